import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyDiff,
  diffEditions,
  type GroupKind,
  groupKinds,
} from '../../../src/analyses/diff/editions.ts'
import { type MeasureRecord, recordOf } from '../../../src/analyses/diff/record.ts'
import { applyRevision, diffRevisions } from '../../../src/analyses/diff/revisions.ts'
import { variantsWithin } from '../../../src/analyses/diff/within.ts'
import { wordDiff } from '../../../src/analyses/text/words.ts'
import type { Corpus } from '../../../src/corpus/types.ts'
import { closeOf, corpusOf, type Files, measure, soundCorpusOf } from '../../helpers/corpus.ts'
import { runs } from '../../helpers/runs.ts'

const day = '2025-12-31'
const follows = (...links: [string, string][]) => ({
  follows: links.map(([id, match]) => ({ measure: id, match, because: 'la même promesse' })),
})
const log = (status: string, date: string | number = 2010) => ({
  log: [{ date, status, source: { document: 'text', section: '1' } }],
})

async function groupsOf(files: Files) {
  const { groups, totals } = diffEditions(
    await soundCorpusOf(files),
    'one-2008',
    'two-2021',
    closeOf(day),
  )
  return {
    groups,
    totals,
    kinds: groups.map(({ kind, older, newer }) => [
      kind,
      older.map(({ id }) => id),
      newer.map(({ id }) => id),
    ]),
  }
}

describe('kinds of groups', () => {
  test('one to one is reworded, and carried when the text or the link says it is the same', async () => {
    const { kinds } = await groupsOf({
      'one-2008/a.yaml': measure({ summary: 'Un.' }),
      'one-2008/b.yaml': measure({ summary: 'Deux.' }),
      'one-2008/c.yaml': measure({ summary: 'L’un.' }),
      'two-2021/a.yaml': measure({ summary: 'Autre chose.', ...follows(['one-2008/a', 'close']) }),
      'two-2021/b.yaml': measure({
        summary: 'Encore autre chose.',
        ...follows(['one-2008/b', 'exact']),
      }),
      'two-2021/c.yaml': measure({ summary: "L'un.", ...follows(['one-2008/c', 'close']) }),
    })
    expect(kinds).toEqual([
      ['reworded', ['one-2008/a'], ['two-2021/a']],
      ['carried', ['one-2008/b'], ['two-2021/b']],
      ['carried', ['one-2008/c'], ['two-2021/c']],
    ])
  })

  test('split, merged, reshaped, new', async () => {
    const { kinds } = await groupsOf({
      'one-2008/s.yaml': measure(),
      'two-2021/s1.yaml': measure(follows(['one-2008/s', 'broad'])),
      'two-2021/s2.yaml': measure(follows(['one-2008/s', 'broad'])),
      'one-2008/m1.yaml': measure(),
      'one-2008/m2.yaml': measure(),
      'two-2021/m.yaml': measure(follows(['one-2008/m1', 'narrow'], ['one-2008/m2', 'narrow'])),
      'one-2008/r1.yaml': measure(),
      'one-2008/r2.yaml': measure(),
      'two-2021/r1.yaml': measure(follows(['one-2008/r1', 'close'], ['one-2008/r2', 'close'])),
      'two-2021/r2.yaml': measure(follows(['one-2008/r2', 'close'])),
      'two-2021/n.yaml': measure(),
    })
    expect(kinds).toEqual([
      ['split', ['one-2008/s'], ['two-2021/s1', 'two-2021/s2']],
      ['merged', ['one-2008/m1', 'one-2008/m2'], ['two-2021/m']],
      ['reshaped', ['one-2008/r1', 'one-2008/r2'], ['two-2021/r1', 'two-2021/r2']],
      ['new', [], ['two-2021/n']],
    ])
  })

  test('what is gone was delivered, was closed, or was dropped without a word; related keeps nothing alive but speaks of it', async () => {
    const { kinds, groups } = await groupsOf({
      'one-2008/a.yaml': measure(log('complete')),
      'one-2008/b.yaml': measure({ closed: { date: 2012, because: 'la loi a changé' } }),
      'one-2008/c.yaml': measure(log('limited')),
      'two-2021/x.yaml': measure(follows(['one-2008/c', 'related'])),
    })
    expect(kinds).toEqual([
      ['dropped-mentioned', ['one-2008/c'], []],
      ['new', [], ['two-2021/x']],
      ['dropped-closed', ['one-2008/b'], []],
      ['dropped-delivered', ['one-2008/a'], []],
    ])
    expect(groups[0]?.mentions.touchedBy.map(({ id }) => id)).toEqual(['two-2021/x'])
  })

  test('the last report decides whether what is gone was delivered', async () => {
    const reports = (...statuses: string[]) => ({
      log: statuses.map((status, i) => ({
        date: 2009 + i,
        status,
        source: { document: 'text', section: '1' },
      })),
    })
    const files = {
      'one-2008/a.yaml': measure(reports('complete', 'not-started')),
      'one-2008/b.yaml': measure(reports('limited', 'complete')),
      'one-2008/c.yaml': measure(reports('complete', 'withdrawn')),
      'one-2008/d.yaml': measure({
        ...reports('complete', 'limited'),
        closed: { date: 2012, because: 'x' },
      }),
    }
    expect((await groupsOf(files)).kinds.map(([kind, older]) => [kind, older?.[0]])).toEqual([
      ['dropped-silently', 'one-2008/a'],
      ['dropped-closed', 'one-2008/c'],
      ['dropped-closed', 'one-2008/d'],
      ['dropped-delivered', 'one-2008/b'],
    ])
    const at = diffEditions(
      await soundCorpusOf(files),
      'one-2008',
      'two-2021',
      closeOf('2009-12-31'),
    ).groups
    expect(
      at.filter(({ kind }) => kind === 'dropped-delivered').map(({ older }) => older[0]?.id),
    ).toEqual(['one-2008/a', 'one-2008/c', 'one-2008/d'])
  })

  test('a promise carried through an edition in between is tied, and one kept alive in running text is not dropped', async () => {
    const { kinds } = await groupsOf({
      'one-2008/a.yaml': measure(),
      'side-2019/a.yaml': measure(follows(['one-2008/a', 'close'])),
      'two-2021/a.yaml': measure({
        summary: 'Dans le texte.',
        origin: 'prose',
        ...follows(['side-2019/a', 'close']),
      }),
    })
    expect(kinds).toEqual([['reworded', ['one-2008/a'], ['two-2021/a']]])
  })

  test('reappeared: promised before the older edition, and not in it', async () => {
    const corpus = await soundCorpusOf({
      'one-2008/a.yaml': measure(),
      'two-2021/a.yaml': measure(follows(['one-2008/a', 'close'])),
    })
    expect(
      diffEditions(corpus, 'side-2019', 'two-2021', closeOf(day)).groups.map(({ kind }) => kind),
    ).toEqual(['reappeared'])
  })
})

