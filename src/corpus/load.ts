/** From a folder to a corpus: never throws for bad content; what is wrong is in `complaints`. */
import type { Kind } from '../../schemas/index.ts'
import type { Complaint, Fix, Place } from '../findings.ts'
import { idOf, kindOf, slugOf } from './names.ts'
import { readQuickly } from './quick.ts'
import { conform, type Shape } from './shape.ts'
import shapes from './shapes.json' with { type: 'json' }
import { decode, LineMap, type Trouble, withoutInvisible } from './text.ts'
import type { Actor, Corpus, Document, Edition, Measure, Path, RecommendationSet, Scorecard, SourceFile, Theme } from './types.ts'
import { byCodeUnit, type Entry, largest } from './walk.ts'
import type { Parsed } from './yaml.ts'

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Names that no file on Windows can have, whatever its ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The careful path, once loaded: the parser when a file is not in the plain style or a place is asked for, the schemas when a value is in doubt. */
let parser: typeof import('./yaml.ts') | undefined
let schemas: typeof import('./validate.ts') | undefined

export async function loadParser(): Promise<void> {
  parser ??= await import('./yaml.ts')
}

export async function loadCareful(): Promise<void> {
  await loadParser()
  schemas ??= await import('./validate.ts')
}

/** Where a thing stands that has a file of its own. */
const ofItsOwn: Path = []

/** A file wants the careful path before it is loaded. */
export class NeedsCareful extends Error {}

/** Characters of texts that are kept together; beyond, a measure without fault is read again when its text is asked for. */
const roomForTexts = 48_000_000

/** Builds a corpus from entries in order; `root` is how its folder is shown to people. `quick: false` reads every file by the careful path. */
export function loadCorpus(entries: Iterable<Entry>, root: string, { quick = true, room = roomForTexts } = {}): Corpus {
  let left = room
  const complaints: Complaint[] = []
  const files: SourceFile[] = []
  const unsound = new Set<string>()
  const folded = new Map<string, string>()
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
    const path = root === '' || root === '.' ? entry.name : `${root}/${entry.name}`
    const here = wholeFile(path)
    const alike = entry.name.normalize('NFC').toLowerCase()
    const twin = folded.get(alike)
    if (twin !== undefined) complaints.push({ rule: 'file/case-collision', place: here, data: { twin }, related: [wholeFile(twin)] })
    else folded.set(alike, path)
    const kind = kindOf(entry.name)
    if ('skipped' in entry) {
      const couldMatter = entry.name.endsWith('.yaml') && entry.skipped !== 'stray'
      // Without a registry nothing that names its entries can be checked: that is more than a stray file.
      const isRegistry = kind !== undefined && !entry.name.includes('/')
      if (entry.skipped === 'unreadable') complaints.push({ rule: 'file/unreadable', place: here, data: { reason: entry.detail } })
      else if (isRegistry) complaints.push({ rule: 'file/unreadable', place: here, data: { reason: entry.skipped } })
      else complaints.push({ rule: 'file/stray', place: here, data: { reason: entry.skipped, detail: entry.detail, limit: largest.measure } })
      if (couldMatter || entry.skipped === 'unreadable') unsound.add(idOf(entry.name))
      continue
    }
    if (!kind) {
      complaints.push({ rule: 'file/stray', place: here, data: { reason: 'place', detail: '', limit: 0 } })
      continue
    }
    const id = idOf(entry.name)
    for (const step of id.split('/'))
      if (!slugShape.test(step) || step.length > 64 || reserved.test(step)) complaints.push({ rule: 'file/slug-format', place: here, data: { seen: step } })
    const file = new LoadedFile(path, entry.name, kind, entry, quick)
    files.push(file)
    const { data, whole, complaints: own } = file.read()
    complaints.push(...own)
    if (!whole) unsound.add(id)
    if (data === undefined) {
      unsound.add(id)
      continue
    }
    left -= file.length
    // Values are slices of their text, and would keep it: those of a text that is let go are copied.
    const value = (left < 0 && kind === 'measure' && own.length === 0 && file.letGo() ? JSON.parse(JSON.stringify(data)) : data) as never
    if (kind === 'measure') {
      const edition = id.slice(0, id.indexOf('/'))
      corpus.measures.push({ ...(value as Measure), id, edition, file, path: ofItsOwn })
    } else if (kind === 'edition') corpus.editions.set(id, { ...(value as Edition), id, file, path: [] })
    else if (kind === 'recommendations') corpus.recommendations.set(slugOf(id), { ...(value as RecommendationSet), id: slugOf(id), file, path: [] })
    else if (kind === 'scorecard') corpus.scorecards.set(slugOf(id), { ...(value as Scorecard), id: slugOf(id), file, path: [] })
    else {
      const registry = corpus[kind] as Map<string, unknown>
      for (const [key, item] of Object.entries(value as Record<string, object>).sort(([a], [b]) => byCodeUnit(a, b)))
        registry.set(key, { ...item, id: key, file, path: [key] })
    }
  }
  corpus.measures.sort((a, b) => byCodeUnit(a.id, b.id))
  return { root, files, ...corpus, complaints, unsound }
}

