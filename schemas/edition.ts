/** An edition of a plan: `edition.yaml` in the folder of its measures. */
import * as z from 'zod'
import {
  documentId,
  editionId,
  interval,
  languages,
  longText,
  source,
  text,
  title,
} from './common.ts'
import { entry } from './log.ts'
import { plans } from './vocabulary.ts'

export const edition = z
  .strictObject({
    plan: z.enum(plans).meta({
      title: 'Plan',
      description: 'teh: trafficking in human beings (traite) · trafic: smuggling.',
    }),
    title,
    period: interval,
    language: z.enum(languages),
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
      description: 'The word that goes before a printed number: décision 20.',
    }),
    sections: z.record(z.string(), text).default({}),
    log: z.array(entry).default([]),
    note: longText.optional(),
    source: source.optional(),
  })
  .meta({ id: 'edition', title: 'Edition', description: 'One edition of one plan.' })
export type EditionFile = z.infer<typeof edition>
