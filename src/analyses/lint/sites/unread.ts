/**
 * What files that could not be read in full may contain. No other file is blamed for what they
 * lack.
 */
import type { Corpus, SourceFile } from '../../../corpus/types.ts'
import type { ReadingComplaint } from '../../../findings.ts'
import { memo } from '../../../order.ts'

/** What an id may be meant to name. */
export type Target = 'actor' | 'theme' | 'document' | 'measure' | 'recommendation' | 'edition'

type Loose = Record<string, unknown>

/** Whether an id may stand in a file, or a part of one, that could not be read. */
export function unreadIn(corpus: Corpus): Record<Target, (id: string) => boolean> {
  const { unreadable } = corpus
  if (unreadable.size === 0)
    return {
      actor: never,
      theme: never,
      document: never,
      measure: never,
      recommendation: never,
      edition: never,
    }
  const rawOf = rawReader(corpus)
  const inFile = (name: string, ...path: string[]) => {
    if (!unreadable.has(name)) return false
    const raw = rawOf(`${name}.yaml`)
    return raw === undefined || has(raw, path)
  }
  const inRegistry = (registry: 'actors' | 'themes' | 'documents') => (id: string) =>
    inFile(registry, id)
  const document = inRegistry('documents')
  return {
    actor: inRegistry('actors'),
    theme: inRegistry('themes'),
    document,
    measure: (id) => id.includes('/') && unreadable.has(id),
    recommendation: (id) => {
      const [owner = '', number = '', letter] = id.split('/')
      const part = letter === undefined ? [] : ['parts', letter]
      return (
        inFile(`scorecards/${owner}`, 'criteria', number) ||
        inFile(`recommendations/${owner}`, 'recommendations', number, ...part)
      )
    },
    edition: (id) => unreadable.has(id) || document(id),
  }
}

/** Whether a file was read in part only, or not at all. */
export function isUnreadable({ unreadable }: Corpus, { kind, name }: SourceFile): boolean {
  return unreadable.has(
    kind === 'edition' ? name.slice(0, name.lastIndexOf('/')) : name.slice(0, -'.yaml'.length),
  )
}

const wordsOf = new WeakMap<Corpus, ReadonlySet<string> | undefined>()

/** The words and ids in files not read in full; nothing if one of these files has no text. */
export function unreadWords(corpus: Corpus): ReadonlySet<string> | undefined {
  return memo(wordsOf, corpus, gathered)
}

function gathered(corpus: Corpus): ReadonlySet<string> | undefined {
  if (corpus.complaints.some(isClosed)) return undefined
  const words = new Set<string>()
  for (const file of corpus.files)
    if (isUnreadable(corpus, file))
      for (const [word] of file.text.matchAll(/[a-z0-9/-]+/g)) words.add(word)
  return words
}

/** Reasons for not reading that concern files with the wrong name or place for a corpus. */
const elsewhere = new Set(['ending', 'place', 'too-deep', 'symlink', 'not-a-file'])

/**
 * Whether nothing of a file or a folder could be read. If its name cannot be an id, it is part of
 * no corpus, and does not count.
 */
function isClosed({ rule, place, data }: ReadingComplaint): boolean {
  return (
    rule === 'file/unreadable' &&
    !elsewhere.has(data.reason) &&
    /(?:^|\/)[a-z0-9-]+(?:\.yaml)?$/.test(place.file)
  )
}

function never(): boolean {
  return false
}

/** The values of each file as they are written; nothing if its YAML could not be read. */
function rawReader(corpus: Corpus): (name: string) => Loose | undefined {
  const known = new Map<string, Loose | undefined>()
  const read = (name: string) => {
    const file = corpus.files.find((one) => one.name === name)
    const isBroken = corpus.complaints.some(
      ({ rule, place }) => place.file === file?.path && breaking.test(rule),
    )
    const raw = file === undefined || isBroken ? undefined : file.raw
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Loose)
      : undefined
  }
  return (name) => memo(known, name, read)
}

/** Rules whose findings mean that some values of a file are missing. */
const breaking = /^(?:yaml\/(?!ambiguous-scalar|bom-or-crlf)|file\/)/

/** Whether there is a value at a path, even an empty one. */
function has(value: unknown, path: readonly string[]): boolean {
  let node = value
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false
    node = (node as Loose)[step]
  }
  return true
}