describe('what is told of a tie', () => {
  const told = async (before: object, after: object) => {
    const { groups } = await groupsOf({
      'one-2008/m.yaml': measure(before),
      'two-2021/m.yaml': measure({ ...after, ...follows(['one-2008/m', 'close']) }),
    })
    return groups[0]?.ties[0]?.changes
  }
  const timing = (more: object) => ({ timing: { as_printed: '', ...more } })

  test.each([
    [
      'later',
      { due: 2009 },
      { due: '2022-06' },
      [{ kind: 'deadline-later', before: '2009', after: '2022-06', months: 150 }],
    ],
    [
      'earlier',
      { due: 2022 },
      { due: '2022-Q1' },
      [{ kind: 'deadline-earlier', before: '2022', after: '2022-Q1', months: -9 }],
    ],
    [
      'vaguer, on the same last day',
      { due: '2009-Q4' },
      { due: 2009 },
      [{ kind: 'deadline-vaguer', before: '2009-Q4', after: '2009' }],
    ],
    ['lost', { due: 2009 }, {}, [{ kind: 'deadline-lost', before: '2009', after: '' }]],
    ['set', {}, { due: 2022 }, [{ kind: 'deadline-set', before: '', after: '2022' }]],
    [
      'comes back',
      { due: 2009 },
      { recurs: { every: 'year', from: 2009 } },
      [{ kind: 'became-recurring', before: '2009', after: '2009' }],
    ],
    ['the same', { due: 2009 }, { due: 2009 }, []],
    [
      'an event on a date',
      { due: 2009 },
      { after: { event: 'loi', within: 'P1Y', date: '2009-12-31' } },
      [{ kind: 'deadline-later', before: '2009', after: '2010-12-31', months: 12 }],
    ],
  ])('deadline %s', async (_, before, after, expected) => {
    expect(await told(timing(before), timing(after))).toEqual(expected)
  })

  test('leads compare after successions: a body that took over is the same', async () => {
    expect(await told({ lead: ['old-beta'] }, { lead: ['beta'] })).toEqual([])
    expect(await told({ lead: ['old-beta'] }, { lead: ['alpha'] })).toEqual([
      { kind: 'lead-changed', before: ['old-beta'], after: ['alpha'] },
    ])
    expect(await told({ lead: ['alpha'] }, { lead: [] })).toEqual([
      { kind: 'lead-lost', before: ['alpha'], after: [] },
    ])
    expect(await told({ lead: [] }, { lead: ['alpha'] })).toEqual([
      { kind: 'lead-set', before: [], after: ['alpha'] },
    ])
    expect(await told({ partners: ['old-beta'] }, { partners: ['beta', 'alpha-unit'] })).toEqual([
      { kind: 'partner-added', before: [], after: ['alpha-unit'] },
    ])
  })

  test('a partner who became responsible has not gone, nor has one who was responsible come', async () => {
    expect(
      await told({ partners: ['old-beta', 'alpha-unit'] }, { lead: ['alpha', 'beta'] }),
    ).toEqual([
      { kind: 'lead-changed', before: ['alpha'], after: ['alpha', 'beta'] },
      { kind: 'partner-became-lead', before: ['old-beta'], after: [] },
      { kind: 'partner-removed', before: ['alpha-unit'], after: [] },
    ])
    expect(
      await told(
        { lead: ['alpha', 'beta'] },
        { lead: ['alpha'], partners: ['beta', 'alpha-unit'] },
      ),
    ).toEqual([
      { kind: 'lead-changed', before: ['alpha', 'beta'], after: ['alpha'] },
      { kind: 'lead-became-partner', before: [], after: ['beta'] },
      { kind: 'partner-added', before: [], after: ['alpha-unit'] },
    ])
  })

  test('a row that became running text moved, and themes that changed are told', async () => {
    expect(await told({}, { origin: 'prose', themes: ['minors'] })).toEqual([
      { kind: 'moved', before: 'table', after: 'prose' },
      { kind: 'themes-changed', before: ['training'], after: ['minors'] },
    ])
  })

  test('renewed undelivered, unless it was complete before the newer edition began', async () => {
    const undelivered = async (more: object) => {
      const { groups } = await groupsOf({
        'one-2008/m.yaml': measure(more),
        'two-2021/m.yaml': measure(follows(['one-2008/m', 'close'])),
      })
      return groups[0]?.undelivered.map(({ id }) => id)
    }
    expect(await undelivered({})).toEqual(['one-2008/m'])
    expect(await undelivered(log('complete', 2010))).toEqual([])
    expect(await undelivered(log('complete', 2022))).toEqual(['one-2008/m'])
  })
})

