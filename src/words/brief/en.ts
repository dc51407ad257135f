/** What `brief` says: the dossier of a meeting. */
import { list, n } from '../shared/en.ts'

export const en = {
  title: (day: string) => `Dossier for the meeting of ${day}`,
  titleFor: (day: string, body: string) => `Dossier for ${body}, meeting of ${day}`,
  asOf: (day: string) => `How things stand at the close of ${day}.`,
  decided: (count: number, followed: number, since: string) =>
    count === 0
      ? `No decision is recorded since the last meeting (${since}).`
      : `Decided since the last meeting (${since}): ${count}; acted upon: ${followed}.`,
  followed: 'acted upon',
  notFollowed: 'nothing reported since',
  late: (count: number, dueThatDay: number, leftOver: number) =>
    `${n(count, 'measure is', 'measures are')} overdue${dueThatDay > 0 ? `, ${dueThatDay} of them since that very day` : ''}; ${n(leftOver, 'more is', 'more are')} left over from earlier plans.`,
  newlyLate: (count: number, since: string) =>
    `${n(count, 'has', 'have')} become overdue since the last meeting (${since}).`,
  done: (count: number, reports: number, since: string) =>
    `Since ${since}: ${n(count, 'measure', 'measures')} settled, ${n(reports, 'report', 'reports')} received.`,
  noMeeting: 'Without the day of the last meeting (--since), nothing is marked as new.',
  silent: (count: number, asked: number) =>
    asked === 0
      ? 'No measure was asked about: nobody knows what the bodies would say.'
      : `Of ${n(asked, 'measure', 'measures')} asked about, ${count} ${count === 1 ? 'has' : 'have'} had no answer.`,
  dueSoon: (count: number) =>
    `${n(count, 'deadline falls', 'deadlines fall')} in the next six months.`,
  points: (count: number) => `To decide (${count})`,
  noPoints: 'There is nothing to decide: no measure in scope is overdue.',
  rule: (most: number) =>
    `The points are chosen by this rule: what was promised most often, then what is longest late, then what several bodies are responsible for; one point for each body, at most ${most}.`,
  ask: {
    many: (bodies: readonly string[]) =>
      `Which of ${list(bodies, 'and')} takes this up, and by when?`,
    one: (body: string) => `Does ${body} stand by this promise, and for when?`,
    none: 'Who takes this measure up, and by when?',
  },
  again: (since: number, renewed: number) =>
    `promised since ${since}, renewed ${renewed === 1 ? 'once' : `${renewed} times`}`,
  columns: {
    number: 'No.',
    measure: 'Measure',
    who: 'Responsible',
    late: 'Late',
    question: 'Question',
    state: 'State',
    date: 'Date',
    by: 'According to',
    due: 'Due',
    was: 'Was due',
    why: 'Why',
    class: 'How it is answered',
    count: 'Points asked',
  },
  annexes: {
    reported: (count: number) => `A. Reported since the last meeting (${count})`,
    late: (count: number) => `B. Overdue, by responsible body (${count})`,
    leftOver: (count: number) => `C. Left over from earlier plans (${count})`,
    moved: (count: number) => `D. Deadlines that were moved (${count})`,
    coverage: (set: string) => `E. Recommendations: ${set}`,
    disagreeing: (count: number) => `F. Where assessors disagree (${count})`,
    soon: (count: number) => `G. Due in the next six months (${count})`,
    silent: (count: number) => `H. Asked, without an answer (${count})`,
  },
  nothing: 'None.',
  asked: (day: string) => `asked on ${day}`,
  leftOut: (count: number, considered: number) =>
    `Of ${n(considered, 'measure', 'measures')} in scope, ${count} ${count === 1 ? 'is' : 'are'} in no list of what is overdue: teh overdue --left-out all gives the reasons.`,
  decisions: (path: string) =>
    `Decisions are noted in ${path}, and then recorded with teh collect.`,
  decisionsTitle: (day: string) => `Decisions of the meeting of ${day}`,
}

export type BriefWords = typeof en
