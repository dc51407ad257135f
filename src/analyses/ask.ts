/** Which bodies are asked about their measures, and about which rows. */
import type { Corpus, Measure } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { contains, type Day, lastDay, type Period } from '../period.ts'
import { type Lateness, latenessOf, overdue } from './overdue.ts'
import { isReport, type Report } from './state/log.ts'
import type { Moment } from './state/moment.ts'
import { named } from './state/occurrences.ts'
import type { State } from './state/state.ts'
import { byPart } from './state/verdict.ts'
import { bodiesOf } from './successions.ts'
import { duesOf } from './timing/deadline.ts'

/** Which measures are asked about: those not settled, those late, those due in a period, or all. */
export type AskedOnly = 'open' | 'late' | 'all' | { due: Period }

export interface AskQuestion {
  moment: Moment
  only: AskedOnly
  /** Only these bodies are asked; all if there are none. */
  bodies: readonly string[]
  /** Bodies that are part of another are asked in the form of the whole. */
  units: boolean
  /** Partners are asked too. */
  partners: boolean
  /** By body: the one in whose form it is asked. */
  together: ReadonlyMap<string, string>
}

/** What a body is asked about: a measure, a part of it, or one of its occurrences. */
export interface AskedRow {
  measure: Measure
  state: State
  /** From 1. */
  part?: number
  occurrence?: Period
  /** How many earlier occurrences are unreported too, and have no row. */
  earlier?: number
  /** The body of the plan for which it is asked. */
  actor: string
  role: 'lead' | 'partner'
  /** The latest report on what is asked. */
  report: Report | undefined
  /** Since when it is late; nothing if it is not. */
  late: Lateness | undefined
  due: Period | undefined
}

export interface AskedBody {
  body: string
  /** The longest late first, what has no deadline last. */
  rows: readonly AskedRow[]
}

export interface Asked {
  /** By id. */
  bodies: readonly AskedBody[]
  /** Responsible bodies that are asked about nothing; with `--actor`, only those. */
  nothing: readonly string[]
  /** Measures that nobody can be asked about; none if only some bodies are asked. */
  withoutBody: readonly Measure[]
}

/** So many occurrences without a report have a row. */
const maxOccurrences = 3

/** Works out who is asked what. */
export function ask(corpus: Corpus, question: AskQuestion): Asked {
  const recipientOf = recipients(corpus, question)
  const rows = new Map<string, AskedRow[]>()
  const answering = new Set<string>()
  const withoutBody: Measure[] = []
  const wanted = wantedOf(question)
  for (const [measure, state] of inQuestion(corpus, question.moment)) {
    const named = namedIn(measure, state, question).flatMap((one) => {
      const body = recipientOf(one.actor)
      return body === undefined ? [] : [{ ...one, body }]
    })
    for (const { body, role } of named) if (role === 'lead') answering.add(body)
    if (!wanted(measure, state)) continue
    if (named.length === 0) withoutBody.push(measure)
    for (const { body, actor, role } of named) {
      const own = memo(rows, body, () => [] as AskedRow[])
      own.push(...rowsFor(measure, state, actor, role, question, own))
    }
  }
  const isAsked = (body: string) =>
    question.bodies.length === 0 || question.bodies.some((one) => recipientOf(one) === body)
  const bodies = [...rows]
    .filter(([body, own]) => isAsked(body) && own.length > 0)
    .map(([body, own]) => ({ body, rows: own.sort(mostUrgentFirst) }))
    .sort((a, b) => byCodeUnit(a.body, b.body))
  const asked = new Set(bodies.map(({ body }) => body))
  const others = question.bodies.flatMap((one) => recipientOf(one) ?? one)
  return {
    bodies,
    nothing: [...new Set([...answering, ...others])]
      .filter((body) => isAsked(body) && !asked.has(body))
      .sort(byCodeUnit),
    withoutBody: question.bodies.length === 0 ? withoutBody : [],
  }
}

/** The measures in scope that no newer one replaces, and those left over, with their states. */
function inQuestion(corpus: Corpus, moment: Moment): Map<Measure, State> {
  const states = new Map<Measure, State>()
  const { late, leftOut } = overdue(corpus, {
    moment,
    scope: 'usual',
    only: (measure, state) => {
      states.set(measure, state)
      return true
    },
  })
  const told = new Set([
    ...leftOut.renewed,
    ...leftOut['renewed-undated'],
    ...leftOut['renewed-in-part'],
  ])
  const asked = new Set([...late.map(({ measure }) => measure), ...Object.values(leftOut).flat()])
  return new Map([...states].filter(([measure]) => asked.has(measure) && !told.has(measure)))
}

function wantedOf({ only, moment }: AskQuestion): (measure: Measure, state: State) => boolean {
  if (only === 'all') return () => true
  if (only === 'open') return (_, state) => !state.settled
  if (only === 'late')
    return (measure, state) => typeof latenessOf(measure, state, moment.day) !== 'string'
  return (_, state) =>
    !state.settled && duesOf(state.deadline).some((due) => contains(only.due, due))
}

/**
 * The bodies named in a measure: those responsible for it or for a part, then, if asked, partners.
 */
function namedIn(
  { parts, partners }: Measure,
  { lead }: State,
  question: AskQuestion,
): { actor: string; role: AskedRow['role'] }[] {
  const leads = new Set([...lead, ...parts.flatMap((part) => part.lead ?? [])])
  const others = question.partners ? partners.filter((id) => !leads.has(id)) : []
  return [
    ...[...leads].map((actor) => ({ actor, role: 'lead' as const })),
    ...others.map((actor) => ({ actor, role: 'partner' as const })),
  ]
}

