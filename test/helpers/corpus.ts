/** Small corpora, written in the test that reads them. */

import { createHash } from 'node:crypto'
import type { Moment } from '../../src/analyses/state/moment.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import type { FileEntry } from '../../src/corpus/files/walk.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { Readings } from '../../src/corpus/readings.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { byCodeUnit } from '../../src/order.ts'

export type Files = Readonly<Record<string, string | Uint8Array | object>>

const name = (fr: string) => ({ fr, nl: fr, en: fr })

/** Registries and three editions that every small corpus has, unless it brings its own. */
export const common: Files = {
  'corpus.yaml': {
    title: name("Plans d'essai"),
    languages: ['fr', 'nl', 'en'],
    timezone: 'Europe/Brussels',
    plans: { teh: { title: name('Traite') }, trafic: { title: name('Trafic') } },
  },
  'actors.yaml': {
    alpha: { name: name('Service Alpha'), aliases: ['Alphas'], level: 'federal' },
    'alpha-unit': { name: name('Cellule Alpha'), level: 'federal', part_of: 'alpha' },
    beta: {
      name: name('Institut Bêta'),
      abbreviation: { fr: 'IB', nl: 'BI' },
      level: 'federal',
      succeeds: ['old-beta'],
    },
    'old-beta': { name: name('Ancien Bêta'), level: 'federal', until: 2010 },
  },
  'themes.yaml': {
    training: { label: name('Formation') },
    police: { label: name('Formation de la police'), broader: 'training' },
    minors: { label: name('Mineurs') },
  },
  'documents.yaml': { text: { title: name('Texte'), held: true, language: 'fr' } },
  'one-2008/edition.yaml': {
    plan: 'teh',
    title: name('Plan 2008'),
    period: '2008/2011',
    language: 'fr',
    document: 'text',
  },
  'two-2021/edition.yaml': {
    plan: 'teh',
    title: name('Plan 2021'),
    period: '2021/2025',
    language: 'fr',
    document: 'text',
    previous: 'one-2008',
  },
  'side-2019/edition.yaml': {
    plan: 'trafic',
    title: name('Plan 2019'),
    period: '2019/2020',
    language: 'fr',
    document: 'text',
  },
}

/** A measure with everything that is required; what is given replaces it. */
export function measure(given: object = {}): object {
  return {
    title: name('Mesure'),
    summary: 'Ce qui est promis.',
    origin: 'table',
    themes: ['training'],
    lead: ['alpha'],
    responsibility_as_printed: 'Alpha',
    timing: { as_printed: '' },
    source: { document: 'text', section: '1' },
    ...given,
  }
}

/** What was read of the files of small corpora: what they have in common is read once. */
export const readings = new Readings((algorithm, bytes) =>
  createHash(algorithm).update(bytes).digest('hex'),
)

/** A corpus of these files beside the common ones. Objects are written as JSON, which is YAML. */
export async function corpusOf(files: Files, { alone = false } = {}): Promise<Corpus> {
  await loadCareful()
  return loadCorpus(entriesOf(alone ? files : { ...common, ...files }), 'plans', { readings })
}

/**
 * As `corpusOf`, for corpora that must be without fault: a typing error in a test is not a result.
 */
export async function soundCorpusOf(files: Files): Promise<Corpus> {
  const corpus = await corpusOf(files)
  if (corpus.complaints.length > 0) throw new Error(JSON.stringify(corpus.complaints, null, 2))
  return corpus
}

/** Corpora of this many measures `two-2021/m` with one timing and log each. */
export async function oneMeasure(given: object, edition = 'two-2021'): Promise<Corpus> {
  return soundCorpusOf({ [`${edition}/m.yaml`]: measure(given) })
}

export function entriesOf(files: Files): FileEntry[] {
  const bytes = (content: Files[string]) =>
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(
          typeof content === 'string' ? content : JSON.stringify(content, null, 2),
        )
  return Object.entries(files)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, content]) => ({ name: path, bytes: bytes(content) }))
}

/**
 * The close of a day, asked about long after: every period that is over has counted from its last
 * day.
 */
export const closeOf = (day: string): Moment => ({ day, today: '2090-01-01' })
