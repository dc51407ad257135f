/** Wat elke Nederlandse catalogus gebruikt: een opsomming, een aantal dingen, een aanhaling. */

export const list = (items: readonly string[], last = 'of') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

export const n = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`

export const quote = (text: string) => `“${text}”`
