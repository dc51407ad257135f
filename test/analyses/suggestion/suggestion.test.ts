import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatedCorpus } from '../../../scripts/generated-measures.ts'
import { rightIn, tally } from '../../../scripts/measure-lineage.ts'
import { instrumentsOf, keyOf } from '../../../src/analyses/suggestion/instruments.ts'
import { likest } from '../../../src/analyses/suggestion/likest.ts'
import { stem } from '../../../src/analyses/suggestion/stem.ts'
import {
  editionPairs,
  likenesses,
  suggestLineage,
  tiers,
} from '../../../src/analyses/suggestion/suggest.ts'
import { readerOf, type Said } from '../../../src/analyses/suggestion/terms.ts'
import { weigh } from '../../../src/analyses/suggestion/weigh.ts'
import { openCorpus, readableOnly } from '../../../src/corpus/index.ts'
import type { Corpus, Measure } from '../../../src/corpus/types.ts'
import { loadWords } from '../../../src/words/index.ts'
import { measure, soundCorpusOf } from '../../helpers/corpus.ts'
import { folderOf } from '../../helpers/folder.ts'
import { belgium, root, teh } from '../../helpers/program.ts'
import { sample } from '../../helpers/runs.ts'

const name = (fr: string) => ({ fr, nl: `nl ${fr}`, en: `en ${fr}` })
/** A measure of these words; where they stand has no weight here. */
const said = (fr: string, summary: string, more: object = {}) =>
  measure({ title: name(fr), summary, lead: [], ...more })
const all = (corpus: Corpus) => suggestLineage(corpus, editionPairs(corpus))
const pairOf = ({ older, newer }: { older: Measure; newer: Measure }) => `${older.id} ${newer.id}`

describe('the stem', () => {
  it.each([
    ['evalu', 'evaluation evaluations evaluer evaluee evaluees evaluera evalueront'],
    ['international', 'international internationale internationales internationaux'],
    ['sensibilis', 'sensibilisation sensibiliser sensibilise'],
    ['financ', 'financement financements financier financiere financieres finance'],
    ['form', 'former formation formations formee formees'],
    ['enquet', 'enquete enquetes enqueteur enqueteurs enqueter'],
    ['structurel', 'structurel structurelle structurelles structurels'],
    ['magistrat', 'magistrat magistrats'],
    ['mineur', 'mineur mineurs'],
    ['administrat', 'administratif administratifs administrative administratives'],
    ['renforc', 'renforcer renforcement renforce'],
  ])('%s is that of its family', (expected, words) => {
    expect(new Set(words.split(' ').map(stem))).toEqual(new Set([expected]))
  })

  it.each([
    [
      'French',
      'section secteur mission centre central police politique loi lieu mer mere campagne cadre cartes carte traite trafic',
    ],
    [
      'Dutch',
      'mensenhandel mensensmokkel slachtoffer opvang opleiding opvolging politie politiek hand handel wet werk werking beleid bestuur',
    ],
    [
      'English',
      'victim victory police policy train trade law labour lab border board import important hotline court course',
    ],
  ])('keeps %s words apart that have nothing in common', (_, words) => {
    const list = words.split(' ').filter((word) => word !== 'cartes')
    expect(new Set(list.map(stem)).size).toBe(list.length)
  })

  it.each([
    ['slachtoffers', 'slachtoffer'],
    ['trainings', 'training'],
    ['processes', 'process'],
  ])('brings the plural %s to %s in other languages too', (many, one) => {
    expect(stem(many)).toBe(stem(one))
  })

  it('leaves something of every word', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,20}$/),
        (word) =>
          stem(word).length >= Math.min(3, word.length - 1) && stem(word).length <= word.length,
      ),
    )
  })
})

