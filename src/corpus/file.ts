/** One file of the corpus, as read; where its nodes stand is worked out when a finding asks for it. */
import type { Kind } from '../../schemas/index.ts'
import { NeedsCareful } from '../errors.ts'
import type { Fix, Place, ReadingComplaint, Span } from '../findings.ts'
import type { Memory, Remembered } from './cache/cache.ts'
import type { Facts, Kept } from './cache/pack.ts'
import { tabMends } from './careful/tabs.ts'
import type { Parsed } from './careful/yaml.ts'
import { decode, LineMap, mendOfBytes, type Trouble } from './decode.ts'
import { type Entry, mostLexemes } from './files/walk.ts'
import { readQuickly } from './quick/reader.ts'
import { conform, type Shape } from './quick/shape.ts'
import shapes from './quick/shapes.json' with { type: 'json' }
import type { Measure, Path, SourceFile } from './types.ts'

/** The careful path, once loaded: the parser when a file is not in the plain style or a place is asked for, the schemas when a value is in doubt. */
let parser: typeof import('./careful/yaml.ts') | undefined
let schemas: typeof import('./careful/validate.ts') | undefined

export async function loadParser(): Promise<void> {
  parser ??= await import('./careful/yaml.ts')
}

export async function loadCareful(): Promise<void> {
  await loadParser()
  schemas ??= await import('./careful/validate.ts')
}

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The beginning of a file stands for all of it. */
export function wholeFile(file: string): Place {
  return { file, ...start }
}

/** Nothing was left out of its lists. */
const sameAsWritten = (path: Path): Path => path

const none: Facts = Object.freeze({})

export interface How {
  /** Whether the quick reader may be used. */
  quick: boolean
  memory: Memory | undefined
}

/** A file with its text; places are worked out when a finding asks for one. */
export class LoadedFile implements SourceFile, Remembered {
  readonly path: string
  readonly name: string
  readonly kind: Kind
  /** Characters of its text, or bytes. */
  readonly length: number
  readonly kept: Kept | undefined
  fresh: Uint8Array | undefined
  readonly facts: Facts
  learnt = false
  asWritten = sameAsWritten
  #values: object | undefined
  #text: string | undefined
  readonly #again: (() => Uint8Array | undefined) | undefined
  readonly #quick: boolean
  readonly #usable: boolean
  readonly #clean: boolean
  readonly #troubles: Trouble[]
  #lines: LineMap | undefined
  #parsed: Parsed | undefined
  #lastLines: Map<number, number> | undefined
  #tabMends: ReadonlyMap<number, Fix> | undefined

  constructor(
    path: string,
    name: string,
    kind: Kind,
    { bytes, again }: Extract<Entry, { bytes: Uint8Array }>,
    { quick, memory }: How,
  ) {
    this.path = path
    this.name = name
    this.kind = kind
    this.#quick = quick
    this.kept = memory?.find(name, bytes)
    this.facts = this.kept?.facts ?? (memory ? {} : none)
    if (this.kept) {
      this.length = bytes.length
      const { kept } = this
      this.#again = () => kept.bytes() ?? again?.()
      memory?.takes(bytes.length)
      this.#usable = true
      this.#clean = false
      this.#troubles = []
      return
    }
    // The room in which bytes are read is used again for the next file.
    this.fresh = memory?.takes(bytes.length) ? Buffer.from(bytes) : undefined
    const { text, troubles, usable, clean = false } = decode(bytes)
    this.length = text.length
    this.#text = text
    this.#again = again
    this.#usable = usable
    this.#clean = clean
    this.#troubles = troubles
  }

  /** Notes its values, when nothing was wrong with it; false when it is not to be kept. */
  canBeKept(values: object): boolean {
    this.#values = values
    return this.kept !== undefined || this.fresh !== undefined
  }

  forget(): void {
    this.fresh = undefined
  }

  get data(): unknown {
    if (this.kind !== 'measure') return this.#values
    const { id, edition, file, path, ...data } = this.#values as Measure
    return data
  }

