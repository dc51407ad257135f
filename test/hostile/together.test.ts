import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/corpus/careful/yaml.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { measure } from './base.ts'
import { bundled, insert, left, names, plansWith, read, text } from './inserting.ts'
import { openTo } from './run.ts'

/** Entries that four writers add in all: more with TEH_TEST_ENTRIES. */
const entriesInAll = Number(process.env.TEH_TEST_ENTRIES ?? 8)

let program = ''
beforeAll(() => {
  program = bundled()
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
        return insert(program, plans, entries, { together: false, files: names.slice(0, 1) })
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
    const { code, stderr } = await insert(program, plans, added, { uid: nobody })
    expect([code, unchanged(plans), left(plans)]).toEqual([2, [true, true, true, true], []])
    expect(stderr).toMatch(/^write-failed \{[^\n]*site-2\.yaml[^\n]*"EPERM"\}\n$/)
  })

  it('a folder that may not be written to', async () => {
    const plans = plansWith()
    own(plans)
    chmodSync(join(plans, 'teh-2021'), 0o555)
    const { code, stderr } = await insert(program, plans, added, { uid: nobody })
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
      const { code, stderr } = await insert(program, plans, added)
      expect([code, unchanged(plans), left(plans)]).toEqual([2, [true, true, true, true], []])
      expect(stderr).toMatch(/^write-failed \{[^\n]*site-\d\.yaml[^\n]*"ENOSPC"\}\n$/)
    } finally {
      execFileSync('umount', [disk])
    }
  })
})
