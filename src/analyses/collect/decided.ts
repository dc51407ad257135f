/** Reads the decision in a row: an entry for a log, or why it is not clear. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Decision } from '../../../schemas/vocabulary.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Period } from '../../period.ts'
import { findActor } from '../lookup.ts'
import { nearCodes, typedCode } from '../typed/code.ts'
import type { Typed } from '../typed/period.ts'
import { type ColumnKey, decisionOpenKeys, type ReturnedRow } from './form.ts'
import {
  type Calendar,
  type CellsOf,
  isShort,
  type Notes,
  periodIn,
  shortened,
  textIn,
} from './said.ts'

/** What stood before the decision. */
export interface Standing {
  deadline: Period | undefined
  lead: readonly string[]
}

/** For each decision, the cells that it needs; a reason is always allowed. */
const needs: Readonly<Record<Decision, readonly ColumnKey[]>> = {
  kept: [],
  'new-deadline': ['newDeadline', 'because'],
  'new-lead': ['newLead', 'because'],
  withdrawn: ['because'],
  review: [],
}

/** Whether a row is one of those on which a meeting notes what it decides. */
export function isDecision({ head, cells }: Pick<ReturnedRow, 'head' | 'cells'>): boolean {
  return head?.kind === 'decisions' || cells.decision !== undefined
}

/**
 * The entry, dated by the day of the meeting, without its assessor, source, part and occurrence.
 */
export function decisionIn(
  cells: CellsOf,
  standing: Standing,
  { corpus, calendar }: { corpus: Corpus; calendar: Calendar },
  notes: Notes,
): LogEntry | undefined {
  const said = textIn(cells, 'decision', notes)
  const decision = said === undefined ? undefined : decisionOf(said, notes)
  if (said === undefined) notes.troubles.push({ why: 'nothing-decided', column: 'decision' })
  if (said === undefined || decision === undefined) return undefined
  checkCells(decision, cells, notes)
  const because = textIn(cells, 'because', notes) ?? ''
  const date = calendar.answered
  if (decision === 'new-deadline') {
    const to = periodIn(cells, 'newDeadline', calendar, notes)
    const { deadline: from } = standing
    if (to === undefined) return undefined
    return { date, deadline: { ...(from !== undefined && { from }), to, because } }
  }
  if (decision === 'new-lead') {
    const to = leadIn(cells, corpus, notes)
    const from = [...standing.lead]
    return to && { date, responsibility: { ...(from.length > 0 && { from }), to, because } }
  }
  if (decision === 'withdrawn') return { date, status: 'withdrawn', note: because }
  // In the words of the sheet: the corpus has no state for it.
  return { date, note: [said, because].filter((text) => text !== '').join('. ') }
}

function decisionOf(seen: string, notes: Notes): Decision | undefined {
  const typed: Typed<Decision> = isShort(seen) ? typedCode('decision', seen) : { among: [] }
  if ('is' in typed) return typed.is
  const isKnown = typed.among.length > 0 || !isShort(seen)
  const near = isKnown ? typed.among : nearCodes('decision', seen)
  notes.troubles.push({
    why: 'unknown-decision',
    column: 'decision',
    seen: shortened(seen),
    near,
  })
  return undefined
}

function checkCells(decision: Decision, cells: CellsOf, notes: Notes): void {
  for (const column of decisionOpenKeys) {
    const isFilled = cells[column] !== undefined
    const isNeeded = needs[decision].includes(column)
    if (isNeeded && !isFilled) notes.troubles.push({ why: 'decision-needs', decision, column })
    if (isFilled && !isNeeded && (column === 'newDeadline' || column === 'newLead'))
      notes.troubles.push({ why: 'decision-without', decision, column })
  }
}

/** A list with more of them is a text. */
const maxLeads = 20

/** Bodies, several with `;` between them or on lines of their own. */
function leadIn(cells: CellsOf, corpus: Corpus, notes: Notes): string[] | undefined {
  const seen = textIn(cells, 'newLead', notes)
  if (seen === undefined) return undefined
  const names = seen.split(/[;\n]/).map((name) => name.trim())
  return (names.length > maxLeads ? [seen] : names).flatMap((name) => {
    if (name === '') return []
    const found = isShort(name) ? findActor(corpus, name) : { suggestions: [] }
    if ('found' in found) return [found.found.id]
    const near = [...(found.among ?? []), ...found.suggestions]
    notes.troubles.push({ why: 'unknown-actor', column: 'newLead', seen: shortened(name), near })
    return []
  })
}
