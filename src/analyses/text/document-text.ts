/** The texts of documents, line by line, as the corpus cites them; with numbers or without. */

/** The text of a document that is at hand. */
export interface DocumentText {
  path: string
  /** Of the text without numbers, in hexadecimal. */
  sha256: string
  lines: readonly string[]
}

/** The available texts, by the id of their document. */
export type DocumentTexts = ReadonlyMap<string, DocumentText>

/** The text with the number of each line before it, for whoever reads it without an editor. */
export function numbered(text: string): string {
  const lines = text.split('\n')
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const width = String(last).length
  return lines
    .map((line, at) => (at < last ? `${String(at + 1).padStart(width)}\t${line}` : line))
    .join('\n')
}

/** The text without such numbers; as it is if one of its lines has another before it. */
export function withoutNumbers(text: string): string {
  const lines = text.split('\n')
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const plain = lines.slice(0, last).map((line, at) => {
    const [whole, number] = /^ *(\d+)\t/.exec(line) ?? []
    return whole !== undefined && Number(number) === at + 1 ? line.slice(whole.length) : undefined
  })
  if (last === 0 || plain.includes(undefined)) return text
  return [...plain, ...lines.slice(last)].join('\n')
}

/** The lines of a text; the end of the last is not one more. */
export function linesIn(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
