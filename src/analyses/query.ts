/**
 * Which measures fit: of several values of one field any will do, but every field asked must fit.
 */
import type { Status } from '../../schemas/log.ts'
import type { Timing } from '../../schemas/timing.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { type Day, daysOf, firstDay, lastDay, type Period, precisionOf } from '../period.ts'
import { reportAt } from './status.ts'
import { nameKey } from './text/fold.ts'
import { duesOf } from './timing/deadline.ts'
import { goesBy, stepOf } from './timing/occurrences.ts'

/** What is asked of each field, in ids that exist; an empty list asks nothing. */
export interface Query {
  /** Sets of actor ids: any of one set will do, as lead or partner. */
  actors: readonly ReadonlySet<string>[]
  leads: readonly ReadonlySet<string>[]
  themes: readonly ReadonlySet<string>[]
  plans: readonly string[]
  editions: readonly string[]
  statuses: readonly (Status | 'no-report')[]
  origins: readonly string[]
  /** Years that the timing touches. */
  years: readonly number[]
  /** Periods in which the deadline falls. */
  due: readonly Period[]
  /** Each some words that must all stand in its texts, in any language. */
  text: readonly string[]
}

/** The measures that fit, in order of ids. `day` is the day at whose close statuses are read. */
export function query(corpus: Corpus, asked: Query, day: Day): Measure[] {
  return corpus.measures.filter((measure) => {
    const edition = corpus.editions.get(measure.edition)
    const some = <T>(list: readonly T[], fits: (item: T) => boolean) =>
      list.length === 0 || list.some(fits)
    const status = reportAt(measure, day)?.status ?? 'no-report'
    return (
      some(asked.actors, (ids) => involves(measure, ids)) &&
      some(asked.leads, (ids) => measure.lead.some((id) => ids.has(id))) &&
      some(asked.themes, (ids) => measure.themes.some((id) => ids.has(id))) &&
      some(asked.plans, (plan) => edition?.plan === plan) &&
      some(asked.editions, (id) => measure.edition === id) &&
      some(asked.statuses, (wanted) => wanted === status) &&
      some(asked.origins, (origin) => measure.origin === origin) &&
      some(asked.years, (year) =>
        spansOf(corpus, measure, day).some(
          ([from, to]) => from <= `${year}-12-31` && to >= `${year}-01-01`,
        ),
      ) &&
      some(asked.due, (period) =>
        duesOf(corpus, measure, day).some(
          (due) => lastDay(due) >= firstDay(period) && lastDay(due) <= lastDay(period),
        ),
      ) &&
      (asked.text.length === 0 || matchesText(measure, asked.text))
    )
  })
}

/** Whether one of these actors is responsible for a measure or a part of it, or a partner. */
export function involves(measure: Measure, ids: ReadonlySet<string>): boolean {
  return [
    ...measure.lead,
    ...measure.partners,
    ...measure.parts.flatMap((part) => part.lead ?? []),
  ].some((id) => ids.has(id))
}

/**
 * The spans of days that the timing of a measure touches: from its start to its deadline, or each
 * occurrence. If it has only a start, or if its occurrences are not all known, one span runs on to
 * the last of them or to the end of the edition.
 */
function spansOf(corpus: Corpus, measure: Measure, day: Day): (readonly [Day, Day])[] {
  const edition = corpus.editions.get(measure.edition)
  const period = edition && daysOf(edition.period)
  const { start, recurs } = measure.timing
  const dues = duesOf(corpus, measure, day)
  if (recurs && !areAllKnown(recurs)) {
    const last = recurs.until === undefined ? period?.last : lastDay(recurs.until)
    const days = recurs.from === undefined && period ? [period.first] : dues.map(firstDay)
    const ends = [...dues.map(lastDay), ...(last === undefined ? [] : [last])]
    return days.length === 0 ? [] : [[days.reduce(earlier), ends.reduce(later)]]
  }
  if (dues.length > 0)
    return dues.map(
      (due) =>
        [
          firstDay(start !== undefined && firstDay(start) < firstDay(due) ? start : due),
          lastDay(due),
        ] as const,
    )
  if (start !== undefined) return [[firstDay(start), period ? period.last : lastDay(start)]]
  return []
}

/** Whether the plan says when a repetition takes place each time. */
function areAllKnown({ every, from }: NonNullable<Measure['timing']['recurs']>): boolean {
  const step = stepOf(every)
  return from !== undefined && step !== undefined && goesBy(step, precisionOf(from))
}

const earlier = (a: Day, b: Day): Day => (b < a ? b : a)
const later = (a: Day, b: Day): Day => (b > a ? b : a)

/**
 * Whether, for one of the texts asked, each of its words begins a word of the measure. `nameKey`
 * makes œ oe and takes elisions apart: exploitation finds l'exploitation.
 */
function matchesText(measure: Measure, asked: readonly string[]): boolean {
  const all = ` ${textsOf(measure).flatMap(strings).map(nameKey).join(' ')} `
  return asked.some((words) =>
    nameKey(words)
      .split(' ')
      .every((word) => all.includes(` ${word}`)),
  )
}

/**
 * The texts in which words are looked for: all that somebody wrote in the file of a measure, and
 * what the plan prints of it. Ids are not among them, nor what stands elsewhere, as the names of
 * actors.
 */
function textsOf({
  title,
  summary,
  wording,
  note,
  responsibility_as_printed,
  timing,
  parts,
  also_printed,
  log,
  closed,
  follows,
  answers,
}: Measure): unknown[] {
  return [
    [title, summary, wording, note, responsibility_as_printed, ...wordsOf(timing)],
    ...parts.map((part) => [part.title, part.note, ...wordsOf(part.timing)]),
    ...also_printed.map((printing) => [
      printing.responsibility_as_printed,
      printing.note,
      ...wordsOf(printing.timing),
    ]),
    ...log.map((entry) => [entry.note, entry.deadline?.because]),
    [
      closed?.because,
      ...follows.map(({ because }) => because),
      ...answers.map(({ because }) => because),
    ],
  ]
}

function wordsOf(timing: Timing | undefined): unknown[] {
  return [timing?.as_printed, timing?.after?.event]
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
