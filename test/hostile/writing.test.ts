import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { executable, root } from '../helpers/program.ts'
import { folderWith, measure, treeOf } from './base.ts'
import { ask, expectBounded, openTo, ordinary, run } from './run.ts'

const interrupt = join(root, 'test/hostile/interrupt.cjs')
const today = ['--today', '2026-01-15']
const call = ['lint', '--fix', ...today]
/** As a process of its own: where it waits for others, or is another user. */
const fixApart = (folder: string, setting = {}) => run(folder, call, setting)
const fix = (folder: string) => ask(folder, call)
/** A measure that can be mended, and how it is when it has been. */
const bad = (more = '') =>
  `# en tête\n${measure({ lead: 'lead:   [ "Les Alphas" ,beta ]  # fin' }, `\n${more}# à la fin\n`)}`
const good = (text: string) => text.replace('"Les Alphas"', 'alpha')
const site = (folder: string, i: number | string = 0) =>
  join(folder, `plans/teh-2021/site-${i}.yaml`)
const beside = (folder: string) =>
  readdirSync(join(folder, 'plans/teh-2021')).filter((name) => name.startsWith('.'))
const atRoot = (folder: string) =>
  readdirSync(join(folder, 'plans')).filter((name) => name.startsWith('.'))
/** Large enough that writing takes a while. */
const long = `note: |\n${'  une ligne\n'.repeat(15_000)}`

/**
 * A mend that is met at one of its writes: see interrupt.cjs. Gives the code, or the signal that
 * ended it.
 */
function interrupted(folder: string, env: Record<string, string>): Promise<number | string | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['-r', interrupt, executable, ...call], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: 'ignore',
    })
    child.on('close', (code, signal) => done(signal ?? code))
  })
}

describe('a mend that is killed', () => {
  it('at any of its writes leaves each file as it was or as it should be, and does not hinder the next one', {
    timeout: 180_000,
  }, async () => {
    const count = 2
    const text = bad()
    const folder = folderWith({})
    const all = () => Array.from({ length: count }, (_, i) => readFileSync(site(folder, i), 'utf8'))
    const reset = () => {
      for (let i = 0; i < count; i++) writeFileSync(site(folder, i), text)
    }
    let kills = 0
    for (let ended: number | string | null = 'SIGKILL'; ended === 'SIGKILL'; ) {
      reset()
      ended = await interrupted(folder, { TEH_TEST_KILL_AT: String(kills + 1) })
      if (ended === 'SIGKILL') kills++
      else expect(ended, 'the last one was not met, and found nothing in its way').toBe(1)
      expect(all().every((one) => one === text || one === good(text))).toBe(true)
    }
    expect(kills, 'each file is opened, written and put in its place').toBeGreaterThan(3 * count)
    expect(all()).toEqual(Array(count).fill(good(text)))
  })
})

describe('what is kept', () => {
  it.each([0o600, 0o640, 0o664, 0o755])('the mode %o', async (mode) => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    chmodSync(site(folder), mode)
    expect((await fix(folder)).code).toBe(1)
    expect(readFileSync(site(folder), 'utf8')).toBe(good(bad()))
    expect(lstatSync(site(folder)).mode & 0o7777).toBe(mode)
    expect(beside(folder)).toEqual([])
  })

  it.runIf(process.getuid?.() === 0)('the owner and the group', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    chownSync(site(folder), 1234, 2345)
    expect((await fix(folder)).code).toBe(1)
    const { uid, gid } = lstatSync(site(folder))
    expect([uid, gid, readFileSync(site(folder), 'utf8')]).toEqual([1234, 2345, good(bad())])
  })

  it('a byte order mark, line ends, the lack of one at the end: mended or kept, nothing else', async () => {
    const folder = folderWith({
      'teh-2021/site-0.yaml': `\ufeff${bad()}`,
      'teh-2021/site-1.yaml': bad().replaceAll('\n', '\r\n'),
      'teh-2021/site-2.yaml': bad().trimEnd(),
    })
    await fix(folder)
    expect(readFileSync(site(folder, 0), 'utf8')).toBe(good(bad()))
    expect(readFileSync(site(folder, 1), 'utf8')).toBe(good(bad()))
    expect(readFileSync(site(folder, 2), 'utf8')).toBe(good(bad()).trimEnd())
  })

  it('files that want no mend: not even their times', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    const others = () =>
      treeOf(folder).filter((line) => !/site-0|^plans(?:\/teh-2021)? /.test(line))
    const before = others()
    await fix(folder)
    expect(others()).toEqual(before)
    const once = treeOf(folder)
    await fix(folder)
    expect(treeOf(folder), 'a second time writes nothing').toEqual(once)
  })

  it('links, and what they lead to', async () => {
    const folder = folderWith({})
    writeFileSync(join(folder, 'outside.yaml'), bad())
    symlinkSync('../../outside.yaml', site(folder))
    const before = treeOf(folder)
    await fix(folder)
    expect(treeOf(folder)).toEqual(before)
  })
})

