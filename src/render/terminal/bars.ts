/** Tables whose last figure has a bar behind it, alone or side by side. */
import type { Block, Table } from '../../report.ts'
import type { Paint } from './paint.ts'
import { gap } from './table-layout.ts'
import { pad, widthOf, wrap } from './wrap.ts'

/** Columns from which two tables stand side by side. */
const minBesideWidth = 72
/** Columns of one of them that read well. */
const maxHalfWidth = 56
/** Columns that labels have at least, and all of a table beyond which bars are not drawn out. */
const minLabelWidth = 12
const maxBarWidth = 60

/** Columns of a bar for each thing that is counted: one scale for all bars of a report. */
export type Unit = number

/** The scale on which the longest bar of each table fits. */
export function unitIn(blocks: readonly Block[], width: number): Unit {
  const units = blocks.flatMap((block) => {
    if (block.kind === 'table') return unitOf(block, width)
    if (block.kind !== 'beside') return []
    return block.tables.flatMap((table) => unitOf(table, halfOf(width) - gap))
  })
  return Math.min(1, ...units)
}

function unitOf({ bars, ...table }: Table, width: number): Unit[] {
  if (bars === undefined || bars.most === 0) return []
  const room = Math.min(maxBarWidth, width - widthsOf(table).reduce((a, b) => a + b + gap, 0))
  return [Math.max(0, room) / Math.max(1, ...bars.values)]
}

/** A table with its bars, as lines. */
export function barLines(table: Table, unit: Unit, width: number, paint: Paint): string[] {
  const { rows, group, more, bars, columns } = table
  const widths = widthsOf(table)
  const all = widths.reduce((a, b) => a + b + gap, 0)
  const label = Math.max(minLabelWidth, (widths[0] ?? 0) - Math.max(0, all - gap - width))
  const own = bars?.most === 0 ? unitIn([{ ...table, bars: { ...bars, most: 1 } }], width) : unit
  const heads = columns.length > 2 ? [columns.map(({ title }) => ({ text: title }))] : []
  const lines = [...heads, ...rows].flatMap((row, r) => {
    const [first, ...figures] = row
    const names = wrap(first?.text ?? '', label)
    const value = bars?.values[r - heads.length] ?? 0
    const bar = value === 0 ? '' : '█'.repeat(Math.max(1, Math.round(value * own)))
    const said = figures.map(({ text }, i) => pad(text, widths[i + 1] ?? 0, 'right'))
    const isFit = all + widthOf(bar) <= width
    return names.map((name, i) => {
      if (i > 0) return name
      const cells = [pad(name, label), ...said, ...(bar === '' || !isFit ? [] : [bar])]
      return cells.join(' '.repeat(gap)).trimEnd()
    })
  })
  return [
    ...(group ? wrap(group.text, width).map((line) => paint(line, 'strong')) : []),
    ...lines,
    ...(more ? wrap(more, width).map((line) => paint(line, 'dim')) : []),
  ]
}

/** Side by side where there is room, else one below the other. */
export function drawBeside(
  tables: readonly Table[],
  unit: Unit,
  width: number,
  paint: Paint,
): string {
  if (width < minBesideWidth)
    return tables.map((table) => barLines(table, unit, width, paint).join('\n')).join('\n\n')
  const half = halfOf(width)
  const plain: Paint = (text) => text
  const [left = [], right = []] = tables.map((table) => barLines(table, unit, half - gap, plain))
  const painted = tables.map((table) => barLines(table, unit, half - gap, paint))
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const blank = ' '.repeat(half - widthOf(left[i] ?? ''))
    return `${painted[0]?.[i] ?? ''}${right[i] ? blank : ''}${painted[1]?.[i] ?? ''}`
  }).join('\n')
}

function halfOf(width: number): number {
  return Math.min(maxHalfWidth, Math.floor(width / 2))
}

function widthsOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  return columns.map(({ title }, c) =>
    rows.reduce(
      (most, row) => Math.max(most, widthOf(row[c]?.text ?? '')),
      columns.length > 2 ? widthOf(title) : 0,
    ),
  )
}
