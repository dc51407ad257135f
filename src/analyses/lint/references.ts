/** Every place of a corpus where something is named by its id. */

import type { Source } from '../../../schemas/common.ts'
import type { Entry } from '../../../schemas/log.ts'
import type { Corpus, Path, SourceFile } from '../../corpus/types.ts'

export type Target = 'actor' | 'theme' | 'document' | 'measure' | 'recommendation' | 'edition'

export interface Reference {
  target: Target
  /** As written. */
  id: string
  file: SourceFile
  path: Path
  /** Id of what names it. */
  owner: string
}

/** All references, file by file. */
export function* references(corpus: Corpus): Generator<Reference> {
  for (const { id: owner, file, ...measure } of corpus.measures) {
    const site = siteOf(file, owner)
    yield* site('actor', measure.lead, ['lead'])
    yield* site('actor', measure.partners, ['partners'])
    yield* site('theme', measure.themes, ['themes'])
    for (const [i, part] of measure.parts.entries()) yield* site('actor', part.lead ?? [], ['parts', i, 'lead'])
    for (const [i, { measure: id }] of measure.follows.entries()) yield* site('measure', [id], ['follows', i, 'measure'], true)
    for (const [i, { measure: id }] of measure.not_follows.entries()) yield* site('measure', [id], ['not_follows', i, 'measure'], true)
    for (const [i, { recommendation }] of measure.answers.entries()) yield* site('recommendation', [recommendation], ['answers', i, 'recommendation'], true)
    yield* ofSource(site, measure.source, ['source'])
    yield* ofSource(site, measure.closed?.source, ['closed', 'source'])
    yield* ofLog(site, measure.log, ['log'])
  }
  for (const { id, file, ...edition } of corpus.editions.values()) {
    const site = siteOf(file, id)
    if (edition.previous !== undefined) yield* site('edition', [edition.previous], ['previous'], true)
    if (edition.revises !== undefined) yield* site('edition', [edition.revises], ['revises'], true)
    yield* site('document', [edition.document], ['document'], true)
    yield* ofSource(site, edition.source, ['source'])
    yield* ofLog(site, edition.log, ['log'])
  }
  for (const { id, file, part_of, succeeds } of corpus.actors.values()) {
    const site = siteOf(file, id)
    if (part_of !== undefined) yield* site('actor', [part_of], [id, 'part_of'], true)
    yield* site('actor', succeeds, [id, 'succeeds'])
  }
  for (const { id, file, broader } of corpus.themes.values()) if (broader !== undefined) yield* siteOf(file, id)('theme', [broader], [id, 'broader'], true)
  for (const { id, file, publisher, log } of corpus.documents.values()) {
    const site = siteOf(file, id)
    yield* site('actor', publisher, [id, 'publisher'])
    yield* ofLog(site, log, [id, 'log'])
  }
  for (const { id, file, ...set } of corpus.recommendations.values()) {
    const site = siteOf(file, id)
    yield* site('actor', [set.body], ['body'], true)
    yield* site('actor', [set.addressee], ['addressee'], true)
    yield* site('document', [set.document], ['document'], true)
    for (const [i, request] of set.requests.entries()) yield* ofSource(site, request.source, ['requests', i, 'source'])
    for (const [i, welcome] of set.welcomed.entries()) yield* ofSource(site, welcome.source, ['welcomed', i, 'source'])
    for (const [number, recommendation] of Object.entries(set.recommendations)) {
      const path = ['recommendations', number]
      yield* site('theme', recommendation.themes, [...path, 'themes'])
      yield* site('actor', recommendation.forwarded_to ?? [], [...path, 'forwarded_to'])
      yield* ofSource(site, recommendation.source, [...path, 'source'])
      for (const [letter, part] of Object.entries(recommendation.parts)) {
        yield* site('actor', part.forwarded_to ?? [], [...path, 'parts', letter, 'forwarded_to'])
        yield* ofSource(site, part.source, [...path, 'parts', letter, 'source'])
      }
    }
    yield* ofLog(site, set.log, ['log'])
  }
  for (const { id, file, ...card } of corpus.scorecards.values()) {
    const site = siteOf(file, id)
    yield* site('actor', card.assessor, ['assessor'])
    yield* site('document', [card.document], ['document'], true)
    for (const [key, indicator] of Object.entries(card.indicators)) yield* ofSource(site, indicator.source, ['indicators', key, 'source'])
    for (const [key, criterion] of Object.entries(card.criteria)) {
      yield* site('theme', criterion.themes, ['criteria', key, 'themes'])
      yield* ofSource(site, criterion.source, ['criteria', key, 'source'])
      for (const [i, rating] of criterion.ratings.entries()) yield* ofSource(site, rating.source, ['criteria', key, 'ratings', i, 'source'])
    }
    for (const [i, demand] of card.demands.entries()) yield* ofSource(site, demand.source, ['demands', i, 'source'])
  }
}

/** The entries of a registry in the order of their file: of two alike, the second is the one too many. */
export function asWritten<T extends { id: string; file: SourceFile }>(registry: ReadonlyMap<string, T>): T[] {
  const entries = [...registry.values()].map((entry) => ({ entry, start: entry.file.range([entry.id], 'key')?.[0] ?? 0 }))
  return entries.sort((a, b) => a.start - b.start).map(({ entry }) => entry)
}

/** Every log of the corpus, with its place. */
export function* logs(corpus: Corpus): Generator<{ log: readonly Entry[]; file: SourceFile; path: Path; owner: string }> {
  for (const { id, file, log } of [...corpus.measures, ...corpus.editions.values(), ...corpus.recommendations.values()])
    yield { log, file, path: ['log'], owner: id }
  for (const { id, file, log } of corpus.documents.values()) yield { log, file, path: [id, 'log'], owner: id }
}

type Site = (target: Target, ids: readonly string[], path: Path, single?: boolean) => Generator<Reference>

function siteOf(file: SourceFile, owner: string): Site {
  return function* (target, ids, path, single = false) {
    for (const [i, id] of ids.entries()) yield { target, id, file, owner, path: single ? path : [...path, i] }
  }
}

function* ofSource(site: Site, source: Source | undefined, path: Path): Generator<Reference> {
  if (source) yield* site('document', [source.document], [...path, 'document'], true)
}

function* ofLog(site: Site, log: readonly Entry[], path: Path): Generator<Reference> {
  for (const [i, entry] of log.entries()) {
    if (entry.by !== undefined) yield* site('actor', [entry.by], [...path, i, 'by'], true)
    yield* ofSource(site, entry.source, [...path, i, 'source'])
  }
}
