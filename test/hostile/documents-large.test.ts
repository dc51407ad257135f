/** Documents as large as they may be, and larger. */
import { isLarge, refused, taken, tryDocuments } from './documents.ts'
import { run } from './run.ts'

tryDocuments(taken.filter(isLarge), refused.filter(isLarge), run)
