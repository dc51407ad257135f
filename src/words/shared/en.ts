/** What every catalogue of English uses: a list, a number of things, a quotation. */

export const list = (items: readonly string[], last = 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

export const n = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`

export const quote = (text: string) => `“${text}”`

/** Some of many, and how many more there are. */
export const some = (items: readonly string[]) =>
  items.length > 4
    ? list([...items.slice(0, 3), `${items.length - 3} more`], 'and')
    : list(items, 'and')
