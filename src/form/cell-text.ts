import type { Value } from '../office/index.ts'

/** The text of a cell that holds a text, a number or a date; undefined for anything else. */
export function textOfCell(value: Value | undefined): string | undefined {
  if (value?.type === 'text') return value.text
  if (value?.type === 'number') return String(value.number)
  return value?.type === 'date' ? value.date : undefined
}
