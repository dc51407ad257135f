/** Calls made as on Windows, and the same calls as they are made here. */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { memo } from '../../src/order.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { type Answer, belgium, teh } from '../helpers/program.ts'
import { there, windowsMain } from '../helpers/windows/index.ts'
import { commit, git } from '../hostile/repository.ts'

export const today = ['--today', '2026-11-21']
const built = new Map<string, ReturnType<typeof windowsMain>>()
const startOnce = () => memo(built, '', windowsMain)

const path = (process.env.PATH ?? '').split(':').map(there).join(';')

/** One call there, in a folder of this machine. */
export const onWindows = async (folder: string, argv: readonly string[]): Promise<Answer> =>
  teh(argv, {
    cwd: there(folder),
    shipped: there(`${belgium}/plans`),
    env: { ...gitHome, PATH: path },
    main: await startOnce(),
  })
export const onThis = (folder: string, argv: readonly string[]): Promise<Answer> =>
  teh(argv, { cwd: folder, env: { ...gitHome, PATH: process.env.PATH } })

/** Measures enough to answer from. */
const isSome = (path: string) =>
  !/\/[\w-]+-\d{4}\/(?!edition|ciatteh|wages|hotline|b)[\w-]+\.yaml$/.test(path)

/** A repository with some of the frozen plans, a change and a new file of each state. */
export function repository(): string {
  const folder = emptyFolder()
  const plans = join(belgium, 'plans')
  cpSync(plans, join(folder, 'plans'), { recursive: true, filter: isSome })
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder, 'first')
  const own = join(folder, 'plans/teh-2021/ciatteh.yaml')
  const text = readFileSync(own, 'utf8')
  writeFileSync(own, text.replace(/due: 2022\b/, 'due: 2024'))
  writeFileSync(join(folder, 'plans/teh-2021/second.yaml'), `${text}odd: 1\n`)
  return folder
}

/** The files below a folder, without what git keeps. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .filter((name) => !name.startsWith('.git/') && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

/** Makes the same calls in two folders that are alike: all that is said and written is, too. */
export async function sameFiles(there: string, here: string, calls: string[][]): Promise<void> {
  for (const argv of calls) {
    const expected = await onThis(here, [...slashedOf(argv), ...today])
    const { stdout, stderr, code } = await onWindows(there, [...argv, ...today])
    const said = [stdout, stderr].map((text) => text.replaceAll('\\', '/'))
    expect([code, ...said], argv.join(' ')).toEqual([
      expected.code,
      expected.stdout.replaceAll('\\', '/'),
      expected.stderr,
    ])
  }
  const [files, expected] = [filesOf(there), filesOf(here)]
  expect([...files.keys()]).toEqual([...expected.keys()])
  for (const [name, text] of files) expect(text === expected.get(name), name).toBe(true)
}

export function slashedOf(argv: readonly string[]): string[] {
  return argv.map((word) => word.replaceAll('\\', '/'))
}
