import { describe, expect, it, test } from 'vitest'
import { diffEditions } from '../../../src/analyses/diff/editions.ts'
import { type Branch, familyOf } from '../../../src/analyses/lineage/family.ts'
import { lineageOf, promisedSince } from '../../../src/analyses/lineage/graph.ts'
import { renewedUndelivered } from '../../../src/analyses/lineage/renewed.ts'
import { closeOf, measure, soundCorpusOf } from '../../helpers/corpus.ts'
import { folderOf } from '../../helpers/folder.ts'
import { teh } from '../../helpers/program.ts'

const timing = (due?: number | string) => ({
  timing: { as_printed: '', ...(due !== undefined && { due }) },
})
const follows = (id: string, match = 'close') => ({
  follows: [{ measure: id, match, because: 'x' }],
})
const complete = (date: string | number) => ({
  log: [{ date, status: 'complete', source: { document: 'text', section: '1' } }],
})

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
  const family = familyOf(
    corpus,
    lineage,
    middle as NonNullable<typeof middle>,
    closeOf('2025-01-01'),
  )
  expect(family.roots.map(shape)).toEqual([
    {
      id: 'one-2008/a',
      slip: undefined,
      branches: [
        { id: 'side-2019/a', slip: undefined, branches: [{ id: 'two-2021/a', slip: undefined }] },
      ],
    },
  ])
  expect(family.related.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['two-2021/a', 'one-2008/b'],
  ])
})

test('as known earlier: editions that had not begun are not told', async () => {
  const corpus = await soundCorpusOf(story)
  const first = corpus.measures.find(({ id }) => id === 'one-2008/a') as NonNullable<
    (typeof corpus.measures)[number]
  >
  expect(
    familyOf(corpus, lineageOf(corpus), first, closeOf('2010-12-31')).members.map(({ id }) => id),
  ).toEqual(['one-2008/a'])
})

test('promised since: first year, editions later, months from the first deadline to this one', async () => {
  const corpus = await soundCorpusOf(story)
  const last = corpus.measures.find(({ id }) => id === 'two-2021/a') as NonNullable<
    (typeof corpus.measures)[number]
  >
  expect(promisedSince(corpus, lineageOf(corpus), last, closeOf('2025-01-01'))).toMatchObject({
    since: 2008,
    renewed: 2,
    slip: 126,
    first: { id: 'one-2008/a' },
  })
  const alone = corpus.measures.find(({ id }) => id === 'one-2008/b') as NonNullable<
    (typeof corpus.measures)[number]
  >
  expect(promisedSince(corpus, lineageOf(corpus), alone, closeOf('2025-01-01'))).toMatchObject({
    since: 2008,
    renewed: 0,
    slip: undefined,
  })
})

test('the slip follows a deadline that was moved, from the day on which that is known', async () => {
  const moved = (from: number | string, to: number, date: string) => ({
    log: [{ date, deadline: { from, to, because: 'x' } }],
  })
  const corpus = await soundCorpusOf({
    ...story,
    'one-2008/b.yaml': measure({ ...timing(2009), ...moved(2009, 2011, '2009-12') }),
    'two-2021/b.yaml': measure({
      ...timing(2022),
      ...follows('one-2008/b'),
      ...moved(2022, 2030, '2022-06'),
    }),
  })
  const lineage = lineageOf(corpus)
  const [old, last] = ['one-2008/b', 'two-2021/b'].map(
    (id) =>
      corpus.measures.find((one) => one.id === id) as NonNullable<(typeof corpus.measures)[number]>,
  )
  if (!old || !last) throw new Error('not there')
  // From the first deadline that a plan printed.
  expect(
    ['2022-06-29', '2022-06-30'].map(
      (day) => promisedSince(corpus, lineage, last, closeOf(day)).slip,
    ),
  ).toEqual([156, 252])
  expect(
    ['2009-12-30', '2009-12-31'].map(
      (day) => promisedSince(corpus, lineage, old, closeOf(day)).slip,
    ),
  ).toEqual([undefined, 24])
  // Between two measures, from the one in force to the other.
  const branch = (day: string) =>
    familyOf(corpus, lineage, last, closeOf(day)).roots[0]?.branches.map(({ slip }) => slip)
  expect(['2022-06-29', '2022-06-30'].map(branch)).toEqual([[132], [228]])
  const diff = (day: string) =>
    diffEditions(corpus, 'one-2008', 'two-2021', closeOf(day)).groups.find(({ newer }) =>
      newer.includes(last),
    )
  expect(['2022-06-29', '2022-06-30'].map((day) => diff(day)?.promised.get(last.id)?.slip)).toEqual(
    [156, 252],
  )
  expect(['2022-06-29', '2022-06-30'].map((day) => diff(day)?.ties[0]?.changes)).toEqual([
    [{ kind: 'deadline-later', before: '2011', after: '2022', months: 132 }],
    [{ kind: 'deadline-later', before: '2011', after: '2030', months: 228 }],
  ])
})

