/**
 * One self-contained page, to read on a screen, aloud, or on paper: no script, and nothing to load.
 */
import type { Frame, Provenance, Report } from '../../report.ts'
import { xml } from '../escape.ts'
import type { Layout, TextFormat } from '../format.ts'
import { originOf, titleOf } from '../origin.ts'
import { drawBlocks } from './blocks.ts'
import { type Marks, markerOf } from './marks.ts'
import { style } from './style.ts'

export const html: TextFormat = (
  report: Report,
  layout: Layout,
  provenance: Provenance,
): string => {
  const { words } = layout
  const { frame, links = noLinks } = layout
  const marks = {
    languages: languagesIn(report, provenance),
    links: frame ? linksOf(frame) : links,
  }
  const used = new Set<string>()
  const mark = markerOf(marks, words, used)
  const first = report.blocks.find((block) => block.kind === 'heading')
  const heading = titleOf(report, words)
  const ownHeading = first === undefined ? `<h1>${mark(heading)}</h1>\n` : ''
  // What says that files are missing comes first, and is seen first.
  const isWhole = (report.missing ?? []).length === 0
  const [said, blocks] = isWhole ? ['', report.blocks] : [missingOf(report), report.blocks.slice(1)]
  const origin = mark(originOf(provenance, words))
  const drawn = drawBlocks(blocks, { words, mark })
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
${windowTitle(heading, marks.languages)}
<style>${style}</style>
</head>
<body>
${frame ? headerOf(frame, layout) : ''}<main>
${said}${ownHeading}${drawn}${legendOf(used, layout)}
</main>
${origin === '' ? '' : `<footer><p>${origin}</p></footer>\n`}</body>
</html>
`
}

/** By texts in another language than the page, their language. */
function languagesIn({ foreign }: Report, { corpus }: Provenance): ReadonlyMap<string, string> {
  const { title, language } = corpus ?? {}
  const own = title !== undefined && language !== undefined ? [[title, language] as const] : []
  return new Map([...(foreign ?? []), ...own])
}

function windowTitle(heading: string, languages: ReadonlyMap<string, string>): string {
  const language = languages.get(heading)
  const said = language === undefined ? '' : ` lang="${xml(language)}"`
  return `<title${said}>${xml(shortened(heading))}</title>`
}

const noLinks: ReadonlyMap<string, string> = new Map()

function linksOf(frame: Frame): Marks['links'] {
  const { links, root, own } = frame
  return {
    size: links.size,
    has: (name) => links.has(name),
    get: (name) => {
      const address = links.get(name)
      return address === undefined || address === own ? undefined : `${root}${address}`
    },
  }
}

/** Links to other pages, and to this one in other languages. */
function headerOf(frame: Frame, { words }: Layout): string {
  const { root, navigation, languages, sheet, plain } = frame
  const to = (address: string) => `href="${xml(`${root}${address}`)}"`
  const ways = navigation.map(({ text, address, isHere }) =>
    isHere
      ? `<a ${to(address)} aria-current="page">${xml(text)}</a>`
      : `<a ${to(address)}>${xml(text)}</a>`,
  )
  const others = languages.map(
    ({ language, name, address }) =>
      `<a ${to(address)} lang="${xml(language)}" hreflang="${xml(language)}">${xml(name)}</a>`,
  )
  const asSheet =
    sheet === undefined ? [] : [`<a ${to(sheet)} download>${xml(words.site.sheet)}</a>`]
  const asPlain =
    plain === undefined ? [] : [`<a ${to(plain)} download>${xml(words.site.plain)}</a>`]
  const more = [...asSheet, ...asPlain, ...others]
  if (ways.length + more.length === 0) return ''
  const apart = more.length === 0 ? [] : [`<span>${more.join('\n')}</span>`]
  return `<header><nav aria-label="${xml(words.site.navigation)}">
${[...ways, ...apart].join('\n')}
</nav></header>
`
}

/** The meaning of the marks after texts in other languages. */
function legendOf(used: ReadonlySet<string>, { words }: Layout): string {
  if (used.size === 0) return ''
  return `\n<p class="dim">${xml(words.pages.marks([...used].sort()))}</p>`
}

function missingOf({ blocks: [first] }: Report): string {
  return first?.kind === 'note' ? `<p class="bad missing">${xml(first.text)}</p>\n` : ''
}

/** Characters that the title of a window has room for. */
const maxTitle = 60

function shortened(text: string): string {
  if (text.length <= maxTitle) return text
  return `${text.slice(0, maxTitle).replace(/\s+\S*$/, '')}…`
}
