/** `scorecards/<card>.yaml`: how an assessor rated the country over the years. */
import * as z from 'zod'
import { actorId, documentId, longText, period, slug, source, themeId, title } from './common.ts'
import { colours } from './vocabulary.ts'

const rating = z
  .strictObject({ year: period, rating: z.enum(colours), reason: longText.optional(), source })
  .meta({ id: 'rating', title: 'Rating' })

const criterion = z
  .strictObject({
    title,
    indicator: slug,
    themes: z.array(themeId).default([]),
    ratings: z.array(rating),
    note: longText.optional(),
    source,
  })
  .meta({ id: 'criterion', title: 'Criterion' })

export const scorecard = z
  .strictObject({
    title,
    assessor: z.array(actorId).min(1),
    document: documentId,
    date: period,
    indicators: z.record(slug, z.strictObject({ label: title, source: source.optional() })),
    criteria: z.record(slug, criterion),
    demands: z.array(z.strictObject({ title, summary: longText.optional(), source })).default([]),
    note: longText.optional(),
  })
  .meta({
    id: 'scorecard',
    title: 'Scorecard',
    description: 'Criteria grouped by indicator, rated year by year.',
  })
export type ScorecardFile = z.infer<typeof scorecard>