const timings = fc.record({
  as_printed: fc.constantFrom('', '2009', 'd’ici fin 2022'),
  due: fc.option(fc.constantFrom(2009, '2010-Q2', '2022-06', 2023), { nil: undefined }),
})
const record = fc.record({
  summary: fc.constantFrom('Un.', 'Deux.', 'Trois.'),
  lead: fc.subarray(['alpha', 'beta', 'old-beta']),
  partners: fc.subarray(['alpha-unit']),
  themes: fc.constantFrom(['training'], ['minors'], ['training', 'minors']),
  origin: fc.constantFrom('table', 'prose'),
  timing: timings,
})
const some = fc.array(record, { maxLength: 6 })
/** Links from the newer to the older, as positions. */
const links = fc.array(
  fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('exact', 'close', 'broad', 'narrow', 'related')),
  { maxLength: 8 },
)

function filesOf(older: object[], newer: object[], ties: [number, number, string][]): Files {
  const linked = newer.map((given, i) => {
    const own = ties
      .filter(([to, from]) => to === i && from < older.length)
      .map(([, from, match]) => ({ measure: `one-2008/m${from}`, match, because: 'x' }))
    return measure({
      ...given,
      follows: own.filter(
        (link, at) => own.findIndex(({ measure: id }) => id === link.measure) === at,
      ),
    })
  })
  return Object.fromEntries([
    ...older.map((given, i) => [`one-2008/m${i}.yaml`, measure(given)]),
    ...linked.map((given, i) => [`two-2021/n${i}.yaml`, given]),
  ])
}

const recordsOf = (corpus: Corpus, edition?: string) =>
  new Map<string, MeasureRecord>(
    corpus.measures
      .filter((m) => edition === undefined || m.edition === edition)
      .map((m) => [m.id, recordOf(m)]),
  )

