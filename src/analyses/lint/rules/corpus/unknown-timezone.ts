import { isTimezone } from '../../../../period.ts'
import { closest } from '../../../text/nearest.ts'
import type { Rule } from '../../rule.ts'

/** A time zone that there is not: the day is reckoned in UTC. */
export const unknownTimezone: Rule<
  'corpus/unknown-timezone',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'corpus/unknown-timezone',
  level: 'error',
  alone: true,
  *check({ settings: { file, timezone } }) {
    if (!file || isTimezone(timezone)) return
    const data = {
      seen: timezone,
      suggestions: closest(timezone, Intl.supportedValuesOf('timeZone')),
    }
    yield { rule: this.id, place: file.place(['timezone']), data }
  },
}
