/** A table: on a phone each row reads as a card, with the head of its column before each cell. */
import type { Cell, Column, Table } from '../../report.ts'
import { xml } from '../escape.ts'
import { type Drawing, element } from './element.ts'

/** A table with more columns reads as cards on a phone. */
const maxColumnsOnPhone = 2
/** Characters beyond which a text is not squeezed into a narrow column. */
const maxShortText = 40

export function drawTable(table: Table, drawing: Drawing): string {
  const { columns, rows, group, maxRows } = table
  const shown = columns.map((column, index) => ({ column, index }))
  const own = shown.filter(({ column }) => !joinsAnother(column, columns))
  // The cell that names the row: its title, else the first.
  const named = own.find(({ column }) => column.key === 'title') ?? own[0]
  const heads = own.map(({ column: { title, align } }) => {
    const isNumber = align === 'right' ? ' class="number"' : ''
    return `<th scope="col"${isNumber}>${drawing.mark(title)}</th>`
  })
  const rowOf = (row: readonly Cell[], number: number) => {
    const cells = own.map(({ column, index }) => {
      const below = shown
        .filter((one) => one.column.joins === column.key && one.index !== index)
        .flatMap((one) => row[one.index] ?? [])
      return cellOf(column, row[index], below, named?.column === column, drawing)
    })
    return element('tr', cells.join('') + barOf(table, number))
  }
  const caption = group ? element('caption', drawing.mark(group.text)) : ''
  // The head has a cell for the bars, so that rows are as long; it says nothing.
  const overBars = table.bars ? '<td></td>' : ''
  const head = element('thead', element('tr', heads.join('') + overBars))
  const body = rows.slice(0, maxRows).map(rowOf)
  const more = table.more ? element('p', drawing.mark(table.more), 'dim') : ''
  // Few columns have room on a phone as well.
  const kind = own.length <= maxColumnsOnPhone ? 'small' : 'card'
  const isTitled = named?.column.key === 'title' ? ' titled' : ''
  return `<table class="${kind}${isTitled}">${caption}${head}<tbody>\n${body.join('\n')}\n</tbody></table>${more}`
}

/** The figure of a row as a bar, for the eye only, because a cell before it has the figure. */
function barOf({ bars }: Table, row: number): string {
  if (!bars) return ''
  const most = bars.most || Math.max(1, ...bars.values)
  const width = Math.round((1000 * (bars.values[row] ?? 0)) / most) / 10
  const bar = `<svg aria-hidden="true" height="10"><rect width="${width}%" height="10" /></svg>`
  return `<td class="bar">${bar}</td>`
}

/** Whether its text is put below that of another column. */
function joinsAnother({ joins }: Column, columns: readonly Column[]): boolean {
  return joins !== undefined && columns.some(({ key }) => key === joins)
}

function cellOf(
  { title, align }: Column,
  cell: Cell = { text: '' },
  below: readonly Cell[],
  isName: boolean,
  { mark }: Drawing,
): string {
  const tone = cell.tone === 'plain' ? undefined : cell.tone
  const isLong = !isName && cell.text.length > maxShortText
  const classes = [tone, align === 'right' ? 'number' : undefined, isLong ? 'long' : undefined]
    .filter(Boolean)
    .join(' ')
  const more = below.map(({ text }) => `<span class="below">${mark(text)}</span>`).join('')
  const given = [
    isName ? ' scope="row"' : '',
    classes === '' ? '' : ` class="${classes}"`,
    ` data-label="${xml(title)}"`,
  ].join('')
  const name = isName ? 'th' : 'td'
  const body = mark(cell.text)
  // What stands below would be read as one with it, if nothing parted them.
  return `<${name}${given}>${more === '' ? body : `<span>${body}</span> ${more}`}</${name}>`
}
