/**
 * A program that adds entries to the logs of measures, bundled by the tests that kill it or start
 * several: `inserter.cjs FOLDER ENTRIES TOGETHER NAME…` adds each entry of a list of JSON to the
 * files of these names, all in one go or one after the other; it says `go` before it writes.
 */
import { readFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { insertLogEntry } from '../../src/corpus/write/insert.ts'
import { type FileWrite, writeTogether } from '../../src/corpus/write/together.ts'
import { TehError } from '../../src/errors.ts'

const [, , folder = '', entries = '[]', together, ...names] = process.argv
const owner = { pid: process.pid, host: hostname() }

function adding(name: string, entry: object): FileWrite[] {
  const before = readFileSync(join(folder, name), 'utf8')
  const added = insertLogEntry({ path: name, kind: 'measure', text: before }, entry)
  if (added.is === 'refused') throw added.problem
  return added.is === 'new' ? [{ name, before, after: added.after }] : []
}

const write = (plan: () => FileWrite[]) => {
  try {
    writeTogether({ folder, by: 'asked' }, plan, owner)
  } catch (error) {
    if (!(error instanceof TehError)) throw error
    writeSync(2, `${error.problem} ${JSON.stringify(error.data)}\n`)
    process.exitCode = 2
  }
}

const list = JSON.parse(entries) as object[]
// What it takes to read is loaded before: a kill is to meet the writing.
for (const name of names) adding(name, list[0] ?? {})
writeSync(1, 'go\n')
for (const entry of list)
  if (together === 'together') write(() => names.flatMap((name) => adding(name, entry)))
  else for (const name of names) write(() => adding(name, entry))
