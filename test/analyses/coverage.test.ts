import { describe, expect, it } from 'vitest'
import { answersById, type Coverage, coverage } from '../../src/analyses/coverage.ts'
import { statesAt } from '../../src/analyses/state/state.ts'
import { closeOf, type Files, measure, soundCorpusOf } from '../helpers/corpus.ts'

const source = { document: 'text', section: '1' }
const title = { fr: 'Une partie', nl: 'Een deel', en: 'A part' }
const part = { title }

function setOf(recommendation: object): Files {
  return {
    'recommendations/r.yaml': {
      title,
      body: 'beta',
      document: 'text',
      number: 'R 1',
      date: 2018,
      addressee: 'alpha',
      recommendations: { 1: { title, summary: 'x', source, ...recommendation } },
    },
  }
}

const answering = (recommendation: string, match: string | undefined, more: object = {}) =>
  measure({ answers: [{ recommendation, ...(match && { match }) }], ...more })
const reported = (status: string) => ({ log: [{ date: 2022, status, by: 'alpha' }] })

async function covered(files: Files, day = '2023-12-31'): Promise<Coverage> {
  const corpus = await soundCorpusOf(files)
  const [set] = corpus.recommendations.values()
  if (!set) throw new Error('no set')
  const answering = answersById(corpus, closeOf(day), statesAt(corpus, closeOf(day)))
  const [item] = coverage(set, answering)
  if (!item) throw new Error('no recommendation')
  return item
}

describe('the class of what is asked', () => {
  it.each<[string, object, string]>([
    ['exact and complete', answering('r/1', 'exact', reported('complete')), 'delivered'],
    ['narrow and complete', answering('r/1', 'narrow', reported('complete')), 'delivered'],
    ['broad and complete', answering('r/1', 'broad', reported('complete')), 'under-way'],
    ['without match is broad', answering('r/1', undefined, reported('complete')), 'under-way'],
    ['reported limited', answering('r/1', 'exact', reported('limited')), 'under-way'],
    ['reported substantial', answering('r/1', 'exact', reported('substantial')), 'under-way'],
    ['broad, and reported limited', answering('r/1', 'broad', reported('limited')), 'under-way'],
    ['reported not started', answering('r/1', 'exact', reported('not-started')), 'on-paper'],
    ['never reported', answering('r/1', 'exact'), 'on-paper'],
    ['related', answering('r/1', 'related', reported('complete')), 'touched'],
    ['withdrawn answers nothing', answering('r/1', 'exact', reported('withdrawn')), 'unanswered'],
    [
      'closed undelivered answers nothing',
      answering('r/1', 'exact', { closed: { date: 2022, because: 'x' } }),
      'unanswered',
    ],
    [
      'complete by one who answers for it, and not by the other',
      answering('r/1', 'exact', {
        lead: ['alpha', 'beta'],
        log: [
          { date: 2021, status: 'limited', by: 'beta' },
          { date: 2022, status: 'complete', by: 'alpha' },
        ],
      }),
      'under-way',
    ],
  ])('%s', async (_, one, expected) => {
    expect((await covered({ ...setOf({}), 'two-2021/m.yaml': one })).class).toBe(expected)
  })

  it.each<[string, object, string]>([
    ['nothing', {}, 'unanswered'],
    ['declined', { declined: { because: 'y' } }, 'declined'],
    ['forwarded', { forwarded_to: ['beta'] }, 'forwarded'],
    ['forwarded to nobody', { forwarded_to: [] }, 'unanswered'],
    ['declined for all its parts', { declined: { because: 'y' }, parts: { a: part } }, 'declined'],
  ])('without a measure: %s', async (_, given, expected) => {
    expect((await covered(setOf(given))).class).toBe(expected)
  })

  it('is told by what had begun by the day', async () => {
    const files = { ...setOf({}), 'two-2021/m.yaml': answering('r/1', 'exact') }
    expect((await covered(files, '2020-12-31')).class).toBe('unanswered')
    expect((await covered(files, '2021-01-01')).class).toBe('on-paper')
  })
})

describe('a recommendation with parts', () => {
  const two = setOf({ parts: { a: part, b: part } })
  const classes = ({ class: whole, parts }: Coverage) => [whole, ...parts.map((one) => one.class)]

  it('is delivered only if every part is', async () => {
    const a = answering('r/1/a', 'exact', reported('complete'))
    const b = answering('r/1/b', 'exact', reported('complete'))
    expect(classes(await covered({ ...two, 'two-2021/a.yaml': a }))).toEqual([
      'mixed',
      'delivered',
      'unanswered',
    ])
    expect(classes(await covered({ ...two, 'two-2021/a.yaml': a, 'two-2021/b.yaml': b }))).toEqual([
      'delivered',
      'delivered',
      'delivered',
    ])
  })

  it('is answered in every part by what answers the whole', async () => {
    expect(
      classes(await covered({ ...two, 'two-2021/m.yaml': answering('r/1', 'close') })),
    ).toEqual(['on-paper', 'on-paper', 'on-paper'])
  })
})
