/** When words around a period may change what it means, so that nothing is certain. */
import { memo } from '../../order.ts'
import { fold } from '../text/fold.ts'
import type { Heard } from './heard.ts'
import type { Phrases } from './phrases/index.ts'
import type { Said } from './said.ts'

/** Whether the words around the periods may change their meaning. */
export function isDoubtful(heard: Heard, every: string | undefined, table: Phrases): boolean {
  const { said, rhythms, ongoing, unread, loose, ambiguous } = heard
  const kinds = said.map(({ kind }) => kind)
  return (
    loose ||
    (ambiguous && unread.length > 0) ||
    kinds.includes('doubt') ||
    (ongoing && kinds[0] === 'due') ||
    (kinds[0] === 'due' && (isDone(unread, table) || isCited(said[0], unread, table))) ||
    (rhythms.length > 0 && (every === undefined || kinds.includes('before'))) ||
    (kinds.includes('by') && rhythms.some(({ text }) => goesOn(text, table))) ||
    (kinds[0] === 'window' &&
      rhythms.some(({ text }) => /r[ée]p[ée]t|herhal|repeat/i.test(text))) ||
    unread.some((text) => isDoubtfulText(text, table, rhythms.length > 0))
  )
}

const doubts = new Map<Phrases, ReadonlySet<string>>()

/**
 * Whether unread words may change what a period means: they have figures, months or parts of a year
 * among them, or words that the table knows for it.
 */
function isDoubtfulText(text: string, table: Phrases, isRepeated: boolean): boolean {
  const words = memo(doubts, table, doubtfulWords)
  // A sign may open the end or guess: 2021+, ±2022, 2024 …, 2024 –
  if (/[+~±<>≤≥?…→]|\.\.|[-–—]$/.test(text)) return true
  // An abbreviation may be a preposition: m.i.v., o.b.v., w.e.f.
  if (/(?:^|[\s(])\p{L}\.\p{L}/u.test(text)) return true
  const seen = fold(text)
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
  // The first report, then one each year: there is no other period that *first* could be of.
  const first = isRepeated ? (table.ordinals[0] ?? []) : []
  return seen.some(
    (word) =>
      !first.includes(word) &&
      (/\d/.test(word) ||
        words.has(word) ||
        table.doubtfulEnds.some((end) => word.length > end.length && word.endsWith(end))),
  )
}

/** By June 2024, then each year: the end of the first time, and not of the rhythm. */
function goesOn(rhythm: string, { thereafter, thenBehind }: Phrases): boolean {
  const words = fold(rhythm)
  return (
    thereafter.some((one) => words.startsWith(`${one} `)) ||
    thenBehind.some((one) => words.endsWith(` ${one}`))
  )
}

/** Whether the words say only that it was done: completed in 2023. */
function isDone(unread: readonly string[], { done }: Phrases): boolean {
  return unread.length === 1 && done.includes(fold(unread[0] ?? ''))
}

/** Whether a day is the date of a cited text: the decision of 12 March 2024. */
function isCited(said: Said | undefined, unread: readonly string[], { cited }: Phrases): boolean {
  if (said?.kind !== 'due' || said.period.length < 10) return false
  const words = unread.flatMap((text) => fold(text).split(/[^a-z0-9]+/))
  return words.some((word) => cited.includes(word))
}

function doubtfulWords(table: Phrases): ReadonlySet<string> {
  return new Set([
    ...table.months.flat(),
    ...table.ordinals.flat(),
    ...table.quarter,
    ...table.semester,
    ...table.units.map(([name]) => name),
    ...table.doubtful.split(/\s+/),
  ])
}
