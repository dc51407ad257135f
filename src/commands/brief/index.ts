import { type Brief, briefOf, maxPoints } from '../../analyses/brief.ts'
import { type Late, reasonsLeftOut } from '../../analyses/overdue.ts'
import { leadsOf, roleOf } from '../../analyses/roles.ts'
import type { Moment } from '../../analyses/state/moment.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { addDays, type Day, earlierDay, lastDay } from '../../period.ts'
import type { Report, Row } from '../../report.ts'
import { loadBriefWords } from '../../words/index.ts'
import { allValues, type Command, oneValue, type Request } from '../command.ts'
import { askedActors, checkAnyBegun } from '../resolve.ts'
import { promisedRow } from '../tell/measure-row.ts'
import { tellerOf } from '../tell/teller.ts'
import { annexes } from './annexes.ts'
import { decisionFiles } from './decisions.ts'
import { firstPage } from './first.ts'
import type { BriefCall } from './words.ts'

/** `teh brief`: the dossier of a meeting. */
export const command: Command = {
  name: 'brief',
  arguments: [],
  flags: [
    { name: 'meeting', kind: 'day' },
    { name: 'since', kind: 'day', describedAs: 'brief-since' },
    { name: 'actor', kind: 'text', many: true, describedAs: 'brief-actor' },
    { name: 'units', kind: 'switch' },
    { name: 'as-of', kind: 'day', describedAs: 'brief-as-of' },
    { name: 'decisions', kind: 'text', value: 'file' },
    { name: 'force', kind: 'switch' },
  ],
  requires: { units: ['actor'], force: ['decisions'] },
  formats: ['table', 'html', 'docx', 'json', 'markdown'],
  corpus: 'readable',
  examples: [
    'teh brief --meeting 2026-12-10 --since 2026-06-18',
    'teh brief --meeting 2026-12-10 --format html --output dossier.html',
    'teh brief --meeting 2026-12-10 --decisions decisions.xlsx',
  ],
  run: async (request: Request): Promise<Report> => {
    const { corpus, flags, words, today } = request
    const meeting = oneValue(flags, 'meeting') ?? today
    const moment = momentFor(meeting, request)
    const tell = tellerOf(corpus, moment, words)
    checkAnyBegun(tell)
    const asked = askedActors(corpus, allValues(flags, 'actor'), flags.units === true)
    const ids = new Set(asked.flatMap((one) => [...one.ids]))
    const since = sinceIn(request, moment)
    const brief = briefOf(corpus, {
      moment,
      since,
      ...(ids.size > 0 && {
        only: (measure, state) => roleOf(corpus, measure, state, ids) !== undefined,
      }),
    })
    const call: BriefCall = {
      brief,
      tell,
      say: await loadBriefWords(words.language),
      meeting,
      since,
      actors: asked.map(({ id }) => id),
      decisions: oneValue(flags, 'decisions'),
    }
    const files = await decisionFiles(call)
    return {
      report: 'brief',
      question: {
        meeting,
        asOf: moment.day,
        sinceDay: since ?? null,
        actors: call.actors,
      },
      asOf: moment.day,
      rows: brief.points.map((one) => pointRow(one)),
      leftOut: reasonsLeftOut.map((reason) => {
        const ids = brief.overdue.leftOut[reason].map(({ id }) => id)
        return { reason, count: ids.length, ids }
      }),
      totals: totalsOf(brief, moment),
      foreign: tell.foreign,
      blocks: [...firstPage(call), ...annexes(call)],
      ...(files.length > 0 && { files, mayReplace: flags.force === true }),
    }
  },
}

/** The close of the day before the meeting, or of yesterday if it is still to come. */
function momentFor(meeting: Day, { flags, today }: Request): Moment {
  const day = oneValue(flags, 'as-of') ?? addDays(earlierDay(meeting, today), -1)
  return { day, today }
}

function sinceIn({ flags }: Request, { day }: Moment): Day | undefined {
  const since = oneValue(flags, 'since')
  if (since !== undefined && since >= day) throw new TehError('brief-since', { seen: since, day })
  return since
}

function pointRow({ measure, state, due, monthsLate, promised }: Late): Row {
  return {
    id: measure.id,
    reference: measure.reference ?? null,
    due,
    monthsLate,
    leads: leadsOf(measure, state),
    promisedSince: promisedRow(promised),
  }
}

function totalsOf(brief: Brief, { day }: Moment): Row {
  const ids = (all: readonly { measure: Measure }[]) => all.map(({ measure }) => measure.id)
  const { late, leftOver } = brief
  return {
    overdue: late.length,
    dueThatDay: late.filter(({ due }) => lastDay(due) === day).length,
    leftOver: leftOver.length,
    decidedIds: ids(brief.decided),
    followedIds: ids(brief.decided.filter(({ isFollowed }) => isFollowed)),
    newlyOverdueIds: ids(brief.newlyLate),
    settledIds: brief.done.map(({ id }) => id),
    reports: brief.reported.length,
    unansweredIds: ids(brief.silent),
    dueSoonIds: ids(brief.dueSoon),
    movedIds: ids(brief.moved),
    disagreeingIds: ids(brief.disagreeing),
    mostPoints: maxPoints,
  }
}
