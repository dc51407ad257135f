import { beforeAll, describe, expect, it } from 'vitest'
import {
  findActor,
  findMeasure,
  findTheme,
  withNarrower,
  withPredecessors,
  withUnits,
} from '../../src/analyses/lookup.ts'
import { type Query, query } from '../../src/analyses/query.ts'
import { statesAt } from '../../src/analyses/state/state.ts'
import { closest, editDistance } from '../../src/analyses/text/nearest.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { closeOf, measure, oneMeasure, soundCorpusOf } from '../helpers/corpus.ts'
import { teh } from '../helpers/program.ts'

const nothing: Query = {
  actors: [],
  leads: [],
  themes: [],
  plans: [],
  editions: [],
  statuses: [],
  origins: [],
  years: [],
  due: [],
  text: [],
}
const day = '2024-07-01'

let corpus: Corpus
beforeAll(async () => {
  corpus = await soundCorpusOf({
    'one-2008/a.yaml': measure({
      lead: ['old-beta'],
      timing: { as_printed: '2009', due: 2009 },
      log: [{ date: 2010, status: 'complete' }],
    }),
    'one-2008/b.yaml': measure({
      lead: ['alpha'],
      partners: ['beta'],
      themes: ['police'],
      origin: 'prose',
    }),
    'side-2019/c.yaml': measure({
      lead: [],
      parts: [{ title: 'Un volet', lead: ['alpha-unit'] }],
      themes: ['minors'],
      timing: { as_printed: '2019', start: 2018, due: 2019 },
    }),
    'two-2021/d.yaml': measure({
      lead: ['beta'],
      themes: ['minors', 'training'],
      timing: { as_printed: '2022', start: 2021, due: 2023 },
      reference: '2.10',
      log: [{ date: '2022-06', status: 'limited' }],
    }),
    'two-2021/e.yaml': measure({
      lead: ['alpha-unit'],
      timing: { as_printed: '', recurs: { every: 'year', from: 2022 } },
      title: {
        fr: "Former à l'exploitation économique",
        nl: 'Opleiding over economische uitbuiting',
      },
    }),
  })
})
/** At the close of a day, whatever had begun by then. */
const asking = (one: Corpus, at: string) => ({
  moment: closeOf(at),
  stateOf: statesAt(one, closeOf(at)),
  existing: false,
  undated: false,
})
const ids = (asked: Partial<Query>, at = day) =>
  query(corpus, { ...nothing, ...asked }, asking(corpus, at)).measures.map(
    ({ id }) => id.split('/')[1],
  )
const set = (...members: string[]) => new Set(members)

