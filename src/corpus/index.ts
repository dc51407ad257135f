/** Disk in, corpus out. */
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { TehError } from '../errors.ts'
import { loadCareful, loadCorpus, loadParser, NeedsCareful } from './load.ts'
import type { Corpus } from './types.ts'
import { byCodeUnit, type Entry, limitOf, walk } from './walk.ts'

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
    const inside = existsSync(join(folder, 'plans', 'actors.yaml')) && !existsSync(join(folder, 'actors.yaml'))
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
    return registries.some((name) => names.includes(name)) || names.some((name) => isThere(join(folder, name, 'edition.yaml')))
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
}

const besidePlans = /^(?:documents\.yaml$|recommendations\/|scorecards\/)/

/** A corpus as it lies on disk, and how to read it again with other texts in place of some files. */
export interface Opened {
  corpus: Corpus
  /** Texts by name from the root of the corpus (`teh-2021/ciatteh.yaml`); a new name is a new file. */
  reread(texts: ReadonlyMap<string, string | Uint8Array>): Corpus
}

/** Opens a corpus from its folder. Throws only when there is no such folder, or nothing in it. */
export async function openCorpus({ folder, shown }: Located, reading: Reading): Promise<Opened> {
  let isFolder: boolean
  try {
    isFolder = statSync(folder).isDirectory()
  } catch (error) {
    throw new TehError((error as NodeJS.ErrnoException).code === 'EACCES' ? 'corpus-denied' : 'corpus-missing', { path: shown })
  }
  if (!isFolder) throw new TehError('corpus-not-a-folder', { path: shown })
  let corpus: Corpus
  try {
    corpus = await corpusOf(() => wanted(entriesIn(folder), reading), shown, reading)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new TehError('corpus-denied', { path: shown })
    throw error
  }
  if (corpus.files.length === 0 && corpus.complaints.every(({ rule, data }) => rule === 'file/stray' || data.reason === 'ENOENT'))
    throw new TehError('corpus-empty', { path: shown })
  return {
    corpus,
    reread: (texts) => {
      const kept = [...entriesIn(folder)].filter(({ name }) => !texts.has(name))
      const given = [...texts].map(([name, text]): Entry => {
        const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
        return bytes.length > limitOf(name) ? { name, skipped: 'too-large', detail: String(bytes.length) } : { name, bytes }
      })
      return loadCorpus(
        [...kept, ...given].sort((a, b) => byCodeUnit(a.name, b.name)),
        shown,
        { quick: reading.quick },
      )
    },
  }
}

function* wanted(entries: Iterable<Entry>, { plansOnly }: Reading): Generator<Entry> {
  for (const entry of entries) if (!plansOnly || !besidePlans.test(entry.name)) yield entry
}

/** Every entry of a folder; a registry that is missing is one that cannot be read. */
function* entriesIn(folder: string): Generator<Entry> {
  const missing = new Set(registries)
  for (const entry of walk(folder)) {
    missing.delete(entry.name)
    yield entry
  }
  for (const name of missing) yield { name, skipped: 'unreadable', detail: 'ENOENT' }
}

/** A corpus from entries in order, which are asked for once more when a file or a place wants the careful path: their bytes are not kept. */
export async function corpusOf(entries: () => Iterable<Entry>, shown: string, { places, quick }: Reading): Promise<Corpus> {
  if (!quick) await loadCareful()
  else if (places) await loadParser()
  try {
    return loadCorpus(entries(), shown, { quick })
  } catch (error) {
    if (!(error instanceof NeedsCareful)) throw error
    await loadCareful()
    return loadCorpus(entries(), shown, { quick })
  }
}

/** The corpus without the measures whose file could not be read in full: an answer never rests on half a date. */
export function soundOnly(corpus: Corpus): Corpus {
  return corpus.unsound.size === 0 ? corpus : { ...corpus, measures: corpus.measures.filter(({ id }) => !corpus.unsound.has(id)) }
}

function located(folder: string, cwd: string, by: Located['by']): Located {
  const way = relative(cwd, folder)
  const outside = way.startsWith('..') || isAbsolute(way)
  return { folder, by, shown: (outside ? folder : way || '.').split(sep).join('/') }
}
