/** A workbook as one is sent to a body: instructions, a locked and an open part, hidden lists. */
import { absolute, type NewCell, type NewWorkbook } from '../../src/office/index.ts'

export const headRow = 6

const columns = ['id', 'N°', 'Mesure', 'Échéance', 'État', 'Depuis', 'Ce qui a été fait']
const states = ['achevée', 'réalisée en grande partie', 'réalisée en partie', 'non commencée']

const measures = [
  ['teh-2021/wages-brochure', '4.3', 'Diffuser la brochure sur les salaires', '2022'],
  ['teh-2021/ciatteh', '6.1', 'Réunir la CIATTEH deux fois par an, & en rendre compte', '2025'],
  ['teh-2021/=formula', '-2', '=1+1 reste un texte, comme +32 2 et @nom', '2021-12'],
  ['teh-2021/euro', '6.4', 'Un titre qui est assez long pour prendre deux lignes. '.repeat(2), '—'],
]

/** Texts that would be formulas, dates or markup if they were not kept as texts. */
export function sample(): NewWorkbook {
  const last = headRow + measures.length
  const line = (value: string, style: NewCell['style']): { cells: NewCell[] } => ({
    cells: [{ value, style: style as 'note' }],
  })
  return {
    title: 'Mesures du SPF Emploi',
    language: 'fr-BE',
    creator: 'teh',
    names: [{ name: 'States', refersTo: `Lists!${absolute(range(1, 1, states.length, 1))}` }],
    sheets: [
      {
        name: 'À remplir',
        columns: [12, 7, 44, 12, 24, 12, 48].map((width, index) => ({
          width,
          isText: index >= 4,
        })),
        rows: [
          line('SPF Emploi, Travail et Concertation sociale', 'title'),
          line('Remplissez les colonnes jaunes, puis renvoyez ce fichier.', 'note'),
          line('Une date peut rester vague : 2026, mai 2026, T2 2026.', 'note'),
          line('Réponse attendue le 15 décembre 2026.', 'note'),
          { cells: [] },
          { cells: columns.map((value) => ({ value, style: 'heading' })) },
          ...measures.map(([id = '', number, title, due]) => ({
            cells: [
              { value: id, style: 'small' as const },
              ...[number, title, due].map((value) => ({ value, style: 'locked' as const })),
              ...[1, 2, 3].map(() => ({ style: 'open' as const })),
            ],
          })),
        ],
        frozen: { rows: headRow, columns: 2 },
        filter: range(headRow, 1, last, columns.length),
        isProtected: true,
        lists: [
          {
            range: range(headRow + 1, 5, last, 5),
            name: 'States',
            hint: { title: 'État', text: 'Choisissez dans la liste.' },
            refusal: { title: 'État', text: 'Choisissez un mot de la liste.' },
          },
        ],
        print: { repeated: { from: headRow, to: headRow }, footer: 'SPF Emploi & partenaires' },
      },
      { name: 'Remarques', columns: [{ width: 90, isText: true }], rows: [], isProtected: true },
      {
        name: 'Lists',
        state: 'very-hidden',
        columns: [],
        rows: states.map((value) => ({ cells: [{ value }] })),
      },
      {
        name: 'teh',
        state: 'very-hidden',
        columns: [],
        rows: [{ cells: [{ value: 'version' }, { value: 1 }, { value: true }] }],
      },
    ],
  }
}

function range(row: number, column: number, lastRow: number, lastColumn: number) {
  return { from: { row, column }, to: { row: lastRow, column: lastColumn } }
}
