/** Data of the corpus in the words of the reader: shared by the commands. */
import type { Text, Title } from '../../schemas/common.ts'
import type { Timing } from '../../schemas/timing.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { type Day, lastDay, numberOf, type Period, precisionOf, yearOf } from '../period.ts'
import type { Json, Row } from '../report.ts'
import type { Words } from '../words/index.ts'

/** A text in the reader's language, else in French, else in any. */
export function textOf(text: Text | Title | undefined, words: Words): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[words.language] ?? text.fr ?? text.nl ?? text.en ?? ''
}

/** A period in words: `2009-Q1` is "1er trimestre 2009". */
export function periodOf(period: Period, words: Words): string {
  return words.period(yearOf(period), precisionOf(period), numberOf(period), precisionOf(period) === 'day' ? Number(period.slice(8)) : 1)
}

/** A day in words. */
export const dayOf = (day: Day, words: Words): string => periodOf(day, words)

/** The name by which an actor is known to readers: its abbreviation, else its name. */
export function actorOf(corpus: Corpus, id: string, words: Words): string {
  const actor = corpus.actors.get(id)
  if (!actor) return id
  return actor.abbreviation?.[words.language] ?? actor.name[words.language] ?? actor.abbreviation?.fr ?? actor.name.fr
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

/** What a timing means, in a sentence. */
export function timingOf(timing: Timing, words: Words): string {
  const say = words.timing
  const period = (p: Period) => periodOf(p, words)
  if (timing.recurs) {
    const { every, from, until } = timing.recurs
    return say.recurs(every.startsWith('P') ? words.every(say.span(every)) : words.every(every), from && period(from), until && period(until))
  }
  if (timing.after) return say.after(timing.after.event, timing.after.within && say.span(timing.after.within), timing.after.on && period(timing.after.on))
  if (timing.due !== undefined) {
    const last = dayOf(lastDay(timing.due), words)
    return timing.start === undefined ? say.due(period(timing.due), last) : say.window(period(timing.start), period(timing.due), last)
  }
  return timing.start === undefined ? say.none : say.start(period(timing.start))
}

/** What a timing means, in a few characters for a table. */
export function shortTiming(timing: Timing, words: Words): string {
  const say = words.timing.short
  const period = (p: Period) => periodOf(p, words)
  if (timing.recurs) return say.recurs(timing.recurs.from && period(timing.recurs.from))
  if (timing.due !== undefined) return timing.start === undefined ? period(timing.due) : `${period(timing.start)} – ${period(timing.due)}`
  if (timing.after) return timing.after.on === undefined ? say.event : period(timing.after.on)
  return timing.start === undefined ? say.none : say.start(period(timing.start))
}

/** The row of a measure in a report for machines: ids, references, codes and ISO dates; words only beside them. */
export function measureRow(corpus: Corpus, measure: Measure, words: Words): Row {
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
    source: source as unknown as Json,
  }
}

/** Where a fact stands, in words. */
export function sourceOf(corpus: Corpus, source: Measure['source'], words: Words): string {
  const document = textOf(corpus.documents.get(source.document)?.title, words) || source.document
  const where = words.show.where(document, source.section, source.lines)
  return [where, source.page === undefined ? '' : words.show.page(source.page), source.url ?? ''].filter((text) => text !== '').join(', ')
}
