/** For a page, a pull request, a note to colleagues. */
import type { Block, Pair, Report, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { markdown as escaped, patchText, plainLine, plainText } from './escape.ts'
import type { Format } from './format.ts'

/** Characters that a comment on a pull request may have, with room to spare. */
const longest = 60_000
/** Pairs above which a list is folded. */
const foldAbove = 8

export const markdown: Format = ({ blocks, marker }: Report, { words }): string => {
  const text = `${[...(marker === undefined ? [] : [`<!-- ${marker.replace(/--+/g, '-').replace(/[<>]/g, '')} -->`]), ...blocks.map((block) => draw(block, marker !== undefined, words))].join('\n\n')}\n`
  if (marker === undefined || text.length <= longest) return text
  const cut = text.lastIndexOf('\n', longest - 400)
  const open =
    (text.slice(0, cut).match(/<details>/g)?.length ?? 0) -
    (text.slice(0, cut).match(/<\/details>/g)?.length ?? 0)
  return `${text.slice(0, cut)}\n${'\n</details>\n'.repeat(Math.max(0, open))}\n${escaped(words.diff.cut(text.length - cut))}\n`
}

function draw(block: Block, comment: boolean, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'note':
      return block.tone === 'strong' ? `**${escaped(block.text)}**` : escaped(block.text)
    case 'code':
      return `\`\`\`yaml\n${plainText(block.text).replace(/```/g, "'''")}\n\`\`\``
    case 'patch':
      return patch(block.text, words)
    case 'facts':
      return block.facts
        .map(({ label, text }) => `- **${escaped(label)}**: ${escaped(text)}`)
        .join('\n')
    case 'list':
      return [
        ...(block.title === undefined ? [] : [`**${escaped(block.title)}**`, '']),
        ...block.items.map(({ text }) => `- ${escaped(text)}`),
      ].join('\n')
    case 'tree':
      return [
        ...(block.title === undefined ? [] : [`**${escaped(block.title)}**`, '']),
        ...block.nodes.flatMap((node) => branch(node, '')),
      ].join('\n')
    case 'pairs': {
      const list = block.pairs.map(pair).join('\n')
      const note = block.note === undefined ? '' : `\n\n${escaped(block.note)}`
      if (!comment || block.pairs.length <= foldAbove)
        return `### ${escaped(block.title)}${note}\n\n${list}`
      return `<details>\n<summary><strong>${escaped(block.title)}</strong></summary>${note}\n\n${list}\n\n</details>`
    }
    case 'findings':
      return block.folded
        .map(
          ({ level, rule, file, line, column, message }) =>
            `- **${level}** ${codeSpan(`${file}:${line}:${column}`)} ${escaped(message)} (${codeSpan(rule)})`,
        )
        .join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const lines = [
        row(block.columns.map(({ title }) => escaped(title))),
        row(block.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
        ...block.rows
          .slice(0, block.most)
          .map((cells) => row(cells.map(({ text }) => escaped(text)))),
      ]
      return [...(block.group ? [`### ${escaped(block.group.text)}`, ''] : []), ...lines].join('\n')
    }
  }
}

/** In a fence longer than any within. */
function patch(text: string, words: Words): string {
  const { text: shown, whole } = patchText(text)
  const fence = '`'.repeat(
    Math.max(3, ...(shown.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  )
  return `${whole ? '' : `${escaped(words.lint.notToApply)}\n\n`}${fence}diff\n${shown}\n${fence}`
}

function branch({ text, children = [] }: TreeNode, indent: string): string[] {
  return [
    `${indent}- ${escaped(text)}`,
    ...children.flatMap((child) => branch(child, `${indent}  `)),
  ]
}

/** The newer under the older, then what changed; the id in a code span, so that no host makes a link of it. */
function pair({ sign, same, left: older, right, changes }: Pair): string {
  const left = same ? [] : older
  const side = (text: string) => {
    const [id = '', ...rest] = text.split('\n')
    return [`${codeSpan(id)}`, ...rest.map(escaped)].join(' · ')
  }
  const [first = '', ...more] = [
    ...left.map(({ text }) => side(text)),
    ...right.map(({ text }, i) => (left.length > 0 && i >= 0 ? `→ ${side(text)}` : side(text))),
  ]
  return [
    `- **${sign === '-' ? '−' : sign === '=' ? '\\=' : sign === '~' ? '\\~' : sign === '?' ? '?' : '\\+'}** ${first}`,
    ...more.map((text) => `  <br>${text}`),
    ...changes.map(({ text }) => `  - ${escaped(text.trim())}`),
  ].join('\n')
}

function codeSpan(text: string): string {
  return `\`${plainLine(text).replace(/`/g, "'")}\``
}
