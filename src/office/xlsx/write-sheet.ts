/** Writes one sheet. */
import { document, element, textContent } from '../container/markup.ts'
import { limits } from '../limits.ts'
import { serialOf } from './dates.ts'
import type { NewCell, NewColumn, NewList, NewRow, NewSheet, NewValue } from './new.ts'
import { referenceOf } from './reference.ts'
import { heightOf } from './row-height.ts'
import { escaped, main } from './spreadsheet.ts'
import type { Range } from './types.ts'
import { type CellFormat, styleNumber } from './write-styles.ts'

/** Gives the number of a text among those that all sheets share. */
export type StringNumber = (text: string) => number

/** The part of a sheet. Its elements stand in the one order that Excel takes. */
export function sheetPart(sheet: NewSheet, number: StringNumber, isFirst: boolean): string {
  const { columns, rows, filter, merged = [], lists = [] } = sheet
  return document(
    element(
      'worksheet',
      { xmlns: main },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      element('sheetViews', {}, viewOf(sheet, isFirst)),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columns.length === 0 ? '' : element('cols', {}, ...columns.map(columnOf)),
      element('sheetData', {}, ...rows.map((row, index) => rowOf(row, index + 1, sheet, number))),
      sheet.isProtected ? element('sheetProtection', protection) : '',
      filter ? element('autoFilter', { ref: rangeText(filter) }) : '',
      merged.length === 0 ? '' : mergedOf(merged),
      lists.length === 0 ? '' : listsOf(lists),
      element('pageMargins', {
        left: 0.4,
        right: 0.4,
        top: 0.5,
        bottom: 0.6,
        header: 0.3,
        footer: 0.3,
      }),
      element('pageSetup', {
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
      element('headerFooter', {}, element('oddFooter', {}, footerOf(sheet))),
    ),
  )
}

/** Here 0 stands for what may be done. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatColumns: false,
  formatRows: false,
  sort: false,
  autoFilter: false,
}

function viewOf({ frozen }: NewSheet, isFirst: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {}
  const across = columns === 0 ? 'bottomLeft' : 'bottomRight'
  const pane =
    rows + columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: referenceOf(rows + 1, columns + 1),
          activePane: rows === 0 ? 'topRight' : across,
          state: 'frozen',
        })
  const view = { tabSelected: isFirst || undefined, workbookViewId: 0 }
  return element('sheetView', view, pane)
}

function columnOf({ width, isText, isHidden }: NewColumn, index: number): string {
  return element('col', {
    min: index + 1,
    max: index + 1,
    width,
    style: isText ? styleNumber('normal', 'text') : undefined,
    hidden: isHidden || undefined,
    customWidth: true,
  })
}

function rowOf(row: NewRow, number: number, sheet: NewSheet, strings: StringNumber): string {
  const { cells, height } = row
  if (cells.length === 0 && height === undefined) return ''
  const written = cells.map((cell, index) => cellOf(cell, referenceOf(number, index + 1), strings))
  const ht = height ?? heightOf(row, sheet)
  const given = { r: number, ht, customHeight: height === undefined ? undefined : true }
  return element('row', given, ...written)
}

function cellOf(cell: NewCell | undefined, r: string, strings: StringNumber): string {
  if (!cell) return ''
  const { value, style = 'normal' } = cell
  const { format, type, raw } = writtenValue(value, strings)
  if (raw === undefined && style === 'normal') return ''
  const given = { r, s: styleNumber(style, format), t: type }
  return raw === undefined ? element('c', given) : element('c', given, element('v', {}, raw))
}

interface WrittenValue {
  format: CellFormat
  type?: string
  raw?: string
}

function writtenValue(value: NewValue | undefined, strings: StringNumber): WrittenValue {
  if (value === undefined || value === '') return { format: 'text' }
  if (typeof value === 'boolean') return { format: 'general', type: 'b', raw: value ? '1' : '0' }
  if (typeof value === 'string') return textValue(value, strings)
  if (typeof value === 'object') {
    const serial = serialOf(value.day)
    if (serial === undefined) return textValue(value.day, strings)
    return { format: 'day', raw: String(serial) }
  }
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`)
  return { format: 'general', raw: String(value) }
}

function textValue(text: string, strings: StringNumber): WrittenValue {
  if (text.length > limits.text) throw new RangeError(`a cell holds ${limits.text} units at most`)
  return { format: 'text', type: 's', raw: String(strings(text)) }
}

function mergedOf(merged: readonly Range[]): string {
  const cells = merged.map((range) => element('mergeCell', { ref: rangeText(range) }))
  return element('mergeCells', { count: cells.length }, ...cells)
}

function listsOf(lists: readonly NewList[]): string {
  const written = lists.map(({ range, name, isOnlyOffered, hint, refusal }) =>
    element(
      'dataValidation',
      {
        type: 'list',
        allowBlank: true,
        showInputMessage: hint !== undefined,
        showErrorMessage: !isOnlyOffered,
        errorTitle: cut(refusal?.title, 32),
        error: cut(refusal?.text, 225),
        promptTitle: cut(hint?.title, 32),
        prompt: cut(hint?.text, 255),
        sqref: rangeText(range),
      },
      element('formula1', {}, textContent(name)),
    ),
  )
  return element('dataValidations', { count: written.length }, ...written)
}

/** Excel opens no file in which these texts are longer. */
function cut(text: string | undefined, length: number): string | undefined {
  return text === undefined ? undefined : escaped(text.slice(0, length))
}

function rangeText({ from, to }: Range): string {
  return `${referenceOf(from.row, from.column)}:${referenceOf(to.row, to.column)}`
}

/** What is given on the left, the number of the page on the right. */
function footerOf({ print }: NewSheet): string {
  const left = escaped(print?.footer ?? '')
    .slice(0, 200)
    .replaceAll('&', '&&')
  const text = `${left === '' ? '' : `&L${left}`}&R&P / &N`
  return textContent(text)
}
