/** Applies the comments that turn a rule off, and complains of those that do nothing. */

import type { Corpus } from '../../corpus/types.ts'
import type { Complaint, ComplaintOf } from '../../findings.ts'
import { closest } from '../text/nearest.ts'
import type { Rule } from './rule.ts'
import type { MetaData } from './rules/meta/index.ts'
import { type Suppression, suppressionsIn } from './sites/suppressions.ts'
import { isUnreadable } from './sites/unread.ts'

export interface Ran {
  rules: readonly Rule[]
  /** Ids of the rules that were not run, or could not finish. */
  silent: ReadonlySet<string>
}

/** What is left after the suppressions, and what is wrong with them. */
export function applySuppressions<C extends Complaint>(
  corpus: Corpus,
  found: readonly C[],
  ran: Ran,
): { left: C[]; about: ComplaintOf<MetaData>[] } {
  const all = suppressionsIn(corpus)
  if (all.length === 0) return { left: [...found], about: [] }
  const first = firstOf(all, new Set(found.map(({ rule }) => rule)))
  // A file that cannot be read in full is part of no answer: no comment turns off why.
  const reading = new Set(
    ran.rules.flatMap(({ id, check, level }) => (!check && level === 'error' ? [id] : [])),
  )
  const unreadable = new Set(
    corpus.files.flatMap((file) => (isUnreadable(corpus, file) ? [file.path] : [])),
  )
  const left = found.filter(({ rule, place }) => {
    if (rule.startsWith('meta/') || (reading.has(rule) && unreadable.has(place.file))) return true
    const by =
      first.get(keyOf(place.file, rule, place.line)) ??
      first.get(keyOf(place.file, rule, undefined))
    by?.used.add(rule)
    return !by
  })
  const couldFind = judgeOf(corpus, left, ran)
  return { left, about: all.flatMap((one) => complaintsOf(one, ran.rules, couldFind)) }
}

/**
 * Whether a rule would have found a fault in a file. This is not certain if another fault of the
 * file may hide it or, if the rule also reads other files, if any file has an error.
 */
function judgeOf(
  corpus: Corpus,
  left: readonly Complaint[],
  { rules, silent }: Ran,
): (rule: string, file: string) => boolean {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const blinds = (id: string) => byId.get(id)?.level === 'error'
  const faulty = new Set<string>()
  for (const { rule, place } of corpus.complaints)
    if (!rule.startsWith('text/')) faulty.add(place.file)
  for (const { rule, place } of left)
    if (blinds(rule) || byId.get(rule)?.fixable) faulty.add(place.file)
  const isWhole =
    corpus.unreadable.size === 0 &&
    !left.some(({ rule }) => blinds(rule)) &&
    !rules.some(({ id, check }) => check && silent.has(id) && blinds(id))
  return (rule, file) =>
    !silent.has(rule) && !faulty.has(file) && (isWhole || byId.get(rule)?.alone === true)
}

/**
 * The first suppression of a rule for a line, or for a file, by `keyOf`. Rules without findings are
 * left out.
 */
function firstOf(
  all: readonly Suppression[],
  found: ReadonlySet<string>,
): Map<string, Suppression> {
  const first = new Map<string, Suppression>()
  const met = new Set<string>()
  for (const one of all) {
    for (const rule of one.reason === '' ? [] : one.rules) {
      // If several comments stand above one text, the first counts.
      const place = keyOf(one.file.path, rule, one.lines?.[0])
      if (!found.has(rule) || met.has(place)) continue
      met.add(place)
      for (const line of linesOf(one)) {
        const key = keyOf(one.file.path, rule, line)
        if (!first.has(key)) first.set(key, one)
      }
    }
  }
  return first
}

function linesOf({ lines }: Suppression): (number | undefined)[] {
  if (!lines) return [undefined]
  const [from, to] = lines
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function keyOf(file: string, rule: string, line: number | undefined): string {
  return `${line ?? ''} ${rule} ${file}`
}

function complaintsOf(
  { file, comment, rules, reason, used, whole }: Suppression,
  all: readonly Rule[],
  couldFind: (rule: string, file: string) => boolean,
): ComplaintOf<MetaData>[] {
  const { place } = comment
  if (reason === '') return [{ rule: 'meta/suppression-without-reason', place, data: {} }]
  const known = new Set(all.map(({ id }) => id))
  const unknown = rules.filter((rule) => !known.has(rule))
  const unused = rules.filter(
    (rule) => known.has(rule) && !used.has(rule) && couldFind(rule, file.path),
  )
  const complaints: ComplaintOf<MetaData>[] = unknown.map((seen) => ({
    rule: 'meta/unknown-rule',
    place,
    data: { seen, suggestions: closest(seen, known) },
  }))
  const fix = unused.length === rules.length ? whole : undefined
  if (unused.length > 0 || rules.length === 0)
    complaints.push({
      rule: 'meta/unused-suppression',
      place,
      data: { seen: unused },
      ...(fix && { fix }),
    })
  return complaints
}
