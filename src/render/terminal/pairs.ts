/** Older and newer on a terminal: one under the other, with what changed below. */
import type { Block, Pair } from '../../report.ts'
import type { Paint } from './paint.ts'
import { wrap } from './wrap.ts'

const tones = { '+': 'good', '-': 'bad', '~': 'warn', '=': 'plain', '?': 'warn' } as const

export function drawPairs(
  { title, note, pairs }: Block & { kind: 'pairs' },
  width: number,
  paint: Paint,
): string {
  const head = [
    ...wrap(title, width).map((line) => paint(line, 'strong')),
    ...(note === undefined ? [] : wrap(note, width).map((line) => paint(line, 'dim'))),
  ].join('\n')
  return [head, ...pairs.map((pair) => draw(pair, width, paint))].join('\n\n')
}

function draw(
  { sign, same, left: older, right, changes }: Pair,
  width: number,
  paint: Paint,
): string {
  const left = same ? [] : older
  const lines: string[] = []
  const mark = sign === '-' ? '−' : sign
  const side = (text: string, before: string) => {
    const [first = '', ...rest] = text.split('\n')
    lines.push(
      ...wrap(first, width - 4).map(
        (line, i) => `${i === 0 ? before : '    '}${paint(line, 'strong')}`,
      ),
    )
    for (const more of rest) lines.push(...wrap(more, width - 4).map((line) => `    ${line}`))
  }
  left.forEach((cell, i) => {
    side(cell.text, i === 0 ? `${paint(mark, tones[sign])}   ` : '    ')
  })
  right.forEach((cell, i) => {
    side(cell.text, left.length > 0 ? '  → ' : i === 0 ? `${paint(mark, tones[sign])}   ` : '    ')
  })
  for (const { text, tone } of changes) {
    const inner = /^ */.exec(text)?.[0].length ?? 0
    lines.push(
      ...wrap(text.trimStart(), width - 8 - inner).map(
        (line, i) => `    ${' '.repeat(inner)}${i === 0 ? '· ' : '  '}${paint(line, tone)}`,
      ),
    )
  }
  return lines.join('\n')
}
