/** Documents that nobody should send; the large ones are in documents-large.test.ts. */
import { isLarge, refused, taken, tryDocuments } from './documents.ts'
import { ask } from './run.ts'

const isSmall = (one: (typeof taken)[number]) => !isLarge(one)
tryDocuments(taken.filter(isSmall), refused.filter(isSmall), ask)
