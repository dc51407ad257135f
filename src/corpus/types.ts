/** A corpus that has been read: data by id, with their places. */
import type { ActorEntry } from '../../schemas/actors.ts'
import type { CorpusFile } from '../../schemas/corpus.ts'
import type { DocumentEntry } from '../../schemas/documents.ts'
import type { EditionFile } from '../../schemas/edition.ts'
import type { Kind } from '../../schemas/index.ts'
import type { MeasureFile } from '../../schemas/measure.ts'
import type { RecommendationSetFile } from '../../schemas/recommendations.ts'
import type { RoundFile } from '../../schemas/round.ts'
import type { ScorecardFile } from '../../schemas/scorecard.ts'
import type { ThemeEntry } from '../../schemas/themes.ts'
import type { LintLevel } from '../../schemas/vocabulary.ts'
import type { Place, ReadingComplaint } from '../findings.ts'

/** Keys and indexes from the root of a file to a node. */
export type Path = readonly (string | number)[]

/** A comment of a file, with its place. */
export interface Comment {
  /** Without the `#`. */
  text: string
  place: Place
}

/** A file of the corpus, as read. */
export interface SourceFile {
  /** As shown to people: `plans/climate-2024/heat-pumps.yaml`. */
  readonly path: string
  /** From the root of the corpus: `climate-2024/heat-pumps.yaml`. */
  readonly name: string
  readonly kind: Kind
  readonly text: string
  /** The values as they stand in the file, before any schema. */
  readonly raw: unknown
  /**
   * The place of a node, or of its nearest parent if it does not exist. `key`: that of its key
   * instead of its value. `raw`: the path is one of `raw`.
   */
  place(path?: Path, at?: 'key' | 'value', of?: 'corpus' | 'raw'): Place
  /** Start and end (UTF-16 offsets) of a node, for a fix; nothing if there is no such node. */
  range(
    path: Path,
    at?: 'key' | 'value',
    of?: 'corpus' | 'raw',
  ): readonly [number, number] | undefined
  /**
   * The path in `raw` of a value of the corpus. The two differ if a faulty entry of a list was left
   * out, because the later ones have moved up.
   */
  asWritten(path: Path): Path
  /** The place of a range of the text (UTF-16 offsets). */
  placeAt(start: number, end: number): Place
  comments(): readonly Comment[]
  /**
   * If a text of several lines, or its key, begins on this line: its last line; else the line
   * itself.
   */
  lastLine(line: number): number
  /**
   * A value that depends only on the bytes of the file and is plain data: it is computed once and,
   * if possible, cached for later runs.
   */
  fact<T>(name: string, make: () => T): T
}

interface InFile {
  readonly id: string
  readonly file: SourceFile
  /** Its path in its file: empty if it has a file of its own. */
  readonly path: Path
}

export interface Measure extends MeasureFile, InFile {
  /** Id of its edition. */
  readonly edition: string
}
export interface Edition extends EditionFile, InFile {}
export interface Actor extends ActorEntry, InFile {}
export interface Theme extends ThemeEntry, InFile {}
export interface Document extends DocumentEntry, InFile {}
export interface RecommendationSet extends RecommendationSetFile, InFile {}
export interface Scorecard extends ScorecardFile, InFile {}
export interface Round extends RoundFile, InFile {}

/** The settings of the corpus, with a default for each absent key. */
export interface Settings {
  /** `corpus.yaml`; undefined if there is none, or nothing of it could be read. */
  readonly file: SourceFile | undefined
  /** The contents of `corpus.yaml`. */
  readonly written: CorpusFile | undefined
  /** The keys that it has. */
  readonly said: ReadonlySet<string>
  readonly title: CorpusFile['title']
  /** Languages of its texts, as BCP 47 tags: the first is required, the others are wanted. */
  readonly languages: readonly [string, ...string[]]
  /** The time zone in which days are counted. */
  readonly timezone: string
  /** Lines of plans by id; undefined: an edition may name any. */
  readonly plans: ReadonlyMap<string, NonNullable<CorpusFile['plans']>[string]> | undefined
  /** The fiscal year; undefined if plans use calendar years only. */
  readonly fiscalYear: CorpusFile['fiscal_year']
  /** Of actors. */
  readonly levels: readonly string[]
  /** Levels of lint rules by id, as written. */
  readonly lint: ReadonlyMap<string, LintLevel>
}

export interface Corpus {
  /** As shown to people. */
  readonly root: string
  readonly settings: Settings
  readonly files: readonly SourceFile[]
  /** Sorted by id, by code unit, as everything below. */
  readonly measures: readonly Measure[]
  readonly editions: ReadonlyMap<string, Edition>
  readonly actors: ReadonlyMap<string, Actor>
  readonly themes: ReadonlyMap<string, Theme>
  readonly documents: ReadonlyMap<string, Document>
  readonly recommendations: ReadonlyMap<string, RecommendationSet>
  readonly scorecards: ReadonlyMap<string, Scorecard>
  readonly rounds: ReadonlyMap<string, Round>
  /** Everything wrong that was found while reading. */
  readonly complaints: readonly ReadingComplaint[]
  /**
   * Ids of files that could be read in part only, or not at all: `climate-2024/heat-pumps`,
   * `climate-2024`, `actors`, `scorecards/progress-card`.
   */
  readonly unreadable: ReadonlySet<string>
}
