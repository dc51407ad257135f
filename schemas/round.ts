/** `rounds/<round>.yaml`: whom a secretariat asked where their measures stand, and who answered. */
import * as z from 'zod'
import { actorId, line, longText, period } from './common.ts'

/** `climate-2024/x`, `climate-2024/x#2` of a part, `climate-2024/x@2025-S1` of an occurrence. */
const rowId = z.string().regex(/\S/).max(240).meta({
  id: 'rowId',
  title: 'Row',
  description:
    'A measure, a part of it, or an occurrence: climate-2024/x, climate-2024/x#2, climate-2024/x@2025-S1.',
})

const answer = z
  .strictObject({ date: period, rows: z.array(rowId).min(1) })
  .meta({ id: 'roundAnswer', title: 'Answer to a round' })

const asked = z
  .strictObject({
    file: line.optional(),
    rows: z.array(rowId).min(1),
    answered: z.array(answer).default([]),
  })
  .meta({ id: 'askedBody', title: 'Body asked' })

export const round = z
  .strictObject({
    asked: period,
    reply_by: period,
    bodies: z.record(actorId, asked),
    note: longText.optional(),
  })
  .meta({
    id: 'round',
    title: 'Round',
    description: 'Whom a secretariat asked about their measures, and who answered.',
  })
export type RoundFile = z.infer<typeof round>
