/** `corpus.yaml`: what a corpus is. Every key may be left out. */
import * as z from 'zod'
import { languageTag, slug, title } from './common.ts'
import { lintLevels } from './vocabulary.ts'

const plan = z
  .strictObject({ title })
  .meta({ id: 'plan', title: 'Line of plans', description: 'Plans that succeed one another.' })

const fiscalYear = z
  .strictObject({
    // A day of every year: none of them is 30 February, and not every one has a 29th.
    begins: z
      .string()
      .regex(
        /^(02-(0[1-9]|1\d|2[0-8])|(04|06|09|11)-(0[1-9]|[12]\d|30)|(01|03|05|07|08|10|12)-(0[1-9]|[12]\d|3[01]))$/,
      ),
    named_by: z.enum(['start', 'end']),
  })
  .meta({
    id: 'fiscalYear',
    title: 'Fiscal year',
    description: 'Twelve months, named after the year in which they start or end.',
  })

export const corpus = z
  .strictObject({
    title: title.optional(),
    languages: z.array(languageTag).min(1).optional(),
    timezone: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/)
      .max(60)
      .optional(),
    plans: z.record(slug, plan).optional(),
    levels: z.record(slug, title).optional(),
    fiscal_year: fiscalYear.optional(),
    lint: z.record(z.string().regex(/\S/).max(80), z.enum(lintLevels)).optional(),
  })
  .meta({
    id: 'corpus',
    title: 'Corpus',
    description: 'What a corpus is: languages, lines of plans, time zone.',
  })
export type CorpusFile = z.infer<typeof corpus>
