/** `recommendations/<set>.yaml`: what a monitoring body asked of the country. */
import * as z from 'zod'
import {
  actorId,
  documentId,
  line,
  longText,
  period,
  slug,
  source,
  themeId,
  title,
} from './common.ts'
import { entry } from './log.ts'

const verdict = {
  forwarded_to: z.array(actorId).optional(),
  declined: z.strictObject({ because: longText }).optional(),
}

const part = z
  .strictObject({ title, summary: longText.optional(), ...verdict, source: source.optional() })
  .meta({ id: 'recommendationPart', title: 'Part of a recommendation' })

export const recommendation = z
  .strictObject({
    title,
    summary: longText,
    themes: z.array(themeId).default([]),
    parts: z.record(slug, part).default({}),
    ...verdict,
    source,
  })
  .meta({ id: 'recommendation', title: 'Recommendation' })

export const recommendationSet = z
  .strictObject({
    title,
    body: actorId,
    document: documentId,
    number: line,
    date: period,
    addressee: actorId,
    report_due: period.optional(),
    requests: z
      .array(z.strictObject({ summary: longText, due: period.optional(), source }))
      .default([]),
    recommendations: z.record(slug, recommendation),
    welcomed: z.array(z.strictObject({ summary: longText, source })).default([]),
    log: z.array(entry).default([]),
    note: longText.optional(),
  })
  .meta({
    id: 'recommendations',
    title: 'Recommendations',
    description: 'What a monitoring body asked, with its parts.',
  })
export type RecommendationSetFile = z.infer<typeof recommendationSet>
