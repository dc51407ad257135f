/** Text of the corpus is data: one escaper per target, so that nothing of it acts on what shows it. */

/** Control characters, bidirectional marks, zero-width and other invisible characters. */
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** For a terminal, a log, a message: one line, everything hidden made visible. */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(hidden, visible)
}

/** As `plainLine`, line by line; a tab becomes a space. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => plainLine(line.replace(/\t/g, ' ')))
    .join('\n')
}

/** For the message of a GitHub annotation. */
export function annotation(text: string): string {
  return plainText(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** For a property of a GitHub annotation. */
export function annotationProperty(text: string): string {
  return annotation(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/** For running text and cells of Markdown: active signs as character references, no mentions, no links by accident. */
export function markdown(text: string): string {
  return plainText(text)
    .replace(/[&<>"'`*_[\]{}()#+!|~\\@$^]/g, (character) => (`'"(){}+!^`.includes(character) ? character : `&#${character.charCodeAt(0)};`))
    .replace(/^(\s*)([-=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.')
    .replace(/\b(https?):\/\//g, '$1&#58;//')
    .replace(/\n/g, '<br>')
}

/** For a cell of a sheet: always quoted, and never read as a formula. */
export function sheetCell(text: string): string {
  const clean = text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, visible)
  const guarded = /^[=+\-@\t\r\n]/.test(clean) ? `'${clean}` : clean
  return `"${guarded.replace(/"/g, '""')}"`
}

/** For XML and HTML, in text as in attributes. */
export function xml(text: string): string {
  return plainText(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\n/g, '&#10;')
}
