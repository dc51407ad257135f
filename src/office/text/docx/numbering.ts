/** The numbers that Word shows before paragraphs: they stand in no text, and are counted. */
import type { Relation } from '../../container/package.ts'
import type { Parts } from '../../container/unzip.ts'
import { readXml } from '../../container/xml.ts'
import { wordprocessing } from './namespaces.ts'

/** How a level of a list counts. */
interface Level {
  start: number
  format: string
  /** `%1.%2` for instance. */
  text: string
}

/** A label as it is shown: a number, or nothing for a mark, or for a number that is not known. */
export type Label = { is: 'number'; number: string } | { is: 'mark' } | { is: 'unknown' }

/** Gives the label of the next paragraph of a list at a level, from 0. */
export type Counter = (list: string, level: number) => Label

/** Counts as Word does; throws a Refusal if the part is broken. */
export function counterOf(parts: Parts, relations: readonly Relation[]): Counter {
  const part = relations.find(({ type }) => type === 'numbering')?.target
  const bytes = part === undefined ? undefined : parts.read(part)
  if (part === undefined || !bytes) return () => ({ is: 'unknown' })
  const reader = new NumberingReader()
  readXml(bytes, part, wordprocessing, reader)
  const counts = new Map<string, number[]>()
  return (list, level) => {
    const abstract = reader.lists.get(list)
    const levels = abstract === undefined ? undefined : reader.abstracts.get(abstract)
    const here = levels?.[level]
    if (abstract === undefined || !levels || !here) return { is: 'unknown' }
    if (here.format === 'bullet' || here.format === 'none') return { is: 'mark' }
    const key = reader.restarts.get(list)?.has(level) ? list : abstract
    const count = counts.get(key) ?? []
    counts.set(key, count)
    count.length = Math.min(count.length, level + 1)
    for (let above = 0; above < level; above++) count[above] ??= levels[above]?.start ?? 1
    const start = reader.restarts.get(list)?.get(level) ?? here.start
    count[level] = count[level] === undefined ? start : count[level] + 1
    return labelOf(here, levels, count)
  }
}

function labelOf(here: Level, levels: readonly (Level | undefined)[], count: number[]): Label {
  let isKnown = true
  const number = here.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = formatted(count[at] ?? 1, levels[at]?.format ?? 'decimal')
    isKnown &&= shown !== undefined
    return shown ?? ''
  })
  return isKnown ? { is: 'number', number: number.trim() } : { is: 'unknown' }
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function formatted(count: number, format: string): string | undefined {
  if (format === 'decimal') return String(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  const isSmall = count >= 1 && count <= 3_999
  if (/^(?:lower|upper)Letter$/.test(format) && isSmall) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
    return format === 'lowerLetter' ? letter : letter.toUpperCase()
  }
  if (/^(?:lower|upper)Roman$/.test(format) && isSmall) {
    let left = count
    let roman = ''
    for (const [value, sign] of romans) for (; left >= value; left -= value) roman += sign
    return format === 'lowerRoman' ? roman : roman.toUpperCase()
  }
  return undefined
}

class NumberingReader {
  readonly abstracts = new Map<string, (Level | undefined)[]>()
  /** The abstract list of each list, and the levels at which it begins anew. */
  readonly lists = new Map<string, string>()
  readonly restarts = new Map<string, Map<number, number>>()
  #levels: (Level | undefined)[] | undefined
  #level: Level | undefined
  #list: string | undefined
  #override = 0

  open(name: string, given: Readonly<Record<string, string>>): void {
    const { val = '' } = given
    if (name === 'abstractNum') {
      this.#levels = []
      this.abstracts.set(given.abstractNumId ?? '', this.#levels)
    } else if (name === 'num') this.#list = given.numId
    else if (name === 'abstractNumId' && this.#list !== undefined) this.lists.set(this.#list, val)
    else if (name === 'lvlOverride') this.#override = levelOf(given.ilvl)
    else if (name === 'startOverride' && this.#list !== undefined) {
      const restarts = this.restarts.get(this.#list) ?? new Map<number, number>()
      this.restarts.set(this.#list, restarts.set(this.#override, countOf(val)))
    } else if (name === 'lvl' && this.#levels && this.#list === undefined) {
      this.#level = { start: 1, format: 'decimal', text: '' }
      this.#levels[levelOf(given.ilvl)] = this.#level
    } else if (this.#level && name === 'start') this.#level.start = countOf(val)
    else if (this.#level && name === 'numFmt') this.#level.format = val
    else if (this.#level && name === 'lvlText') this.#level.text = val
  }

  close(name: string): void {
    if (name === 'abstractNum') this.#levels = undefined
    if (name === 'lvl') this.#level = undefined
    if (name === 'num') this.#list = undefined
  }
}

/** Word has nine levels. */
function levelOf(given = '0'): number {
  return Math.min(Math.max(Math.trunc(Number(given)) || 0, 0), 8)
}

function countOf(given: string): number {
  return Math.trunc(Number(given)) || 0
}
