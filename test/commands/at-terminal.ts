/** A copy of a small part of the frozen plans, and `teh record` in it at a terminal. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium } from '../helpers/program.ts'
import { atTerminal, type Turn } from '../helpers/terminal.ts'

const file = 'plans/teh-2021/wages-brochure.yaml'

export function copy(): string {
  const folder = emptyFolder()
  for (const name of ['actors', 'themes', 'documents', 'teh-2021/edition'])
    cpSync(join(belgium, 'plans', `${name}.yaml`), join(folder, 'plans', `${name}.yaml`))
  cpSync(join(belgium, file), join(folder, file))
  return folder
}

export const record = (folder: string, turns: readonly Turn[], ...more: string[]) =>
  atTerminal(
    ['record', 'wages-brochure', '--lang', 'en', '--today', '2026-11-24', ...more],
    turns,
    { cwd: folder },
  )

export const logIn = (folder: string) =>
  (parse(readFileSync(join(folder, file), 'utf8')) as { log?: object[] }).log ?? []

/** Takes away what stands in the line. */
export const clear = '\x15'

/** A key in the middle of the questions ends the call with this code; nothing is written. */
export function expectNothing(key: string, ends: number): void {
  const folder = copy()
  const { screen, code } = record(folder, [
    ['State (', 'complete\r'],
    ['New deadline', key],
  ])
  expect([code, logIn(folder)], screen).toEqual([ends, []])
  expect(screen).not.toMatch(/ at .*:\d+:\d+/)
}
