/** From a path that a person typed to the name of what it means in a corpus. */
import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * What was typed in a folder, as a name from the root of the corpus
 * (`climate-2024/heat-pumps.yaml`); empty for the corpus itself and for a folder around it; nothing
 * for what lies elsewhere. Whether there is such a file is not asked.
 */
export function nameIn(corpus: string, cwd: string, typed: string): string | undefined {
  if (typed === '') return undefined
  const path = resolve(cwd, typed)
  const real = realOf(corpus)
  // By the way that was typed; else by the way without links, of the file itself last: a link in
  // the corpus is told as a link.
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

/** The path without links, as far as there is anything. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path))
  }
}

/** With the separators of a name in a corpus, and of git, on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}
