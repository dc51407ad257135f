/** Comments that turn a rule off: for the next line, or for the file; always with a reason. */
import type { Comment, Corpus, SourceFile } from '../../corpus/types.ts'
import type { Complaint, ComplaintOf, Fix } from '../../findings.ts'
import type { Rule } from './rule.ts'
import type { MetaData } from './rules/meta/index.ts'
import { textsWith } from './sites/texts.ts'
import { isUnreadable } from './sites/unread.ts'

interface Suppression {
  file: SourceFile
  comment: Comment
  rules: string[]
  reason: string
  /** The lines it bears on, the first and the last; nothing for the whole file. */
  lines: readonly [number, number] | undefined
  /** Its own line and the line end, when nothing else stands on it. */
  whole: Fix | undefined
  used: Set<string>
}

const shape = /^\s*teh-disable-(next-line|file)\b\s*(.*?)\s*(?:--\s*(.*))?$/

export interface Ran {
  rules: readonly Rule[]
  /** Ids of those that were not run, or could not finish. */
  silent: ReadonlySet<string>
}

/** Whether a comment turns a rule off; its text without the `#`. */
export function isSuppression(text: string): boolean {
  return shape.test(text)
}

/** What is left after the suppressions, and what is wrong with them. */
export function applySuppressions<C extends Complaint>(
  corpus: Corpus,
  found: readonly C[],
  ran: Ran,
): { left: C[]; about: ComplaintOf<MetaData>[] } {
  const all = textsWith(corpus, 'suppression').flatMap(suppressionsOf)
  if (all.length === 0) return { left: [...found], about: [] }
  const first = firstOf(all, new Set(found.map(({ rule }) => rule)))
  // What keeps a file from being read in full keeps it from every answer: that is told whatever a comment says.
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

/** Whether a rule would have told of a fault in a file: not while a fault of the file may hide it, nor, if it looks at other files too, while there is an error in any. */
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

/** The first suppression that bears on a line for a rule, or on a file; for rules of which anything was found. */
function firstOf(
  all: readonly Suppression[],
  found: ReadonlySet<string>,
): Map<string, Suppression> {
  const first = new Map<string, Suppression>()
  const met = new Set<string>()
  for (const one of all) {
    for (const rule of one.reason === '' ? [] : one.rules) {
      // Of many comments above one text, the first counts.
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

function suppressionsOf(file: SourceFile): Suppression[] {
  const lines = file.text.split('\n')
  const starts = [0]
  for (const [i, text] of lines.entries()) starts.push((starts[i] ?? 0) + text.length + 1)
  // From the end: the first line at or below each that is neither blank nor a comment.
  const below: number[] = []
  for (let i = lines.length - 1; i >= 0; i--)
    below[i] = /^\s*(#|$)/.test(lines[i] ?? '') ? (below[i + 1] ?? -1) : i
  return file.comments().flatMap((comment): Suppression[] => {
    const read = shape.exec(comment.text)
    if (!read) return []
    const [, scope, names = '', reason = ''] = read
    const { line } = comment.place
    const [start = 0, end = 0] = [starts[line - 1], starts[line]]
    const next = (below[line] ?? -1) + 1
    const alone = lines[line - 1]?.trimStart().startsWith('#')
    return [
      {
        file,
        comment,
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason.trim(),
        lines: scope === 'file' ? undefined : [next, file.lastLine(next)],
        whole: alone ? { start, end: Math.min(file.text.length, end), text: '' } : undefined,
        used: new Set<string>(),
      },
    ]
  })
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
    data: { seen },
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
