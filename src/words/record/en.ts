/** What `teh record` says. */
import { n } from '../shared/en.ts'

export const en = {
  deadline: (due: string) => `deadline ${due}`,
  before: 'Before',
  after: 'After',
  state: (status: string, during: string) => `${status} ${during}`,
  late: (months: number) =>
    months === 0 ? 'past its deadline' : `${n(months, 'month', 'months')} late`,
  afterDeadline: (months: number) => `${n(months, 'month', 'months')} after the deadline`,
  according: (actor: string, source: string) => `according to ${actor} (${source})`,
  heard: (how: string, day: string) => `${how} of ${day}`,
  responsible: (before: string, after: string) => `responsible: ${before} → ${after}`,
  part: (part: number) => `for part ${part} only`,
  occurrence: (due: string) => `for the deadline ${due} only`,
  retracts: (date: string) => `retracts the report dated ${date}`,
  changes: 'What this changes',
  overdue: (before: number, after: number) =>
    before === after
      ? `unchanged: ${n(before, 'measure', 'measures')} overdue`
      : `${n(before, 'measure', 'measures')} overdue → ${after}`,
  leftOver: (before: number, after: number) => `${before} left over from earlier plans → ${after}`,
  nothing: (from: string) => `nothing: this report counts from ${from}`,
  others: (names: string) => `Also responsible, without a report: ${names}`,
  dated: {
    given: (_date: string) => '',
    said: (date: string) => `No date was given: the report is dated when it was said, ${date}.`,
    running: (date: string) =>
      `The period given is not over: the report is dated on the day it was said, ${date}.`,
  },
  below: (path: string, line: number) =>
    `To add to ${path}, ${line === 0 ? 'at its beginning' : `below line ${line}`}:`,
  newFile: (path: string) => `To write as ${path}:`,
  found: 'To check before it is written:',
  private: 'This text has an address or a number of a person. A corpus names bodies, not people.',
  broken: (errors: number) =>
    `Nothing was written: the corpus would have ${n(errors, 'error', 'errors')} that it does not have now.`,
  present: (what: string, path: string, line: number) =>
    `Nothing to write: this report is already in the corpus (${what}; ${path}, line ${line}).`,
  written: (lines: number) => `Written: ${n(lines, 'line', 'lines')} added, none changed.`,
  there: (path: string, line: number) =>
    `Nothing to write: it is there already (${path}, line ${line}).`,
  inOrder: 'The corpus is still in order.',
  errors: (count: number) =>
    `teh lint finds ${n(count, 'error', 'errors')} in the corpus, as before.`,
  dryRun: 'Nothing was written: --dry-run.',
  notWritten: 'Nothing was written.',
  propose: 'To propose it:',
  branch: (slug: string) => `report-${slug}`,
  commit: (actor: string, title: string, what: string) => `${actor}: ${title} (${what})`,
  many: (count: number) => `${n(count, 'report', 'reports')} to record`,
  noted: 'a note only',
  ask: {
    intro: 'Enter keeps what is shown, or leaves it empty; < goes back one question.',
    status:
      'State (not started, carried out in part, largely carried out, complete, withdrawn; or nothing):',
    deadline: 'New deadline, if it changes:',
    because: 'Why does it change?',
    note: 'What was done, in a sentence:',
    by: 'Who says so?',
    source: 'How is it known: telephone, e-mail, meeting, letter, form, or a document?',
    'heard-on': 'Heard when?',
    page: 'On which page? (or nothing)',
    date: 'Since when has it been so? (nothing: the day it was said)',
    write: 'Write? [y]es  [n]o  [c]hange:',
    yes: ['y', 'yes'],
    no: ['n', 'no'],
    change: ['c', 'change'],
  },
}

export type RecordWords = typeof en