function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** A file with its text; places are worked out when a finding asks for one. */
class LoadedFile implements SourceFile {
  readonly path: string
  readonly name: string
  readonly kind: Kind
  /** Characters of its text. */
  readonly length: number
  #text: string | undefined
  readonly #again: (() => Uint8Array | undefined) | undefined
  readonly #quick: boolean
  readonly #usable: boolean
  readonly #troubles: Trouble[]
  #lines: LineMap | undefined
  #parsed: Parsed | undefined

  constructor(path: string, name: string, kind: Kind, { bytes, again }: Extract<Entry, { bytes: Uint8Array }>, quick: boolean) {
    this.path = path
    this.name = name
    this.kind = kind
    this.#quick = quick
    const { text, troubles, usable } = decode(bytes)
    this.length = text.length
    this.#text = text
    this.#again = again
    this.#usable = usable
    this.#troubles = troubles
  }

  get text(): string {
    return this.#text ?? this.#readAgain()
  }

  /** Keeps its text no longer; false when there would be no way back. */
  letGo(): boolean {
    if (!this.#again || this.#parsed) return false
    this.#text = undefined
    return true
  }

  #readAgain(): string {
    const bytes = this.#again?.()
    return bytes ? decode(bytes).text : ''
  }

  read(): { data: unknown; whole: boolean; complaints: Complaint[] } {
    const complaints = this.#troubles.map((trouble) => this.#complaint(trouble))
    if (!this.#usable) return { data: undefined, whole: false, complaints }
    const quick = this.#quick ? readQuickly(this.text) : undefined
    const parsed = quick ? { value: quick.value, troubles: [], usable: true, plainSource: (path: Path) => this.#parse().plainSource(path) } : this.#parse()
    complaints.push(...parsed.troubles.map((trouble) => this.#complaint(trouble)))
    if (parsed.value === undefined) return { data: undefined, whole: false, complaints }
    const accepted = this.#quick && parsed.usable ? conform(shapes[this.kind] as Shape, parsed.value) : undefined
    if (accepted) return { data: accepted.data, whole: true, complaints }
    if (!schemas) throw new NeedsCareful()
    const { data, troubles, whole } = schemas.validate(this.kind, parsed.value, parsed.plainSource)
    for (const { rule, path, at, data: filling } of troubles) {
      const range = rule === 'yaml/ambiguous-scalar' ? this.range(path) : undefined
      const fix = range && { start: range[0], end: range[1], text: `"${this.text.slice(...range)}"` }
      complaints.push({ rule, place: this.place(path, at), data: filling, ...(fix && { fix }) })
    }
    return { data, whole: whole && parsed.usable, complaints }
  }

  /** Read again when it is asked for: hardly anybody asks. */
  get raw(): unknown {
    if (!this.#usable) return undefined
    const quick = this.#quick ? readQuickly(this.text) : undefined
    return quick ? quick.value : this.#parse().value
  }

  place(path: Path = [], at: 'key' | 'value' = 'value'): Place {
    for (let length = path.length; length > 0; length--) {
      const range = this.range(path.slice(0, length), length < path.length ? 'key' : at)
      if (range) return this.#place(range[0], range[1])
    }
    return wholeFile(this.path)
  }

  range(path: Path, at: 'key' | 'value' = 'value'): readonly [number, number] | undefined {
    return this.#parse().find(path, at)
  }

  placeAt(start: number, end: number): Place {
    return this.#place(start, end)
  }

  comments() {
    return this.#parse().comments.map(({ text, start, end }) => ({ text, place: this.#place(start, end) }))
  }

  #parse(): Parsed {
    if (!parser) throw new NeedsCareful()
    this.#text ??= this.#readAgain()
    this.#parsed ??= parser.parseYaml(this.text, this.kind === 'measure' ? parser.mostLexemes.measure : parser.mostLexemes.registry)
    return this.#parsed
  }

  #place(start: number, end: number): Place {
    this.#text ??= this.#readAgain()
    this.#lines ??= new LineMap(this.text)
    const trimmed = this.text.slice(start, end).trimEnd()
    return { file: this.path, ...this.#lines.span(start, start + trimmed.length) }
  }

  #complaint({ rule, data, start, end, reach = end }: Trouble): Complaint {
    if (rule === 'yaml/duplicate-key') {
      const first = this.#place(Number(data?.first), Number(data?.first) + String(data?.key).length)
      return { rule, place: this.#place(start, end), data: { key: String(data?.key), line: first.line, column: first.column }, related: [first] }
    }
    const fix = this.#mend(rule, start, reach)
    return { rule, place: this.#place(start, end), data: data ?? {}, ...(fix && { fix }) }
  }

  /** The safe mends of what is wrong with bytes and indents. */
  #mend(rule: string, start: number, end: number): Fix | undefined {
    if (rule === 'text/invisible-char') {
      const [before, text] = [this.text.slice(start, end), withoutInvisible(this.text.slice(start, end))]
      return before === text ? undefined : { start, end, text }
    }
    if (rule === 'yaml/bom-or-crlf') return { start: 0, end: this.text.length, text: this.text.replace(/\r\n/g, '\n') }
    if (rule !== 'yaml/tab-indent') return undefined
    const line = this.text.lastIndexOf('\n', start - 1) + 1
    const indent = /^[ \t]*/.exec(this.text.slice(line))?.[0] ?? ''
    return indent.includes('\t') ? { start: line, end: line + indent.length, text: indent.replace(/\t/g, '  ') } : undefined
  }
}
