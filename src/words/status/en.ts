/** What `teh status` says. */
import type { RestKey } from '../../analyses/status.ts'
import { list, n } from '../shared/en.ts'

/** Where a plan stands in time: what comes next is an id, and nothing where none is known. */
export interface When {
  day: string
  end: string
  hasEnded: boolean
  next: string | undefined
}

const measures = (count: number) => n(count, 'measure', 'measures')

export const en = {
  when: ({ day, end, hasEnded, next }: When) =>
    `At the close of ${day}. ${hasEnded ? `Ended on ${end}` : `Runs until ${end}`}; ${next === undefined ? 'no next plan' : `next: ${next}`}.`,
  late: (late: number, all: number) =>
    `${late === 0 ? 'None' : late} of the ${measures(all)} ${late < 2 ? 'is' : 'are'} overdue`,
  rest: {
    settled: (count: number) => `${count} settled`,
    'not-yet-due': (count: number) => `${count} not yet due`,
    undated: (count: number) => `${count} without a dated deadline`,
    renewed: (count: number) => `${count} taken up later`,
  } satisfies Record<RestKey, (count: number) => string>,
  unreported: (count: number, last: string | undefined, year: number) =>
    `No state reported for ${count}; ${last === undefined ? 'nobody ever reported one' : `${year === 0 ? 'no report' : `reports on ${year}`} in the last year (latest: ${last})`}.`,
  since: (day: string, reports: number, moved: number, late: number) =>
    `Since ${day}: ${n(reports, 'report', 'reports')}, ${n(moved, 'deadline', 'deadlines')} moved, ${late} newly overdue.`,
  state: 'State',
  count: 'Measures',
  byActor: 'Overdue / assigned',
  byTheme: 'Overdue / in the theme',
  ofAll: (late: number, all: number) => `${late} / ${all}`,
  moreActors: (count: number, without: number) =>
    [count > 0 ? `and ${count} more` : '', without > 0 ? `${without} with nobody named` : '']
      .filter(Boolean)
      .join('; '),
  moreThemes: (count: number) => (count > 0 ? `and ${n(count, 'more theme', 'more themes')}` : ''),
  promised: (count: number, late: number, year: number, years: readonly string[]) =>
    `Of the ${late} overdue, ${count} ${count === 1 ? 'was' : 'were'} already promised before ${year} (in ${list(years)}).`,
  others: (each: readonly string[]) => `Elsewhere: ${each.join(' · ')}.`,
  other: (id: string, late: number, all: number) => `${id}, ${late} overdue of ${all}`,
  leftOver: (id: string, late: number) => `${id}, ${late} ${late === 1 ? 'is' : 'are'} still open`,
  trend: 'Quarter by quarter',
  trendColumns: { quarter: 'Quarter', late: 'Overdue', newlyLate: 'New', reports: 'Reports' },
}
