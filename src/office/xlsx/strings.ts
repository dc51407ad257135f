/** The texts that cells share. */
import { readXml } from '../container/xml.ts'
import { limits } from '../limits.ts'
import { tooLarge } from '../problem.ts'
import { spreadsheet, unescaped } from './spreadsheet.ts'

export interface Part {
  name: string
  bytes: Uint8Array
}

/** Texts by their number; the parts of a text in several fonts are joined, readings left out. */
export function readStrings(part: Part | undefined): string[] {
  const strings: string[] = []
  if (!part) return strings
  const collector = textCollector(part.name)
  readXml(part.bytes, part.name, spreadsheet, {
    open: (element) => {
      collector.open(element)
      if (element === 'si') collector.take()
    },
    text: collector.text,
    close: (element) => {
      collector.close(element)
      if (element === 'si') strings.push(collector.take())
    },
  })
  return strings
}

/** Collects the text of `t` elements, of a shared text as of one that stands in its cell. */
export function textCollector(part: string) {
  let text = ''
  let isText = false
  let readings = 0
  return {
    open: (element: string) => {
      if (element === 'rPh') readings++
      isText = element === 't' && readings === 0
    },
    text: (more: string) => {
      if (!isText) return
      text += more
      // Escapes take up to seven units for one.
      if (text.length > 7 * limits.text) throw tooLarge('text', limits.text, part)
    },
    close: (element: string) => {
      if (element === 'rPh') readings--
      isText = false
    },
    take: () => {
      const taken = unescaped(text)
      if (taken.length > limits.text) throw tooLarge('text', limits.text, part)
      text = ''
      return taken
    },
  }
}
