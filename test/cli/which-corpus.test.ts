/** Which corpus a call is about: never another than the one that is there. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { belgium, teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

const answering = [
  ['query', '--count'],
  ['overdue', '--year', '2023'],
  ['show', 'teh-2021/ciatteh'],
  ['lineage', 'teh-2021/ciatteh'],
  ['coverage'],
  ['scorecard'],
  ['diff', 'teh-2008', 'teh-2021'],
]
/** What gates go by, and what writes. */
const ownOnly = [
  ['lint'],
  ['lint', '--staged'],
  ['lint', '--changed'],
  ['lint', '--fix'],
  ['diff', '--git', 'HEAD'],
  ['record', 'teh-2021/ciatteh', '--status', 'complete'],
  ['new', 'teh-2021/taxi'],
  ['ask', '--round', '2024'],
  ['collect', 'x.xlsx'],
]

describe('where there is no plans/', () => {
  it.each(answering)('teh %s is about the shipped plans, and says so', async (...call) => {
    const { code, stdout, stderr } = await teh(call, { cwd: emptyFolder() })
    expect([code, stdout !== '']).toEqual([0, true])
    expect(stderr).toBe(
      'No folder plans/ here or in a parent folder: this answer is about the plans that come with teh.\n',
    )
  })

  it.each(ownOnly)('teh %s is not answered', async (...call) => {
    const { code, stdout, stderr } = await teh(call, { cwd: emptyFolder() })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'teh: there is no folder plans/ here or in a parent folder: go to where there is one, or name a corpus with --corpus\n',
    )
  })

  it('teh explain needs none', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'plans'))
    expect(await teh(['explain', 'file/stray'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('where plans/ is no corpus', () => {
  const unfit = () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'plans/my-plan/below'), { recursive: true })
    writeFileSync(join(cwd, 'plans/my-plan/a.yaml'), 'title: x\n')
    return cwd
  }
  it.each([...answering, ...ownOnly])('teh %s says what is missing', async (...call) => {
    const { code, stdout, stderr } = await teh(call, { cwd: unfit() })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^teh: “plans” is no corpus: .*actors\.yaml.*edition\.yaml/)
  })

  it('not even another further up is asked in its place', async () => {
    const cwd = folderOf({ 'two-2021/one.yaml': measure() })
    mkdirSync(join(cwd, 'work/plans/draft'), { recursive: true })
    const { code, stderr } = await teh(['lint'], { cwd: join(cwd, 'work') })
    expect([code, stderr.includes('“plans” is no corpus')]).toEqual([2, true])
    expect((await teh(['lint', '--corpus', '..'], { cwd: join(cwd, 'work') })).code).toBe(0)
  })
})

describe('--corpus', () => {
  it.each(['actors.yaml', 'themes.yaml', 'documents.yaml'])(
    'finds plans/ in the folder that is named, though %s is gone',
    async (name) => {
      const cwd = folderOf({ 'two-2021/one.yaml': measure() })
      rmSync(join(cwd, 'plans', name))
      const { rows } = JSON.parse(
        (await teh(['lint', '--corpus', '.', '--format', 'json'], { cwd })).stdout,
      ) as { rows: { rule: string; level: string; file: string }[] }
      const errors = rows.filter(({ level }) => level === 'error')
      expect(errors.map(({ rule, file }) => [rule, file])).toEqual([
        ['file/unreadable', `plans/${name}`],
      ])
    },
  )

  it('takes a corpus of any name', async () => {
    const cwd = folderOf({ 'two-2021/one.yaml': measure() })
    renameSync(join(cwd, 'plans'), join(cwd, 'politique'))
    expect((await teh(['lint', '--corpus', 'politique'], { cwd })).code).toBe(0)
    expect((await teh(['lint'], { cwd })).code).toBe(2)
  })
})

describe('every report for people names its corpus', () => {
  const title = 'Belgian action plans against trafficking in and smuggling of human beings'
  const elsewhere = ['--corpus', `${belgium}/plans`, '--today', '2026-11-21', '--lang', 'en']
  const calls = [...answering, ['status'], ['brief'], ['lint', '--notes']]
  const textOf = (stdout: string, format: string) => {
    if (format !== 'xlsx' && format !== 'docx') return stdout.replace(/\s+/g, ' ')
    const files = unzipSync(Buffer.from(stdout, 'latin1'))
    return Object.entries(files)
      .filter(([name]) => !name.startsWith('docProps'))
      .map(([, bytes]) => strFromU8(bytes))
      .join(' ')
  }

  // Each on the screen and as a page, and in one more format: what writes a format is one for all.
  const others = ['markdown', 'xlsx', 'docx']
  it.each(sample(calls.map((call, i) => ({ call, other: others[i % 3] ?? '' }))))(
    'teh $call, $other',
    async ({ call, other }) => {
      const cwd = emptyFolder()
      for (const format of ['table', 'html', other]) {
        const { code, stdout, stderr } = await teh([...call, ...elsewhere, '--format', format], {
          cwd,
        })
        if (/--format .* not known/.test(stderr)) continue
        expect([code, textOf(stdout, format).includes(title)], `${format} ${stderr}`).toEqual([
          0,
          true,
        ])
      }
    },
  )

  it('but not on a terminal where one stands in it or beside it', async () => {
    const all = [...calls, ['explain', 'file/stray']]
    for (const [cwd, more, asked] of [
      [belgium, [], all],
      [belgium, ['--corpus', 'plans'], [['status']]],
      [`${belgium}/plans`, [], [['status']]],
      [`${belgium}/plans/teh-2021`, [], [['status']]],
    ] as const)
      for (const call of asked) {
        const { stdout } = await teh([...call, ...more, '--today', '2026-11-21'], { cwd })
        expect(stdout).not.toContain('Corpus:')
      }
  })
})
