/**
 * Fixtures of lint: small corpora laid over a common one, with a mark on each line that must be
 * found.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Found, lint } from '../../src/analyses/lint/index.ts'
import type { RuleId } from '../../src/analyses/lint/rules/index.ts'
import type { DocumentText, DocumentTexts } from '../../src/analyses/text/document-text.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import { type FileEntry, walk } from '../../src/corpus/files/walk.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { byCodeUnit } from '../../src/order.ts'
import { readings } from './corpus.ts'
import { root } from './program.ts'

const folder = join(root, 'test/fixtures')
/** The day that the fixtures take for today. */
export const today = '2026-01-15'

/** A rule whose fault stands in the bytes or the name of a file, and cannot bear a mark. */
export interface Unmarked {
  rule: string
  bad: readonly FileEntry[]
  /** `file:line:column` of every finding of the bad one, with its rule. */
  found: readonly string[]
  good: readonly FileEntry[]
}

/** Rules that have a folder: more cases than their example shows. */
export function markedRules(): string[] {
  const families = readdirSync(join(folder, 'lint')).sort()
  return families.flatMap((family) =>
    readdirSync(join(folder, 'lint', family)).map((name) => `${family}/${name}`),
  )
}

export function overlayOf(rule: string, kind: 'bad' | 'good'): FileEntry[] {
  const path = join(folder, 'lint', rule, kind)
  return existsSync(path) ? [...walk(path)] : []
}

const base = [...walk(join(folder, 'base'))]

/** The common corpus, with these files in place of its own or beside them. */
export function entriesOver(overlay: readonly FileEntry[]): FileEntry[] {
  const names = new Set(overlay.map(({ name }) => name))
  return [...base.filter(({ name }) => !names.has(name)), ...overlay].sort((a, b) =>
    byCodeUnit(a.name, b.name),
  )
}

export async function corpusOver(overlay: readonly FileEntry[]): Promise<Corpus> {
  await loadCareful()
  return loadCorpus(entriesOver(overlay), 'plans', { readings })
}

export async function findingsOver(
  overlay: readonly FileEntry[],
  texts?: DocumentTexts,
): Promise<Found[]> {
  return lint(await corpusOver(overlay), today, undefined, texts).found
}

/** If the rule looks into the texts of documents. */
export const looksUp = (rule: string) =>
  rule === 'source/not-in-text' || rule === 'source/text-changed'

/** The texts that a sound corpus cites. */
export function textsIn({ measures, documents }: Corpus): DocumentTexts {
  const texts = new Map<string, DocumentText & { lines: string[] }>()
  const write = (document: string | undefined, lines: readonly number[] = [], printed = '') => {
    const [first, last = 0] = lines
    if (document === undefined || first === undefined) return
    const sha256 = documents.get(document)?.sha256 ?? ''
    const text = texts.get(document) ?? { path: `${document}.txt`, sha256, lines: [] }
    texts.set(document, text)
    while (text.lines.length < last) text.lines.push('')
    text.lines[first - 1] += ` ${printed}`
  }
  for (const { source, responsibility_as_printed: who, timing, also_printed } of measures) {
    write(source.document, source.lines, `${who} ${timing.as_printed}`)
    for (const { lines, ...also } of also_printed)
      write(source.document, lines, `${also.responsibility_as_printed} ${also.timing?.as_printed}`)
  }
  return texts
}

/** The findings of one rule. */
export function ofRule<Id extends RuleId>(
  found: readonly Found[],
  id: Id,
): Extract<Found, { rule: Id }>[] {
  return found.filter((one): one is Extract<Found, { rule: Id }> => one.rule === id)
}

/**
 * `file:line rule` of every mark: `# ! rule` at the end of a line, inside a closing quote or not.
 */
export function marksOf(rule: string, overlay: readonly FileEntry[]): string[] {
  return overlay.flatMap((entry) => {
    const text =
      'bytes' in entry ? new TextDecoder().decode(entry.bytes) : skipped(rule, entry.name)
    return text.split('\n').flatMap((line, i) => {
      const marks = /# ! ([a-z0-9/ -]+)"?$/.exec(line)?.[1] ?? ''
      return marks
        .split(' ')
        .filter((mark) => mark !== '')
        .map((mark) => `plans/${entry.name}:${i + 1} ${mark}`)
    })
  })
}

/**
 * A file that lint does not read, such as a stray one, is marked on its first line by that alone.
 */
function skipped(rule: string, name: string): string {
  return existsSync(join(folder, 'lint', rule, 'bad', name)) ? `# ! ${rule}` : ''
}

export function entry(name: string, content: string | Uint8Array): FileEntry {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}
