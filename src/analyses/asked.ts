/** Whether anybody was asked about a measure, and whether they answered. */
import type { Corpus, Measure, Round } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { type Day, lastDay } from '../period.ts'
import { partsOfId } from './row-ids.ts'
import { countsAt, type Moment } from './state/moment.ts'

/** The last time that a measure was asked about. */
export interface LastAsked {
  day: Day
  round: string
  /** Those who were asked, by their place in the round. */
  bodies: readonly string[]
  /** Somebody answered, for the measure or for anything of it. */
  isAnswered: boolean
}

export type AskedOf = (measure: Measure) => LastAsked | undefined

/** When each measure was last asked about, at a moment; nothing if it never was. */
export function askedBy(corpus: Corpus, moment: Moment): AskedOf {
  const last = new Map<string, LastAsked>()
  const rounds = [...corpus.rounds.values()]
    .filter(({ asked }) => countsAt(asked, moment))
    .sort((a, b) => byCodeUnit(lastDay(a.asked), lastDay(b.asked)) || byCodeUnit(a.id, b.id))
  for (const round of rounds) for (const [id, one] of inRound(round, moment)) last.set(id, one)
  return ({ id }) => last.get(id)
}

function inRound({ id: round, asked, bodies }: Round, moment: Moment): Map<string, LastAsked> {
  const found = new Map<string, LastAsked & { bodies: string[] }>()
  for (const [body, { rows, answered }] of Object.entries(bodies)) {
    const replied = new Set(
      answered.filter(({ date }) => countsAt(date, moment)).flatMap((one) => one.rows),
    )
    for (const row of rows) {
      const { measure } = partsOfId(row)
      const one = memo(found, measure, () => ({
        day: lastDay(asked),
        round,
        bodies: [],
        isAnswered: false,
      }))
      if (!one.bodies.includes(body)) one.bodies.push(body)
      if (replied.has(row)) one.isAnswered = true
    }
  }
  return found
}
