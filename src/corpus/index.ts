/** Reads a corpus from disk. */
import { statSync } from 'node:fs'
import { TehError } from '../errors.ts'
import type { Cache } from './cache/cache.ts'
import { loadCareful, loadParser, NeedsCareful } from './careful/load.ts'
import { type CorpusFolder, registries } from './files/find.ts'
import { bufferForFiles, entryOf, type FileEntry, limitOf, walk } from './files/walk.ts'
import { loadCorpus } from './load.ts'
import type { Readings } from './readings.ts'
import type { Corpus } from './types.ts'

export { Cache } from './cache/cache.ts'
export { loadCareful } from './careful/load.ts'
export { type CorpusFolder, findCorpus, fromRepository, isInRepository } from './files/find.ts'
export { isInside, nameIn, slashed } from './files/paths.ts'
export { isSparse } from './files/sparse.ts'
export { Readings } from './readings.ts'
export type * from './types.ts'

export interface ReadOptions {
  /** Whether places will be needed. */
  places: boolean
  /** Whether the quick reader may be used. */
  quick: boolean
  /** Leaves out the recommendations and scorecards, for an answer that needs none. */
  plansOnly?: boolean
  /** What earlier runs have left. */
  cache?: Cache | undefined
  /** Called after every hundred files, with the number of files read so far. */
  onRead?: ((count: number) => void) | undefined
  /** What was read in this run, for other states of the corpus. */
  readings?: Readings | undefined
}

const besidePlans = /^(?:recommendations|scorecards)\//

/** A corpus that was read from a folder. */
export interface OpenCorpus {
  corpus: Corpus
  /** What was read of its files, if that was asked for. */
  readings: Readings | undefined
  /**
   * Reads it again with other texts in place of some files, by their names from the root of the
   * corpus (`climate-2024/heat-pumps.yaml`); a new name is a new file. `loadCareful` must have been
   * called.
   */
  reread(texts: ReadonlyMap<string, string | Uint8Array>): Corpus
  /** Leaves what was read for later runs. */
  remember(): void
}

/** Throws only if there is no such folder, or nothing in it. */
export async function openCorpus(
  { folder, shown }: CorpusFolder,
  options: ReadOptions,
): Promise<OpenCorpus> {
  checkFolder(folder, shown)
  const { plansOnly, quick, cache, readings } = options
  const corpus = await corpusOf(() => entriesIn(folder, plansOnly), shown, options).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'EACCES' ? new TehError('corpus-denied', { path: shown }) : error
    },
  )
  if (isEmpty(corpus)) throw new TehError('corpus-empty', { path: shown })
  return {
    corpus,
    readings,
    remember: () => cache?.save(!plansOnly),
    reread: (texts) =>
      loadCorpus(merged(entriesIn(folder), entriesFrom(texts)), shown, { quick, readings }),
  }
}

function checkFolder(folder: string, shown: string): void {
  let isFolder: boolean
  try {
    isFolder = statSync(folder).isDirectory()
  } catch (error) {
    const isDenied = (error as NodeJS.ErrnoException).code === 'EACCES'
    throw new TehError(isDenied ? 'corpus-denied' : 'corpus-missing', { path: shown })
  }
  if (!isFolder) throw new TehError('corpus-not-a-folder', { path: shown })
}

/** The time zone of a corpus that is not open yet: dates are read before all of it is. */
export async function timezoneIn({ folder, shown }: CorpusFolder): Promise<string> {
  const only = () => [entryOf(folder, 'corpus.yaml')]
  const { settings } = await corpusOf(only, shown, { places: false, quick: true })
  return settings.timezone
}

/** Whether nothing was there to read: files that are not of a corpus do not count. */
function isEmpty({ files, complaints }: Corpus): boolean {
  return (
    files.length === 0 &&
    complaints.every(
      ({ rule, data }) =>
        rule === 'file/stray' || (rule === 'file/unreadable' && data.reason === 'ENOENT'),
    )
  )
}

function entriesFrom(texts: ReadonlyMap<string, string | Uint8Array>): FileEntry[] {
  return [...texts].map(([name, text]): FileEntry => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
    return bytes.length > limitOf(name)
      ? { name, skipped: 'too-large', detail: String(bytes.length) }
      : { name, bytes }
  })
}

/** Between two walks: to allocate it for each takes as long as to read some files. */
let spare: Buffer | undefined

/** Every entry of a folder; a missing registry becomes an entry that cannot be read. */
function* entriesIn(folder: string, plansOnly = false): Generator<FileEntry> {
  const buffer = spare ?? bufferForFiles()
  spare = undefined
  try {
    yield* entriesWith(buffer, folder, plansOnly)
  } finally {
    spare = buffer
  }
}

function* entriesWith(buffer: Buffer, folder: string, plansOnly: boolean): Generator<FileEntry> {
  const missing = new Set(
    plansOnly ? registries.filter((name) => !besidePlans.test(name)) : registries,
  )
  for (const entry of walk(folder, {
    buffer,
    ...(plansOnly && { wants: (name) => !besidePlans.test(name) }),
  })) {
    missing.delete(entry.name)
    yield entry
  }
  for (const name of missing) yield absent(name)
}

function absent(name: string): FileEntry {
  return { name, skipped: 'unreadable', detail: 'ENOENT' }
}

/**
 * Entries from elsewhere than a folder, with an unreadable entry for each missing registry, as for
 * a folder.
 */
export function withRegistries(entries: readonly FileEntry[]): FileEntry[] {
  const names = new Set(entries.map(({ name }) => name))
  return [...entries, ...registries.filter((name) => !names.has(name)).map(absent)]
}

/** The entries of a folder. `others` replace those of the same name; the other ones come last. */
function* merged(entries: Iterable<FileEntry>, others: readonly FileEntry[]): Generator<FileEntry> {
  const left = new Map(others.map((entry) => [entry.name, entry]))
  for (const entry of entries) {
    yield left.get(entry.name) ?? entry
    left.delete(entry.name)
  }
  yield* left.values()
}

/**
 * Builds a corpus from entries in order. If a file needs the parser or the schemas, the entries are
 * listed again, because their bytes are not kept.
 */
export async function corpusOf(
  entries: () => Iterable<FileEntry>,
  shown: string,
  { places, quick, cache, onRead, readings }: ReadOptions,
): Promise<Corpus> {
  if (!quick) await loadCareful()
  else if (places) await loadParser()
  try {
    return loadCorpus(entries(), shown, { quick, cache, onRead, readings })
  } catch (error) {
    if (!(error instanceof NeedsCareful)) throw error
    await loadCareful()
    return loadCorpus(entries(), shown, { quick, cache, readings })
  }
}

/**
 * The corpus without the measures whose file could not be read in full: an answer never rests on
 * half a date.
 */
export function readableOnly(corpus: Corpus): Corpus {
  return corpus.unreadable.size === 0
    ? corpus
    : { ...corpus, measures: corpus.measures.filter(({ id }) => !corpus.unreadable.has(id)) }
}
