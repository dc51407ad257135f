/**
 * What differs on Windows, played on this machine: paths with `\`, a drive, names that count in
 * either case, no flag against links. Each answer is the one given here, byte for byte.
 */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { there } from '../helpers/windows/index.ts'
import { folderWith } from '../hostile/base.ts'
import { onThis, onWindows, repository, sameFiles, today } from './as-windows.ts'

/** For calls that write nothing. */
let asked: string
beforeAll(() => {
  asked = repository()
})

describe('as on Windows', () => {
  it.each([
    ['show', 'plans\\teh-2021\\ciatteh.yaml'],
    ['lint', '--changed', '--format', 'json'],
    ['diff', '--git', 'HEAD', '--format', 'json'],
  ])('teh %s %s %s', async (...argv) => {
    const folder = asked
    const slashed = argv.map((word) => word.replaceAll('\\', '/'))
    const expected = await onThis(folder, [...slashed, ...today])
    expect(await onWindows(folder, [...argv, ...today])).toEqual(expected)
  })

  it.each([['lint', '--corpus', '..\\..\\plans', '--format', 'github']])(
    'from a folder of the corpus: teh %s %s %s',
    async (...argv) => {
      const folder = join(asked, 'plans/teh-2021')
      const slashed = argv.map((word) => word.replaceAll('\\', '/'))
      const expected = await onThis(folder, [...slashed, ...today])
      expect(await onWindows(folder, [...argv, ...today])).toEqual(expected)
    },
  )

  it.each([['lint', '--changed', '--format', 'github']])(
    'the folder is the same in other letters: teh %s %s',
    async (...argv) => {
      const folder = asked
      const expected = await onThis(folder, [...argv, ...today])
      const answer = await onWindows(folder, [...argv, '--corpus', 'Plans', ...today])
      const told = { ...answer, stdout: answer.stdout.replaceAll('"Plans', '"plans') }
      expect([told.code, told.stdout, told.stderr]).toEqual([
        expected.code,
        expected.stdout,
        expected.stderr,
      ])
    },
  )

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

  it('makes the same pages', async () => {
    const [there, here] = [folderWith({}), folderWith({})]
    await sameFiles(there, here, [['site', '--output', '.\\public']])
  })
})
