/** Pages, Markdown, separated values and sheets: the same blocks from each. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/office/index.ts'
import { made } from '../made.ts'
import { read, shown } from './docx.ts'

const of = (text: string, name: string) => read(Buffer.from(text), name)

describe('a page', () => {
  it('has headings, paragraphs and tables with spans, each with its line', () => {
    const page =
      '<html><head><title>t</title><script>x</script></head><body>\n<h2>4.2 Victimes</h2><p>Un <b>mot</b>.</p>\n' +
      '<table><thead><tr><th>Mesure<th>Qui</tr></thead>\n<tr><td rowspan=2>A<ul><li>un<li>deux</ul><td>X<br>Y\n<tr><td>Z\n</table></body>'
    const { blocks } = of(page, 'plan.html')
    expect(shown(blocks)).toEqual([
      '## 4.2 Victimes',
      'Un mot.',
      [
        ['Mesure', 'Qui'],
        ['A / * un / * deux', 'X / Y'],
        ['^', 'Z'],
      ],
    ])
    const table = blocks[2]
    expect(
      table?.is === 'table' && table.rows.map(({ place, isHead }) => [place.line, isHead]),
    ).toEqual([
      [3, true],
      [4, false],
      [5, false],
    ])
  })

  it('reads tables within cells as lines, and leaves out what was deleted', () => {
    const document = of(
      '<table><tr><td>a<del>x</del><table><tr><td>b</table><td>c</table>',
      'p.html',
    )
    expect(shown(document.blocks)).toEqual([[['a / b', 'c']]])
    expect(document.notes.nestedTables).toBe(1)
  })

  it('is bounded, however deep or wide it says to be', () => {
    expect(readDocument(Buffer.from(`<html>${'<div>'.repeat(9_000)}`), 'p.html')).toMatchObject({
      problem: 'too-large',
      what: 'depth',
    })
    const wide = `<table><tr>${'<td colspan=9999>a'.repeat(3)}</table>`
    expect(readDocument(Buffer.from(wide), 'p.html')).toMatchObject({ what: 'columns' })
  })
})

it('Markdown has headings and tables, links as their words', () => {
  const text = '# Plan\n\nMot.\n\n| Mesure | Qui |\n|---|---|\n| [A](http://x)<br>b | **C** |\n'
  const { blocks } = of(text, 'plan.md')
  expect(shown(blocks)).toEqual([
    '# Plan',
    'Mot.',
    [
      ['Mesure', 'Qui'],
      ['A / b', 'C'],
    ],
  ])
  expect(blocks[2]?.is === 'table' && blocks[2].rows[1]?.place).toEqual({ line: 7 })
})

describe('separated values', () => {
  it.each([
    ['a semicolon', 'Mesure;Qui\n"A; b\nc";D\n', 'plan.csv'],
    ['a tab', 'Mesure\tQui\n"A; b\nc"\tD\n', 'plan.tsv'],
    ['a comma', 'Mesure,Qui\n"A; b\nc",D\n', 'plan.csv'],
  ])('are told apart by %s', (_, text, name) => {
    const { blocks } = of(text, name)
    expect(shown(blocks)).toEqual([
      [
        ['Mesure', 'Qui'],
        ['A; b / c', 'D'],
      ],
    ])
    expect(blocks[0]?.is === 'table' && blocks[0].rows[1]?.place).toEqual({ line: 2 })
  })

  it('are read as Excel writes them in the West, if they are no UTF-8', () => {
    expect(shown(read(Buffer.from('Mesure;\xc9ch\xe9ance\n', 'latin1'), 'p.csv').blocks)).toEqual([
      [['Mesure', 'Échéance']],
    ])
  })
})

it('plain text has a table for each run of lines with tabs, and no other', () => {
  const text = 'Titre\nProjet\tQui\tQuand\nA\tB\t2022\nC\t\t\n\nUne ligne\nsans colonnes\n'
  expect(shown(of(text, 'plan.txt').blocks)).toEqual([
    'Titre',
    [
      ['Projet', 'Qui', 'Quand'],
      ['A', 'B', '2022'],
      ['C', '', ''],
    ],
    'Une ligne',
    'sans colonnes',
  ])
})

it('a sheet is a table, with merged cells, and formulas that are not read', () => {
  const cell = (reference: string, text: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet =
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` +
    `<row r="1">${cell('A1', 'Mesure')}${cell('B1', 'Qui')}</row>` +
    `<row r="2">${cell('A2', 'A\n• un')}${cell('B2', 'X')}</row>` +
    '<row r="3" hidden="1"><c r="B3"><f>1+1</f><v>2</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>'
  const document = read(made({ sheet }), 'plan.xlsx')
  expect(shown(document.blocks)).toEqual([
    [
      ['Mesure', 'Qui'],
      ['A / * un', 'X'],
      ['^', ''],
    ],
  ])
  expect(document.notes).toMatchObject({ formulas: 1, hidden: 1 })
})
