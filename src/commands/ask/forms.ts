/** The forms of a call of `ask`: what each row says, in the words of the body. */
import type { AskedRow, Asked as AskedRows, AskQuestion } from '../../analyses/ask.ts'
import { fingerprintOf, rowId } from '../../analyses/row-ids.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { SentRow } from '../../form/index.ts'
import type { Day } from '../../period.ts'
import { numberAndPlan } from '../tell/number-and-plan.ts'
import type { Teller } from '../tell/teller.ts'

/** The list of the forms, beside them. */
export const listOfForms = 'index.html'

/** What a call asks for, checked. */
export interface AskCall extends AskQuestion {
  corpus: Corpus
  tell: Teller
  replyBy: Day
  /** The folder for the forms, relative to the current folder. */
  output: string
  round: string
  /** The forms are pages to print and fill in by hand. */
  isForPaper: boolean
  isDry: boolean
  mayReplace: boolean
  /** Of the corpus; empty if git knows none. */
  revision: string
}

export interface BodyForm {
  body: string
  /** Its name, or those of all who answer in it. */
  name: string
  file: string
  /** The file with its folder. */
  path: string
  rows: readonly { asked: AskedRow; sent: SentRow }[]
}

/** The form of each body that is asked something. */
export function formsOf({ bodies }: AskedRows, call: AskCall): BodyForm[] {
  const { tell, together, output } = call
  return bodies.map(({ body, rows }) => {
    const others = [...together].filter(([, whole]) => whole === body).map(([other]) => other)
    const file = `${body}.${call.isForPaper ? 'html' : 'xlsx'}`
    return {
      body,
      name: [body, ...others].map(tell.actor).join(', '),
      file,
      path: `${output}/${file}`,
      rows: rows.map((asked) => ({ asked, sent: sentRow(asked, body, tell) })),
    }
  })
}

/** How many of its rows are late. */
export function lateIn({ rows }: BodyForm): number {
  return rows.filter(({ asked }) => asked.late !== undefined).length
}

function sentRow(asked: AskedRow, body: string, tell: Teller): SentRow {
  const { measure, part, occurrence, actor, role } = asked
  const subject = {
    measure: measure.id,
    ...(part === undefined ? {} : { part }),
    ...(occurrence === undefined ? {} : { occurrence }),
  }
  return {
    ...subject,
    id: rowId(subject),
    actor,
    role,
    fingerprint: fingerprintOf(measure.log),
    number: numberAndPlan(measure, tell),
    title: titleOf(asked, body, tell),
    deadline: deadlineOf(asked, tell),
    lastState: lastStateOf(asked, tell),
  }
}

/** The title, then the part or occurrence, the body, and its role. */
function titleOf(asked: AskedRow, body: string, tell: Teller): string {
  const { measure, part, occurrence, earlier = 0, actor, role } = asked
  const { form: say, semicolon } = tell.words
  const ofPart = part === undefined ? undefined : measure.parts[part - 1]
  const times = [
    ...(occurrence === undefined ? [] : [say.occurrence(tell.period(occurrence))]),
    ...(earlier > 0 ? [say.earlier(earlier)] : []),
  ]
  return [
    tell.textAlone(measure.title),
    ...(ofPart ? [`${part}. ${tell.textAlone(ofPart.title)}`] : []),
    times.join(semicolon),
    actor === body ? '' : say.onBehalf(tell.actor(actor)),
    role === 'partner' ? say.partner : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function deadlineOf({ measure, due, late }: AskedRow, tell: Teller): string {
  const deadline = due === undefined ? tell.timing(measure) : tell.period(due)
  return late ? `${deadline}\n${tell.words.form.late(late.monthsLate)}` : deadline
}

function lastStateOf({ report, state }: AskedRow, tell: Teller): string {
  const { form: say, status } = tell.words
  if (report === undefined) return state.status === 'closed' ? status.closed : say.noReport
  const by = report.by === undefined ? [] : [tell.actor(report.by)]
  return [status[report.status], ...by, tell.period(report.date)].join(' · ')
}