describe('what a text cites', () => {
  it.each([
    [
      'la circulaire multidisciplinaire du 23 décembre 2016',
      ['circular 2016-12-23'],
      'la circulaire multidisciplinaire du ',
    ],
    [
      'La loi du 1er mars 1995 et la LOI du 13 avril 1995',
      ['law 1995-03-01', 'law 1995-04-13'],
      'La loi du  et la LOI du ',
    ],
    [
      'de wet van 13 april 1995, de omzendbrief van 23 december 2016',
      ['law 1995-04-13', 'circular 2016-12-23'],
      undefined,
    ],
    ['the law of 13 April 1995', ['law 1995-04-13'], undefined],
    ['COL 01/2015, COL n° 1/15 et col 1/2015', ['col 1/2015'], undefined],
    [
      'la loi du 30 février 2016, emploi du 3 mai 2010, la circulaire de 2016, COLIS 1/2015',
      [],
      undefined,
    ],
  ])('%s', (text, expected, rest) => {
    const cited = instrumentsOf(text)
    expect(cited.instruments.map(keyOf)).toEqual(expected)
    if (rest !== undefined) expect(cited.rest).toBe(rest)
  })
})

describe('what a measure says', () => {
  let read: (fr: string, more?: object) => Promise<Said>
  beforeAll(() => {
    read = async (fr, more = {}) => {
      const corpus = await soundCorpusOf({ 'one-2008/a.yaml': said(fr, 'Néant.', more) })
      return readerOf(corpus)(corpus.measures[0] as Measure, 'fr')
    }
  })
  const terms = async (fr: string, more?: object) =>
    [...(await read(fr, more)).terms].filter((term) => term !== 'neant')

  it('splits elisions, drops stop words, figures and months', async () => {
    expect(await terms("L’évaluation d'une mesure jusqu'en mars 2020, c'est l'enquête")).toEqual([
      'evalu',
      'mesur',
      'enquet',
    ])
  })

  it('folds every name of an actor, and its predecessors, to one term', async () => {
    for (const named of ['Institut Bêta', "l'institut bêta", 'IB', 'BI', "l'Ancien Bêta"])
      expect(await terms(named), named).toEqual(['@beta'])
    expect(await terms('Service Alpha et Cellule Alpha')).toEqual(['@alpha', '@alpha-unit'])
  })

  it('takes a name of one word only where it is capitalised as in the registry', async () => {
    expect(await terms('ib Ib IB Alphas alphas')).toEqual(['ib', '@beta', '@alpha', 'alpha'])
  })

  it('keeps acronyms apart from words, unless all is in capitals', async () => {
    expect(await terms('Formation EMPACT du CPAS')).toEqual(['form', '#empact', '#cpas'])
    expect(await terms('FORMATION DES MAGISTRATS SPECIALISES')).toEqual([
      'form',
      'magistrat',
      'specialis',
    ])
  })

  it('knows who answers, after successions', async () => {
    expect(await terms('Mesure', { lead: ['old-beta'], partners: ['alpha', 'beta'] })).toEqual([
      'mesur',
      '=beta',
      '=alpha',
    ])
  })

  it('counts a word of the title twice, and shows words as printed', async () => {
    const {
      terms: found,
      counts,
      printed,
    } = await read('Évaluations', { summary: 'Une évaluation des ports.' })
    expect([found, counts, printed]).toEqual([
      ['evalu', 'port'],
      [3, 1],
      ['évaluations', 'ports'],
    ])
  })
})

