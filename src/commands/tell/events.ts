/** Deadlines for a calendar. */
import type { Deadline } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import { lastDay, type Period, precisionOf } from '../../period.ts'
import type { CalendarEvent } from '../../report.ts'
import type { Teller } from './teller.ts'

/**
 * Every deadline of a measure, each occurrence of what recurs; those of `wanted` alone, if given.
 */
export function eventsOf(measure: Measure, tell: Teller, wanted?: Period): CalendarEvent[] {
  return occurrencesIn(tell.state(measure).deadline)
    .filter(({ due }) => wanted === undefined || due === wanted)
    .map(({ planned, due }) => ({
      uid: planned === undefined ? measure.id : `${measure.id}/${planned}`,
      day: lastDay(due),
      title: titleOf(measure, due, tell),
      text: textOf(measure, due, tell),
    }))
}

function occurrencesIn(deadline: Deadline): readonly { planned?: Period; due: Period }[] {
  if (deadline.kind === 'due') return [deadline]
  return deadline.kind === 'recurring' ? deadline.occurrences : []
}

/** The title, followed by the period if the plan names no day. */
function titleOf({ reference, title }: Measure, due: Period, tell: Teller): string {
  const number = reference === undefined ? '' : `${reference} `
  const coarse = precisionOf(due) === 'day' ? '' : ` (${tell.period(due)})`
  return `${number}${tell.textAlone(title)}${coarse}`
}

function textOf(measure: Measure, due: Period, tell: Teller): string {
  const { words } = tell
  const late = tell.lateness(measure)
  return [
    precisionOf(due) === 'day' ? '' : words.pages.coarse(tell.period(due)),
    `${words.columns.lead}${words.colon}${tell.lead(measure)}`,
    `${words.columns.status}${words.colon}${tell.status(measure)}`,
    late === undefined ? '' : words.lineage.late(late.monthsLate),
    measure.id,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
