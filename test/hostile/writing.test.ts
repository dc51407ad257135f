import fs, {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { withLock } from '../../src/corpus/write/lock.ts'
import type { writeTogether } from '../../src/corpus/write/together.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { root } from '../helpers/program.ts'
import { folderWith, treeOf } from './base.ts'
import { bad, beside, call, good, interrupted, site } from './mending.ts'
import { ask, expectBounded, openTo, ordinary, run } from './run.ts'

const fix = (folder: string) => ask(folder, call)
const owner = { pid: process.pid, host: hostname() }
/** No process has this number. */
const nobody = 999_999_999

describe('a writer that ends at any of its writes', () => {
  it('leaves each file old or new, and does not hinder the next one', () => {
    const folder = emptyFolder()
    const names = ['a.yaml', 'b.yaml']
    const read = () => names.map((name) => readFileSync(join(folder, name), 'utf8'))
    const [before, after] = ['old\n', 'new\n']
    const { writeTogether, killAt } = killable()
    let kills = 0
    for (let isKilled = true; isKilled; kills++) {
      for (const name of names) writeFileSync(join(folder, name), before)
      isKilled = killAt(kills + 1, () =>
        writeTogether(
          { folder, by: 'asked' },
          names.map((name) => ({ name, before, after })),
          { ...owner, pid: nobody },
        ),
      )
      for (const one of read()) expect([before, after]).toContain(one)
    }
    expect(kills, 'each file is opened, written and put in its place').toBeGreaterThan(3 * 2)
    expect(read()).toEqual([after, after])
    expect(readdirSync(folder)).toEqual(names)
  })
})

/**
 * What writes files, over a disk that refuses every write from one on: as if the process were
 * killed there. `killAt` counts them from 1, and gives whether it came to that.
 */
function killable(): {
  writeTogether: typeof writeTogether
  killAt(count: number, act: () => void): boolean
} {
  const { openSync, writeSync, fsyncSync, fchmodSync, renameSync, linkSync, rmSync } = fs
  const writes = { openSync, writeSync, fsyncSync, fchmodSync, renameSync, linkSync, rmSync }
  let left = 0
  const guarded = Object.entries<(...args: never[]) => unknown>(writes).map(([name, write]) => [
    name,
    (...args: never[]) => {
      const isRead = name === 'openSync' && (Number(args[1]) & fs.constants.O_CREAT) === 0
      if (!isRead && --left <= 0) throw new Error('killed')
      return write(...args)
    },
  ])
  const disk = { ...fs, ...Object.fromEntries(guarded) }
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/corpus/write/together.ts')],
    ...({ bundle: true, platform: 'node', format: 'cjs', write: false } as const),
  })
  const module = { exports: {} as { writeTogether: typeof writeTogether } }
  const load = new Function('module', 'require', outputFiles[0]?.text ?? '')
  load(module, (name: string) => (name === 'node:fs' ? disk : process.getBuiltinModule(name)))
  const killAt = (count: number, act: () => void) => {
    left = count
    try {
      act()
    } catch {}
    return left <= 0
  }
  return { ...module.exports, killAt }
}

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

describe('a lock', () => {
  /** Seconds that suffice for a few tries. */
  const patience = 0.2
  const lockedBy = (content: string) => {
    const folder = folderWith({})
    writeFileSync(join(folder, '.corpus.lock'), content)
    return folder
  }
  const hiddenIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'))

  it.each([
    ['of a live one', `${process.pid} ${hostname()}\n`],
    ['of another machine', `${nobody} another-machine\n`],
  ])('%s is respected, and the wait has an end', (_, content) => {
    const folder = lockedBy(content)
    const locked = () => withLock(folder, { ...owner, pid: nobody }, patience, () => 'written')
    expect(locked).toThrow('write-locked')
    expect(hiddenIn(folder)).toEqual(['.corpus.lock'])
  })

  it('that goes away meanwhile is waited for', () => {
    const folder = lockedBy(`${process.pid} ${hostname()}\n`)
    const lock = JSON.stringify(join(folder, '.corpus.lock'))
    new Worker(`setTimeout(() => require('node:fs').rmSync(${lock}), 200)`, { eval: true })
    expect(withLock(folder, owner, 60, () => 'written')).toBe('written')
    expect(hiddenIn(folder)).toEqual([])
  })

  it.each([
    ['of a dead one', `${nobody} ${hostname()}\n`],
    ['that is empty', ''],
    ['that says something else', 'nonsense'],
  ])('%s is taken over', (_, content) => {
    const folder = lockedBy(content)
    expect(withLock(folder, owner, patience, () => 'written')).toBe('written')
    expect(hiddenIn(folder)).toEqual([])
  })

  it.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a link to what never ends', (path) => symlinkSync('/dev/zero', path)],
    ['a broken link', (path) => symlinkSync('nowhere', path)],
  ])('that is %s is left alone', (_, make) => {
    const folder = folderWith({})
    make(join(folder, '.corpus.lock'))
    expect(() => withLock(folder, owner, patience, () => 'written')).toThrow('write-locked')
    expect(hiddenIn(folder)).toEqual(['.corpus.lock'])
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
    const answer = await run(folder, call, ordinary)
    const after = treeOf(folder)
    chmodSync(join(folder, 'plans/teh-2021'), 0o755)
    expectBounded(answer)
    expect([answer.code, answer.stdout]).toEqual([2, ''])
    expect(answer.stderr).toMatch(/^teh: [^\n]*plans[^\n]*EACCES[^\n]*\n$/)
    expect(after).toEqual(before)
  })
})
