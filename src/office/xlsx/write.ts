/** Writes a workbook: the same workbook gives the same bytes. */
import { document, element, textContent, textElement } from '../container/markup.ts'
import { type NewPart, pack, relationships } from '../container/pack.ts'
import { limits } from '../limits.ts'
import type { NewSheet, NewWorkbook } from './new.ts'
import { referenceOf } from './reference.ts'
import { escaped, main } from './spreadsheet.ts'
import type { Range } from './types.ts'
import { sheetPart } from './write-sheet.ts'
import { stylesPart } from './write-styles.ts'

/** Throws a RangeError if a workbook is not one that Excel opens: names, lengths, sizes. */
export function writeWorkbook(workbook: NewWorkbook): Uint8Array {
  check(workbook)
  const strings = new Map<string, number>()
  const number = (text: string) => {
    const known = strings.get(text)
    if (known !== undefined) return known
    strings.set(text, strings.size)
    return strings.size - 1
  }
  const sheets = workbook.sheets.map(
    (sheet, index): NewPart => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      type: `${spreadsheetType}.worksheet+xml`,
      text: sheetPart(sheet, number, index === firstVisible(workbook)),
    }),
  )
  return pack(
    [
      {
        name: 'xl/workbook.xml',
        type: `${spreadsheetType}.sheet.main+xml`,
        text: workbookPart(workbook),
      },
      ...sheets,
      { name: 'xl/styles.xml', type: `${spreadsheetType}.styles+xml`, text: stylesPart() },
      {
        name: 'xl/sharedStrings.xml',
        type: `${spreadsheetType}.sharedStrings+xml`,
        text: stringsPart(strings),
      },
    ],
    [
      ...sheets.map(({ name }) => ({ type: 'worksheet', target: name })),
      { type: 'styles', target: 'xl/styles.xml' },
      { type: 'sharedStrings', target: 'xl/sharedStrings.xml' },
    ],
    workbook,
  )
}

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const maxSheetName = 31

function workbookPart(workbook: NewWorkbook): string {
  return document(
    element(
      'workbook',
      { xmlns: main, 'xmlns:r': relationships },
      element('bookViews', {}, element('workbookView', { activeTab: firstVisible(workbook) })),
      element('sheets', {}, ...workbook.sheets.map(sheetEntry)),
      element('definedNames', {}, ...namesOf(workbook)),
    ),
  )
}

function sheetEntry({ name, state }: NewSheet, index: number): string {
  const states = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' }
  return element('sheet', {
    name: escaped(name),
    sheetId: index + 1,
    state: states[state ?? 'visible'],
    'r:id': `rId${index + 1}`,
  })
}

function namesOf({ sheets, names = [] }: NewWorkbook): string[] {
  const named = names.map(({ name, refersTo, isHidden }) =>
    element('definedName', { name, hidden: isHidden || undefined }, textContent(refersTo)),
  )
  const filters = sheets.map(({ name, filter }, index) =>
    filter === undefined
      ? ''
      : element(
          'definedName',
          { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: true },
          textContent(`${quotedName(name)}!${absolute(filter)}`),
        ),
  )
  const titles = sheets.map(({ name, print }, index) =>
    print?.repeated === undefined
      ? ''
      : element(
          'definedName',
          { name: '_xlnm.Print_Titles', localSheetId: index },
          textContent(`${quotedName(name)}!$${print.repeated.from}:$${print.repeated.to}`),
        ),
  )
  return [...filters, ...titles, ...named]
}

/** The name of a sheet as formulas and defined names write it. */
export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

/** `$A$1:$C$9` */
export function absolute({ from, to }: Range): string {
  return [from, to]
    .map(({ row, column }) => `$${referenceOf(row, column).replace(/\d/, '$$$&')}`)
    .join(':')
}

function stringsPart(strings: ReadonlyMap<string, number>): string {
  return document(
    element(
      'sst',
      { xmlns: main, uniqueCount: strings.size },
      // Joined: a call takes no hundred thousand arguments.
      [...strings.keys()]
        .map((text) => element('si', {}, textElement('t', escaped(text))))
        .join(''),
    ),
  )
}

function firstVisible({ sheets }: NewWorkbook): number {
  return sheets.findIndex(({ state = 'visible' }) => state === 'visible')
}

function check(workbook: NewWorkbook): void {
  if (firstVisible(workbook) === -1) throw new RangeError('a workbook shows at least one sheet')
  const seen = new Set<string>()
  let cells = 0
  for (const { name, rows, columns } of workbook.sheets) {
    const isSound = name.length <= maxSheetName && /^(?!')[^[\]:*?/\\\0-\x1f]+(?<!')$/.test(name)
    if (!isSound || seen.has(name.toLowerCase())) throw new RangeError(`sheet name: ${name}`)
    seen.add(name.toLowerCase())
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0)
    const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), columns.length)
    if (rows.length > limits.rows || widest > limits.columns || cells > limits.cells)
      throw new RangeError(`sheet ${name} is too large`)
  }
}
