/** Disk in, corpus out. */
import { existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { TehError } from '../errors.ts'
import { loadCareful, loadCorpus, NeedsCareful } from './load.ts'
import type { Corpus } from './types.ts'
import { walk } from './walk.ts'

export type * from './types.ts'

export interface Located {
  /** Absolute path of the folder. */
  folder: string
  /** As shown to people: relative to where they stand, when it lies below. */
  shown: string
  /** How it was found. */
  by: 'asked' | 'upward' | 'shipped'
}

/** The folder asked for; else the nearest `plans/` upward that has an `actors.yaml`; else the one shipped with the program. */
export function findCorpus(asked: string | undefined, cwd: string, shipped: string): Located {
  if (asked !== undefined) {
    const folder = resolve(cwd, asked)
    const inside = existsSync(join(folder, 'plans', 'actors.yaml')) && !existsSync(join(folder, 'actors.yaml'))
    return located(inside ? join(folder, 'plans') : folder, cwd, 'asked')
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'plans')
    if (existsSync(join(candidate, 'actors.yaml'))) return located(candidate, cwd, 'upward')
    if (dirname(folder) === folder) return located(shipped, cwd, 'shipped')
  }
}

export interface Reading {
  /** Whether places of findings will be asked for. */
  places: boolean
  /** Whether the quick reader may be used. */
  quick: boolean
}

/** Reads a corpus from its folder. Throws only when there is no such folder, or nothing in it. */
export async function readCorpus({ folder, shown }: Located, { places, quick }: Reading): Promise<Corpus> {
  let isFolder: boolean
  try {
    isFolder = statSync(folder).isDirectory()
  } catch (error) {
    throw new TehError((error as NodeJS.ErrnoException).code === 'EACCES' ? 'corpus-denied' : 'corpus-missing', { path: shown })
  }
  if (!isFolder) throw new TehError('corpus-not-a-folder', { path: shown })
  let corpus: Corpus
  try {
    if (places || !quick) await loadCareful()
    const entries = [...walk(folder)]
    try {
      corpus = loadCorpus(entries, shown, { quick })
    } catch (error) {
      if (!(error instanceof NeedsCareful)) throw error
      await loadCareful()
      corpus = loadCorpus(entries, shown, { quick })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new TehError('corpus-denied', { path: shown })
    throw error
  }
  if (corpus.files.length === 0 && corpus.complaints.every((c) => c.rule === 'file/stray')) throw new TehError('corpus-empty', { path: shown })
  return corpus
}

function located(folder: string, cwd: string, by: Located['by']): Located {
  const way = relative(cwd, folder)
  const outside = way.startsWith('..') || isAbsolute(way)
  return { folder, by, shown: (outside ? folder : way || '.').split(sep).join('/') }
}

/** The corpus without the measures whose file could not be read in full: an answer never rests on half a date. */
export function soundOnly(corpus: Corpus): Corpus {
  return corpus.unsound.size === 0 ? corpus : { ...corpus, measures: corpus.measures.filter(({ id }) => !corpus.unsound.has(id)) }
}
