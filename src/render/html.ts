/** One page that needs nothing else: to read on a screen, aloud, or on paper. No script, no link to elsewhere. */
import type { Block, Cell, Pair, Report, Tone, TreeNode } from '../report.ts'
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
<title>${text(title?.kind === 'heading' ? title.text : report.report)}</title>
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

function draw(block: Block, words: Layout['words']): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`
    case 'note':
      return `<p${tone(block.tone)}>${text(block.text)}</p>`
    case 'code':
    case 'patch':
      return `<pre>${text(block.text)}</pre>`
    case 'facts':
      return `<dl>${block.facts.map(({ label, text: told, tone: how }) => `<div><dt>${text(label)}</dt><dd${tone(how)}>${lines(told)}</dd></div>`).join('')}</dl>`
    case 'list':
      return `${block.title === undefined ? '' : `<h3>${text(block.title)}</h3>`}<ul>${block.items.map((item) => `<li${tone(item.tone)}>${lines(item.text)}</li>`).join('')}</ul>`
    case 'tree':
      return `${block.title === undefined ? '' : `<h3>${text(block.title)}</h3>`}${tree(block.nodes)}`
    case 'findings':
      return `<ul>${block.folded.map(({ level, file, line, column, message, rule }) => `<li><strong>${text(words.lint.levels[level])}</strong> ${text(`${file}:${line}:${column}`)} ${text(message)} <code>${text(rule)}</code></li>`).join('')}</ul>`
    case 'table': {
      const head = block.columns
        .map(
          ({ title, align }) =>
            `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${text(title)}</th>`,
        )
        .join('')
      const rows = block.rows
        .slice(0, block.most)
        .map(
          (row) =>
            `<tr>${row.map((cell, i) => `<td class="${[cell.tone ?? '', block.columns[i]?.align === 'right' ? 'number' : ''].join(' ').trim()}">${lines(cell.text)}</td>`).join('')}</tr>`,
        )
      return `<table>${block.group ? `<caption>${text(block.group.text)}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
    }
    case 'pairs': {
      const rows = block.pairs.map((pair) => pairRows(pair, words))
      const [left, right] = block.heads
      return `<section><h2>${text(block.title)}</h2>${block.note === undefined ? '' : `<p class="dim">${text(block.note)}</p>`}
<table class="pairs"><thead><tr><th scope="col">${text(left)}</th><th scope="col">${text(right)}</th></tr></thead>
${rows.join('\n')}
</table></section>`
    }
  }
}

/** One group of rows a pair: the two sides, then what changed across both. */
function pairRows({ sign, left, right, changes }: Pair, words: Layout['words']): string {
  const mark = `<span class="sign s${{ '+': 'plus', '-': 'minus', '~': 'tilde', '=': 'equal', '?': 'unknown' }[sign]}">${text(sign === '-' ? '−' : sign)}<span class="aloud"> ${text(words.diff.signs[sign])}</span></span>`
  const side = (cells: readonly Cell[], first: boolean) =>
    cells
      .map(
        ({ text: told }, i) =>
          `<div class="side">${first && i === 0 ? `${mark} ` : ''}${sideText(told)}</div>`,
      )
      .join('')
  const empty = '<span class="dim" aria-hidden="true">–</span>'
  const told =
    changes.length === 0
      ? ''
      : `<tr><td colspan="2"><ul>${changes.map(({ text: change, tone: how }) => `<li${tone(how)}>${lines(change.trim())}</li>`).join('')}</ul></td></tr>`
  return `<tbody><tr><td>${side(left, true) || empty}</td><td>${side(right, left.length === 0) || empty}</td></tr>${told}</tbody>`
}

function sideText(told: string): string {
  const [id = '', title = '', ...rest] = told.split('\n')
  return `<code>${text(id)}</code>${title === '' ? '' : `<strong>${text(title)}</strong>`}${rest.map((line) => `<span class="dim">${text(line)}</span>`).join('')}`
}

function tree(nodes: readonly TreeNode[]): string {
  return `<ul>${nodes.map(({ text: told, tone: how, children }) => `<li><span${tone(how)}>${lines(told)}</span>${children && children.length > 0 ? tree(children) : ''}</li>`).join('')}</ul>`
}

function tone(how: Tone | undefined): string {
  return how === undefined || how === 'plain' ? '' : ` class="${how}"`
}

function lines(told: string): string {
  return told.split('\n').map(text).join('<br>')
}

function text(told: string): string {
  return xml(told)
}
