/** A table on a terminal. The text is laid out first: the drawing never breaks, cuts or colours it. */
import CliTable from 'cli-table3'
import type { Cell, Column, Table } from '../../report.ts'
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

/** Above so many cells the lines are joined without the library: the bytes are the same, the time is not. */
const fewCells = 120

export function drawTable(whole: Table, width: number, paint: Paint): string {
  const table = { ...whole, rows: whole.rows.slice(0, whole.most) }
  const plan = tableLayout(table, width)
  if (plan.kind === 'stacked') return stacked(table, width, paint)
  const { columns, widths } = plan
  const physical: string[][] = []
  const line = (cells: readonly string[]) => physical.push([...cells])
  const head = columns.map(({ title }, i) => wrap(title, widths[i] ?? 1))
  const rows = plan.rows.map((row) => row.map((cell, i) => wrap(cell.text, widths[i] ?? 1)))
  const airy = rows.some((row) => row.some((lines) => lines.length > 1))
  for (const cells of across(head))
    line(cells.map((text, i) => paint(fill(text, columns[i], widths[i]), 'strong')))
  line(widths.map((w) => paint('─'.repeat(w), 'dim')))
  for (const [r, row] of rows.entries()) {
    if (airy && r > 0) line(widths.map(() => ''))
    for (const cells of across(row))
      line(
        cells.map((text, i) => paint(fill(text, columns[i], widths[i]), plan.rows[r]?.[i]?.tone)),
      )
  }
  const drawn =
    physical.length * columns.length > fewCells
      ? physical.map((cells) => cells.join(bare.middle))
      : byLibrary(physical)
  return drawn.map((text) => text.trimEnd()).join('\n')
}

/** Cells that are laid out already: the library costs a tenth of a millisecond each, and joins them as we would. */
export function byLibrary(physical: readonly (readonly string[])[]): string[] {
  const drawn = new CliTable({
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  })
  drawn.push(...physical.map((cells) => [...cells]))
  return drawn.toString().split('\n')
}

function fill(text: string, column: Column | undefined, width: number | undefined): string {
  return pad(text, width ?? 0, column?.align)
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

/** Labels to the left, texts to the right; one under the other where it is narrow. */
export function facts(
  items: readonly ({ label: string } & Cell)[],
  width: number,
  paint: Paint,
): string {
  const labels = items.reduce((most, { label }) => Math.max(most, label.length), 0)
  const beside = width - labels - gap >= 24
  return items
    .filter(({ text }) => text !== '')
    .map(({ label, text, tone }) => {
      if (!beside)
        return [
          ...wrap(label, width).map((line) => paint(line, 'strong')),
          ...wrap(text, Math.max(8, width - 2)).map((line) => `  ${paint(line, tone)}`),
        ].join('\n')
      return wrap(text, width - labels - gap)
        .map(
          (line, i) =>
            `${i === 0 ? paint(pad(label, labels), 'strong') : ' '.repeat(labels)}${' '.repeat(gap)}${paint(line, tone)}`,
        )
        .join('\n')
    })
    .join('\n')
}
