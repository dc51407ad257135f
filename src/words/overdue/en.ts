/** What `teh overdue` says. */
import type { ReasonLeftOut } from '../../analyses/overdue.ts'
import { list, n } from '../shared/en.ts'

/** How many are late, and how many of them fell due on the very day. */
export interface LateCount {
  day: string
  late: number
  thatDay: number
  leftOver: number
}

const ofAll = (late: number) => (late === 1 ? 'it' : `any of the ${late}`)
const measures = (count: number) => n(count, 'measure', 'measures')

export const en = {
  asked: ({ day, late, thatDay, leftOver }: LateCount) =>
    `${late === 0 ? 'No measure is' : n(late, 'measure is', 'measures are')} overdue at the close of ${day}${thatDay > 0 ? `, of which ${thatDay} fell due that day` : ''}${leftOver > 0 ? `; ${leftOver} more ${leftOver === 1 ? 'is' : 'are'} left over from earlier plans` : ''}.`,
  coming: ({ day, late, leftOver }: LateCount, already: number) =>
    `${late === 0 ? 'No measure' : measures(late)} will be overdue at the close of ${day} if nothing is reported by then; ${already === 0 ? 'none is yet' : `${already} ${already === 1 ? 'is' : 'are'} already`}${leftOver > 0 ? `; ${leftOver} more will be left over from earlier plans` : ''}.`,
  unreported: (count: number, late: number) =>
    `No state is reported for ${count === late ? ofAll(late) : `${count} of the ${late}`}: nobody knows what was done.`,
  notHeld: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'The plan' : 'The plans'} ${list(titles, 'and')} ${titles.length === 1 ? 'is' : 'are'} not in the corpus: nothing in ${titles.length === 1 ? 'it' : 'them'} is counted.`,
  most: (counts: readonly (readonly [string, number])[]) =>
    `Who owes most: ${counts.map(([name, count]) => `${name} (${count})`).join(', ')}.`,
  rule: (day: string) =>
    `Overdue: the deadline passed on ${day} at the latest and, at that date, the measure is neither closed nor complete or withdrawn by the latest reports of those responsible.`,
  leftOver: (count: number) =>
    `Left over from an earlier plan, and not taken up since: ${measures(count)}`,
  leftOut: (considered: number) => `Not in the list, of the ${measures(considered)} read:`,
  leftOutBecause: (reason: string, count: number) => `${reason}: ${measures(count)}`,
  which: 'With --left-out all, they are listed.',
  reasons: {
    settled: (count: number) => `${count} reported complete or withdrawn`,
    closed: (count: number) => `${count} closed, no longer owed`,
    'not-yet-due': (count: number) => `${count} not yet due`,
    moved: (count: number) => `${count} not yet due, because the deadline was moved`,
    'no-deadline': (count: number) => `${count} for which the plan gives no deadline`,
    unread: (count: number) => `${count} whose printed timing gives no date`,
    'start-only': (count: number) => `${count} for which the plan gives only a start`,
    event: (count: number) => `${count} tied to an event whose date is not known`,
    'recurring-undated': (count: number) => `${count} that recur, without a first date`,
    renewed: (count: number) => `${count} taken up by a later measure, counted in their place`,
    'renewed-undated': (count: number) => `${count} taken up by a later measure without a deadline`,
    'renewed-in-part': (count: number) => `${count} taken up in part by a later measure`,
  } satisfies Record<ReasonLeftOut, (count: number) => string>,
  reason: {
    settled: 'Complete or withdrawn',
    closed: 'Closed',
    'not-yet-due': 'Not yet due',
    moved: 'Deadline moved',
    'no-deadline': 'No deadline printed',
    unread: 'Printed timing without a date',
    'start-only': 'A start only',
    event: 'Tied to an event',
    'recurring-undated': 'Recurs without a first date',
    renewed: 'Taken up by a later measure',
    'renewed-undated': 'Taken up without a deadline',
    'renewed-in-part': 'Taken up in part',
  } satisfies Record<ReasonLeftOut, string>,
  scope: (editions: readonly string[], all: boolean) =>
    `${all ? 'Every edition begun by then' : 'Plans read'}: ${editions.join('; ')}.`,
  scopes: { 'in-scope': 'in scope', 'left-over': 'left over' },
  inForce: 'in force',
  latestHeld: (end: string) => `latest in the corpus, ended on ${end}`,
  earlier: 'earlier plan',
  actor: (names: readonly string[]) => `Only measures of ${list(names)}.`,
  roles: {
    lead: (count: number) => `${count} as responsible`,
    member: (count: number) => `${count} as a member of a group`,
    partner: (count: number) => `${count} as a partner`,
  },
  role: { member: 'Member of a group that answers', partner: 'Partner' },
  units: (count: number) =>
    `${n(count, 'more measure is', 'more measures are')} overdue at bodies that are part of it (--units adds ${count === 1 ? 'it' : 'them'}).`,
  waiting: (count: number) =>
    `${n(count, 'report does', 'reports do')} not count yet at this date:`,
  waitingFor: (id: string, status: string, date: string, from: string | undefined) =>
    `${id}: ${status}, dated ${date}${from ? `, counts from ${from}` : ', counts later'}`,
  missed: (count: number) => `× ${count}`,
  recurring:
    'A measure that recurs is due each time until the end of its edition, and a report on one of those times settles only that one. The first time without a report is shown, with how many have passed without one.',
  groupDue: (due: string, late: string, count: number) =>
    `Due ${due} · ${late} · ${measures(count)}`,
  dueLate: (due: string, late: string) => `due ${due}, ${late}`,
  thatDay: (_count: number) => 'due that day',
  lateBy: (least: number, most: number) =>
    least === most
      ? `${most === 0 ? 'less than a month' : n(most, 'month', 'months').replace(' ', '\u00a0')} late`
      : `${least} to ${most}\u00a0months late`,
  missedTimes: (count: number) => `${count} times without a report`,
  promised: (since: number) => `promised since ${since}`,
  group: (count: number) => n(count, 'measure overdue', 'measures overdue'),
  since: (year: number, renewed: number, slip: number | undefined) =>
    `${year}${renewed === 0 ? '' : `, renewed ${renewed === 1 ? 'once' : `${renewed} times`}`}${slip ? `, ${slip > 0 ? '+' : ''}${n(slip, 'month', 'months')}` : ''}`,
}
