/** Disk in, corpus out. */
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { NeedsCareful, TehError } from '../errors.ts'
import type { Cache } from './cache/cache.ts'
import { type Entry, limitOf, roomForFiles, walk } from './files/walk.ts'
import { loadCareful, loadCorpus, loadParser } from './load.ts'
import type { Corpus } from './types.ts'

export { Cache } from './cache/cache.ts'
export { isInside, nameIn } from './files/paths.ts'
export { loadCareful } from './load.ts'
export type * from './types.ts'

export interface Located {
  /** Absolute path of the folder. */
  folder: string
  /** As shown to people: relative to where they stand, when it lies below. */
  shown: string
  /** How it was found. */
  by: 'asked' | 'upward' | 'shipped'
}

/** The folder asked for; else the nearest `plans/` upward that has a registry or an edition; else the one shipped with the program. */
export function findCorpus(asked: string | undefined, cwd: string, shipped: string): Located {
  if (asked !== undefined) {
    const folder = resolve(cwd, asked)
    const inside =
      existsSync(join(folder, 'plans', 'actors.yaml')) && !existsSync(join(folder, 'actors.yaml'))
    return located(inside ? join(folder, 'plans') : folder, cwd, 'asked')
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'plans')
    if (looksLikeCorpus(candidate)) return located(candidate, cwd, 'upward')
    if (dirname(folder) === folder) return located(shipped, cwd, 'shipped')
  }
}

/** Files that every corpus has. */
const registries = ['actors.yaml', 'documents.yaml', 'themes.yaml']

/** A registry of whatever kind, or the file of an edition: a corpus that has lost some is not passed over for another. */
function looksLikeCorpus(folder: string): boolean {
  try {
    const names = readdirSync(folder)
    return (
      registries.some((name) => names.includes(name)) ||
      names.some((name) => isThere(join(folder, name, 'edition.yaml')))
    )
  } catch {
    return false
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined
  } catch {
    return false
  }
}

export interface Reading {
  /** Whether places of findings will be asked for. */
  places: boolean
  /** Whether the quick reader may be used. */
  quick: boolean
  /** Leaves out the documents, recommendations and scorecards, for an answer that needs none of them. */
  plansOnly?: boolean
  /** What earlier runs have left. */
  cache?: Cache | undefined
}

const besidePlans = /^(?:documents\.yaml$|recommendations\/|scorecards\/)/

/** A corpus as it lies on disk, and how to read it again with other texts in place of some files. */
export interface Opened {
  corpus: Corpus
  /** Texts by name from the root of the corpus (`teh-2021/ciatteh.yaml`); a new name is a new file. */
  reread(texts: ReadonlyMap<string, string | Uint8Array>): Corpus
  /** Leaves what was read for later runs. */
  remember(): void
}

/** Opens a corpus from its folder. Throws only when there is no such folder, or nothing in it. */
export async function openCorpus({ folder, shown }: Located, reading: Reading): Promise<Opened> {
  let isFolder: boolean
  try {
    isFolder = statSync(folder).isDirectory()
  } catch (error) {
    throw new TehError(
      (error as NodeJS.ErrnoException).code === 'EACCES' ? 'corpus-denied' : 'corpus-missing',
      { path: shown },
    )
  }
  if (!isFolder) throw new TehError('corpus-not-a-folder', { path: shown })
  let corpus: Corpus
  try {
    corpus = await corpusOf(() => entriesIn(folder, reading.plansOnly), shown, reading)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new TehError('corpus-denied', { path: shown })
    throw error
  }
  if (
    corpus.files.length === 0 &&
    corpus.complaints.every(
      ({ rule, data }) =>
        rule === 'file/stray' || (rule === 'file/unreadable' && data.reason === 'ENOENT'),
    )
  )
    throw new TehError('corpus-empty', { path: shown })
  return {
    corpus,
    remember: () => reading.cache?.save(!reading.plansOnly),
    reread: (texts) => {
      const given = [...texts].map(([name, text]): Entry => {
        const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
        return bytes.length > limitOf(name)
          ? { name, skipped: 'too-large', detail: String(bytes.length) }
          : { name, bytes }
      })
      return loadCorpus(merged(entriesIn(folder), given), shown, { quick: reading.quick })
    },
  }
}

/** Every entry of a folder; a registry that is missing is one that cannot be read. */
function* entriesIn(folder: string, plansOnly = false): Generator<Entry> {
  const missing = new Set(
    plansOnly ? registries.filter((name) => !besidePlans.test(name)) : registries,
  )
  for (const entry of walk(folder, {
    room: roomForFiles(),
    ...(plansOnly && { wants: (name) => !besidePlans.test(name) }),
  })) {
    missing.delete(entry.name)
    yield entry
  }
  for (const name of missing) yield absent(name)
}

function absent(name: string): Entry {
  return { name, skipped: 'unreadable', detail: 'ENOENT' }
}

/** Entries that are not of a folder, with a registry that is missing told as in one. */
export function withRegistries(entries: readonly Entry[]): Entry[] {
  const names = new Set(entries.map(({ name }) => name))
  return [...entries, ...registries.filter((name) => !names.has(name)).map(absent)]
}

/** Entries of a folder, with others in the place of those of the same name, or after all. */
function* merged(entries: Iterable<Entry>, others: readonly Entry[]): Generator<Entry> {
  const left = new Map(others.map((entry) => [entry.name, entry]))
  for (const entry of entries) {
    yield left.get(entry.name) ?? entry
    left.delete(entry.name)
  }
  yield* left.values()
}

/** A corpus from entries in order, which are asked for once more when a file or a place wants the careful path: their bytes are not kept. */
export async function corpusOf(
  entries: () => Iterable<Entry>,
  shown: string,
  { places, quick, cache }: Reading,
): Promise<Corpus> {
  if (!quick) await loadCareful()
  // Where much was kept, most places are known.
  else if (places && (!cache || cache.isEmpty)) await loadParser()
  return carefully(() => loadCorpus(entries(), shown, { quick, cache }))
}

/** Does something, and once more when it turns out to want the careful path. */
export async function carefully<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof NeedsCareful)) throw error
    await loadCareful()
    return act()
  }
}

/** The corpus without the measures whose file could not be read in full: an answer never rests on half a date. */
export function readableOnly(corpus: Corpus): Corpus {
  return corpus.unreadable.size === 0
    ? corpus
    : { ...corpus, measures: corpus.measures.filter(({ id }) => !corpus.unreadable.has(id)) }
}

function located(folder: string, cwd: string, by: Located['by']): Located {
  const way = relative(cwd, folder)
  const outside = way.startsWith('..') || isAbsolute(way)
  return { folder, by, shown: (outside ? folder : way || '.').split(sep).join('/') }
}
