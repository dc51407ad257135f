/** What `teh ask` says. */
import { n } from '../shared/en.ts'

const lateOf = (late: number, rows: number) => {
  if (late === 0) return ''
  if (late === rows) return late === 1 ? '; it is overdue' : '; all are overdue'
  return `; ${late} of them ${late === 1 ? 'is' : 'are'} overdue`
}

export interface Mail {
  body: string
  rows: number
  late: number
  replyBy: string
  file: string
  isForPaper: boolean
}

export interface Reminder {
  body: string
  rows: number
  asked: string
  replyBy: string
  file: string
  /** The day to reply by is over. */
  isPast: boolean
}

export interface Counts {
  bodies: number
  rows: number
  late: number
  replyBy: string
}

export const en = {
  heading: ({ bodies, rows, late, replyBy }: Counts) =>
    bodies === 0
      ? 'There is nothing to ask of anybody.'
      : `${n(bodies, 'body is', 'bodies are')} asked about ${n(rows, 'row', 'rows')}, ${late} of them overdue; replies are due by ${replyBy}.`,
  /** Of a measure without report. */
  noAnswer: (day: string) => `asked on ${day}, no answer`,
  never: 'never asked',
  unreported: (never: number, silent: number) => {
    const unasked = `${never} ${never === 1 ? 'was' : 'were'} never asked about`
    const unanswered = `${silent} ${silent === 1 ? 'was' : 'were'} asked about without an answer`
    const said = [...(never > 0 ? [unasked] : []), ...(silent > 0 ? [unanswered] : [])]
    return said.length === 0 ? '' : `Of these, ${said.join(', and ')}.`
  },
  columns: { file: 'Form', rows: 'Rows', late: 'Overdue' },
  nothing: (count: number, names: readonly string[]) =>
    `Nothing to answer, so no form: ${n(count, 'body', 'bodies')} (${names.join(', ')}).`,
  withoutBody: (count: number) =>
    `${n(count, 'measure', 'measures')} that no body can be asked about`,
  written: (folder: string, round: string) =>
    `Written: ${folder} (forms, and index.html with the mails to send) and ${round}.`,
  writtenList: (path: string) => `Written: ${path} (the list alone, since nobody is asked).`,
  dry: 'Nothing was written (--dry-run).',
  index: (round: string) => `Round ${round}`,
  asked: (day: string, replyBy: string) => `Asked on ${day}, replies due by ${replyBy}.`,
  addresses:
    'One mail per body, to copy into your own mail program: the addresses are there, not here.',
  mail: ({ body, rows, late, replyBy, file, isForPaper }: Mail) =>
    `Subject: Where do the measures of ${body} stand? Please reply by ${replyBy}

Dear Sir or Madam,

Please find attached (${file}) ${rows === 1 ? 'the measure' : `the ${rows} measures`} of the action plans that ${body} is responsible for${lateOf(late, rows)}.

${isForPaper ? 'Please fill in the form by hand' : 'Please fill in the yellow columns: the state of each measure, since when, and what was done'}, and send the form back by ${replyBy}. What you do not know can stay empty.

Kind regards,`,
  silent: (silent: number, all: number, round: string) =>
    silent === 0
      ? `Round ${round}: ${all === 1 ? 'the only body asked has' : `all ${all} bodies have`} answered.`
      : `Round ${round}: ${silent} of ${n(all, 'body', 'bodies')} ${silent === 1 ? 'has' : 'have'} not answered.`,
  inPart: 'Answered in part',
  remain: (body: string, rows: number, asked: number) =>
    `${body}: ${rows} of ${n(asked, 'row', 'rows')} still open`,
  reminder: ({ body, rows, asked, replyBy, file, isPast }: Reminder) =>
    `Subject: Reminder: where do the measures of ${body} stand?

Dear Sir or Madam,

On ${asked} we asked you where ${rows === 1 ? 'a measure' : `${rows} measures`} of the action plans ${rows === 1 ? 'stands' : 'stand'}${file === '' ? '' : ` (form ${file}, attached again)`}. We have had no answer yet; ${isPast ? `it was due by ${replyBy}. Please send it as soon as you can` : `please reply by ${replyBy}`}.

Kind regards,`,
}
