import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/corpus/careful/yaml.ts'
import { readQuickly } from '../../src/corpus/quick/reader.ts'
import { maxEntries, maxPieces } from '../../src/corpus/size.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, teh } from '../helpers/program.ts'

const actors = readFileSync(join(belgium, 'plans/actors.yaml'), 'utf8')

/** Entries like those that the frozen plans have, under names of their own. */
function moreActors(count: number): string {
  const entries = actors.split(/\n(?=[a-z])/).slice(1)
  const made = Array.from({ length: count }, (_, i) => {
    const entry = entries[i % entries.length] ?? ''
    return entry.replace(/^([^:]+):/, `$1-${i}:`).trimEnd()
  })
  return `${made.join('\n')}\n`
}

const registry = { maxPieces: maxPieces.registry }
const faultsOf = (text: string) =>
  parseYaml(text, maxPieces.registry).faults.map(({ data }) => [data?.code, data?.message])

describe('how much a registry may hold', () => {
  it('5,000 actors more, in the style of the plans, are read, and quickly', () => {
    const quick = readQuickly(actors + moreActors(5000), registry)
    expect(Object.keys(quick?.value as object)).toHaveLength(5097)
  })

  it.each([
    ['too many entries', Array.from({ length: maxEntries + 1 }, (_, i) => `e${i}: 1\n`).join('')],
    ['one that is too long', `e1: 1\ne10000: [${'a, '.repeat(40_000)}b]\ne3: 1\n`],
    [
      'too much in all',
      `${Array.from({ length: 9 }, (_, i) => `e${i}: [${'a, '.repeat(16_000)}b]\n`).join('')}e10000: [${'a, '.repeat(16_000)}b]\n`,
    ],
  ])('%s: refused by both readers, and the entry that passes the limit is named', (_, text) => {
    expect(readQuickly(text, registry)).toBeUndefined()
    expect(faultsOf(text)).toEqual([['TOO_LONG', 'e10000']])
  })

  it('lint names it to a reader, and an answer says what it left out', async () => {
    const folder = emptyFolder()
    const entries = Array.from({ length: maxEntries }, (_, i) => `e${i}: {}\n`).join('')
    mkdirSync(join(folder, 'plans'))
    for (const name of ['corpus', 'themes', 'documents'])
      writeFileSync(
        join(folder, `plans/${name}.yaml`),
        readFileSync(join(belgium, `plans/${name}.yaml`)),
      )
    writeFileSync(join(folder, 'plans/actors.yaml'), actors + entries)
    const { stdout } = await teh(['lint', '--format', 'json'], { cwd: folder })
    const { rows } = JSON.parse(stdout) as { rows: { rule: string; message: string }[] }
    expect(rows.find(({ rule }) => rule === 'yaml/syntax')?.message).toMatch(
      /the limit is passed at “e9903”$/,
    )
  })
})
