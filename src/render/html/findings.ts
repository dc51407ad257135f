/** Findings of lint, file by file: what is wrong, what is allowed, and the lines around it. */
import type { Finding, Tone } from '../../report.ts'
import { xml } from '../escape.ts'
import { type Drawing, element } from './element.ts'

const tones: Readonly<Record<Finding['level'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  note: 'dim',
}

/** A heading of this level for each file, and a list of its findings. */
export function drawFindings(
  findings: readonly Finding[],
  level: number,
  drawing: Drawing,
): string {
  const files = new Map<string, Finding[]>()
  for (const finding of findings)
    files.set(finding.file, [...(files.get(finding.file) ?? []), finding])
  return [...files]
    .map(([file, own]) => {
      const items = own.map((one) => element('li', findingOf(one, drawing))).join('\n')
      return `${element(`h${level}`, element('code', xml(file)))}\n<ul class="findings">${items}</ul>`
    })
    .join('\n')
}

function findingOf(finding: Finding, { words, mark }: Drawing): string {
  const { level, line, column, message, rule, help, frame, related } = finding
  const place = `${line}:${column}`
  return [
    `${element('strong', xml(words.lint.levels[level]), tones[level])} ${element('code', place)} `,
    `${mark(message)} ${element('code', xml(rule))}`,
    help === undefined ? '' : element('p', mark(help), 'dim'),
    ...related.map((other) =>
      element('p', `${element('code', xml(`${other.file}:${other.line}`))} ${mark(other.message)}`),
    ),
    frame.length === 0 ? '' : `<pre tabindex="0">${frame.map(frameLine).join('\n')}</pre>`,
  ].join('')
}

function frameLine({ line, text, offset = 0 }: Finding['frame'][number]): string {
  return xml(`${String(line).padStart(5)}  ${offset > 0 ? '… ' : ''}${text}`)
}
