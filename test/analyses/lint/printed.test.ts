/**
 * Timings as plans print and people write them: lint speaks up for what is wrong, and for nothing
 * else.
 */
import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/analyses/lint/index.ts'
import { corpusOver, entry, today } from '../../helpers/fixtures.ts'

type Language = 'fr' | 'nl' | 'en'
type Row = readonly [language: Language, printed: string, written: string]

const right: readonly Row[] = [
  ['fr', 'du 1er janvier 2021 au 30 juin 2022', 'start: 2021-01-01, due: 2022-06-30'],
  ['fr', 'du 1er semestre 2021 au 2e semestre 2022', 'start: 2021-S1, due: 2022-S2'],
  ['fr', 'pas avant 2023', 'start: 2023'],
  ['fr', '2021, 2022 et 2023', 'start: 2021, due: 2023'],
  ['fr', '2021, 2022 et 2023', 'recurs: {every: year, from: 2021, until: 2023}'],
  ['fr', '2022 (à partir de)', 'start: 2022'],
  ['fr', 'Annuel (2021-2025)', 'recurs: {every: year, from: 2021, until: 2025}'],
  ['fr', 'Annuel (2021-2025)', 'recurs: {every: year, from: 2021}'],
  ['fr', 'mars-avril 2022', 'start: 2022-03, due: 2022-04'],
  ['fr', 'novembre/décembre 2022', 'due: 2022-12'],
  ['fr', 'deux premiers trimestres 2022', 'due: 2022-S1'],
  ['fr', '2022 (à répéter chaque année)', 'recurs: {every: year, from: 2022}'],
  ['fr', 'À partir de 2022', 'start: 2022'],
  ['fr', 'à partir de 2022, chaque année', 'recurs: {every: year, from: 2022}'],
  ['fr', "jusqu'en 2025, annuellement", 'recurs: {every: year, from: 2021, until: 2025}'],
  ['fr', 'chaque année', 'recurs: {every: year, from: 2021}'],
  ['fr', '2021', 'recurs: {every: year, from: 2021}'],
  ['fr', '2021-2025', 'recurs: {every: P2Y, from: 2021}'],
  ['fr', '2021+', 'start: 2021'],
  ['fr', 'vers 2022', 'start: 2022'],
  ['fr', 'plus tard que 2022', 'start: 2022'],
  ['nl', '2022 e.v.', 'start: 2022'],
  ['nl', 'najaar 2022', 'due: 2022'],
  ['en', 'around 2022', 'start: 2022'],
  ['fr', 'trimestriel à partir de 2022', 'recurs: {every: P3M, from: 2022-Q1}'],
  ['fr', 'Publication du rapport annuel 2022', 'due: 2022'],
  ['fr', '2021 et 2023', 'recurs: {every: P2Y, from: 2021, until: 2023}'],
  ['fr', '2021 et 2023', 'start: 2021, due: 2023'],
  ['fr', 'avant 2023', 'due: 2022'],
  ['fr', 'avant 2023', 'due: 2022-12-31'],
  ['fr', 'avant le 1er juillet 2023', 'due: 2023-06'],
  ['fr', 'avant le 31 décembre 2022', 'due: 2022-12-31'],
  ['fr', 'avant la fin 2022', 'due: 2022'],
  ['fr', 'avant la fin du premier semestre 2022', 'due: 2022-S1'],
  ['fr', 'au plus tard le 30 juin 2023', 'due: 2023-06-30'],
  ['fr', '2022 au plus tard', 'due: 2022'],
  ['fr', '2022 au plus tôt', 'start: 2022'],
  ['fr', 'de janvier à juin 2022', 'start: 2022-01, due: 2022-06'],
  ['fr', '1er et 2e trimestre 2022', 'start: 2022-Q1, due: 2022-Q2'],
  ['fr', 'fin 2021/début 2022', 'due: 2022'],
  ['fr', 'été 2022', 'due: 2022-Q3'],
  ['fr', '2022 - en cours', 'start: 2022'],
  ['fr', 'Lancement de la campagne en 2022', 'start: 2022'],
  ['fr', 'Lancement de la campagne en 2022', 'due: 2022'],
  ['fr', 'reporté de 2021 à 2022', 'due: 2022'],
  ['fr', '2022-2023, à répéter', 'recurs: {every: unspecified, from: 2022}'],
  ['fr', 'Évaluation de la loi du 13 avril 1995', 'due: 2023'],
  ['fr', '2 ans à partir de 2022', 'start: 2022, due: 2023'],
  ['fr', "d'ici la fin de la législature (2024)", 'due: 2024'],
  ['fr', 'durant toute la période 2021-2025', 'start: 2021, due: 2025'],
  [
    'fr',
    "à compter de l'entrée en vigueur de la loi",
    'after: {event: entrée en vigueur de la loi}',
  ],
  ['fr', 'première moitié de 2022', 'due: 2022-S1'],
  ['fr', '2022 ou 2023', 'due: 2023'],
  ['nl', 'niet voor 2023', 'start: 2023'],
  ['nl', 'maart-april 2022', 'start: 2022-03, due: 2022-04'],
  ['nl', 'november/december 2022', 'due: 2022-12'],
  ['nl', 'tweede helft 2022', 'due: 2022-S2'],
  ['nl', 'eerste twee kwartalen van 2022', 'due: 2022-S1'],
  ['nl', 'van 1 januari 2021 tot en met 30 juni 2022', 'start: 2021-01-01, due: 2022-06-30'],
  ['nl', '2021 t.e.m. 2023', 'start: 2021, due: 2023'],
  ['nl', 'vóór 2023', 'due: 2022'],
  ['nl', 'budget voor 2023', 'due: 2023'],
  ['nl', 'Opleiding voor magistraten in 2022', 'due: 2022'],
  ['nl', 'jaarlijks vanaf 2022', 'recurs: {every: year, from: 2022}'],
  ['nl', 'jaarlijks verslag 2022', 'due: 2022'],
  ['nl', 'vanaf 2022', 'start: 2022'],
  ['nl', '2022 en volgende jaren', 'recurs: {every: year, from: 2022}'],
  ['nl', 'doorlopend', ''],
  ['en', 'not before 2023', 'start: 2023'],
  ['en', 'from 2022 onwards', 'start: 2022'],
  ['en', 'March-April 2022', 'start: 2022-03, due: 2022-04'],
  ['en', 'first two quarters of 2022', 'due: 2022-S1'],
  ['en', 'second half of June 2022', 'due: 2022-06'],
  ['en', 'annual (2021-2025)', 'recurs: {every: year, from: 2021, until: 2025}'],
  ['en', 'every two years from 2021 to 2025', 'recurs: {every: P2Y, from: 2021, until: 2025}'],
  ['en', 'annual report 2022', 'due: 2022'],
  ['en', 'before the end of 2022', 'due: 2022'],
  ['en', 'Q3-Q4 2022', 'due: 2022-S2'],
  ['en', 'summer 2022', 'due: 2022'],
]

