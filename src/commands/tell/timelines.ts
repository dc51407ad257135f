/** Timelines: deadlines of many measures, and the history of one. */
import { isReport } from '../../analyses/state/log.ts'
import { duesOf } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { daysOf, firstDay, lastDay, type Period, yearOf } from '../../period.ts'
import type { Block, Timeline, TimelineLine, Tone } from '../../report.ts'
import type { Teller } from './teller.ts'

/** A deadline, and whether the measure is late for it. */
export interface Due {
  due: Period
  isLate: boolean
}

/** Up to this many periods, deadlines are shown by period, then by year. */
const maxLines = 14

/** How many measures were due when; nothing where all were due together. */
export function deadlinesTimeline(all: readonly Due[], tell: Teller): Block[] {
  const byPeriod = groupsBy(all, ({ due }) => due)
  const groups = byPeriod.size > maxLines ? groupsBy(all, ({ due }) => `${yearOf(due)}`) : byPeriod
  if (groups.size < 2) return []
  const { pages } = tell.words
  const lines = [...groups]
    .map(([period, dues]): TimelineLine => {
      const isLate = dues.some((one) => one.isLate)
      const to = lastDay(period)
      return {
        label: pages.due(tell.period(period), dues.length),
        from: to,
        to,
        ...(isLate && to < tell.day && { lateUntil: tell.day }),
        ...(isLate && { tone: 'bad' }),
      }
    })
    .sort((a, b) => Number(a.to > b.to) - Number(a.to < b.to))
  return [timeline(pages.deadlines, lines, tell)]
}

/** The deadlines of measures, as they stand at the close of the day. */
export function duesIn(measures: readonly Measure[], tell: Teller): Due[] {
  return measures.flatMap((measure) => {
    const isLate = tell.lateness(measure) !== undefined
    return duesOf(tell.state(measure).deadline).map((due) => ({
      due,
      isLate: isLate && lastDay(due) <= tell.day,
    }))
  })
}

/** When a promise was due, each time that it was made, and what was reported of it. */
export function promiseTimeline(measures: readonly Measure[], tell: Teller): Block[] {
  const lines = measures
    .flatMap((measure) => [...promiseLines(measure, tell), ...reportLines(measure, tell)])
    .sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from))
  return lines.length < 2 ? [] : [timeline(tell.words.pages.history, lines, tell)]
}

function timeline(title: string, lines: readonly TimelineLine[], tell: Teller): Timeline {
  return { kind: 'timeline', title, day: { date: tell.day, label: tell.period(tell.day) }, lines }
}

function groupsBy(all: readonly Due[], key: (due: Due) => string): Map<string, Due[]> {
  const groups = new Map<string, Due[]>()
  for (const one of all) memo(groups, key(one), () => [] as Due[]).push(one)
  return groups
}

/**
 * From its start, or from the beginning of its plan, to its deadline; of what recurs to the last.
 */
function promiseLines(measure: Measure, tell: Teller): TimelineLine[] {
  const due = duesOf(tell.state(measure).deadline).at(-1)
  if (due === undefined) return []
  const { start } = measure.timing
  const edition = tell.corpus.editions.get(measure.edition)
  const begin = edition && daysOf(edition.period).first
  const to = lastDay(due)
  const from = start === undefined ? begin : firstDay(start)
  const isLate = tell.lateness(measure) !== undefined && to < tell.day
  return [
    {
      label: `${measure.id} · ${tell.timing(measure)}`,
      from: from === undefined || from > to ? to : from,
      to,
      ...(isLate && { lateUntil: tell.day, tone: 'bad' }),
    },
  ]
}

const tones: Readonly<Record<string, Tone>> = { complete: 'good', withdrawn: 'dim' }

function reportLines(measure: Measure, tell: Teller): TimelineLine[] {
  const { show, status } = tell.words
  return tell
    .state(measure)
    .log.counted.filter(isReport)
    .map((entry) => {
      const to = lastDay(entry.date)
      const said = entry.status && status[entry.status]
      return {
        label: show.entry(tell.period(entry.date), said, entry.by && tell.actor(entry.by)),
        from: to,
        to,
        tone: tones[entry.status ?? ''] ?? 'warn',
      }
    })
}
