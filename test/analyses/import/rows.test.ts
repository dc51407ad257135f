/** From tables to rows of a plan: columns by their headings, merged cells, lists, headings. */
import { describe, expect, it } from 'vitest'
import { columnsGiven, roleNamed } from '../../../src/analyses/import/columns.ts'
import { type PlanRow, planRows } from '../../../src/analyses/import/rows.ts'
import { read } from '../../office/text/docx.ts'

const blocksOf = (markdown: string) => read(Buffer.from(markdown), 'plan.md').blocks
const page = (html: string) => read(Buffer.from(html), 'plan.html').blocks
const short = ({ number, section, measure, who, when, doubts }: PlanRow) => ({
  number,
  section: section?.number,
  measure: measure.map(({ text }) => text).join(' / '),
  who,
  when,
  doubts: [...doubts],
})

describe('a heading of a column', () => {
  it.each([
    ['N°', 'number'],
    ['Projet', 'measure'],
    ['Projets', 'measure'],
    ['Maatregelen', 'measure'],
    ['Acties', 'measure'],
    ['Commitments', 'measure'],
    ['Activities', 'measure'],
    ['Responsable(s)', 'who'],
    ['Verantwoordelijken', 'who'],
    ['Responsible department', 'who'],
    ['Lead', 'who'],
    ['Partenaires', 'partners'],
    ['Échéance', 'when'],
    ["Date d'échéance", 'when'],
    ['TIMING', 'when'],
    ['Einddatum', 'when'],
    ['Date de début', 'start'],
    ['Budget', undefined],
    ['Indicateurs', undefined],
    ['', undefined],
  ])('%s: %s', (heading, role) => {
    expect(roleNamed(heading)).toBe(role)
  })
})

describe('rows', () => {
  it('stand in any order of columns, under the heading before them', () => {
    const text =
      '## 4.2 Victimes\n\n| Timing | Budget | Responsable | Projet |\n|---|---|---|---|\n| 2022 | 5 | SPF | 12. Créer un centre |\n'
    const { rows, tables, known } = planRows(blocksOf(text))
    expect([tables, known]).toEqual([1, 1])
    expect(rows.map(short)).toEqual([
      {
        number: '12',
        section: '4.2',
        measure: 'Créer un centre',
        who: 'SPF',
        when: '2022',
        doubts: [],
      },
    ])
    expect(rows[0]?.others).toEqual([{ heading: 'Budget', text: '5' }])
  })

  it('go on with the columns before them, and say so, unless a heading or a width comes between', () => {
    const head = '| Mesure | Qui | Quand |\n|---|---|---|\n| A | B | 2022 |\n\n'
    const more = '| C | D | 2023 |\n|---|---|---|\n| E | F | 2024 |\n'
    const { rows, left } = planRows(blocksOf(`${head}texte\n\n${more}`))
    expect(rows.map(short).map(({ measure, doubts }) => [measure, doubts])).toEqual([
      ['A', []],
      ['C', ['columns-as-before']],
      ['E', ['columns-as-before']],
    ])
    expect(left.map(({ why }) => why)).toEqual(['head-row'])
    const apart = planRows(blocksOf(`${head}# Autre\n\n${more}`))
    expect(apart.rows).toHaveLength(1)
    expect(apart.left.filter(({ why }) => why === 'no-headings')).toHaveLength(2)
  })

  it('that are merged are one measure, or share a value, and say so', () => {
    const merged = page(
      '<table><tr><th>Mesure<th>Qui<th>Quand<tr><td rowspan=2>A<td>X<td>2022<tr><td>Y<td>2023<tr><td>B<td rowspan=2>Z<td>2024<tr><td>C<td>2025</table>',
    )
    expect(planRows(merged).rows.map(short)).toMatchObject([
      { measure: 'A', who: 'X\nY', when: '2022\n2023', doubts: ['merged-below'] },
      { measure: 'B', who: 'Z', when: '2024', doubts: [] },
      { measure: 'C', who: 'Z', when: '2025', doubts: ['merged-value'] },
    ])
  })

  it('of one cell over the whole table are headings; what is left is told, and why', () => {
    const { rows, left } = planRows(
      page(
        '<table><tr><td colspan=3>Axe 1. Prévenir<tr><th>Mesure<th>Qui<th>Quand<tr><td colspan=3>1.2 Écoles<tr><td>A<td>X<td>2022<tr><td><td>Y<td>2023</table>',
      ),
    )
    expect(rows.map(short)).toMatchObject([{ section: '1.2', measure: 'A' }])
    expect(left.map(({ why, text }) => [why, text])).toEqual([
      ['heading', 'Axe 1. Prévenir'],
      ['head-row', 'Mesure | Qui | Quand'],
      ['heading', '1.2 Écoles'],
      ['no-measure', 'Y | 2023'],
    ])
  })

  it('without who and when are taken and marked; columns may be given', () => {
    const text = '| a | b |\n|---|---|\n| A | X |\n| B | |\n'
    expect(planRows(blocksOf(text)).rows).toEqual([])
    const given = columnsGiven(
      new Map([
        ['measure', 1],
        ['who', 2],
      ] as const),
    )
    expect(planRows(blocksOf(text), given).rows.map(short).slice(1)).toMatchObject([
      { measure: 'A', doubts: [] },
      { measure: 'B', doubts: ['neither'] },
    ])
  })

  it('have the number that stands among the names of the columns, if they have none', () => {
    const text =
      '| 12 | Proposition | Compétence | Délai |\n|---|---|---|---|\n| | Former | X | 2008 |\n'
    expect(planRows(blocksOf(text)).rows.map(short)).toMatchObject([
      { number: '12', measure: 'Former', who: 'X', when: '2008' },
    ])
  })

  it('do not take a year or an amount for a number', () => {
    const text =
      '| Mesure | Qui |\n|---|---|\n| 2022 est une année | X |\n| 3.1 – Former | Y |\n| A.2) Dire | Z |\n'
    expect(planRows(blocksOf(text)).rows.map(({ number }) => number)).toEqual([
      undefined,
      '3.1',
      'A.2',
    ])
  })
})