describe('laws', () => {
  const mirrored: Partial<Record<GroupKind, GroupKind[]>> = {
    split: ['merged'],
    merged: ['split'],
    reshaped: ['reshaped'],
    carried: ['carried'],
    reworded: ['reworded'],
    new: ['dropped-silently', 'dropped-mentioned'],
    'dropped-silently': ['new', 'reappeared'],
    'dropped-mentioned': ['new', 'reappeared'],
  }

  test('an edition against itself is empty; every measure is in one group; totals add up', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, links, async (older, newer, ties) => {
        const corpus = await corpusOf(filesOf(older, newer, ties as [number, number, string][]))
        const own = diffEditions(corpus, 'two-2021', 'two-2021', closeOf(day))
        expect(own.groups).toEqual([])
        const { groups, totals } = diffEditions(corpus, 'one-2008', 'two-2021', closeOf(day))
        expect(groups.flatMap((group) => group.older.map(({ id }) => id)).sort()).toEqual([
          ...recordsOf(corpus, 'one-2008').keys(),
        ])
        expect(groups.flatMap((group) => group.newer.map(({ id }) => id)).sort()).toEqual([
          ...recordsOf(corpus, 'two-2021').keys(),
        ])
        expect(groupKinds.reduce((sum, kind) => sum + totals[kind], 0)).toBe(groups.length)
      }),
      { numRuns: runs(20) },
    )
  })

  test('applying the diff to the older edition gives the newer', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, links, async (older, newer, ties) => {
        const corpus = await corpusOf(filesOf(older, newer, ties as [number, number, string][]))
        const { groups } = diffEditions(corpus, 'one-2008', 'two-2021', closeOf(day))
        expect(applyDiff(recordsOf(corpus, 'one-2008'), groups)).toEqual(
          recordsOf(corpus, 'two-2021'),
        )
      }),
      { numRuns: runs(20) },
    )
  })

  test('the other way round every group is mirrored', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, links, async (older, newer, ties) => {
        const corpus = await corpusOf(filesOf(older, newer, ties as [number, number, string][]))
        const [there, back] = [
          diffEditions(corpus, 'one-2008', 'two-2021', closeOf(day)),
          diffEditions(corpus, 'two-2021', 'one-2008', closeOf(day)),
        ]
        const key = (measures: readonly { id: string }[]) => measures.map(({ id }) => id).join(' ')
        const returned = new Map(
          back.groups.map((group) => [`${key(group.newer)} | ${key(group.older)}`, group]),
        )
        for (const group of there.groups) {
          const mirror = returned.get(`${key(group.older)} | ${key(group.newer)}`)
          expect(mirrored[group.kind]).toContain(mirror?.kind)
          const months = (g: typeof group) =>
            g.ties
              .flatMap(({ changes }) =>
                changes.flatMap((one) => ('months' in one ? [Math.abs(one.months)] : [])),
              )
              .sort((a, b) => a - b)
          expect(mirror && months(mirror)).toEqual(months(group))
        }
      }),
      { numRuns: runs(20) },
    )
  })

  test('one pair changed changes one group', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        async (list, at) => {
          const i = at % list.length
          const ties = list.map((_, n): [number, number, string] => [n, n, 'close'])
          const before = diffEditions(
            await corpusOf(filesOf(list, list, ties)),
            'one-2008',
            'two-2021',
            closeOf(day),
          )
          const changed = list.map((given, n) =>
            n === i ? { ...given, timing: { as_printed: '2025', due: 2025 } } : given,
          )
          const after = diffEditions(
            await corpusOf(filesOf(list, changed, ties)),
            'one-2008',
            'two-2021',
            closeOf(day),
          )
          const told = ({ groups }: typeof before) =>
            new Map(
              groups.map((group) => [
                group.newer[0]?.id,
                JSON.stringify([group.kind, group.ties.map((tie) => tie.changes), group.patch]),
              ]),
            )
          const differing = [...told(after)]
            .filter(([id, text]) => told(before).get(id) !== text)
            .map(([id]) => id)
          expect(differing).toEqual([`two-2021/n${i}`])
        },
      ),
      { numRuns: runs(15) },
    )
  })

  test('applying the diff of two revisions to the earlier gives the later, and nothing differs from itself', async () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), record)
    const filesFrom = (measures: Record<string, object>): Files =>
      Object.fromEntries(
        Object.entries(measures).map(([slug, given]) => [`two-2021/${slug}.yaml`, measure(given)]),
      )
    await fc.assert(
      fc.asyncProperty(state, state, async (one, two) => {
        const [before, after] = [await corpusOf(filesFrom(one)), await corpusOf(filesFrom(two))]
        expect(applyRevision(recordsOf(before), diffRevisions(before, after))).toEqual(
          recordsOf(after),
        )
        expect(diffRevisions(before, before)).toMatchObject({
          measures: [],
          others: [],
          coverage: [],
        })
      }),
      { numRuns: runs(25) },
    )
  })
})

