/** The blocks of a report as HTML. */
import type { Block, Table, TreeNode } from '../../report.ts'
import { xml } from '../escape.ts'
import { nodeText } from '../format.ts'
import { type Drawing, element, list } from './element.ts'
import { drawFindings } from './findings.ts'
import { drawPairs } from './pairs.ts'
import { drawTable } from './table.ts'
import { drawTimeline } from './timeline.ts'

/** All of them, from top to bottom; a title is one level below the heading over it. */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing): string {
  let level = 1
  const drawn = blocks.map((block) => {
    if (block.kind === 'heading') level = block.level
    return draw(block, level + 1, drawing)
  })
  return drawn.filter((text) => text !== '').join('\n')
}

function draw(block: Block, level: number, drawing: Drawing): string {
  const { mark } = drawing
  const titled = (title: string | undefined) =>
    title === undefined ? '' : element(`h${level}`, mark(title))
  switch (block.kind) {
    case 'heading':
      return block.startsPage
        ? `<h${block.level} class="begins">${mark(block.text)}</h${block.level}>`
        : element(`h${block.level}`, mark(block.text))
    case 'note':
      return element('p', mark(block.text), block.tone)
    case 'code':
    case 'patch':
      return `<pre tabindex="0">${xml(block.text)}</pre>`
    case 'facts':
      return titled(block.title) + factsOf(block, drawing)
    case 'list':
      return block.items.length === 0 ? '' : titled(block.title) + list(block.items, drawing)
    case 'tree':
      return block.nodes.length === 0 ? '' : titled(block.title) + tree(block.nodes, drawing)
    case 'findings':
      return drawFindings(block.folded, level, drawing)
    case 'table':
      return drawTable(block, drawing)
    case 'beside':
      return besideOf(block.tables, drawing)
    case 'pairs':
      return drawPairs(block, drawing)
    case 'timeline':
      return drawTimeline(block, level, drawing)
  }
}

function besideOf(tables: readonly Table[], drawing: Drawing): string {
  const drawn = tables.map((table) => element('div', drawTable(table, drawing)))
  return `<div class="beside">${drawn.join('\n')}</div>`
}

function factsOf({ facts, isToFill }: Block & { kind: 'facts' }, { mark }: Drawing): string {
  const shown = facts.filter(({ text }) => isToFill || text !== '')
  if (shown.length === 0) return ''
  const drawn = shown
    .filter(({ label }) => label !== '')
    .map(({ label, text, tone }) =>
      element('div', element('dt', mark(label)) + element('dd', mark(text), tone)),
    )
  const own = shown.filter(({ label }) => label === '')
  return [
    ...(drawn.length > 0 ? [`<dl${isToFill ? ' class="blank"' : ''}>${drawn.join('')}</dl>`] : []),
    ...own.map(({ text, tone }) => element('p', mark(text), tone)),
  ].join('\n')
}

function tree(nodes: readonly TreeNode[], drawing: Drawing): string {
  const branch = (node: TreeNode) => {
    const { tone, children = [] } = node
    const below = children.length > 0 ? tree(children, drawing) : ''
    return element('li', element('span', drawing.mark(nodeText(node)), tone) + below)
  }
  return `<ul class="tree">${nodes.map(branch).join('')}</ul>`
}
