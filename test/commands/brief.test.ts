/** `teh brief`: every figure of the dossier is that of the command that asks for it alone. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/office/index.ts'
import { loadWords } from '../../src/words/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const json = async (cwd: string | undefined, ...argv: string[]) => {
  const answer = await teh(
    [...argv, '--today', '2024-07-01', '--format', 'json'],
    cwd ? { cwd } : {},
  )
  expect(answer).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(answer.stdout)
}
const meeting = ['--meeting', '2024-03-15']

describe('a dossier of the frozen plans', () => {
  it('has the figures of overdue and of status, at the close of the day before', async () => {
    const brief = await json(undefined, 'brief', ...meeting, '--since', '2023-06-30')
    expect(brief.asOf).toBe('2024-03-14')
    const late = await json(undefined, 'overdue', '--as-of', '2024-03-14')
    const scopes = late.rows.map(({ scope }: { scope: string }) => scope)
    const count = (scope: string) => scopes.filter((one: string) => one === scope).length
    expect(brief.totals).toMatchObject({ overdue: count('in-scope'), leftOver: count('left-over') })
    expect(brief.leftOut).toEqual(late.leftOut)
    const editions = ['teh-2021', 'trafic-2019']
    const happened = await Promise.all(
      editions.map((one) =>
        json(undefined, 'status', one, '--as-of', '2024-03-14', '--since', '2023-06-30'),
      ),
    )
    const newly = happened.map(({ totals }) => totals.sinceThen.newlyOverdue)
    expect(brief.totals.newlyOverdueIds).toHaveLength(newly[0] + newly[1])
  })

  it('has in its annexes the figures of overdue by body, of coverage and of status', async () => {
    const since = ['--since', '2023-06-30']
    const day = ['--as-of', '2024-03-14', '--today', '2024-07-01']
    const text = async (...argv: string[]) =>
      (await teh([...argv, '--lang', 'en', '--today', '2024-07-01'])).stdout.replace(/\s+/g, ' ')
    const dossier = await text('brief', ...meeting, ...since, '--no-pager')
    const bodies = await teh([
      ...['overdue', '--group-by', 'actor', '--count', '--format', 'csv', '--lang', 'en', ...day],
    ])
    const owed = bodies.stdout
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => /^"(.*)";"(\d+)"$/.exec(line) ?? [])
    expect(owed.length).toBeGreaterThan(10)
    for (const [, name, count] of owed) expect(dossier).toContain(`${name} (${count})`)
    const { totals } = await json(undefined, 'coverage', '--as-of', '2024-03-14')
    const { coverage } = await loadWords('en')
    for (const { class: key, count } of totals.parts as { class: 'delivered'; count: number }[])
      expect(dossier).toContain(` ${coverage.classes[key]} ${count} `)
    const { totals: figures } = await json(undefined, 'brief', ...meeting, ...since)
    const plans = await Promise.all(
      ['teh-2008', 'teh-2021', 'trafic-2019'].map((one) =>
        json(undefined, 'status', one, '--as-of', '2024-03-14', ...since),
      ),
    )
    const sum = (of: (since: { reports: number; deadlinesMoved: number }) => number) =>
      plans.reduce((all, { totals: { sinceThen } }) => all + of(sinceThen), 0)
    expect(figures.reports).toBe(sum(({ reports }) => reports))
    expect(figures.movedIds).toHaveLength(sum(({ deadlinesMoved }) => deadlinesMoved))
  })

  it('decides seven points at most, of each body one, the most often promised first', async () => {
    const { rows } = await json(undefined, 'brief', ...meeting)
    expect(rows.length).toBeLessThanOrEqual(7)
    const leads = rows.flatMap(({ leads: all }: { leads: string[] }) => all)
    expect(new Set(leads).size).toBe(leads.length)
    const renewed = rows.map(
      (row: { promisedSince: { renewed: number } }) => row.promisedSince.renewed,
    )
    expect(renewed).toEqual([...renewed].sort((a, b) => b - a))
    expect(rows[0].id).toBe('teh-2021/ciatteh')
  })

  it('of one body has what overdue finds for it', async () => {
    const brief = await json(undefined, 'brief', ...meeting, '--actor', 'SPF Justice')
    const late = await json(undefined, 'overdue', '--as-of', '2024-03-14', '--actor', 'SPF Justice')
    expect(brief.totals.overdue + brief.totals.leftOver).toBe(late.rows.length)
  })
})

describe('what changed since the last meeting', () => {
  const due = (year: number) => ({ timing: { as_printed: `${year}`, due: year } })
  const source = { document: 'text', section: '1' }
  const folder = () =>
    folderOf({
      'two-2021/old.yaml': measure(due(2021)),
      'two-2021/new.yaml': measure(due(2023)),
      'two-2021/soon.yaml': measure({ timing: { as_printed: 'juin 2024', due: '2024-06' } }),
      'two-2021/done.yaml': measure({
        ...due(2022),
        log: [{ date: '2023-11', status: 'complete', by: 'alpha', note: 'Fait.', source }],
      }),
      'two-2021/moved.yaml': measure({
        ...due(2022),
        log: [
          {
            date: '2023-10',
            by: 'alpha',
            deadline: { from: 2022, to: 2025, because: 'x' },
            source,
          },
        ],
      }),
      'two-2021/later.yaml': measure({
        ...due(2022),
        log: [{ date: '2024-05', status: 'complete', by: 'alpha', note: 'Fait.', source }],
      }),
    })

  it('is told, and nothing dated after the day', async () => {
    const { totals } = await json(folder(), 'brief', ...meeting, '--since', '2023-06-30')
    expect(totals).toMatchObject({
      overdue: 3,
      newlyOverdueIds: ['two-2021/new'],
      settledIds: ['two-2021/done'],
      reports: 1,
      dueSoonIds: ['two-2021/soon'],
      movedIds: ['two-2021/moved'],
    })
  })

  it('must lie before it', async () => {
    const answer = await teh([
      'brief',
      ...meeting,
      '--since',
      '2024-03-14',
      '--today',
      '2024-07-01',
    ])
    expect(answer).toMatchObject({ code: 2, stdout: '' })
  })

  it('is decided on a sheet that collect reads back', async () => {
    const cwd = folder()
    const call = ['brief', ...meeting, '--decisions', 'out/decisions.xlsx', '--today', '2024-07-01']
    expect(await teh(call, { cwd })).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, 'out/decisions.xlsx'))).toBe(true)
    const back = ['collect', 'out/decisions.xlsx', '--by', 'alpha', '--heard', 'meeting']
    const read = await teh([...back, '--today', '2024-07-01'], { cwd })
    expect(read).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('what the last meeting decided', () => {
  const due = { timing: { as_printed: '2022', due: 2022 } }
  const heard = { communication: 'meeting', from: 'alpha', date: '2024-03-15' }
  const decided = (entry: object, ...more: object[]) =>
    measure({
      ...due,
      log: [{ date: '2024-03-15', by: 'alpha', source: heard, ...entry }, ...more],
    })
  const mail = { communication: 'mail', from: 'alpha', date: '2024-05-02' }
  const cwd = folderOf({
    'two-2021/moved.yaml': decided({
      deadline: { from: 2022, to: 2025, because: 'Le budget manque.' },
    }),
    'two-2021/kept.yaml': decided(
      { note: 'Maintenue.' },
      { date: '2024-05', status: 'limited', by: 'alpha', source: mail },
    ),
    'two-2021/other.yaml': measure({
      ...due,
      log: [{ date: '2024-05', status: 'limited', by: 'alpha', source: mail }],
    }),
  })
  const call = ['brief', '--meeting', '2024-06-20', '--today', '2024-07-01', '--lang', 'fr']

  it('is counted, with what followed, and nothing that was heard otherwise', async () => {
    const { totals } = await json(cwd, ...call, '--since', '2024-03-15')
    expect(totals).toMatchObject({
      decidedIds: ['two-2021/kept', 'two-2021/moved'],
      followedIds: ['two-2021/kept'],
    })
    const later = await json(cwd, ...call, '--since', '2024-03-16')
    expect(later.totals).toMatchObject({ decidedIds: [], followedIds: [] })
  })

  it.each(['table', 'markdown', 'html', 'docx'])(
    'opens the next dossier, as %s',
    async (format) => {
      const argv = [...call, '--since', '2024-03-15', '--format', format]
      const { stdout } = await teh(argv, { cwd })
      const text = format === 'docx' ? docxText(stdout) : stdout.replace(/&#(\d+);/g, charOf)
      const seen = text.replace(/[\\*]|<[^>]*>|\s+/g, ' ').replace(/ +/g, ' ')
      const opening = 'Décidé depuis la dernière réunion (15 mars 2024) : 2 ; suivi'
      expect(seen).toContain(opening)
      expect(seen.indexOf(opening)).toBeLessThan(seen.indexOf('en retard'))
      expect(seen).toContain('échéance déplacée : 2022 → 2025')
    },
  )

  it('is said to be nothing where nothing is recorded', async () => {
    const { stdout } = await teh([...call, '--since', '2024-03-16'], { cwd })
    expect(stdout).toContain("Aucune décision n'est consignée depuis la dernière réunion")
  })
})

function charOf(_: string, code: string): string {
  return String.fromCodePoint(Number(code))
}

function docxText(bytes: string): string {
  const read = readDocument(Buffer.from(bytes, 'latin1'), 'brief.docx')
  if (!('blocks' in read)) throw new Error(JSON.stringify(read))
  return read.blocks.flatMap((block) => (block.is === 'table' ? [] : [block.text])).join('\n')
}
