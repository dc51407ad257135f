/** Repositories of a small corpus, made by real git. */
import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { type Files, folderWith } from './base.ts'

/** Runs git in a folder, with nothing of this machine's settings, and gives what it printed. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...gitHome },
  })

let first: string | undefined

/** A repository with one commit of a corpus, and files over it that are committed too. */
export function repository(files: Files = {}): string {
  const isPlain = Object.keys(files).length === 0
  if (isPlain && first !== undefined) return copyOf(first)
  const folder = folderWith(files)
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder, 'first')
  if (!isPlain) return folder
  first = folder
  return copyOf(first)
}

function copyOf(folder: string): string {
  const copy = emptyFolder()
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** Commits all that lies there. */
export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
}