  fact<T>(name: string, make: () => T): T {
    if (Object.hasOwn(this.facts, name)) return this.facts[name] as T
    const made = make()
    // Only what is to be kept: the same is hardly ever asked for twice.
    if (this.fresh || this.kept) {
      this.facts[name] = made
      this.learnt = true
    }
    return made
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

  read(): { data: unknown; whole: boolean; complaints: ReadingComplaint[] } {
    if (this.kept) return { data: this.kept.data, whole: true, complaints: [] }
    const complaints = this.#troubles.map((trouble) => this.#complaint(trouble))
    if (!this.#usable) return { data: undefined, whole: false, complaints }
    const quick = this.#readQuickly()
    const parsed = quick
      ? {
          value: quick.value,
          troubles: [],
          usable: true,
          plainSource: (path: Path) => this.#parse().plainSource(path),
        }
      : this.#parse()
    complaints.push(...parsed.troubles.map((trouble) => this.#complaint(trouble)))
    if (parsed.value === undefined) return { data: undefined, whole: false, complaints }
    const accepted =
      this.#quick && parsed.usable ? conform(shapes[this.kind] as Shape, parsed.value) : undefined
    if (accepted) return { data: accepted.data, whole: true, complaints }
    if (!schemas) throw new NeedsCareful()
    const { data, troubles, whole, asWritten } = schemas.validate(
      this.kind,
      parsed.value,
      parsed.plainSource,
    )
    this.asWritten = asWritten
    for (const { rule, path, at, data: filling, node } of troubles) {
      const range = rule === 'yaml/ambiguous-scalar' ? this.range(path, 'value', 'raw') : undefined
      const fix = range && {
        start: range[0],
        end: range[1],
        text: `"${this.text.slice(...range)}"`,
      }
      complaints.push({
        rule,
        place: this.place(path, at, 'raw'),
        data: filling,
        ...(fix && { fix }),
        ...(node && { node: JSON.stringify(node) }),
      } as ReadingComplaint)
    }
    return { data, whole: whole && parsed.usable, complaints }
  }

  get #longest(): number {
    return mostLexemes[this.kind === 'measure' ? 'measure' : 'registry']
  }

  #readQuickly() {
    return this.#quick
      ? readQuickly(this.text, { clean: this.#clean, longest: this.#longest })
      : undefined
  }

  /** Read again when it is asked for: hardly anybody asks. */
  get raw(): unknown {
    if (!this.#usable) return undefined
    const quick = this.#readQuickly()
    return quick ? quick.value : this.#parse().value
  }

  place(path: Path = [], at: 'key' | 'value' = 'value', of: 'corpus' | 'raw' = 'corpus'): Place {
    if (path.length === 0) return wholeFile(this.path)
    const where = of === 'raw' ? path : this.asWritten(path)
    const span = this.fact(`${at} ${JSON.stringify(where)}`, () => this.#span(where, at))
    return { file: this.path, ...span }
  }

  #span(path: Path, at: 'key' | 'value'): Span {
    for (let length = path.length; length > 0; length--) {
      const range = this.range(path.slice(0, length), length < path.length ? 'key' : at, 'raw')
      if (range) return this.#spanOf(range[0], range[1])
    }
    return start
  }

  range(
    path: Path,
    at: 'key' | 'value' = 'value',
    of: 'corpus' | 'raw' = 'corpus',
  ): readonly [number, number] | undefined {
    return this.#parse().find(of === 'raw' ? path : this.asWritten(path), at)
  }

  placeAt(start: number, end: number): Place {
    return this.#place(start, end)
  }

  comments() {
    return this.#parse().remarks.comments.map(({ text, start, end }) => ({
      text,
      place: this.#place(start, end),
    }))
  }

  lastLine(line: number): number {
    this.#lastLines ??= new Map(
      this.#parse().remarks.spread.map(({ start, end }) => [
        this.#spanOf(start, end).line,
        this.#spanOf(start, end).endLine,
      ]),
    )
    return this.#lastLines.get(line) ?? line
  }

  #parse(): Parsed {
    if (!parser) throw new NeedsCareful()
    this.#text ??= this.#readAgain()
    this.#parsed ??= parser.parseYaml(this.text, this.#longest)
    return this.#parsed
  }

  #place(start: number, end: number): Place {
    return { file: this.path, ...this.#spanOf(start, end) }
  }

  #spanOf(start: number, end: number): Span {
    this.#text ??= this.#readAgain()
    this.#lines ??= new LineMap(this.text)
    const trimmed = this.text.slice(start, end).trimEnd()
    return this.#lines.span(start, start + trimmed.length)
  }

  #complaint({ rule, data, start, end, reach = end }: Trouble): ReadingComplaint {
    if (rule === 'yaml/duplicate-key') {
      const first = this.#place(Number(data?.first), Number(data?.first) + String(data?.key).length)
      return {
        rule,
        place: this.#place(start, end),
        data: { key: String(data?.key), line: first.line, column: first.column },
        related: [first],
      }
    }
    const fix =
      rule === 'yaml/tab-indent' ? this.#tabMend(start) : mendOfBytes(this.text, rule, start, reach)
    const complaint = {
      rule,
      place: this.#place(start, end),
      data: data ?? {},
      ...(fix && { fix }),
    }
    return complaint as ReadingComplaint
  }

  #tabMend(tab: number): Fix | undefined {
    this.#tabMends ??= tabMends(this.text, this.#parse().troubles, (text) =>
      parser?.valuesIn(text, this.#longest),
    )
    return this.#tabMends.get(this.text.lastIndexOf('\n', tab - 1) + 1)
  }
}
