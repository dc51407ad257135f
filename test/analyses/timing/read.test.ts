import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAfter } from '../../../src/analyses/timing/deadline.ts'
import { type ReadTiming, readTiming } from '../../../src/analyses/timing/read.ts'
import { numberOf, parsePeriod, precisionOf, write, yearOf } from '../../../src/period.ts'
import { loadWords } from '../../../src/words/index.ts'
import { anyCharacter } from '../../helpers/characters.ts'
import { valuesIn } from '../../helpers/frozen.ts'
import { belgium } from '../../helpers/program.ts'
import { runs } from '../../helpers/runs.ts'

type Reading = Partial<ReadTiming>

const year = fc.integer({ min: 1990, max: 2099 })
const period = fc.oneof(
  year.map((y) => write(y)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => write(y, 'semester', n)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => write(y, 'quarter', n)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => write(y, 'month', n)),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => write(y, 'day', m, d)),
)

/**
 * Every cell that the three plans print, in French, with what it says. `unread` are words that are
 * no timing.
 */
const printed: readonly (readonly [cell: string, reading: Reading])[] = [
  ['', {}],
  ['-', { unread: ['-'] }],
  ['des', { unread: ['des'] }],
  // One period.
  ['2008', { due: '2008' }],
  ['2009', { due: '2009' }],
  ['2010', { due: '2010' }],
  ['2019', { due: '2019' }],
  ['2021', { due: '2021' }],
  ['2022', { due: '2022' }],
  ['2023', { due: '2023' }],
  ['1er trimestre 2009', { due: '2009-Q1' }],
  ['1 ^{er} trimestre 2009', { due: '2009-Q1' }],
  ['Second semestre 2008', { due: '2008-S2' }],
  ['Second semestre 2009', { due: '2009-S2' }],
  ['Fin 2008', { due: '2008' }],
  ['Jan 2009', { due: '2009-01' }],
  ['Juillet 2009', { due: '2009-07' }],
  ['Juli 2009', { due: '2009-07' }],
  // A window.
  ['2009-2011', { start: '2009', due: '2011' }],
  ['2010 - 2011', { start: '2010', due: '2011' }],
  ['2010-2011', { start: '2010', due: '2011' }],
  ['2019 - 2020', { start: '2019', due: '2020' }],
  ['2021 - 2023', { start: '2021', due: '2023' }],
  ['2021 – 2022', { start: '2021', due: '2022' }],
  ['2021- 2022', { start: '2021', due: '2022' }],
  ['2021-2022', { start: '2021', due: '2022' }],
  ['2022 - 2023', { start: '2022', due: '2023' }],
  ['2022/2023', { start: '2022', due: '2023' }],
  ['–2022/2023', { start: '2022', due: '2023' }],
  ['2024 - 2025', { start: '2024', due: '2025' }],
  [
    'A faire au moins une fois entre 2021 et 2025',
    { start: '2021', due: '2025', unread: ['A faire au moins une fois'] },
  ],
  // A period among other words.
  ['Cellule 2019', { due: '2019', unread: ['Cellule'] }],
  ['A finaliser en 2008', { due: '2008' }],
  ['Texte à finaliser en 2008', { due: '2008', unread: ['Texte'] }],
  [
    'En 2019, cette migration devrait être finalisée',
    { due: '2019', unread: ['cette migration devrait être finalisée'] },
  ],
  [
    'Mandat pour un groupe de travail à soumettre en 2008',
    { due: '2008', unread: ['Mandat pour un groupe de travail à soumettre'] },
  ],
  [
    'Modification à envisager en parallèle avec le CIATTEH. (2009)',
    { due: '2009', unread: ['Modification à envisager en parallèle avec le CIATTEH.'] },
  ],
  [
    'Modification à envisager en parallèle avec le CIATTE H. (2009)',
    { due: '2009', unread: ['Modification à envisager en parallèle avec le CIATTE H.'] },
  ],
  [
    'Modification à envisager en parallèle avec le CIATTEH. H. (2009)',
    { due: '2009', unread: ['Modification à envisager en parallèle avec le CIATTEH. H.'] },
  ],
  ['"Etude de faisabilité" 2009', { due: '2009', unread: ['Etude de faisabilité'] }],
  // A start.
  ['depuis 2021', { start: '2021' }],
  ['dès 2021', { start: '2021' }],
  ['Début des travaux second semestre 2009', { start: '2009-S2' }],
  [
    'Réunion du groupe de travail à prévoir à partir du premier trimestre 2009',
    { start: '2009-Q1', unread: ['Réunion du groupe de travail à prévoir'] },
  ],
  ['devra être entamée en 2019', { start: '2019', unread: ['devra être'] }],
  // Comes back.
  ['annuelle', { recurs: { every: 'year' } }],
  ['chaque année', { recurs: { every: 'year' } }],
  [
    '2021 – à répéter les années suivantes selon une fréquence à déterminer',
    { recurs: { every: 'unspecified', from: '2021' } },
  ],
  [
    '2022 – à répéter les années suivantes selon une fréquence à déterminer',
    { recurs: { every: 'unspecified', from: '2022' } },
  ],
  // Hangs on an event.
  [
    "1 an après l'entrée en vigueur de la loi et de la circulaire qui l'accompagne",
    {
      after: {
        event: "entrée en vigueur de la loi et de la circulaire qui l'accompagne",
        within: 'P1Y',
      },
    },
  ],
  [
    "1 an après l'entrée en vigueur de la loi et de la circulaire",
    { after: { event: 'entrée en vigueur de la loi et de la circulaire', within: 'P1Y' } },
  ],
  [
    'en principe 2 ans après son entrée en vigueur',
    { after: { event: 'son entrée en vigueur', within: 'P2Y' }, unread: ['en principe'] },
  ],
  // Nothing that can be dated: the words are kept.
  ...[
    'en début de législature',
    "En fonction des programmes de formation et réunion du réseau d'expertise",
    'en fonction des réunions planifiées',
    "Lorsque de nouvelles campagnes concernant la thématique de l'exploitation sexuelle des enfants seront envisagées",
    "lorsqu'une certaine sérénité sera revenue dans le secteur",
    'pour les années à venir',
    "suite à l'entrée en vigueur des dispositions législatives en cette matière",
    "à l'occasion de la diffusion de ce nouveau flyer",
    "à l'occasion de la révision de la composition de la Cellule/Bureau TTEH",
  ].map((cell): [string, Reading] => [cell, { unread: [cell] }]),
  [
    'lors de la prochaine indexation par la Commission paritaire n° 323 compétente pour les travailleurs domestiques, généralement en janvier de chaque année',
    {
      recurs: { every: 'year' },
      unread: [
        'lors de la prochaine indexation par la Commission paritaire n° 323 compétente pour les travailleurs domestiques généralement en janvier de',
      ],
    },
  ],
]

