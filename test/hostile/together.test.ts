import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/corpus/careful/yaml.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { folderWith, measure } from './base.ts'
import { openTo } from './run.ts'

/** How often a writer is killed: more with TEH_TEST_MOMENTS. */
const moments = Number(process.env.TEH_TEST_MOMENTS ?? 15)
/** Entries that four writers add in all: more with TEH_TEST_ENTRIES. */
const entriesInAll = Number(process.env.TEH_TEST_ENTRIES ?? 20)

let program = ''
beforeAll(() => {
  program = join(emptyFolder(), 'inserter.cjs')
  buildSync({
    entryPoints: [fileURLToPath(new URL('inserter.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
  })
})

const names = [0, 1, 2, 3].map((i) => `teh-2021/site-${i}.yaml`)
/** Long enough that writing takes a while. */
const text = measure({}, `\n# ${'x'.repeat(200_000)}\n`)
const plansWith = (content = text) =>
  join(folderWith(Object.fromEntries(names.map((name) => [name, content]))), 'plans')
const read = (plans: string) => names.map((name) => readFileSync(join(plans, name), 'utf8'))
const left = (plans: string) =>
  ['', 'teh-2021']
    .flatMap((folder) => readdirSync(join(plans, folder)))
    .filter((name) => name.startsWith('.'))

interface Ended {
  signal: string | null
  code: number | null
  stderr: string
  milliseconds: number
}

/** Runs the program; ends it by force so many milliseconds after it begins to write. */
function insert(
  plans: string,
  entries: readonly object[],
  { together = true, files = names, killAfter = Number.POSITIVE_INFINITY, uid = 0 } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const args = [program, plans, JSON.stringify(entries), together ? 'together' : 'apart']
    const child: ChildProcess = spawn(process.execPath, [...args, ...files], {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== 0 && { uid, gid: uid }),
    })
    let [begin, stderr] = [0, '']
    let timer: NodeJS.Timeout | undefined
    child.stderr?.on('data', (piece: Buffer) => {
      stderr += piece.toString('utf8')
    })
    child.stdout?.on('data', () => {
      begin = performance.now()
      if (killAfter === 0) child.kill('SIGKILL')
      else if (Number.isFinite(killAfter))
        timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      done({ code, signal, stderr, milliseconds: performance.now() - begin })
    })
  })
}

describe('a writer that is killed', () => {
  it('leaves each file old or new, and the same call again completes it', {
    timeout: 60_000 + moments * 5000,
  }, async () => {
    const added = [{ date: '2022-03', note: 'Un mot.' }]
    const whole = plansWith()
    const { milliseconds } = await insert(whole, added)
    const fresh = read(whole)
    expect(fresh.every((one) => one.includes('2022-03'))).toBe(true)
    const seen = { killed: 0, torn: 0, between: 0, completed: 0 }
    for (let i = 0; i < moments; i++) {
      const plans = plansWith()
      const killAfter = (milliseconds * 1.1 * i) / moments
      const { signal } = await insert(plans, added, { killAfter })
      const found = read(plans)
      const isNew = found.map((one, at) => one === fresh[at])
      if (signal === 'SIGKILL') seen.killed++
      if (found.some((one, at) => one !== text && !isNew[at])) seen.torn++
      if (isNew.includes(true) && isNew.includes(false)) seen.between++
      const { code, stderr } = await insert(plans, added)
      expect([code, stderr]).toEqual([0, ''])
      if (read(plans).every((one, at) => one === fresh[at]) && left(plans).length === 0)
        seen.completed++
    }
    if (moments > 15) console.log(seen)
    expect([seen.torn, seen.completed]).toEqual([0, moments])
    expect(seen.killed, 'some were killed').toBeGreaterThan(moments / 4)
  })
})

describe('four writers at once', () => {
  it('all wait for one another: every entry is there, once', async () => {
    const plans = plansWith(measure({}))
    const each = entriesInAll / 4
    const ends = await Promise.all(
      [0, 1, 2, 3].map((writer) => {
        const entries = Array.from({ length: each }, (_, i) => ({
          date: `${2022 + (i % 3)}-0${(i % 9) + 1}`,
          note: `${writer} ${i}`,
        }))
        return insert(plans, entries, { together: false, files: names.slice(0, 1) })
      }),
    )
    expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual(Array(4).fill([0, '']))
    const { log } = parseYaml(read(plans)[0] ?? '').value as { log: { note: string }[] }
    const wanted = [0, 1, 2, 3].flatMap((writer) =>
      Array.from({ length: each }, (_, i) => `${writer} ${i}`),
    )
    expect(log.map(({ note }) => note).sort()).toEqual(wanted.sort())
    expect(left(plans)).toEqual([])
  })
})

describe.runIf(process.getuid?.() === 0)('where a disk refuses', () => {
  const nobody = 65534
  const added = [{ date: '2022', note: 'Un mot.' }]
  /** Names of files that are as they were. */
  const unchanged = (plans: string) => read(plans).map((one) => one === text)
  const own = (plans: string) => {
    openTo(join(plans, '..'))
    openTo(program.replace(/\/[^/]+$/, ''))
    for (const path of [plans, join(plans, 'teh-2021'), ...names.map((name) => join(plans, name))])
      chownSync(path, nobody, nobody)
  }

  it('the third of four files: one line, and the others are put back', async () => {
    const plans = plansWith()
    own(plans)
    // In a folder like /tmp nobody renames over what is another's.
    chownSync(join(plans, 'teh-2021'), 0, 0)
    chmodSync(join(plans, 'teh-2021'), 0o1777)
    chownSync(join(plans, names[2] ?? ''), 0, 0)
    chmodSync(join(plans, names[2] ?? ''), 0o666)
    const { code, stderr } = await insert(plans, added, { uid: nobody })
    expect([code, unchanged(plans), left(plans)]).toEqual([2, [true, true, true, true], []])
    expect(stderr).toMatch(/^write-failed \{[^\n]*site-2\.yaml[^\n]*"EPERM"\}\n$/)
  })

  it('a folder that may not be written to', async () => {
    const plans = plansWith()
    own(plans)
    chmodSync(join(plans, 'teh-2021'), 0o555)
    const { code, stderr } = await insert(plans, added, { uid: nobody })
    chmodSync(join(plans, 'teh-2021'), 0o755)
    expect([code, unchanged(plans), left(plans)]).toEqual([2, [true, true, true, true], []])
    expect(stderr).toMatch(/^write-failed \{[^\n]*site-0\.yaml[^\n]*"EACCES"\}\n$/)
  })

  it('a disk that is full', async ({ skip }) => {
    const disk = emptyFolder()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'pipe' })
    } catch {
      skip('nothing may be mounted here')
    }
    try {
      const plans = join(disk, 'plans')
      mkdirSync(join(plans, 'teh-2021'), { recursive: true })
      for (const name of names) writeFileSync(join(plans, name), text)
      const { code, stderr } = await insert(plans, added)
      expect([code, unchanged(plans), left(plans)]).toEqual([2, [true, true, true, true], []])
      expect(stderr).toMatch(/^write-failed \{[^\n]*site-\d\.yaml[^\n]*"ENOSPC"\}\n$/)
    } finally {
      execFileSync('umount', [disk])
    }
  })
})
