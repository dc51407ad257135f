/** Older and newer on a terminal: one under the other, with what changed below. */
import type { Block, Cell, Pair } from '../../report.ts'
import { drawEntry } from './entries.ts'
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

/** Each side as a row of a list: its title, what is said of it below, its id at the right edge. */
function draw({ sign, same, left: older, right, changes }: Pair, width: number, paint: Paint) {
  const left = same ? [] : older
  const mark = `${paint(sign === '-' ? '−' : sign, tones[sign])}   `
  const side = (cell: Cell, before: string) =>
    sideLines(cell, width - margin.length, paint).map(
      (line, i) => `${i === 0 ? before : margin}${line}`,
    )
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

/** Of its lines the first is its id, the second its title; a single one is a title. */
function sideLines({ text }: Cell, width: number, paint: Paint): string[] {
  const [first = '', second, ...about] = text.split('\n')
  const [id, title] = second === undefined ? ['', first] : [first, second]
  const entry = {
    title: { text: title, tone: 'strong' as const },
    about: about.map((line) => ({ text: line })),
    id,
  }
  return drawEntry(entry, { width, margin: 0 }, paint)
}

/** What changed, under a dot; a change of a part keeps the blanks before it. */
function changeLines({ text, tone }: Cell, width: number, paint: Paint): string[] {
  const blanks = `${margin}${/^ */.exec(text)?.[0] ?? ''}`
  const lines = wrap(text.trimStart(), width - margin.length - blanks.length)
  return lines.map((line, i) => `${blanks}${i === 0 ? '· ' : '  '}${paint(line, tone)}`)
}

const margin = '    '
