/** Turns typed text into ids of the corpus; throws with what was probably meant. */
import { beginOf, languageOf } from '../analyses/editions.ts'
import { lineageOf } from '../analyses/lineage/graph.ts'
import {
  type Found,
  findActor,
  findDocument,
  findMeasure,
  findTheme,
  unreadMeasuresNamed,
  withNarrower,
  withPredecessors,
  withUnits,
} from '../analyses/lookup.ts'
import type { AskedActor } from '../analyses/roles.ts'
import { closest } from '../analyses/text/nearest.ts'
import { saidIn } from '../by-language.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import { yearOf } from '../period.ts'
import type { Language } from '../words/index.ts'
import type { Teller } from './tell/teller.ts'

/** The document with this id, title or number. */
export function documentId(corpus: Corpus, typed: string): string {
  const answer = findDocument(corpus, typed)
  if ('among' in answer && answer.among)
    throw new TehError('ambiguous-document', { seen: typed, among: answer.among })
  return found(answer, (suggestions) =>
    unknownIn(
      corpus,
      'documents',
      typed,
      new TehError('unknown-document', { seen: typed, suggestions }),
    ),
  )
}

/** Ids of the actor and its predecessors, with the bodies that are part of them when `units`. */
function actorIds(corpus: Corpus, typed: string, units: boolean): ReadonlySet<string> {
  const id = actorId(corpus, typed)
  return units ? withUnits(corpus, id) : withPredecessors(corpus, id)
}

/** The actors that were typed, each with the ids that stand for it. */
export function askedActors(
  corpus: Corpus,
  typed: readonly string[],
  units: boolean,
): AskedActor[] {
  const ids = new Set(typed.map((name) => actorId(corpus, name)))
  return [...ids].map((id) => ({ id, ids: actorIds(corpus, id, units) }))
}

/** The id of an actor in the answer: the first one found. */
export function actorId(corpus: Corpus, typed: string): string {
  const answer = findActor(corpus, typed)
  if ('among' in answer && answer.among)
    throw new TehError('ambiguous-actor', { seen: typed, among: answer.among })
  return found(answer, (suggestions) =>
    unknownIn(corpus, 'actors', typed, new TehError('unknown-actor', { seen: typed, suggestions })),
  ).id
}

export function themeId(corpus: Corpus, typed: string): string {
  const allowed = [...corpus.themes.keys()]
  return found(findTheme(corpus, typed), (suggestions) =>
    unknownIn(
      corpus,
      'themes',
      typed,
      new TehError('unknown-theme', { seen: typed, suggestions, allowed }),
    ),
  )
}

/** The problem that something is unknown, or that its registry could not be read in full. */
function unknownIn(
  corpus: Corpus,
  registry: 'actors' | 'documents' | 'themes',
  seen: string,
  unknown: TehError,
): TehError {
  if (!corpus.unreadable.has(registry)) return unknown
  return new TehError('registry-unread', { seen, file: pathOf(corpus, `${registry}.yaml`) })
}

/** Ids of the theme and the narrower ones. */
export function themeIds(corpus: Corpus, typed: string): ReadonlySet<string> {
  return withNarrower(corpus, themeId(corpus, typed))
}

/** The edition with this id, or the only one whose id ends with what was typed: `2021`. */
export function editionId(corpus: Corpus, typed: string): string {
  if (corpus.editions.has(typed)) return typed
  const allowed = [...corpus.editions.keys()]
  const ending = allowed.filter((id) => id.endsWith(`-${typed}`))
  const [only] = ending
  if (only !== undefined && ending.length === 1) return only
  if (ending.length > 1) throw new TehError('ambiguous-edition', { seen: typed, among: ending })
  throw new TehError('unknown-edition', {
    seen: typed,
    suggestions: closest(typed, allowed),
    allowed,
  })
}

/** A line of plans: one of those of corpus.yaml or, without it, of the editions. */
export function planId({ settings, editions }: Corpus, typed: string): string {
  const named = settings.plans?.keys() ?? [...editions.values()].map(({ plan }) => plan)
  const allowed = [...new Set(named)]
  return choiceTyped('--plan', typed, allowed)
}