test('a pair of which only themes changed is told last of its kind', async () => {
  const { kinds } = await groupsOf({
    'one-2008/a.yaml': measure(),
    'one-2008/b.yaml': measure(),
    'two-2021/a.yaml': measure({ themes: ['minors'], ...follows(['one-2008/a', 'exact']) }),
    'two-2021/b.yaml': measure({ lead: ['beta'], ...follows(['one-2008/b', 'exact']) }),
  })
  expect(kinds.map(([, older]) => older?.[0])).toEqual(['one-2008/b', 'one-2008/a'])
})

test('a renamed file is one measure under another name, also when a deadline changes with it', async () => {
  const source = { document: 'text', section: '1', lines: [10, 12] }
  const before = await soundCorpusOf({
    'two-2021/old.yaml': measure({ source, timing: { as_printed: '2022', due: 2022 } }),
  })
  const after = await soundCorpusOf({
    'two-2021/new.yaml': measure({ source, timing: { as_printed: '', due: 2023 } }),
  })
  const { measures } = diffRevisions(before, after)
  expect(
    measures.map(({ kind, before: from, after: to, changes }) => [kind, from?.id, to?.id, changes]),
  ).toEqual([
    [
      'renamed',
      'two-2021/old',
      'two-2021/new',
      [{ kind: 'deadline-later', before: '2022', after: '2023', months: 12 }],
    ],
  ])
})

test('of what recurs, the occurrence that was moved is told, and no other', async () => {
  const recurs = (...log: object[]) =>
    measure({ timing: { as_printed: '', recurs: { every: 'year', from: 2021 } }, log })
  const before = await soundCorpusOf({ 'two-2021/m.yaml': recurs() })
  const after = await soundCorpusOf({
    'two-2021/m.yaml': recurs({ date: 2022, deadline: { from: 2022, to: '2023-06' } }),
  })
  expect(diffRevisions(before, after).measures[0]?.changes).toEqual([
    { kind: 'deadline-later', before: '2022', after: '2023-06', months: 6 },
  ])
})

test('a report added, a recommendation answered and an actor removed are told', async () => {
  const set = {
    title: { fr: 'R' },
    body: 'alpha',
    document: 'text',
    number: 'R1',
    date: 2018,
    addressee: 'beta',
    recommendations: {
      1: { title: { fr: 'Une' }, summary: 'Quoi.', source: { document: 'text', section: '1' } },
    },
  }
  const answers = { answers: [{ recommendation: 'r/1', because: 'x' }] }
  const before = await corpusOf({ 'recommendations/r.yaml': set, 'two-2021/m.yaml': measure() })
  const after = await corpusOf({
    'recommendations/r.yaml': set,
    'two-2021/m.yaml': measure({ ...answers, ...log('complete', '2022-03') }),
    'themes.yaml': { training: { label: { fr: 'Formation' } } },
  })
  const { measures, coverage, others } = diffRevisions(before, after)
  expect(measures[0]).toMatchObject({
    kind: 'changed',
    answersAdded: ['r/1'],
    answersRemoved: [],
    entriesAdded: [{ date: '2022-03', status: 'complete' }],
  })
  expect(coverage).toEqual([{ id: 'r/1', before: 'unanswered', after: 'under-way' }])
  expect(others).toContainEqual({ kind: 'removed', what: 'theme', id: 'minors' })
})

test('within one plan, printings that differ in who or when are told, alike ones are not', async () => {
  const printing = (more: object) => ({ section: '4', lines: [7, 7], ...more })
  const corpus = await soundCorpusOf({
    'one-2008/m.yaml': measure({
      responsibility_as_printed: 'L’Alpha',
      timing: { as_printed: '2009', due: 2009 },
      also_printed: [
        printing({
          responsibility_as_printed: "L'Alpha",
          timing: { as_printed: '2009', due: 2009 },
        }),
        printing({
          responsibility_as_printed: 'Bêta',
          timing: { as_printed: 'à partir de 2009', start: 2009 },
        }),
      ],
    }),
  })
  expect(
    variantsWithin(corpus, 'one-2008').map(({ differs }) => differs.map(({ field }) => field)),
  ).toEqual([[], ['responsibility', 'timing']])
})

test('words: shown one by one while half of them stay, else not at all', () => {
  expect(wordDiff('le site est créé', 'le site web est créé')).toEqual([
    { kind: 'kept', text: 'le site' },
    { kind: 'added', text: 'web' },
    { kind: 'kept', text: 'est créé' },
  ])
  expect(wordDiff('un deux trois quatre', 'un cinq six sept')).toBeUndefined()
  expect(wordDiff('l’étude', "l'étude")).toEqual([{ kind: 'kept', text: "l'étude" }])
})
