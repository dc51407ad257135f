/** What a rule of lint is, and what it gives. */
import type { Corpus } from '../../corpus/types.ts'
import type { Complaint, Level } from '../../findings.ts'
import type { Day } from '../../period.ts'
import type { DocumentTexts } from '../text/document-text.ts'

/** A rule by its id, `family/name`; `Data` is what its sentence needs. */
export interface Rule<Id extends string = string, Data extends object = object> {
  id: Id
  level: Level
  /** `--fix` can fix what it finds, or some of it. */
  fixable?: true
  /** What it finds in a file depends on no other file. */
  alone?: true
  /**
   * Checks the whole corpus, and the available texts of documents. Absent if the rule's findings
   * come from reading the files.
   */
  check?(corpus: Corpus, today: Day, texts: DocumentTexts): Iterable<Complaint<Id, Data>>
}

/** A complaint with the level that its rule has in this call. */
export type Judged<C extends Complaint = Complaint> = C & { level: Level }
