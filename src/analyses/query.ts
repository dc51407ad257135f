/** Which measures match: one of several values of a field is enough, but every field must match. */
import type { Timing } from '../../schemas/timing.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import {
  type Day,
  daysOf,
  earlierDay,
  firstDay,
  lastDay,
  laterDay,
  type Period,
  precisionOf,
} from '../period.ts'
import { roleOf } from './roles.ts'
import type { Moment } from './state/moment.ts'
import { existsFrom, type State, type StateCode, type StateOf } from './state/state.ts'
import { nameKey } from './text/fold.ts'
import { type Deadline, duesOf } from './timing/deadline.ts'
import { goesBy, stepOf } from './timing/occurrences.ts'

/** What is asked of each field, in ids that exist; an empty list asks nothing. */
export interface Query {
  /** Sets of actor ids: a measure matches a set if one of its actors is lead or partner. */
  actors: readonly ReadonlySet<string>[]
  leads: readonly ReadonlySet<string>[]
  themes: readonly ReadonlySet<string>[]
  plans: readonly string[]
  editions: readonly string[]
  statuses: readonly StateCode[]
  origins: readonly string[]
  /** Years that the timing touches. */
  years: readonly number[]
  /** Periods in which the deadline falls. */
  due: readonly Period[]
  /** Each some words that must all stand in its texts, in any language. */
  text: readonly string[]
}

/** What is asked, and at what moment. */
export interface Asking {
  moment: Moment
  stateOf: StateOf
  /** Keeps only measures that exist at the moment. */
  existing: boolean
  /** Counts measures without any date as touching every year. */
  undated: boolean
}

export interface Found {
  /** How many were looked at. */
  considered: number
  /** In order of ids. */
  measures: Measure[]
  /** Those that only the lack of any date keeps out. */
  undated: Measure[]
  /** Of those, the ones of which words are printed that give no date. */
  unread: Measure[]
}

/** The measures that match, and those that would match if they had a date. */
export function query(corpus: Corpus, asked: Query, asking: Asking): Found {
  const { moment, stateOf, existing } = asking
  const all = corpus.measures.filter(
    (measure) => !existing || existsFrom(corpus, measure, moment.today) <= moment.day,
  )
  const considered = all.length
  const fitting = all.filter((measure) => fitsBesideDates(corpus, measure, stateOf(measure), asked))
  const asksDates = asked.years.length > 0 || asked.due.length > 0
  if (!asksDates) return { considered, measures: fitting, undated: [], unread: [] }
  const isUndated = (measure: Measure) =>
    spansOf(corpus, measure, stateOf(measure).deadline).length === 0
  const undated = fitting.filter(isUndated)
  return {
    considered,
    measures: fitting.filter(
      (measure) =>
        (asking.undated && isUndated(measure)) ||
        fitsDates(corpus, measure, stateOf(measure).deadline, asked),
    ),
    undated,
    unread: undated.filter((measure) => stateOf(measure).deadline.kind === 'unread'),
  }
}

const some = <T>(list: readonly T[], fits: (item: T) => boolean): boolean =>
  list.length === 0 || list.some(fits)

function fitsBesideDates(corpus: Corpus, measure: Measure, state: State, asked: Query): boolean {
  const edition = corpus.editions.get(measure.edition)
  const role = (ids: ReadonlySet<string>) => roleOf(corpus, measure, state, ids)
  return (
    some(asked.actors, (ids) => role(ids) !== undefined) &&
    some(asked.leads, (ids) => role(ids) === 'lead') &&
    some(asked.themes, (ids) => measure.themes.some((id) => ids.has(id))) &&
    some(asked.plans, (plan) => edition?.plan === plan) &&
    some(asked.editions, (id) => measure.edition === id) &&
    some(asked.statuses, (wanted) => wanted === state.status) &&
    some(asked.origins, (origin) => measure.origin === origin) &&
    (asked.text.length === 0 || matchesText(measure, asked.text))
  )
}

function fitsDates(corpus: Corpus, measure: Measure, deadline: Deadline, asked: Query): boolean {
  return (
    some(asked.years, (year) =>
      spansOf(corpus, measure, deadline).some(
        ([from, to]) => from <= `${year}-12-31` && to >= `${year}-01-01`,
      ),
    ) &&
    some(asked.due, (period) =>
      duesOf(deadline).some(
        (due) => lastDay(due) >= firstDay(period) && lastDay(due) <= lastDay(period),
      ),
    )
  )
}

/**
 * The spans of days that the timing of a measure covers: from its start to its deadline, or each
 * occurrence. If it has only a start, or if not all occurrences are known, one span lasts to the
 * last occurrence or to the end of the edition.
 */
function spansOf(corpus: Corpus, measure: Measure, deadline: Deadline): (readonly [Day, Day])[] {
  const edition = corpus.editions.get(measure.edition)
  const period = edition && daysOf(edition.period)
  const { start, recurs } = measure.timing
  const dues = duesOf(deadline)
  if (recurs && !areAllKnown(recurs)) {
    const last = recurs.until === undefined ? period?.last : lastDay(recurs.until)
    const days = recurs.from === undefined && period ? [period.first] : dues.map(firstDay)
    const ends = [...dues.map(lastDay), ...(last === undefined ? [] : [last])]
    return days.length === 0 ? [] : [[days.reduce(earlierDay), ends.reduce(laterDay)]]
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
 * The texts that are searched: everything in the file of a measure that somebody wrote, and what
 * the plan prints of it; neither ids nor texts of other files, such as names of actors.
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
