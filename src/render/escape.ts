/**
 * One escaper for each target. Text of the corpus is data: no text may act on the program that
 * displays it.
 */
import { escapedUnits, hiddenBeyondAscii } from '../hidden.ts'

const hidden = new RegExp(`[\\u0000-\\u001f${hiddenBeyondAscii}]`, 'gu')
/** JSON escapes the others itself. */
const hiddenInJson = new RegExp(`[${hiddenBeyondAscii}]`, 'gu')

function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

// What a build service takes for a command: some of them (`marks`) anywhere in a line, others only
// at its beginning. Those are caught anywhere too, because a text may be broken into lines.
const marks = /#(?=#(?:\[|vso\[))/gi
const commands = new RegExp(`:(?=:[a-z-])|${marks.source}`, 'gi')
const harmless = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/

/**
 * For a terminal, a log, a message: one line, with everything hidden made visible, and nothing that
 * a build service would obey.
 */
export function plainLine(text: string): string {
  const shown = visibleLine(text)
  return shown.includes('::') || shown.includes('##') ? shown.replace(commands, visible) : shown
}

/** As `plainLine`, line by line; a tab becomes a space. */
export function plainText(text: string): string {
  return byLine(text, plainLine)
}

/**
 * For a unified diff: as it is, so that it can be applied, except what could act on a terminal or
 * on a build service. `whole` says whether nothing had to be made visible.
 */
export function patchText(text: string): { text: string; whole: boolean } {
  const shown = text.split('\n').map(patchLine).join('\n')
  return { text: shown, whole: shown === text }
}

/**
 * Tabs and the carriage return of Windows stay: they move nothing that was printed. `::` is made
 * visible only where a build service looks for it: at the beginning, or behind blanks.
 */
function patchLine(line: string): string {
  const [, body = '', end = ''] = /^(.*?)(\r?)$/s.exec(line) ?? []
  const shown = body.split('\t').map(visibleLine).join('\t').replace(marks, visible)
  return shown.replace(/^(\s*):(?=:)/, (_, blanks: string) => `${blanks}${visible(':')}`) + end
}

/** As `plainText`, for targets that quote or encode the text: none of it begins a line of a log. */
export function visibleText(text: string): string {
  return byLine(text, visibleLine)
}

function visibleLine(text: string): string {
  if (harmless.test(text)) return text
  // Accents on one letter beyond any script: they would cover the lines around it. The expression
  // stands here because most calls meet no such text, and marks of all scripts are a long class.
  return text
    .toWellFormed()
    .replace(hidden, visible)
    .replace(
      /(\p{M}{8})(\p{M}+)/gu,
      (_, some: string, more: string) => some + [...more].map(visible).join(''),
    )
}

function byLine(text: string, show: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => show(line.replace(/\t/g, ' ')))
    .join('\n')
}

/** For the message of a GitHub annotation. */
export function annotation(text: string): string {
  return visibleText(text)
    .replace(marks, visible)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
}

/** For a property of a GitHub annotation. */
export function annotationProperty(text: string): string {
  return annotation(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/**
 * For running text and cells of Markdown: active signs become character references, so that there
 * are no mentions, and no links by accident.
 */
export function markdown(text: string): string {
  const plain = plainText(text)
  let [written, end] = ['', 0]
  for (const found of plain.matchAll(linked())) {
    written += escapedMarkdown(plain.slice(end, found.index))
    written += `\`${found[0]}\``
    end = found.index + found[0].length
  }
  return (written + escapedMarkdown(plain.slice(end))).replace(/\n/g, '<br>')
}

/**
 * Words that a host turns into a link, a mention or a reference after it has decoded character
 * references: `@name`, `owner/repo#3`, `GH-3`, `!3`, `~label`, the hash of a commit, an address. It
 * leaves code alone.
 */
const linked = (): RegExp =>
  /[^\s`|]*(?:@[\p{L}\p{N}_-]|[#!$&]\d|[~%]["\p{L}_]|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,64}\b)[^\s`|]*/giu

function escapedMarkdown(plain: string): string {
  return plain
    .replace(/[&<>"'`*_[\]{}()#+!|~\\@$^]/g, (character) =>
      `'"(){}+!^`.includes(character) ? character : `&#${character.charCodeAt(0)};`,
    )
    .replace(/^(\s*)([-=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.')
}

/** For a cell of a sheet: always quoted, and never read as a formula. */
export function sheetCell(text: string): string {
  const guard = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? "'" : ''
  return `"${guard}${plainText(text).replace(/"/g, '""')}"`
}

/** For a text of a calendar (RFC 5545). */
export function calendarText(text: string): string {
  return visibleText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** For XML and HTML, in text as in attributes. */
export function xml(text: string): string {
  return visibleText(text)
    .replace(marks, visible)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\n/g, '&#10;')
}

/**
 * JSON that reads back as the same value, without literal hidden characters and without a line that
 * a log would take for a command.
 */
export function json(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one),
    2,
  )
  return text.replace(hiddenInJson, escapedUnits).replace(marks, escapedUnits)
}
