import { expect, test } from 'vitest'
import { coverage } from '../src/analyses/coverage.ts'
import { type Branch, familyOf } from '../src/analyses/family.ts'
import { lineageOf, promisedSince } from '../src/analyses/lineage.ts'
import { renewedUndelivered } from '../src/analyses/renewed.ts'
import type { RecommendationSet } from '../src/corpus/types.ts'
import { measure, soundCorpusOf } from './helpers/corpus.ts'

const timing = (due?: number | string) => ({ timing: { as_printed: '', ...(due !== undefined && { due }) } })
const follows = (id: string, match = 'close') => ({ follows: [{ measure: id, match, because: 'x' }] })
const complete = (date: string | number) => ({ log: [{ date, status: 'complete', source: { document: 'text', section: '1' } }] })

const story = {
  'one-2008/a.yaml': measure(timing(2011)),
  'side-2019/a.yaml': measure({ ...timing(), ...follows('one-2008/a') }),
  'two-2021/a.yaml': measure({
    ...timing('2022-06'),
    follows: [
      { measure: 'side-2019/a', match: 'close', because: 'x' },
      { measure: 'one-2008/b', match: 'related', because: 'x' },
    ],
  }),
  'one-2008/b.yaml': measure(timing(2009)),
}

const shape = ({ measure: { id }, slip, seen, branches }: Branch): object => ({
  id,
  slip,
  ...(seen && { seen }),
  ...(branches.length > 0 && { branches: branches.map(shape) }),
})

test('a promise is told from its first edition to its last; related stays apart', async () => {
  const corpus = await soundCorpusOf(story)
  const lineage = lineageOf(corpus)
  const middle = corpus.measures.find(({ id }) => id === 'side-2019/a')
  const family = familyOf(corpus, lineage, middle as NonNullable<typeof middle>, '2025-01-01')
  expect(family.roots.map(shape)).toEqual([
    { id: 'one-2008/a', slip: undefined, branches: [{ id: 'side-2019/a', slip: undefined, branches: [{ id: 'two-2021/a', slip: undefined }] }] },
  ])
  expect(family.related.map(({ from, to }) => [from.id, to.id])).toEqual([['two-2021/a', 'one-2008/b']])
})

test('as known earlier: editions that had not begun are not told', async () => {
  const corpus = await soundCorpusOf(story)
  const first = corpus.measures.find(({ id }) => id === 'one-2008/a') as NonNullable<(typeof corpus.measures)[number]>
  expect(familyOf(corpus, lineageOf(corpus), first, '2010-12-31').members.map(({ id }) => id)).toEqual(['one-2008/a'])
})

test('promised since: first year, editions later, months from the first deadline to this one', async () => {
  const corpus = await soundCorpusOf(story)
  const last = corpus.measures.find(({ id }) => id === 'two-2021/a') as NonNullable<(typeof corpus.measures)[number]>
  expect(promisedSince(corpus, lineageOf(corpus), last, '2025-01-01')).toMatchObject({ since: 2008, renewed: 2, slip: 126, first: { id: 'one-2008/a' } })
  const alone = corpus.measures.find(({ id }) => id === 'one-2008/b') as NonNullable<(typeof corpus.measures)[number]>
  expect(promisedSince(corpus, lineageOf(corpus), alone, '2025-01-01')).toMatchObject({ since: 2008, renewed: 0, slip: undefined })
})

test('a measure reached by two ways is told once in full', async () => {
  const corpus = await soundCorpusOf({
    'one-2008/a.yaml': measure(),
    'one-2008/b.yaml': measure(),
    'two-2021/m.yaml': measure({
      follows: [
        { measure: 'one-2008/a', match: 'narrow', because: 'x' },
        { measure: 'one-2008/b', match: 'narrow', because: 'x' },
      ],
    }),
  })
  const family = familyOf(corpus, lineageOf(corpus), corpus.measures[2] as never, '2025-01-01')
  expect(family.roots.map(shape)).toEqual([
    { id: 'one-2008/a', slip: undefined, branches: [{ id: 'two-2021/m', slip: undefined }] },
    { id: 'one-2008/b', slip: undefined, branches: [{ id: 'two-2021/m', slip: undefined, seen: true }] },
  ])
})

