/** Reads a workbook of Excel, or what LibreOffice saves as one. */
import { needed, openPackage, type Package, type Relation } from '../container/package.ts'
import { readXml } from '../container/xml.ts'
import { damaged, type OfficeProblem, orProblem } from '../problem.ts'
import { cellCounter, readSheet } from './sheet.ts'
import { spreadsheet } from './spreadsheet.ts'
import { readStrings } from './strings.ts'
import { readStyles } from './styles.ts'
import type { DefinedName, Sheet, SheetState, Workbook } from './types.ts'

/** Gives what a workbook holds, or why it is not read. Formulas and macros are never run. */
export function readWorkbook(bytes: Uint8Array): Workbook | OfficeProblem {
  return orProblem(() => workbookIn(openPackage(bytes, 'workbook')))
}

interface Outline {
  sheets: { name: string; state: SheetState; relation: string }[]
  names: DefinedName[]
  is1904: boolean
}

function workbookIn(file: Package): Workbook {
  const outline = readOutline(file)
  const context = {
    is1904: outline.is1904,
    strings: readStrings(partOf(file, 'sharedStrings')),
    shownBy: readStyles(partOf(file, 'styles')),
    count: cellCounter(),
  }
  const sheets = outline.sheets.map(({ name, state, relation }): Sheet => {
    const target = targetOf(file, relation)
    // A sheet that is only a chart has no cells.
    if (target.type !== 'worksheet') return { name, state, rows: [], merged: [], hiddenColumns: [] }
    const part = { name: target.target, bytes: needed(file.parts, target.target) }
    return { name, state, ...readSheet(part, context) }
  })
  const hasExternalLinks = file.relations.some(({ type }) => type === 'externalLink')
  return { sheets, names: outline.names, hasExternalLinks }
}

function partOf({ parts, relations }: Package, type: string) {
  const name = relations.find((relation) => relation.type === type)?.target
  return name === undefined ? undefined : { name, bytes: needed(parts, name) }
}

function targetOf({ relations, main }: Package, id: string): Relation {
  const relation = relations.find((one) => one.id === id)
  if (!relation || relation.isOutside) throw damaged('a sheet is missing', main)
  return relation
}

const states: Readonly<Record<string, SheetState>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
}

function readOutline({ parts, main }: Package): Outline {
  const outline: Outline = { sheets: [], names: [], is1904: false }
  let name: DefinedName | undefined
  readXml(needed(parts, main), main, spreadsheet, {
    open: (element, given) => {
      if (element === 'workbookPr') outline.is1904 = isTrue(given.date1904)
      if (element === 'sheet')
        outline.sheets.push({
          name: given.name ?? '',
          state: states[given.state ?? ''] ?? 'visible',
          relation: given['r:id'] ?? '',
        })
      if (element === 'definedName') name = nameIn(given)
    },
    text: (text) => {
      if (name) name.refersTo += text
    },
    close: (element) => {
      if (element !== 'definedName' || !name) return
      outline.names.push(name)
      name = undefined
    },
  })
  return outline
}

function nameIn(given: Readonly<Record<string, string>>): DefinedName {
  return {
    name: given.name ?? '',
    refersTo: '',
    isHidden: isTrue(given.hidden),
    ...(given.localSheetId === undefined ? {} : { sheet: Number(given.localSheetId) }),
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