/** One of a closed list, to the letter. Throws with those that are like what was typed. */
export function choiceTyped<Choice extends string>(
  flag: string,
  seen: string,
  allowed: readonly Choice[],
): Choice {
  const choice = allowed.find((one) => one === seen)
  if (choice !== undefined) return choice
  const suggestions = closest(seen, allowed)
  throw new TehError('invalid-choice', { flag, seen, allowed, suggestions })
}

/**
 * The measure with this id, path, slug or number; a stop that names the latest first if several
 * have it.
 */
export function measureOf(corpus: Corpus, typed: string, language: Language = 'en'): Measure {
  const ids = unreadMeasuresNamed(corpus, typed)
  if (ids.length > 0) throw new TehError('measure-unread', { seen: typed, ids })
  const answer = findMeasure(corpus, typed)
  if ('among' in answer && answer.among)
    throw ambiguousMeasure(corpus, typed, answer.among, language)
  return found(
    answer,
    (suggestions) => new TehError('unknown-measure', { seen: typed, suggestions }),
  )
}

/** A name from the root of the corpus, as shown to people. */
export function pathOf({ root }: Corpus, name: string): string {
  return root === '.' || root === '' ? name : `${root}/${name}`
}

/** The measures that a name, a printed number or an id means: several only where they share it. */
export function measuresNamed(corpus: Corpus, typed: string, language: Language): Measure[] {
  const answer = findMeasure(corpus, typed)
  const isUnread = unreadMeasuresNamed(corpus, typed).length > 0
  if (isUnread || !('among' in answer) || !answer.among) return [measureOf(corpus, typed, language)]
  return corpus.measures.filter(({ id }) => answer.among?.includes(id))
}

/** A name that several measures of one promise share means the newest of them. */
export function newestOf(
  corpus: Corpus,
  typed: string,
  named: readonly Measure[],
  language: Language,
): Measure {
  const lineage = lineageOf(corpus)
  const newest = named.find((one) =>
    named.every((other) => other === one || lineage.ancestorsOf(one).includes(other)),
  )
  if (newest) return newest
  const ids = named.map(({ id }) => id)
  throw ambiguousMeasure(corpus, typed, ids, language)
}

/**
 * Of the measures that share a name, those of editions that had begun by a day; throws if there is
 * none.
 */
export function begunBy(named: readonly Measure[], { corpus, day, period }: Teller): Measure[] {
  const beginning = ({ edition }: Measure) => beginOf(corpus, edition)
  const begun = named.filter((measure) => beginning(measure) <= day)
  const [first] = named.toSorted((a, b) => byCodeUnit(beginning(a), beginning(b)))
  if (begun.length > 0 || !first) return begun
  throw new TehError('not-begun', {
    seen: first.id,
    edition: first.edition,
    begin: period(beginning(first)),
    day: period(day),
  })
}

/** Throws on a day before every edition: there was nothing to ask. */
export function checkAnyBegun({ corpus, day, period }: Teller): void {
  const [first] = [...corpus.editions.keys()].map((id) => beginOf(corpus, id)).sort()
  if (first !== undefined && first > day)
    throw new TehError('nothing-yet', { day: period(day), first: period(first) })
}

/** Throws if a named edition had not begun on that day. */
export function checkBegun(edition: string, { corpus, day, period }: Teller): void {
  const begin = beginOf(corpus, edition)
  if (begin > day)
    throw new TehError('not-begun', {
      seen: edition,
      edition,
      begin: period(begin),
      day: period(day),
    })
}

/** The latest edition first, each with its title and the year in which its plan began. */
function ambiguousMeasure(
  corpus: Corpus,
  typed: string,
  ids: readonly string[],
  language: Language,
): TehError {
  const begin = ({ edition }: Measure) => beginOf(corpus, edition)
  const measures = corpus.measures
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => byCodeUnit(begin(b), begin(a)) || byCodeUnit(a.id, b.id))
  const among = measures.map((measure) => {
    const own = languageOf(corpus, measure.edition)
    const title = saidIn(measure.title, [language, own], own)?.text ?? ''
    return `${measure.id} – ${title} (${yearOf(begin(measure))})`
  })
  return new TehError('ambiguous-measure', { seen: typed, among })
}

function found<T>(answer: Found<T>, stop: (suggestions: readonly string[]) => TehError): T {
  if ('found' in answer) return answer.found
  throw stop(answer.suggestions)
}
