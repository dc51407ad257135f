/** What stands around a call; surroundings-all.test.ts has more, each as a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { executable } from '../helpers/program.ts'
import { all, asked, calls, saidBy, today } from './asked.ts'
import { folderWith, treeOf } from './base.ts'
import { ask, expectBounded, expectPlain, type Run, run } from './run.ts'

let folder: string
let usual: Run[]
beforeAll(async () => {
  ;({ folder, usual } = await asked())
})

describe('the same bytes', () => {
  // What Node or a library looks at: each its own process, several settings at once where they do
  // not touch.
  it.each<[string, Record<string, string>]>([
    [
      'with a home that is not there, in the locale C, on Kiritimati',
      {
        ...{ HOME: '/nowhere/at/all', XDG_CACHE_HOME: '/nowhere', XDG_CONFIG_HOME: '/nowhere' },
        ...{ LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Kiritimati' },
      },
    ],
  ])('%s', async (_, env) => {
    expect(saidBy(await all(folder, { env }, run))).toEqual(saidBy(usual))
  })

  it.each<[string, Record<string, string>]>([
    ['on a dumb terminal', { TERM: 'dumb' }],
    ['on a terminal of a strange name', { TERM: '../../etc/passwd', COLORTERM: '\u001b[31m' }],
    ['with NO_COLOR', { NO_COLOR: '1' }],
    ['with NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }],
    ['with columns that are no number', { COLUMNS: 'many', LINES: '-1' }],
    ['with zero columns', { COLUMNS: '0' }],
    ['by the careful path', { TEH_QUICK: '0' }],
  ])('%s', async (_, env) => {
    expect(saidBy(await all(folder, { env }))).toEqual(saidBy(usual))
  })

  it('the usual answers are answers', () => {
    for (const [i, answer] of usual.entries()) {
      expectBounded(answer)
      expect([answer.code, answer.stderr], calls[i]?.join(' ')).toEqual([
        calls[i]?.[0] === 'lint' ? 1 : 0,
        '',
      ])
      expect(answer.stdout.length).toBeGreaterThan(50)
      expect(answer.stdout).not.toContain('\u001b')
    }
  })
})

describe('another look', () => {
  it('twenty columns: narrower, and whole', async () => {
    for (const [i, answer] of (await all(folder, { env: { COLUMNS: '20' } })).entries()) {
      expectBounded(answer)
      expect([answer.code, answer.stderr]).toEqual([usual[i]?.code, ''])
      expectPlain(answer.stdout, calls[i]?.includes('csv') ? 'csv' : 'table')
      if (calls[i]?.includes('--format')) expect(answer.stdout).toBe(usual[i]?.stdout)
    }
  })

  it('a million columns', async () => {
    const answer = await ask(folder, ['query', ...today], { env: { COLUMNS: '1000000000' } })
    expectBounded(answer)
    expect(answer.code).toBe(0)
  })

  it('FORCE_COLOR: colours for people, none for programs', async () => {
    for (const [i, answer] of (await all(folder, { env: { FORCE_COLOR: '3' } })).entries()) {
      const bare = answer.stdout.replace(/\u001b\[\d*(?:;\d+)*m/g, '')
      // Without colours, blanks at the end of a line are left out.
      expect(bare.replace(/ +$/gm, '')).toBe(usual[i]?.stdout.replace(/ +$/gm, ''))
      if (calls[i]?.includes('--format')) expect(answer.stdout).toBe(bare)
    }
  })

  it.each(['fr_BE.UTF-8', 'nl_BE', 'fr', 'NL_be@euro'])(
    'the locale %s is a language of ours',
    async (LANG) => {
      const answer = await ask(folder, ['query', '--count', ...today], { env: { LANG } })
      expect([answer.code, answer.stderr]).toEqual([0, ''])
      expect(answer.stdout).toMatch(/^fr/i.test(LANG) ? /mesure/ : /maatregel/)
    },
  )
})

describe('today', () => {
  it.each([
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    'tomorrow',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '-1',
  ])('%s is no day, from wherever it comes', async (day) => {
    for (const answer of [
      await ask(folder, ['overdue', '--today', day]),
      await ask(folder, ['overdue'], { env: { TEH_TODAY: day } }),
    ]) {
      expectBounded(answer)
      expect([answer.code, answer.stdout]).toEqual([2, ''])
      expect(answer.stderr).toMatch(/^teh: [^\n]*\n$/)
    }
  })
})

it('a folder that is gone', () => {
  const script = 'mkdir x && cd x && rmdir ../x && "$0" "$1" query --today 2026-01-15'
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, executable], {
    cwd: emptyFolder(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^(?:teh|shell-init): [^\n]*\n$/)
})

describe('reading', () => {
  it('writes nothing: neither bytes, modes, times nor new files, in the corpus, at home or among temporary files', async () => {
    const top = folderWith({})
    const [home, temporary] = [join(top, 'home'), join(top, 'tmp')]
    mkdirSync(home)
    mkdirSync(temporary)
    const plans = join(top, 'plans')
    const before = treeOf(plans)
    for (const argv of [
      ['lint', '--format', 'json', ...today],
      ['query', ...today],
      ['lint', '--fix', '--dry-run', ...today],
    ])
      expectBounded(await run(top, argv, { env: { HOME: home, TMPDIR: temporary } }))
    expect(treeOf(plans)).toEqual(before)
    expect(readdirSync(temporary)).toEqual([])
    expect(readdirSync(top).sort()).toEqual(['home', 'plans', 'tmp'])
  })
})
