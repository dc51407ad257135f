/** Reads from the style of a paragraph whether it is a heading or in a list. */
import type { Relation } from '../../container/package.ts'
import type { Parts } from '../../container/unzip.ts'
import { readXml } from '../../container/xml.ts'
import { wordprocessing } from './namespaces.ts'

export interface ParagraphStyle {
  /** From 1, if it is a heading. */
  heading?: number
  list?: string
  level?: number
}

interface Written extends ParagraphStyle {
  basedOn?: string
}

/** Gives the style by its id; nothing of note for one that is not known. */
export function stylesOf(
  parts: Parts,
  relations: readonly Relation[],
): (id: string) => ParagraphStyle {
  const part = relations.find(({ type }) => type === 'styles')?.target
  const bytes = part === undefined ? undefined : parts.read(part)
  if (part === undefined || !bytes) return () => ({})
  const styles = read(bytes, part)
  return (id) => {
    let found: ParagraphStyle = {}
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const { basedOn, ...style }: Written = styles.get(at) ?? {}
      found = { ...style, ...found }
      at = basedOn
    }
    return found
  }
}

function read(bytes: Uint8Array, part: string): Map<string, Written> {
  const styles = new Map<string, Written>()
  let style: Written | undefined
  readXml(bytes, part, wordprocessing, {
    open: (name, { val = '', styleId, type }) => {
      if (name === 'style' && type === 'paragraph') {
        style = {}
        styles.set(styleId ?? '', style)
      } else if (!style) return
      else if (name === 'basedOn') style.basedOn = val
      else if (name === 'name') Object.assign(style, headingNamed(val))
      else if (name === 'outlineLvl') Object.assign(style, headingAt(val))
      else if (name === 'numId') style.list = val
      else if (name === 'ilvl') style.level = Math.trunc(Number(val)) || 0
    },
    close: (name) => {
      if (name === 'style') style = undefined
    },
  })
  return styles
}

/** The heading at an outline level, from 0; the level 9 is body text. */
export function headingAt(level: string): ParagraphStyle {
  const number = Number(level)
  return Number.isInteger(number) && number >= 0 && number < 9 ? { heading: number + 1 } : {}
}

function headingNamed(name: string): ParagraphStyle {
  const [, level] = /^(?:heading|titre|kop|überschrift)\s*([1-9])$/i.exec(name) ?? []
  return level === undefined ? {} : { heading: Number(level) }
}
