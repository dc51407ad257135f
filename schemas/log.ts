/** What is known of the execution of a measure. */
import { z } from 'zod'
import { actorId, longText, period, source } from './common.ts'

/** The completion scale of the Open Government Partnership. */
export const statuses = ['not-started', 'limited', 'substantial', 'complete', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** Why a measure lags. */
export const reasons = ['funding', 'resources', 'priorities', 'approval', 'dependency', 'other'] as const

export const entry = z
  .strictObject({
    date: period,
    status: z.enum(statuses).optional(),
    by: actorId.optional(),
    note: longText.optional(),
    reasons: z.array(z.enum(reasons)).optional(),
    deadline: z.strictObject({ from: period.optional(), to: period, because: longText.optional() }).meta({ title: 'Changed deadline' }).optional(),
    source: source.optional(),
  })
  .meta({
    id: 'entry',
    title: 'Log entry',
    description: 'One report on the execution: when, in what state, by whom it is said, where it stands.',
  })
export type Entry = z.infer<typeof entry>
