/**
 * What docs/COMPARISON.md says of teh itself: every case is found at its place, and nothing is said
 * of the sound ones.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../src/analyses/lint/index.ts'
import { commands } from '../src/commands/index.ts'
import { loadCareful } from '../src/corpus/careful/load.ts'
import { type FileEntry, walk } from '../src/corpus/files/walk.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { byCodeUnit } from '../src/order.ts'
import { built, type Case, cases, pathOf, soundCase } from './comparison/cases.mjs'
import { readings } from './helpers/corpus.ts'
import { belgium, root } from './helpers/program.ts'

const page = readFileSync(join(root, 'docs/COMPARISON.md'), 'utf8')
const verdicts = new Map(
  [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(([, name = '', verdict = '']) => [
    name,
    verdict,
  ]),
)

let plans: FileEntry[]
beforeAll(async () => {
  await loadCareful()
  plans = [...walk(join(belgium, 'plans'))]
})

describe('docs/COMPARISON.md', () => {
  it('has a line for every case', () => {
    expect(cases.map(({ name }) => name).filter((name) => !verdicts.has(name))).toEqual([])
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases.map((one) => [one.name, one] as const))(
    'says of “%s” what teh does',
    (name, one) => {
      const { places } = built(one)
      const found = findingsIn(one)
      if (one.rule === null) {
        expect(found).toEqual([])
        expect(verdicts.get(name)).toBe('–')
      } else {
        // One error, one finding, at one of the places that count as exact.
        expect(found.map(({ rule }) => rule)).toEqual([one.rule])
        expect(places).toContainEqual({ line: found[0]?.line, column: found[0]?.column })
        expect(verdicts.get(name)).toBe('exact')
      }
    },
  )

  it('names no command, flag and page that there is not', async () => {
    const from = page.indexOf('## What developer')
    const usual = page.slice(from, page.indexOf('## Repeat it'))
    const [has = ''] = usual.split('Not done, and why')
    const { flags } = await commands.lint()
    const own = flags.map(({ name }) => `--${name}`)
    const named = [...has.matchAll(/`(?:lint )?(--[a-z-]+)/g)].map(([, flag]) => flag)
    expect(named.filter((flag) => !own.includes(flag ?? ''))).toEqual([])
    expect(named.length).toBeGreaterThan(4)
    const asked = [...usual.matchAll(/`teh ([a-z]+)/g)].map(([, name]) => name)
    expect(asked.filter((name) => !(String(name) in commands))).toEqual([])
    for (const [, path = ''] of usual.matchAll(/\]\(([^)#]+)/g))
      expect(existsSync(join(root, 'docs', path)), path).toBe(true)
  })

  it('starts from a file without a fault', () => {
    expect(findingsIn(soundCase)).toEqual([])
  })
})

/** What lint finds in the file of a case, notes left out. */
function findingsIn(one: Case) {
  const files = new Map<string, FileEntry>(plans.map((entry) => [entry.name, entry]))
  files.set(pathOf(one), { name: pathOf(one), bytes: built(one).bytes })
  const other = one.beside && files.get(one.beside.path)
  if (one.beside && other && 'bytes' in other) {
    const text = new TextDecoder().decode(other.bytes)
    files.set(other.name, {
      name: other.name,
      bytes: new TextEncoder().encode(one.beside.change(text)),
    })
  }
  const entries = [...files.values()].sort((a, b) => byCodeUnit(a.name, b.name))
  return lint(loadCorpus(entries, 'plans', { readings }), '2026-11-21')
    .found.filter(({ place, level }) => place.file === `plans/${pathOf(one)}` && level !== 'note')
    .map(({ rule, place: { line, column } }) => ({ rule, line, column }))
}
