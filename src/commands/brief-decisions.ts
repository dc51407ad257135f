/** The workbook on which the meeting notes its decisions: the same points as on the first page. */

import { leadsOf } from '../analyses/roles.ts'
import { fingerprintOf, rowId } from '../analyses/row-ids.ts'
import type { FileOutside } from '../report.ts'
import { type BriefCall, lateText, numberAndPlan } from './brief-words.ts'

export async function decisionFiles(call: BriefCall): Promise<FileOutside[]> {
  const { brief, tell, say, meeting, decisions: path } = call
  if (path === undefined || brief.points.length === 0) return []
  // Only a call that writes the sheet loads what writes it.
  const { decisionsOf, formVersion } = await import('../form/index.ts')
  const { writeWorkbook } = await import('../office/index.ts')
  const { words, moment } = tell
  const title = say.decisionsTitle(tell.period(meeting))
  const rows = brief.points.map((point) => {
    const { measure, state } = point
    const subject = { measure: measure.id }
    const bodies = leadsOf(measure, state).map(tell.actor)
    const [first = '', ...more] = bodies
    const one = first === '' ? say.ask.none : say.ask.one(first)
    return {
      ...subject,
      id: rowId(subject),
      actor: '',
      role: 'lead' as const,
      fingerprint: fingerprintOf(measure.log),
      number: numberAndPlan(measure, tell),
      title: tell.text(measure.title),
      deadline: lateText(point, tell),
      lastState: tell.status(measure),
      answers: tell.lead(measure),
      question: more.length > 0 ? say.ask.many(bodies) : one,
    }
  })
  const head = {
    kind: 'decisions' as const,
    version: formVersion,
    body: '',
    asOf: moment.day,
    askedOn: moment.today,
    replyBy: meeting,
    revision: '',
    language: words.language,
    round: meeting,
  }
  const bytes = writeWorkbook(decisionsOf({ head, title, rows }, { ...words, day: tell.period }))
  return [{ path, bytes }]
}
