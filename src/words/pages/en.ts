/** What only pages, sheets and calendars say, in English. */
import { languageName } from '../languages.ts'
import { n } from '../shared/en.ts'

export const en = {
  /** For texts in another language than the page. */
  onlyIn: (language: string) => `(in ${languageName(language, 'en')} only)`,
  /** What the marks behind texts in other languages mean: `(fr)`. */
  marks: (tags: readonly string[]) =>
    `${tags.map((tag) => `(${tag}): text in ${languageName(tag, 'en')}`).join(', ')}; there is none in English.`,
  deadlines: 'Deadlines',
  history: 'Time line',
  legend: 'A dot: the deadline, or a report; the pale bar: how long it has been late.',
  due: (period: string, count: number) => `${period} · ${n(count, 'measure', 'measures')}`,
  /** Of a deadline that is no day. */
  coarse: (period: string) =>
    `The plan says ${period} and names no day: the last one is taken here.`,
  sheets: { table: 'Answer', notes: 'About' },
  written: (path: string) => `Written: ${path}`,
  madeBy: (program: string) => `made with ${program}`,
}

export type PageWords = typeof en
