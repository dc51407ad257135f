/**
 * What differs on Windows, played on this machine: paths with `\`, a drive, names that count in
 * either case, no flag against links. Each answer is the one given here, byte for byte.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { main } from '../../src/cli.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { type Answer, belgium, teh } from '../helpers/program.ts'
import { there, windowsMain } from '../helpers/windows/index.ts'
import { folderWith } from '../hostile/base.ts'
import { commit, git } from '../hostile/repository.ts'

const today = ['--today', '2026-11-21']
let start: typeof main
/** For calls that write nothing. */
let asked: string

beforeAll(async () => {
  start = await windowsMain()
  asked = repository()
})

const path = (process.env.PATH ?? '').split(':').map(there).join(';')

/** One call there, in a folder of this machine. */
const onWindows = (folder: string, argv: readonly string[]): Promise<Answer> =>
  teh(argv, {
    cwd: there(folder),
    shipped: there(`${belgium}/plans`),
    env: { ...gitHome, PATH: path },
    main: start,
  })
const onThis = (folder: string, argv: readonly string[]): Promise<Answer> =>
  teh(argv, { cwd: folder, env: { ...gitHome, PATH: process.env.PATH } })

/** A repository with the frozen plans, a change and a new file of each state. */
function repository(): string {
  const folder = emptyFolder()
  cpSync(join(belgium, 'plans'), join(folder, 'plans'), { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder, 'first')
  const own = join(folder, 'plans/teh-2021/ciatteh.yaml')
  const text = readFileSync(own, 'utf8')
  writeFileSync(own, text.replace(/due: 2022\b/, 'due: 2024'))
  writeFileSync(join(folder, 'plans/teh-2021/second.yaml'), `${text}odd: 1\n`)
  return folder
}

/** The files below a folder, without what git keeps. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .filter((name) => !name.startsWith('.git/') && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

describe('as on Windows', () => {
  it.each([
    ['query', '--year', '2022'],
    ['overdue', '--year', '2023', '--format', 'html'],
    ['show', 'teh-2021/ciatteh'],
    ['show', 'plans\\teh-2021\\ciatteh.yaml'],
    ['show', '.\\plans/teh-2021\\ciatteh.yaml'],
    ['lint'],
    ['lint', 'plans\\teh-2021'],
    ['lint', 'plans\\teh-2021\\second.yaml', '--format', 'gitlab'],
    ['lint', '--format', 'github'],
    ['lint', '--format', 'sarif'],
    ['lint', '--format', 'gitlab'],
    ['lint', '--changed', '--format', 'json'],
    ['lint', '--staged'],
    ['lint', '--since', 'HEAD', '--notes'],
    ['lint', '--fix', '--dry-run'],
    ['diff', '--git', 'HEAD', '--format', 'json'],
    ['diff', '--git', 'HEAD', '--format', 'markdown'],
    ['diff', 'teh-2008', 'teh-2021', '--corpus', '.\\plans', '--format', 'json'],
    ['brief', '--format', 'html'],
    [
      'record',
      'teh-2021/wages-brochure',
      '--status',
      'limited',
      '--by',
      'spf-justice',
      '--dry-run',
    ],
  ])('teh %s %s %s', async (...argv) => {
    const folder = asked
    const slashed = argv.map((word) => word.replaceAll('\\', '/'))
    const expected = await onThis(folder, [...slashed, ...today])
    expect(await onWindows(folder, [...argv, ...today])).toEqual(expected)
  })

  it.each([
    ['query', '--count'],
    ['lint', 'second.yaml', '--format', 'json'],
    ['lint', '--changed', '--format', 'sarif'],
    ['lint', '--corpus', '..\\..\\plans', '--format', 'github'],
    ['diff', '--git', 'HEAD', '--format', 'json'],
    ['show', '..\\teh-2008\\ciatteh.yaml'],
  ])('from a folder of the corpus: teh %s %s %s', async (...argv) => {
    const folder = join(asked, 'plans/teh-2021')
    const slashed = argv.map((word) => word.replaceAll('\\', '/'))
    const expected = await onThis(folder, [...slashed, ...today])
    expect(await onWindows(folder, [...argv, ...today])).toEqual(expected)
  })

  it.each([
    ['diff', '--git', 'HEAD', '--format', 'json'],
    ['diff', '--git', 'HEAD~0...HEAD', '--format', 'csv'],
    ['lint', '--changed', '--format', 'github'],
    ['lint', '--staged', '--format', 'github'],
    ['lint', '--format', 'sarif'],
    ['overdue', '--format', 'csv'],
  ])('the folder is the same in other letters: teh %s %s', async (...argv) => {
    const folder = asked
    const expected = await onThis(folder, [...argv, ...today])
    const answer = await onWindows(folder, [...argv, '--corpus', 'Plans', ...today])
    const told = { ...answer, stdout: answer.stdout.replaceAll('"Plans', '"plans') }
    expect([told.code, told.stdout, told.stderr]).toEqual([
      expected.code,
      expected.stdout,
      expected.stderr,
    ])
  })

  it('a whole path is understood, with its drive in either case', async () => {
    const typed = join(asked, 'plans/teh-2021/ciatteh.yaml')
    for (const command of ['show', 'lint']) {
      const expected = await onThis(asked, [command, typed, ...today])
      for (const drive of ['C:', 'c:'])
        expect(
          await onWindows(asked, [command, there(typed).replace('C:', drive), ...today]),
        ).toEqual(expected)
    }
  })

  it('between two drives there is no way: a corpus is shown by its own, named by its folder', async () => {
    const corpus = there(join(asked, 'plans')).replace('C:', 'D:')
    const call = (format: string) =>
      onWindows(emptyFolder(), ['lint', '--corpus', corpus, '--format', format, ...today])
    const [json, github] = [await call('json'), await call('github')]
    const { corpus: told, rows } = JSON.parse(json.stdout)
    expect(told.folder).toBe('plans')
    const files = rows.map(({ file }: { file: string }) => file)
    expect(files).toContain(`${corpus.replaceAll('\\', '/')}/teh-2021/second.yaml`)
    expect(github.stdout).toMatch(/^::error file=plans\/teh-2021\/second\.yaml,/m)
  })

  it('what people may type next is one word to every shell there', async () => {
    const folder = asked
    const argv = ['diff', 'teh-2008', 'teh-2021', '--corpus', '.\\plans', ...today]
    expect((await onWindows(folder, argv)).stdout).toContain(String.raw`".\plans"`)
  })

  it('writes the same files', async () => {
    const calls = [
      ['init', '.\\mine', '--plan', 'climate', '--period', '2024/2026', '--ci', 'github'],
      ['record', 'teh-2021/wages-brochure', '--status', 'limited', '--by', 'spf-justice', '--yes'],
      ['lint', '--fix'],
      ['schema', '--output', 'editor\\schemas'],
      ['overdue', '--format', 'html', '--output', 'out\\..\\late.html'],
      ['ask', '--reply-by', '2026-12-15', '--actor', 'spf-justice', '--output', 'sheets\\2026'],
    ]
    const [there, here] = [repository(), emptyFolder()]
    mkdirSync(join(there, 'out'))
    cpSync(there, here, { recursive: true, preserveTimestamps: true })
    await sameFiles(there, here, calls)
  })

  it('makes the same pages', async () => {
    const [there, here] = [folderWith({}), folderWith({})]
    await sameFiles(there, here, [['site', '--output', '.\\public']])
  })

  const sameFiles = async (there: string, here: string, calls: string[][]) => {
    for (const argv of calls) {
      const expected = await onThis(here, [...slashedOf(argv), ...today])
      const { stdout, stderr, code } = await onWindows(there, [...argv, ...today])
      const said = [stdout, stderr].map((text) => text.replaceAll('\\', '/'))
      expect([code, ...said], argv.join(' ')).toEqual([
        expected.code,
        expected.stdout.replaceAll('\\', '/'),
        expected.stderr,
      ])
    }
    const [files, expected] = [filesOf(there), filesOf(here)]
    expect([...files.keys()]).toEqual([...expected.keys()])
    for (const [name, text] of files) expect(text === expected.get(name), name).toBe(true)
  }
})

function slashedOf(argv: readonly string[]): string[] {
  return argv.map((word) => word.replaceAll('\\', '/'))
}