const wrong: readonly (readonly [...Row, found: string])[] = [
  ['fr', '2022', 'due: 2023', 'disagrees: 2022 / 2023'],
  ['fr', 'À partir de 2022', 'due: 2022', 'disagrees: start: 2022 / due: 2022'],
  ['fr', '2022', 'start: 2022', 'disagrees: due: 2022 / start: 2022'],
  ['fr', '2022', 'start: 2021, due: 2022', 'disagrees: due: 2022 / start: 2021, due: 2022'],
  ['fr', 'dès 2022', 'start: 2022, due: 2025', 'disagrees: start: 2022 / start: 2022, due: 2025'],
  ['fr', '2021-2022', 'due: 2022', 'disagrees: start: 2021, due: 2022 / due: 2022'],
  ['fr', '2022', '', 'disagrees: due: 2022 / '],
  [
    'fr',
    '2022',
    'recurs: {every: year, from: 2021}',
    'disagrees: due: 2022 / recurs: {every: year, from: 2021}',
  ],
  [
    'fr',
    '2022 (à répéter chaque année)',
    'due: 2022',
    'disagrees: recurs: {every: year, from: 2022} / due: 2022',
  ],
  [
    'fr',
    '2022 (à répéter chaque année)',
    'recurs: {every: year, from: 2023}',
    'disagrees: 2022 / 2023',
  ],
  ['fr', 'chaque année', 'due: 2022', 'disagrees: recurs: {every: year} / due: 2022'],
  ['fr', 'tous les deux ans', 'recurs: {every: year, from: 2021}', 'disagrees: P2Y / year'],
  [
    'fr',
    'Annuel (2021-2023)',
    'recurs: {every: year, from: 2021}',
    'disagrees: recurs: {every: year, from: 2021, until: 2023} / recurs: {every: year, from: 2021}',
  ],
  [
    'fr',
    'Annuel (2021-2023)',
    'recurs: {every: year, from: 2021, until: 2024}',
    'disagrees: 2023 / 2024',
  ],
  ['fr', 'pas avant 2023', 'due: 2022', 'disagrees: start: 2023 / due: 2022'],
  ['fr', 'avant 2023', 'due: 2023', 'disagrees: 2022 / 2023'],
  [
    'fr',
    'du 1er janvier 2021 au 30 juin 2022',
    'start: 2021-01-01, due: 2022-07-30',
    'disagrees: 2022-06-30 / 2022-07-30',
  ],
  ['nl', 'tweede helft 2022', 'due: 2022-S1', 'disagrees: 2022-S2 / 2022-S1'],
  ['en', 'by 2022', 'due: 2023', 'disagrees: 2022 / 2023'],
  ['fr', 'Fin 2022', 'due: 2022-12-31', 'finer: 2022'],
  ['fr', 'avant juillet 2023', 'due: 2023-06-15', 'finer: 2023-06'],
  ['fr', '2022, chaque année', 'recurs: {every: year, from: 2022-01}', 'finer: 2022'],
]