describe('one flag', () => {
  it('nothing asked is everything, in order of ids', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it.each<[string, Partial<Query>, string[]]>([
    [
      'an actor is sought among those who answer, the partners, and those of a part',
      { actors: [set('alpha', 'alpha-unit', 'beta')] },
      ['b', 'c', 'd', 'e'],
    ],
    ['a lead among those who answer only', { leads: [set('beta')] }, ['d']],
    ['a theme', { themes: [set('minors')] }, ['c', 'd']],
    ['a plan', { plans: ['trafic'] }, ['c']],
    ['an edition', { editions: ['two-2021'] }, ['d', 'e']],
    ['an origin', { origins: ['prose'] }, ['b']],
    ['a status', { statuses: ['limited'] }, ['d']],
    ['no report', { statuses: ['no-report'] }, ['b', 'c', 'e']],
  ])('%s', (_, asked, expected) => {
    expect(ids(asked)).toEqual(expected)
  })

  it('a status is the one known on the day', () => {
    expect(ids({ statuses: ['limited'] }, '2022-06-29')).toEqual([])
    expect(ids({ statuses: ['no-report'] }, '2022-06-29')).toEqual(['b', 'c', 'd', 'e'])
    expect(ids({ statuses: ['complete'] }, '2010-12-30')).toEqual([])
    expect(ids({ statuses: ['complete'] }, '2010-12-31')).toEqual(['a'])
  })
})

describe('several', () => {
  it.each<[string, Partial<Query>, string[]]>([
    ['the same flag twice is or', { themes: [set('minors'), set('police')] }, ['b', 'c', 'd']],
    ['editions', { editions: ['one-2008', 'side-2019'] }, ['a', 'b', 'c']],
    ['years', { years: [2009, 2019] }, ['a', 'c']],
    ['different flags are and', { themes: [set('minors')], plans: ['teh'] }, ['d']],
    [
      'or within, and between',
      { themes: [set('minors'), set('police')], editions: ['one-2008', 'two-2021'] },
      ['b', 'd'],
    ],
    ['and to nothing', { origins: ['prose'], statuses: ['limited'] }, []],
  ])('%s', (_, asked, expected) => {
    expect(ids(asked)).toEqual(expected)
  })
})

describe('the years that a timing touches', () => {
  const touched = async (timing: object, from: number, to: number) => {
    const one = await oneMeasure({ timing: { as_printed: '', ...timing } })
    return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
      (year) => query(one, { ...nothing, years: [year] }, asking(one, day)).measures.length > 0,
    )
  }

  it.each<[string, object, number[]]>([
    ['a deadline alone', { due: 2022 }, [2022]],
    ['a month', { due: '2022-07' }, [2022]],
    ['a window', { start: 2021, due: 2023 }, [2021, 2022, 2023]],
    ['a window from the last quarter', { start: '2021-Q4', due: '2022-Q1' }, [2021, 2022]],
    ['a start alone, to the end of the edition', { start: 2023 }, [2023, 2024, 2025]],
    ['every year', { recurs: { every: 'year', from: 2023 } }, [2023, 2024, 2025]],
    ['every two years', { recurs: { every: 'P2Y', from: 2021 } }, [2021, 2023, 2025]],
    ['every year until', { recurs: { every: 'year', from: 2022, until: 2023 } }, [2022, 2023]],
    [
      'a rhythm left open, to its last time',
      { recurs: { every: 'unspecified', from: 2021, until: 2022 } },
      [2021, 2022],
    ],
    [
      'a rhythm that cannot be counted from a whole year, to its last time',
      { recurs: { every: 'P6M', from: 2021, until: 2023 } },
      [2021, 2022, 2023],
    ],
    [
      'a rhythm that cannot be counted, to the end of the edition',
      { recurs: { every: 'P6M', from: 2023 } },
      [2023, 2024, 2025],
    ],
    [
      'comes back from nobody knows when, to its last time',
      { recurs: { every: 'year', until: 2022 } },
      [2021, 2022],
    ],
    [
      'every six months',
      { recurs: { every: 'P6M', from: '2021-S2', until: 2023 } },
      [2021, 2022, 2023],
    ],
    [
      'a rhythm left open, to the end of the edition',
      { recurs: { every: 'unspecified', from: 2024 } },
      [2024, 2025],
    ],
    [
      'comes back from nobody knows when: the whole edition',
      { recurs: { every: 'year' } },
      [2021, 2022, 2023, 2024, 2025],
    ],
    ['an event on a date', { after: { event: 'loi', date: '2022-03-01', within: 'P1Y' } }, [2023]],
    ['an event without a date', { after: { event: 'loi' } }, []],
    ['nothing', {}, []],
  ])('%s', async (_, timing, years) => {
    expect(await touched(timing, 2018, 2030)).toEqual(years)
  })

  it('follows a deadline that was changed', async () => {
    const one = await oneMeasure({
      timing: { as_printed: '', due: 2022 },
      log: [{ date: 2022, deadline: { to: 2024 } }],
    })
    const fits = (years: number[], at: string) =>
      query(one, { ...nothing, years }, asking(one, at)).measures.length > 0
    expect([
      fits([2024], '2022-06-30'),
      fits([2022], '2022-06-30'),
      fits([2024], '2023-06-30'),
      fits([2022], '2023-06-30'),
    ]).toEqual([false, true, true, false])
  })
})

describe('the period in which a deadline falls', () => {
  it.each([
    ['2022', '2022', true],
    ['2022', '2022-Q4', true],
    ['2022', '2022-12-31', true],
    ['2022', '2022-Q3', false],
    ['2022-S1', '2022', true],
    ['2022-S1', '2022-Q2', true],
    ['2022-S1', '2022-Q1', false],
    ['2022-S1', '2022-06', true],
    ['2022-06-15', '2022-06', true],
    ['2022-06-15', '2022-06-14', false],
  ])('due %s is due in %s: %s', async (due, asked, expected) => {
    const one = await oneMeasure({ timing: { as_printed: '', start: 2021, due } })
    expect(query(one, { ...nothing, due: [asked] }, asking(one, day)).measures.length > 0).toBe(
      expected,
    )
  })

  it('is any occurrence of what recurs, and never a start', async () => {
    const recurring = await oneMeasure({
      timing: { as_printed: '', recurs: { every: 'year', from: 2022 } },
    })
    expect(
      ['2021', '2022', '2025', '2026'].map(
        (asked) =>
          query(recurring, { ...nothing, due: [asked] }, asking(recurring, day)).measures.length,
      ),
    ).toEqual([0, 1, 1, 0])
    const starting = await oneMeasure({ timing: { as_printed: '', start: 2022 } })
    expect(query(starting, { ...nothing, due: ['2022'] }, asking(starting, day)).measures).toEqual(
      [],
    )
  })
})

