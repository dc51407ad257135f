/** The places of the values and the comments of a file. */
import type { Kind } from '../../schemas/index.ts'
import type { Place } from '../findings.ts'
import type { Facts } from './cache/pack.ts'
import { parserNow } from './careful/load.ts'
import type { Parsed } from './careful/yaml.ts'
import { type FileText, wholeFile } from './file-text.ts'
import { quickValueOf, spanIn } from './read-file.ts'
import type { Comment, Path, SourceFile } from './types.ts'

/** A file as the analyses see it. It is parsed when a place is needed that is not known yet. */
export class Places implements SourceFile {
  readonly #file: FileText
  readonly #facts: Facts
  readonly #asWritten: ((path: Path) => Path) | undefined
  #parsed: Parsed | undefined
  #lastLines: ReadonlyMap<number, number> | undefined

  /** `facts`: what is known of the file already; what is learnt is added. */
  constructor(
    file: FileText,
    facts: Facts = {},
    parsed?: Parsed,
    asWritten?: (path: Path) => Path,
  ) {
    this.#file = file
    this.#facts = facts
    this.#asWritten = asWritten
    this.#parsed = parsed
  }

  get path(): string {
    return this.#file.path
  }

  get name(): string {
    return this.#file.name
  }

  get kind(): Kind {
    return this.#file.kind
  }

  get text(): string {
    return this.#file.text
  }

  get raw(): unknown {
    if (!this.#file.usable) return undefined
    // The quick reader runs again here: its values are rarely needed, so they are not kept.
    const quick = this.#parsed ? undefined : quickValueOf(this.#file)
    return (quick ?? this.#parse()).value
  }

  asWritten(path: Path): Path {
    return this.#asWritten?.(path) ?? path
  }

  place(path: Path = [], at: 'key' | 'value' = 'value', of: 'corpus' | 'raw' = 'corpus'): Place {
    if (path.length === 0) return wholeFile(this.path)
    const where = of === 'raw' ? path : this.asWritten(path)
    const span = this.fact(`${at} ${JSON.stringify(where)}`, () =>
      spanIn(this.#file, this.#parse(), where, at),
    )
    return { file: this.path, ...span }
  }

  range(
    path: Path,
    at: 'key' | 'value' = 'value',
    of: 'corpus' | 'raw' = 'corpus',
  ): readonly [number, number] | undefined {
    return this.#parse().find(of === 'raw' ? path : this.asWritten(path), at)
  }

  placeAt(start: number, end: number): Place {
    return this.#file.placeAt(start, end)
  }

  comments(): readonly Comment[] {
    // The path is left out, because it does not follow from the bytes of the file.
    const spans = this.fact('comments', () =>
      this.#parse().comments.comments.map(({ text, start, end }) => ({
        text,
        span: this.#file.spanAt(start, end),
      })),
    )
    return spans.map(({ text, span }) => ({ text, place: { file: this.path, ...span } }))
  }

  lastLine(line: number): number {
    this.#lastLines ??= new Map(
      this.fact('lastLines', () =>
        this.#parse()
          .comments.multiline.map(({ start, end }) => this.#file.spanAt(start, end))
          .map(({ line, endLine }) => [line, endLine]),
      ),
    )
    return this.#lastLines.get(line) ?? line
  }

  fact<T>(name: string, make: () => T): T {
    const facts = this.#facts
    if (!Object.hasOwn(facts, name)) facts[name] = make()
    return facts[name] as T
  }

  #parse(): Parsed {
    this.#parsed ??= parserNow().parseYaml(this.#file.hold(), this.#file.maxPieces)
    return this.#parsed
  }
}
