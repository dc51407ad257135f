/** What is known of the execution of a measure. */
import * as z from 'zod'
import { actorId, longText, period, source } from './common.ts'
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
    source: source.optional(),
  })
  .meta({
    id: 'entry',
    title: 'Log entry',
    description:
      'One report on the execution: when, in what state, by whom it is said, where it stands.',
  })
export type LogEntry = z.infer<typeof entry>
