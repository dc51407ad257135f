/** The first page of a dossier: five sentences, and what is to be decided. */

import { maxPoints } from '../../analyses/brief.ts'
import type { Late } from '../../analyses/overdue.ts'
import { lastDay } from '../../period.ts'
import type { Block, Cell, Entry } from '../../report.ts'
import { decidedBlocks } from './decided.ts'
import { type BriefCall, lateText, numberText, questionOf } from './words.ts'

export function firstPage(call: BriefCall): Block[] {
  const { brief, tell, say, meeting, actors, decisions } = call
  const day = tell.period(meeting)
  const title = actors.length > 0 ? say.titleFor(day, tell.actors(actors)) : say.title(day)
  const { points } = brief
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'note', text: say.asOf(tell.period(tell.day)), tone: 'dim' },
    ...decidedBlocks(call),
    ...sentencesOf(call).map(
      (text, at): Block => ({
        kind: 'note',
        text,
        ...(at === 0 && { tone: 'strong' as const }),
      }),
    ),
    { kind: 'heading', level: 2, text: say.points(points.length) },
    ...(points.length === 0
      ? [{ kind: 'note' as const, text: say.noPoints }]
      : [
          pointTable(call),
          { kind: 'note' as const, tone: 'dim' as const, text: say.rule(maxPoints) },
        ]),
    ...(decisions === undefined ? [] : [{ kind: 'note' as const, text: say.decisions(decisions) }]),
  ]
}

function sentencesOf({ brief, tell, say, since }: BriefCall): string[] {
  const { late, leftOver } = brief
  const thatDay = late.filter(({ due }) => lastDay(due) === tell.day).length
  const asked = brief.askedAbout
  return [
    say.late(late.length, thatDay, leftOver.length),
    ...(since === undefined
      ? [say.noMeeting]
      : [
          say.newlyLate(brief.newlyLate.length, tell.period(since)),
          say.done(brief.done.length, brief.reported.length, tell.period(since)),
        ]),
    say.silent(brief.silent.length, asked),
    say.dueSoon(brief.dueSoon.length),
  ]
}

function pointTable(call: BriefCall): Block {
  const { brief, tell, say } = call
  const { columns: head } = say
  return {
    kind: 'table',
    columns: [
      { key: 'number', title: head.number },
      { key: 'title', title: head.measure, grow: 2 },
      { key: 'who', title: head.who },
      { key: 'late', title: head.late },
      { key: 'question', title: head.question },
    ],
    rows: brief.points.map((point): Cell[] => [
      { text: numberText(point.measure, tell) },
      { text: tell.text(point.measure.title), value: point.measure.id },
      { text: tell.lead(point.measure) },
      { text: sinceText(point) },
      { text: questionOf(point, call) },
    ]),
    entries: () => [{ entries: brief.points.map(entryFor) }],
  }

  function entryFor(point: Late): Entry {
    const { measure } = point
    return {
      number: measure.reference ?? '·',
      title: { text: tell.text(measure.title), tone: 'strong' },
      about: [{ text: tell.lead(measure) }, { text: sinceText(point) }],
      id: measure.id,
      note: { text: questionOf(point, call) },
    }
  }

  function sinceText(point: Late): string {
    const { since, renewed } = point.promised
    const again = renewed > 0 ? [say.again(since, renewed)] : []
    return [lateText(point, tell), ...again].join(tell.words.semicolon)
  }
}
