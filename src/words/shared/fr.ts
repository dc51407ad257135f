/** Ce dont se sert tout catalogue français : une énumération, un nombre de choses, une citation. */
import { withEdges } from './text.ts'

export const list = (items: readonly string[], last = 'ou') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

/** Zéro et un sont au singulier. */
export const n = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export const quote = (text: string) => `«\u00a0${withEdges(text)}\u00a0»`

/** Quelques-uns, et combien il y en a d'autres. */
export const some = (items: readonly string[], count = items.length) =>
  count > 4 ? list([...items.slice(0, 3), `${count - 3} autres`], 'et') : list(items, 'et')

/** Les états d'une mesure, par leur code. */
export const states = {
  'not-started': 'non commencée',
  limited: 'réalisée en partie',
  substantial: 'réalisée en grande partie',
  complete: 'achevée',
  withdrawn: 'retirée',
}
