/** `documents.yaml`: the documents that the corpus cites. */
import * as z from 'zod'
import {
  actorId,
  interval,
  languageTag,
  line,
  longText,
  period,
  slug,
  title,
  webAddress,
} from './common.ts'
import { entry } from './log.ts'

export const document = z
  .strictObject({
    title,
    publisher: z.array(actorId).default([]),
    date: period.optional(),
    language: languageTag.optional(),
    held: z.boolean().meta({
      title: 'Held',
      description: 'Whether its text was read for this corpus, or it is only cited.',
    }),
    edition_of: z.strictObject({ plan: slug, period: interval }).optional().meta({
      title: 'Edition of',
      description: 'If the document is an edition of a plan: which plan, and its period.',
    }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    number: line.optional(),
    url: webAddress.optional(),
    cited_for: longText.optional(),
    log: z.array(entry).default([]),
    note: longText.optional(),
  })
  .meta({ id: 'document', title: 'Document', description: 'A plan, law, circular or report.' })

export const documents = z
  .record(slug, document)
  .meta({ id: 'documents', title: 'Documents', description: 'The documents cited, by id.' })
export type DocumentEntry = z.infer<typeof document>
