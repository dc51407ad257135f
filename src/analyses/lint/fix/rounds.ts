/** Mends a corpus: one rule at a time, each file only where nothing else of it changes, until nothing more can be mended. */
import type { Corpus, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'
import type { Judged } from '../rule.ts'
import { applyFixes } from './apply.ts'
import { changesOnly } from './guard.ts'

export interface Change {
  name: string
  path: string
  /** As it was read, with its byte order mark. */
  before: string
  after: string
}

/** What can be done with a corpus: find what is wrong, and read it again with other texts in place of some files, by name. */
export interface Bench {
  find(corpus: Corpus): readonly Judged[]
  reread(texts: ReadonlyMap<string, string>): Corpus
}

/** Rounds after which mends are taken to undo one another. */
const most = 50
const mark = '\ufeff'

export interface Repaired {
  corpus: Corpus
  /** How its files changed. */
  changes: Change[]
  /** What was found before, and is mended. */
  mended: Judged[]
}

/** The corpus with what could be mended. A second repair finds nothing to do. */
export function repair(
  before: Corpus,
  wanted: (file: string) => boolean,
  { find, reread }: Bench,
): Repaired {
  const atFirst = find(before)
  const texts = new Map<string, string>()
  const refused = new Set<string>()
  let corpus = before
  for (let round = 0; round < most; round++) {
    const found = (round === 0 ? atFirst : find(corpus)).filter(
      ({ fix, place, rule }) =>
        fix !== undefined && wanted(place.file) && !refused.has(`${rule} ${place.file}`),
    )
    const rule = found[0]?.rule
    if (rule === undefined) break
    const files = new Map(corpus.files.map((file) => [file.path, file]))
    const tried = new Map<string, string>()
    for (const [path, fixes] of byFile(found, rule)) {
      const file = files.get(path)
      if (!file) continue
      const text = applyFixes(file.text, fixes)
      const kept = isMarked(corpus, path) && rule !== 'yaml/bom-or-crlf' ? mark : ''
      if (text === file.text && kept === '' && !isMarked(corpus, path))
        refused.add(`${rule} ${path}`)
      else tried.set(file.name, kept + text)
    }
    const next = reread(new Map([...texts, ...tried]))
    const after = new Map(next.files.map((file) => [file.name, file]))
    for (const file of files.values()) {
      const text = tried.get(file.name)
      if (text === undefined) continue
      if (changesOnly(rule, file, after.get(file.name) as SourceFile)) texts.set(file.name, text)
      else refused.add(`${rule} ${file.path}`)
    }
    corpus = refused.size === 0 ? next : reread(texts)
  }
  const changes = before.files.flatMap(({ name, path, text }) => {
    const after = texts.get(name)
    return after === undefined
      ? []
      : [{ name, path, before: (isMarked(before, path) ? mark : '') + text, after }]
  })
  const changed = new Set(changes.map(({ path }) => path))
  const mended = atFirst.filter(
    ({ fix, place, rule }) =>
      fix !== undefined && changed.has(place.file) && !refused.has(`${rule} ${place.file}`),
  )
  return { corpus, changes, mended }
}

function byFile(found: readonly Judged[], rule: string): Map<string, NonNullable<Judged['fix']>[]> {
  const files = new Map<string, NonNullable<Judged['fix']>[]>()
  for (const { rule: id, place, fix } of found) {
    if (id !== rule || !fix) continue
    memo(files, place.file, () => [] as NonNullable<Judged['fix']>[]).push(fix)
  }
  return files
}

function isMarked({ complaints }: Corpus, path: string): boolean {
  return complaints.some(
    ({ rule, place, data }) =>
      rule === 'yaml/bom-or-crlf' && place.file === path && data.seen === 'BOM',
  )
}
