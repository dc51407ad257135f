import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'
import { type Files, folderWith, measure, put, treeOf } from './base.ts'
import { expectInert, payloads, text } from './payloads.ts'
import {
  ask,
  expectBounded,
  expectPlain,
  expectRefused,
  openTo,
  ordinary,
  type Run,
  run,
} from './run.ts'

const today = ['--today', '2026-01-15']

const each = (value: string) => `{fr: ${text(value)}, nl: ${text(value)}, en: ${text(value)}}`
/** A measure that says it wherever a text may stand. */
const says = (value: string, more = '') =>
  `${[
    `title: ${each(value)}`,
    `summary: ${text(value)}`,
    'origin: table',
    'themes: [training]',
    'lead: [alpha]',
    'partners: [beta]',
    `responsibility_as_printed: ${text(value)}`,
    `timing: {as_printed: ${text(value)}, due: 2022}`,
    `parts: [{title: ${text(value)}, note: ${text(value)}}]`,
    `log: [{date: 2022, status: limited, by: assessor, note: ${text(value)}, source: {document: report, section: ${text(value.slice(0, 36))}}}]`,
    `note: ${text(value)}`,
    `source: {document: plan-2021, section: ${text(value.slice(0, 36))}}`,
  ].join('\n')}\n${more}`

const files: Files = {
  ...Object.fromEntries(
    payloads.flatMap((value, i) => [
      [`teh-2008/p-${i}.yaml`, says(`${value} 2008`)],
      [
        `teh-2021/p-${i}.yaml`,
        says(
          value,
          `follows: [{measure: teh-2008/p-${i}, match: close, because: ${text(value)}}]\nanswers: [{recommendation: asked-2018/1, because: ${text(value)}}]\n`,
        ),
      ],
    ]),
  ),
  'actors.yaml': `alpha: {name: ${each('=A<b>|::error::x')}, level: federal}\nbeta: {name: ${each('"><i> ##[x] @SUM')}, level: federal}\nold-beta: {name: {fr: B}, level: federal}\nassessor: {name: ${each('[o](javascript:x)')}, level: international}\n`,
  'themes.yaml': `training: {label: ${each('-2+3 <u>')}}\npolice: {label: {fr: P}}\nminors: {label: {fr: M}}\n`,
  'teh-2021/edition.yaml': `plan: teh\ntitle: ${each('=2021 <s> | `')}\nperiod: 2021/2025\nlanguage: fr\ndocument: plan-2021\nprevious: teh-2008\n`,
  'teh-2021/witness.yaml': measure(),
  'recommendations/asked-2018.yaml': `title: ${each('@asked <b>')}\nbody: assessor\ndocument: report\nnumber: "1"\ndate: 2018\naddressee: alpha\nrecommendations:\n  "1": {title: ${each('=r | <i>')}, summary: ${text('::error::x')}, source: {document: report, section: ${text('=1')}}}\n`,
}

