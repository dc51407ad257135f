import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bounded, forPeople, forPrograms } from '../../src/analyses/lint/bounds.ts'
import { fixCorpus } from '../../src/analyses/lint/fix/rounds.ts'
import { lint } from '../../src/analyses/lint/index.ts'
import { namesOf } from '../../src/analyses/lookup.ts'
import { nameKey } from '../../src/analyses/text/fold.ts'
import { tellFindings } from '../../src/commands/tell/findings.ts'
import { tellerOf } from '../../src/commands/tell/teller.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import type { FileEntry } from '../../src/corpus/files/walk.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { formats } from '../../src/render/index.ts'
import type { Finding } from '../../src/report.ts'
import { loadRuleWords, loadWords, type RuleWords, type Words } from '../../src/words/index.ts'
import { cases } from '../helpers/cases.ts'
import { anyCharacter } from '../helpers/characters.ts'
import { entriesOver, entry, today } from '../helpers/fixtures.ts'
import { root } from '../helpers/program.ts'
import { runs } from '../helpers/runs.ts'
import { measure } from './base.ts'
import { expectPlain } from './run.ts'

/** Cases of each property: more with TEH_TEST_RUNS, other ones with FC_SEED. */
const numRuns = runs(150)

/** What files of a corpus look like, and what they should not. */
const texts = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .filter((_, i) => i % 3 === 0)
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
/** What is wrong by the rules. */
const wrong = cases
  .flatMap(({ files, own }) => files.filter(({ name }) => own.has(name)))
  .flatMap((one) => ('bytes' in one ? [new TextDecoder().decode(one.bytes)] : []))
  .filter((_, i) => i % 3 === 0)
const models = [
  ...texts('test/corpora/belgium/plans').filter((text) => text.length < 6000),
  ...wrong,
  ...texts('test/fixtures/base'),
  measure(),
]
const pieces = [
  '&a ',
  '*a ',
  '!!str ',
  '!x ',
  '<<: ',
  '--- ',
  '\n---\n',
  '...\n',
  '%YAML 1.1\n',
  '? ',
  ': ',
  '- ',
  '- - - ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  ' # ',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '  ',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\ud800',
  'e\u0301',
  '\u0301',
  '👩‍👩',
  '漢',
  '\\u200b',
  '\\x',
  '\\',
  '__proto__: ',
  'constructor: ',
  'null',
  '~',
  'true',
  'No',
  '1.10',
  '012',
  '0x1F',
  '.inf',
  '.nan',
  '1e3',
  '-0',
  '2022',
  '2022-02-30',
  '9999',
  '=1+1',
  '::error::x',
  '##[x]',
  '<b>',
  'alpha',
  'Les Alphas',
  'Service Alpha',
  'teh-2021/hotline',
  '# teh-disable-file ref/self -- x\n',
  '# teh-disable-next-line ref/unknown-actor -- x\n',
  '<<<<<<< HEAD\n',
  'title: ',
  'lead: [alpha, Les Alphas, alpha]\n',
  'partners: [alpha]\n',
  'log: [{date: 2023}, {date: 2022}]\n',
  'a@b.cc',
  'x'.repeat(300),
]
const names = [
  'teh-2021/site.yaml',
  'teh-2021/site.yaml',
  'teh-2021/site.yaml',
  'teh-2021/edition.yaml',
  'actors.yaml',
  'themes.yaml',
  'documents.yaml',
  'recommendations/asked-2018.yaml',
  'scorecards/card.yaml',
]

type Edit = { at: number; cut: number; put: string }
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.nat(8) },
      { weight: 1, arbitrary: fc.nat(300) },
    ),
    put: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom(...models).map((text) => text.slice(0, 400)) },
    ),
  }),
  { maxLength: 6 },
)
/** A file of the corpus, changed here and there; half the changes at the beginning of a line. */
const mutated = fc
  .tuple(fc.constantFrom(...models), edits, fc.boolean())
  .map(([model, list, lines]) => list.reduce((text, edit) => changed(text, edit, lines), model))
/** Any text of the pieces of YAML, and any text at all. */
const made = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.json().map((text) => text),
)
const text = fc.oneof({ weight: 5, arbitrary: mutated }, { weight: 1, arbitrary: made })
const file = fc.tuple(fc.constantFrom(...names), text)

function changed(text: string, { at, cut, put }: Edit, lines: boolean): string {
  const place = Math.floor(at * text.length)
  const start = lines ? text.lastIndexOf('\n', place) + 1 : place
  return text.slice(0, start) + put + text.slice(start + cut)
}

const corpusOf = (overlay: readonly FileEntry[], quick: boolean): Corpus =>
  loadCorpus(entriesOver(overlay), 'plans', { quick })

let words: Words
let ruleWords: RuleWords
beforeAll(async () => {
  await loadCareful()
  words = await loadWords('en')
  ruleWords = await loadRuleWords('en')
})

