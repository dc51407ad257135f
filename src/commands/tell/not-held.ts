import type { EditionDocument } from '../../analyses/editions.ts'

/** An edition that the corpus does not hold: its plan and its years. */
export function notHeldName({ plan, period }: EditionDocument['edition_of']): string {
  return `${plan} ${period.replace('/', '–')}`
}
