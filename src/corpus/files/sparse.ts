/** Whether git keeps files of a corpus out of the working tree, judged by git's own files. */
import { readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { repositoryAround } from './find.ts'
import { realOf, slashed } from './paths.ts'

/**
 * Whether the checkout of the repository is sparse, so that files of this folder may be absent. It
 * does not run git, because most calls start no program.
 */
export function isSparse(folder: string): boolean {
  const real = realOf(folder)
  const top = repositoryAround(real)
  if (top === undefined) return false
  const home = homeOf(top)
  const shared = resolve(home, textOf(join(home, 'commondir')).trim())
  const setting = [join(home, 'config.worktree'), join(shared, 'config')]
    .map((path) => /^\s*sparsecheckout\s*=\s*(\w+)/im.exec(textOf(path))?.[1])
    .find((value) => value !== undefined)
  if (setting === undefined || !/^(?:true|yes|on|1)$/i.test(setting)) return false
  const patterns = textOf(join(home, 'info', 'sparse-checkout')).split(/\r?\n/)
  return !areWhole(patterns, slashed(relative(top, real)))
}

/** The git directory: in a second working tree, a file says where it is. */
function homeOf(top: string): string {
  const [, other] = /^gitdir: (.+)$/m.exec(textOf(join(top, '.git'))) ?? []
  return other === undefined ? join(top, '.git') : resolve(top, other)
}

/** Whether the patterns include a whole folder: it or a parent, without exceptions. */
function areWhole(patterns: readonly string[], folder: string): boolean {
  const namesIn = (lines: readonly string[]) => lines.map((line) => line.replace(/^!?\/?|\/$/g, ''))
  const around = namesIn(patterns.filter((line) => /^[^!#*?[\\]+$/.test(line)))
  const without = namesIn(patterns.filter((line) => line.startsWith('!')))
  return around.some(
    (name) =>
      (folder === name || folder.startsWith(`${name}/`)) &&
      !without.some((one) => one === name || one.startsWith(`${name}/`)),
  )
}

const maxBytes = 1_000_000

/** The text of a file; empty if it is missing or not an ordinary file. */
function textOf(path: string): string {
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}
