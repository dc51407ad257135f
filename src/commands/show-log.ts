/** What is known of the execution of a measure, entry by entry. */
import type { LogEntry } from '../../schemas/log.ts'
import { inOrder } from '../analyses/state/log.ts'
import { isProvisional } from '../analyses/state/moment.ts'
import type { Measure } from '../corpus/types.ts'
import type { Block, TreeNode } from '../report.ts'
import type { Teller } from './tell/teller.ts'

/** Every entry, oldest first, those that do not count marked as such. */
export function logBlock(measure: Measure, tell: Teller): Block {
  const { show } = tell.words
  if (measure.log.length === 0) return { kind: 'note', tone: 'dim', text: show.noLog }
  const { waiting, retracted } = tell.state(measure).log
  const markOf = (entry: LogEntry): string => {
    if (retracted.has(entry)) return show.retracted
    const later = waiting.find((one) => one.entry === entry)
    if (later) return show.waiting(later.from && tell.period(later.from))
    return isProvisional(entry.date, tell.moment.today) ? show.provisionalEntry : ''
  }
  const nodes = inOrder(measure.log).map((entry) => entryNode(entry, markOf(entry), tell))
  return { kind: 'tree', title: show.log, nodes }
}

function entryNode(entry: LogEntry, mark: string, tell: Teller): TreeNode {
  const { show, reason } = tell.words
  const children = [
    entry.retracts ? show.retracts(tell.period(entry.retracts)) : '',
    entry.part === undefined ? '' : show.aboutPart(entry.part),
    entry.occurrence === undefined ? '' : show.aboutOccurrence(tell.period(entry.occurrence)),
    tell.text(entry.note),
    entry.reasons?.map((one) => reason[one]).join(', ') ?? '',
    movedIn(entry, tell),
    entry.source ? tell.source(entry.source) : '',
  ].filter((text) => text !== '')
  return {
    text: entryLine(entry, tell) + (mark === '' ? '' : ` · ${mark}`),
    tone: mark === '' ? 'strong' : 'dim',
    children: children.map((text) => ({ text })),
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
