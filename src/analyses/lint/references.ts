/** Every place of a corpus where something is named by its id. */

import type { Source } from '../../../schemas/common.ts'
import type { Entry } from '../../../schemas/log.ts'
import type { Corpus, Path, SourceFile } from '../../corpus/types.ts'
import { answerable } from '../answerable.ts'
import { unreadIn } from './unread.ts'

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

export interface References {
  /** Every id that is named, by what it is meant to be. */
  named: Readonly<Record<Target, ReadonlySet<string>>>
  /** Those that name nothing the corpus has, or their own owner; file by file. */
  doubtful: readonly Reference[]
}

const readings = new WeakMap<Corpus, References>()

/** All references of a corpus, gone through once. */
export function references(corpus: Corpus): References {
  const before = readings.get(corpus)
  if (before) return before
  const named: Record<Target, Set<string>> = {
    actor: new Set(),
    theme: new Set(),
    document: new Set(),
    measure: new Set(),
    recommendation: new Set(),
    edition: new Set(),
  }
  const doubtful: Reference[] = []
  const isKnown = knownIn(corpus)
  visit(corpus, (file, owner) => (target, ids, path, single = false) => {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as string
      named[target].add(id)
      if (id === owner || !isKnown[target](id)) doubtful.push({ target, id, file, owner, path: single ? path : [...path, i] })
    }
  })
  const read = { named, doubtful }
  readings.set(corpus, read)
  return read
}

/** Whether the corpus has what an id is meant to be. */
function knownIn(corpus: Corpus): Record<Target, (id: string) => boolean> {
  const measures = measureIds(corpus)
  const asked = answerable(corpus)
  const unread = unreadIn(corpus)
  return {
    actor: (id) => corpus.actors.has(id) || unread.actor(id),
    theme: (id) => corpus.themes.has(id) || unread.theme(id),
    document: (id) => corpus.documents.has(id) || unread.document(id),
    edition: (id) => corpus.editions.has(id) || corpus.documents.get(id)?.held === false || unread.edition(id),
    measure: (id) => measures.has(id),
    recommendation: (id) => asked.has(id) || unread.recommendation(id),
  }
}

/** Ids of all measures that have a file, even one that could not be read. */
export function measureIds(corpus: Corpus): Set<string> {
  const ids = new Set(corpus.files.filter(({ kind }) => kind === 'measure').map(({ name }) => name.slice(0, -'.yaml'.length)))
  const { measure: isUnread } = unreadIn(corpus)
  for (const id of corpus.unsound) if (isUnread(id)) ids.add(id)
  return ids
}

