/**
 * A table on a terminal. The text is laid out first: the library that draws it never breaks, cuts
 * or colours it.
 */
import CliTable from 'cli-table3'
import type { Cell, Table, Tone } from '../../report.ts'
import type { Paint } from './paint.ts'
import { gap, tableLayout } from './table-layout.ts'
import { pad, wrap } from './wrap.ts'

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
}

/**
 * Cells that the library draws. Beyond, the lines are joined without it: the same bytes, sooner.
 */
const maxCellsOfLibrary = 120

export function drawTable(whole: Table, width: number, paint: Paint): string {
  const table = { ...whole, rows: whole.rows.slice(0, whole.maxRows) }
  const layout = tableLayout(table, width)
  if (layout.kind === 'stacked') return stacked(table, width, paint)
  const { columns, widths } = layout
  const wrapped = (cells: readonly Cell[]) => cells.map(({ text }, i) => wrap(text, widths[i] ?? 1))
  const painted = (cells: readonly string[], toneOf: (i: number) => Tone | undefined) =>
    cells.map((text, i) => {
      const { align } = columns[i] ?? {}
      const isLast = i === columns.length - 1 && align !== 'right'
      return paint(isLast ? text : pad(text, widths[i] ?? 0, align), toneOf(i))
    })
  const heads = across(wrapped(columns.map(({ title }) => ({ text: title }))))
  const rows = layout.rows.map(wrapped)
  const broken = rows.filter((row) => row.some((lines) => lines.length > 1))
  // A few rows of two lines are separated clearly enough by their first column.
  const isAiry = 2 * broken.length > rows.length
  const lines = [
    ...heads.map((cells) => painted(cells, () => 'strong')),
    widths.map((columnWidth) => paint('─'.repeat(columnWidth), 'dim')),
    ...rows.flatMap((row, r) => [
      ...(isAiry && r > 0 ? [widths.map(() => '')] : []),
      ...across(row).map((cells) => painted(cells, (i) => layout.rows[r]?.[i]?.tone)),
    ]),
  ]
  const drawn =
    lines.length * columns.length > maxCellsOfLibrary
      ? lines.map((cells) => cells.join(bare.middle))
      : byLibrary(lines)
  return drawn.map((text) => text.trimEnd()).join('\n')
}

/** Draws cells that are laid out already. Each costs a tenth of a millisecond. */
export function byLibrary(physical: readonly (readonly string[])[]): string[] {
  const drawn = new CliTable({
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  })
  drawn.push(...physical.map((cells) => [...cells]))
  return drawn.toString().split('\n')
}

/** Cells of several lines as lines of several cells. */
function across(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length), 1)
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''))
}

function stacked({ columns, rows }: Table, width: number, paint: Paint): string {
  return rows
    .map((row) =>
      facts(
        columns.map(({ title }, i) => ({ label: title, ...(row[i] as Cell) })),
        width,
        paint,
      ),
    )
    .join('\n\n')
}

/** Columns that a text beside its label has at least; with less it stands below. */
const minTextWidth = 24

/** Labels to the left, texts to the right; one under the other where it is narrow. */
export function facts(items: readonly Fact[], width: number, paint: Paint): string {
  const labels = items.reduce((most, { label }) => Math.max(most, label.length), 0)
  const isBeside = width - labels - gap >= minTextWidth
  const drawLabelled = isBeside ? besideLabel : belowLabel
  const draw: typeof besideLabel = (item, ...how) =>
    item.label === ''
      ? wrap(item.text, width).map((line) => paint(line, item.tone))
      : drawLabelled(item, ...how)
  return items
    .filter(({ text }) => text !== '')
    .map((item) => draw(item, labels, width, paint).join('\n'))
    .join('\n')
}

type Fact = { label: string } & Cell

function besideLabel({ label, text, tone }: Fact, labels: number, width: number, paint: Paint) {
  return wrap(text, width - labels - gap).map((line, i) => {
    const before = i === 0 ? paint(pad(label, labels), 'strong') : ' '.repeat(labels)
    return `${before}${' '.repeat(gap)}${paint(line, tone)}`
  })
}

function belowLabel({ label, text, tone }: Fact, _: number, width: number, paint: Paint) {
  return [
    ...wrap(label, width).map((line) => paint(line, 'strong')),
    ...wrap(text, Math.max(8, width - 2)).map((line) => `  ${paint(line, tone)}`),
  ]
}
