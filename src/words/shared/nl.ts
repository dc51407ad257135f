/** Wat elke Nederlandse catalogus gebruikt: een opsomming, een aantal dingen, een aanhaling. */
import { withEdges } from './text.ts'

export const list = (items: readonly string[], last = 'of') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

export const n = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`

export const quote = (text: string) => `“${withEdges(text)}”`

/** Enkele, en hoeveel andere er zijn. */
export const some = (items: readonly string[], count = items.length) =>
  count > 4 ? list([...items.slice(0, 3), `${count - 3} andere`], 'en') : list(items, 'en')

/** De statussen van een maatregel, met hun code. */
export const states = {
  'not-started': 'niet gestart',
  limited: 'deels uitgevoerd',
  substantial: 'grotendeels uitgevoerd',
  complete: 'voltooid',
  withdrawn: 'ingetrokken',
}
