/**
 * Builds a corpus from the entries of a folder. Bad content never throws: it becomes `complaints`.
 */
import type { CorpusFile } from '../../schemas/corpus.ts'
import type { Kind } from '../../schemas/index.ts'
import type { ReadingComplaint } from '../findings.ts'
import { byCodeUnit } from '../order.ts'
import type { Cache } from './cache/cache.ts'
import { decode } from './decode.ts'
import { FileText, wholeFile } from './file-text.ts'
import { idOf, isSlug, kindOf, slugOf, twinFinder } from './files/kinds.ts'
import type { FileEntry } from './files/walk.ts'
import { Places } from './places.ts'
import { readFile } from './read-file.ts'
import type { FileRead, Readings } from './readings.ts'
import { settingsOf } from './settings.ts'
import type { Corpus, Measure, SourceFile } from './types.ts'

/**
 * Above this many characters, the texts of measures without fault are released from memory, and
 * read again when they are needed.
 */
const maxHeldChars = 48_000_000

export interface LoadOptions {
  /** False: every file is read by the parser and the schemas. */
  quick?: boolean
  /** Characters of texts that are held in memory. */
  maxChars?: number
  /** Called after every hundred files, with the number of files read so far. */
  onRead?: ((count: number) => void) | undefined
  /** What earlier runs have cached; this run adds to it. */
  cache?: Cache | undefined
  /** What was read in this run, in other states of the corpus; what is read now is added. */
  readings?: Readings | undefined
}

/** Builds a corpus from entries in order; `root` is how its folder is shown to people. */
export function loadCorpus(
  entries: Iterable<FileEntry>,
  root: string,
  { quick = true, maxChars = maxHeldChars, cache, onRead, readings }: LoadOptions = {},
): Corpus {
  cache?.restart()
  const corpus = emptyCorpus(root)
  const pathOf = (name: string) => (root === '' || root === '.' ? name : `${root}/${name}`)
  const twinOf = twinFinder()
  const read = readerOf(quick, maxChars, cache, readings)
  for (const entry of entries) {
    const path = pathOf(entry.name)
    const twin = twinOf(entry.name)
    if (twin !== undefined) corpus.complaints.push(complaintOfTwin(path, pathOf(twin)))
    const kind = kindOf(entry.name)
    if ('skipped' in entry) addSkipped(corpus, entry, path)
    else if (kind) {
      corpus.complaints.push(...complaintsOfName(entry.name, path))
      addFile(corpus, read(entry, path, kind))
      if (corpus.files.length % 100 === 0) onRead?.(corpus.files.length)
    } else addUnread(corpus, entry.name, path, 'place')
  }
  addMissingEditions(corpus, pathOf)
  const { said, ...all } = corpus
  all.measures.sort((a, b) => byCodeUnit(a.id, b.id))
  return { ...all, settings: settingsOf(said?.data, said?.file, corpus.editions.values()) }
}

/** A corpus while it is filled. */
type Filling = {
  -readonly [Key in Exclude<keyof Corpus, 'settings'>]: Corpus[Key] extends readonly (infer Item)[]
    ? Item[]
    : Corpus[Key] extends ReadonlyMap<string, infer Item>
      ? Map<string, Item>
      : Corpus[Key] extends ReadonlySet<string>
        ? Set<string>
        : Corpus[Key]
} & { said?: { data: CorpusFile; file: SourceFile } }

function emptyCorpus(root: string): Filling {
  return {
    root,
    files: [],
    measures: [],
    editions: new Map(),
    actors: new Map(),
    themes: new Map(),
    documents: new Map(),
    recommendations: new Map(),
    scorecards: new Map(),
    rounds: new Map(),
    complaints: [],
    unreadable: new Set(),
  }
}

function complaintOfTwin(path: string, twin: string): ReadingComplaint {
  const related = [wholeFile(twin)]
  return { rule: 'file/case-collision', place: wholeFile(path), data: { twin }, related }
}

/** Every step of the id of a file is a slug. */
function complaintsOfName(name: string, path: string): ReadingComplaint[] {
  return idOf(name)
    .split('/')
    .filter((step) => !isSlug(step))
    .map((seen) => ({ rule: 'file/slug-format', place: wholeFile(path), data: { seen } }))
}

type Skipped = Extract<FileEntry, { skipped: string }>

function addSkipped(corpus: Filling, { name, skipped, detail }: Skipped, path: string): void {
  if (skipped === 'stray') {
    const data = { reason: detail === '' ? skipped : detail }
    corpus.complaints.push({ rule: 'file/stray', place: wholeFile(path), data })
  } else addUnread(corpus, name, path, skipped === 'unreadable' ? detail : skipped)
}

/**
 * Adds something that was not read and may belong to a plan: lint reports an error, and every
 * answer is incomplete.
 */
