/** Two sides with what changed between them: the older to the left, the newer to the right. */
import type { Block, Cell, Pair } from '../../report.ts'
import { xml } from '../escape.ts'
import { type Drawing, element, list } from './element.ts'

export function drawPairs(
  { title, note, heads, pairs: all }: Block & { kind: 'pairs' },
  drawing: Drawing,
): string {
  const explained = note === undefined ? '' : element('p', drawing.mark(note), 'dim')
  if (all.every(isOneSided)) {
    const entries = all.map((pair) => entry(pair, drawing)).join('\n')
    return `<section><h2>${drawing.mark(title)}</h2>${explained}
<div class="entries">
${entries}
</div></section>`
  }
  const head = heads.map((one) => `<th scope="col">${drawing.mark(one)}</th>`).join('')
  return `<section><h2>${drawing.mark(title)}</h2>${explained}
<table class="pairs"><thead><tr>${head}</tr></thead>
${all.map((pair) => pairRows(pair, drawing)).join('\n')}
</table></section>`
}

const signClasses = { '+': 'plus', '-': 'minus', '~': 'tilde', '=': 'equal', '?': 'unknown' }
const empty = '<span class="dim" aria-hidden="true">–</span>'

function isOneSided({ left, right }: Pair): boolean {
  return left.length === 0 || right.length === 0
}

/** An item with only one side, and its facts, in one column. */
function entry({ sign, left, right, changes }: Pair, drawing: Drawing): string {
  const told = changes.length === 0 ? '' : list(trimmed(changes), drawing)
  return `<div class="entry">${sideCells([...left, ...right], sign, drawing)}${told}</div>`
}

/** One group of rows a pair: the two sides, then what changed across both. */
function pairRows({ sign, left, right, changes }: Pair, drawing: Drawing): string {
  const isLeftEmpty = left.length === 0
  const older = sideCells(left, isLeftEmpty ? undefined : sign, drawing)
  const newer = sideCells(right, isLeftEmpty ? sign : undefined, drawing)
  const sides = element('tr', element('td', older || empty) + element('td', newer || empty))
  const told =
    changes.length === 0 ? '' : `<tr><td colspan="2">${list(trimmed(changes), drawing)}</td></tr>`
  return element('tbody', sides + told)
}

/** The measures of one side; the first has the sign before it, if there is one. */
function sideCells(
  cells: readonly Cell[],
  sign: Pair['sign'] | undefined,
  drawing: Drawing,
): string {
  const before = sign === undefined ? '' : `${markOf(sign, drawing)} `
  return cells
    .map(
      ({ text }, i) => `<div class="side">${i === 0 ? before : ''}${sideText(text, drawing)}</div>`,
    )
    .join('')
}

function markOf(sign: Pair['sign'], drawing: Drawing): string {
  const aloud = `<span class="aloud"> ${xml(drawing.words.diff.signs[sign])}</span>`
  const shown = xml(sign === '-' ? '−' : sign)
  return `<span class="sign s${signClasses[sign]}">${shown}${aloud}</span>`
}

function trimmed(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }))
}

function sideText(text: string, { mark }: Drawing): string {
  const [id = '', title = '', ...rest] = text.split('\n')
  return [
    element('code', mark(id)),
    title === '' ? '' : element('strong', mark(title)),
    ...rest.map((line) => element('span', mark(line), 'dim')),
  ].join('')
}
