/** The formats of cells, as far as they make dates of numbers. */
import { readXml } from '../container/xml.ts'
import { type Shown, shownBy } from './dates.ts'
import { spreadsheet } from './spreadsheet.ts'
import type { Part } from './strings.ts'

/** Gives what the format with a number, as cells name it, shows. */
export function readStyles(part: Part | undefined): (style: number) => Shown {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isCells = false
  if (part)
    readXml(part.bytes, part.name, spreadsheet, {
      open: (element, given) => {
        if (element === 'numFmt') codes.set(Number(given.numFmtId), given.formatCode ?? '')
        if (element === 'cellXfs') isCells = true
        if (element === 'xf' && isCells) formats.push(Number(given.numFmtId ?? 0))
      },
      close: (element) => {
        if (element === 'cellXfs') isCells = false
      },
    })
  const shown = new Map<number, Shown>()
  return (style) => {
    const id = formats[style] ?? 0
    let one = shown.get(id)
    if (!one) {
      one = shownBy(id, codes.get(id))
      shown.set(id, one)
    }
    return one
  }
}
