/** The files of a call of `ask`: a form for each body, and the list of all with their mails. */

import { reasons, statuses } from '../../schemas/vocabulary.ts'
import type { Block, FileOutside, Table } from '../report.ts'
import { type AskCall, type BodyForm, lateIn } from './ask-forms.ts'
import { bodyTable } from './ask-tables.ts'

/** A form for each body, and `index.html`. */
export async function filesOf(forms: readonly BodyForm[], call: AskCall): Promise<FileOutside[]> {
  const made = call.isForPaper
    ? forms.map((form) => paperForm(form, call))
    : await sheets(forms, call)
  return [...made, { path: `${call.output}/index.html`, page: indexPage(forms, call) }]
}

async function sheets(forms: readonly BodyForm[], call: AskCall): Promise<FileOutside[]> {
  // Only a call that writes sheets loads what writes them.
  const { formOf, formVersion } = await import('../form/index.ts')
  const { writeWorkbook } = await import('../office/index.ts')
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

/** A line to write on. */
const dots = '…'.repeat(24)

function paperForm(
  { body, name, path, rows }: BodyForm,
  { moment, tell, replyBy, round }: AskCall,
): FileOutside {
  const { form: say, status, reason, colon, semicolon } = tell.words
  const { columns } = say
  const asked = [columns.state, columns.since, columns.done, columns.reasons, columns.newDeadline]
  const toWrite = asked.map((title) => `${title}${colon}${dots}`).join('\n')
  const table: Table = {
    kind: 'table',
    columns: [
      ...(['number', 'measure', 'deadline', 'lastState'] as const).map((key) => ({
        key,
        title: columns[key],
      })),
      { key: 'answer', title: say.answer },
    ],
    rows: rows.map(({ sent }) =>
      [sent.number, sent.title, sent.deadline, sent.lastState, toWrite].map((text) => ({ text })),
    ),
  }
  const choices = (title: string, words: readonly string[]): Block => ({
    kind: 'note',
    text: `${title}${colon}${words.join(semicolon)}`,
  })
  const page: Block[] = [
    { kind: 'heading', level: 1, text: say.title(name) },
    {
      kind: 'note',
      text: say.replyBy(tell.period(replyBy), tell.period(moment.day)),
      tone: 'strong',
    },
    { kind: 'note', text: say.paper },
    choices(
      columns.state,
      statuses.map((code) => status[code]),
    ),
    choices(
      columns.reasons,
      reasons.map((code) => reason[code]),
    ),
    table,
    { kind: 'note', text: `${round}/${body}`, tone: 'dim' },
  ]
  return { path, page }
}

function indexPage(forms: readonly BodyForm[], call: AskCall): Block[] {
  const { tell, moment, replyBy, round } = call
  const { ask: say } = tell.words
  return [
    { kind: 'heading', level: 1, text: say.index(round) },
    { kind: 'note', text: say.asked(tell.period(moment.today), tell.period(replyBy)) },
    bodyTable(forms, tell),
    { kind: 'note', text: say.addresses, tone: 'dim' },
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
