/** Every place of a corpus where something is named by its id. */
import type { Evidence } from '../../../../schemas/common.ts'
import type { LogEntry } from '../../../../schemas/log.ts'
import type {
  Corpus,
  Measure,
  Path,
  RecommendationSet,
  Round,
  SourceFile,
} from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'
import { answerable } from '../../answerable.ts'
import { measureIds } from '../../ids.ts'
import { partsOfId } from '../../row-ids.ts'
import { logs } from './logs.ts'
import { sources } from './sources.ts'
import { type Target, unreadIn } from './unread.ts'

export interface Reference {
  target: Target
  /** As written. */
  id: string
  file: SourceFile
  path: Path
  /** Id of what names it. */
  owner: string
}

/** A list of ids, in which one could stand twice. */
export interface Listed {
  ids: readonly string[]
  file: SourceFile
  path: Path
}

export interface References {
  /** Every id that is used, by the kind of its target. */
  named: Readonly<Record<Target, ReadonlySet<string>>>
  /** References to unknown ids, or to their own owner. */
  doubtful: readonly Reference[]
  /** Those of two entries or more. */
  lists: readonly Listed[]
}

const readings = new WeakMap<Corpus, References>()

/** All references of a corpus, gone through once. */
export function references(corpus: Corpus): References {
  return memo(readings, corpus, everyReference)
}

function everyReference(corpus: Corpus): References {
  const named: Record<Target, Set<string>> = {
    actor: new Set(),
    theme: new Set(),
    document: new Set(),
    measure: new Set(),
    recommendation: new Set(),
    edition: new Set(),
  }
  const doubtful: Reference[] = []
  const lists: Listed[] = []
  const isKnown = knownIn(corpus)
  visit(corpus, (file, owner) => (target, ids, path, single = false) => {
    if (ids.length > 1) lists.push({ ids, file, path })
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as string
      named[target].add(id)
      if (id === owner || !isKnown[target](id))
        doubtful.push({ target, id, file, owner, path: single ? path : [...path, i] })
    }
  })
  return { named, doubtful, lists }
}

/** Whether the corpus has the target of an id. */
function knownIn(corpus: Corpus): Record<Target, (id: string) => boolean> {
  const measures = measureIds(corpus)
  const asked = answerable(corpus)
  const unread = unreadIn(corpus)
  return {
    actor: (id) => corpus.actors.has(id) || unread.actor(id),
    theme: (id) => corpus.themes.has(id) || unread.theme(id),
    document: (id) => corpus.documents.has(id) || unread.document(id),
    edition: (id) =>
      corpus.editions.has(id) || corpus.documents.get(id)?.held === false || unread.edition(id),
    measure: (id) => measures.has(id),
    recommendation: (id) => asked.has(id) || unread.recommendation(id),
  }
}

/** Goes through every place where something is named. */
function visit(corpus: Corpus, siteOf: SiteOf): void {
  for (const measure of corpus.measures) visitMeasure(measure, siteOf(measure.file, measure.id))
  for (const edition of corpus.editions.values()) {
    const site = siteOf(edition.file, edition.id)
    if (edition.previous !== undefined) site('edition', [edition.previous], ['previous'], true)
    if (edition.revises !== undefined) site('edition', [edition.revises], ['revises'], true)
    site('document', [edition.document], ['document'], true)
  }
  visitRegistries(corpus, siteOf)
  for (const set of corpus.recommendations.values()) visitSet(set, siteOf(set.file, set.id))
  for (const card of corpus.scorecards.values()) {
    const site = siteOf(card.file, card.id)
    site('actor', card.assessor, ['assessor'])
    site('document', [card.document], ['document'], true)
    for (const [key, criterion] of Object.entries(card.criteria))
      site('theme', criterion.themes, ['criteria', key, 'themes'])
  }
  for (const round of corpus.rounds.values()) visitRound(round, siteOf(round.file, round.id))
  for (const { log, file, path } of logs(corpus))
    for (const [i, entry] of log.entries()) visitEntry(entry, [...path, i], siteOf(file, ''))
  for (const { source, file, path } of sources(corpus))
    siteOf(file, '')('document', [source.document], [...path, 'document'], true)
}

