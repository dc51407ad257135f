/** Sheets that came back: what is recorded, what is not, and what is said of it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { LogEntry } from '../../schemas/log.ts'
import type { NewWorkbook } from '../../src/office/index.ts'
import { writeWorkbook } from '../../src/office/index.ts'
import { corpusOf, type Files, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { type Answers, formFor, sheetFor, withCells } from '../helpers/forms.ts'
import { type Answer, teh } from '../helpers/program.ts'

const now = '2024-06-20T12:00:00Z'
const yaml = (given: object) => stringify(measure(given))
const files: Files = {
  'two-2021/a.yaml': yaml({
    reference: '1.1',
    lead: ['alpha'],
    timing: { as_printed: '2022', due: 2022 },
  }),
  'two-2021/b.yaml': yaml({ reference: '1.2', lead: ['alpha'], parts: [{ title: 'Une' }] }),
  'two-2021/c.yaml': yaml({ reference: '2.1', lead: ['beta'] }),
  'two-2021/d.yaml': yaml({
    lead: ['alpha'],
    timing: { as_printed: 'annuel', recurs: { every: 'P1Y', from: 2021 } },
  }),
}
const a = 'two-2021/a'
const b = 'two-2021/b'
const c = 'two-2021/c'

type Sent = [body: string, answers: Answers, change?: (form: NewWorkbook) => NewWorkbook]

async function came(sheets: Readonly<Record<string, Sent>>, more: Files = {}) {
  const all = { ...files, ...more }
  const folder = folderOf(all)
  const corpus = await corpusOf(all)
  for (const [name, [body, answers, change = (form: NewWorkbook) => form]] of Object.entries(
    sheets,
  ))
    writeFileSync(join(folder, name), writeWorkbook(change(await formFor(corpus, body, answers))))
  const call = (...args: string[]): Promise<Answer> =>
    teh(['collect', ...args], { cwd: folder, now })
  return {
    folder,
    call,
    json: async (...args: string[]) => {
      const answer = await call(...args, '--format', 'json')
      return { ...answer, report: JSON.parse(answer.stdout) }
    },
    log: (id: string): LogEntry[] =>
      parse(readFileSync(join(folder, 'plans', `${id}.yaml`), 'utf8')).log ?? [],
    bytes: () =>
      Object.fromEntries(
        readdirSync(join(folder, 'plans'), { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, 'plans', name)).isFile())
          .map((name) => [name, readFileSync(join(folder, 'plans', name), 'utf8')]),
      ),
  }
}

const filled = { state: 'Achevée', since: 'mai 2024', done: 'Fait.\r\n\r\nEt relu. ' }

describe('a sheet that is filled in', () => {
  it('becomes one entry for each row, that cites the sheet and the row', async () => {
    const { call, log } = await came({
      'alpha.xlsx': ['alpha', { [a]: filled, [b]: {}, [`${b}#1`]: { state: 'limited' } }],
    })
    const { code, stdout } = await call('alpha.xlsx', '--write')
    expect(code).toBe(0)
    expect(stdout).toContain('2 reports recorded, in 2 files.')
    expect(log(a)).toEqual([
      {
        date: '2024-05',
        status: 'complete',
        by: 'alpha',
        note: 'Fait.\n\nEt relu.',
        source: {
          communication: 'form',
          from: 'alpha',
          date: '2024-06-20',
          file: '2024-06/alpha.xlsx',
          row: 7,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ])
    expect(log(b)).toMatchObject([{ date: '2024-06-20', status: 'limited', part: 1 }])
  })

  it('is not written without --write, and changes nothing when it comes again', async () => {
    const { call, bytes } = await came({ 'alpha.xlsx': ['alpha', { [a]: filled }] })
    const before = bytes()
    expect((await call('alpha.xlsx')).stdout).toContain('Nothing has been written yet.')
    expect(bytes()).toEqual(before)
    await call('alpha.xlsx', '--write')
    const after = bytes()
    expect(after).not.toEqual(before)
    const again = await call('alpha.xlsx', '--write')
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('There is nothing to write')
    expect(bytes()).toEqual(after)
  })

  it('changes nothing when it comes again on another day, saved anew, without a date', async () => {
    const { call, bytes, folder } = await came({
      'alpha.xlsx': ['alpha', { [a]: { state: 'achevée' } }],
      'beta.xlsx': ['alpha', { [a]: { state: 'achevée' }, [b]: {} }],
    })
    await call('alpha.xlsx', '--write')
    const after = bytes()
    const again = await teh(['collect', 'beta.xlsx', '--write'], {
      cwd: folder,
      now: '2024-07-09T12:00:00Z',
    })
    expect(again.stdout).toContain('There is nothing to write')
    expect(bytes()).toEqual(after)
  })

  it('changes not a byte when nothing was filled in', async () => {
    const { call, bytes } = await came({ 'alpha.xlsx': ['alpha', { [a]: {}, [b]: {} }] })
    const before = bytes()
    const { code, stdout } = await call('alpha.xlsx', '--write')
    expect(code).toBe(0)
    expect(stdout).toContain('No answer: 1 of the 1 body asked')
    expect(bytes()).toEqual(before)
  })

  it('moves a deadline with its reason, and keeps a reason in other words', async () => {
    const { call, log } = await came({
      'alpha.xlsx': [
        'alpha',
        {
          [a]: { state: 'deels', newDeadline: 'S1 2027', reasons: 'Budget; MOYENS' },
          [b]: { newDeadline: '2027', reasons: 'marché public relancé' },
        },
      ],
    })
    expect((await call('alpha.xlsx', '--write')).code).toBe(0)
    expect(log(a)).toMatchObject([
      {
        status: 'limited',
        reasons: ['funding', 'resources'],
        deadline: { from: 2022, to: '2027-S1' },
      },
    ])
    expect(log(b)).toMatchObject([{ deadline: { to: 2027, because: 'marché public relancé' } }])
  })

  it('reports an occurrence of what recurs', async () => {
    const { call, log } = await came({
      'alpha.xlsx': ['alpha', { 'two-2021/d@2022': { state: 'achevée', since: '2022' } }],
    })
    const { stdout } = await call('alpha.xlsx', '--write')
    expect(stdout).toContain('for 2022: complete (2022)')
    expect(log('two-2021/d')).toMatchObject([{ occurrence: 2022, status: 'complete', date: 2022 }])
  })
})

describe('a date', () => {
  const dated = async (since: string) => {
    const { json } = await came({ 'alpha.xlsx': ['alpha', { [a]: { state: 'achevée', since } }] })
    return (await json('alpha.xlsx')).report.rows[0]
  }

  it.each([
    ['2023', '2023'],
    ['05/2024', '2024-05'],
    ['17/05/2024', '2024-05-17'],
    ['17.5.2024', '2024-05-17'],
    ['MAI 2024', '2024-05'],
    ['mei 2024', '2024-05'],
    ['T1 2024', '2024-Q1'],
    ['2024-06-20', '2024-06-20'],
    ['2024', '2024-06-20'],
    ['', '2024-06-20'],
  ])('%s is %s', async (since, date) => {
    expect(await dated(since)).toMatchObject({ outcome: 'clear', entry: { date } })
  })

  it.each([
    ['2025', 'future'],
    ['juillet 2024', 'future'],
    ['bientôt', 'unknown-date'],
    ['31/02/2024', 'unknown-date'],
    ['1889', 'unknown-date'],
  ])('%s is not clear: %s', async (since, why) => {
    expect(await dated(since)).toMatchObject({
      outcome: 'unclear',
      troubles: [{ code: why, field: 'since' }],
    })
  })

  it('in a cell of dates is as precise as the cell shows it, and that is said', async () => {
    const { json } = await came({
      'alpha.xlsx': [
        'alpha',
        { [a]: { state: 'achevée' } },
        (form) => withCells(form, [{ row: 7, column: 7, value: { day: '2024-05-17' } }]),
      ],
    })
    const [row] = (await json('alpha.xlsx')).report.rows
    expect(row).toMatchObject({ outcome: 'clear', entry: { date: '2024-05-17' } })
    expect(row.alsoNoted).toMatchObject([{ code: 'by-format' }])
  })
})

describe('what is not clear', () => {
  const why = async (answers: Answers, change?: Sent[2]) => {
    const { json } = await came({ 'alpha.xlsx': ['alpha', answers, change] as Sent })
    const { report, code } = await json('alpha.xlsx')
    expect(code).toBe(1)
    return report.rows.flatMap((row: { troubles: { code: string }[] }) =>
      row.troubles.map((one) => one.code),
    )
  }

  it.each([
    [{ state: 'en cours' }, ['unknown-state']],
    [{ state: 'achevé ou presque' }, ['unknown-state']],
    [{ newDeadline: '2027' }, ['deadline-without-reason']],
    [{ state: 'achevée', newDeadline: 'un jour', reasons: 'budget' }, ['unknown-date']],
    [{ since: '2023' }, ['nothing-said']],
    [{ reasons: 'budget' }, ['nothing-said']],
    [{ done: 'x'.repeat(8001) }, ['too-long']],
    [{ done: 'a\u202eb' }, ['hidden-character']],
    [{ done: 'a\u0007b' }, ['hidden-character']],
  ])('%o: %o', async (answer, expected) => {
    expect(await why({ [a]: answer })).toEqual(expected)
  })

  it('an id that no measure has, an answer beside no id, an occurrence that never comes', async () => {
    expect(await why({ 'two-2021/aa': { state: 'achevée' } })).toEqual(['unknown-id'])
    expect(await why({ 'two-2021/b#7': { state: 'achevée' } })).toEqual(['unknown-id'])
    expect(await why({ 'two-2021/d@2099': { state: 'achevée' } })).toEqual(['unknown-id'])
    const noId = (form: NewWorkbook) => withCells(form, [{ row: 7, column: 1, value: undefined }])
    expect(await why({ [a]: { state: 'achevée' } }, noId)).toEqual(['no-id'])
  })

  it('merged rows', async () => {
    const merged = (form: NewWorkbook): NewWorkbook => {
      const [first, ...others] = form.sheets
      const range = { from: { row: 7, column: 8 }, to: { row: 8, column: 8 } }
      return { ...form, sheets: [{ ...first, merged: [range] } as never, ...others] }
    }
    expect(await why({ [a]: { done: 'Les deux.' }, [b]: {} }, merged)).toEqual(['merged'])
  })

  it('is said with file, sheet, row and column, and not written beside what is clear', async () => {
    const { call, log } = await came({
      'alpha.xlsx': ['alpha', { [a]: { state: 'en cours' }, [b]: filled }],
    })
    const { code, stdout } = await call('alpha.xlsx', '--write', '--lang', 'fr')
    expect(code).toBe(1)
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(
      'alpha.xlsx, feuille « À compléter », ligne 7, colonne « État actuel » (F7)',
    )
    expect(log(a)).toEqual([])
    expect(log(b)).toHaveLength(1)
  })

  it('goes into a workbook to send back, which is clear once it is corrected', async () => {
    const { call, folder, json } = await came({
      'alpha.xlsx': ['alpha', { [a]: { state: 'en cours' }, [b]: filled }],
    })
    const { stdout } = await call('alpha.xlsx', '--unclear', 'again.xlsx')
    expect(stdout).toContain('To send back: again.xlsx.')
    expect(readdirSync(folder)).toContain('again.xlsx')
    const { report } = await json('again.xlsx')
    expect(report.totals).toMatchObject({ answered: 1, unclear: 1 })
    expect(report.rows).toMatchObject([{ id: a, body: 'alpha' }])
  })

  it('goes back to each that wrote it, and never over a sheet that came back', async () => {
    const { call, folder } = await came({
      'alpha.xlsx': ['alpha', { [a]: { state: 'en cours' } }],
      'beta.xlsx': ['beta', { [c]: { state: 'bezig' } }],
    })
    const sent = readFileSync(join(folder, 'alpha.xlsx'))
    const { code, stderr } = await call('./alpha.xlsx', '--unclear', 'alpha.xlsx', '--write')
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not replaced')])
    expect(readFileSync(join(folder, 'alpha.xlsx')).equals(sent)).toBe(true)
    await call('alpha.xlsx', 'beta.xlsx', '--unclear', 'again')
    await call('beta.xlsx', '--unclear', 'one')
    expect(readdirSync(folder).filter((name) => /^(again|one)/.test(name))).toEqual([
      ...['again-alpha.xlsx', 'again-beta.xlsx', 'one.xlsx'],
    ])
  })
})

describe('what contradicts', () => {
  it('rows of one body that differ; what is equal counts once', async () => {
    const { json, call, log } = await came({
      'one.xlsx': ['alpha', { [a]: { state: 'achevée', since: '2023' }, [b]: filled }],
      'two.xlsx': ['alpha', { [a]: { state: 'deels', since: '2023' }, [b]: filled }],
    })
    const { report, code } = await json('one.xlsx', 'two.xlsx')
    expect(code).toBe(1)
    expect(report.totals).toMatchObject({ clear: 1, conflicts: 1, repeated: 1, unclear: 0 })
    await call('one.xlsx', 'two.xlsx', '--write')
    expect(log(a)).toEqual([])
    expect(log(b)).toHaveLength(1)
  })

  it('an id that stands twice in one sheet', async () => {
    const { json } = await came({
      'one.xlsx': [
        'alpha',
        { [a]: { state: 'achevée' }, [b]: { state: 'deels' } },
        (form) => withCells(form, [{ row: 8, column: 1, value: a }]),
      ],
    })
    expect((await json('one.xlsx')).report.totals).toMatchObject({ clear: 0, conflicts: 1 })
  })

  it('the log, if the same body said something else of the same date', async () => {
    const log = [{ date: '2024-05', status: 'limited', by: 'alpha', note: 'Non.' }]
    const { json } = await came(
      { 'one.xlsx': ['alpha', { [a]: filled }] },
      { 'two-2021/a.yaml': yaml({ lead: ['alpha'], log }) },
    )
    const { report, code } = await json('one.xlsx')
    expect(code).toBe(1)
    expect(report.rows).toMatchObject([
      { outcome: 'conflict', troubles: [{ code: 'other-state' }] },
    ])
  })
})

describe('what is told', () => {
  it('how many files are copies, and no table where nobody answered', async () => {
    const { call, folder } = await came({ 'one.xlsx': ['alpha', { [a]: {} }] })
    cpSync(join(folder, 'one.xlsx'), join(folder, 'two.xlsx'))
    const { stdout } = await call('one.xlsx', 'two.xlsx')
    expect(stdout).toContain('1 file is an exact copy of another, and counts only once.')
    expect(stdout).not.toMatch(/^Body/m)
    mkdirSync(join(folder, 'empty'))
    expect((await call('empty/')).stderr).toContain('“empty/*”')
  })

  it('a locked cell that changed, and a log that moved; both are recorded all the same', async () => {
    const { json, folder } = await came({
      'one.xlsx': [
        'alpha',
        { [a]: filled },
        (form) => withCells(form, [{ row: 7, column: 3, value: 'Un autre titre' }]),
      ],
    })
    writeFileSync(
      join(folder, 'plans/two-2021/a.yaml'),
      yaml({ lead: ['alpha'], log: [{ date: '2024-03', status: 'limited', by: 'beta' }] }),
    )
    const { report } = await json('one.xlsx')
    expect(report.rows).toMatchObject([{ outcome: 'clear' }])
    expect(report.rows[0].alsoNoted.map(({ code }: { code: string }) => code)).toEqual([
      'locked-changed',
      'log-moved',
    ])
  })

  it('who was asked and has not answered', async () => {
    const { json, folder } = await came({
      'alpha.xlsx': ['alpha', { [a]: filled }],
    })
    mkdirSync(join(folder, 'sent'))
    const corpus = await corpusOf(files)
    for (const [body, ids] of [
      ['alpha', [a, b]],
      ['beta', ['two-2021/c']],
    ] as const)
      writeFileSync(
        join(folder, 'sent', `${body}.xlsx`),
        await sheetFor(corpus, body, Object.fromEntries(ids.map((id) => [id, {}]))),
      )
    const { report } = await json('alpha.xlsx', '--asked', 'sent')
    expect(report.totals.silentBodies).toEqual(['beta'])
    expect(report.totals.byBody[0]).toMatchObject({ body: 'alpha', sent: 2, answered: 1 })
  })

  it('what would be written, as a diff, and nothing else with --dry-run', async () => {
    const { call, bytes } = await came({ 'alpha.xlsx': ['alpha', { [a]: filled }] })
    const before = bytes()
    const { code, stdout } = await call('alpha.xlsx', '--dry-run')
    expect([code, bytes()]).toEqual([0, before])
    expect(stdout).toMatch(/^\+\+\+ b\/plans\/two-2021\/a\.yaml$/m)
    expect(stdout).toMatch(/^\+ +status: complete$/m)
    expect((await call('alpha.xlsx', '--dry-run', '--write')).code).toBe(2)
  })

  it('how to propose it, where the corpus lies in a repository', async () => {
    const { call, folder } = await came({ 'alpha.xlsx': ['alpha', { [a]: filled }] })
    mkdirSync(join(folder, '.git'))
    expect((await call('alpha.xlsx')).stdout).not.toContain('git commit')
    const { stdout } = await call('alpha.xlsx', '--write')
    expect(stdout).toContain('git add plans/two-2021/a.yaml')
    expect(stdout).toMatch(/git commit -m '1 report of /)
  })

  it('the round, once it is written', async () => {
    const round = {
      asked: '2024-06-02',
      reply_by: '2024-06-30',
      bodies: { alpha: { rows: [a, b] }, beta: { rows: ['two-2021/c'] } },
    }
    const { call, json, bytes } = await came(
      { 'alpha.xlsx': ['alpha', { [a]: filled }] },
      {
        'rounds/2024-06.yaml':
          'asked: 2024-06-02\nreply_by: 2024-06-30\nbodies:\n  alpha:\n    rows: [two-2021/a, two-2021/b]\n  beta:\n    rows: [two-2021/c]\n',
      },
    )
    expect((await json('alpha.xlsx')).report.totals.silentBodies).toEqual(['beta'])
    await call('alpha.xlsx', '--write')
    expect(parse(bytes()['rounds/2024-06.yaml'] ?? '')).toEqual({
      ...round,
      bodies: {
        ...round.bodies,
        alpha: { rows: [a, b], answered: [{ date: '2024-06-20', rows: [a] }] },
      },
    })
    const after = bytes()
    await call('alpha.xlsx', '--write')
    expect(bytes()).toEqual(after)
  })
})

describe('files', () => {
  const bare = (form: NewWorkbook): NewWorkbook => ({
    ...form,
    names: [],
    sheets: form.sheets.slice(0, 1).map((one) => ({ ...one, lists: [] })),
  })

  it('without the hidden part are read with --by, as heard', async () => {
    const { call, log } = await came({ 'bare.xlsx': ['alpha', { [a]: filled }, bare] })
    const refused = await call('bare.xlsx')
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--by')
    const said = ['--by', 'Institut Bêta', '--heard', 'réunion', '--heard-on', '2024-06-10']
    expect((await call('bare.xlsx', ...said, '--write')).code).toBe(0)
    expect(log(a)).toMatchObject([
      { by: 'beta', source: { communication: 'meeting', date: '2024-06-10', from: 'beta' } },
    ])
  })

  it('of other kinds are told with what to do; the others are read', async () => {
    const { call, folder, log } = await came({ 'alpha.xlsx': ['alpha', { [a]: filled }] })
    writeFileSync(join(folder, 'old.xls'), Buffer.from('\x09\x08\x10\x00', 'latin1'))
    writeFileSync(join(folder, 'answer.pdf'), '%PDF-1.7')
    const some = await call('alpha.xlsx', 'old.xls', 'answer.pdf', '--write')
    expect(some.code).toBe(3)
    expect(some.stdout).toContain('Not read (2)')
    expect(some.stdout).toContain('old.xls is a workbook in the old format (.xls)')
    expect(log(a)).toHaveLength(1)
    const none = await call('old.xls', 'answer.pdf')
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('answer.pdf is a PDF')
  })

  it('may be named by their folder or with *', async () => {
    const { call, json, folder } = await came({})
    const corpus = await corpusOf(files)
    mkdirSync(join(folder, 'back'))
    writeFileSync(join(folder, 'back/a.xlsx'), await sheetFor(corpus, 'alpha', { [a]: filled }))
    writeFileSync(join(folder, 'back/~$a.xlsx'), 'lock')
    expect((await json('back')).report.totals.clear).toBe(1)
    expect((await json('back/*.xlsx')).report.totals.clear).toBe(1)
    mkdirSync(join(folder, 'empty'))
    const empty = await call('empty')
    expect([empty.code, empty.stderr]).toEqual([2, 'teh: there is no file “empty/*”\n'])
    const missing = await json('back/none*.xlsx').catch(() => undefined)
    expect(missing).toBeUndefined()
  })

  it('in a folder of that folder are not passed over in silence', async () => {
    const { call, json, folder } = await came({})
    const corpus = await corpusOf(files)
    mkdirSync(join(folder, 'back/late/empty'), { recursive: true })
    mkdirSync(join(folder, 'back/empty'))
    writeFileSync(join(folder, 'back/a.xlsx'), await sheetFor(corpus, 'alpha', { [a]: {} }))
    writeFileSync(
      join(folder, 'back/late/b.xlsx'),
      await sheetFor(corpus, 'alpha', { [a]: filled }),
    )
    const outer = await call('back')
    expect(outer.code).toBe(3)
    expect(outer.stdout).toContain('Not read (1)\n  - back/late is a folder')
    expect(outer.stdout).toContain('0 rows answered')
    for (const typed of [['back', 'back/late'], ['back/late'], ['back/*']]) {
      const { report, code } = await json(...typed)
      expect([typed, code, report.totals.clear, report.totals.unread]).toEqual([typed, 0, 1, []])
    }
  })

  it('are written together, all or none: 3 sheets of 3 rows', async () => {
    const many: Record<string, string> = {}
    const sheets: Record<string, Sent> = {}
    for (let body = 0; body < 3; body++) {
      const ids = Array.from({ length: 3 }, (_, row) => `two-2021/m-${body}-${row}`)
      for (const id of ids) many[`${id}.yaml`] = yaml({ lead: ['alpha'] })
      sheets[`s${body}.xlsx`] = ['alpha', Object.fromEntries(ids.map((id) => [id, filled]))]
    }
    const { call, folder, bytes, log } = await came(sheets, many)
    const path = join(folder, 'plans/two-2021/m-2-2.yaml')
    const sound = readFileSync(path, 'utf8')
    writeFileSync(path, `${sound}log: []\n`)
    const before = bytes()
    const refused = await call('s*.xlsx', '--write')
    expect(refused.code).toBe(1)
    expect(refused.stdout).toContain('Nothing is written')
    expect(bytes()).toEqual(before)
    writeFileSync(path, sound)
    const { code, stdout } = await call('s*.xlsx', '--write')
    expect(code).toBe(0)
    expect(stdout).toContain('9 reports recorded, in 9 files.')
    expect(log('two-2021/m-2-2')).toHaveLength(1)
  })
})
