/**
 * Fixes a corpus, one rule at a time, until nothing more can be fixed. A file is written only if
 * nothing else changes in it than what the rule is about.
 */
import type { Corpus, SourceFile } from '../../../corpus/types.ts'
import type { Fix } from '../../../findings.ts'
import { memo } from '../../../order.ts'
import type { Judged } from '../rule.ts'
import { applyFixes } from './apply.ts'
import { fixChangesOnly } from './guard.ts'

export interface FileChange {
  name: string
  path: string
  /** As it was read, with its byte order mark. */
  before: string
  after: string
}

/** What it takes to fix a corpus. */
export interface Services<C extends Judged> {
  find(corpus: Corpus): readonly C[]
  /** The corpus with these texts in place of some files, by name. */
  reread(texts: ReadonlyMap<string, string>): Corpus
}

export interface Fixed<C extends Judged = Judged> {
  corpus: Corpus
  changes: FileChange[]
  /** What was found before, and is fixed. */
  fixed: C[]
}

/** If there are more rounds, some fixes undo one another. */
const maxRounds = 50
const byteOrderMark = '\ufeff'

/** The corpus with everything fixed that can be; a second time nothing is left to fix. */
export function fixCorpus<C extends Judged>(
  before: Corpus,
  wanted: (file: string) => boolean,
  { find, reread }: Services<C>,
): Fixed<C> {
  const atFirst = find(before)
  const texts = new Map<string, string>()
  /** `rule path` of the fixes that would have changed something else. */
  const refused = new Set<string>()
  const isOpen = ({ fix, place, rule }: Judged) =>
    fix !== undefined && wanted(place.file) && !refused.has(`${rule} ${place.file}`)
  let corpus = before
  for (let round = 0; round < maxRounds; round++) {
    const found = (round === 0 ? atFirst : find(corpus)).filter(isOpen)
    const rule = found[0]?.rule
    if (rule === undefined) break
    const tried = new Map<string, string>()
    for (const [file, fixes] of fixesByFile(corpus, found, rule)) {
      const text = textWith(corpus, file, rule, fixes)
      if (text === undefined) refused.add(`${rule} ${file.path}`)
      else tried.set(file.name, text)
    }
    const next = reread(new Map([...texts, ...tried]))
    const after = new Map(next.files.map((file) => [file.name, file]))
    for (const file of corpus.files) {
      const text = tried.get(file.name)
      if (text === undefined) continue
      if (fixChangesOnly(rule, file, after.get(file.name) as SourceFile)) texts.set(file.name, text)
      else refused.add(`${rule} ${file.path}`)
    }
    corpus = refused.size === 0 ? next : reread(texts)
  }
  const changes = changesOf(before, texts)
  const changed = new Set(changes.map(({ path }) => path))
  return {
    corpus,
    changes,
    fixed: atFirst.filter((item) => changed.has(item.place.file) && isOpen(item)),
  }
}

function fixesByFile(
  corpus: Corpus,
  found: readonly Judged[],
  rule: string,
): Map<SourceFile, Fix[]> {
  const files = new Map(corpus.files.map((file) => [file.path, file]))
  const fixes = new Map<SourceFile, Fix[]>()
  for (const { rule: id, place, fix } of found) {
    const file = files.get(place.file)
    if (id === rule && fix && file) memo(fixes, file, () => [] as Fix[]).push(fix)
  }
  return fixes
}

/** The text of a file with its fixes; nothing when they leave it as it is. */
function textWith(
  corpus: Corpus,
  { path, text }: SourceFile,
  rule: string,
  fixes: readonly Fix[],
): string | undefined {
  const after = applyFixes(text, fixes)
  if (!isMarked(corpus, path)) return after === text ? undefined : after
  if (rule === 'yaml/bom-or-crlf') return after
  return after === text ? undefined : byteOrderMark + after
}

function changesOf(before: Corpus, texts: ReadonlyMap<string, string>): FileChange[] {
  return before.files.flatMap((file) => {
    const { name, path } = file
    const after = texts.get(name)
    return after === undefined ? [] : [{ name, path, before: fileText(before, file), after }]
  })
}

/** The text of a file as it was read, with its byte order mark. */
export function fileText(corpus: Corpus, { path, text }: SourceFile): string {
  return isMarked(corpus, path) ? byteOrderMark + text : text
}

/** Whether a file begins with a byte order mark, which its text is without. */
function isMarked({ complaints }: Corpus, path: string): boolean {
  return complaints.some(
    ({ rule, place, data }) =>
      rule === 'yaml/bom-or-crlf' && place.file === path && data.seen === 'BOM',
  )
}