/** Goes through every place where something is named, file by file. */
function visit(corpus: Corpus, siteOf: (file: SourceFile, owner: string) => Site): void {
  for (const measure of corpus.measures) {
    const { id: owner, file } = measure
    const site = siteOf(file, owner)
    site('actor', measure.lead, ['lead'])
    site('actor', measure.partners, ['partners'])
    site('theme', measure.themes, ['themes'])
    for (const [i, part] of measure.parts.entries()) site('actor', part.lead ?? [], ['parts', i, 'lead'])
    for (const [i, { measure: id }] of measure.follows.entries()) site('measure', [id], ['follows', i, 'measure'], true)
    for (const [i, { measure: id }] of measure.not_follows.entries()) site('measure', [id], ['not_follows', i, 'measure'], true)
    for (const [i, { recommendation }] of measure.answers.entries()) site('recommendation', [recommendation], ['answers', i, 'recommendation'], true)
    ofSource(site, measure.source, ['source'])
    ofSource(site, measure.closed?.source, ['closed', 'source'])
    ofLog(site, measure.log, ['log'])
  }
  for (const edition of corpus.editions.values()) {
    const site = siteOf(edition.file, edition.id)
    if (edition.previous !== undefined) site('edition', [edition.previous], ['previous'], true)
    if (edition.revises !== undefined) site('edition', [edition.revises], ['revises'], true)
    site('document', [edition.document], ['document'], true)
    ofSource(site, edition.source, ['source'])
    ofLog(site, edition.log, ['log'])
  }
  for (const { id, file, part_of, succeeds } of corpus.actors.values()) {
    const site = siteOf(file, id)
    if (part_of !== undefined) site('actor', [part_of], [id, 'part_of'], true)
    site('actor', succeeds, [id, 'succeeds'])
  }
  for (const { id, file, broader } of corpus.themes.values()) if (broader !== undefined) siteOf(file, id)('theme', [broader], [id, 'broader'], true)
  for (const { id, file, publisher, log } of corpus.documents.values()) {
    const site = siteOf(file, id)
    site('actor', publisher, [id, 'publisher'])
    ofLog(site, log, [id, 'log'])
  }
  for (const set of corpus.recommendations.values()) {
    const site = siteOf(set.file, set.id)
    site('actor', [set.body], ['body'], true)
    site('actor', [set.addressee], ['addressee'], true)
    site('document', [set.document], ['document'], true)
    for (const [i, request] of set.requests.entries()) ofSource(site, request.source, ['requests', i, 'source'])
    for (const [i, welcome] of set.welcomed.entries()) ofSource(site, welcome.source, ['welcomed', i, 'source'])
    for (const [number, recommendation] of Object.entries(set.recommendations)) {
      const path = ['recommendations', number]
      site('theme', recommendation.themes, [...path, 'themes'])
      site('actor', recommendation.forwarded_to ?? [], [...path, 'forwarded_to'])
      ofSource(site, recommendation.source, [...path, 'source'])
      for (const [letter, part] of Object.entries(recommendation.parts)) {
        site('actor', part.forwarded_to ?? [], [...path, 'parts', letter, 'forwarded_to'])
        ofSource(site, part.source, [...path, 'parts', letter, 'source'])
      }
    }
    ofLog(site, set.log, ['log'])
  }
  for (const card of corpus.scorecards.values()) {
    const site = siteOf(card.file, card.id)
    site('actor', card.assessor, ['assessor'])
    site('document', [card.document], ['document'], true)
    for (const [key, indicator] of Object.entries(card.indicators)) ofSource(site, indicator.source, ['indicators', key, 'source'])
    for (const [key, criterion] of Object.entries(card.criteria)) {
      site('theme', criterion.themes, ['criteria', key, 'themes'])
      ofSource(site, criterion.source, ['criteria', key, 'source'])
      for (const [i, rating] of criterion.ratings.entries()) ofSource(site, rating.source, ['criteria', key, 'ratings', i, 'source'])
    }
    for (const [i, demand] of card.demands.entries()) ofSource(site, demand.source, ['demands', i, 'source'])
  }
}

/** The entries of a registry in the order of their file: of two alike, the second is the one too many. */
export function asWritten<T extends { id: string; file: SourceFile }>(registry: ReadonlyMap<string, T>): T[] {
  const entries = [...registry.values()].map((entry) => ({ entry, start: entry.file.range([entry.id], 'key')?.[0] ?? 0 }))
  return entries.sort((a, b) => a.start - b.start).map(({ entry }) => entry)
}

export interface Logged {
  log: readonly Entry[]
  file: SourceFile
  path: Path
  owner: string
}

const logged = new WeakMap<Corpus, readonly Logged[]>()

/** Every log of the corpus that has an entry, with its place. */
export function logs(corpus: Corpus): readonly Logged[] {
  const before = logged.get(corpus)
  if (before) return before
  const found: Logged[] = []
  for (const owners of [corpus.measures, corpus.editions.values(), corpus.recommendations.values()])
    for (const { id, file, log } of owners) if (log.length > 0) found.push({ log, file, path: ofMeasure, owner: id })
  for (const { id, file, log } of corpus.documents.values()) if (log.length > 0) found.push({ log, file, path: [id, 'log'], owner: id })
  logged.set(corpus, found)
  return found
}
const ofMeasure: Path = ['log']

type Site = (target: Target, ids: readonly string[], path: Path, single?: boolean) => void

function ofSource(site: Site, source: Source | undefined, path: Path): void {
  if (source) site('document', [source.document], [...path, 'document'], true)
}

function ofLog(site: Site, log: readonly Entry[], path: Path): void {
  for (const [i, entry] of log.entries()) {
    if (entry.by !== undefined) site('actor', [entry.by], [...path, i, 'by'], true)
    ofSource(site, entry.source, [...path, i, 'source'])
  }
}
