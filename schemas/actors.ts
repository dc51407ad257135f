/** `actors.yaml`: who can be responsible. */
import * as z from 'zod'
import { actorId, line, longText, period, slug, text, title } from './common.ts'

export const actor = z
  .strictObject({
    name: title,
    abbreviation: text.optional(),
    aliases: z
      .array(line)
      .default([])
      .meta({ title: 'Aliases', description: 'Every other spelling that the documents print.' }),
    level: slug.meta({
      title: 'Level',
      description: 'One of those of corpus.yaml.',
    }),
    part_of: actorId.optional(),
    members: z.array(actorId).default([]).meta({
      title: 'Members',
      description: 'For a group: its members. The first is asked on its behalf.',
    }),
    succeeds: z.array(actorId).default([]),
    from: period.optional(),
    until: period.optional(),
    note: longText.optional(),
  })
  .meta({
    id: 'actor',
    title: 'Actor',
    description: 'A body that is responsible for measures, or assesses them.',
  })

export const actors = z
  .record(slug, actor)
  .meta({ id: 'actors', title: 'Actors', description: 'Who can be responsible, by id.' })
export type ActorEntry = z.infer<typeof actor>
