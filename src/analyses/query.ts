/** Which measures: the same flag twice is "or", different flags are "and". */
import type { Status } from '../../schemas/log.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { type Day, daysOf, firstDay, lastDay, type Period } from '../period.ts'
import { fold } from './fold.ts'
import { reportAt } from './status.ts'
import { deadlineAt } from './timing/deadline.ts'

/** Every list is of ids already resolved; an empty one asks nothing. */
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
  /** Words that must all stand in its texts, in any language. */
  text: readonly string[]
}

/** The measures that fit, in order of ids. `day` is the day at whose close statuses are read. */
export function query(corpus: Corpus, asked: Query, day: Day): Measure[] {
  return corpus.measures.filter((measure) => {
    const edition = corpus.editions.get(measure.edition)
    const some = <T>(list: readonly T[], fits: (item: T) => boolean) => list.length === 0 || list.some(fits)
    const status = reportAt(measure, day)?.status ?? 'no-report'
    return (
      some(asked.actors, (ids) => involves(measure, ids)) &&
      some(asked.leads, (ids) => measure.lead.some((id) => ids.has(id))) &&
      some(asked.themes, (ids) => measure.themes.some((id) => ids.has(id))) &&
      some(asked.plans, (plan) => edition?.plan === plan) &&
      some(asked.editions, (id) => measure.edition === id) &&
      some(asked.statuses, (wanted) => wanted === status) &&
      some(asked.origins, (origin) => measure.origin === origin) &&
      some(asked.years, (year) => spansOf(corpus, measure, day).some(([from, to]) => from <= `${year}-12-31` && to >= `${year}-01-01`)) &&
      some(asked.due, (period) => duesOf(corpus, measure, day).some((due) => lastDay(due) >= firstDay(period) && lastDay(due) <= lastDay(period))) &&
      (asked.text.length === 0 || matchesText(measure, asked.text))
    )
  })
}

/** Whether one of these actors is responsible for a measure or a part of it, or a partner. */
export function involves(measure: Measure, ids: ReadonlySet<string>): boolean {
  return [...measure.lead, ...measure.partners, ...measure.parts.flatMap((part) => part.lead ?? [])].some((id) => ids.has(id))
}

/** The deadlines of a measure: one, or every occurrence. */
export function duesOf(corpus: Corpus, measure: Measure, day: Day): readonly Period[] {
  const deadline = deadlineAt(measure, corpus.editions.get(measure.edition), day)
  return deadline.kind === 'due' ? [deadline.due] : deadline.kind === 'recurring' ? deadline.occurrences : []
}

/** The days that its timing touches: from start to deadline, each occurrence; a start alone, or a repetition whose occurrences are not all known, runs to the end of the edition. */
function spansOf(corpus: Corpus, measure: Measure, day: Day): (readonly [Day, Day])[] {
  const edition = corpus.editions.get(measure.edition)
  const { start, recurs } = measure.timing
  const dues = duesOf(corpus, measure, day)
  if (recurs && recurs.from === undefined && edition) return [[daysOf(edition.period).first, daysOf(edition.period).last]]
  if (recurs?.every === 'unspecified' && recurs.from !== undefined)
    return [[firstDay(recurs.from), edition ? daysOf(edition.period).last : lastDay(recurs.from)]]
  if (dues.length > 0) return dues.map((due) => [firstDay(start !== undefined && firstDay(start) < firstDay(due) ? start : due), lastDay(due)] as const)
  if (start !== undefined) return [[firstDay(start), edition ? daysOf(edition.period).last : lastDay(start)]]
  return []
}

/** Every word, folded, begins a word of its texts. */
function matchesText(measure: Measure, words: readonly string[]): boolean {
  const texts = [measure.title, measure.summary, measure.wording, measure.note, measure.responsibility_as_printed, ...measure.parts.map((part) => part.title)]
  const all = ` ${texts.flatMap(strings).map(split).join(' ')} `
  return words.flatMap((word) => split(word.normalize('NFC')).split(' ')).every((word) => word === '' || all.includes(` ${word}`))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Elisions come apart: l'exploitation is found by exploitation. */
function split(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
