/** What is known of the execution of a measure, entry by entry. */
import type { LogEntry } from '../../../schemas/log.ts'
import { inOrder } from '../../analyses/state/log.ts'
import { isProvisional } from '../../analyses/state/moment.ts'
import type { Measure } from '../../corpus/types.ts'
import { yearOf } from '../../period.ts'
import type { Block } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'

type Fact = (Block & { kind: 'facts' })['facts'][number]

/**
 * Every entry, oldest first, with marks on those that do not count; then since when nothing is
 * known.
 */
export function logBlock(measure: Measure, isFull: boolean, tell: Teller): Block {
  const { show } = tell.words
  if (measure.log.length === 0) return { kind: 'note', tone: 'dim', text: show.noLog }
  const { waiting, retracted } = tell.state(measure).log
  const markOf = (entry: LogEntry): string => {
    if (retracted.has(entry)) return show.retracted
    const later = waiting.find((one) => one.entry === entry)
    if (later) return show.waiting(later.from && tell.period(later.from))
    return isProvisional(entry.date, tell.moment.today) ? show.provisionalEntry : ''
  }
  return {
    kind: 'facts',
    title: show.log,
    facts: [
      ...inOrder(measure.log).map((entry) => entryFact(entry, markOf(entry), isFull, tell)),
      ...silenceFact(measure, tell),
    ],
  }
}

/** That nothing is known since the year of the last entry, where years have passed. */
function silenceFact(measure: Measure, { state, day, words }: Teller): Fact[] {
  const last = state(measure).log.counted.at(-1)
  if (last === undefined || yearOf(last.date) >= yearOf(day)) return []
  return [{ label: '', text: words.show.silentSince(yearOf(last.date)) }]
}

/** Its state and assessor, what it is about, then its text and source. */
function entryFact(entry: LogEntry, mark: string, isFull: boolean, tell: Teller): Fact {
  const place = isFull ? tell.source : tell.shortSource
  const { show, status, reason, colon } = tell.words
  const head = [
    entry.status && status[entry.status],
    entry.by && show.accordingTo(tell.actor(entry.by)),
    mark,
    entry.retracts && show.retracts(tell.period(entry.retracts)),
    entry.part !== undefined && show.aboutPart(entry.part),
    entry.occurrence !== undefined && show.aboutOccurrence(tell.period(entry.occurrence)),
  ]
  const reasons = entry.reasons?.map((one) => reason[one]).join(', ') ?? ''
  const lines = [
    head.filter(Boolean).join(' · '),
    tell.text(entry.note),
    reasons === '' ? '' : `${show.reasons}${colon}${reasons}`,
    movedIn(entry, tell),
    entry.source ? place(entry.source) : '',
  ]
  return {
    label: tell.period(entry.date),
    text: lines.filter((line) => line !== '').join('\n'),
    ...(mark !== '' && { tone: 'dim' }),
  }
}

export function entryLine(entry: LogEntry, tell: Teller): string {
  const { show, status } = tell.words
  const by = entry.by && tell.actor(entry.by)
  return show.entry(tell.period(entry.date), entry.status && status[entry.status], by)
}

/** How an entry moved the deadline, and why. */
function movedIn({ deadline }: LogEntry, tell: Teller): string {
  if (!deadline) return ''
  const { show, colon } = tell.words
  const from = deadline.from && tell.period(deadline.from)
  return [show.deadlineMoved(from, tell.period(deadline.to)), tell.text(deadline.because)]
    .filter((part) => part !== '')
    .join(colon)
}
