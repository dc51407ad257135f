/** The tests of every rule: its example. More cases stand in fixtures (`rules.test.ts`). */
import { describe, expect, it } from 'vitest'
import { examples } from '../../../src/analyses/lint/examples.ts'
import type { Found } from '../../../src/analyses/lint/index.ts'
import type { RuleId } from '../../../src/analyses/lint/rules/index.ts'
import type { FileEntry } from '../../../src/corpus/files/walk.ts'
import { type Case, cases, findingsIn, findingsOf, shown } from '../../helpers/cases.ts'
import { corpusOfExample } from '../../helpers/examples.ts'

/** What must be found beside the fault of an example, because it follows from it. */
const follows: Readonly<Record<string, readonly string[]>> = {
  // Names that differ by case or accents: one of them is no slug.
  'file/case-collision': ['file/slug-format'],
  // One link of a loop goes back in time.
  'lineage/cycle': ['lineage/backwards'],
  // A comment that turns nothing off leaves what it was written for.
  'meta/unknown-rule': ['timing/outside-period'],
  'meta/suppression-without-reason': ['timing/outside-period'],
}
const bad = cases.filter(({ from }) => from === 'example')
const right = (rule: RuleId) =>
  findingsIn(corpusOfExample(examples[rule].good), { rule, from: 'example' })

function textOf(one: FileEntry | undefined): string {
  return one && 'bytes' in one ? new TextDecoder().decode(one.bytes) : ''
}

describe('the corpus of the examples', () => {
  it('has nothing to be found', async () => {
    const none = { rule: 'ref/self', from: 'example' } as const
    expect(await findingsIn(corpusOfExample(''), none)).toEqual([])
  })

  it('is all that an example does not show, and no more', () => {
    const [before, after] = ['', 'lead: [tax-office]\nnote: Un mot.'].map(
      (example) => new Map(corpusOfExample(example).map((one) => [one.name, textOf(one)])),
    )
    const name = 'climate-2021/data-centre.yaml'
    expect(after?.get(name)).toBe(
      `${before?.get(name)?.replace('lead: [energy-office]', 'lead: [tax-office]')}note: Un mot.\n`,
    )
    before?.delete(name)
    after?.delete(name)
    expect(after).toEqual(before)
  })
})

describe('the bad example', () => {
  it.each(bad)('of $rule draws it, and nothing else', async (one) => {
    const ids = new Set((await findingsOf(one)).map(({ rule }) => rule))
    expect([...ids].sort()).toEqual([one.rule, ...(follows[one.rule] ?? [])].sort())
  })

  // Written anew by `-u`, to be read: the marks stand under what is wrong, and once for each fault.
  it('of each rule shows where', async () => {
    const places = await Promise.all(bad.map(placesIn))
    await expect(places.join('\n')).toMatchFileSnapshot('examples.places.txt')
  })
})

describe('the good example', () => {
  it.each(shown)('of %s draws nothing', async (rule) => {
    expect(await right(rule)).toEqual([])
  })
})

/** Each place with its line and a mark below it, as `lint` shows it. */
async function placesIn(one: Case): Promise<string> {
  const found = (await findingsOf(one)).filter(({ rule }) => rule === one.rule)
  return `${one.rule}\n${found.map(({ place }) => marked(one, place)).join('')}`
}

function marked({ files }: Case, place: Found['place']): string {
  const { file, line: at, column, endLine, endColumn } = place
  const text = textOf(files.find(({ name }) => `plans/${name}` === file))
  const line = text.split('\n')[at - 1] ?? ''
  const isWhole = at === 1 && endLine === 1 && endColumn === 1
  if (isWhole) return `  ${file}\n    the whole file\n`
  const before = visible(line.slice(0, column - 1))
  const within = visible(line.slice(column - 1, endLine === at ? endColumn - 1 : undefined))
  const mark = `${' '.repeat(before.length)}${'^'.repeat(within.length) || '|'}`
  const to = endLine === at ? '' : ` to line ${endLine}`
  return `  ${file}:${at}\n    ${visible(line)}\n    ${mark}${to}\n`
}

/** Characters that do not show by their number. */
const visible = (text: string) =>
  text.replace(/[\p{C}\p{M}]/gu, (one) => `⟨U+${hexOf(one).padStart(4, '0')}⟩`)
const hexOf = (one: string) => one.codePointAt(0)?.toString(16).toUpperCase() ?? ''
