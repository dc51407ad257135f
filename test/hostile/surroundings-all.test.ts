/** What Node, a library or the system looks at: each call a process of its own. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { executable } from '../helpers/program.ts'
import { all, asked, calls, saidBy, today } from './asked.ts'
import { folderWith } from './base.ts'
import { expectBounded, openTo, ordinary, type Run, run } from './run.ts'

let folder: string
let usual: Run[]
beforeAll(async () => {
  ;({ folder, usual } = await asked())
})

describe('the same bytes', () => {
  const odd = emptyFolder()
  writeFileSync(join(odd, 'file'), '')
  // What Node or a library looks at: each its own process, several settings at once where they do
  // not touch.
  it.each<[string, Record<string, string>]>([
    [
      'with a home that is a file, in a locale that there is not, in Los Angeles',
      {
        ...{ HOME: join(odd, 'file'), XDG_CACHE_HOME: join(odd, 'file') },
        ...{ LC_ALL: 'xx_YY.KOI8-R', LANGUAGE: 'xx', TZ: 'America/Los_Angeles' },
      },
    ],
    [
      'with empty names of folders, in Turkish, where the small I has no dot, in a zone that there is not',
      {
        ...{ HOME: '', TMPDIR: '', XDG_CACHE_HOME: '', XDG_CONFIG_HOME: '' },
        ...{ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Mars/Olympus' },
      },
    ],
    [
      'with no folder for temporary files, and what the parser of YAML would look at',
      {
        ...{ TMPDIR: '/nowhere/at/all', TMP: '/nowhere', TEMP: '/nowhere' },
        ...{ LOG_TOKENS: '1', LOG_STREAM: '1', NODE_ENV: 'development', DEBUG: '*' },
      },
    ],
  ])('%s', async (_, env) => {
    expect(saidBy(await all(folder, { env }, run))).toEqual(saidBy(usual))
  })

  it('for whom home and corpus are not writable', async () => {
    if (ordinary === undefined) return
    openTo(folder)
    expect(saidBy(await all(folder, { ...ordinary, env: { HOME: '/' } }, run))).toEqual(
      saidBy(usual),
    )
  })

  it('twice', async () => {
    expect(saidBy(await all(folder, {}, run))).toEqual(saidBy(usual))
  })
})

describe('today', () => {
  it('a deadline of the last day of a year is late the day after, wherever one is', async () => {
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      const late = async (day: string) =>
        (
          JSON.parse(
            (
              await run(folder, ['overdue', '--today', day, '--as-of', day, '--format', 'json'], {
                env: { TZ },
              })
            ).stdout,
          ).rows as { id: string }[]
        ).some(({ id }) => id === 'teh-2021/a')
      expect([await late('2023-12-30'), await late('2024-01-01')], TZ).toEqual([false, true])
    }
  })
})

describe('streams and folders', () => {
  const shell = (script: string, cwd = folder) =>
    spawnSync('sh', ['-c', script, process.execPath, executable], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '' },
      timeout: 60_000,
    })

  it('standard input that is closed', () => {
    for (const [i, argv] of calls.entries()) {
      const { status, stdout, stderr } = shell(`"$0" "$1" ${argv.join(' ')} <&-`)
      expect([status, stdout, stderr], argv.join(' ')).toEqual([
        usual[i]?.code,
        usual[i]?.stdout,
        '',
      ])
    }
  })

  it.each(['<&-', '</dev/null', '</dev/zero', '<.'])('--stdin from %s', (from) => {
    const { status, stdout, stderr } = shell(
      `"$0" "$1" lint --stdin --stdin-filename plans/teh-2021/a.yaml --format json --today 2026-01-15 ${from}`,
    )
    expect(stderr).not.toMatch(/\n\s+at |bug/)
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2)
    expect([0, 1, 2]).toContain(status)
    if (status !== 2) expect(JSON.parse(stdout).rows.length).toBeGreaterThan(0)
  })

  it.runIf(ordinary !== undefined)('a folder above that may not be listed', async () => {
    const top = folderWith({})
    const deep = join(top, 'closed/deep')
    mkdirSync(deep, { recursive: true })
    openTo(top)
    chmodSync(join(top, 'closed'), 0o111)
    const answer = await run(deep, ['query', '--count', ...today], ordinary)
    chmodSync(join(top, 'closed'), 0o755)
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([0, ''])
  })
})

describe('reading', () => {
  it.runIf(ordinary !== undefined)('needs no permission to write', async () => {
    const top = folderWith({})
    openTo(top)
    const setting = { ...ordinary, env: { HOME: '/nowhere' } }
    if (ordinary?.uid === undefined)
      for (const name of ['plans', 'plans/teh-2021', '.']) chmodSync(join(top, name), 0o555)
    for (const argv of [
      ['lint', ...today],
      ['query', ...today],
      ['diff', 'teh-2008', 'teh-2021', ...today],
    ]) {
      const answer = await run(top, argv, setting)
      expectBounded(answer)
      expect(answer.stderr).toBe('')
    }
    for (const name of ['plans', 'plans/teh-2021', '.']) chmodSync(join(top, name), 0o755)
  })
})