describe('words', () => {
  it.each<[string[], string[]]>([
    [['exploitation'], ['e']],
    [['EXPLOITATION'], ['e']],
    [['economique'], ['e']],
    [['Économique'], ['e']],
    [['econo'], ['e']],
    [["l'exploitation"], ['e']],
    [['l’exploitation économique'], ['e']],
    [['uitbuiting'], ['e']],
    [['ploitation'], []],
    [['exploitation minotaure'], []],
    [['exploitation', 'minotaure'], ['e']],
    [
      ['exploitation', 'volet'],
      ['c', 'e'],
    ],
    [
      ['exploitation', ''],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [['volet'], ['c']],
    [['promis'], ['a', 'b', 'c', 'd', 'e']],
    [[''], ['a', 'b', 'c', 'd', 'e']],
  ])('%j', (text, expected) => {
    expect(ids({ text })).toEqual(expected)
  })
})

describe('the texts that words are looked for in', () => {
  const source = { document: 'text', section: '1' }
  const full = {
    title: { fr: 'Titre', nl: 'Opschrift' },
    summary: 'Résumé.',
    wording: 'Libellé.',
    note: 'Remarque sur les mœurs.',
    responsibility_as_printed: 'Ministre',
    timing: { as_printed: 'Bientôt', after: { event: 'Promulgation' } },
    parts: [
      {
        title: 'Puce',
        note: 'Explication',
        timing: { as_printed: 'Tantôt', after: { event: 'Ratification' } },
      },
    ],
    also_printed: [
      {
        section: '7',
        lines: [1, 2],
        responsibility_as_printed: 'Chancelier',
        timing: { as_printed: 'Naguère' },
        note: 'Doublon',
      },
    ],
    log: [
      {
        date: 2022,
        note: { nl: 'Verslag', fr: 'Constat' },
        deadline: { to: 2024, because: 'Retard' },
        source,
      },
    ],
    closed: { date: 2024, because: 'Abrogée' },
    follows: [{ measure: 'one-2008/old', match: 'close', because: 'Filiation' }],
    answers: [{ recommendation: 'r/1', because: 'Réponse' }],
  }
  const recommendation = { title: { fr: 'Demande' }, summary: 'x', source }
  const files = {
    'one-2008/old.yaml': measure({ title: { fr: 'Ancienne' }, summary: 'x' }),
    'two-2021/full.yaml': measure(full),
    'recommendations/r.yaml': {
      title: { fr: 'R' },
      body: 'alpha',
      document: 'text',
      number: 'R1',
      date: 2018,
      addressee: 'beta',
      recommendations: { 1: recommendation },
    },
  }

  it.each([
    'titre',
    'opschrift',
    'resume',
    'libelle',
    'remarque',
    'mœurs',
    'moeurs',
    'ministre',
    'bientot',
    'promulgation',
    'puce',
    'explication',
    'tantot',
    'ratification',
    'chancelier',
    'naguere',
    'doublon',
    'constat',
    'verslag',
    'retard',
    'abrogee',
    'filiation',
    'reponse',
  ])('%s is read in it', async (word) => {
    expect(
      query(
        await soundCorpusOf(files),
        { ...nothing, text: [word] },
        asking(await soundCorpusOf(files), day),
      ).measures.map(({ id }) => id),
    ).toEqual(['two-2021/full'])
  })

  it.each(['full', 'service', 'training', 'demande', 'plan'])(
    '%s is an id, or stands elsewhere',
    async (word) => {
      expect(
        query(
          await soundCorpusOf(files),
          { ...nothing, text: [word] },
          asking(await soundCorpusOf(files), day),
        ).measures,
      ).toEqual([])
    },
  )
})

describe('names', () => {
  it.each([
    'beta',
    'BETA',
    'Institut Bêta',
    'institut beta',
    'IB',
    'ib',
    'BI',
    ' Institut   Bêta ',
  ])('finds an actor by %j', (typed) => {
    expect(findActor(corpus, typed)).toMatchObject({ found: { id: 'beta' } })
  })

  it('finds one by an alias, and says who was probably meant', () => {
    expect(findActor(corpus, 'alphas')).toMatchObject({ found: { id: 'alpha' } })
    expect(findActor(corpus, 'Institut Beata')).toEqual({ suggestions: ['beta'] })
    expect(findActor(corpus, 'zzzzzz')).toEqual({ suggestions: [] })
    expect(findActor(corpus, '')).toEqual({ suggestions: [] })
  })

  it('asks for what predecessors were given, and bodies where wanted', () => {
    expect([...withPredecessors(corpus, 'beta')]).toEqual(['beta', 'old-beta'])
    expect([...withPredecessors(corpus, 'old-beta')]).toEqual(['old-beta'])
    expect([...withUnits(corpus, 'alpha')]).toEqual(['alpha', 'alpha-unit'])
    expect([...withUnits(corpus, 'alpha-unit')]).toEqual(['alpha-unit'])
  })

  it('asks for a theme with the narrower ones', () => {
    expect([...withNarrower(corpus, 'training')]).toEqual(['training', 'police'])
    expect([...withNarrower(corpus, 'police')]).toEqual(['police'])
    expect(findTheme(corpus, 'Formation de la Police')).toEqual({ found: 'police' })
    expect(findTheme(corpus, 'polise')).toEqual({ suggestions: ['police'] })
  })

  it.each([
    ['two-2021/d', 'two-2021/d'],
    ['d', 'two-2021/d'],
    ['2.10', 'two-2021/d'],
    ['two-2021/2.10', 'two-2021/d'],
    ['plans/two-2021/d.yaml', 'two-2021/d'],
  ])('finds a measure by %s', (typed, id) => {
    expect(findMeasure(corpus, typed)).toMatchObject({ found: { id } })
  })

  it('says which measures bear a name that several bear', async () => {
    const two = await soundCorpusOf({
      'one-2008/x.yaml': measure({ reference: '1' }),
      'two-2021/x.yaml': measure({ reference: '1' }),
    })
    for (const typed of ['x', '1'])
      expect(findMeasure(two, typed)).toEqual({
        suggestions: [],
        among: ['one-2008/x', 'two-2021/x'],
      })
    expect(findMeasure(two, 'one-2008/1')).toMatchObject({ found: { id: 'one-2008/x' } })
  })
})

describe('did you mean', () => {
  it('counts letters put in, left out, replaced, or swapped', () => {
    expect([
      editDistance('', 'abc'),
      editDistance('abc', 'abc'),
      editDistance('abc', 'acb'),
      editDistance('abc', 'ab'),
      editDistance('abc', 'xyz'),
    ]).toEqual([3, 0, 1, 1, 3])
  })

  it('offers at most three, the nearest first, and none for what is far', () => {
    expect(closest('overdu', ['lint', 'overdue', 'query'])).toEqual(['overdue'])
    expect(closest('qurey', ['lint', 'overdue', 'query'])).toEqual(['query'])
    expect(closest('xxxxxx', ['lint', 'overdue', 'query'])).toEqual([])
    expect(closest('aaaa', ['aaab', 'aaac', 'aaad', 'aaae'])).toEqual(['aaab', 'aaac', 'aaad'])
    expect(closest('justice', ['Service public fédéral Justice'])).toEqual([
      'Service public fédéral Justice',
    ])
  })
})

describe('the command', () => {
  const rows = async (...argv: string[]) => {
    const { stdout } = await teh(['query', ...argv, '--today', day, '--format', 'json'])
    return JSON.parse(stdout) as {
      rows: { id: string; lead: string[]; due: string[] }[]
      totals: { found: number; total: number }
      question: Record<string, unknown>
    }
  }

  it('finds what was given to the predecessors of an actor', async () => {
    expect((await rows('--lead', 'myria')).rows.map(({ id }) => id)).toEqual([
      'teh-2008/shelters-data',
    ])
    expect((await rows('--lead', 'ceclr')).rows.map(({ id }) => id)).toEqual([
      'teh-2008/shelters-data',
    ])
  })

  it('adds the bodies of an actor on demand, and loses none', async () => {
    const without = (await rows('--actor', 'SPF Justice')).rows.map(({ id }) => id)
    const units = (await rows('--actor', 'SPF Justice', '--units')).rows.map(({ id }) => id)
    expect(without.filter((id) => !units.includes(id))).toEqual([])
    expect(units.length).toBeGreaterThan(without.length)
  })

  it('sorts by what is asked', async () => {
    const due = (await rows('--edition', 'teh-2008', '--origin', 'table', '--sort', 'reference'))
      .rows as unknown as { reference: string | null }[]
    const printed = due.map(({ reference }) => reference).filter((reference) => reference !== null)
    expect(printed).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)))
  })

  it('counts each group, and a measure of two leads in both', async () => {
    const { stdout } = await teh([
      'query',
      '--edition',
      'teh-2021',
      '--group-by',
      'actor',
      '--count',
      '--today',
      day,
      '--format',
      'json',
    ])
    const groups = (JSON.parse(stdout) as { rows: { group: string; count: number }[] }).rows
    const all = (await rows('--edition', 'teh-2021')).rows
    const leads = all.reduce((sum, { lead }) => sum + Math.max(1, new Set(lead).size), 0)
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(leads)
  })
})
