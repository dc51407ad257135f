/** For a page, a pull request, a note to colleagues. */
import type { Block, Report, TreeNode } from '../report.ts'
import { markdown as escape } from './escape.ts'
import type { Format } from './look.ts'

export const markdown: Format = ({ blocks }: Report): string => `${blocks.map(draw).join('\n\n')}\n`

function draw(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`
    case 'note':
      return block.tone === 'strong' ? `**${escape(block.text)}**` : escape(block.text)
    case 'code':
      return `\`\`\`yaml\n${block.text.replace(/```/g, "'''")}\n\`\`\``
    case 'facts':
      return block.facts.map(({ label, text }) => `- **${escape(label)}**: ${escape(text)}`).join('\n')
    case 'list':
      return [...(block.title === undefined ? [] : [`**${escape(block.title)}**`, '']), ...block.items.map(({ text }) => `- ${escape(text)}`)].join('\n')
    case 'tree':
      return [...(block.title === undefined ? [] : [`**${escape(block.title)}**`, '']), ...block.nodes.flatMap((node) => branch(node, ''))].join('\n')
    case 'findings':
      return block.findings.map(({ level, rule, file, line, column, message }) => `- **${level}** \`${file.replace(/`/g, "'")}:${line}:${column}\` ${escape(message)} (\`${rule}\`)`).join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const lines = [row(block.columns.map(({ title }) => escape(title))), row(block.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))), ...block.rows.map((cells) => row(cells.map(({ text }) => escape(text))))]
      return [...(block.group ? [`### ${escape(block.group.text)}`, ''] : []), ...lines].join('\n')
    }
  }
}

function branch({ text, children = [] }: TreeNode, indent: string): string[] {
  return [`${indent}- ${escape(text)}`, ...children.flatMap((child) => branch(child, `${indent}  `))]
}
