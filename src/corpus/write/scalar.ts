/** One text as a scalar of YAML, in the style of the corpus. */

/** Columns that a line may have, where its text can be broken. */
export const maxColumns = 100

const beginsAsText = /^[^-?:,[\]{}#&*!|>'"%@`\s~.+=<]/
/** Words that YAML 1.1 or 1.2 reads as a boolean or null. */
const word = /^(?:y|n|yes|no|on|off|true|false|null)$/i
/** Texts that YAML 1.1 or 1.2 reads as a number or a time, or that look like one to a person. */
const number = /^(?:[\d_.,:+-]+|[\d_.]+e[-+]?\d+|0[box][\da-f_]+|\d{4}-\d\d?-\d\d?[Tt\s].*)$/i
const broken = /[\n\t]|:(?:\s|$)| #/

/**
 * Whether a text without quotes is read as itself by every reader of YAML 1.1 and 1.2. Between
 * brackets some take a question mark for the sign of a key, even within an address.
 */
export function isPlain(text: string, inFlow = false): boolean {
  return (
    beginsAsText.test(text) &&
    !/\s$/.test(text) &&
    !broken.test(text) &&
    !word.test(text) &&
    !number.test(text) &&
    !(inFlow && /[,[\]{}?]/.test(text))
  )
}

/** On one line: without quotes if that reads as itself, else between double quotes. */
export function onOneLine(text: string, inFlow = false): string {
  return isPlain(text, inFlow) ? text : inQuotes(text)
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' }

/** Between double quotes. */
export function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\t]/g, (one) => escapes[one] ?? one)}"`
}

/**
 * A text over several lines: its head, which stands behind the key, and its lines, to be indented
 * by `indent`. Folded if it can be, else line by line; nothing if only quotes keep it as it is.
 */
export function asBlock(
  text: string,
  indent: number,
): { head: '>-' | '|-'; lines: string[] } | undefined {
  if (/^\s|\s$/.test(text) || text === '') return undefined
  const lines = text.split('\n')
  if (lines.some((line) => /[ \t]$/.test(line))) return undefined
  if (lines.some((line) => /^[ \t]/.test(line))) return { head: '|-', lines }
  const folded = lines.map((line) => wrapped(line, maxColumns - indent))
  // What cannot be broken, an address, gains nothing.
  if (lines.length === 1 && folded[0]?.length === 1 && [...text].length > maxColumns - indent)
    return undefined
  // One end of a line is written as an empty line more.
  return { head: '>-', lines: folded.flatMap((part, i) => (i === 0 ? part : ['', ...part])) }
}

/** The pieces of a line, broken at single blanks only, which folding gives back. */
function wrapped(line: string, columns: number): string[] {
  if (line === '') return []
  const pieces: string[][] = []
  let length = Number.POSITIVE_INFINITY
  // No line begins with a sign that French sets behind a blank.
  for (const part of line.split(/(?<=\S) (?=[^\s:;!?»])/)) {
    const count = [...part].length
    if (length + 1 + count > columns) pieces.push([part])
    else pieces.at(-1)?.push(part)
    length = pieces.at(-1)?.length === 1 ? count : length + 1 + count
  }
  return pieces.map((parts) => parts.join(' '))
}