describe('any text', () => {
  it('gives findings or a corpus, the same by both ways of reading, each at a place of its file', () => {
    fc.assert(
      fc.property(file, ([name, content]) => {
        const overlay = [entry(name, content)]
        const [quick, careful] = [corpusOf(overlay, true), corpusOf(overlay, false)]
        const [found, again] = [lint(quick, today), lint(careful, today)]
        expect(found.crashed).toEqual([])
        expect(again).toEqual(found)
        expect([...quick.unreadable]).toEqual([...careful.unreadable])
        const lengths = new Map(
          quick.files.map((one) => [one.path, one.text.split('\n').map((line) => line.length)]),
        )
        for (const { place } of found.found) {
          const lines = lengths.get(place.file)
          if (!lines) continue
          expect(place.line).toBeLessThanOrEqual(lines.length)
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? 0) + 1)
          expect([place.line, place.column].every((number) => number >= 1)).toBe(true)
        }
        const shown = JSON.stringify(
          tellFindings(
            bounded(found.found, forPrograms),
            tellerOf(quick, { day: today, today }, words),
            ruleWords,
          ).map(({ message, help, suggestion }) => [message, help, suggestion]),
        )
        expect(shown).not.toMatch(/undefined|\[object|NaN"/)
      }),
      { numRuns },
    )
  })

  it('can be drawn in every format, and nothing of it acts', async () => {
    const drawers = await Promise.all(
      ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'].map(
        async (name) => [name, await formats[name]?.()] as const,
      ),
    )
    fc.assert(
      fc.property(file, ([name, content]) => {
        const corpus = corpusOf([entry(name, content)], true)
        const { found } = lint(corpus, today)
        const [findings, folded] = [forPrograms, forPeople].map((bounds) =>
          tellFindings(
            bounded(found, bounds),
            tellerOf(corpus, { day: today, today }, words),
            ruleWords,
          ),
        ) as [Finding[], Finding[]]
        const program = { name: 'teh', version: '0.0.0' }
        const blocks = [{ kind: 'findings' as const, findings, folded }]
        const report = {
          report: 'lint',
          question: {},
          rows: findings as never,
          leftOut: [],
          totals: {},
          blocks,
        }
        for (const [format, draw] of drawers)
          expectPlain(String(draw?.(report, { words, width: 80, colour: 0 }, { program })), format)
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })
})

describe('a mend', () => {
  /** Ids of actors by every name that they bear, in the corpus before the mend. */
  let ids = new Map<string, string>()

  const mend = (overlay: readonly FileEntry[]) => {
    const before = corpusOf(overlay, true)
    const reread = (given: ReadonlyMap<string, string>) =>
      corpusOf(
        [
          ...overlay.filter(({ name }) => !given.has(name)),
          ...[...given].map(([name, content]) => entry(name, content)),
        ],
        true,
      )
    return {
      before,
      ...fixCorpus(before, () => true, { find: (corpus) => lint(corpus, today).found, reread }),
    }
  }
  const withChanges = (
    overlay: readonly FileEntry[],
    changes: readonly { name: string; after: string }[],
  ) => [
    ...overlay.filter(({ name }) => !changes.some((change) => change.name === name)),
    ...changes.map(({ name, after }) => entry(name, after)),
  ]

  it('done twice is done once, and leaves nothing that it said it could mend but would not', () => {
    fc.assert(
      fc.property(file, ([name, content]) => {
        const overlay = [entry(name, content)]
        const { changes } = mend(overlay)
        const second = mend(withChanges(overlay, changes))
        expect(second.changes).toEqual([])
      }),
      { numRuns },
    )
  })

  it('changes no value but in the way that its rules say, loses no comment, and leaves what can be read', () => {
    fc.assert(
      fc.property(file, ([name, content]) => {
        const overlay = [entry(name, content)]
        const { before, corpus, changes } = mend(overlay)
        ids = new Map(
          [...before.actors.values()]
            .flatMap((actor) =>
              [actor.id, ...namesOf(actor)].map((called) => [nameKey(called), actor.id] as const),
            )
            .reverse(),
        )
        for (const { name: changedName, after } of changes) {
          const [old, now] = [before, corpus].map((one) =>
            one.files.find((each) => each.name === changedName),
          )
          if (!old || !now || old.raw === undefined) continue
          expect(alike(parse(after.replace(/^\ufeff/, ''), { logLevel: 'silent' }))).toEqual(
            alike(parse(old.text, { logLevel: 'silent', uniqueKeys: false })),
          )
          const remarks = (file: typeof old) =>
            file
              .comments()
              .map((one) => plain(one.text).trim())
              .filter((one) => !one.startsWith('teh-disable'))
              .sort()
          expect(remarks(now)).toEqual(remarks(old))
          const errors = (one: Corpus) =>
            lint(one, today).found.filter(({ rule }) => rule.startsWith('yaml/')).length
          expect(errors(corpus)).toBeLessThanOrEqual(errors(before))
        }
      }),
      { numRuns },
    )
  })

  const plain = (value: string) =>
    value
      .replace(
        /[\u200b\u2060-\u2064\ufeff\u00ad\u180e\u2028\u2029\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
        '',
      )
      .normalize('NFC')

  /**
   * A value without what mends may change: how a scalar is written, the order and repetition of
   * lists, other names of actors.
   */
  function alike(value: unknown): unknown {
    if (Array.isArray(value))
      return [...new Set(value.map((item) => JSON.stringify(alike(item))))].sort()
    if (typeof value === 'object' && value !== null) {
      const map = Object.fromEntries(
        Object.entries(value).map(([key, item]) => [plain(key), alike(item)]),
      )
      const lead = Array.isArray(map.lead) ? map.lead : []
      const partners = Array.isArray(map.partners)
        ? map.partners.filter((id) => !lead.includes(id))
        : []
      const { partners: _, ...rest } = map
      if (!Array.isArray(map.partners)) return map
      return partners.length > 0 ? { ...rest, partners } : rest
    }
    const written = plain(String(value))
    const number = Number(written.replace(/^([-+]?)\.inf$/i, '$1Infinity'))
    if (/^[-+.\dI]/.test(written) && !Number.isNaN(number)) return String(number)
    if (/^\.?nan$/i.test(written)) return 'NaN'
    return /^(?:true|false)$/i.test(written)
      ? written.toLowerCase()
      : (ids.get(nameKey(written)) ?? written)
  }
})