describe('what is suggested', () => {
  const campaign = 'campagne affiches gares aéroports hôtels hôpitaux écoles'

  it('a part of a split ranks low from the old side and first from the new', async () => {
    const corpus = await soundCorpusOf({
      'one-2008/campaign.yaml': said('Campagnes communes', `${campaign}, chauffeurs routiers`),
      'one-2008/other.yaml': said('Saisie des avoirs', 'enquêtes patrimoniales et banques'),
      'two-2021/a.yaml': said('Campagnes communes', `${campaign} en ville`),
      'two-2021/b.yaml': said('Campagnes communes', `${campaign} en mer`),
      'two-2021/c.yaml': said('Campagnes communes', `${campaign} en forêt`),
      'two-2021/drivers.yaml': said(
        'Information des chauffeurs routiers',
        'dépliants remis sur les parkings',
      ),
    })
    const part = all(corpus).find(({ newer }) => newer.id === 'two-2021/drivers')
    expect(part).toMatchObject({
      older: { id: 'one-2008/campaign' },
      fromOlder: undefined,
      fromNewer: 1,
      why: { words: ['chauffeurs', 'routiers'] },
    })
  })

  it('a merge keeps every one of its sources: nobody is given away to one only', async () => {
    const corpus = await soundCorpusOf({
      'one-2008/a.yaml': said('Brochure sur les salaires', 'barèmes horaires minimaux'),
      'one-2008/b.yaml': said('Ligne téléphonique gratuite', 'numéro vert multilingue'),
      'two-2021/both.yaml': said(
        'Brochure et ligne gratuite',
        'barèmes horaires et numéro vert multilingue',
      ),
    })
    expect(all(corpus).map(pairOf).sort()).toEqual([
      'one-2008/a two-2021/both',
      'one-2008/b two-2021/both',
    ])
  })

  it('strong is a short text that stands almost whole in another, of four terms at least', async () => {
    const long =
      'Formation annuelle des inspecteurs sociaux, des douaniers, des pompiers et des greffiers, avec exercices, manuel, examen, badge et tutorat'
    const corpus = await soundCorpusOf({
      'one-2008/long.yaml': said('Plan de formation', long),
      'two-2021/four.yaml': said('Formation', 'douaniers, pompiers, greffiers'),
      'two-2021/three.yaml': said('Tutorat', 'examen, badge'),
    })
    const tier = Object.fromEntries(
      all(corpus).map((one) => [one.newer.id, [one.tier, one.containment]]),
    )
    expect(tier['two-2021/four']).toEqual(['strong', 1])
    expect(tier['two-2021/three']?.[0]).not.toBe('strong')
  })

  const alike = (more: object = {}) =>
    said('Brochure sur les salaires', 'barèmes horaires minimaux', more)
  it.each([
    ['linked by the newer', {}, { follows: [{ measure: 'one-2008/a', match: 'close' }] }],
    ['related', {}, { follows: [{ measure: 'one-2008/a', match: 'related' }] }],
    [
      'rejected by the newer',
      {},
      { not_follows: [{ measure: 'one-2008/a', because: 'Autre chose' }] },
    ],
  ])('not a pair that is %s already', async (_, older, newer) => {
    const files = (one: object, two: object) =>
      soundCorpusOf({
        'one-2008/a.yaml': alike(one),
        'two-2021/a.yaml': alike(two),
        'two-2021/b.yaml': alike(),
      })
    expect(all(await files({}, {})).map(pairOf)).toEqual([
      'one-2008/a two-2021/a',
      'one-2008/a two-2021/b',
    ])
    expect(all(await files(older, newer)).map(pairOf)).toEqual(['one-2008/a two-2021/b'])
  })

  it('not a pair that the older one names', () => {
    const corpus = made([['x y z w'], ['x y z w']])
    expect(all(corpus)).toHaveLength(1)
    const measures = corpus.measures.map((one) =>
      one.edition === 'old' ? { ...one, not_follows: [{ measure: 'new/0', because: 'non' }] } : one,
    )
    expect(all({ ...corpus, measures })).toEqual([])
  })

  it('acronyms and actors lift a score, instruments do not', async () => {
    const score = async (older: object, newer: object, words = ['', '']) => {
      const corpus = await soundCorpusOf({
        'one-2008/a.yaml': said('Brochure des salaires', `guichet ouvert ${words[0]}`, older),
        'one-2008/z.yaml': said('Saisie', 'enquêtes patrimoniales'),
        'two-2021/a.yaml': said('Dépliant des salaires', `affiche posée ${words[1]}`, newer),
        'two-2021/z.yaml': said('Ports', 'contrôles maritimes', { lead: ['alpha'] }),
      })
      return likenesses(corpus, editionPairs(corpus)).find(
        (one) => pairOf(one) === 'one-2008/a two-2021/a',
      )
    }
    const plain = await score({}, {})
    expect((await score({ lead: ['old-beta'] }, { partners: ['beta'] }))?.score).toBeGreaterThan(
      plain?.score ?? 1,
    )
    expect((await score({ lead: ['old-beta'] }, { partners: ['beta'] }))?.why.actors).toEqual([
      'beta',
    ])
    expect((await score({ lead: ['beta'] }, { lead: ['alpha'] }))?.score).toBe(plain?.score)
    const acronym = await score({}, {}, ['EMPACT', 'EMPACT'])
    expect(acronym?.why.acronyms).toEqual(['EMPACT'])
    expect(acronym?.score).toBeGreaterThan((await score({}, {}, ['empact', 'empact']))?.score ?? 1)
    const cited = await score({}, {}, ['COL 1/2015', 'COL 01/2015'])
    expect([cited?.score, cited?.why.instruments]).toEqual([
      plain?.score,
      [{ kind: 'col', number: '1/2015' }],
    ])
  })

  it('equal scores go by id, three from each side', () => {
    const corpus = made([['x y z'], ['x y z', 'x y z', 'x y z', 'x y z', 'x y z']])
    const found = all(corpus)
    expect(
      found.map(({ newer, fromOlder, fromNewer }) => [newer.id, fromOlder, fromNewer]),
    ).toEqual([
      ['new/0', 1, 1],
      ['new/1', 2, 1],
      ['new/2', 3, 1],
      ['new/3', undefined, 1],
      ['new/4', undefined, 1],
    ])
  })

  it('reads two editions of different languages in French where they have it', async () => {
    const edition = {
      plan: 'teh',
      title: name('Plan'),
      period: '2008/2011',
      language: 'nl',
      document: 'text',
    }
    const corpus = await soundCorpusOf({
      'one-2008/edition.yaml': edition,
      'one-2008/a.yaml': said('Brochure des salaires', 'loonbarema', {
        title: { fr: 'Brochure des salaires', nl: 'Loonfolder' },
      }),
      'two-2021/a.yaml': said('Brochure des salaires', 'barème'),
    })
    expect(all(corpus).map(({ why }) => why.words)).toEqual([['brochure', 'salaires']])
  })
})

