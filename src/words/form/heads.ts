/** The heads of a form in every language: a sheet may have lost its hidden part. */
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const everyHead = [fr, nl, en].flatMap(({ columns, decisions }) => [
  columns,
  { ...columns, newDeadline: decisions.newDeadline },
])