describe.concurrent('two writers', () => {
  it('at once: both end, one mends, nothing is left', async () => {
    for (let round = 0; round < 2; round++) {
      const folder = folderWith(
        Object.fromEntries(
          Array.from({ length: 6 }, (_, i) => [`teh-2021/site-${i}.yaml`, bad(long)]),
        ),
      )
      const answers = await Promise.all([fixApart(folder), fixApart(folder)])
      for (const answer of answers) {
        expectBounded(answer)
        // The later one may find that a file changed after it was read: it says so and writes
        // nothing to it.
        expect([1, 2]).toContain(answer.code)
        expect(answer.stderr).toMatch(answer.code === 2 ? /^teh: [^\n]*changed[^\n]*\n$/ : /^$/)
      }
      expect(answers.some(({ code }) => code === 1)).toBe(true)
      for (let i = 0; i < 6; i++)
        expect([bad(long), good(bad(long))]).toContain(readFileSync(site(folder, i), 'utf8'))
      await fixApart(folder)
      for (let i = 0; i < 6; i++)
        expect(readFileSync(site(folder, i), 'utf8')).toBe(good(bad(long)))
      expect(beside(folder)).toEqual([])
    }
  })

  const lockOf = (folder: string) => join(folder, 'plans/.corpus.lock')

  it('the lock of a live one is respected, and the wait has an end', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    writeFileSync(lockOf(folder), `${process.pid} ${hostname()}\n`)
    const answer = await fixApart(folder)
    expectBounded(answer)
    expect([answer.code, answer.stdout]).toEqual([2, ''])
    expect(answer.stderr).toMatch(/^teh: [^\n]*another teh[^\n]*\.lock[^\n]*\n$/)
    expect(readFileSync(site(folder), 'utf8')).toBe(bad())
    expect([...beside(folder), ...atRoot(folder)]).toEqual(['.corpus.lock'])
  })

  it('the lock of another machine is respected', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    writeFileSync(lockOf(folder), '999999999 another-machine\n')
    expect((await fixApart(folder)).code).toBe(2)
    expect(readFileSync(site(folder), 'utf8')).toBe(bad())
  })

  it('a lock that goes away meanwhile is waited for', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    writeFileSync(lockOf(folder), `${process.pid} ${hostname()}\n`)
    setTimeout(() => rmSync(lockOf(folder)), 900)
    expect((await fixApart(folder)).code).toBe(1)
    expect(readFileSync(site(folder), 'utf8')).toBe(good(bad()))
  })

  it.each([
    ['of a dead one', `999999999 ${hostname()}\n`],
    ['that is empty', ''],
    ['that says something else', 'nonsense'],
  ])('a lock %s is taken over', async (_, content) => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    writeFileSync(lockOf(folder), content)
    const answer = await fixApart(folder)
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([1, ''])
    expect(readFileSync(site(folder), 'utf8')).toBe(good(bad()))
    expect([...beside(folder), ...atRoot(folder)]).toEqual([])
  })

  it('a folder, a link or a FIFO for a lock is refused in a line', async () => {
    for (const make of [
      mkdirSync,
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => symlinkSync('nowhere', path),
    ]) {
      const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
      make(lockOf(folder))
      const answer = await fixApart(folder)
      expectBounded(answer)
      expect(answer.code).toBe(2)
      expect(answer.stderr).toMatch(/^teh: [^\n]*\n$/)
      expect(readFileSync(site(folder), 'utf8')).toBe(bad())
    }
  })
})

describe('a file that changes while it is mended', () => {
  it('is not written over', async () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`teh-2021/site-${i}.yaml`, bad()])),
    )
    const theirs = `${bad()}# quelqu'un d'autre\n`
    const replace = JSON.stringify([site(folder), theirs])
    expect(await interrupted(folder, { TEH_TEST_REPLACE: replace })).toBe(2)
    expect(readFileSync(site(folder), 'utf8')).toBe(theirs)
    expect(beside(folder)).toEqual([])
  })
})

describe.runIf(ordinary !== undefined)('what may not be written', () => {
  it('a folder: one line, and nothing is left half-written', async () => {
    const folder = folderWith({ 'teh-2021/site-0.yaml': bad() })
    openTo(folder)
    chmodSync(join(folder, 'plans/teh-2021'), 0o555)
    const before = treeOf(folder)
    const answer = await fixApart(folder, ordinary)
    const after = treeOf(folder)
    chmodSync(join(folder, 'plans/teh-2021'), 0o755)
    expectBounded(answer)
    expect([answer.code, answer.stdout]).toEqual([2, ''])
    expect(answer.stderr).toMatch(/^teh: [^\n]*plans[^\n]*EACCES[^\n]*\n$/)
    expect(after).toEqual(before)
  })
})