/** Editions of made-up words, without files. */
function made(
  [older, newer]: readonly [readonly string[], readonly string[]],
  turned = false,
): Corpus {
  const [first, second] = turned ? ['new', 'old'] : ['old', 'new']
  const edition = (id: string, period: string) => [id, { id, period, language: 'fr' }] as const
  const side = (id: string, texts: readonly string[]) =>
    texts.map((summary, i) => ({
      id: `${id}/${i}`,
      edition: id,
      title: { fr: '' },
      summary: long(summary),
      lead: [],
      partners: [],
      follows: [],
      not_follows: [],
    }))
  return {
    measures: [...side('old', older), ...side('new', newer)],
    editions: new Map([edition(first, '2008/2011'), edition(second, '2021/2025')]),
    actors: new Map(),
  } as unknown as Corpus
}

/** Words of one letter are no words: `x` stands for `xxavix`. */
function long(letters: string): string {
  return letters.replace(/[a-zA-Z]/g, (letter) => `${letter}${letter}avi${letter}`)
}

const text = fc
  .array(fc.constantFrom(...'abcdefghijklmnoPQRS'), { maxLength: 9 })
  .map((letters) => letters.join(' '))
const sides = fc.tuple(fc.array(text, { maxLength: 9 }), fc.array(text, { maxLength: 9 }))

