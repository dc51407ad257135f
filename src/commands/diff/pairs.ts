/** Shows a group of measures of two editions: side by side, and what became of each. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Group, GroupKind } from '../../analyses/diff/editions.ts'
import type { Tie } from '../../analyses/diff/ties.ts'
import { standingOf } from '../../analyses/lineage/standing.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Cell, Pair } from '../../report.ts'
import { changeCell, sideOf } from '../tell/changes.ts'
import type { Teller } from '../tell/teller.ts'

const signs: Record<GroupKind, Pair['sign']> = {
  carried: '=',
  reworded: '~',
  split: '~',
  merged: '~',
  reshaped: '~',
  new: '+',
  reappeared: '+',
  'dropped-delivered': '-',
  'dropped-closed': '-',
  'dropped-mentioned': '-',
  'dropped-silently': '-',
}

export function pairOf(group: Group, tell: Teller): Pair {
  return {
    sign: signs[group.kind],
    left: group.older.map((measure) => sideOf(measure, tell)),
    right: group.newer.map((measure) => sideOf(measure, tell)),
    changes: [
      ...tieCells(group.ties, tell),
      ...renewedCells(group, tell),
      ...goneCells(group, tell),
      ...mentionCells(group, tell),
    ],
  }
}

/** What changed on each tie; under its two ids if the group has several. */
function tieCells(ties: readonly Tie[], tell: Teller): Cell[] {
  const changes = (tie: Tie): Cell[] => [
    ...tie.changes.map((change) => changeCell(change, tell, tell)),
    ...linkCells(tie, tell),
  ]
  if (ties.length === 1) return ties.flatMap(changes)
  return ties.flatMap((tie) => [
    { text: `${tie.older.id} → ${tie.newer.id}`, tone: 'dim' as const },
    ...changes(tie).map((cell) => ({ ...cell, text: `  ${cell.text.replace(/\n/g, '\n  ')}` })),
  ])
}

/** How the newer measure compares with the older, and why they are linked. */
function linkCells({ older, newer, link }: Tie, { text, words }: Teller): Cell[] {
  if (link === null) return []
  const why = text(link.because)
  const after = why === '' ? '' : `${words.colon}${why}`
  const stands =
    words.stands[standingOf(link.match, newer.follows.includes(link) ? 'newer' : 'older')]
  return [{ text: `${newer.id}${words.colon}${stands} ${older.id}${after}`, tone: 'dim' }]
}

/** Texts about a group as a whole, for a sheet. */
export function groupTexts(group: Group, tell: Teller): string[] {
  return [
    ...renewedCells(group, tell),
    ...goneCells(group, tell),
    ...mentionCells(group, tell),
  ].map(({ text }) => text)
}

function goneCells({ older, newer }: Group, tell: Teller): Cell[] {
  return newer.length === 0 ? older.flatMap((measure) => endCells(measure, tell)) : []
}

/** How often its promises were renewed before, and which of them before they were kept. */
function renewedCells({ newer, promised, undelivered }: Group, { words }: Teller): Cell[] {
  const cells: Cell[] = []
  for (const [id, { since, renewed, slip }] of promised) {
    if (renewed === 0) continue
    const text = words.diff.renewed(words.overdue.since(since, renewed, slip))
    cells.push({ text: newer.length > 1 ? `${id} ${text}` : text, tone: 'warn' })
  }
  if (undelivered.length > 0 && newer.length > 0)
    cells.push({ text: words.diff.undelivered(undelivered.map(({ id }) => id)), tone: 'warn' })
  return cells
}

/** How a measure ended that no newer one takes up: why it was closed, and its last report. */
function endCells(measure: Measure, { state, text, words }: Teller): Cell[] {
  const { diff: say, colon } = words
  const { closed } = measure
  const last = state(measure).report
  return [
    ...(closed ? [{ text: `${say.closed}${colon}${text(closed.because)}` }] : []),
    ...(last ? [{ text: `${say.lastReport}${colon}${words.status[last.status]}` }] : []),
  ]
}

/** What the newer plan says of it, and which of its measures are about the same. */
function mentionCells({ mentions }: Group, tell: Teller): Cell[] {
  const { diff: say, colon } = tell.words
  const { touchedBy, entries } = mentions
  const cells: Cell[] = []
  for (const entry of entries) {
    if (entry.note === undefined && entry.status === undefined) continue
    cells.push({ text: `${say.newerSays}${colon}${said(entry, tell)}` })
  }
  if (touchedBy.length > 0)
    cells.push({ text: say.touchedBy(touchedBy.map(({ id }) => id)), tone: 'dim' })
  return cells
}

/** An entry of a log: its state, its text, and its source. */
export function said({ status, note, source }: LogEntry, tell: Teller): string {
  const state = status && tell.words.status[status]
  const text = [state, tell.text(note)].filter(Boolean).join(tell.words.colon)
  return source ? `${text} (${tell.source(source)})` : text
}
