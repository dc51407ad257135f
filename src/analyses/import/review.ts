/**
 * The workbook in which a person reviews an import: what each row proposes, and what the person
 * adds.
 */
import type { Place } from '../../office/index.ts'

/** The first sheet: what is to be filled in for each row of the plan. */
export const rowKeys = [
  'key',
  'place',
  'number',
  'printed',
  'take',
  'title',
  'summary',
  'themes',
  'parts',
  'printedWho',
  'lead',
  'partners',
  'printedWhen',
  'start',
  'due',
  'doubts',
  'because',
] as const
export type RowKey = (typeof rowKeys)[number]

/** The second sheet, which is optional: what a row takes up or answers. */
export const linkKeys = [
  'key',
  'printed',
  'slug',
  'sameAs',
  'sameProposed',
  'followsProposed',
  'follows',
  'match',
  'because',
  'answersProposed',
  'answers',
] as const
export type LinkKey = (typeof linkKeys)[number]

/** The third: what the edition is, if the corpus does not have it yet. */
export const planKeys = [
  'edition',
  'plan',
  'title',
  'period',
  'language',
  'document',
  'documentTitle',
  'publisher',
  'date',
] as const
export type PlanKey = (typeof planKeys)[number]

/** Cells that a person may fill in; the others are locked, and what changed in them is not read. */
export const openRowKeys: ReadonlySet<RowKey> = new Set<RowKey>([
  'take',
  'title',
  'summary',
  'themes',
  'parts',
  'lead',
  'partners',
  'start',
  'due',
  'because',
])
export const openLinkKeys: ReadonlySet<LinkKey> = new Set<LinkKey>([
  'slug',
  'sameAs',
  'follows',
  'match',
  'because',
  'answers',
])

/** In the column `take`: yes, and the proposed values of the row are right. */
export const confirmWord = 'ok'

/** Raised if older programs would misread the hidden part. */
export const reviewVersion = 1

/** The hidden part of a row: the printed words as they were read. */
export interface ReviewedRow {
  key: string
  place: Place
  number: string
  section: string
  printed: string
  printedWho: string
  printedWhen: string
  /**
   * For a recurring timing or one that depends on an event: JSON of `timing` without its words;
   * else empty.
   */
  timing: string
}

/** A row of the workbook as it is written: locked cells, and what is proposed in open ones. */
export interface ReviewRow extends ReviewedRow {
  shownPlace: string
  /** `yes` in the words of the reader. */
  take: string
  title: string
  themes: string
  /** One a line. */
  parts: string
  lead: string
  partners: string
  start: string
  due: string
  doubts: string
  sameProposed: string
  followsProposed: string
  answersProposed: string
}

export interface Review {
  version: number
  plan: Readonly<Record<PlanKey, string>>
  rows: readonly ReviewRow[]
  /** What was not taken, and why, in words. */
  left: readonly { place: string; text: string; why: string }[]
  /** What a person should know of the whole. */
  notes: readonly string[]
  /** Offered in lists: ids of themes, each with its label. */
  themes: readonly string[]
}

/** A cell that a person may have filled in, with its place. */
export interface ReviewCell {
  sheet: string
  reference: string
  text: string
  /** It does not contain a text, but a formula or an error. */
  isOdd: boolean
}

/** What came back: by row its hidden part, and the cells of both sheets. */
export interface ReturnedReview {
  version: number
  plan: Readonly<Partial<Record<PlanKey, ReviewCell>>>
  rows: readonly {
    sent: ReviewedRow
    /** The place of the row on the first sheet. */
    sheet: string
    row: number
    cells: Readonly<Partial<Record<RowKey, ReviewCell>>>
    links: Readonly<Partial<Record<LinkKey, ReviewCell>>>
  }[]
  /** Keys of rows that were sent and stand nowhere any more. */
  lost: readonly string[]
}
