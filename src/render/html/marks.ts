/** Marks other languages in texts, and links names that have a page. */
import type { Words } from '../../words/index.ts'
import { xml } from '../escape.ts'
import { pieces } from '../foreign.ts'
import { glued } from '../line-words.ts'

export interface Marks {
  /** By texts, their language, where it is not that of the page. */
  languages: ReadonlyMap<string, string>
  /** By ids and names, the address of their page. */
  links: Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'size'>
}

/**
 * Gives a function from a text to HTML: each line feed a line, all of it escaped. It adds to `used`
 * the languages of what it marks.
 */
export function markerOf(
  { languages, links }: Marks,
  words: Words,
  used: Set<string>,
): (text: string) => string {
  const inLanguage = (text: string, language: string) => {
    used.add(language)
    const aloud = `<span class="aloud">${xml(words.pages.onlyIn(language))}</span>`
    const shown = `<span aria-hidden="true">(${xml(language)})</span>`
    return `<span lang="${xml(language)}">${lines(glued(text))}</span> <small>${shown}${aloud}</small>`
  }
  const piecesOf = pieces(languages)
  return (text) =>
    piecesOf(text)
      .map(({ text: piece, language }) =>
        language === undefined ? linked(glued(piece), links) : inLanguage(piece, language),
      )
      .join('')
}

/** A name counts only between these characters. */
const borders =
  /(\n|, |[ \u00a0]\(|\)|[ \u00a0]· |: |[ \u00a0]: |[ \u00a0]; |; |[ \u00a0]–[ \u00a0](?!\d)| ↔ | → )/
/** How many parts may form one name, the longest first: `a name (its letters)`. */
const lengths = [4, 3, 1]
/** Two figures that stay on one line: `2021-2025`, `2009 – 2011`, `lines 12–14`. */
const range = /(?<![\w/-])\d+(?:[-–]|[ \u00a0]–[ \u00a0])\d+(?![\w/-])/g
const id = /((?<![\w/-])[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+(?![\w/]))/

function linked(text: string, links: Marks['links']): string {
  if (links.size === 0) return lines(text)
  const addressOf = (one: string) => links.get(one) ?? links.get(one.replaceAll('\u00a0', ' '))
  const link = (one: string) => {
    const address = addressOf(one)
    return address === undefined ? lines(one) : `<a href="${xml(address)}">${lines(one)}</a>`
  }
  if (addressOf(text) !== undefined) return link(text)
  const parts = text.split(borders)
  const drawn: string[] = []
  for (let at = 0; at < parts.length; ) {
    const taken = (length: number) => parts.slice(at, at + length).join('')
    const length = lengths.find((one) => addressOf(taken(one)) !== undefined)
    const part = taken(length ?? 1)
    drawn.push(length === undefined ? part.split(id).map(link).join('') : link(part))
    at += length ?? 1
  }
  return drawn.join('')
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => xml(line).replace(range, '<span class="range">$&</span>'))
    .join('<br>')
}
