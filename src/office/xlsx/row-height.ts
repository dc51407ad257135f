/** The height that a row needs for its wrapped texts, because not every program computes it. */
import type { CellStyle, NewRow, NewSheet } from './new.ts'
import { isBold, isWrapped, sizeOf } from './write-styles.ts'

/** As high as a row can be. */
const maxHeight = 409
/** Widths are counted in digits: bold letters take more, others on average no more. */
const boldMargin = 1.1

/** In points, for the cell that needs most; nothing if one usual line is enough for all. */
export function heightOf({ cells }: NewRow, { columns }: NewSheet): number | undefined {
  const height = cells.reduce((most, cell, index) => {
    if (typeof cell?.value !== 'string') return most
    const style = cell.style ?? 'normal'
    const lines = isWrapped(style) ? linesOf(cell.value, columns[index]?.width ?? 9, style) : 1
    return Math.max(most, Math.ceil(lines * sizeOf(style) * 1.36))
  }, 15)
  return height === 15 ? undefined : Math.min(maxHeight, height)
}

/** How many lines a text takes, if words are broken where a line is full. */
function linesOf(text: string, width: number, style: CellStyle): number {
  const margin = isBold(style) ? boldMargin : 1
  const capacity = Math.max(1, (width * 11) / sizeOf(style) / margin)
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, capacity), 0)
}

function wrapped(line: string, capacity: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(/(?<=[\s-])/)) {
    if (used > 0 && used + word.trimEnd().length > capacity) {
      lines++
      used = 0
    }
    used += word.length
    // A word that is longer than a line is broken within.
    if (used - 1 > capacity) lines += Math.ceil(used / capacity) - 1
    if (used - 1 > capacity) used %= capacity
  }
  return lines
}