describe('laws', () => {
  it('the score of a pair is the same from either side', () => {
    const scores = (corpus: Corpus) =>
      likenesses(corpus, editionPairs(corpus))
        .map(({ older, newer, score, containment, tier, why }) => [
          [older.id, newer.id].sort(),
          score,
          containment,
          tier ?? null,
          why.words,
        ])
        .map((told) => JSON.stringify(told))
        .sort()
    fc.assert(
      fc.property(sides, (both) => {
        expect(scores(made(both, true))).toEqual(scores(made(both)))
      }),
    )
  })

  it('the order of the input does not matter', () => {
    fc.assert(
      fc.property(sides, fc.infiniteStream(fc.nat()), (both, keys) => {
        const corpus = made(both)
        const shuffled = corpus.measures
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
        expect(all({ ...corpus, measures: shuffled.map(({ one }) => one) })).toEqual(all(corpus))
      }),
    )
  })

  it('a score is between 0 and 1, a whole text holds itself, and nothing shared is nothing suggested', () => {
    fc.assert(
      fc.property(sides, (both) => {
        const corpus = made(both)
        for (const { score, containment, why, older, newer } of likenesses(
          corpus,
          editionPairs(corpus),
        )) {
          expect(score > 0 && score <= 1 && containment >= 0 && containment <= 1).toBe(true)
          expect(why.words.length + why.acronyms.length).toBeGreaterThan(0)
          if (older.summary === newer.summary) expect([score, containment]).toEqual([1, 1])
        }
      }),
    )
  })

  it('the index finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(sides, (both) => {
        const corpus = made(both)
        const read = readerOf(corpus)
        const weights = weigh(
          ...(['old', 'new'].map((id) =>
            corpus.measures.filter(({ edition }) => edition === id).map((one) => read(one, 'fr')),
          ) as [Said[], Said[]]),
        )
        const plain = (i: number, j: number) => {
          const [a, b] = [weights.older[i], weights.newer[j]]
          let [cosine, lift] = [0, 0]
          for (const [k, id] of a?.ids.entries() ?? []) {
            const l = b?.ids.indexOf(id) ?? -1
            if (l < 0) continue
            cosine += (a?.weights[k] ?? 0) * (b?.weights[l] ?? 0)
            lift += weights.lift[id] ?? 0
          }
          return cosine === 0
            ? 0
            : Math.round(1000 * Math.min(1, cosine + Math.min(0.15, lift))) / 1000
        }
        const found = likest(weights, () => [])
        for (const { older, newer, score } of found)
          expect(score).toBeCloseTo(plain(older, newer), 2)
        for (const i of weights.older.keys()) {
          const best = [...weights.newer.keys()].map((j) => plain(i, j)).sort((a, b) => b - a)
          const kept = found
            .filter(({ older, fromOlder }) => older === i && fromOlder !== undefined)
            .sort((a, b) => (a.fromOlder ?? 0) - (b.fromOlder ?? 0))
          expect(kept).toHaveLength(Math.min(3, best.filter((score) => score > 0).length))
          for (const [at, { score }] of kept.entries()) expect(score).toBeCloseTo(best[at] ?? 0, 2)
        }
      }),
    )
  })

  it('made-up editions are the same every time, and every reworded measure of theirs is found again', () => {
    expect(JSON.stringify(generatedCorpus(20).measures)).toBe(
      JSON.stringify(generatedCorpus(20).measures),
    )
    const found = new Set(all(generatedCorpus(200)).map(pairOf))
    const lost = Array.from({ length: 200 }, (_, i) => `m${String(i).padStart(6, '0')}`).filter(
      (id, i) => i % 3 === 0 && !found.has(`older/${id} newer/${id}`),
    )
    expect(lost).toEqual([])
  })
})

describe('which editions are compared', () => {
  it('each with every later one, or those that are named', async () => {
    const corpus = await soundCorpusOf({})
    const told = (...named: (string | undefined)[]) =>
      editionPairs(corpus, named[0], named[1]).map(({ older, newer }) => `${older} ${newer}`)
    expect(told()).toEqual(['one-2008 side-2019', 'one-2008 two-2021', 'side-2019 two-2021'])
    expect(told('side-2019')).toEqual(['side-2019 two-2021'])
    expect(told(undefined, 'side-2019')).toEqual(['one-2008 side-2019'])
    expect(told('one-2008', 'two-2021')).toEqual(['one-2008 two-2021'])
    expect(told('two-2021', 'one-2008')).toEqual([])
    expect(told('two-2021', 'two-2021')).toEqual([])
  })
})

