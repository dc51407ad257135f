/** The blocks below the tables. */
import { isInForce } from '../../analyses/editions.ts'
import { reasonsLeftOut } from '../../analyses/overdue.ts'
import type { Moment } from '../../analyses/state/moment.ts'
import type { Edition } from '../../corpus/types.ts'
import { daysOf } from '../../period.ts'
import type { Block } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'
import type { Answer } from './tables.ts'

/** The rule, what is in no table, and which plans were read. */
export function closingBlocks({ asked, result, tell }: Answer): Block[] {
  const { overdue: say } = tell.words
  const dim = (text: string): Block => ({ kind: 'note', tone: 'dim', text })
  const reasons = reasonsLeftOut.filter((reason) => result.leftOut[reason].length > 0)
  return [
    { kind: 'note', text: say.rule(tell.period(asked.moment.day)) },
    ...(result.late.some(({ measure }) => measure.timing.recurs) ? [dim(say.recurring)] : []),
    ...(reasons.length > 0
      ? [
          {
            kind: 'list' as const,
            title: say.leftOut(result.considered),
            items: reasons.map((reason) => ({
              text: say.reasons[reason](result.leftOut[reason].length),
            })),
          },
        ]
      : []),
    ...(reasons.length > 0 && asked.listed.length === 0 ? [dim(say.which)] : []),
    dim(
      say.scope(
        result.editions.map((edition) => editionName(edition, asked.moment, tell)),
        asked.scope === 'all',
      ),
    ),
  ]
}

function editionName(edition: Edition, { day }: Moment, tell: Teller): string {
  const { overdue: say } = tell.words
  const end = daysOf(edition.period).last
  const standing = isInForce(tell.corpus, edition, day) ? say.inForce : outOfForce(end, day, tell)
  return `${edition.id} (${standing})`
}

function outOfForce(end: string, day: string, { words, period }: Teller): string {
  return end <= day ? words.overdue.latestHeld(period(end)) : words.overdue.earlier
}
