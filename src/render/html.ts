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
      return facts(block)
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

function facts({ facts: all, isToFill }: Block & { kind: 'facts' }): string {
  const how = isToFill ? ' class="blank"' : ''
  return `<dl${how}>${all.map(fact).join('')}</dl>`
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
  const explained = note === undefined ? '' : element('p', xml(note), 'dim')
  if (all.every(isOneSided)) {
    const entries = all.map((pair) => entry(pair, words)).join('\n')
    return `<section><h2>${xml(title)}</h2>${explained}
<div class="entries">
${entries}
</div></section>`
  }
  const head = heads.map((one) => `<th scope="col">${xml(one)}</th>`).join('')
  return `<section><h2>${xml(title)}</h2>${explained}
<table class="pairs"><thead><tr>${head}</tr></thead>
${all.map((pair) => pairRows(pair, words)).join('\n')}
</table></section>`
}

const signClasses = { '+': 'plus', '-': 'minus', '~': 'tilde', '=': 'equal', '?': 'unknown' }
const empty = '<span class="dim" aria-hidden="true">–</span>'

function isOneSided({ left, right }: Pair): boolean {
  return left.length === 0 || right.length === 0
}

/** What has one side only, and what is told of it: it takes one column. */
function entry({ sign, left, right, changes }: Pair, words: Words): string {
  const told = changes.length === 0 ? '' : list(trimmed(changes))
  return `<div class="entry">${sideCells([...left, ...right], sign, words)}${told}</div>`
}

/** One group of rows a pair: the two sides, then what changed across both. */
function pairRows({ sign, left, right, changes }: Pair, words: Words): string {
  const isLeftEmpty = left.length === 0
  const older = sideCells(left, isLeftEmpty ? undefined : sign, words)
  const newer = sideCells(right, isLeftEmpty ? sign : undefined, words)
  const sides = element('tr', element('td', older || empty) + element('td', newer || empty))
  const told = changes.length === 0 ? '' : `<tr><td colspan="2">${list(trimmed(changes))}</td></tr>`
  return element('tbody', sides + told)
}

/** The measures of one side; the first has the sign before it, if there is one. */
function sideCells(cells: readonly Cell[], sign: Pair['sign'] | undefined, words: Words): string {
  const before = sign === undefined ? '' : `${markOf(sign, words)} `
  return cells
    .map(({ text }, i) => `<div class="side">${i === 0 ? before : ''}${sideText(text)}</div>`)
    .join('')
}

function markOf(sign: Pair['sign'], words: Words): string {
  const aloud = `<span class="aloud"> ${xml(words.diff.signs[sign])}</span>`
  const shown = xml(sign === '-' ? '−' : sign)
  return `<span class="sign s${signClasses[sign]}">${shown}${aloud}</span>`
}

function trimmed(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }))
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
