/** A corpus, a home for what is kept of it, and the pack that stands there. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { cacheFolder } from '../../../bin/cache-folder.js'
import { load } from '../../../bin/load.js'
import type { Host } from '../../../src/cli.ts'
import { type CachedFile, writePack } from '../../../src/corpus/cache/pack.ts'
import { emptyFolder } from '../../helpers/folder.ts'
import { root } from '../../helpers/program.ts'
import { folderWith, measure } from '../../hostile/base.ts'
import { type Run, run, type Setting } from '../../hostile/run.ts'

export const day = ['--today', '2026-01-15']
export const calls: readonly string[][] = [
  ['lint', ...day],
  ['query', '--format', 'json', ...day],
  ['overdue', '--year', '2023'],
  ['show', 'teh-2021/kept', ...day],
]
/** What a planted value says: who sees it has read the pack. */
export const planted = 'Planted'

export const said = ({ code, signal, stdout, stderr }: Answer) => ({ code, signal, stdout, stderr })

export interface Place {
  /** Holds `plans/`. */
  folder: string
  home: string
}

/** A corpus with a finding in it, and a home for what is kept of it. */
export function place(files: Readonly<Record<string, string | Uint8Array>> = {}): Place {
  return {
    folder: folderWith({
      'teh-2021/kept.yaml': measure({
        title: 'title: {fr: Une mesure, nl: Een maatregel, en: A kept measure}',
      }),
      ...files,
    }),
    home: emptyFolder(),
  }
}

/**
 * The program that was built, in this process: starting one costs twenty times as much as a call.
 */
export const { main } = load(join(root, 'dist/teh.cjs'), 'query').exports as {
  main: (argv: readonly string[], host: Host) => Promise<number>
}

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

export type Answer = Pick<Run, 'code' | 'signal' | 'stdout' | 'stderr'>

/** One call, by another user in a process of its own. */
export function ask(
  { folder, home }: Place,
  argv: readonly string[],
  setting: Setting = {},
): Promise<Answer> {
  const env = { XDG_CACHE_HOME: home, ...setting.env }
  return setting.uid === undefined
    ? call(folder, argv, { ...setting, env })
    : run(folder, argv, { ...setting, env })
}

export async function call(
  cwd: string,
  argv: readonly string[],
  { env = {}, input = '' }: Setting,
): Promise<Answer> {
  const said = { stdout: '', stderr: '' }
  const code = await main(argv, {
    env,
    cwd,
    shipped: join(root, 'plans'),
    version,
    columns: undefined,
    colourDepth: 1,
    cache: {
      folder: cacheFolder(env, process.platform),
      shipped: join(root, 'dist/plans.pack'),
    },
    owner: () => ({ pid: process.pid, host: 'here' }),
    hash: (algorithm, data) => createHash(algorithm).update(data).digest('hex'),
    today: () => '2026-01-15',
    stdin: async () => input,
    stdout: (text) => {
      said.stdout += text
    },
    stderr: (text) => {
      said.stderr += text
    },
  })
  return { code, signal: null, ...said }
}

/** One call in a process of its own. */
export const start = ({ folder, home }: Place, argv: readonly string[], env: Setting['env'] = {}) =>
  run(folder, argv, { env: { XDG_CACHE_HOME: home, ...env } })

/** Every call gives what it gives without the cache. */
export async function expectSame(
  where: Place,
  setting: Setting = {},
  asked = calls,
): Promise<void> {
  for (const argv of asked) {
    const [kept, bare] = await Promise.all([
      ask(where, argv, setting),
      ask(where, [...argv, '--no-cache'], setting),
    ])
    expect(said(kept), argv.join(' ')).toEqual(said(bare))
    expect(kept.stderr).not.toMatch(/bug/)
  }
}

export const keptIn = (home: string) =>
  existsSync(join(home, 'teh')) ? readdirSync(join(home, 'teh')).sort() : []

/** The one pack of a home. */
export function packOf({ home }: Place): string {
  const [name, ...more] = keptIn(home)
  expect(name, 'a pack').toMatch(/^[0-9a-f]{16}\.pack$/)
  expect(more, 'nothing beside it').toEqual([])
  return join(home, 'teh', name as string)
}

export interface Unpacked {
  program: string
  files: (CachedFile & { data: unknown })[]
}

/** What stands in a pack, read by its description and not by the program. */
export function unpack(path: string): Unpacked {
  const whole = readFileSync(path)
  const lineEnd = whole.indexOf(10)
  const line = JSON.parse(whole.toString('latin1', 0, lineEnd))
  let at = lineEnd + 1
  const next = (length: number) => {
    at += length
    return whole.subarray(at - length, at)
  }
  const { names, bytes, data, facts } = JSON.parse(next(line.index).toString('utf8'))
  const files = names.map((name: string, i: number) => {
    const own = Uint8Array.from(next(bytes[i]))
    const values = JSON.parse(next(data[i]).toString('utf8'))
    const more = next(facts[i])
    return {
      name,
      bytes: () => own,
      json: () => JSON.stringify(values),
      data: values,
      facts: more.length > 0 ? JSON.parse(more.toString('utf8')) : {},
    }
  })
  expect(at).toBe(whole.length)
  return { program: line.program, files }
}

/**
 * Values that no file says, under checksums that are right: only the bytes of the files stand
 * against them.
 */
export function plant(path: string): void {
  const { program, files } = unpack(path)
  for (const { name, data } of files) {
    const { title } = data as { title?: { en: string } }
    if (name.endsWith('/kept.yaml') && title) title.en = planted
  }
  writePack(path, program, files)
}

/** Whether what was planted is read. */
export async function isRead(where: Place, setting: Setting = {}): Promise<boolean> {
  return (await ask(where, ['query', '--format', 'json', ...day], setting)).stdout.includes(planted)
}

/** A place whose pack holds what no file says, and is read. */
export async function plantedPlace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Place & { pack: string }> {
  const where = place(files)
  await ask(where, ['lint', ...day])
  const pack = packOf(where)
  plant(pack)
  expect(await isRead(where)).toBe(true)
  return { ...where, pack }
}
