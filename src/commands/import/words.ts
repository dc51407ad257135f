/** The words of an import about its rows, in the reader's language. */
import type { BodyDoubt } from '../../analyses/import/bodies.ts'
import type { Proposal, ReadWords } from '../../analyses/import/propose.ts'
import type { RowDoubt } from '../../analyses/import/rows.ts'
import type { Notes } from '../../office/index.ts'
import type { Block } from '../../report.ts'
import type { ImportWords } from '../../words/import/en.ts'

/** Codes of what may be uncertain in a row: its shape, its bodies, its timing, its words. */
export type DoubtCode =
  | RowDoubt
  | `body-${BodyDoubt}`
  | 'timing-unread'
  | 'rhythm'
  | 'recurs'
  | 'event'
  | 'printed-twice'

/** Something that a person has to look at: a code, and a sentence. */
export interface Doubt {
  why: DoubtCode
  message: string
}

/** The doubts about a row, in the order of its columns. */
export function doubtsOf(
  proposal: Proposal,
  proposals: readonly Proposal[],
  say: ImportWords,
): Doubt[] {
  const { row, bodies, when, printedBefore } = proposal
  const { doubt } = say
  const found: Doubt[] = [...row.doubts].map((why) => ({ why, message: doubt[why] }))
  for (const { text, why, among = [] } of bodies.doubts)
    found.push({
      why: `body-${why}`,
      message: why === 'role' ? doubt.role(among) : doubt[why](text, among),
    })
  if (when.unread.length > 0)
    found.push({
      why: 'timing-unread',
      message: doubt.unread(when.unread.join(' … '), shownRest(when.rest)),
    })
  if (when.hasRhythm) found.push({ why: 'rhythm', message: doubt.rhythm })
  const { recurs, after } = when.timing
  if (recurs) found.push({ why: 'recurs', message: doubt.recurs(recurs.every) })
  if (after) found.push({ why: 'event', message: doubt.after(after.event) })
  const twin = printedBefore === undefined ? undefined : proposals[printedBefore]
  if (twin) found.push({ why: 'printed-twice', message: doubt.twice(say.place(twin.row.place)) })
  return found
}

/** The meaning of the words that were read, if others were not. */
function shownRest({ start, due }: ReadWords['rest']): string {
  return [start, due].filter((one) => one !== undefined).join(' – ')
}

/** How many are listed for people; a program gets all of them. */
export const maxListed = 200

/** Says that there are more than are listed, if so. */
export function moreNote(count: number, say: ImportWords): Block[] {
  return count <= maxListed ? [] : [{ kind: 'note', text: say.more(count - maxListed) }]
}

/** What a person should know of the whole document. */
export function notesOf(notes: Notes, say: ImportWords): string[] {
  const kinds = ['changes', 'textBoxes', 'nestedTables', 'hidden', 'formulas'] as const
  return kinds.filter((kind) => notes[kind] > 0).map((kind) => say.notes[kind](notes[kind]))
}
