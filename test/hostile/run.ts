/**
 * The program as its own process, with what it cost; and what is promised of every answer, whatever
 * it is given.
 */
import { spawn } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { openCorpus } from '../../src/corpus/index.ts'
import { executable, teh } from '../helpers/program.ts'

export interface Run {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
  /** Of the processor, not of the clock: other work on the machine does not count. */
  milliseconds: number
  /** The most that the process took; 0 where it was this one. */
  kilobytes: number
}

export interface Setting {
  env?: Readonly<Record<string, string>>
  /** What is written to its standard input. */
  input?: string | Uint8Array
  uid?: number
}

const meter = fileURLToPath(new URL('measure.cjs', import.meta.url))
/**
 * What one bad file may cost, how much may be said of it to people, and how many of its findings
 * are listed for programs. Two seconds are promised, and held on a quiet machine: tests run on slow
 * and busy ones too, where the same work takes longer, so that they ask for twice as much.
 */
export const bounds = {
  milliseconds: 2 * 2000,
  kilobytes: 512 * 1024,
  said: 64 * 1024,
  listed: { ofRule: 1000, ofFile: 5000 },
}

/** Runs one call in a folder; nothing of this process's environment but the way to programs. */
export function run(
  cwd: string,
  argv: readonly string[],
  { env = {}, input = '', uid }: Setting = {},
): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['-r', meter, executable, ...argv], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
      ...(uid !== undefined && { uid, gid: uid }),
    })
    const said: Buffer[][] = [[], [], []]
    for (const [i, stream] of [child.stdout, child.stderr, child.stdio[3]].entries())
      stream?.on('data', (piece: Buffer) => said[i]?.push(piece))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code, signal) => {
      const [stdout = '', stderr = '', cost = ''] = said.map((pieces) =>
        Buffer.concat(pieces).toString('utf8'),
      )
      const { milliseconds, kilobytes } =
        cost === '' ? { milliseconds: Number.NaN, kilobytes: Number.NaN } : JSON.parse(cost)
      done({ code, signal, stdout, stderr, milliseconds, kilobytes })
    })
  })
}

/** The call that is running in this process: one at a time, so that what it costs is its own. */
let asking: Promise<unknown> = Promise.resolve()

/**
 * Runs one call in this process: it costs a tenth of `run`, and says the same where only the answer
 * is asked for.
 */
export function ask(
  cwd: string,
  argv: readonly string[],
  { env = {} }: Pick<Setting, 'env'> = {},
): Promise<Run> {
  const answer = asking.then(async () => {
    const before = process.cpuUsage()
    const { code, stdout, stderr } = await teh(argv, {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      // What another call has read would not be read again: it is what is tried here.
      open: openCorpus,
    })
    const { user, system } = process.cpuUsage(before)
    return {
      code,
      signal: null,
      stdout,
      stderr,
      milliseconds: (user + system) / 1000,
      kilobytes: 0,
    }
  })
  asking = answer.catch(() => {})
  return answer
}

/** Neither a stack trace nor a bug, and not more than one bad file may cost. */
export function expectBounded(
  { signal, stdout, stderr, milliseconds, kilobytes }: Run,
  most = bounds.milliseconds,
): void {
  expect(signal, 'it ended by itself').toBeNull()
  expect(`${stdout}\n${stderr}`).not.toMatch(/^\s+at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/m)
  expect(stderr).not.toMatch(/bug|Error|TEH_DEBUG/)
  expect(milliseconds, 'milliseconds of the processor').toBeLessThanOrEqual(most)
  expect(kilobytes, 'kilobytes of memory').toBeLessThanOrEqual(bounds.kilobytes)
}

/**
 * Controls but the line feed, marks of direction, what does not show; the joiners of emoji are
 * text.
 */
const raw =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u

/** Nothing hidden stands as itself, and no line is one that a build service obeys. */
export function expectPlain(text: string, format: string): void {
  const seen =
    format === 'csv' || format === 'csv-plain'
      ? text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')
      : text
  const found = raw.exec(seen)
  expect(
    found &&
      `U+${found[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(seen.slice(Math.max(0, found.index - 40), found.index + 40))}`,
  ).toBeNull()
  expect(seen).not.toMatch(/##(?:\[|vso\[)/i)
  const own = /^::(?:error|warning|notice) (?:file|title)=/
  const commands = seen
    .split('\n')
    .filter((line) => /^\s*::/.test(line) && !(format === 'github' && own.test(line)))
  expect(commands).toEqual([])
}

export interface Told {
  rule: string
  level: 'error' | 'warning' | 'note'
  file: string
  line: number
  column: number
  message: string
  more?: number
}

/** The findings of `teh lint --format json`. */
export function findingsOf({ stdout }: Run): Told[] {
  return (JSON.parse(stdout) as { rows: Told[] }).rows
}

export const placeOf = ({ line, column, rule }: Told): string => `${line}:${column} ${rule}`

/** Refused: nothing is answered, and one line says why. */
export function expectRefused(answer: Run, why: RegExp = /./): void {
  expectBounded(answer)
  expect([answer.code, answer.stdout], answer.stderr).toEqual([2, ''])
  expect(answer.stderr).toMatch(/^teh: [^\n]*\n$/)
  expect(answer.stderr).toMatch(why)
  expect(Buffer.byteLength(answer.stderr), 'what is said of it').toBeLessThanOrEqual(2048)
  expectPlain(answer.stderr, 'a message')
}

/**
 * For whom permissions count: nobody when the tests run as root and the program may be read by all;
 * nothing when there is no such user.
 */
export const ordinary: Setting | undefined = ordinaryUser()

function ordinaryUser(): Setting | undefined {
  if (process.getuid === undefined) return undefined
  if (process.getuid() !== 0) return {}
  return isForAll(executable) ? { uid: 65534 } : undefined
}

function isForAll(path: string): boolean {
  return (
    path === dirname(path) ||
    ((statSync(path).mode & 0o005) >= (statSync(path).isDirectory() ? 0o001 : 0o004) &&
      isForAll(dirname(path)))
  )
}

/** Lets others than the owner into a folder of the tests, and optionally write there. */
export function openTo(folder: string, mode = 0o755): void {
  chmodSync(dirname(folder), 0o711)
  chmodSync(folder, mode)
}
