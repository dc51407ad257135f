/** Which folder is the corpus. */
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

export interface CorpusFolder {
  /** Its absolute path. */
  folder: string
  /** As shown to people: relative to where they stand, if it lies below. */
  shown: string
  /** How it was found. */
  by: 'asked' | 'upward' | 'shipped'
}

/**
 * The folder asked for; else the nearest `plans/` upward that has a registry or an edition; else
 * the one shipped with the program.
 */
export function findCorpus(asked: string | undefined, cwd: string, shipped: string): CorpusFolder {
  if (asked !== undefined) {
    const folder = resolve(cwd, asked)
    const isAround =
      existsSync(join(folder, 'plans', 'actors.yaml')) && !existsSync(join(folder, 'actors.yaml'))
    return found(cwd, isAround ? join(folder, 'plans') : folder, 'asked')
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'plans')
    if (looksLikeCorpus(candidate)) return found(cwd, candidate, 'upward')
    if (dirname(folder) === folder) return found(cwd, shipped, 'shipped')
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
  for (let around = folder; ; around = dirname(around)) {
    if (isThere(join(around, '.git'))) return true
    if (dirname(around) === around) return false
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
  const way = relative(cwd, folder)
  const isOutside = way.startsWith('..') || isAbsolute(way)
  return { folder, by, shown: (isOutside ? folder : way || '.').split(sep).join('/') }
}
