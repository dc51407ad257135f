/** What is missing from an answer is said on the page, whatever the format. */
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const late = measure({ timing: { as_printed: '2022', due: 2022 } })
const broken = 'title: [unfinished\n'
const today = ['--today', '2024-07-01']

const calls: readonly (readonly string[])[] = [
  ['overdue', '--year', '2023'],
  ['query'],
  ['show', 'two-2021/late'],
  ['lineage', 'two-2021/late'],
  ['diff', 'one-2008', 'two-2021'],
]
const formatsOf: Readonly<Record<string, readonly string[]>> = {
  overdue: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  query: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  show: ['table', 'json', 'markdown', 'html'],
  lineage: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
  diff: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html'],
}

describe('an answer from which a file is missing', () => {
  const whole = folderOf({ 'two-2021/late.yaml': late })
  const half = folderOf({ 'two-2021/late.yaml': late, 'two-2021/broken.yaml': broken })

  it.each(calls.flatMap((call) => (formatsOf[call[0] ?? ''] ?? []).map((f) => [call, f] as const)))(
    'teh %s as %s names the file, and ends with 3',
    async (call, format) => {
      const ask = (cwd: string) => teh([...call, '--format', format, ...today], { cwd })
      const { code, stdout, stderr } = await ask(half)
      expect(code).toBe(3)
      expect(stderr).toContain('two-2021/broken')
      expect(stdout).toContain('two-2021/broken')
      const sound = await ask(whole)
      expect([sound.code, sound.stderr]).toEqual([0, ''])
      expect(sound.stdout).not.toMatch(/incomplete/i)
    },
  )

  it('says so in a field of its own for programs', async () => {
    const { stdout } = await teh(['query', '--format', 'json', ...today], { cwd: half })
    expect(JSON.parse(stdout).missing).toEqual(['two-2021/broken'])
    const sound = await teh(['query', '--format', 'json', ...today], { cwd: whole })
    expect(JSON.parse(sound.stdout).missing).toEqual([])
  })

  it('has a column more in a plain sheet, and a line above the heads of the other', async () => {
    const sheet = async (format: string, cwd: string) =>
      (await teh(['query', '--format', format, ...today], { cwd })).stdout.split('\r\n')
    const [head = '', row = ''] = await sheet('csv-plain', half)
    expect([head.endsWith(',"missing"'), row.endsWith(',"two-2021/broken"')]).toEqual([true, true])
    const [soundHead] = await sheet('csv', whole)
    const [said, heads] = await sheet('csv', half)
    expect(said).toContain('two-2021/broken')
    expect(`\ufeff${heads}`).toBe(soundHead)
  })
})

describe('a name of a registry that could not be read', () => {
  it.each([
    ['actors', ['query', '--actor', 'Alpha']],
    ['themes', ['query', '--theme', 'training']],
  ] as const)('is not said to be unknown: %s', async (registry, argv) => {
    const cwd = folderOf({ 'two-2021/late.yaml': late, [`${registry}.yaml`]: 'a: [' })
    const { code, stderr } = await teh([...argv, ...today], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain(`cannot be looked up: plans/${registry}.yaml could not be read`)
    expect(stderr).not.toContain('unknown')
  })
})
