/** A few of the sheets that nobody should send; the largest ones are in sheets-large.test.ts. */
import { trySheets } from './sheets.ts'

trySheets([
  'remarks, many of them',
  'a hidden part that says what it should not',
  'a body that nobody is, hundreds of times',
])
