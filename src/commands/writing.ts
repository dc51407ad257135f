/** Plans what a command adds to the corpus, and checks the corpus as it would become. */
import type { Kind } from '../../schemas/index.ts'
import { fileText } from '../analyses/lint/fix/rounds.ts'
import { type Found, lint } from '../analyses/lint/index.ts'
import { broughtAbout } from '../analyses/lint/newly-broken.ts'
import type { Corpus } from '../corpus/types.ts'
import {
  type Insertion,
  insertEntryKey,
  insertLogEntry,
  insertRegistryEntry,
} from '../corpus/write/insert.ts'
import { newFile } from '../corpus/write/new-file.ts'
import { TehError } from '../errors.ts'
import type { Day } from '../period.ts'
import type { FileWrite } from '../report.ts'
import type { Request } from './command.ts'
import { pathOf } from './resolve.ts'
import { lineFor } from './schema-line.ts'

/** Something to add: to the log of a file, to a registry or one of its entries, or a file. */
export type Addition =
  | { to: 'log'; name: string; entry: object }
  | { to: 'registry'; name: string; id: string; entry: object }
  | { to: 'entry'; name: string; id: string; key: string; value: string }
  | { to: 'folder'; name: string; kind: Kind; value: object; head: string }

/** A new file, with a schema line for editors if the other files of the corpus have one. */
export function fileAddition(name: string, kind: Kind, value: object, corpus: Corpus): Addition {
  return { to: 'folder', name, kind, value, head: lineFor(name, kind, corpus) }
}

/**
 * The result of an addition: the line below which it is inserted, or on which it exists already.
 */
export type Added =
  | { is: 'new'; name: string; path: string; below: number; text: string }
  | { is: 'present'; name: string; path: string; line: number }

export interface Planned {
  /** One for each addition, in their order. */
  added: Added[]
  writes: FileWrite[]
  /** The corpus as it would become. */
  after: Corpus
  /** Errors and warnings of lint that it would have, and has not. */
  found: Found[]
  /** How many errors lint finds in it, new or not; not counted where nothing is added. */
  errors: number
}

/** Throws if something cannot be added. */
export function planned(
  corpus: Corpus,
  additions: readonly Addition[],
  { services, today }: Pick<Request, 'services' | 'today'>,
): Planned {
  const texts = new Map<string, string>()
  const before = new Map<string, string>()
  const added = additions.map((addition): Added => {
    const { name } = addition
    const path = pathOf(corpus, name)
    const file = corpus.files.find((one) => one.name === name)
    if (file) before.set(name, fileText(corpus, file))
    const text = texts.get(name) ?? before.get(name)
    const done = insertionOf(addition, path, text)
    if (done.is === 'refused') throw done.problem
    if (done.is === 'present') return { is: 'present', name, path, line: done.line }
    texts.set(name, done.after)
    return { is: 'new', name, path, below: done.below, text: done.text }
  })
  const after = texts.size === 0 ? corpus : services.reread(texts)
  return {
    added,
    writes: [...texts].map(([name, text]) => {
      const old = before.get(name)
      return { name, ...(old !== undefined && { before: old }), after: text }
    }),
    after,
    ...(texts.size === 0 ? { found: [], errors: 0 } : foundIn(after, corpus, today)),
  }
}

function foundIn(after: Corpus, before: Corpus, today: Day): Pick<Planned, 'found' | 'errors'> {
  const found = lint(after, today).found.filter(({ level }) => level !== 'note')
  return {
    // Most corpora have none: then there is nothing to compare with what was found before.
    found: found.length === 0 ? found : broughtAbout(found, lint(before, today).found),
    errors: found.filter(({ level }) => level === 'error').length,
  }
}

function insertionOf(addition: Addition, path: string, text: string | undefined): Insertion {
  if (addition.to === 'folder') {
    const { kind, value, head } = addition
    const after = newFile(path, kind, value, head)
    if (text === after) return { is: 'present', line: 1 }
    if (text !== undefined) throw new TehError('new-exists', { path })
    return { is: 'new', start: 0, text: after, below: 0, after }
  }
  if (text === undefined) throw new TehError('insert-no-file', { path })
  if (addition.to === 'registry') {
    const kind = addition.name.replace(/\.yaml$/, '') as Kind
    return insertRegistryEntry({ path, kind, text }, addition.id, addition.entry)
  }
  if (addition.to === 'entry') {
    const kind = addition.name.replace(/\.yaml$/, '') as Kind
    return insertEntryKey({ path, kind, text }, addition.id, addition)
  }
  return insertLogEntry({ path, kind: 'measure', text }, addition.entry)
}

/**
 * The files to write, computed while nobody else writes: the plan or, if somebody has written
 * meanwhile, a new plan on their result.
 */
export function writesUnderLock(
  corpus: Corpus,
  additions: readonly Addition[],
  plan: Planned,
  request: Pick<Request, 'services' | 'today'>,
): () => readonly FileWrite[] {
  return () => {
    const now = request.services.reread(new Map())
    if (isSame(now, corpus)) return plan.writes
    const again = planned(now, additions, request)
    const [broken] = again.found.filter(({ level }) => level === 'error')
    if (broken) throw new TehError('write-changed', { path: broken.place.file })
    return again.writes
  }
}

function isSame(one: Corpus, other: Corpus): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ name, text }, i) => {
      const twin = other.files[i]
      return twin?.name === name && twin.text === text
    })
  )
}
