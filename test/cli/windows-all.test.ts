/** More calls as on Windows, and all that one can write; windows.test.ts has one of each kind. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { onThis, onWindows, repository, sameFiles, today } from './as-windows.ts'

/** For calls that write nothing. */
let asked: string
beforeAll(() => {
  asked = repository()
})

describe('as on Windows', () => {
  it.each([
    ['query', '--year', '2022'],
    ['overdue', '--year', '2023', '--format', 'html'],
    ['show', 'teh-2021/ciatteh'],
    ['show', '.\\plans/teh-2021\\ciatteh.yaml'],
    ['lint'],
    ['lint', 'plans\\teh-2021\\second.yaml', '--format', 'gitlab'],
    ['lint', 'plans\\teh-2021'],
    ['lint', '--format', 'github'],
    ['lint', '--format', 'sarif'],
    ['lint', '--format', 'gitlab'],
    ['lint', '--staged'],
    ['lint', '--since', 'HEAD', '--notes'],
    ['lint', '--fix', '--dry-run'],
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
})
