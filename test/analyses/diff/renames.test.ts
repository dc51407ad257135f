/** Measures and ids that bear another name in a later state of the corpus. */
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../src/analyses/diff/record.ts'
import { renamesAmong } from '../../../src/analyses/diff/renames.ts'
import { applyRevision, diffRevisions } from '../../../src/analyses/diff/revisions.ts'
import type { Measure } from '../../../src/corpus/types.ts'
import { common, corpusOf, type Files, measure, soundCorpusOf } from '../../helpers/corpus.ts'

async function kindsOf(before: Files, after: Files) {
  const { measures } = diffRevisions(await soundCorpusOf(before), await soundCorpusOf(after))
  return measures.map(({ kind, before: from, after: to }) => [kind, from?.id, to?.id])
}

const summary =
  'Former les magistrats de référence à la traite des mineurs et tenir chaque année une réunion.'
const at = (...lines: [number, number]) => ({ source: { document: 'text', section: '1', lines } })

describe('a measure under another name', () => {
  it('is found by what it says, also when its title and a line changed', async () => {
    expect(
      await kindsOf(
        { 'two-2021/old.yaml': measure({ title: { fr: 'Former' }, summary, ...at(10, 12) }) },
        { 'two-2021/new.yaml': measure({ title: { fr: 'Autre titre' }, summary, ...at(10, 13) }) },
      ),
    ).toEqual([['renamed', 'two-2021/old', 'two-2021/new']])
  })

  it('is not found in another edition, whatever its title', async () => {
    expect(
      await kindsOf(
        { 'one-2008/a.yaml': measure({ summary, ...at(10, 12) }) },
        { 'two-2021/a.yaml': measure({ summary, ...at(10, 12) }) },
      ),
    ).toEqual([
      ['removed', 'one-2008/a', undefined],
      ['added', undefined, 'two-2021/a'],
    ])
  })

  it('is another where less than half stayed', async () => {
    const other = {
      title: { fr: 'Blocage des sites' },
      summary: 'Bloquer les sites et signer une convention avec les sociétés de cartes.',
      lead: ['beta'],
      themes: ['minors'],
      responsibility_as_printed: 'Bêta',
      ...at(90, 94),
    }
    expect(
      await kindsOf(
        { 'two-2021/old.yaml': measure({ summary, ...at(10, 12) }) },
        { 'two-2021/new.yaml': measure(other) },
      ),
    ).toEqual([
      ['removed', 'two-2021/old', undefined],
      ['added', undefined, 'two-2021/new'],
    ])
  })

  it('is found with work that doubles, and no more, when there are twice as many', async () => {
    const [one] = (await soundCorpusOf({ 'two-2021/m.yaml': measure() })).measures
    const many = (count: number, name: string) =>
      Array.from(
        { length: count },
        (_, i) =>
          ({
            ...one,
            id: `two-2021/${name}${i}`,
            title: { fr: `${name} ${i}` },
            summary: `Le numéro ${i} dit ${i * 7} choses sur ${i * 13} sujets et ${i * 17} lieux.`,
          }) as Measure,
      )
    const workFor = (count: number) =>
      keptDuring(() =>
        expect(renamesAmong(many(count, 'old'), many(count, 'new'), ({ id }) => id).size).toBe(
          count,
        ),
      )
    expect(workFor(400) / workFor(200)).toBeLessThan(2.2)
  })
})

