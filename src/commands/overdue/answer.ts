/**
 * The sentences of `teh overdue`: how many measures are overdue, whose, and what limits the answer.
 */
import { type Late, overdue, yesterdayOf } from '../../analyses/overdue.ts'
import { roles } from '../../analyses/roles.ts'
import { lastDay } from '../../period.ts'
import type { Block } from '../../report.ts'
import { askedActors } from '../resolve.ts'
import { notHeldName } from '../tell/not-held.ts'
import type { Teller } from '../tell/teller.ts'
import {
  type Answer,
  type Asked,
  filterOf,
  groupsOf,
  leftOverOf,
  mainOf,
  roleIn,
} from './tables.ts'

/** The answer in a sentence, and what limits it. */
export function answerBlocks(answer: Answer): Block[] {
  const { asked, result, tell } = answer
  const { overdue: say } = tell.words
  const main = mainOf(answer)
  const dim = (text: string): Block => ({ kind: 'note', tone: 'dim', text })
  const notHeld = result.notHeld.map(({ edition_of }) => notHeldName(edition_of))
  return [
    { kind: 'heading', level: 1, text: sentenceOf(answer, main) },
    ...(asked.actors.length > 0 ? [dim(actorsOf(answer))] : []),
    ...(main.some(({ state }) => state.status === 'no-report')
      ? [{ kind: 'note' as const, text: unreportedText(main, tell) }]
      : []),
    ...(notHeld.length > 0 ? [{ kind: 'note' as const, text: say.notHeld(notHeld) }] : []),
    ...(asked.actors.length === 0 && main.length > 0 ? [dim(say.most(mostOf(main, answer)))] : []),
    ...waitingBlock(answer),
  ]
}

/** How many have no report and, if anybody was ever asked, why. */
function unreportedText(main: readonly Late[], { corpus, words, asked }: Teller): string {
  const unreported = main.filter(({ state }) => state.status === 'no-report')
  const sentence = words.overdue.unreported(unreported.length, main.length)
  if (corpus.rounds.size === 0) return sentence
  const last = unreported.map(({ measure }) => asked(measure))
  const never = last.filter((one) => one === undefined).length
  const silent = last.filter((one) => one?.isAnswered === false).length
  return `${sentence} ${words.ask.unreported(never, silent)}`.trimEnd()
}

export function sentenceOf(answer: Answer, main: readonly Late[]): string {
  const { asked, tell } = answer
  const { overdue: say } = tell.words
  const counts = {
    day: tell.period(asked.moment.day),
    late: main.length,
    thatDay: main.filter((late) => isDueThatDay(late, asked)).length,
    leftOver: leftOverOf(answer).length,
  }
  const isToCome = asked.moment.day >= asked.moment.today
  return isToCome ? say.coming(counts, alreadyLate(answer)) : say.asked(counts)
}

/** How many of the first table are already overdue at the close of yesterday. */
function alreadyLate({ asked, tell }: Answer): number {
  const moment = yesterdayOf(asked.moment)
  const before = overdue(tell.corpus, {
    ...asked,
    moment,
    only: filterOf(tell.corpus, asked.actors),
  })
  return mainOf({ asked, result: before, tell }).length
}

/** Whose measures, and how many in each role. */
function actorsOf(answer: Answer): string {
  const { asked, result, tell } = answer
  const { overdue: say, semicolon } = tell.words
  const inScope = result.late.filter(({ scope }) => scope === 'in-scope')
  const counts = roles
    .map((role) => ({
      role,
      count: inScope.filter((late) => roleIn(late, asked, tell.corpus) === role).length,
    }))
    .filter(({ role, count }) => role === 'lead' || count > 0)
    .map(({ role, count }) => say.roles[role](count))
  const units = asked.units ? 0 : lateAtUnits(answer) - result.late.length
  return [
    `${say.actor(asked.actors.map(({ id }) => tell.fullActor(id)))} ${counts.join(semicolon)}.`,
    ...(units > 0 ? [say.units(units)] : []),
  ].join(' ')
}

function lateAtUnits({ asked, tell }: Answer): number {
  const { corpus } = tell
  const ids = asked.actors.map(({ id }) => id)
  const only = filterOf(corpus, askedActors(corpus, ids, true))
  return overdue(corpus, { ...asked, only }).late.length
}

const maxNamed = 3

/** The bodies that are responsible for most of them. */
function mostOf(main: readonly Late[], answer: Answer): [string, number][] {
  return groupsOf(main, 'actor', answer)
    .filter(([id]) => id !== '')
    .slice(0, maxNamed)
    .map(([id, items]) => [answer.tell.actor(id), items.length])
}

function waitingBlock({ result, tell }: Answer): Block[] {
  const { overdue: say, status } = tell.words
  if (result.waiting.length === 0) return []
  const items = result.waiting.map(({ measure, entry, from }) => ({
    text: say.waitingFor(
      measure.id,
      status[entry.status ?? 'no-report'],
      tell.period(entry.date),
      from && tell.period(from),
    ),
  }))
  return [{ kind: 'list', title: say.waiting(items.length), items }]
}

/** Whether the day asked about is the last on which it was due. */
export function isDueThatDay({ due }: Late, { moment }: Asked): boolean {
  return lastDay(due) === moment.day
}
