/** Files of Office: bytes in, values out, and back. Knows nothing of plans. */

export type {
  NewRun,
  NewRuns,
  NewText,
  NewTextBlock,
  NewTextColumn,
  RunStyle,
} from './docx/new.ts'
export { writeText } from './docx/write.ts'
export type { ForeignKind, Limited, OfficeProblem, Unsafe } from './problem.ts'
export { textIn } from './text/decode.ts'
export { readDocument } from './text/read.ts'
export type {
  Line,
  Notes,
  Place,
  TableCell,
  TableRow,
  TextBlock,
  TextDocument,
  TextFormat,
} from './text/types.ts'
export type {
  CellStyle,
  NewCell,
  NewColumn,
  NewList,
  NewRow,
  NewSheet,
  NewValue,
  NewWorkbook,
} from './xlsx/new.ts'
export { readWorkbook } from './xlsx/read.ts'
export type {
  Cell,
  DefinedName,
  Precision,
  Range,
  Row,
  Sheet,
  SheetState,
  Value,
  Workbook,
} from './xlsx/types.ts'
export { absolute, quotedName, writeWorkbook } from './xlsx/write.ts'
