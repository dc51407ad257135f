/** The words of a document as lines of a text, which can be cited by their numbers. */
import type { TableRow, TextBlock, TextDocument } from '../../office/index.ts'

/**
 * A line for each heading, paragraph and row; cells have a tab between them, and the lines of a
 * cell a slash.
 */
export function textOf({ blocks }: TextDocument): string {
  const lines = blocks.flatMap((block) => linesOf(block))
  return lines.map((line) => `${line}\n`).join('')
}

function linesOf(block: TextBlock): string[] {
  if (block.is === 'paragraph') return [block.text]
  if (block.is === 'heading') return [[block.number, block.text].filter(Boolean).join(' ')]
  return block.rows.map(rowLine).filter((line) => line.trim() !== '')
}

function rowLine({ cells }: TableRow): string {
  return cells
    .map(({ lines }) =>
      lines.map(({ number, text }) => [number, text].filter(Boolean).join(' ')).join(' / '),
    )
    .join('\t')
}
