/** The workbook on which the meeting notes its decisions: the same points as on the first page. */

import { fingerprintOf, rowId } from '../../analyses/row-ids.ts'
import type { FileOutside } from '../../report.ts'
import { numberAndPlan } from '../tell/number-and-plan.ts'
import { type BriefCall, lateText, questionOf } from './words.ts'

export async function decisionFiles(call: BriefCall): Promise<FileOutside[]> {
  const { brief, tell, say, meeting, decisions: path } = call
  if (path === undefined || brief.points.length === 0) return []
  // Only a call that writes the sheet loads what writes it.
  const { decisionsOf, formVersion } = await import('../../form/index.ts')
  const { writeWorkbook } = await import('../../office/index.ts')
  const { words, moment } = tell
  const title = say.decisionsTitle(tell.period(meeting))
  const rows = brief.points.map((point) => {
    const { measure } = point
    const subject = { measure: measure.id }
    return {
      ...subject,
      id: rowId(subject),
      actor: '',
      role: 'lead' as const,
      fingerprint: fingerprintOf(measure.log),
      number: numberAndPlan(measure, tell),
      title: tell.textAlone(measure.title),
      deadline: lateText(point, tell),
      lastState: tell.status(measure),
      answers: tell.lead(measure),
      question: questionOf(point, call),
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
