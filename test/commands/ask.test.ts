/** Who is asked what, what is written for it, and what is said of a measure afterwards. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answersIn } from '../../src/form/index.ts'
import { readWorkbook } from '../../src/office/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

let folder: string
beforeEach(() => {
  folder = folderOf({
    'two-2021/late.yaml': measure({ timing: { as_printed: '2022', due: 2022 } }),
    'two-2021/done.yaml': measure({
      timing: { as_printed: '2022', due: 2022 },
      log: [{ date: 2022, status: 'complete', by: 'alpha', source: { document: 'text' } }],
    }),
    'two-2021/parts.yaml': measure({
      lead: ['beta'],
      parts: [{ title: 'Un' }, { title: 'Deux', lead: ['alpha'] }],
    }),
    'two-2021/yearly.yaml': measure({
      lead: ['beta'],
      timing: { as_printed: 'chaque année', recurs: { every: 'year', from: 2021 } },
    }),
    'two-2021/nobody.yaml': measure({ lead: [], partners: ['alpha'] }),
  })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (line: string) =>
  teh([...line.split(' '), '--lang', 'en'], { cwd: folder, now: '2025-10-12T12:00:00Z' })

const call = 'ask --reply-by 2025-12-15 --output out'

async function rows(more = ''): Promise<Record<string, string[]>> {
  const { stdout } = await run(`${call} --dry-run --format json${more}`)
  const report = JSON.parse(stdout) as { rows: { body: string; asks: { id: string }[] }[] }
  return Object.fromEntries(report.rows.map(({ body, asks }) => [body, asks.map(({ id }) => id)]))
}

describe('teh ask', () => {
  it('asks about what is not settled, parts and the latest three occurrences on their own', async () => {
    expect(await rows()).toEqual({
      alpha: ['two-2021/late', 'two-2021/parts#2'],
      beta: [
        'two-2021/yearly@2024',
        'two-2021/yearly@2023',
        'two-2021/yearly@2022',
        'two-2021/parts#1',
      ],
    })
  })

  it('asks only about what is late, about all, or of one body', async () => {
    expect((await rows(' --only late')).alpha).toEqual(['two-2021/late'])
    expect((await rows(' --only all')).alpha).toContain('two-2021/done')
    expect((await rows(' --only due:2022')).alpha).toEqual(['two-2021/late'])
    expect(Object.keys(await rows(' --actor beta'))).toEqual(['beta'])
    expect((await rows(' --partners')).alpha).toContain('two-2021/nobody')
    expect(Object.keys(await rows(' --with alpha=beta'))).toEqual(['alpha'])
  })

  it('names the measures that nobody can be asked about', async () => {
    expect((await run(`${call} --dry-run`)).stdout).toMatch(/two-2021\/nobody/)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('writes the forms, the mails and the round; the same call the same bytes', async () => {
    expect((await run(call)).code).toBe(0)
    const files = readdirSync(join(folder, 'out')).sort()
    expect(files).toEqual(['alpha.xlsx', 'beta.xlsx', 'index.html'])
    const bytes = () => files.map((file) => readFileSync(join(folder, 'out', file)))
    const before = bytes()
    const workbook = readWorkbook(before[0] as Buffer)
    if ('problem' in workbook) throw new Error(workbook.problem)
    expect(answersIn(workbook)?.heads).toMatchObject([
      { body: 'alpha', round: '2025-10', asOf: '2025-10-11', replyBy: '2025-12-15' },
    ])
    expect((await run(call)).code).toBe(0)
    expect(bytes()).toEqual(before)
    expect((await run('lint')).code).toBe(0)
    const { code, stdout } = await run('collect out')
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('index.html')])
    expect((await run('collect out/index.html')).code).toBe(2)
    expect((await run('ask --remind')).stdout).toContain('2 of 2 bodies have not answered')
  })

  it.each([
    ['en', 'There is nothing to ask of anybody.', 'out/index.html'],
    ['fr', 'rien à demander, à aucun organe.', 'out/index.html'],
    ['nl', 'Er is niets te vragen, aan geen enkele instantie.', 'out/index.html'],
  ])('writes the list where nobody is to answer, and no round (%s)', async (lang, said, list) => {
    const asked = [...`${call} --only due:2050 --format html --lang`.split(' '), lang]
    const here = { cwd: folder, now: '2025-10-12T12:00:00Z' }
    expect((await teh([...asked, '--dry-run'], here)).code).toBe(0)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    const { code, stdout } = await teh(asked, here)
    expect([code, stdout]).toEqual([0, expect.stringContaining(list)])
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
    const page = readFileSync(join(folder, list), 'utf8')
    for (const text of [said, '(Service Alpha, ']) expect(page).toContain(text)
    expect(page).not.toContain('<table')
    expect(existsSync(join(folder, 'plans/rounds'))).toBe(false)
  })

  it('replaces nothing without --force, and leaves no round if a form cannot be written', async () => {
    await run(`${call} --dry-run`)
    expect((await run(`${call}/sub --actor alpha`)).code).toBe(0)
    rmSync(join(folder, 'plans/rounds'), { recursive: true })
    writeFileSync(join(folder, 'out/sub/alpha.xlsx'), 'mine')
    const refused = await run(`${call}/sub --actor alpha`)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('alpha.xlsx')])
    expect(existsSync(join(folder, 'plans/rounds/2025-10.yaml'))).toBe(false)
    expect(readFileSync(join(folder, 'out/sub/alpha.xlsx'), 'utf8')).toBe('mine')
    expect((await run(`${call}/sub --actor alpha --force`)).code).toBe(0)
  })

  it('adds bodies to a round and leaves what stands in it', async () => {
    expect((await run(`${call} --actor beta`)).code).toBe(0)
    const path = join(folder, 'plans/rounds/2025-10.yaml')
    const noted = readFileSync(path, 'utf8').replace('bodies:', '# By post, too.\nbodies:')
    writeFileSync(path, noted)
    expect((await run(`${call}2 --actor alpha`)).code).toBe(0)
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(noted.split('\n').filter((line) => !lines.includes(line))).toEqual([])
    expect(lines).toContain('  alpha:')
  })

  it('writes no forms if the round asked a body something else', async () => {
    expect((await run(`${call} --actor alpha`)).code).toBe(0)
    const refused = await run('ask --reply-by 2025-12-15 --output other --actor alpha --only late')
    expect(refused.code).toBe(2)
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  it('writes no form into the corpus', async () => {
    expect((await run('ask --reply-by 2025-12-15 --output plans/out')).code).toBe(2)
    expect(existsSync(join(folder, 'plans/out'))).toBe(false)
  })
})

describe('once somebody was asked', () => {
  it('no report is one of two, in overdue, show and query', async () => {
    const before = JSON.parse((await run('show two-2021/late --format json')).stdout)
    expect(before.rows[0].asked).toBeNull()
    await run(`${call} --actor alpha`)
    const later = (line: string) =>
      teh([...line.split(' '), '--lang', 'en'], { cwd: folder, now: '2025-10-20T12:00:00Z' })
    const after = JSON.parse((await later('show two-2021/late --format json')).stdout)
    expect(after.rows[0].asked).toBe('2025-10-12')
    expect((await later('show two-2021/late')).stdout).toMatch(/asked on 12 October 2025, no/)
    expect((await later('show two-2021/yearly')).stdout).toMatch(/never asked/)
    expect((await later('overdue')).stdout.replace(/\s+/g, ' ')).toContain(
      '1 was never asked about, and 1 was asked about without an answer',
    )
    expect((await later('query')).stdout).toMatch(/never asked/)
  })
})
