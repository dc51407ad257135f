/** When a measure is to be carried out. */
import * as z from 'zod'
import { duration, period, text } from './common.ts'

export const recurrence = z
  .strictObject({
    every: z.union([z.enum(['year', 'unspecified']), duration]),
    from: period.optional(),
    until: period.optional(),
  })
  .meta({
    id: 'recurs',
    title: 'Recurrence',
    description:
      'A measure that is due more than once: every year, every P2Y, or as often as the plan leaves open; from its first occurrence until its last.',
  })

export const event = z
  .strictObject({ event: text, within: duration.optional(), date: period.optional() })
  .meta({
    id: 'after',
    title: 'Event',
    description:
      'A deadline that depends on an event: due `within` a span after it; `date` is the date of the event, once it is known.',
  })

export const timing = z
  .strictObject({
    as_printed: z.string().max(400),
    start: period.optional(),
    due: period.optional(),
    recurs: recurrence.optional(),
    after: event.optional(),
  })
  .meta({
    id: 'timing',
    title: 'Timing',
    description:
      'The printed words (they may be empty), and what they mean: due with or without start; start alone (not a deadline); recurs; after; or nothing.',
  })
export type Timing = z.infer<typeof timing>
export type Recurrence = z.infer<typeof recurrence>