/** Forms that other plans use, by language. */
const usual: Readonly<
  Record<'fr' | 'nl' | 'en', readonly (readonly [cell: string, reading: Reading])[]>
> = {
  fr: [
    ['mars-avril 2022', { start: '2022-03', due: '2022-04', isLoose: true }],
    ['novembre/décembre 2022', { start: '2022-11', due: '2022-12', isLoose: true }],
    ['de janvier à juin 2022', { start: '2022-01', due: '2022-06', isLoose: true }],
    ['entre mars et juin 2022', { start: '2022-03', due: '2022-06', isLoose: true }],
    ['T1 – T3 2022', { start: '2022-Q1', due: '2022-Q3', isLoose: true }],
    ['T3/T4 2022', { start: '2022-Q3', due: '2022-Q4', isLoose: true }],
    ['courant T1 et T2 2026', { start: '2026-Q1', due: '2026-Q2', isLoose: true }],
    ['été 2022', { due: '2022', isLoose: true }],
    ["d'ici l'automne 2022", { due: '2022', isLoose: true }],
    ['rentrée 2026', { due: '2026', isLoose: true }],
    ['année scolaire 2023-2024', { start: '2023', due: '2024', isLoose: true }],
    ['2022-23', { start: '2022', due: '2023', isLoose: true }],
    ['2026\u20112027', { start: '2026', due: '2027' }],
    ['05/2024', { due: '2024-05' }],
    ['2024-05', { due: '2024-05' }],
    ['prévue pour début 2026', { due: '2026' }],
    ['effet au 1er janvier 2022', { start: '2022-01-01' }],
    ['deux fois par année jusqu’en 2029', { recurs: { every: 'P6M', until: '2029' } }],
    ['au moins une fois tous les quatre ans', { recurs: { every: 'P4Y' } }],
    ['jusque fin 2025', { due: '2025' }],
    ['du 1er janvier 2021 au 30 juin 2022', { start: '2021-01-01', due: '2022-06-30' }],
    ['du 1er semestre 2021 au 2e semestre 2022', { start: '2021-S1', due: '2022-S2' }],
    ['pas avant 2023', { start: '2023' }],
    ['au plus tôt en 2023', { start: '2023' }],
    ['2022 (à partir de)', { start: '2022' }],
    ['2022 (début des travaux)', { start: '2022' }],
    ['à compter du 1er janvier 2022', { start: '2022-01-01' }],
    ['2021, 2022 et 2023', { start: '2021', due: '2023' }],
    ['2021-2022-2023', { start: '2021', due: '2023' }],
    ['avant la fin 2022', { due: '2022' }],
    ["à partir de 2021 et jusqu'en 2023", { start: '2021', due: '2023' }],
    ["première moitié de l'année 2022", { due: '2022-S1' }],
    ["fin du premier trimestre de l'année 2022", { due: '2022-Q1' }],
    ['2021 T1', { due: '2021-Q1' }],
    ['Annuel (2021-2025)', { recurs: { every: 'year', from: '2021', until: '2025' } }],
    ["annuellement jusqu'en 2025", { recurs: { every: 'year', until: '2025' } }],
    ['trimestriel à partir de 2022', { recurs: { every: 'P3M', from: '2022' } }],
    ['2022 puis chaque année', { recurs: { every: 'year', from: '2022' } }],
    ['d’ici fin 2022', { due: '2022' }],
    ["d'ici à 2023", { due: '2023' }],
    ["d'ici la fin de 2023", { due: '2023' }],
    ['au plus tard en 2023', { due: '2023' }],
    ['au plus tard le 30 juin 2023', { due: '2023-06-30' }],
    ['avant 2023', { due: '2022', eve: true }],
    ['avant le 1er juillet 2023', { due: '2023-06-30', eve: true }],
    ['avant juillet 2023', { due: '2023-06', eve: true }],
    ['avant la fin de 2023', { due: '2023' }],
    ['à partir de 2021', { start: '2021' }],
    ['depuis janvier 2021', { start: '2021-01' }],
    ['à partir du 1er mars 2021', { start: '2021-03-01' }],
    ['T1 2009', { due: '2009-Q1' }],
    ['dernier trimestre 2022', { due: '2022-Q4' }],
    ['dernier semestre 2008', { due: '2008-S2' }],
    ['S2 2008', { due: '2008-S2' }],
    ['fin du premier semestre 2009', { due: '2009-S1' }],
    ['mi-2022', { due: '2022' }],
    ['dans le courant de 2022', { due: '2022' }],
    ['de 2021 à 2023', { start: '2021', due: '2023' }],
    ['2023 - 2021', { unread: ['2023 - 2021'] }],
    ['en continu', { ongoing: true }],
    ['tous les deux ans', { recurs: { every: 'P2Y' } }],
    ['chaque année à partir de 2022', { recurs: { every: 'year', from: '2022' } }],
    ["six mois après l'adoption", { after: { event: 'adoption', within: 'P6M' } }],
    ["jusqu'en 2023", { due: '2023' }],
    ['15/07/2021', { due: '2021-07-15' }],
    ['à déterminer', { unread: ['à déterminer'] }],
    ['1er janvier 1985', { unread: ['1er janvier 1985'] }],
    ['2150', { unread: ['2150'] }],
  ],
  nl: [
    ['maart-april 2022', { start: '2022-03', due: '2022-04', isLoose: true }],
    ['Februari/Maart 2003', { start: '2003-02', due: '2003-03', isLoose: true }],
    ['zomer 2022', { due: '2022', isLoose: true }],
    ['voorjaar 2003', { due: '2003', isLoose: true }],
    ['Kwartaal 3 2014', { due: '2014-Q3' }],
    ['per 1 januari 2023', { start: '2023-01-01' }],
    ['ingaande 1 januari 2017', { start: '2017-01-01' }],
    ['ingang 1 januari 2022', { start: '2022-01-01' }],
    ['sedert 2022', { start: '2022' }],
    ['niet later dan 15 december 2008', { due: '2008-12-15' }],
    ['om de vier jaar', { recurs: { every: 'P4Y' } }],
    ['eenmaal per vier jaar', { recurs: { every: 'P4Y' } }],
    ['ten minste eenmaal in de vijf jaren', { recurs: { every: 'P5Y' } }],
    ['medio 2024', { due: '2024' }],
    ['niet voor 2023', { start: '2023' }],
    ['ten vroegste in 2023', { start: '2023' }],
    ['2022 (vanaf)', { start: '2022' }],
    ['tweede helft 2022', { due: '2022-S2' }],
    ['van 1 januari 2021 tot 30 juni 2022', { start: '2021-01-01', due: '2022-06-30' }],
    ['2021 t.e.m. 2023', { start: '2021', due: '2023' }],
    ['2021, 2022 en 2023', { start: '2021', due: '2023' }],
    ['jaarlijks (2021-2025)', { recurs: { every: 'year', from: '2021', until: '2025' } }],
    ['Opleiding voor magistraten in 2022', { due: '2022', unread: ['Opleiding voor magistraten'] }],
    ['eind 2022', { due: '2022' }],
    ['tegen het einde van 2022', { due: '2022' }],
    ['uiterlijk in 2023', { due: '2023' }],
    ['ten laatste op 30 juni 2022', { due: '2022-06-30' }],
    ['voor 2023', { due: '2022', eve: true }],
    ['voor eind 2022', { due: '2022' }],
    ['vanaf 2021', { start: '2021' }],
    ['sinds 2021', { start: '2021' }],
    ['met ingang van 1 januari 2022', { start: '2022-01-01' }],
    ['start van de werkzaamheden tweede semester 2009', { start: '2009-S2' }],
    ['eerste kwartaal 2009', { due: '2009-Q1' }],
    ['1e kwartaal van 2009', { due: '2009-Q1' }],
    ['tweede jaarhelft 2008', { due: '2008-S2' }],
    ['in de loop van 2022', { due: '2022' }],
    ['tussen 2021 en 2025', { start: '2021', due: '2025' }],
    ['van 2021 tot 2023', { start: '2021', due: '2023' }],
    ['tot en met 2023', { due: '2023' }],
    ['jaarlijks', { recurs: { every: 'year' } }],
    ['halfjaarlijks', { recurs: { every: 'P6M' } }],
    ['om de twee jaar', { recurs: { every: 'P2Y' } }],
    [
      '2021 – te herhalen de volgende jaren volgens een te bepalen frequentie',
      { recurs: { every: 'unspecified', from: '2021' } },
    ],
    ['doorlopend', { ongoing: true }],
    [
      '1 jaar na de inwerkingtreding van de wet',
      { after: { event: 'inwerkingtreding van de wet', within: 'P1Y' } },
    ],
    ['juli 2009', { due: '2009-07' }],
    ['te bepalen', { unread: ['te bepalen'] }],
  ],
  en: [
    ['March-April 2022', { start: '2022-03', due: '2022-04', isLoose: true }],
    ['summer 2022', { due: '2022', isLoose: true }],
    ['By fall 2022', { due: '2022', isLoose: true }],
    ['Q3-Q4 2022', { start: '2022-Q3', due: '2022-Q4', isLoose: true }],
    ['December 31, 2020', { due: '2020-12-31' }],
    ['by June 30th, 2024', { due: '2024-06-30' }],
    ['5/2024', { due: '2024-05' }],
    ['2026-27', { start: '2026', due: '2027', isLoose: true }],
    ['before the end of calendar year 2021', { due: '2021' }],
    ['each quarter', { recurs: { every: 'P3M' } }],
    ['at least every 2 months', { recurs: { every: 'P2M' } }],
    ['annually through 2025', { recurs: { every: 'year', until: '2025' } }],
    ['quarterly through June 2019', { recurs: { every: 'P3M', until: '2019-06' } }],
    ['through 2025', { due: '2025' }],
    ['not before 2023', { start: '2023' }],
    ['from 2022 onwards', { start: '2022' }],
    ['from 1 January 2021 to 30 June 2022', { start: '2021-01-01', due: '2022-06-30' }],
    ['2021, 2022, and 2023', { start: '2021', due: '2023' }],
    ['annual (2021-2025)', { recurs: { every: 'year', from: '2021', until: '2025' } }],
    [
      'every two years from 2021 to 2025',
      { recurs: { every: 'P2Y', from: '2021', until: '2025' } },
    ],
    ['first half of the year 2022', { due: '2022-S1' }],
    ['2022 at the latest', { due: '2022' }],
    ['end of 2022', { due: '2022' }],
    ['by the end of 2022', { due: '2022' }],
    ['no later than 30 June 2022', { due: '2022-06-30' }],
    ['before 1 July 2023', { due: '2023-06-30', eve: true }],
    ['before 2023', { due: '2022', eve: true }],
    ['from 2021', { start: '2021' }],
    ['as of 2021', { start: '2021' }],
    ['first quarter of 2009', { due: '2009-Q1' }],
    ['Q1 2009', { due: '2009-Q1' }],
    ['second half of 2008', { due: '2008-S2' }],
    ['mid-2022', { due: '2022' }],
    ['in the course of 2022', { due: '2022' }],
    ['between 2021 and 2025', { start: '2021', due: '2025' }],
    ['from July 2021 until June 2023', { start: '2021-07', due: '2023-06' }],
    ['2021–2022', { start: '2021', due: '2022' }],
    ['every two years', { recurs: { every: 'P2Y' } }],
    ['2021, to be repeated every year', { recurs: { every: 'year', from: '2021' } }],
    ['ongoing', { ongoing: true }],
    [
      'one year after the entry into force of the law',
      { after: { event: 'entry into force of the law', within: 'P1Y' } },
    ],
    ['15 July 2021', { due: '2021-07-15' }],
    ['2021-07-15', { due: '2021-07-15' }],
    ['by 1st March 2022', { due: '2022-03-01' }],
    ['to be determined', { unread: ['to be determined'] }],
  ],
}

