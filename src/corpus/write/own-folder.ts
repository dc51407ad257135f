/**
 * Writes a folder that belongs to the program entirely: pages that can be made again at any time.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import type { Owner } from './lock.ts'
import { moveOver } from './move.ts'
import { besideOf, isBelow, ordinary, orSay } from './write.ts'

/**
 * Lists the files that were written into the folder, one per line; the folder is recognised by it.
 */
const list = '.teh-files'

/** Files by their names from the folder: `fr/index.html`. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Makes a folder hold these files, and removes those of an earlier time. A folder that holds
 * anything else and was not made so throws `output-foreign`; a file of another's in the way throws
 * `output-exists`. Each file is old or new when the process is killed; the same call completes it.
 */
export function writeOwnFolder(folder: string, files: FolderFiles, { pid }: Owner): void {
  orSay(folder, () => {
    const before = filesBefore(folder)
    const inTheWay = [...files.keys()].filter(
      (name) => !before.has(name) && existsSync(join(folder, name)),
    )
    if (inTheWay.length > 0)
      throw new TehError('output-exists', { paths: inTheWay.map((name) => join(folder, name)) })
    mkdirSync(folder, { recursive: true })
    // Before the files: what a killed call leaves is known to the next.
    put(folder, list, listOf([...before, ...files.keys()]), pid)
    for (const [name, content] of files) put(folder, name, content, pid)
    for (const name of before) if (!files.has(name)) remove(folder, name)
    put(folder, list, listOf([...files.keys()]), pid)
  })
}

function listOf(names: readonly string[]): string {
  return `${[...new Set(names)].sort(byCodeUnit).join('\n')}\n`
}

/** The files that an earlier call wrote there; nothing if the folder is new or empty. */
function filesBefore(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set()
  if (ordinary(join(folder, list)) === undefined) {
    if (readdirSync(folder).length > 0) throw new TehError('output-foreign', { path: folder })
    return new Set()
  }
  const names = readFileSync(join(folder, list), 'utf8').split('\n')
  return new Set(names.filter((name) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) && isPlain(name)))
}

function isPlain(name: string): boolean {
  return !name.split('/').some((part) => part === '..' || part === '.')
}

function put(folder: string, name: string, content: string | Uint8Array, pid: number): void {
  const path = join(folder, name)
  orSay(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    if (!isBelow(realpathSync(dirname(path)), realpathSync(folder)))
      throw new TehError('write-refused', { path })
    const bytes = Buffer.from(content)
    if (ordinary(path) !== undefined && readFileSync(path).equals(bytes)) return
    const draft = besideOf(path, pid, 'tmp')
    try {
      writeFileSync(draft, bytes)
      moveOver(draft, path)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
  })
}

/** Removes a file, and its folder if that is empty then. */
function remove(folder: string, name: string): void {
  const path = join(folder, name)
  if (ordinary(path) !== undefined) rmSync(path)
  const home = dirname(path)
  if (home !== folder && existsSync(home) && readdirSync(home).length === 0) rmdirSync(home)
}
