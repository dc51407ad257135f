/** The small shapes that every file of the corpus is made of. */
import * as z from 'zod'
import { communications } from './vocabulary.ts'

/** A slug: the name of a file, or the key of an entry in a registry. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .meta({ id: 'slug', title: 'Slug', description: 'Short, ASCII, kebab-case: climate-unit.' })

/** A language: fr, nl-BE, zh-Hant. */
export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35)
  .meta({
    id: 'language',
    title: 'Language',
    description: 'A tag of BCP 47: fr, nl-BE, zh-Hant.',
  })

/**
 * The name of an entry of a registry: whether there is one is for the rules `ref/…` to say, which
 * know the registries.
 */
const registered = (id: string, title: string, description: string) =>
  z.string().regex(/\S/).max(200).meta({ id, title, description })
export const actorId = registered('actorId', 'Actor', 'Id of an actor of actors.yaml.')
export const themeId = registered('themeId', 'Theme', 'Id of a theme of themes.yaml.')
export const documentId = registered(
  'documentId',
  'Document',
  'Id of a document of documents.yaml.',
)
export const editionId = registered(
  'editionId',
  'Edition',
  'Folder of an edition, or id of a document that is not held.',
)

/** `edition/slug`: the path of a measure's file without its ending. */
export const measureId = z.string().regex(/\S/).max(200).meta({
  id: 'measureId',
  title: 'Measure',
  description: 'The path of a measure under plans/: climate-2024/heat-pumps.',
})

/** `set/number` of a recommendation, or `set/number/part` of one of its parts. */
export const recommendationId = z.string().regex(/\S/).max(200).meta({
  id: 'recommendationId',
  title: 'Recommendation',
  description:
    'A recommendation or a criterion of a scorecard: cp-2018-4/1, cp-2018-4/1/b, ecpat-be/hotline.',
})

/** One line of text that says something. */
export const line = z.string().regex(/\S/).max(2000)

/** Several lines of text that say something. */
export const prose = z.string().regex(/\S/).max(8000)

/** A text in one language (the edition's) or in several. */
export const text = z.union([line, z.record(languageTag, line)]).meta({
  id: 'text',
  title: 'Text',
  description: "One string (the edition's language), or a map by language of corpus.yaml.",
})

/** As `text`, of several lines. */
export const longText = z
  .union([prose, z.record(languageTag, prose)])
  .meta({ id: 'longText', title: 'Long text', description: 'A text of several lines.' })

/** A text that is required in the first language of the corpus: titles, labels, names. */
export const title = z.union([line, z.record(languageTag, line)]).meta({
  id: 'title',
  title: 'Title',
  description:
    'A short text. The first language of corpus.yaml is required; the others should be given too.',
})

/**
 * A span of days, as written: 2021, 2021-07, 2021-07-15 (ISO 8601), 2009-Q1, 2008-S2 (SDMX). Years
 * 1990 to 2100.
 */
export const period = z
  .union([
    z.int().min(1990).max(2100),
    z
      .string()
      .regex(/^(199\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4]|-S[12])?$/)
      .refine(isInCalendar),
  ])
  .transform(String)
  .meta({
    id: 'period',
    title: 'Period',
    description:
      'No more precise than the source: 2021, 2021-07, 2021-07-15, 2009-Q1 (quarter), 2008-S2 (semester).',
  })

/** Whether a whole day exists: 2021-02-30 does not. Anything coarser always does. */
function isInCalendar(text: string): boolean {
  if (text.length !== 10) return true
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** First and last year or month or day of a plan: 2021/2025. */
export const interval = z
  .string()
  .regex(
    /^(199\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\/(199\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  )
  .refine((text) => {
    const [from = '', to = ''] = text.split('/')
    return (
      isInCalendar(from) && isInCalendar(to) && from.slice(0, to.length) <= to.slice(0, from.length)
    )
  })
  .meta({
    id: 'interval',
    title: 'Interval',
    description: 'Two periods with a slash, both included: 2021/2025.',
  })

/** A span of time of ISO 8601: P1Y, P6M. */
export const duration = z
  .string()
  .regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,4}D)?$/)
  .meta({
    id: 'duration',
    title: 'Duration',
    description: 'ISO 8601: P1Y is one year, P6M six months, P45D forty-five days.',
  })

/** First and last line in the extracted text, 1-based, both included. */
export const lines = z.tuple([z.int().min(1), z.int().min(1)]).meta({
  id: 'lines',
  title: 'Lines',
  description: 'First and last line of the extracted text, counted from 1.',
})

/**
 * The scheme in any case, a host, and none of the characters that end an address in a text or in
 * markup.
 */
export const webAddress = z
  .string()
  .regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\u0000-\u001f\u007f-\u009f"<>\\^`{|}/?#.:@][^\s\u0000-\u001f\u007f-\u009f"<>\\^`{|}]*$/,
  )
  .meta({ title: 'Web address' })

/** Where a fact stands. */
export const source = z
  .strictObject({
    document: documentId,
    section: z.string().regex(/\S/).max(40).optional(),
    lines: lines.optional(),
    page: z.int().min(1).optional(),
    url: webAddress.optional(),
  })
  .meta({
    id: 'source',
    title: 'Source',
    description: 'Where a fact is printed: document (of documents.yaml), section, lines.',
  })
/** What somebody said, where no document says it. */
export const communication = z
  .strictObject({
    communication: z.enum(communications),
    from: actorId.optional(),
    date: period.optional(),
    file: line.optional(),
    row: z.int().min(1).optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  })
  .meta({
    id: 'communication',
    title: 'Communication',
    description:
      'What was heard: how, from whom, when; for a form also the file, its SHA-256 and the row.',
  })

/** What an entry of a log rests on. */
export const evidence = z.union([source, communication]).meta({
  id: 'evidence',
  title: 'Evidence',
  description: 'A place in a document, or a communication.',
})
export type Communication = z.infer<typeof communication>
export type Evidence = z.infer<typeof evidence>
export type Source = z.infer<typeof source>
export type Text = z.infer<typeof text>