/** Every answer of the program in every format that it may take. */
const answers: readonly (readonly [argv: readonly string[], formats: readonly string[]])[] = [
  [
    ['query', '--columns', 'id,title,lead,timing,printed,source,themes'],
    ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  ],
  [
    ['query', '--group-by', 'actor'],
    ['table', 'csv', 'markdown'],
  ],
  [
    ['overdue', '--year', '2023'],
    ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  ],
  [['coverage'], ['table', 'json', 'csv', 'csv-plain', 'markdown']],
  [['scorecard'], ['table', 'csv']],
  [
    ['diff', 'teh-2008', 'teh-2021'],
    ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  ],
  [
    ['lineage', '--renewed'],
    ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  ],
  [['lint'], ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html']],
  ...payloads.flatMap((_, i): (readonly [readonly string[], readonly string[]])[] =>
    i % 16 > 0
      ? []
      : [
          [
            ['show', `teh-2021/p-${i}`],
            ['table', 'markdown', 'html'],
          ],
        ],
  ),
  [['show', 'teh-2021/p-10'], ['json']],
  [
    ['lineage', 'teh-2021/p-10'],
    ['table', 'json', 'markdown'],
  ],
]

describe.concurrent('texts of a sound corpus', () => {
  let folder: string
  let before: string[]
  beforeAll(() => {
    folder = folderWith(files)
    before = treeOf(folder)
  })

  it.each(
    sample(
      answers.flatMap(([argv, formats]) =>
        formats.map((format) => [argv.join(' '), format, argv] as const),
      ),
    ),
  )('%s as %s', async (_, format, argv) => {
    const answer = await ask(folder, [...argv, '--format', format, '--lang', 'en', ...today])
    expectBounded(answer)
    // Two payloads are errors of a file: a text that turns its direction, and what does not show.
    // A measure of the common corpus answers a recommendation that these texts replace.
    expect(answer.code, answer.stderr).toBe({ lint: 1, coverage: 3 }[argv[0] ?? ''] ?? 0)
    expectInert(answer.stdout, format)
    expect(answer.stdout.length).toBeGreaterThan(20)
    if (argv[0] === 'query' && format === 'json')
      expect(
        (JSON.parse(answer.stdout).rows as { id: string; title: string }[]).find(
          ({ id }) => id === 'teh-2021/p-10',
        )?.title,
      ).toBe(payloads[10])
  })

  it('FORCE_COLOR adds colours of ours, and nothing of the texts', async () => {
    const answer = await ask(folder, ['query', ...today], { env: { FORCE_COLOR: '1' } })
    expect(answer.stdout).toMatch(/\u001b\[/)
    expectPlain(answer.stdout.replace(/\u001b\[\d*(?:;\d+)*m/g, ''), 'table')
  })

  afterAll(() => {
    expect(treeOf(folder), 'nothing was written').toEqual(before)
  })
})

describe.runIf(existsSync('/dev/full')).concurrent('where the answer goes', () => {
  const shell = (
    folder: string,
    script: string,
  ): Promise<{ code: number | null; stdout: string; stderr: string }> =>
    new Promise((done) => {
      const child = spawn('sh', ['-c', script, process.execPath, executable], {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '' },
        timeout: 60_000,
      })
      const said = ['', '']
      child.stdout.on('data', (piece) => (said[0] += piece))
      child.stderr.on('data', (piece) => (said[1] += piece))
      child.on('close', (code) => done({ code, stdout: said[0] ?? '', stderr: said[1] ?? '' }))
    })
  let folder: string
  beforeAll(() => {
    folder = folderWith(files)
  })

  it.each(sample(['lint --help', 'diff teh-2008 teh-2021 --format html']))(
    'a full disk: teh %s',
    async (call) => {
      const { code, stderr } = await shell(
        folder,
        `"$0" "$1" ${call}${call.startsWith('-') || call.includes('help') ? '' : ' --today 2026-01-15'} >/dev/full`,
      )
      expect(stderr).toMatch(/^teh: [^\n]*ENOSPC[^\n]*\n$/)
      expect(code).toBe(2)
    },
  )

  it.each(sample(['lint', 'diff teh-2008 teh-2021 --format html']))(
    'a pipe that is closed: teh %s',
    async (call) => {
      const { code, stdout, stderr } = await shell(
        folder,
        `"$0" "$1" ${call} --today 2026-01-15 | head -c 10`,
      )
      expect([code, stdout.length, stderr]).toEqual([0, 10, ''])
    },
  )

  it('standard error that is full or closed changes no code', async () => {
    expect((await shell(folder, '"$0" "$1" show nothing 2>/dev/full')).code).toBe(2)
    expect((await shell(folder, '"$0" "$1" show nothing 2>&-')).code).toBe(2)
    expect((await shell(folder, '"$0" "$1" query --count --today 2026-01-15 2>&-')).code).toBe(0)
  })
})

describe.concurrent('--output', () => {
  const writes = ['lint', ...today, '--format', 'sarif', '--output']
  const outputs = (folder: string, path: string): Promise<Run> => ask(folder, [...writes, path])

  it.each([
    'plans/teh-2021/witness.yaml',
    'plans/actors.yaml',
    './plans/../plans/actors.yaml',
    'plans/teh-2021/new.yaml',
    'also/actors.yaml',
  ])('%s is read, and not written over', async (path) => {
    const folder = folderWith({})
    symlinkSync('plans', join(folder, 'also'))
    const before = treeOf(folder)
    expectRefused(await outputs(folder, path), /corpus/)
    expect(treeOf(folder)).toEqual(before)
  })

  it.each<[string, string]>([
    ['a folder that is not there', 'nowhere/report.sarif'],
    ['a folder', 'plans'],
    ['a file for a folder', 'README/report.sarif'],
    ['a link', 'link.sarif'],
    ['a broken link', 'broken.sarif'],
    ['a device', '/dev/null'],
    ['a name that is too long', 'x'.repeat(300)],
    ['nothing', ''],
  ])('%s is refused, and nothing is written', async (_, path) => {
    const folder = folderWith({})
    put(folder, 'README', 'x')
    put(folder, 'target.sarif', 'x')
    symlinkSync('target.sarif', join(folder, 'link.sarif'))
    symlinkSync('nowhere.sarif', join(folder, 'broken.sarif'))
    const before = treeOf(folder)
    expectRefused(await outputs(folder, path))
    expect(treeOf(folder)).toEqual(before)
  })

  it.runIf(ordinary !== undefined)('a folder that may not be written to is refused', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0o555)
    openTo(folder)
    expectRefused(await run(folder, [...writes, 'closed/report.sarif'], ordinary), /EACCES/)
    expect(readdirSync(join(folder, 'closed'))).toEqual([])
    chmodSync(join(folder, 'closed'), 0o755)
  })

  it('an older report is replaced whole, its mode kept, and nothing is left beside it', async () => {
    const folder = folderWith({})
    writeFileSync(join(folder, 'report.sarif'), 'x'.repeat(1_000_000), { mode: 0o640 })
    const before = treeOf(folder).map((line) => line.split(' ').slice(0, 2).join(' '))
    const answer = await outputs(folder, 'report.sarif')
    expectBounded(answer)
    expect(answer.code).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(treeOf(folder).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(before)
  })
})
