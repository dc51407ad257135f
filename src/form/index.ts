/** Forms: the workbook that a body fills in, and what it contains when it comes back. */

export {
  type AnswerKey,
  type ColumnKey,
  columnKeys,
  type DecisionKey,
  type DecisionRow,
  type Decisions,
  decisionKeys,
  type Form,
  type FormHead,
  type FormRow,
  formVersion,
  type OpenKey,
  openKeys,
  type Returned,
  type ReturnedCell,
  type ReturnedRow,
  type SentRow,
} from '../analyses/collect/form.ts'
export { fingerprintOf, partsOfId, type RowSubject, rowId } from '../analyses/row-ids.ts'
export { decisionsOf } from './decisions.ts'
export { answersIn, maxForms, rowsIn } from './read.ts'
export type { FormWords } from './says.ts'
export { formOf } from './write.ts'