async function found(rows: readonly Row[]): Promise<string[][]> {
  const overlay = rows.map(([language, printed, written], i) =>
    entry(
      `print-${language}/row-${i}.yaml`,
      `title: {fr: Un site, nl: Een site, en: A website}
summary: Mettre un site en ligne.
origin: prose
themes: [training]
lead: [alpha]
responsibility_as_printed: Service Alpha
timing: {as_printed: "${printed}"${written === '' ? '' : `, ${written}`}}
source: {document: plan-2021, section: "3"}
`,
    ),
  )
  const editions = (['fr', 'nl', 'en'] as const).map((language) =>
    entry(
      `print-${language}/edition.yaml`,
      `plan: teh\ntitle: {fr: Plan, nl: Plan, en: Plan}\nperiod: 2021/2025\nlanguage: ${language}\ndocument: plan-2021\n`,
    ),
  )
  const complaints = lint(await corpusOver([...overlay, ...editions]), today).found
  return rows.map(([language], i) =>
    complaints
      .filter(
        ({ level, place }) =>
          level !== 'note' && place.file === `plans/print-${language}/row-${i}.yaml`,
      )
      .map(({ rule, data }) => {
        if (rule === 'timing/as-printed-disagrees')
          return `disagrees: ${data.read} / ${data.written}`
        return rule === 'timing/invented-precision' ? `finer: ${data.read}` : rule
      }),
  )
}

describe('a timing that is written as it is printed', () => {
  it('is let alone', async () => {
    const all = await found(right)
    expect(right.map((row, i) => [...row, ...(all[i] ?? [])])).toEqual(right)
  })
})

describe('a timing that is written otherwise than it is printed', () => {
  it('is told, with what both say', async () => {
    const all = await found(
      wrong.map(([language, printed, written]) => [language, printed, written] as const),
    )
    expect(
      wrong.map(([language, printed, written], i) => [
        language,
        printed,
        written,
        ...(all[i] ?? []),
      ]),
    ).toEqual(wrong)
  })
})
