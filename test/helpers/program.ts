/**
 * The program without its process: what it sees of the world is handed in, what it says is kept.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayIn } from '../../bin/day.js'
import { type Host, main } from '../../src/cli.ts'
import { openCorpus, Readings } from '../../src/corpus/index.ts'
import { memo } from '../../src/order.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
/**
 * Holds a `plans/` that is frozen: what tests ask never changes with the plans that are shipped.
 */
export const belgium = `${root}/test/corpora/belgium`
export const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  version: string
}
export const executable = `${root}/bin/teh.js`

/**
 * What a call that is a process of its own sees of this one's environment: the way to programs. All
 * share a cache.
 */
export const surroundings = {
  PATH: process.env.PATH ?? '',
  XDG_CACHE_HOME: join(process.env.TEH_TEST_FOLDER ?? tmpdir(), 'cache'),
}

export interface Answer {
  code: number
  stdout: string
  stderr: string
  /** Both, in the order in which they came: what a person sees. */
  seen: string
}

export type Setting = Partial<
  Pick<
    Host,
    | 'env'
    | 'cwd'
    | 'columns'
    | 'colourDepth'
    | 'shipped'
    | 'version'
    | 'ask'
    | 'rows'
    | 'page'
    | 'errorColumns'
    | 'progress'
    | 'hash'
    | 'commit'
    | 'open'
  >
> & {
  now?: string
  stdin?: string
  /** Called if the program asks which day it is: else no other day would change its answer. */
  onDay?: () => void
  /** The program, where it is not the one of these sources as they are. */
  main?: typeof main
}

/** Copies of the frozen plans that many calls ask: what is written in one is seen. */
export const copies = new Set<string>()

/**
 * The frozen plans are read once for all calls that only ask: no call changes what was read, or the
 * answers of the next ones would differ.
 */
const opened = new Map<string, ReturnType<typeof openCorpus>>()
const openOnce: typeof openCorpus = (located, options) => {
  const { folder, shown } = located
  const { places, quick, plansOnly, onRead, readings } = options
  const isCopy = copies.has(folder)
  if (onRead || readings || !(isCopy || folder.startsWith(`${root}/test/corpora/`)))
    return openAlike(located, options)
  const stamp = isCopy ? stampOf(folder) : ''
  return memo(
    opened,
    JSON.stringify([folder, shown, places, quick, plansOnly, stamp]),
    async () => {
      const corpus = await openCorpus(located, { ...options, cache: undefined })
      return { ...corpus, remember: () => {} }
    },
  )
}

/**
 * Corpora of one test differ in a file or two: what is the same in all is read once, by the name
 * that git gives to its bytes.
 */
const readBefore = new Map<string, Readings>()
const openAlike: typeof openCorpus = async (located, options) => {
  const { onRead, quick, readings } = options
  if (onRead) return openCorpus(located, options)
  const shared = memo(readBefore, JSON.stringify([located.shown, quick]), () => new Readings(hash))
  const corpus = await openCorpus(located, { ...options, readings: shared })
  return { ...corpus, readings: readings && shared }
}

function hash(algorithm: string, data: string | Uint8Array): string {
  return createHash(algorithm).update(data).digest('hex')
}

/** When a file was last put in its place below a folder: the program writes each file whole. */
function stampOf(folder: string): string {
  const within = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  const { ino, mtimeMs, ctimeMs } = statSync(folder)
  return [ino, mtimeMs, ctimeMs, ...within.map(({ name }) => stampOf(join(folder, name)))].join()
}

/** Runs one call in this process. */
export async function teh(
  argv: readonly string[],
  {
    now = '2024-07-01T12:00:00Z',
    stdin = '',
    onDay,
    main: called = main,
    ...setting
  }: Setting = {},
): Promise<Answer> {
  const said = { stdout: '', stderr: '', seen: '' }
  const code = await called(argv, {
    cwd: belgium,
    ...(called === main && { open: openOnce }),
    shipped: `${belgium}/plans`,
    version,
    columns: undefined,
    colourDepth: 1,
    owner: () => ({ pid: process.pid, host: hostname() }),
    hash,
    today: (timezone) => {
      onDay?.()
      return dayIn(timezone, now)
    },
    stdin: async () => stdin,
    stdout: (answer) => {
      // Bytes, each a character of its own.
      const text = typeof answer === 'string' ? answer : Buffer.from(answer).toString('latin1')
      said.stdout += text
      said.seen += text
    },
    stderr: (text) => {
      said.stderr += text
      said.seen += text
    },
    env: {},
    ...setting,
  })
  return { code, ...said }
}

/** Runs one call as its own process. */
export function start(
  argv: readonly string[],
  { env = {}, cwd = belgium }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Answer> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [executable, ...argv],
      {
        cwd,
        env: { ...surroundings, ...env },
        maxBuffer: 1 << 26,
      },
      (_, stdout, stderr) =>
        done({ code: child.exitCode ?? -1, stdout, stderr, seen: stdout + stderr }),
    )
  })
}
