/** One corpus of many bad files: each finding at its place, and the others still read. */
import { basename } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { type Files, folderWith, treeOf, unmarked, witness } from './base.ts'
import {
  ask,
  bounds,
  expectBounded,
  expectPlain,
  findingsOf,
  placeOf,
  type Run,
  run,
  type Told,
} from './run.ts'

/**
 * What it is, its text with a mark where the first finding is due, the rule that finds it, rules
 * that may find something too.
 */
export type Case = readonly [
  name: string,
  content: string | Uint8Array,
  rule: string,
  ...others: string[],
]
export type Sound = readonly [name: string, content: string | Uint8Array]

const today = ['--today', '2026-01-15']

/** Tests of every case, and of the answers about all of them together. */
export function sharedCorpus(
  cases: readonly Case[],
  sound: readonly Sound[] = [],
  places: Readonly<Record<string, string>> = {},
): void {
  const nameOf = (kind: string, i: number) => `teh-2021/${kind}-${String(i).padStart(3, '0')}.yaml`
  let folder: string
  let before: string[]
  let answer: Run
  let byFile: Map<string, Told[]>
  beforeAll(async () => {
    const files: Files = {
      ...Object.fromEntries(
        cases.map(([, content], i) => [
          nameOf('bad', i),
          typeof content === 'string' ? unmarked(content).text : content,
        ]),
      ),
      ...Object.fromEntries(sound.map(([, content], i) => [nameOf('sound', i), content])),
    }
    folder = folderWith(files)
    before = treeOf(folder)
    answer = await run(folder, ['lint', '--format', 'json', '--lang', 'en', ...today])
    expect(answer.stderr).toBe('')
    byFile = new Map()
    for (const told of findingsOf(answer))
      byFile.set(told.file.slice('plans/'.length), [
        ...(byFile.get(told.file.slice('plans/'.length)) ?? []),
        told,
      ])
  })

  it.each(cases.map(([name, ...rest], i) => [name, i, ...rest] as const))(
    '%s',
    (name, i, content, rule, ...others) => {
      const found = byFile.get(nameOf('bad', i)) ?? []
      const place =
        places[name] ?? (typeof content === 'string' ? unmarked(content).place : undefined)
      expect(found.map(placeOf)).toContain(`${place} ${rule}`)
      expect(
        found
          .filter(({ level, rule: id }) => level !== 'note' && id !== rule && !others.includes(id))
          .map(placeOf),
      ).toEqual([])
    },
  )

  if (sound.length > 0)
    it.each(sound.map(([name], i) => [name, i] as const))('%s: passes', (_, i) => {
      expect(
        (byFile.get(nameOf('sound', i)) ?? [])
          .filter(({ level }) => level === 'error')
          .map(placeOf),
      ).toEqual([])
    })

  it('together: the others are still read, the answer is whole, nothing is written', async () => {
    expect(answer.code).toBe(1)
    expect(byFile.get(witness.name)?.map(placeOf)).toEqual([`${witness.place} ${witness.rule}`])
    expectBounded(answer)
    const told = [...byFile].map(([file, found]) => [file, found.length] as const)
    expect(told.filter(([, count]) => count > bounds.listed.ofRule)).toEqual([])
    for (const argv of [
      ['query', '--count'],
      ['overdue', '--year', '2023'],
      ['query', '--text', 'mesure', '--format', 'json'],
    ]) {
      const asked = await ask(folder, [...argv, ...today])
      expectBounded(asked)
      expect(asked.code, argv.join(' ')).toBe(3)
      expect(asked.stderr).toMatch(/^The answer is incomplete: .*\n$/)
    }
    expect(treeOf(folder)).toEqual(before)
  })

  it.each(['pretty', 'json', 'github'])(
    'together, as %s: nothing hidden stands as itself',
    async (format) => {
      const shown =
        format === 'json' ? answer : await ask(folder, ['lint', '--format', format, ...today])
      expect(shown.code).toBe(1)
      expectPlain(shown.stdout, format)
      expect(shown.stderr).toBe('')
      expect(shown.stdout).toContain(basename(witness.name))
    },
  )
}
