/** Where a line may end, and what it begins with. */

/**
 * A blank that may become the end of a line: not one before a sign that stands alone, as French
 * writes it (`retard ?`, `24 %`, `CPG · 2022`), nor one behind an opening quotation mark, nor those
 * between two years (`2009 – 2011`).
 */
const end = /(?<!«|\d –) (?! *(?:»|[:;!?%€·]+(?:[\s.,;:)»]|$))|– \d)/

/** Without one, which is the common case, every blank may. */
const sign = /[«»:;!?%€·–]/

/** What stays together when a line is broken; with one blank between them, they are the line. */
export function lineWords(line: string): string[] {
  return line.split(sign.test(line) ? end : ' ')
}

const inner = / (?=»|[:;!?%€·]+(?:[\s.,;:)»]|$)|– \d)|(?<=«|\d –) /g

/** The text with no-break spaces where no line may end: for what breaks its lines by itself. */
export function glued(text: string): string {
  return sign.test(text) ? text.replace(inner, '\u00a0') : text
}

/** Whether the text would look lost at the beginning of a line. */
export function isLostInFront(text: string): boolean {
  return /^[\s:;!?%€·»]/.test(text)
}

/** Whether each text of a list begins with a number of its own: `2. …`, `2/a …`. */
export function areNumbered(items: readonly { text: string }[]): boolean {
  return items.every(({ text }) => /^\d+(?:\.|\/\w+) /.test(text))
}
