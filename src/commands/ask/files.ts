/** The files of a call of `ask`: a form for each body, and the list of all with their mails. */

import { reasons, statuses } from '../../../schemas/vocabulary.ts'
import type { Asked } from '../../analyses/ask.ts'
import type { SentRow } from '../../form/index.ts'
import type { Block, FileOutside } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'
import { type AskCall, type BodyForm, lateIn, listOfForms } from './forms.ts'
import { bodyTable, countsOf, nothingToAnswer, withoutBody } from './tables.ts'

/** A form for each body, and their list, which is written even if there is nobody to ask. */
export async function filesOf(
  asked: Asked,
  forms: readonly BodyForm[],
  call: AskCall,
): Promise<FileOutside[]> {
  const made = call.isForPaper
    ? forms.map((form) => paperForm(form, call))
    : await sheets(forms, call)
  const links = new Map(forms.map(({ file }) => [file, file]))
  return [
    ...made,
    { path: `${call.output}/${listOfForms}`, page: indexPage(asked, forms, call), links },
  ]
}

async function sheets(forms: readonly BodyForm[], call: AskCall): Promise<FileOutside[]> {
  // Only a call that writes sheets loads what writes them.
  const { formOf, formVersion } = await import('../../form/index.ts')
  const { writeWorkbook } = await import('../../office/index.ts')
  const { moment, tell, replyBy, revision, round } = call
  const { words } = tell
  return forms.map(({ body, name, path, rows }) => {
    const head = {
      version: formVersion,
      body,
      asOf: moment.day,
      askedOn: moment.today,
      replyBy,
      revision,
      language: words.language,
      round,
    }
    const form = { head, bodyName: name, rows: rows.map(({ sent }) => sent) }
    return { path, bytes: writeWorkbook(formOf(form, { ...words, day: tell.period })) }
  })
}

function paperForm(
  { body, name, path, rows }: BodyForm,
  { moment, tell, replyBy, round }: AskCall,
): FileOutside {
  const { form: say } = tell.words
  const page: Block[] = [
    { kind: 'heading', level: 1, text: say.title(name) },
    {
      kind: 'note',
      text: say.replyBy(tell.period(replyBy), tell.period(moment.day)),
      tone: 'strong',
    },
    { kind: 'note', text: say.paper },
    ...rows.flatMap(({ sent }) => rowOnPaper(sent, tell)),
    { kind: 'note', text: `${round}/${body}`, tone: 'dim' },
  ]
  return { path, page }
}

/** The question of a row, then room for the answer. */
function rowOnPaper({ number, title, deadline, lastState }: SentRow, tell: Teller): Block[] {
  const { form: say, status, reason, colon } = tell.words
  const { columns } = say
  const [heading = '', ...more] = title.split('\n')
  const inOneLine = (text: string) => text.split('\n').join(' · ')
  const known = [
    inOneLine(number),
    ...more,
    `${columns.deadline}${colon}${inOneLine(deadline)}`,
    `${columns.lastState}${colon}${lastState}`,
  ]
  // A box and its words stay on one line.
  const boxes = (words: readonly string[]) =>
    words.map((word) => `☐ ${word}`.replaceAll(' ', '\u00a0')).join('\u2003 ')
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'note', text: known.join(' · '), tone: 'dim' },
    {
      kind: 'facts',
      isToFill: true,
      facts: [
        { label: columns.state, text: boxes(statuses.map((code) => status[code])) },
        { label: columns.since, text: '' },
        { label: columns.done, text: '\n' },
        { label: columns.document, text: '' },
        { label: columns.reasons, text: boxes(reasons.map((code) => reason[code])) },
        { label: columns.newDeadline, text: '' },
      ],
    },
  ]
}

function indexPage(asked: Asked, forms: readonly BodyForm[], call: AskCall): Block[] {
  const { tell, moment, replyBy, round } = call
  const { ask: say } = tell.words
  const isAnyAsked = forms.length > 0
  const told: Block[] = [
    { kind: 'note', text: say.asked(tell.period(moment.today), tell.period(replyBy)) },
    bodyTable(forms, tell),
  ]
  return [
    { kind: 'heading', level: 1, text: say.index(round) },
    { kind: 'note', text: say.heading(countsOf(forms, call)), tone: 'strong' },
    ...(isAnyAsked ? told : []),
    ...nothingToAnswer(asked, tell),
    ...withoutBody(asked, tell),
    ...(isAnyAsked ? [{ kind: 'note', text: say.addresses, tone: 'dim' } as const] : []),
    ...forms.flatMap((form): Block[] => [
      { kind: 'heading', level: 2, text: tell.fullActor(form.body) },
      { kind: 'code', text: mailOf(form, call) },
    ]),
  ]
}

function mailOf(form: BodyForm, { tell, replyBy, isForPaper }: AskCall): string {
  return tell.words.ask.mail({
    body: form.name,
    rows: form.rows.length,
    late: lateIn(form),
    replyBy: tell.period(replyBy),
    file: form.file,
    isForPaper,
  })
}
