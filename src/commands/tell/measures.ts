/** Data of the corpus in the words of the reader: shared by the commands. */
import type { Text, Title } from '../../../schemas/common.ts'
import type { Timing } from '../../../schemas/timing.ts'
import {
  type Deadline,
  deadlineAt,
  dueAfter,
  duesOf,
  firstDue,
} from '../../analyses/timing/deadline.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { type Day, lastDay, numberOf, type Period, precisionOf, yearOf } from '../../period.ts'
import type { Json, Row } from '../../report.ts'
import type { Words } from '../../words/index.ts'

/** A text in the reader's language, else in French, else in any. */
export function textOf(text: Text | Title | undefined, words: Words): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[words.language] ?? text.fr ?? text.nl ?? text.en ?? ''
}

/** A period in words: `2009-Q1` is "1er trimestre 2009". */
export function periodOf(period: Period, words: Words): string {
  return words.period(
    yearOf(period),
    precisionOf(period),
    numberOf(period),
    precisionOf(period) === 'day' ? Number(period.slice(8)) : 1,
  )
}

/** A day in words. */
export const dayOf = (day: Day, words: Words): string => periodOf(day, words)

/** The name by which an actor is known to readers: its abbreviation, else its name. */
export function actorOf(corpus: Corpus, id: string, words: Words): string {
  const actor = corpus.actors.get(id)
  if (!actor) return id
  return (
    actor.abbreviation?.[words.language] ??
    actor.name[words.language] ??
    actor.abbreviation?.fr ??
    actor.name.fr
  )
}

/** The full name of an actor, for pages with room. */
export function fullActorOf(corpus: Corpus, id: string, words: Words): string {
  const actor = corpus.actors.get(id)
  if (!actor) return id
  const name = textOf(actor.name, words)
  const short = actorOf(corpus, id, words)
  return short === name ? name : `${name} (${short})`
}

export function actorsOf(corpus: Corpus, ids: readonly string[], words: Words): string {
  return ids.map((id) => actorOf(corpus, id, words)).join(', ')
}

export function themesOf(corpus: Corpus, ids: readonly string[], words: Words): string {
  return ids.map((id) => textOf(corpus.themes.get(id)?.label, words) || id).join(', ')
}

/** What the plan prints of a timing, in a sentence. */
export function timingOf(timing: Timing, words: Words): string {
  const say = words.timing
  const period = (p: Period) => periodOf(p, words)
  if (timing.recurs) {
    const { every, from, until } = timing.recurs
    return say.recurs(rhythmOf(every, words), from && period(from), until && period(until))
  }
  if (timing.due !== undefined) return dueOf(timing.start, timing.due, words)
  if (timing.after) {
    const { event, within, date } = timing.after
    const hangs = say.after(event, within && say.span(within), date && period(date))
    return date === undefined
      ? hangs
      : `${hangs}, ${dueOf(undefined, dueAfter(date, within), words)}`
  }
  return timing.start === undefined ? say.none : say.start(period(timing.start))
}

/** How often: `year`, `unspecified` or a duration. */
export function rhythmOf(every: string, words: Words): string {
  return words.every(every.startsWith('P') ? words.timing.span(every) : every)
}

/** The deadline in force at the close of a day, in a sentence; what the log moved is told beside what the plan prints. */
export function deadlineOf(corpus: Corpus, measure: Measure, day: Day, words: Words): string {
  const say = words.timing
  const deadline = deadlineAt(measure, corpus.editions.get(measure.edition), day)
  const printed = timingOf(measure.timing, words)
  if (deadline.kind === 'due' && deadline.moved && deadline.due !== firstDue(measure))
    return say.moved(dueOf(measure.timing.start, deadline.due, words), printed)
  const moves = movesOf(deadline, words)
  return moves === '' ? printed : `${printed}${words.semicolon}${say.occurrencesMoved(moves)}`
}

/** The deadline in force at the close of a day, in a few characters for a table; what was printed stands behind it where the log moved it. */
export function shortTiming(corpus: Corpus, measure: Measure, day: Day, words: Words): string {
  const say = words.timing.short
  const { start } = measure.timing
  const period = (p: Period) => periodOf(p, words)
  const deadline = deadlineAt(measure, corpus.editions.get(measure.edition), day)
  switch (deadline.kind) {
    case 'due': {
      const now =
        start === undefined ? period(deadline.due) : `${period(start)} – ${period(deadline.due)}`
      const printed = firstDue(measure)
      if (!deadline.moved || printed === deadline.due) return now
      if (printed !== undefined) return say.moved(now, period(printed))
      // What the plan prints without a date it prints all the same.
      if (measure.timing.recurs) return `${say.recurs(undefined)} (${now})`
      return measure.timing.after ? `${say.event} (${now})` : say.set(now)
    }
    case 'recurring': {
      const { from } = measure.timing.recurs ?? {}
      const moves = movesOf(deadline, words)
      return say.recurs(from && period(from)) + (moves === '' ? '' : ` (${moves})`)
    }
    case 'recurring-undated':
      return say.recurs(undefined)
    case 'event':
      return say.event
    case 'start-only':
      return say.start(period(deadline.start))
    case 'none':
      return say.none
  }
}

function dueOf(start: Period | undefined, due: Period, words: Words): string {
  const { timing: say } = words
  const last = dayOf(lastDay(due), words)
  return start === undefined
    ? say.due(periodOf(due, words), last)
    : say.window(periodOf(start, words), periodOf(due, words), last)
}

/** The occurrences that are not due when they were planned. */
function movesOf(deadline: Deadline, words: Words): string {
  if (deadline.kind !== 'recurring') return ''
  const moved = deadline.occurrences.filter(({ planned, due }) => planned !== due)
  return moved
    .map(({ planned, due }) => `${periodOf(planned, words)} → ${periodOf(due, words)}`)
    .join(', ')
}

/** The row of a measure in a report for machines: ids, references, codes and ISO dates; words only beside them. `due`: the deadlines in force at the close of the day. */
export function measureRow(corpus: Corpus, measure: Measure, day: Day, words: Words): Row {
  const { id, edition, reference, title, lead, partners, themes, origin, timing, source } = measure
  return {
    id,
    edition,
    plan: corpus.editions.get(edition)?.plan ?? null,
    reference: reference ?? null,
    title: textOf(title, words),
    lead,
    partners,
    themes,
    origin,
    timing: timing as unknown as Json,
    due: duesOf(corpus, measure, day),
    source: source as unknown as Json,
  }
}

/** Where a fact stands, in words. */
export function sourceOf(corpus: Corpus, source: Measure['source'], words: Words): string {
  const document = textOf(corpus.documents.get(source.document)?.title, words) || source.document
  const where = words.show.where(document, source.section, source.lines)
  return [where, source.page === undefined ? '' : words.show.page(source.page), source.url ?? '']
    .filter((text) => text !== '')
    .join(', ')
}