it('an id of a registry that was renamed everywhere is told once, and changes no measure', async () => {
  const { alpha, ...others } = common['actors.yaml'] as Record<string, object>
  const { training, ...themes } = common['themes.yaml'] as Record<string, object>
  const files = (actor: string, theme: string): Files => ({
    'actors.yaml': {
      ...others,
      [actor]: alpha,
      'alpha-unit': { ...others['alpha-unit'], part_of: actor },
    },
    'themes.yaml': { ...themes, [theme]: training, police: { ...themes.police, broader: theme } },
    'two-2021/m.yaml': measure({
      lead: [actor],
      partners: ['beta'],
      themes: [theme],
      log: [{ date: 2022, status: 'limited', by: actor }],
    }),
  })
  const [before, after] = [
    await corpusOf(files('alpha', 'training')),
    await corpusOf(files('service-alpha', 'formation')),
  ]
  const diff = diffRevisions(before, after)
  expect([diff.measures, diff.others]).toEqual([
    [],
    [
      { kind: 'renamed', what: 'actor', id: 'service-alpha', from: 'alpha' },
      { kind: 'renamed', what: 'theme', id: 'formation', from: 'training' },
    ],
  ])
  const records = (corpus: typeof before) =>
    new Map(corpus.measures.map((one) => [one.id, recordOf(one)]))
  expect(applyRevision(records(before), diff)).toEqual(records(after))
})

describe('a folder, a document or a set under another id', () => {
  const set = (name: string, document: string): Files => ({
    [`recommendations/${name}.yaml`]: {
      title: { fr: 'Ce qui est demandé' },
      body: 'alpha',
      document,
      number: 'R1',
      date: 2018,
      addressee: 'beta',
      recommendations: {
        1: { title: { fr: 'Une' }, summary: 'x', source: { document, section: '1' } },
      },
    },
  })
  const files = (edition: string, document: string, asked: string, title = 'Plan 2008') => {
    const { 'one-2008/edition.yaml': old, 'two-2021/edition.yaml': two, ...others } = common
    return corpusOf(
      {
        ...others,
        'documents.yaml': { [document]: { title: { fr: 'Texte' }, held: true, language: 'fr' } },
        'side-2019/edition.yaml': { ...(common['side-2019/edition.yaml'] as object), document },
        [`${edition}/edition.yaml`]: { ...(old as object), title: { fr: title }, document },
        'two-2021/edition.yaml': { ...(two as object), document, previous: edition },
        [`${edition}/m.yaml`]: measure({ source: { document, section: '1' } }),
        'two-2021/m.yaml': measure({
          follows: [{ measure: `${edition}/m`, match: 'close', because: 'x' }],
          answers: [{ recommendation: `${asked}/1`, because: 'x' }],
          source: { document, section: '2' },
        }),
        ...set(asked, document),
      },
      { alone: true },
    )
  }

  it('is told in a line, and not measure by measure', async () => {
    const [before, after] = [
      await files('one-2008', 'text', 'r'),
      await files('first-2008', 'plan-text', 'asked'),
    ]
    expect(before.complaints).toEqual([])
    const diff = diffRevisions(before, after)
    expect([diff.measures, diff.coverage]).toEqual([[], []])
    expect(diff.others.map(({ kind, what, id, from }) => [kind, what, from, id])).toEqual([
      ['renamed', 'document', 'text', 'plan-text'],
      ['renamed', 'edition', 'one-2008', 'first-2008'],
      ['renamed', 'recommendations', 'r', 'asked'],
    ])
    const records = (corpus: typeof before) =>
      new Map(corpus.measures.map((one) => [one.id, recordOf(one)]))
    expect(applyRevision(records(before), diff)).toEqual(records(after))
  })

  it('is known by its plan, period and document where an edition has another title, too', async () => {
    const diff = diffRevisions(
      await files('one-2008', 'text', 'r'),
      await files('first-2008', 'text', 'r', 'Premier plan'),
    )
    expect(diff.measures).toEqual([])
    expect(diff.others.map(({ kind, id }) => [kind, id])).toEqual([
      ['renamed', 'first-2008'],
      ['changed', 'first-2008'],
    ])
  })
})

/** How often something was put into a map meanwhile. */
function keptDuring(act: () => void): number {
  const { set } = Map.prototype
  let kept = 0
  Map.prototype.set = function (...entry) {
    kept++
    return set.apply(this, entry)
  }
  try {
    act()
  } finally {
    Map.prototype.set = set
  }
  return kept
}
