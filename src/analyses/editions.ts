/** Which editions had begun by a day, and which of them are in scope. */
import type { Corpus, Document, Edition } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { type Day, daysOf } from '../period.ts'

const begins = new WeakMap<Edition, Day>()

/** The first day of an edition; of one that the corpus does not hold, a day before all others. */
export function beginOf(corpus: Corpus, edition: string): Day {
  const known = corpus.editions.get(edition)
  if (!known) return '1990-01-01'
  return memo(begins, known, ({ period }) => daysOf(period).first)
}

/** The language of the plain texts of an edition, or of a measure of it. */
export function languageOf(
  {
    editions,
    settings,
  }: Pick<Corpus, 'settings'> & { editions: ReadonlyMap<string, { language: string }> },
  edition: string,
): string {
  return editions.get(edition)?.language ?? settings.languages[0]
}

/** Every edition that had begun by `day`, in order of plan and beginning. */
export function editionsBegun(corpus: Corpus, day: Day): Edition[] {
  return [...corpus.editions.values()]
    .filter(({ period }) => daysOf(period).first <= day)
    .sort(
      (a, b) =>
        byCodeUnit(a.plan, b.plan) ||
        byCodeUnit(daysOf(a.period).first, daysOf(b.period).first) ||
        byCodeUnit(a.id, b.id),
    )
}

/**
 * The editions in scope at the close of `day`: those whose period runs, and the latest of each plan
 * after its period has ended. An edition that another one revises is replaced by it.
 */
export function editionsInScope(corpus: Corpus, day: Day): Edition[] {
  const begun = editionsBegun(corpus, day)
  const revised = new Set(begun.flatMap(({ revises }) => revises ?? []))
  const current = begun.filter(({ id }) => !revised.has(id))
  return current.filter(
    ({ period, plan }, i) => day <= daysOf(period).last || current[i + 1]?.plan !== plan,
  )
}

/**
 * Whether an edition is in force: its period runs at the close of `day`, and no edition of its plan
 * is known, held or not, that has begun since.
 */
export function isInForce(corpus: Corpus, { plan, period }: Edition, day: Day): boolean {
  const { first, last } = daysOf(period)
  if (day < first || day > last) return false
  const since = [
    ...[...corpus.editions.values()].filter((other) => other.plan === plan),
    ...editionsNotHeld(corpus, day).filter(({ edition_of }) => edition_of?.plan === plan),
  ].map((other) => daysOf('period' in other ? other.period : other.edition_of.period).first)
  return since.every((begin) => begin <= first || begin > day)
}

/** A document that is an edition of a plan. */
export type EditionDocument = Document & { edition_of: NonNullable<Document['edition_of']> }

/**
 * The editions begun by `day` that the registry knows and the corpus does not hold, oldest first.
 */
export function editionsNotHeld(corpus: Corpus, day: Day): EditionDocument[] {
  const held = new Set([...corpus.editions.values()].map(({ document }) => document))
  return [...corpus.documents.values()]
    .filter((document): document is EditionDocument => document.edition_of !== undefined)
    .filter(({ id, edition_of }) => !held.has(id) && daysOf(edition_of.period).first <= day)
    .sort(
      (a, b) =>
        byCodeUnit(daysOf(a.edition_of.period).first, daysOf(b.edition_of.period).first) ||
        byCodeUnit(a.id, b.id),
    )
}
