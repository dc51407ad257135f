/**
 * Which plans are asked about on a day, what is left over from others, and by whom a promise is
 * told.
 */
import { describe, expect, it } from 'vitest'
import { editionsNotHeld, isInForce } from '../../src/analyses/editions.ts'
import { overdue, reasonsLeftOut } from '../../src/analyses/overdue.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { closeOf, common, type Files, measure, soundCorpusOf } from '../helpers/corpus.ts'

const edition = (period: string, more: object = {}) => ({
  ...(common['two-2021/edition.yaml'] as object),
  period,
  previous: undefined,
  ...more,
})
const due = (year: number, more: object = {}) =>
  measure({ timing: { as_printed: String(year), due: year }, ...more })
const yearly = (from: number, more: object = {}) =>
  measure({ timing: { as_printed: 'par an', recurs: { every: 'year', from } }, ...more })
const follows = (measure: string, match = 'close') => ({ follows: [{ measure, match }] })
const registry = (...documents: [string, object][]): Files => ({
  'documents.yaml': {
    ...(common['documents.yaml'] as object),
    ...Object.fromEntries(
      documents.map(([id, more]) => [id, { title: { fr: id }, held: false, ...more }]),
    ),
  },
})

/**
 * `in:` and `left:` what is late in scope and left over, by slug, `×n` missed; then the reasons.
 */
function told(corpus: Corpus, day: string): string {
  const { late, leftOut } = overdue(corpus, { moment: closeOf(day), scope: 'usual' })
  const named = (scope: string) =>
    late
      .filter((one) => one.scope === scope)
      .map(
        ({ measure: { id }, missed, promised }) =>
          id.split('/')[1] +
          (missed > 1 ? `×${missed}` : '') +
          (promised.renewed > 0 ? ` since ${promised.since}` : ''),
      )
  return [
    `in: ${named('in-scope').join(', ')}`,
    `left: ${named('left-over').join(', ')}`,
    ...reasonsLeftOut.flatMap((reason) =>
      leftOut[reason].map(({ id }) => `${reason}: ${id.split('/')[1]}`),
    ),
  ].join(' | ')
}

describe('nothing late leaves the list unsaid', () => {
  it.each<[string, Files, string, string]>([
    [
      'of two editions whose periods overlap, both are in scope',
      {
        'three-2024/edition.yaml': edition('2024/2028'),
        'two-2021/a.yaml': due(2022),
        'three-2024/b.yaml': due(2024),
      },
      '2025-12-31',
      'in: a, b | left: ',
    ],
    [
      '… until the period of the older one has ended',
      {
        'three-2024/edition.yaml': edition('2024/2028'),
        'two-2021/a.yaml': due(2022),
        'three-2024/b.yaml': due(2024),
      },
      '2026-01-01',
      'in: b | left: a',
    ],
    [
      'the latest held of its plan stays in scope after its period',
      { 'two-2021/a.yaml': due(2022) },
      '2030-12-31',
      'in: a | left: ',
    ],
    [
      'what a revision does not state again is left over, what it does is told through it',
      {
        'side-2019/edition.yaml': {
          ...(common['side-2019/edition.yaml'] as object),
          revises: 'side-2015',
        },
        'side-2015/edition.yaml': {
          ...(common['side-2019/edition.yaml'] as object),
          period: '2015/2018',
        },
        'side-2015/gone.yaml': due(2016),
        'side-2015/kept.yaml': due(2016),
        'side-2019/again.yaml': due(2019, follows('side-2015/kept')),
      },
      '2020-12-31',
      'in: again | left: gone',
    ],
    [
      'a plan that has not begun takes nothing up',
      { 'one-2008/old.yaml': due(2009), 'two-2021/new.yaml': due(2022, follows('one-2008/old')) },
      '2020-12-31',
      'in: old | left: ',
    ],
    [
      '… and does from its first day',
      { 'one-2008/old.yaml': due(2009), 'two-2021/new.yaml': due(2022, follows('one-2008/old')) },
      '2021-01-01',
      'in:  | left:  | not-yet-due: new',
    ],
    [
      'what is renewed and late is told by its successor, in promised since',
      { 'one-2008/old.yaml': due(2009), 'two-2021/new.yaml': due(2022, follows('one-2008/old')) },
      '2022-12-31',
      'in: new since 2008 | left: ',
    ],
    [
      'a successor without a deadline tells it, and is told as such',
      {
        'two-2021/old.yaml': due(2022),
        'three-2024/edition.yaml': edition('2024/2028'),
        'three-2024/new.yaml': measure(follows('two-2021/old')),
      },
      '2024-12-31',
      'in:  | left:  | no-deadline: new | renewed-undated: old',
    ],
    [
      'one that takes it up in part, too',
      {
        'two-2021/old.yaml': due(2022),
        'three-2024/edition.yaml': edition('2024/2028'),
        'three-2024/new.yaml': due(2026, follows('two-2021/old', 'broad')),
      },
      '2024-12-31',
      'in:  | left:  | not-yet-due: new | renewed-in-part: old',
    ],
    [
      'one that only touches it leaves it on the list',
      {
        'one-2008/old.yaml': due(2009),
        'two-2021/new.yaml': due(2026, follows('one-2008/old', 'related')),
      },
      '2024-12-31',
      'in:  | left: old | not-yet-due: new',
    ],
    [
      'what recurs in an edition that ended is told as missed so often, and no oftener later',
      { 'one-2008/often.yaml': yearly(2009), 'two-2021/new.yaml': due(2026) },
      '2024-12-31',
      'in:  | left: often×3 | not-yet-due: new',
    ],
    [
      'a measure that a decision added is there from then',
      {
        'two-2021/late.yaml': due(2022, { added: { date: 2023, source: { document: 'text' } } }),
      },
      '2023-12-30',
      'in:  | left: ',
    ],
    [
      '… and on that day',
      {
        'two-2021/late.yaml': due(2022, { added: { date: 2023, source: { document: 'text' } } }),
      },
      '2023-12-31',
      'in: late | left: ',
    ],
  ])('%s', async (_, files, day, expected) => {
    expect(told(await soundCorpusOf(files), day)).toBe(expected)
  })
})

describe('a plan is in force', () => {
  const next = registry(['plan-2024', { edition_of: { plan: 'teh', period: '2024/2028' } }])
  it.each<[string, Files, string, boolean]>([
    ['while its period runs', {}, '2023-12-31', true],
    ['not after it', {}, '2026-01-01', false],
    ['also where another is known that has not begun', next, '2023-12-31', true],
    ['not when that has begun, though nobody holds it', next, '2024-01-01', false],
  ])('%s', async (_, files, day, expected) => {
    const corpus = await soundCorpusOf({ 'two-2021/a.yaml': measure(), ...files })
    const two = corpus.editions.get('two-2021')
    expect(two && isInForce(corpus, two, day)).toBe(expected)
  })
})

it('every plan that had begun and is not held is named, and none that had not', async () => {
  const corpus = await soundCorpusOf(
    registry(
      ['plan-2015', { edition_of: { plan: 'teh', period: '2015/2019' } }],
      ['plan-2012', { edition_of: { plan: 'teh', period: '2012/2014' } }],
      ['plan-2026', { edition_of: { plan: 'teh', period: '2026/2030' } }],
    ),
  )
  const named = (day: string) => editionsNotHeld(corpus, day).map(({ id }) => id)
  expect(named('2011-12-31')).toEqual([])
  expect(named('2015-01-01')).toEqual(['plan-2012', 'plan-2015'])
  expect(named('2026-01-01')).toEqual(['plan-2012', 'plan-2015', 'plan-2026'])
})
