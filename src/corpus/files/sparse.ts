/** Whether git keeps files of a corpus out of the working tree, as its own files tell. */
import { readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { repositoryAround } from './find.ts'
import { realOf, slashed } from './paths.ts'

/**
 * Whether the checkout of the repository around a folder is sparse, and may lack files of the
 * folder. Git is not asked: most calls start no program.
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

/** The folder of git: in a second working tree a file says where it is. */
function homeOf(top: string): string {
  const [, other] = /^gitdir: (.+)$/m.exec(textOf(join(top, '.git'))) ?? []
  return other === undefined ? join(top, '.git') : resolve(top, other)
}

/** Whether the patterns let in all of a folder: it, or one around it, and no exception. */
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

/** Empty if there is no such file, or it is no plain one. */
function textOf(path: string): string {
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}