describe('teh lineage --suggest', () => {
  it.each([
    ['--from two-2080', 'teh: unknown edition', true],
    ['--from teh-2021 --to teh-2008', 'does not begin after', true],
    ['--from teh-2021 --to teh-2021', 'does not begin after', true],
    ['--from teh-2008', '--from goes only with --suggest', false],
  ])('%s is a wrong call', async (flags, told, suggest) => {
    const { code, stderr, stdout } = await teh([
      'lineage',
      ...(suggest ? ['--suggest'] : []),
      ...flags.split(' '),
      '--lang',
      'en',
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
  })

  it('says in every language and format that it is no truth, or has rows only', async () => {
    for (const lang of sample(['en', 'fr', 'nl'] as const, 3)) {
      const { truth } = (await loadWords(lang)).suggest
      const { code, stdout } = await teh(['lineage', '--suggest', '--lang', lang])
      const flat = (told: string) => told.replace(/\s+/g, ' ')
      expect([code, flat(stdout).includes(flat(truth))]).toEqual([0, true])
    }
    const rows = JSON.parse((await teh(['lineage', '--suggest', '--format', 'json'])).stdout)
      .rows as unknown[]
    const lines = (await teh(['lineage', '--suggest', '--format', 'csv-plain'])).stdout
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toBe('"tier","score","older","olderTitle","newer","newerTitle","why"')
    expect(lines).toHaveLength(rows.length + 1)
  })

  it('shows people the 200 likest and counts the others, and gives programs all', async () => {
    const topics = Array.from(
      { length: 30 },
      (_, i) =>
        `sujet${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))} matière${i} objet${i}`,
    )
    const files = ['one-2008', 'two-2021'].flatMap((edition) =>
      topics.flatMap((topic, i) =>
        [1, 2, 3].map(
          (n) => [`${edition}/m${i}-${n}.yaml`, said(topic, `${topic} suite${i}`)] as const,
        ),
      ),
    )
    const cwd = folderOf(Object.fromEntries(files))
    const told = async (format: string) =>
      (await teh(['lineage', '--suggest', '--format', format, '--lang', 'en'], { cwd })).stdout
    const all = (JSON.parse(await told('json')).rows as unknown[]).length
    expect(all).toBe(270)
    expect((await told('csv-plain')).trimEnd().split('\r\n')).toHaveLength(all + 1)
    const markdown = await told('markdown')
    expect(markdown.split('\n').filter((line) => line.startsWith('| ')).length).toBe(202)
    expect(markdown).toContain('70 less likely links are not in this table')
    expect((await told('table')).replace(/\s+/g, ' ')).toContain(
      '70 less likely links are not in this table',
    )
  })

  it('tells of one measure when one is named', async () => {
    const { rows } = JSON.parse(
      (await teh(['lineage', 'teh-2021/osce-role', '--suggest', '--format', 'json'])).stdout,
    ) as {
      rows: { newerMeasure: { id: string } }[]
    }
    expect(rows.every(({ newerMeasure }) => newerMeasure.id === 'teh-2021/osce-role')).toBe(true)
  })

  it('the page says how often each tier was right, near to what npm run measure:lineage finds today', async () => {
    const { corpus } = await openCorpus(
      { folder: `${belgium}/plans`, shown: 'plans', by: 'asked' },
      { places: false, quick: true },
    )
    const told = tally(readableOnly(corpus))
    const page = readFileSync(`${root}/docs/commands/lineage.md`, 'utf8')
    for (const tier of tiers) {
      const [, stated, of] =
        new RegExp(`^\\| ${tier} \\|.* (\\d+) of (\\d+) \\|$`, 'm').exec(page) ?? []
      const { right, suggested } = rightIn(told, tier)
      if (suggested > 0)
        expect(
          Math.abs(Number(stated) / Number(of) - right / suggested),
          `${tier}: ${right} of ${suggested}`,
        ).toBeLessThan(0.15)
    }
  })
})
