/** Sheets that nobody should send, as large as they may be. */
import { trySheets } from './sheets.ts'

trySheets([
  'dates that are none',
  'an unknown id and an unknown state in each of its rows',
  'more rows than are read',
  'one id in all rows, with another answer in each',
  'a text as long as a cell can have, in each column',
  'reasons, many in each row',
  'locked cells that all changed',
  'hundreds of hidden parts',
  'a hundred hidden parts, and a sheet of many words',
])
