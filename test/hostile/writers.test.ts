/** The program as several processes that write the same corpus, or meet what lies for its lock. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from './base.ts'
import { atRoot, bad, beside, call, good, site } from './mending.ts'
import { expectBounded, run } from './run.ts'

const fixApart = (folder: string) => run(folder, call)
/** Large enough that writing takes a while. */
const long = `note: |\n${'  une ligne\n'.repeat(15_000)}`

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
