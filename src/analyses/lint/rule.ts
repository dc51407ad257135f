/** What a rule of lint is, and what it gives. */
import type { Corpus } from '../../corpus/types.ts'
import type { Complaint, Level } from '../../findings.ts'
import type { Day } from '../../period.ts'
import type { DocumentTexts } from '../text/document-text.ts'

/** A rule by its id, `family/name`; `Data` is what its sentence asks for. */
export interface Rule<Id extends string = string, Data extends object = object> {
  id: Id
  level: Level
  /** `--fix` can fix what it finds, or some of it. */
  fixable?: true
  /** What it finds in a file depends on no other file. */
  alone?: true
  /**
   * Looks at the whole corpus, and at the texts of documents that are at hand. Absent: the rule is
   * found while reading the files.
   */
  check?(corpus: Corpus, today: Day, texts: DocumentTexts): Iterable<Complaint<Id, Data>>
}

/** A complaint with the level that its rule has in this call. */
export type Judged<C extends Complaint = Complaint> = C & { level: Level }
