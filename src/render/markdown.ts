/** For a page, a pull request, a note to colleagues. */
import type { Block, Report, TreeNode } from '../report.ts'
import { markdown as escaped } from './escape.ts'
import type { Format } from './look.ts'

export const markdown: Format = ({ blocks }: Report): string => `${blocks.map(draw).join('\n\n')}\n`

function draw(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'note':
      return block.tone === 'strong' ? `**${escaped(block.text)}**` : escaped(block.text)
    case 'code':
      return `\`\`\`yaml\n${block.text.replace(/```/g, "'''")}\n\`\`\``
    case 'patch':
      return `\`\`\`diff\n${block.text.replace(/```/g, "'''")}\n\`\`\``
    case 'facts':
      return block.facts.map(({ label, text }) => `- **${escaped(label)}**: ${escaped(text)}`).join('\n')
    case 'list':
      return [...(block.title === undefined ? [] : [`**${escaped(block.title)}**`, '']), ...block.items.map(({ text }) => `- ${escaped(text)}`)].join('\n')
    case 'tree':
      return [...(block.title === undefined ? [] : [`**${escaped(block.title)}**`, '']), ...block.nodes.flatMap((node) => branch(node, ''))].join('\n')
    case 'findings':
      return block.findings
        .map(
          ({ level, rule, file, line, column, message }) => `- **${level}** \`${file.replace(/`/g, "'")}:${line}:${column}\` ${escaped(message)} (\`${rule}\`)`,
        )
        .join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const lines = [
        row(block.columns.map(({ title }) => escaped(title))),
        row(block.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
        ...block.rows.map((cells) => row(cells.map(({ text }) => escaped(text)))),
      ]
      return [...(block.group ? [`### ${escaped(block.group.text)}`, ''] : []), ...lines].join('\n')
    }
  }
}

function branch({ text, children = [] }: TreeNode, indent: string): string[] {
  return [`${indent}- ${escaped(text)}`, ...children.flatMap((child) => branch(child, `${indent}  `))]
}
