import { describe, expect, it } from 'vitest'
import { examples } from '../../../src/analyses/lint/examples.ts'
import { lint } from '../../../src/analyses/lint/index.ts'
import { type RuleId, rules } from '../../../src/analyses/lint/rules/index.ts'
import { loadCareful } from '../../../src/corpus/careful/load.ts'
import type { FileEntry } from '../../../src/corpus/files/walk.ts'
import { loadCorpus } from '../../../src/corpus/load.ts'
import { memo } from '../../../src/order.ts'
import { readings } from '../../helpers/corpus.ts'
import { characters, corpusOfExample } from '../../helpers/examples.ts'
import { textsFor, today } from '../../helpers/fixtures.ts'

/**
 * Rules whose fault is no text, or a text that is not there: its example describes it, and
 * `rules.test.ts` has the bytes.
 */
const described = ['yaml/encoding', 'yaml/bom-or-crlf', 'meta/rule-crashed', 'corpus/unsaid']
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
/** Rules whose example is laid over a corpus. */
const run = rules.map(({ id }) => id).filter((id) => !described.includes(id))

/** Of each example once: several tests ask what is found in it. */
const asked = new Map<string, ReturnType<typeof findingsIn>>()
const found = (example: string, rule?: RuleId) =>
  memo(asked, `${rule} ${example}`, () => findingsIn(example, rule))

/** With the texts that the good example of a rule cites, where that rule looks into them. */
async function findingsIn(example: string, rule?: RuleId) {
  await loadCareful()
  const read = (one: string) => loadCorpus(corpusOfExample(one), 'plans', { readings })
  const texts = rule && textsFor(rule, read(examples[rule].good))
  const corpus = read(example)
  return lint(corpus, today, undefined, texts).found.map(({ rule, place }) => ({
    rule,
    text: corpus.files.find(({ path }) => path === place.file)?.text.split('\n')[place.line - 1],
    at: `${place.line}:${place.column}`,
  }))
}

function textOf(one: FileEntry): string {
  return 'bytes' in one ? new TextDecoder().decode(one.bytes) : ''
}

describe('the corpus of the examples', () => {
  it('has nothing to be found', async () => {
    expect(await found('')).toEqual([])
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
  it.each(run)('of %s draws it, and nothing else', async (rule) => {
    const ids = new Set((await found(examples[rule].bad, rule)).map((one) => one.rule))
    expect([...ids].sort()).toEqual([rule, ...(follows[rule] ?? [])].sort())
  })

  it.each(run)('of %s shows where', async (rule) => {
    const shown = characters(examples[rule].bad).split('\n')
    const places = (await found(examples[rule].bad, rule)).filter((one) => one.rule === rule)
    // What is wrong with a whole file stands at its beginning, whatever is written there.
    const hidden = places.filter(({ at, text }) => at !== '1:1' && !shown.includes(text ?? ''))
    expect(hidden).toEqual([])
  })
})

describe('the good example', () => {
  it.each(run)('of %s draws nothing', async (rule) => {
    expect(await found(examples[rule].good, rule)).toEqual([])
  })
})