/** What could mean this or that: all of it is handed back. */
const handedBack: Readonly<Record<'fr' | 'nl' | 'en', readonly string[]>> = {
  fr: [
    '1er et 2e trimestre 2022',
    'deux premiers trimestres 2022',
    'fin 2021/début 2022',
    'mi-2022 à fin 2022',
    'avant mi-2023',
    "avant l'été 2023",
    'hiver 2022',
    'T1 et T3 2026',
    'janvier, juin 2024',
    'janvier et juin 2024',
    '2021-22-03',
    '2011-12',
    'exercice 2022',
    'T1 et T2 2026 à 2027',
    'avant le 31 décembre 2022',
    'avant la réunion de juin 2022',
    "n'est pas prévu avant 2023",
    'Lancement de la campagne en 2022',
    '2021 ou 2022',
    '2021 et 2023',
    '2021, 2023 et 2025',
    '2022 et suivantes',
    '2022 - en cours',
    '2021-2022, à répéter',
    '2021 : phase pilote, 2022 : généralisation',
    'reporté de 2021 à 2022',
    'rapport annuel 2022',
    'Évaluation de la loi du 13 avril 1995',
    '2 ans à partir de 2022',
    'à partir de 2021, à partir de 2022',
    'annuel, puis tous les deux ans à partir de 2022',
  ],
  nl: [
    'over het kalenderjaar 2014',
    'schooljaar 2023',
    'eerste twee kwartalen van 2022',
    'budget voor 2023',
    '2022 en volgende jaren',
    'doorlopend, 2022',
    'jaarlijks verslag 2022',
  ],
  en: [
    'In Fiscal Year 2017',
    'FY 2017',
    'Q4 2024/25',
    'Winter 2022-2023',
    'first two quarters of 2022',
    'second half of June 2022',
    'annual report 2022',
    '2022 or 2023',
  ],
}