describe('the command', () => {
  const lineageAt = (name: string, day: string, language = 'en') =>
    teh(['lineage', name, '--as-of', day, '--lang', language])

  it('refuses a measure of an edition that had not begun', async () => {
    for (const name of ['teh-2021/ciatteh', 'hotel-sector']) {
      const { stdout, stderr, code } = await lineageAt(name, '2010-06-30')
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('had not begun by 30 June 2010: teh-2021 begins on 1 January 2021')
    }
    expect((await lineageAt('ciatteh', '2007-12-31')).stderr).toContain(
      '“teh-2008/ciatteh” belongs to an edition that had not begun by 31 December 2007',
    )
    expect((await lineageAt('teh-2021/ciatteh', '2021-01-01')).code).toBe(0)
  })

  it('takes a name that several bear for the newest that had begun', async () => {
    for (const [day, id] of [
      ['2010-06-30', 'teh-2008/ciatteh'],
      ['2020-12-31', 'teh-2008/ciatteh'],
      ['2021-01-01', 'teh-2021/ciatteh'],
    ] as const) {
      const { stdout } = await teh(['lineage', 'ciatteh', '--as-of', day, '--format', 'json'])
      expect(JSON.parse(stdout).question.measure, day).toBe(id)
    }
    const { stdout } = await lineageAt('ciatteh', '2010-06-30')
    expect(stdout).not.toContain('teh-2021')
  })
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
  const family = familyOf(
    corpus,
    lineageOf(corpus),
    corpus.measures[2] as never,
    closeOf('2025-01-01'),
  )
  expect(family.roots.map(shape)).toEqual([
    { id: 'one-2008/a', slip: undefined, branches: [{ id: 'two-2021/m', slip: undefined }] },
    {
      id: 'one-2008/b',
      slip: undefined,
      branches: [{ id: 'two-2021/m', slip: undefined, seen: true }],
    },
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
  expect(
    renewedUndelivered(corpus, closeOf('2025-01-01')).map(({ measure: { id } }) => id),
  ).toEqual(['two-2021/open'])
  expect(
    renewedUndelivered(corpus, closeOf('2021-12-31')).map(({ measure: { id } }) => id),
  ).toEqual(['two-2021/late', 'two-2021/open'])
})

test('a task without an end that was carried out goes on: that is told apart', async () => {
  const reported = (status: string, date: string | number = 2010) => ({
    log: [{ date, status, source: { document: 'text', section: '1' } }],
  })
  const corpus = await soundCorpusOf({
    'one-2008/standing.yaml': measure(reported('limited')),
    'two-2021/standing.yaml': measure(follows('one-2008/standing')),
    'one-2008/dated.yaml': measure({ ...timing(2011), ...reported('limited') }),
    'two-2021/dated.yaml': measure(follows('one-2008/dated')),
    'one-2008/idle.yaml': measure(reported('not-started')),
    'two-2021/idle.yaml': measure(follows('one-2008/idle')),
    'one-2008/later.yaml': measure(reported('limited', 2022)),
    'two-2021/later.yaml': measure(follows('one-2008/later')),
  })
  expect(
    renewedUndelivered(corpus, closeOf('2025-01-01'))
      .filter(({ standing }) => standing)
      .map(({ measure: { id } }) => id),
  ).toEqual(['two-2021/standing'])
})

describe('one of two measures that a third takes up', () => {
  const cwd = folderOf({
    'one-2008/a.yaml': measure({ title: { fr: 'Première' }, reference: '20', ...timing(2009) }),
    'one-2008/b.yaml': measure({ title: { fr: 'Seconde' }, reference: '22', ...timing(2010) }),
    'one-2008/c.yaml': measure(),
    'side-2019/b.yaml': measure({
      follows: [
        { measure: 'one-2008/b', match: 'close', because: 'x' },
        { measure: 'one-2008/c', match: 'related', because: 'x' },
      ],
    }),
    'two-2021/m.yaml': measure({
      ...timing(2011),
      title: { fr: 'Dernière' },
      log: [
        { date: 2022, status: 'limited', by: 'alpha' },
        { date: 2023, status: 'complete', by: 'beta' },
      ],
      follows: [
        { measure: 'one-2008/a', match: 'close', because: 'x' },
        { measure: 'side-2019/b', match: 'close', because: 'x' },
      ],
    }),
  })
  const ask = async (...argv: string[]) =>
    (await teh([...argv, '--as-of', '2024-06-30'], { cwd })).stdout

  it('has its own title and counts its own links', async () => {
    const told = await ask('lineage', '20', '--lang', 'fr')
    expect(told).toMatch(/^Première\n/)
    expect(told.replace(/\s+/g, ' ')).toContain('la plus récente, two-2021/m')
    expect(told).not.toMatch(/Seconde|side-2019/)
    const { totals, rows } = JSON.parse(await ask('lineage', '20', '--format', 'json'))
    expect(totals).toEqual({ since: 2008, renewed: 1, slipMonths: 24, related: [] })
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(['one-2008/a', 'two-2021/m'])
  })

  it.each([
    ['en', 'otherwise: complete (2023, says Institut Bêta)', '≠ others differ'],
    ['fr', 'autre avis : achevée (2023, selon IB)', '≠ avis divergents'],
    ['nl', 'ander oordeel: ', '≠ oordelen verschillen'],
  ])('says in %s that assessors disagree', async (lang, said, mark) => {
    const plain = (text: string) => text.replace(/[\s\u00a0│├└─]+/g, ' ')
    for (const command of ['lineage', 'show'])
      expect(plain(await ask(command, 'two-2021/m', '--lang', lang))).toContain(said)
    const table = await ask('query', '--edition', 'two-2021', '--lang', lang, '--format', 'csv')
    expect(table).toContain(mark)
    expect(await ask('query', '--edition', 'two-2021', '--format', 'csv-plain')).toContain(
      '"limited"',
    )
  })
})
