/** Helpers with which every part of a page is drawn. */
import type { Cell, Tone } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { areNumbered } from '../line-words.ts'

export interface Drawing {
  words: Words
  /** Turns a text into HTML: escaped, with marks on other languages and links to pages. */
  mark(text: string): string
}

/** An element around what is escaped already; its tone is its class. */
export function element(name: string, body: string, tone: Tone = 'plain'): string {
  const how = tone === 'plain' ? '' : ` class="${tone}"`
  return `<${name}${how}>${body}</${name}>`
}

/** Items that begin with their own numbers have no bullets before them. */
export function list(items: readonly Cell[], { mark }: Drawing): string {
  const drawn = items.map(({ text, tone }) => element('li', mark(text), tone)).join('')
  return `<ul${areNumbered(items) ? ' class="numbered"' : ''}>${drawn}</ul>`
}