/**
 * Who is asked on behalf of a body: its successor; for a group, its first member; with `--units`,
 * for a part the whole body; with `--with`, the body named for several. Nobody if it ended without
 * a successor.
 */
function recipients(
  corpus: Corpus,
  { moment, units, together }: AskQuestion,
): (actor: string) => string | undefined {
  const { currentBody } = bodiesOf([corpus])
  const isOver = (id: string) => {
    const until = corpus.actors.get(id)?.until
    return until !== undefined && lastDay(until) <= moment.day
  }
  const stepFrom = (id: string): string => {
    const actor = corpus.actors.get(id)
    const current = currentBody(id)
    if (current !== id) return current
    return together.get(id) ?? actor?.members[0] ?? (units ? actor?.part_of : undefined) ?? id
  }
  return (actor) => {
    const seen = new Set<string>()
    let body = actor
    for (let next = actor; !seen.has(next); next = stepFrom(next)) {
      seen.add(next)
      body = next
    }
    return isOver(body) ? undefined : body
  }
}

/** The rows of one measure for one body, those apart that it has already. */
function rowsFor(
  measure: Measure,
  state: State,
  actor: string,
  role: AskedRow['role'],
  question: AskQuestion,
  own: readonly AskedRow[],
): AskedRow[] {
  const lateness = latenessOf(measure, state, question.moment.day)
  const late = typeof lateness === 'string' ? undefined : lateness
  const common = { measure, state, actor, role, late }
  const rows =
    measure.parts.length > 0 && state.deadline.kind !== 'recurring'
      ? partRows(common, question.only)
      : [...occurrenceRows(common, question)]
  return rows.filter(
    ({ part, occurrence }) =>
      !own.some(
        (one) => one.measure === measure && one.part === part && one.occurrence === occurrence,
      ),
  )
}

type Common = Pick<AskedRow, 'measure' | 'state' | 'actor' | 'role' | 'late'>

function partRows(common: Common, only: AskedOnly): AskedRow[] {
  const { measure, state, actor, role, late } = common
  const reports = byPart(state.log.counted.filter(isReport), measure.parts.length)
  return measure.parts.flatMap((part, i): AskedRow[] => {
    const isTheirs = role === 'partner' || (part.lead ?? state.lead).includes(actor)
    const isSettled = state.settledParts?.includes(i + 1) === true
    if (!isTheirs || (isSettled && only !== 'all')) return []
    const due = part.timing?.due ?? duesOf(state.deadline)[0]
    return [{ ...common, part: i + 1, report: reports[i]?.at(-1), late, due }]
  })
}

function occurrenceRows(common: Common, { only, moment }: AskQuestion): AskedRow[] {
  const { state } = common
  if (state.deadline.kind !== 'recurring')
    return [{ ...common, report: state.report, due: duesOf(state.deadline)[0] }]
  const { occurrences } = state.deadline
  const missed = state.occurrences?.missed ?? []
  const next = occurrences.find(({ due }) => lastDay(due) > moment.day)
  const coming = missed.length === 0 && next ? [next] : missed
  const inPeriod =
    typeof only === 'string'
      ? coming
      : occurrences.filter(({ due }) => contains(only.due, due) && isOwed(due, common, moment.day))
  const latest = inPeriod.slice(-maxOccurrences)
  if (latest.length === 0) return [{ ...common, report: state.report, due: undefined }]
  const reports = state.log.counted.filter(isReport)
  return latest.map(({ due }, i): AskedRow => {
    const about = reports.filter(
      ({ occurrence }) => occurrence !== undefined && named(occurrences, occurrence)?.due === due,
    )
    const late =
      lastDay(due) <= moment.day && common.late
        ? { ...common.late, ...latenessOfOne(common, due, moment.day) }
        : undefined
    const earlier = i === 0 ? inPeriod.length - latest.length : 0
    return {
      ...common,
      occurrence: due,
      report: about.at(-1),
      late,
      due,
      ...(earlier > 0 && { earlier }),
    }
  })
}

/** Whether an occurrence is still to come, or passed without being settled. */
function isOwed(due: Period, { state }: Common, day: Day): boolean {
  return lastDay(due) > day || state.occurrences?.missed.some((one) => one.due === due) === true
}

function latenessOfOne({ measure, state }: Common, due: Period, day: Day): Partial<Lateness> {
  const one = { ...state, deadline: { kind: 'due' as const, due, moved: false } }
  const lateness = latenessOf(measure, { ...one, occurrences: undefined }, day)
  return typeof lateness === 'string' ? {} : lateness
}

function mostUrgentFirst(a: AskedRow, b: AskedRow): number {
  return (
    byCodeUnit(keyOf(a), keyOf(b)) ||
    byCodeUnit(a.measure.id, b.measure.id) ||
    (a.part ?? 0) - (b.part ?? 0) ||
    // The latest occurrence first: it is the one that a body remembers.
    byCodeUnit(b.due ?? '', a.due ?? '')
  )
}

/** Rows of one measure stay together. */
function keyOf({ due: own, state }: AskedRow): string {
  const first = state.occurrences?.missed[0]?.due
  const due = state.occurrences ? (first ?? own) : duesOf(state.deadline)[0]
  return due === undefined ? '9' : lastDay(due)
}
