/**
 * One page that needs nothing else: to read on a screen, aloud, or on paper. No script, no link to
 * elsewhere.
 */
import type { Block, Cell, Finding, Pair, Report, Table, Tone, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { xml } from './escape.ts'
import type { Format, Layout } from './format.ts'
import { style } from './style.ts'

export const html: Format = (report: Report, { words }: Layout): string => {
  const title = report.blocks.find((block) => block.kind === 'heading')
  const body = report.blocks.map((block) => draw(block, words)).join('\n')
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xml(title?.text ?? report.report)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

function draw(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${xml(block.text)}</h${block.level}>`
    case 'note':
      return element('p', xml(block.text), block.tone)
    case 'code':
    case 'patch':
      return element('pre', xml(block.text))
    case 'facts':
      return element('dl', block.facts.map(fact).join(''))
    case 'list':
      return `${titled(block.title)}${list(block.items)}`
    case 'tree':
      return `${titled(block.title)}${tree(block.nodes)}`
    case 'findings':
      return element('ul', block.folded.map((one) => finding(one, words)).join(''))
    case 'table':
      return table(block)
    case 'pairs':
      return pairs(block, words)
  }
}

function fact({ label, text, tone }: Cell & { label: string }): string {
  return element('div', element('dt', xml(label)) + element('dd', lines(text), tone))
}

function titled(title: string | undefined): string {
  return title === undefined ? '' : element('h3', xml(title))
}

function list(items: readonly Cell[]): string {
  return element('ul', items.map(({ text, tone }) => element('li', lines(text), tone)).join(''))
}

function tree(nodes: readonly TreeNode[]): string {
  const branch = ({ text, tone, children = [] }: TreeNode) =>
    element('li', element('span', lines(text), tone) + (children.length > 0 ? tree(children) : ''))
  return element('ul', nodes.map(branch).join(''))
}

function finding({ level, file, line, column, message, rule }: Finding, words: Words): string {
  const parts = [
    element('strong', xml(words.lint.levels[level])),
    xml(`${file}:${line}:${column}`),
    xml(message),
    element('code', xml(rule)),
  ]
  return element('li', parts.join(' '))
}

function table({ columns, rows, group, maxRows }: Table): string {
  const heads = columns.map(({ title, align }) => {
    const isNumber = align === 'right' ? ' class="number"' : ''
    return `<th scope="col"${isNumber}>${xml(title)}</th>`
  })
  const cell = ({ text, tone }: Cell, i: number) => {
    const isNumber = columns[i]?.align === 'right' ? 'number' : ''
    return `<td class="${`${tone ?? ''} ${isNumber}`.trim()}">${lines(text)}</td>`
  }
  const caption = group ? element('caption', xml(group.text)) : ''
  const head = element('thead', element('tr', heads.join('')))
  const body = rows.slice(0, maxRows).map((row) => element('tr', row.map(cell).join('')))
  return `<table>${caption}${head}<tbody>\n${body.join('\n')}\n</tbody></table>`
}

function pairs(
  { title, note, heads, pairs: all }: Block & { kind: 'pairs' },
  words: Words,
): string {
  const head = heads.map((one) => `<th scope="col">${xml(one)}</th>`).join('')
  const explained = note === undefined ? '' : element('p', xml(note), 'dim')
  return `<section><h2>${xml(title)}</h2>${explained}
<table class="pairs"><thead><tr>${head}</tr></thead>
${all.map((pair) => pairRows(pair, words)).join('\n')}
</table></section>`
}

const signClasses = { '+': 'plus', '-': 'minus', '~': 'tilde', '=': 'equal', '?': 'unknown' }
const empty = '<span class="dim" aria-hidden="true">–</span>'

/** One group of rows a pair: the two sides, then what changed across both. */
function pairRows({ sign, left, right, changes }: Pair, words: Words): string {
  const aloud = `<span class="aloud"> ${xml(words.diff.signs[sign])}</span>`
  const shown = xml(sign === '-' ? '−' : sign)
  const mark = `<span class="sign s${signClasses[sign]}">${shown}${aloud}</span>`
  const side = (cells: readonly Cell[], isFirst: boolean) => {
    const drawn = cells.map(({ text }, i) => {
      const before = isFirst && i === 0 ? `${mark} ` : ''
      return `<div class="side">${before}${sideText(text)}</div>`
    })
    return element('td', drawn.join('') || empty)
  }
  const sides = element('tr', side(left, true) + side(right, left.length === 0))
  const trimmed = changes.map((change) => ({ ...change, text: change.text.trim() }))
  const told = changes.length === 0 ? '' : `<tr><td colspan="2">${list(trimmed)}</td></tr>`
  return element('tbody', sides + told)
}

function sideText(text: string): string {
  const [id = '', title = '', ...rest] = text.split('\n')
  return [
    element('code', xml(id)),
    title === '' ? '' : element('strong', xml(title)),
    ...rest.map((line) => element('span', xml(line), 'dim')),
  ].join('')
}

/** An element around what is escaped already. */
function element(name: string, body: string, tone: Tone = 'plain'): string {
  const how = tone === 'plain' ? '' : ` class="${tone}"`
  return `<${name}${how}>${body}</${name}>`
}

function lines(text: string): string {
  return text.split('\n').map(xml).join('<br>')
}
