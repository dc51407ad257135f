/** `themes.yaml`: what a measure is about. */
import * as z from 'zod'
import { line, slug, themeId, title } from './common.ts'

export const theme = z
  .strictObject({
    label: title,
    short: title.optional(),
    broader: themeId.optional(),
    aliases: z.array(line).default([]),
  })
  .meta({ id: 'theme', title: 'Theme', description: 'A subject (SKOS concept).' })

export const themes = z
  .record(slug, theme)
  .meta({ id: 'themes', title: 'Themes', description: 'What a measure is about, by id.' })
export type ThemeEntry = z.infer<typeof theme>
