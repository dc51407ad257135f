/** Which folder is the corpus. */
import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { TehError } from '../../errors.ts'
import { realOf, slashed } from './paths.ts'

export interface CorpusFolder {
  /** Its absolute path. */
  folder: string
  /**
   * As shown to people: relative to the current folder, or absolute if it was typed so. For the
   * shipped plans it is only the folder name: no answer contains a path of the machine that nobody
   * typed.
   */
  shown: string
  /** How it was found. */
  by: 'asked' | 'upward' | 'shipped'
}

/**
 * Finds the folder asked for, or the `plans/` in it if it is not a corpus itself; else the nearest
 * `plans/` in a parent folder; else the shipped plans. Throws `corpus-unfit` if the nearest
 * `plans/` is not a corpus: it never falls back to another one.
 */
export function findCorpus(asked: string | undefined, cwd: string, shipped: string): CorpusFolder {
  if (asked !== undefined) {
    const folder = resolve(cwd, asked)
    const within = join(folder, 'plans')
    const isAround = !looksLikeCorpus(folder) && looksLikeCorpus(within)
    const { shown, ...rest } = found(cwd, isAround ? within : folder, 'asked')
    return { ...rest, shown: isAbsolute(asked) ? slashed(rest.folder) : shown }
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'plans')
    if (looksLikeCorpus(candidate)) return found(cwd, candidate, 'upward')
    if (isFolder(candidate))
      throw new TehError('corpus-unfit', { path: found(cwd, candidate, 'upward').shown })
    if (dirname(folder) === folder)
      return { folder: shipped, by: 'shipped', shown: basename(shipped) }
  }
}

/** Files that every corpus has. */
export const registries = ['actors.yaml', 'documents.yaml', 'themes.yaml']

/**
 * Whether a folder is a corpus: one registry or edition is enough, so that a damaged corpus is not
 * skipped in favour of another.
 */
function looksLikeCorpus(folder: string): boolean {
  try {
    const names = readdirSync(folder)
    return (
      ['corpus.yaml', ...registries].some((name) => names.includes(name)) ||
      names.some((name) => isThere(join(folder, name, 'edition.yaml')))
    )
  } catch {
    return false
  }
}

/** Whether a folder is in a git repository, judged by its parent folders. */
export function isInRepository(folder: string): boolean {
  return repositoryAround(folder) !== undefined
}

/** The nearest parent folder that is the root of a git repository; undefined if there is none. */
export function repositoryAround(folder: string): string | undefined {
  for (let around = folder; ; around = dirname(around)) {
    if (isThere(join(around, '.git'))) return around
    if (dirname(around) === around) return undefined
  }
}

/**
 * Turns a path as shown into one relative to the root of the repository, as hosts and patches need
 * it. Outside a repository it stays the same.
 */
export function fromRepository({ folder, shown }: CorpusFolder, path: string): string {
  const real = realOf(folder)
  const top = repositoryAround(real)
  if (top === undefined) return path
  const home = slashed(relative(top, real))
  const name = shown === '.' ? path : path.slice(shown.length + 1)
  const isOwn = shown === '.' || path === shown || path.startsWith(`${shown}/`)
  if (!isOwn) return path
  return [home, name].filter((step) => step !== '').join('/')
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function found(cwd: string, folder: string, by: CorpusFolder['by']): CorpusFolder {
  return { folder, by, shown: slashed(relative(cwd, folder) || '.') }
}