function visitMeasure(measure: Measure, site: Site): void {
  site('actor', measure.lead, ['lead'])
  site('actor', measure.partners, ['partners'])
  site('theme', measure.themes, ['themes'])
  for (const [i, part] of measure.parts.entries())
    site('actor', part.lead ?? [], ['parts', i, 'lead'])
  for (const [i, { measure: id }] of measure.follows.entries())
    site('measure', [id], ['follows', i, 'measure'], true)
  for (const [i, { measure: id }] of measure.not_follows.entries())
    site('measure', [id], ['not_follows', i, 'measure'], true)
  for (const [i, { recommendation }] of measure.answers.entries())
    site('recommendation', [recommendation], ['answers', i, 'recommendation'], true)
  visitHeard(measure.closed?.source, ['closed', 'source'], site)
  visitHeard(measure.added?.source, ['added', 'source'], site)
}

function visitRound({ bodies }: Round, site: Site): void {
  for (const [body, { rows, answered }] of Object.entries(bodies)) {
    site('actor', [body], ['bodies', body], true)
    const listed = (ids: readonly string[], path: Path) => {
      for (const [i, id] of ids.entries())
        site('measure', [partsOfId(id).measure], [...path, i], true)
    }
    listed(rows, ['bodies', body, 'rows'])
    for (const [i, answer] of answered.entries())
      listed(answer.rows, ['bodies', body, 'answered', i, 'rows'])
  }
}

function visitEntry({ by, responsibility, source }: LogEntry, path: Path, site: Site): void {
  if (by !== undefined) site('actor', [by], [...path, 'by'], true)
  if (responsibility !== undefined) {
    site('actor', responsibility.from ?? [], [...path, 'responsibility', 'from'])
    site('actor', responsibility.to, [...path, 'responsibility', 'to'])
  }
  visitHeard(source, [...path, 'source'], site)
}

/** Visits the speaker of a communication. */
function visitHeard(evidence: Evidence | undefined, path: Path, site: Site): void {
  if (evidence === undefined || !('communication' in evidence)) return
  if (evidence.from !== undefined) site('actor', [evidence.from], [...path, 'from'], true)
}

function visitRegistries(corpus: Corpus, siteOf: SiteOf): void {
  for (const { id, file, part_of, members, succeeds } of corpus.actors.values()) {
    const site = siteOf(file, id)
    if (part_of !== undefined) site('actor', [part_of], [id, 'part_of'], true)
    site('actor', members, [id, 'members'])
    site('actor', succeeds, [id, 'succeeds'])
  }
  for (const { id, file, broader } of corpus.themes.values())
    if (broader !== undefined) siteOf(file, id)('theme', [broader], [id, 'broader'], true)
  for (const { id, file, publisher } of corpus.documents.values())
    siteOf(file, id)('actor', publisher, [id, 'publisher'])
}

function visitSet(set: RecommendationSet, site: Site): void {
  site('actor', [set.body], ['body'], true)
  site('actor', [set.addressee], ['addressee'], true)
  site('document', [set.document], ['document'], true)
  for (const [number, recommendation] of Object.entries(set.recommendations)) {
    const path = ['recommendations', number]
    site('theme', recommendation.themes, [...path, 'themes'])
    site('actor', recommendation.forwarded_to ?? [], [...path, 'forwarded_to'])
    for (const [letter, part] of Object.entries(recommendation.parts))
      site('actor', part.forwarded_to ?? [], [...path, 'parts', letter, 'forwarded_to'])
  }
}

/**
 * The entries of a registry in the order of their file: of two equal ones, the second is at fault.
 */
export function inFileOrder<T extends { id: string; file: SourceFile }>(
  registry: ReadonlyMap<string, T>,
): T[] {
  const entries = [...registry.values()].map((entry) => ({
    entry,
    start: entry.file.range([entry.id], 'key')?.[0] ?? 0,
  }))
  return entries.sort((a, b) => a.start - b.start).map(({ entry }) => entry)
}

/** Notes a place where ids stand; `single` when the value is one id and no list. */
type Site = (target: Target, ids: readonly string[], path: Path, single?: boolean) => void
type SiteOf = (file: SourceFile, owner: string) => Site
