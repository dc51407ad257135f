/**
 * A whole round on whole plans: all bodies asked, three answer in four sheets, what is clear
 * recorded, and what git, lint and the lists say of it.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { type Answers, filledIn } from '../helpers/forms.ts'
import { gitHome } from '../helpers/git.ts'
import { type Answer, belgium, teh } from '../helpers/program.ts'

/** Twelve rows: nine are clear, two are not, and one says two things (answers invented). */
const sheets: Readonly<Record<string, { of: string; name: string; rows: Answers }>> = {
  'spf-justice.xlsx': {
    of: 'spf-justice',
    name: 'SPF Justice',
    rows: {
      'teh-2021/circular-minors-communities': { state: 'non commencée' },
      'teh-2021/reception-centres-budget@2025': {
        state: 'réalisée en grande partie',
        since: '2025',
        done: 'Deux tiers du budget.',
      },
      'teh-2021/belgian-victims-law': { state: 'not started', since: '17/05/2024' },
      'teh-2021/child-friendly-tool': { state: 'deels uitgevoerd', since: 'K2 2024' },
      'trafic-2019/conviction-records': { state: 'achevée', since: '2021' },
      'teh-2021/eucpn-campaign@2022': { state: 'achevée', since: '2022' },
      'teh-2021/non-financial-information-law': { newDeadline: '2027' },
    },
  },
  'spf-justice (2).xlsx': {
    of: 'spf-justice',
    name: 'SPF Justice',
    rows: { 'teh-2021/eucpn-campaign@2022': { state: 'réalisée en partie', since: '2022' } },
  },
  'college-pg.xlsx': {
    of: 'college-pg',
    name: 'CPG',
    rows: {
      'teh-2021/col-evaluation': { state: 'grotendeels uitgevoerd', since: '2024' },
      'teh-2021/duty-magistrates-sheet': { state: 'achevée', since: 'mars 2023' },
      'teh-2021/youth-magistrates#1': {
        state: 'réalisée en partie',
        since: '2026',
        reasons: 'moyens',
        newDeadline: 'S1 2027',
      },
      'teh-2008/minors-travelling-alone#3': { state: 'en cours' },
    },
  },
  'spf-emploi.xlsx': {
    of: 'spf-emploi',
    name: 'SPF Emploi',
    rows: { 'teh-2021/wages-brochure': { state: 'achevée', since: '05/2024' } },
  },
}

describe('a round', () => {
  const folder = emptyFolder()
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...gitHome },
    })
  const on = (day: string, ...argv: string[]): Promise<Answer> =>
    teh([...argv, '--lang', 'fr'], {
      cwd: folder,
      now: `${day}T12:00:00Z`,
      env: { PATH: process.env.PATH ?? '', ...gitHome },
    })
  const report = async (day: string, ...argv: string[]) =>
    JSON.parse((await on(day, ...argv, '--format', 'json')).stdout)
  const late = async () => (await report('2026-11-25', 'overdue', '--year', '2023')).totals.overdue
  const collect = ['collect', 'returns', '--asked', 'envoi']

  beforeAll(async () => {
    cpSync(join(belgium, 'plans'), join(folder, 'plans'), { recursive: true })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'plans')
  })

  it('asks every body that has something late', async () => {
    const { code } = await on(
      '2026-10-12',
      ...['ask', '--only', 'late', '--reply-by', '2026-12-01', '--output', 'envoi'],
    )
    expect(code).toBe(0)
    expect(
      readdirSync(join(folder, 'envoi')).filter((name) => name.endsWith('.xlsx')),
    ).toHaveLength(32)
    mkdirSync(join(folder, 'returns'))
    for (const [file, { of, name, rows }] of Object.entries(sheets)) {
      const sent = readFileSync(join(folder, 'envoi', `${of}.xlsx`))
      writeFileSync(join(folder, 'returns', file), await filledIn(sent, name, rows))
    }
    git('add', 'plans')
    git('commit', '-qm', 'round')
  })

  it('says what is clear and what is not, and writes nothing', async () => {
    const { totals } = await report('2026-11-24', ...collect)
    expect(totals).toMatchObject({ answered: 12, clear: 9, unclear: 2, conflicts: 1 })
    expect(totals.silentBodies).toHaveLength(29)
    expect(git('status', '--porcelain', 'plans')).toBe('')
  })

  it('writes what is clear: lint finds no error, git those entries alone, 2023 two less', async () => {
    const before = await late()
    expect((await on('2026-11-24', ...collect, '--write')).code).toBe(1)
    const lines = git('diff', '--numstat', '--', 'plans').trim().split('\n')
    expect(lines.map((line) => line.split('\t')[1])).toEqual(Array(10).fill('0'))
    expect((await on('2026-11-24', 'lint')).code).toBe(0)
    const { stdout } = await on('2026-11-25', 'diff', '--git', 'HEAD')
    expect(stdout).toContain('9 mesures modifiées, 9 rapports ajoutés.')
    const clear = Object.values(sheets)
      .flatMap(({ rows: answers }) => Object.keys(answers).map((id) => id.replace(/[#@].*/, '')))
      .filter((id) => !/eucpn|non-financial|minors-travelling/.test(id))
    const { rows } = await report('2026-11-25', 'diff', '--git', 'HEAD')
    const ids = rows.map(({ newerMeasure }: { newerMeasure: { id: string } }) => newerMeasure.id)
    expect(ids.sort()).toEqual(clear.sort())
    expect([before, await late()]).toEqual([32, 30])
  })

  it('writes nothing the second time, on another day', async () => {
    const written = git('diff', '--', 'plans')
    const { totals } = await report('2026-11-25', ...collect, '--write')
    expect(totals).toMatchObject({ clear: 0, known: 9, written: false })
    expect(git('diff', '--', 'plans')).toBe(written)
  })
})
