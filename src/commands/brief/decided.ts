/** What the last meetings decided, as far as it is recorded, and whether anything followed. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Decided } from '../../analyses/brief.ts'
import type { Block, Cell } from '../../report.ts'
import { numberOf } from '../tell/changes.ts'
import type { BriefCall } from './words.ts'

/** The blocks with which a dossier begins; nothing without the day of a last meeting. */
export function decidedBlocks(call: BriefCall): Block[] {
  const { brief, say, since, tell } = call
  if (since === undefined) return []
  const { decided } = brief
  const followed = decided.filter(({ isFollowed }) => isFollowed).length
  return [
    { kind: 'note', text: say.decided(decided.length, followed, tell.period(since)) },
    ...(decided.length === 0
      ? []
      : [{ kind: 'list' as const, items: decided.map((one) => decidedCell(one, call)) }]),
  ]
}

function decidedCell({ measure, entries, isFollowed }: Decided, call: BriefCall): Cell {
  const { tell, say } = call
  const name = [numberOf(measure, tell), tell.text(measure.title)].filter(Boolean).join(' ')
  const said = entries.map((entry) => decisionText(entry, call)).join(' · ')
  return {
    text: `${name}${tell.words.colon}${said} · ${isFollowed ? say.followed : say.notFollowed}`,
    ...(!isFollowed && { tone: 'warn' }),
  }
}

/** A state, another deadline, other bodies, or what else was said of it. */
function decisionText({ status, deadline, responsibility, note }: LogEntry, call: BriefCall) {
  const { tell } = call
  const { words } = tell
  const said = [
    status && words.status[status],
    deadline &&
      words.show.deadlineMoved(
        deadline.from && tell.period(deadline.from),
        tell.period(deadline.to),
      ),
    responsibility && `${words.columns.lead}${words.colon}${tell.actors(responsibility.to)}`,
    tell.text(note),
  ]
  return said.filter(Boolean).join(words.semicolon)
}
