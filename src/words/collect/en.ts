/** What `collect` says of sheets that came back. */
import { list, n, quote } from '../shared/en.ts'

const or = (words: readonly string[]) => list(words.map(quote))

export const en = {
  summary: (count: {
    sheets: number
    bodies: number
    measures: number
    clear: number
    unclear: number
    conflicts: number
  }) =>
    `${n(count.sheets, 'form', 'forms')} read, answers from ${n(count.bodies, 'body', 'bodies')}, ${n(count.measures, 'row', 'rows')} answered: ${count.clear} clear, ${count.unclear} unclear, ${n(count.conflicts, 'contradiction', 'contradictions')}.`,
  notYet: 'Nothing has been written yet.',
  nothingFilled: 'There is nothing to write: no row is filled in.',
  nothingNew: 'There is nothing to write: what is clear was already recorded.',
  written: (entries: number, files: readonly string[]) =>
    `${n(entries, 'report', 'reports')} recorded, in ${n(files.length, 'file', 'files')}.`,
  refused: 'Nothing is written: with these reports the corpus would no longer be in order.',
  columns: {
    body: 'Body',
    asked: 'Asked',
    answered: 'Answered',
    clear: 'Clear',
    unclear: 'Unclear',
    conflict: 'Contradicting',
    known: 'Already recorded',
    change: 'Change',
  },
  noBody: '(not stated)',
  toSettle: (count: number) => `To settle (${count})`,
  clear: (count: number) => `Clear (${count})`,
  told: 'Also noted',
  unread: (count: number) => `Not read (${count})`,
  found: 'What lint says of the result',
  place: (file: string, sheet: string, row: number) => `${file}, sheet ${quote(sheet)}, row ${row}`,
  inColumn: (place: string, column: string, cell: string) =>
    `${place}, column ${quote(column)} (${cell})`,
  and: (places: readonly string[]) => list(places, 'and'),
  sendBack: 'To send them back: --unclear to-clarify.xlsx',
  sentBack: (files: readonly string[]) => `To send back: ${list(files, 'and')}.`,
  trouble: {
    'no-id': 'An answer stands in a row without an id: it belongs to no measure.',
    'no-body': 'The form does not say who answers: add --by BODY.',
    merged: 'Cells are merged: what belongs to which row cannot be told.',
    formula: 'There is a formula here: type the value itself.',
    'nothing-said': 'There is no state, nothing on what was done, and no new deadline.',
    'too-long': 'The text is longer than a note may be (8,000 characters).',
    'no-year': 'A date without a year: which year?',
    'unknown-id': (seen: string, near: readonly string[]) =>
      `No measure is called ${quote(seen)}.${near.length > 0 ? ` Perhaps ${or(near)}?` : ''}`,
    'unknown-state': (seen: string, among: readonly string[]) =>
      `${quote(seen)} is not a state.${among.length > 0 ? ` ${or(among)}?` : ''}`,
    'ambiguous-state': (seen: string, among: readonly string[]) =>
      `${quote(seen)} does not say how far the measure is: ${or(among)}?`,
    'unknown-date': (seen: string, among: readonly string[]) =>
      among.length > 0
        ? `${quote(seen)} may mean ${list(among)}.`
        : `${quote(seen)} cannot be read as a date: write 2026, May 2026, or 17/05/2026.`,
    'nothing-decided': 'No decision is given.',
    'unknown-actor': (seen: string, near: readonly string[]) =>
      `No body is called ${quote(seen)}.${near.length > 0 ? ` Perhaps ${or(near)}?` : ''}`,
    'unknown-decision': (seen: string, near: readonly string[]) =>
      `${quote(seen)} is not a decision.${near.length > 0 ? ` ${or(near)}?` : ''}`,
    'decision-needs': (decision: string, column: string) =>
      `${quote(decision)} needs something under ${quote(column)}.`,
    'decision-without': (decision: string, column: string) =>
      `${quote(decision)} does not go with what stands under ${quote(column)}.`,
    error: (seen: string) => `The cell shows an error (${seen}).`,
    'not-text': (seen: string) => `${quote(seen)} is not an answer here.`,
    'hidden-character': (seen: string) =>
      `The text has an invisible character (${seen}): type the text again.`,
    future: (period: string) =>
      `${period} is still to come: the measure cannot have been so since then.`,
    'deadline-without-reason': (period: string) =>
      `${period} is asked for without a reason. No deadline moves without a reason.`,
    'other-state': (date: string, status: string) =>
      `The log already has a report of the same body, dated ${date}, with another state: ${status}.`,
    conflict: (said: readonly string[]) =>
      `The rows contradict one another (${list(said, 'and')}). Remove what does not hold.`,
  },
  remark: {
    'by-format': (column: string, period: string) =>
      `${quote(column)} is a date, read as its cell shows it: ${period}`,
    'day-of-answer': (date: string, said: string | undefined) =>
      said === undefined
        ? `no date is given: dated by the day of the answer, ${date}`
        : `${said} still runs: dated by the day of the answer, ${date}`,
    'log-moved': 'other reports were recorded since the form was sent',
    'hidden-row': 'the row, its sheet or a column of it is hidden or filtered away, and was read',
    'not-asked': 'it was not asked in this form: its id was typed, or comes from another form',
    'reason-in-words': 'the reason is not in the list, and is kept in words',
    'locked-changed': (column: string) => `locked cell changed, ignored: ${quote(column)}`,
    repeated: 'it says what another row says, and counts once',
  },
  remarks: (count: number, files: readonly string[]) =>
    `Remarks, to be read by a person and not recorded: ${count} (${list(files, 'and')}).`,
  copies: (count: number) =>
    `${n(count, 'file is an exact copy', 'files are exact copies')} of another, and ${count === 1 ? 'counts' : 'count'} only once.`,
  links: (files: readonly string[]) => `Links to other files, not followed: ${list(files, 'and')}.`,
  more: (count: number) => `… and ${count} more`,
  silent: (count: number, asked: number, names: readonly string[]) =>
    `No answer: ${count} of the ${n(asked, 'body', 'bodies')} asked${names.length > 0 ? ` – ${names.join(', ')}` : ''}.`,
  part: (number: number, change: string) => `part ${number}: ${change}`,
  occurrence: (period: string, change: string) => `for ${period}: ${change}`,
  change: (before: string, after: string, date: string) => `${before} → ${after} (${date})`,
  state: (after: string, date: string) => `${after} (${date})`,
  deadline: (from: string | undefined, to: string) =>
    `deadline ${from === undefined ? '' : `${from} → `}${to}`,
  note: (date: string) => `a note (${date})`,
  effect: (before: number, after: number, done: boolean) =>
    `${done ? '' : 'Once written: '}${n(before, 'measure', 'measures')} overdue → ${after}.`,
  next: (command: string) => `Then: ${command}`,
  commit: (count: number, bodies: readonly string[]) =>
    `${n(count, 'report', 'reports')} of ${list(bodies, 'and')}`,
  roundByHand: (file: string) =>
    `Nothing can be added to ${file} as it is laid out: note there by hand who has answered.`,
  tooManyForms: 'holds too many forms merged into one: give them one by one',
  notOurs: 'is not a form that was sent, or its hidden part is gone: say with --by who answers',
  noRows: 'has no rows under the headings of a form that was sent',
  newer: 'was made by a newer version of this program',
  gone: (reason: string) => `could not be read (${reason})`,
  folder: 'is a folder, and none of its files was read: name it as well',
  tooLarge: (megabytes: number) => `is larger than ${megabytes} MB, and was not read`,
}

export type CollectWords = typeof en