function addUnread(corpus: Filling, name: string, path: string, reason: string): void {
  corpus.complaints.push({ rule: 'file/unreadable', place: wholeFile(path), data: { reason } })
  corpus.unreadable.add(idOf(name))
}

/**
 * Complains of measures whose folder has no `edition.yaml`: they belong to no plan, so answers
 * about plans lack them.
 */
function addMissingEditions(corpus: Filling, pathOf: (name: string) => string): void {
  const folderOf = ({ name }: SourceFile) => name.slice(0, name.indexOf('/'))
  const ofKind = (kind: Kind) =>
    new Set(corpus.files.filter((file) => file.kind === kind).map(folderOf))
  const named = ofKind('edition')
  for (const edition of ofKind('measure')) {
    if (named.has(edition) || corpus.unreadable.has(edition)) continue
    const place = wholeFile(pathOf(`${edition}/edition.yaml`))
    corpus.complaints.push({ rule: 'file/unknown-edition', place, data: { edition } })
    corpus.unreadable.add(edition)
  }
}

type Found = Exclude<FileEntry, Skipped>

/** Reads one file after another, if it was not read in this run. */
function readerOf(
  quick: boolean,
  maxChars: number,
  cache: Cache | undefined,
  readings: Readings | undefined,
) {
  const read = readerOfBytes(quick, maxChars, cache)
  return (entry: Found, path: string, kind: Kind): FileRead => {
    if ('isRead' in entry) {
      const known = readings?.find(entry.name, entry.blob)
      if (!known) throw new Error(`${entry.name} was not read`)
      return known
    }
    const now = () => read(entry, path, kind)
    return readings ? readings.read(entry.name, entry, now) : now()
  }
}

type WithBytes = Extract<FileEntry, { bytes: Uint8Array }>

/** Reads from the cache if it has the same bytes, else from the text. */
function readerOfBytes(quick: boolean, maxChars: number, cache: Cache | undefined) {
  let charsLeft = maxChars
  return ({ name, bytes, again }: WithBytes, path: string, kind: Kind): FileRead => {
    const cached = cache?.get(name, bytes)
    if (cached) {
      const bytesAgain = () => cached.bytes() ?? again?.()
      const text = new FileText(path, name, kind, undefined, bytesAgain)
      const file = new Places(text, cached.facts)
      return { file, data: cached.data, whole: true, complaints: noComplaints }
    }
    const text = new FileText(path, name, kind, decode(bytes), again)
    const { data, whole, complaints, parsed, asWritten } = readFile(text, quick)
    charsLeft -= text.text.length
    if (complaints.length > 0 || data === undefined) {
      const file = new Places(text, undefined, parsed, asWritten)
      return { file, data, whole, complaints }
    }
    const isLetGo = charsLeft < 0 && kind === 'measure' && !parsed && text.letGo()
    // The values are copied, because a slice of a text keeps all of it in memory.
    const kept = isLetGo ? JSON.parse(JSON.stringify(data)) : data
    const file = new Places(text, cache?.put(name, bytes, kept)?.facts, parsed, asWritten)
    return { file, data: kept, whole, complaints }
  }
}

const noComplaints: ReadingComplaint[] = []

function addFile(corpus: Filling, { file, data, whole, complaints }: FileRead): void {
  const { kind, name } = file
  const id = idOf(name)
  corpus.files.push(file)
  corpus.complaints.push(...complaints)
  if (!whole || data === undefined) corpus.unreadable.add(id)
  if (data === undefined) return
  if (kind === 'corpus') corpus.said = { data: data as CorpusFile, file }
  else if (kind === 'measure') {
    const edition = id.slice(0, id.indexOf('/'))
    // It is not copied: with a copy of each measure, the whole call would take a tenth longer.
    corpus.measures.push(Object.assign(data as Measure, { id, edition, file, path: ofItsOwn }))
  } else if (kind === 'edition') addTo(corpus.editions, id, data, file)
  else if (kind === 'recommendations') addTo(corpus.recommendations, slugOf(id), data, file)
  else if (kind === 'scorecard') addTo(corpus.scorecards, slugOf(id), data, file)
  else if (kind === 'round') addTo(corpus.rounds, slugOf(id), data, file)
  else {
    const registry = data as Record<string, object>
    const items: Map<string, object> = corpus[kind]
    for (const key of Object.keys(registry).sort(byCodeUnit))
      addTo(items, key, registry[key], file, [key])
  }
}

const ofItsOwn = [] as const

function addTo<Item extends object>(
  items: Map<string, Item>,
  id: string,
  data: unknown,
  file: SourceFile,
  path: Measure['path'] = ofItsOwn,
): void {
  items.set(id, { ...(data as Item), id, file, path })
}
