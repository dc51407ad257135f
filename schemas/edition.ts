/** An edition of a plan: `edition.yaml` in the folder of its measures. */
import * as z from 'zod'
import {
  documentId,
  editionId,
  interval,
  languageTag,
  longText,
  slug,
  source,
  text,
  title,
} from './common.ts'
import { entry } from './log.ts'

export const edition = z
  .strictObject({
    plan: slug.meta({
      title: 'Plan',
      description: 'The line of plans that it belongs to: one of those of corpus.yaml.',
    }),
    title,
    period: interval,
    language: languageTag,
    previous: editionId.optional().meta({
      title: 'Previous edition',
      description: 'An edition of the corpus, or a document of documents.yaml with held: false.',
    }),
    revises: editionId.optional().meta({
      title: 'Revises',
      description: 'The plan of which this text is a revision, not a new edition.',
    }),
    document: documentId,
    numbered: text.optional().meta({
      title: 'Numbered',
      description: 'The word before a printed number: décision 20.',
    }),
    sections: z.record(z.string(), text).default({}),
    log: z.array(entry).default([]),
    note: longText.optional(),
    source: source.optional(),
  })
  .meta({ id: 'edition', title: 'Edition', description: 'One edition of one plan.' })
export type EditionFile = z.infer<typeof edition>