describe('what the plans print', () => {
  it.each(printed)('%j', (cell, reading) => {
    expect(readTiming(cell, 'fr')).toEqual({ unread: [], ...reading })
  })

  it('is in the table above, every cell of it', async () => {
    const known = new Set(printed.map(([cell]) => cell))
    const cells = await cellsOfThePlans()
    expect(cells.length).toBeGreaterThan(50)
    expect(cells.filter((cell) => !known.has(cell))).toEqual([])
  })
})

describe.each(['fr', 'nl', 'en'] as const)('usual forms in %s', (language) => {
  it.each(usual[language])('%j', (cell, reading) => {
    expect(readTiming(cell, language)).toEqual({ unread: [], ...reading })
  })

  it.each(handedBack[language])('hands back %j', (cell) => {
    expect(readTiming(cell, language)).toEqual({ unread: [cell] })
  })

  it('reads every period that it would itself print', async () => {
    const words = await loadWords(language)
    fc.assert(
      fc.property(period, (one) => {
        const told = words.period(
          yearOf(one),
          precisionOf(one),
          numberOf(one),
          precisionOf(one) === 'day' ? Number(one.slice(8)) : 1,
        )
        expect(readTiming(told, language), told).toEqual({ due: one, unread: [] })
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('any words at all', () => {
  const pieces = [
    '2021',
    '2008',
    '1985',
    'fin',
    'd’ici',
    'entre',
    'et',
    'à partir de',
    'après',
    "l'",
    'chaque année',
    '–',
    '-',
    '/',
    '1er',
    'trimestre',
    'juillet',
    '31',
    'des',
    '(',
    '"',
    '\u00a0',
    'voor',
    'tot',
    'by',
  ]
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((words) => words.join('')),
  )

  it('never throw, and are read alike twice; what is read is a period', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'nl', 'en'), (cell, language) => {
        const read = readTiming(cell, language)
        expect(readTiming(cell, language)).toEqual(read)
        for (const one of [read.start, read.due, read.recurs?.from])
          if (one !== undefined) expect(parsePeriod(one)).toBe(one)
        if (
          read.start !== undefined &&
          read.due !== undefined &&
          /^\s*\d{4} ?[-–/] ?\d{4}\s*$/.test(cell)
        )
          expect(read.start < read.due).toBe(true)
      }),
      { numRuns: runs(150) },
    )
  })

  // Where time grows with more than the length, this never ends.
  it('are read to their end, however long', { timeout: 20_000 }, () => {
    for (const piece of [...pieces, 'a ', 'en ', '2021 ', "d'", '1 an '])
      expect(readTiming(piece.repeat(400).slice(0, 400), 'fr')).toBeDefined()
  })
})

describe('what hangs on a dated event', () => {
  it.each([
    ['2007-06-01', 'P1Y', '2008-06-01'],
    ['2007', 'P2Y', '2009-12-31'],
    ['2007-06', undefined, '2007-06'],
  ])('%s and %s: %s', (on, within, due) => {
    expect(dueAfter(on, within)).toBe(due)
  })
})

async function cellsOfThePlans(): Promise<string[]> {
  const cells = new Set<string>()
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'as_printed') cells.add(String(value))
      else collect(value)
    }
  }
  for (const [, value] of await valuesIn(join(belgium, 'plans'))) collect(value)
  return [...cells].sort()
}
