/** What every catalogue of English uses: a list, a number of things, a quotation. */
import { withEdges } from './text.ts'

export const list = (items: readonly string[], last = 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

export const n = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`

export const quote = (text: string) => `“${withEdges(text)}”`

/** Some of many, and how many more there are. */
export const some = (items: readonly string[], count = items.length) =>
  count > 4 ? list([...items.slice(0, 3), `${count - 3} more`], 'and') : list(items, 'and')

/** The states of a measure, by their code. */
export const states = {
  'not-started': 'not started',
  limited: 'carried out in part',
  substantial: 'largely carried out',
  complete: 'complete',
  withdrawn: 'withdrawn',
}
