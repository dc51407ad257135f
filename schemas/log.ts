/** What is known of the execution of a measure. */
import * as z from 'zod'
import { actorId, evidence, longText, period } from './common.ts'
import { reasons, statuses } from './vocabulary.ts'

export type { Status } from './vocabulary.ts'

export const entry = z
  .strictObject({
    date: period,
    status: z.enum(statuses).optional(),
    by: actorId.optional(),
    note: longText.optional(),
    reasons: z.array(z.enum(reasons)).optional(),
    deadline: z
      .strictObject({ from: period.optional(), to: period, because: longText.optional() })
      .meta({ title: 'Changed deadline' })
      .optional(),
    responsibility: z
      .strictObject({
        from: z.array(actorId).optional(),
        to: z.array(actorId).min(1),
        because: longText.optional(),
      })
      .optional()
      .meta({
        title: 'Moved responsibility',
        description: 'Who is responsible for the measure from the day of this entry on.',
      }),
    part: z.int().min(1).optional().meta({
      title: 'Part',
      description: 'The part of the measure that the entry is about, counted from 1.',
    }),
    occurrence: period.optional().meta({
      title: 'Occurrence',
      description: 'For a recurring measure: the deadline that the entry is about.',
    }),
    retracts: period.optional().meta({
      title: 'Retracts',
      description: 'The date of an entry of the same assessor that was a mistake.',
    }),
    source: evidence.optional(),
  })
  .meta({
    id: 'entry',
    title: 'Log entry',
    description: 'One report on the execution: when, in what state, who says so, and the source.',
  })
export type LogEntry = z.infer<typeof entry>
