/** Turns a typed path into the name of a file or folder of a corpus. */
import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * The typed path as a name from the root of the corpus (`climate-2024/heat-pumps.yaml`); empty for
 * the corpus itself and for its parent folders; nothing for a path elsewhere. The file need not
 * exist.
 */
export function nameIn(corpus: string, cwd: string, typed: string): string | undefined {
  if (typed === '') return undefined
  const path = resolve(cwd, typed)
  const real = realOf(corpus)
  // First compares the paths as typed, then with links resolved, except a link that is itself in
  // the corpus: it is reported as a link.
  const ways = [
    () => [corpus, path],
    () => [real, join(realOf(dirname(path)), basename(path))],
    () => [real, realOf(path)],
  ] as const
  for (const way of ways) {
    const [root = '', place = ''] = way()
    if (isInside(place, root)) return slashed(relative(root, place))
    if (isInside(root, place)) return ''
  }
  return undefined
}

/** Whether a path lies in a folder, or is it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path with links resolved, as far as it exists. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path))
  }
}

/** With forward slashes, as in names of a corpus and of git, on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}
