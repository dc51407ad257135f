/** What clear rows change: the states before and after, deadlines, responsible bodies. */
import type { ClearRow } from '../../analyses/collect/judge.ts'
import type { Block } from '../../report.ts'
import type { Tellers } from './found.ts'

/** The clear rows, each with what it changes. */
export function clearBlocks(clear: readonly ClearRow[], tell: Tellers): Block[] {
  if (clear.length === 0) return []
  const { words } = tell.before
  return [
    { kind: 'heading', level: 2, text: words.collect.clear(clear.length) },
    {
      kind: 'table',
      columns: [
        { key: 'reference', title: words.columns.reference, min: 4 },
        { key: 'id', title: words.columns.id, min: 12 },
        { key: 'change', title: words.collect.columns.change, min: 24, grow: 3 },
      ],
      rows: clear.map((row) => [
        { text: row.measure.reference ?? '' },
        { text: row.measure.id },
        { text: changeText(row, tell) },
      ]),
    },
  ]
}

/** What a row changes: the state before and after, and its deadline. */
function changeText({ entry, measure }: ClearRow, { before, after }: Tellers): string {
  const { words, period } = before
  const { collect: say } = words
  const { date, deadline, responsibility, part, occurrence, note } = entry
  const lines = [
    ...stateLine({ entry, measure }, { before, after }),
    ...(deadline
      ? [say.deadline(deadline.from && period(deadline.from), period(deadline.to))]
      : []),
    ...(responsibility
      ? [
          words.record.responsible(
            before.actors(responsibility.from ?? []),
            before.actors(responsibility.to),
          ),
        ]
      : []),
  ]
  const text = (lines.length === 0 && note ? [say.note(period(date))] : lines).join('\n')
  const ofPart = part === undefined ? text : say.part(part, text)
  return occurrence === undefined ? ofPart : say.occurrence(period(occurrence), ofPart)
}

/** The state that is said; of a whole measure also the one before. */
function stateLine(
  { entry, measure }: Pick<ClearRow, 'entry' | 'measure'>,
  { before, after }: Tellers,
): string[] {
  const { status, date, part, occurrence } = entry
  if (status === undefined) return []
  const { words } = before
  const [state, when] = [words.status[status], after.period(date)]
  const isWhole = part === undefined && occurrence === undefined
  return [
    isWhole
      ? words.collect.change(words.status[before.state(measure).status], state, when)
      : words.collect.state(state, when),
  ]
}
