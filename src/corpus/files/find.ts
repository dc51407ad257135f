/** Which folder is the corpus. */
import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { TehError } from '../../errors.ts'
import { realOf, slashed } from './paths.ts'

export interface CorpusFolder {
  /** Its absolute path. */
  folder: string
  /**
   * As shown to people: from where they stand, or from the root where they typed it so. Of the
   * plans shipped with the program only the name of their folder: no answer holds a path of the
   * machine that nobody typed.
   */
  shown: string
  /** How it was found. */
  by: 'asked' | 'upward' | 'shipped'
}

/**
 * The folder asked for, or the `plans/` in it where it is none itself; else the nearest `plans/`
 * upward; else the plans shipped with the program. Throws `corpus-unfit` if that nearest folder is
 * no corpus: another is never asked in its place.
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

/** One registry or edition is enough: a corpus that lost some is not passed over for another. */
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

/** Whether a folder lies in a repository of git, as far as its folders tell. */
export function isInRepository(folder: string): boolean {
  return repositoryAround(folder) !== undefined
}

/** The nearest folder upward that git keeps; undefined if there is none. */
export function repositoryAround(folder: string): string | undefined {
  for (let around = folder; ; around = dirname(around)) {
    if (isThere(join(around, '.git'))) return around
    if (dirname(around) === around) return undefined
  }
}

/**
 * A path as shown, from the root of the repository that the corpus lies in: what hosts and patches
 * go by, wherever one stands. Outside of a repository it stays as it is.
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
    return lstatSync(path) !== undefined
  } catch {
    return false
  }
}

function found(cwd: string, folder: string, by: CorpusFolder['by']): CorpusFolder {
  return { folder, by, shown: slashed(relative(cwd, folder) || '.') }
}
