/** For a page, a pull request, a note to colleagues. */
import type { Block, Finding, Pair, Report, Table, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { markdown as escaped, patchText, plainLine, plainText } from './escape.ts'
import { nodeText, type TextFormat } from './format.ts'
import { marked } from './marked.ts'
import { corpusLine, withLine } from './origin.ts'

/** Characters that a comment on a pull request may have, with room to spare. */
const maxCharacters = 60_000
/** Characters that are left for what closes a text that was cut. */
const closingCharacters = 400
/** Characters of the line that names the corpus, under a text that was cut. */
const maxLineCharacters = 300
/** Pairs of a list that a comment shows; longer lists are folded. */
const maxPairsShown = 8

export const markdown: TextFormat = (report: Report, { words }, provenance): string => {
  const { marker } = report
  const line = corpusLine(provenance, words)
  const { blocks } = marked(withLine(report, provenance, line), words, 'rows')
  const isComment = marker !== undefined
  const drawn = blocks.map((block) => draw(block, isComment, words)).filter((text) => text !== '')
  const text = `${[...markerOf(marker), ...drawn].join('\n\n')}\n`
  const isBounded = isComment || blocks.some(({ kind }) => kind === 'findings')
  if (!isBounded || text.length <= maxCharacters) return text
  const foot = line === '' ? '' : `\n${escaped(line.slice(0, maxLineCharacters))}\n`
  return `${cut(text, maxCharacters - foot.length, words)}${foot}`
}

/** A comment of Markdown that shows nothing, and cannot end before it is meant to. */
function markerOf(marker: string | undefined): string[] {
  if (marker === undefined) return []
  return [`<!-- ${marker.replace(/--+/g, '-').replace(/[<>]/g, '')} -->`]
}

/** Whole lines of a text that is too long, with what was opened closed again. */
function cut(text: string, most: number, words: Words): string {
  const end = text.lastIndexOf('\n', Math.max(0, most - closingCharacters))
  const kept = text.slice(0, end)
  const count = (tag: RegExp) => kept.match(tag)?.length ?? 0
  const open = Math.max(0, count(/<details>/g) - count(/<\/details>/g))
  const closing = '\n</details>\n'.repeat(open)
  return `${kept}\n${closing}\n${escaped(words.diff.cut(text.length - end))}\n`
}

function draw(block: Block, isComment: boolean, words: Words): string {
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
      return [...titled(block.title), ...block.facts.map(fact)].join('\n')
    case 'list': {
      const items = block.items.map(({ text }) => `- ${escaped(text)}`)
      return [...titled(block.title), ...items].join('\n')
    }
    case 'tree':
      return [...titled(block.title), ...block.nodes.flatMap((node) => branch(node, ''))].join('\n')
    case 'pairs':
      return pairs(block, isComment)
    case 'findings':
      return gravestFirst(block.folded).map(finding).join('\n')
    case 'table':
      return table(block)
    case 'beside':
      return block.tables.map(table).join('\n\n')
    case 'timeline':
      return ''
  }
}

/** Errors before warnings before notes, so that the least important ones are cut off. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  const levels = ['error', 'warning', 'note']
  return findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

function fact({ label, text }: { label: string; text: string }): string {
  return label === '' ? `- ${escaped(text)}` : `- **${escaped(label)}**: ${escaped(text)}`
}

function titled(title: string | undefined): string[] {
  return title === undefined ? [] : [`**${escaped(title)}**`, '']
}

function pairs(block: Block & { kind: 'pairs' }, isComment: boolean): string {
  const title = escaped(block.title)
  const list = block.pairs.map(pair).join('\n')
  const note = block.note === undefined ? '' : `\n\n${escaped(block.note)}`
  if (!isComment || block.pairs.length <= maxPairsShown) return `### ${title}${note}\n\n${list}`
  const summary = `<summary><strong>${title}</strong></summary>`
  return `<details>\n${summary}${note}\n\n${list}\n\n</details>`
}

function finding({ level, rule, file, line, column, message }: Finding): string {
  const place = codeSpan(`${file}:${line}:${column}`)
  return `- **${level}** ${place} ${escaped(message)} (${codeSpan(rule)})`
}

function table({ columns, rows, group, maxRows, more }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    ...(group ? [`### ${escaped(group.text)}`, ''] : []),
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.slice(0, maxRows).map((row) => line(row.map(({ text }) => escaped(text)))),
    ...(more ? ['', escaped(more)] : []),
  ].join('\n')
}

/** In a fence longer than any within. */
function patch(text: string, words: Words): string {
  const { text: shown, whole } = patchText(text)
  const fence = '`'.repeat(
    Math.max(3, ...(shown.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  )
  return `${whole ? '' : `${escaped(words.lint.notToApply)}\n\n`}${fence}diff\n${shown}\n${fence}`
}

function branch(node: TreeNode, indent: string): string[] {
  const { children = [] } = node
  return [
    `${indent}- ${escaped(nodeText(node))}`,
    ...children.flatMap((child) => branch(child, `${indent}  `)),
  ]
}

const signs = { '+': '\\+', '-': '−', '~': '\\~', '=': '\\=', '?': '?' }

/**
 * The newer under the older, then what changed. The id is in a code span, so that no host makes a
 * link of it.
 */
function pair({ sign, same, left: older, right, changes }: Pair): string {
  const left = same ? [] : older
  const side = (text: string) => {
    const [id = '', ...rest] = text.split('\n')
    return [`${codeSpan(id)}`, ...rest.map(escaped)].join(' · ')
  }
  const arrow = left.length > 0 ? '→ ' : ''
  const [first = '', ...more] = [
    ...left.map(({ text }) => side(text)),
    ...right.map(({ text }) => `${arrow}${side(text)}`),
  ]
  return [
    `- **${signs[sign]}** ${first}`,
    ...more.map((text) => `  <br>${text}`),
    ...changes.map(({ text }) => `  - ${escaped(text.trim())}`),
  ].join('\n')
}

function codeSpan(text: string): string {
  return `\`${plainLine(text).replace(/`/g, "'")}\``
}
