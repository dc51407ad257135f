/** What a rule of lint is. */
import type { Corpus } from '../../corpus/types.ts'
import type { Complaint, Severity } from '../../findings.ts'
import type { Day } from '../../period.ts'

export interface Rule {
  /** `family/name`. */
  id: string
  severity: Severity
  /** `--fix` can fix what it finds, if not always. */
  fixable?: true
  /** What it finds in a file depends on no other file. */
  alone?: true
  /** Looks at the whole corpus. Absent: the rule is found while reading the files. */
  check?(corpus: Corpus, today: Day): Iterable<Complaint>
}

/** A complaint with the severity that its rule has in this call. */
export interface Judged extends Complaint {
  severity: Severity
}
