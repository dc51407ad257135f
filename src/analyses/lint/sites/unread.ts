/** What stands in files that could not be read in full: nobody else is blamed for what follows from them. */
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
  const inRegistry = (registry: 'actors' | 'themes' | 'documents') => (id: string) => {
    if (!unreadable.has(registry)) return false
    const raw = rawOf(`${registry}.yaml`)
    return raw === undefined || Object.hasOwn(raw, id)
  }
  const document = inRegistry('documents')
  return {
    actor: inRegistry('actors'),
    theme: inRegistry('themes'),
    document,
    measure: (id) => id.includes('/') && unreadable.has(id),
    recommendation: (id) => {
      const [owner = '', number = '', letter] = id.split('/')
      if (unreadable.has(`scorecards/${owner}`)) {
        const raw = rawOf(`scorecards/${owner}.yaml`)
        if (raw === undefined || below(raw, 'criteria', number) !== undefined) return true
      }
      if (!unreadable.has(`recommendations/${owner}`)) return false
      const raw = rawOf(`recommendations/${owner}.yaml`)
      if (raw === undefined) return true
      return (
        below(
          raw,
          'recommendations',
          number,
          ...(letter === undefined ? [] : ['parts', letter]),
        ) !== undefined
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

/** The words and ids in files that could not be read in full; nothing where one of them has no text at all. */
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

/** Where nothing of a file or a folder could be read. What has no name of ours is no measure, and names nobody. */
function isClosed({ rule, place, data }: ReadingComplaint): boolean {
  return (
    (rule === 'file/unreadable' || (rule === 'file/stray' && data.reason === 'too-large')) &&
    /(?:^|\/)[a-z0-9-]+(?:\.yaml)?$/.test(place.file)
  )
}

function never(): boolean {
  return false
}

/** The values of a file as they are written, each read once; nothing where its YAML could not be read. */
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

/** Rules after whose findings the values of a file are not all there. */
const breaking = /^(?:yaml\/(?!ambiguous-scalar|bom-or-crlf)|file\/)/

function below(value: unknown, ...path: readonly string[]): unknown {
  let node = value
  for (const step of path)
    node =
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Loose)[step]
        : undefined
  return node
}
