/** From a folder to a corpus: never throws for bad content; what is wrong is in `complaints`. */
import type { ReadingComplaint } from '../findings.ts'
import { byCodeUnit } from '../order.ts'
import type { Memory } from './cache/cache.ts'
import { LoadedFile, wholeFile } from './file.ts'
import { idOf, isSlug, kindOf, slugOf, twinFinder } from './files/kinds.ts'
import type { Entry } from './files/walk.ts'
import type {
  Actor,
  Corpus,
  Document,
  Edition,
  Measure,
  Path,
  RecommendationSet,
  Scorecard,
  SourceFile,
  Theme,
} from './types.ts'

export { loadCareful, loadParser } from './file.ts'

/** Where a thing stands that has a file of its own. */
const ofItsOwn: Path = []

/** Characters of texts that are kept together; beyond, a measure without fault is read again when its text is asked for. */
const roomForTexts = 48_000_000

export interface Loading {
  /** Whether the quick reader may be used. */
  quick?: boolean
  /** Characters of texts that are kept. */
  room?: number
  /** What earlier runs have left, and this one leaves. */
  memory?: Memory | undefined
}

/** Builds a corpus from entries in order; `root` is how its folder is shown to people. `quick: false` reads every file by the careful path. */
export function loadCorpus(
  entries: Iterable<Entry>,
  root: string,
  { quick = true, room = roomForTexts, memory }: Loading = {},
): Corpus {
  let left = room
  memory?.restart()
  const complaints: ReadingComplaint[] = []
  const files: SourceFile[] = []
  const unsound = new Set<string>()
  const pathOf = (name: string) => (root === '' || root === '.' ? name : `${root}/${name}`)
  const twinOf = twinFinder()
  const corpus = {
    measures: [] as Measure[],
    editions: new Map<string, Edition>(),
    actors: new Map<string, Actor>(),
    themes: new Map<string, Theme>(),
    documents: new Map<string, Document>(),
    recommendations: new Map<string, RecommendationSet>(),
    scorecards: new Map<string, Scorecard>(),
  }
  for (const entry of entries) {
    const path = pathOf(entry.name)
    const twin = twinOf(entry.name)
    if (twin !== undefined)
      complaints.push({
        rule: 'file/case-collision',
        place: wholeFile(path),
        data: { twin: pathOf(twin) },
        related: [wholeFile(pathOf(twin))],
      })
    const kind = kindOf(entry.name)
    if ('skipped' in entry) {
      const here = wholeFile(path)
      const couldMatter = entry.name.endsWith('.yaml') && entry.skipped !== 'stray'
      // Without a registry nothing that names its entries can be checked: that is more than a stray file.
      const isRegistry = kind !== undefined && !entry.name.includes('/')
      if (entry.skipped === 'unreadable')
        complaints.push({ rule: 'file/unreadable', place: here, data: { reason: entry.detail } })
      else if (isRegistry)
        complaints.push({ rule: 'file/unreadable', place: here, data: { reason: entry.skipped } })
      else
        complaints.push({
          rule: 'file/stray',
          place: here,
          data: { reason: entry.skipped, detail: entry.detail },
        })
      if (couldMatter || entry.skipped === 'unreadable') unsound.add(idOf(entry.name))
      continue
    }
    if (!kind) {
      complaints.push({
        rule: 'file/stray',
        place: wholeFile(path),
        data: { reason: 'place', detail: '' },
      })
      continue
    }
    const id = idOf(entry.name)
    for (const step of id.split('/'))
      if (!isSlug(step))
        complaints.push({ rule: 'file/slug-format', place: wholeFile(path), data: { seen: step } })
    const file = new LoadedFile(path, entry.name, kind, entry, { quick, memory })
    files.push(file)
    const { data, whole, complaints: own } = file.read()
    if (own.length > 0) complaints.push(...own)
    if (!whole) unsound.add(id)
    if (data === undefined) {
      unsound.add(id)
      continue
    }
    if (!file.kept) left -= file.length
    // Values are slices of their text, and would keep it: those of a text that is let go are copied.
    const value = (
      left < 0 && kind === 'measure' && own.length === 0 && file.letGo()
        ? JSON.parse(JSON.stringify(data))
        : data
    ) as never
    if (memory && own.length === 0 && file.canBeKept(value)) memory.add(file)
    if (kind === 'measure') {
      const edition = id.slice(0, id.indexOf('/'))
      // Its values are its own: a copy of each would take a quarter of the time.
      corpus.measures.push(Object.assign(value as Measure, { id, edition, file, path: ofItsOwn }))
    } else if (kind === 'edition')
      corpus.editions.set(id, { ...(value as Edition), id, file, path: [] })
    else if (kind === 'recommendations')
      corpus.recommendations.set(slugOf(id), {
        ...(value as RecommendationSet),
        id: slugOf(id),
        file,
        path: [],
      })
    else if (kind === 'scorecard')
      corpus.scorecards.set(slugOf(id), { ...(value as Scorecard), id: slugOf(id), file, path: [] })
    else {
      const registry = corpus[kind] as Map<string, unknown>
      for (const [key, item] of Object.entries(value as Record<string, object>).sort(([a], [b]) =>
        byCodeUnit(a, b),
      ))
        registry.set(key, { ...item, id: key, file, path: [key] })
    }
  }
  corpus.measures.sort((a, b) => byCodeUnit(a.id, b.id))
  return { root, files, ...corpus, complaints, unsound }
}