test('renewed undelivered: not when the earlier was complete in time, nor when the latest is settled', async () => {
  const corpus = await soundCorpusOf({
    'one-2008/open.yaml': measure(),
    'two-2021/open.yaml': measure(follows('one-2008/open')),
    'one-2008/kept.yaml': measure(complete(2010)),
    'two-2021/kept.yaml': measure(follows('one-2008/kept')),
    'one-2008/late.yaml': measure(),
    'two-2021/late.yaml': measure({ ...follows('one-2008/late'), ...complete(2022) }),
    'one-2008/touched.yaml': measure(),
    'two-2021/touched.yaml': measure(follows('one-2008/touched', 'related')),
  })
  expect(renewedUndelivered(corpus, '2025-01-01').map(({ measure: { id } }) => id)).toEqual(['two-2021/open'])
  expect(renewedUndelivered(corpus, '2021-12-31').map(({ measure: { id } }) => id)).toEqual(['two-2021/late', 'two-2021/open'])
})

test('coverage: a part that nothing answers leaves its recommendation answered in part', async () => {
  const source = { document: 'text', section: '1' }
  const part = { title: { fr: 'P' }, source }
  const corpus = await soundCorpusOf({
    'recommendations/r.yaml': {
      title: { fr: 'R' },
      body: 'alpha',
      document: 'text',
      number: 'R1',
      date: 2018,
      addressee: 'beta',
      recommendations: {
        1: { title: { fr: 'Entière' }, summary: 'x', source },
        2: { title: { fr: 'En parties' }, summary: 'x', source, parts: { a: part, b: part } },
        3: { title: { fr: 'Toutes les parties' }, summary: 'x', source, parts: { a: part, b: { ...part, forwarded_to: ['beta'] } } },
        4: { title: { fr: 'Rien' }, summary: 'x', source },
        5: { title: { fr: 'Écartée' }, summary: 'x', source, declined: { because: 'y' } },
        6: { title: { fr: 'Le tout, mais une partie reste' }, summary: 'x', source, parts: { a: part } },
        7: {
          title: { fr: 'Écartée en parties' },
          summary: 'x',
          source,
          parts: { a: { ...part, declined: { because: 'y' } }, b: { ...part, forwarded_to: ['beta'] } },
        },
        8: { title: { fr: 'Une partie écartée' }, summary: 'x', source, parts: { a: { ...part, declined: { because: 'y' } }, b: part } },
        9: { title: { fr: 'Écartée avec sa partie' }, summary: 'x', source, declined: { because: 'y' }, parts: { a: part } },
        10: { title: { fr: 'Transmise à personne' }, summary: 'x', source, forwarded_to: [] },
      },
    },
    'two-2021/m.yaml': measure({ answers: ['r/1', 'r/2/a', 'r/3/a', 'r/6'].map((recommendation) => ({ recommendation, because: 'x' })) }),
  })
  const items = coverage(corpus, corpus.recommendations.get('r') as RecommendationSet)
  expect(items.map(({ number, state }) => [number, state])).toEqual([
    ['1', 'answered'],
    ['2', 'partly'],
    ['3', 'partly'],
    ['4', 'unanswered'],
    ['5', 'recorded'],
    ['6', 'partly'],
    ['7', 'recorded'],
    ['8', 'unanswered'],
    ['9', 'recorded'],
    ['10', 'unanswered'],
  ])
  expect(items[8]?.parts.map(({ state }) => state)).toEqual(['recorded'])
  expect(items[1]?.parts.map(({ letter, state }) => [letter, state])).toEqual([
    ['a', 'answered'],
    ['b', 'unanswered'],
  ])
})
