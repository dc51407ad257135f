/** A measure: one promise of one edition of a plan, in a file of its own. */
import * as z from 'zod'
import {
  actorId,
  evidence,
  lines,
  longText,
  measureId,
  period,
  recommendationId,
  source,
  text,
  themeId,
  title,
} from './common.ts'
import { entry } from './log.ts'
import { timing } from './timing.ts'
import { matches } from './vocabulary.ts'

const reference = z
  .string()
  .regex(/^\S.{0,19}$/)
  .meta({
    title: 'Reference',
    description: 'The number printed in the plan, always in quotes: "2.10".',
  })

const part = z
  .strictObject({
    title: text,
    lead: z.array(actorId).optional(),
    timing: timing.optional(),
    lines: lines.optional(),
    note: longText.optional(),
  })
  .meta({
    id: 'part',
    title: 'Part',
    description: 'A bullet of the row, with what the plan prints for it alone.',
  })

const follows = z
  .strictObject({ measure: measureId, match: z.enum(matches), because: text.optional() })
  .meta({
    id: 'follows',
    title: 'Predecessor',
    description: 'A measure of an earlier edition that this one takes up.',
  })

const answers = z
  .strictObject({
    recommendation: recommendationId,
    match: z.enum(matches).optional(),
    because: text.optional(),
  })
  .meta({
    id: 'answers',
    title: 'Answer',
    description: 'A recommendation or a criterion that this measure answers.',
  })

const printing = z
  .strictObject({
    section: z.string().max(40),
    lines,
    responsibility_as_printed: z.string().max(1000).optional(),
    timing: timing.optional(),
    note: longText.optional(),
  })
  .meta({
    id: 'printing',
    title: 'Other printing',
    description: 'The same promise printed elsewhere in the plan, perhaps in another way.',
  })

export const measure = z
  .strictObject({
    reference: reference.optional(),
    title,
    summary: longText,
    wording: longText.optional(),
    origin: z.enum(['table', 'prose']).meta({
      title: 'Origin',
      description: 'A row of the tables of the plan, or its running text only.',
    }),
    themes: z.array(themeId).min(1),
    lead: z.array(actorId),
    partners: z.array(actorId).default([]),
    responsibility_as_printed: z.string().max(1000),
    timing,
    parts: z.array(part).default([]),
    follows: z.array(follows).default([]),
    not_follows: z.array(z.strictObject({ measure: measureId, because: text })).default([]),
    closed: z.strictObject({ date: period, because: text, source: evidence.optional() }).optional(),
    added: z
      .strictObject({ date: period, because: text.optional(), source: evidence.optional() })
      .optional()
      .meta({
        title: 'Added',
        description: 'When a decision added the measure to a plan that had already begun.',
      }),
    answers: z.array(answers).default([]),
    also_printed: z.array(printing).default([]),
    log: z.array(entry).default([]),
    note: longText.optional(),
    source,
  })
  .meta({ id: 'measure', title: 'Measure', description: 'One promise of one edition of a plan.' })
export type MeasureFile = z.infer<typeof measure>
