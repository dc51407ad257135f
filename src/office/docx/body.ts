/** Blocks of a text as XML. */
import { element, textElement } from '../container/markup.ts'
import type { NewRun, NewRuns, NewTextBlock, NewTextColumn, RunStyle } from './new.ts'
import { maxHeading, textWidth } from './styles.ts'

const deepestItem = 8

export function blockXml(block: NewTextBlock): string {
  switch (block.is) {
    case 'heading': {
      const level = Math.min(maxHeading, Math.max(1, block.level))
      const begins = block.startsPage ? element('w:pageBreakBefore') : ''
      return paragraph(`Heading${level}`, block.runs, begins)
    }
    case 'paragraph':
      return paragraph(undefined, block.runs)
    case 'item': {
      const level = Math.min(deepestItem, block.level)
      const place = [element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': 1 })]
      return paragraph('ListBullet', block.runs, element('w:numPr', {}, ...place))
    }
    case 'fixed':
      return paragraph('Fixed', block.runs)
    case 'table':
      return tableXml(block)
    case 'form':
      return formXml(block)
  }
}

export function runsXml(runs: NewRuns): string {
  return runs.map(runXml).join('')
}

function paragraph(style: string | undefined, runs: NewRuns, more = ''): string {
  const named = style === undefined ? '' : element('w:pStyle', { 'w:val': style })
  const properties = named + more === '' ? '' : element('w:pPr', {}, named, more)
  return element('w:p', {}, properties, runsXml(runs))
}

const runStyles: Readonly<Record<RunStyle, string>> = {
  strong: 'Strong',
  soft: 'Soft',
  good: 'Good',
  warn: 'Warn',
  bad: 'Bad',
}

function runXml({ text, style, language }: NewRun): string {
  if (text === '') return ''
  const properties = [
    ...(style === undefined ? [] : [element('w:rStyle', { 'w:val': runStyles[style] })]),
    ...(language === undefined ? [] : [element('w:lang', { 'w:val': language })]),
  ]
  const lines = text.split('\n').map((line) => textElement('w:t', allowed(line)))
  const how = properties.length === 0 ? '' : element('w:rPr', {}, ...properties)
  return element('w:r', {}, how, lines.join(element('w:br')))
}

/** Without what XML cannot hold. */
function allowed(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
}

function tableXml({ columns, head, rows }: NewTextBlock & { is: 'table' }): string {
  const widths = widthsOf(columns)
  const row = (cells: readonly NewRuns[], isHead: boolean) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), isHead ? element('w:tblHeader') : ''),
      ...widths.map((width, i) => cellXml(cells[i] ?? [], width, columns[i]?.isNumber === true)),
    )
  return (
    element(
      'w:tbl',
      {},
      tableProperties(true),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      row(head, true),
      ...rows.map((cells) => row(cells, false)),
    ) + apart
  )
}

/** Word joins two tables with nothing between them. */
const apart = paragraph(undefined, [])

function tableProperties(hasHead: boolean): string {
  return element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': 'Lines' }),
    element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:firstRow': hasHead, 'w:noVBand': true, 'w:noHBand': true }),
  )
}

function cellXml(runs: NewRuns, width: number, isNumber: boolean): string {
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    paragraph('Cell', runs, isNumber ? element('w:jc', { 'w:val': 'right' }) : ''),
  )
}

/** In twentieths of a point; together as wide as the text. */
function widthsOf(columns: readonly NewTextColumn[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.floor((textWidth * share) / all))
}

const labelShare = 0.28

function formXml({ rows }: NewTextBlock & { is: 'form' }): string {
  const label = Math.floor(textWidth * labelShare)
  const widths = [label, textWidth - label] as const
  return (
    element(
      'w:tbl',
      {},
      tableProperties(false),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      ...rows.map((row) =>
        element(
          'w:tr',
          {},
          element('w:trPr', {}, element('w:cantSplit')),
          cellXml(row.label, widths[0], false),
          cellXml(row.text, widths[1], false),
        ),
      ),
    ) + apart
  )
}
