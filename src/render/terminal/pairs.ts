/** Older and newer on a terminal: one under the other, with what changed below. */
import type { Block, Cell, Pair } from '../../report.ts'
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
  const drawn = pairs.map((pair, i) => {
    const isClose = i > 0 && isShort(pairs[i - 1]) && isShort(pair)
    return `${isClose ? '\n' : '\n\n'}${draw(pair, width, paint)}`
  })
  return `${head}${drawn.join('')}`
}

/** Of one side, with nothing told of it: no blank line stands between two such pairs. */
function isShort(pair: Pair | undefined): boolean {
  return pair !== undefined && pair.changes.length === 0 && !(pair.left.length && pair.right.length)
}

function draw({ sign, same, left: older, right, changes }: Pair, width: number, paint: Paint) {
  const left = same ? [] : older
  const mark = `${paint(sign === '-' ? '−' : sign, tones[sign])}   `
  const side = ({ text }: Cell, before: string) => {
    const [title = '', ...rest] = text.split('\n')
    return [
      ...hanging(title, before, width, (line) => paint(line, 'strong')),
      ...rest.flatMap((line) => hanging(line, margin, width)),
    ]
  }
  const beforeRight = (i: number) => {
    if (left.length > 0) return '  → '
    return i === 0 ? mark : margin
  }
  return [
    ...left.flatMap((cell, i) => side(cell, i === 0 ? mark : margin)),
    ...right.flatMap((cell, i) => side(cell, beforeRight(i))),
    ...changes.flatMap((change) => changeLines(change, width, paint)),
  ].join('\n')
}

/** What changed, under a dot; a change of a part keeps the blanks before it. */
function changeLines({ text, tone }: Cell, width: number, paint: Paint): string[] {
  const blanks = `${margin}${/^ */.exec(text)?.[0] ?? ''}`
  const lines = wrap(text.trimStart(), width - margin.length - blanks.length)
  return lines.map((line, i) => `${blanks}${i === 0 ? '· ' : '  '}${paint(line, tone)}`)
}

const margin = '    '

/** A text whose first line stands after a sign, and the others below that line. */
function hanging(
  text: string,
  before: string,
  width: number,
  paint: (line: string) => string = (line) => line,
): string[] {
  return wrap(text, width - margin.length).map(
    (line, i) => `${i === 0 ? before : margin}${paint(line)}`,
  )
}
