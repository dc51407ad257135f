/** The report of `ask`: who is asked, how much, and who and what is not. */
import type { Asked } from '../../analyses/ask.ts'
import { byCodeUnit } from '../../order.ts'
import type { Block, Table } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'
import { type AskCall, type BodyForm, lateIn, listOfForms } from './forms.ts'

export function blocksOf(asked: Asked, forms: readonly BodyForm[], call: AskCall): Block[] {
  const { tell } = call
  const { ask: say } = tell.words
  return [
    { kind: 'heading', level: 1, text: say.heading(countsOf(forms, call)) },
    ...(forms.length > 0 ? [bodyTable(forms, tell)] : []),
    ...nothingToAnswer(asked, tell),
    ...withoutBody(asked, tell),
    { kind: 'note', text: writtenText(forms, call) },
  ]
}

/** What was written: the list of the forms alone where there is none. */
function writtenText(forms: readonly BodyForm[], call: AskCall): string {
  const { corpus, isDry, output, round, tell } = call
  const { ask: say } = tell.words
  if (isDry) return say.dry
  if (forms.length === 0) return say.writtenList(`${output}/${listOfForms}`)
  const folder = corpus.root === '.' ? '' : `${corpus.root}/`
  return say.written(`${output}/`, `${folder}rounds/${round}.yaml`)
}

/** The responsible bodies that are asked about nothing. */
export function nothingToAnswer({ nothing }: Asked, tell: Teller): Block[] {
  if (nothing.length === 0) return []
  const text = tell.words.ask.nothing(nothing.length, nothing.map(tell.actor))
  return [{ kind: 'note', tone: 'dim', text }]
}

/** How many are asked, about how much. */
export function countsOf(forms: readonly BodyForm[], { tell, replyBy }: AskCall) {
  return {
    bodies: forms.length,
    rows: forms.reduce((sum, { rows }) => sum + rows.length, 0),
    late: forms.reduce((sum, form) => sum + lateIn(form), 0),
    replyBy: tell.period(replyBy),
  }
}

/** The measures for which nobody can be asked. */
export function withoutBody({ withoutBody: measures }: Asked, tell: Teller): Block[] {
  if (measures.length === 0) return []
  const items = measures.map(({ id, title }) => ({ text: `${id} – ${tell.text(title)}` }))
  return [{ kind: 'list', title: tell.words.ask.withoutBody(measures.length), items }]
}

/**
 * A row for each body: its form, how much it is asked, and how much of that is late; those first
 * who owe most.
 */
export function bodyTable(forms: readonly BodyForm[], tell: Teller): Table {
  const { ask: say, columns } = tell.words
  return {
    kind: 'table',
    columns: [
      { key: 'actor', title: columns.actor, min: 20, grow: 2 },
      { key: 'file', title: say.columns.file, min: 12, grow: 1 },
      { key: 'rows', title: say.columns.rows, align: 'right' },
      { key: 'late', title: say.columns.late, align: 'right' },
    ],
    rows: [...forms]
      .sort(byOwed)
      .map((form) => [
        { text: tell.actor(form.body) },
        { text: form.file },
        { text: String(form.rows.length) },
        { text: String(lateIn(form)) },
      ]),
  }
}

function byOwed(a: BodyForm, b: BodyForm): number {
  return lateIn(b) - lateIn(a) || b.rows.length - a.rows.length || byCodeUnit(a.body, b.body)
}
