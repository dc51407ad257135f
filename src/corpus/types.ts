/** What a corpus is, once read: data by id, and where each datum stands. */
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
   * Where a node stands; the nearest parent when it does not exist. `key`: its key instead of its
   * value. `raw`: by its path there.
   */
  place(path?: Path, at?: 'key' | 'value', of?: 'corpus' | 'raw'): Place
  /** Start and end (UTF-16 offsets) of a node, for a mend; nothing when there is no such node. */
  range(
    path: Path,
    at?: 'key' | 'value',
    of?: 'corpus' | 'raw',
  ): readonly [number, number] | undefined
  /**
   * From the path of a value of the corpus to its path in `raw`: where an entry of a list was left
   * out, because it is at fault, those after it have moved up.
   */
  asWritten(path: Path): Path
  /** Where a stretch of the text stands (UTF-16 offsets). */
  placeAt(start: number, end: number): Place
  comments(): readonly Comment[]
  /**
   * The last line of the text of several lines whose key, or which itself, begins on a line; that
   * line where there is none.
   */
  lastLine(line: number): number
  /**
   * What follows from the bytes of the file alone and is plain data: worked out once, and kept from
   * run to run where that can be.
   */
  fact<T>(name: string, make: () => T): T
}

interface InFile {
  readonly id: string
  readonly file: SourceFile
  /** Where it stands in its file: empty for a file of its own. */
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

/** What the corpus says of itself, with a default for each key that is absent. */
export interface Settings {
  /** `corpus.yaml`; undefined if there is none, or nothing of it could be read. */
  readonly file: SourceFile | undefined
  /** What stands there. */
  readonly written: CorpusFile | undefined
  /** The keys that it has. */
  readonly said: ReadonlySet<string>
  readonly title: CorpusFile['title']
  /** Of its texts, as tags of BCP 47: the first is required, the others are wanted. */
  readonly languages: readonly [string, ...string[]]
  /** In which the day is reckoned. */
  readonly timezone: string
  /** Lines of plans by id; undefined: an edition may name any. */
  readonly plans: ReadonlyMap<string, NonNullable<CorpusFile['plans']>[string]> | undefined
  /** Which months plans name by a year; undefined: those of the calendar alone. */
  readonly fiscalYear: CorpusFile['fiscal_year']
  /** Of actors. */
  readonly levels: readonly string[]
  /** What rules of lint are set to, by their ids, as written. */
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
  /** Everything wrong that was met while reading. */
  readonly complaints: readonly ReadingComplaint[]
  /**
   * Ids of files that could be read in part only, or not at all: `climate-2024/heat-pumps`,
   * `climate-2024`, `actors`, `scorecards/progress-card`.
   */
  readonly unreadable: ReadonlySet<string>
}
