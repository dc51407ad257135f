/** What a document changes in the edition of the corpus, if that is certain. */
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { type Change, changesBetween } from '../diff/changes.ts'
import { bodiesOf } from '../successions.ts'
import { deadlineBy } from '../timing/deadline.ts'
import { type ReadBodies, readBodies } from './bodies.ts'
import type { CheckedField, FieldDifference, Matched } from './check.ts'
import { type ReadWords, readWords, speaksOfRhythm } from './propose.ts'

export interface DraftChanges extends Matched {
  /** From the measure of the corpus to the row. */
  changes: Change[]
  /** Differences in print that are not a change: their meaning is not certain, or is the same. */
  untold: FieldDifference[]
}

/**
 * The changes of each row that is a measure. A second printing changes nothing in a measure; its
 * differences are shown as printed.
 */
export function draftChanges(
  corpus: Corpus,
  edition: Edition,
  matched: readonly Matched[],
): DraftChanges[] {
  const comparison = { bodies: bodiesOf([corpus]), onePlan: true }
  return matched.map((one) => {
    const [before, after] = sidesOf(one, corpus, edition)
    const side = (measure: Measure) => ({ measure, deadline: deadlineBy(measure, edition, []) })
    const changes = one.isMain ? changesBetween(side(before), side(after), comparison) : []
    const told = new Set(changes.map(({ kind }) => fields[kind]))
    return { ...one, changes, untold: one.differences.filter(({ field }) => !told.has(field)) }
  })
}

/** The measure as printed, and as the row would make it. */
function sidesOf({ row, measure, differences }: Matched, corpus: Corpus, edition: Edition) {
  const differing = new Map(differences.map((one) => [one.field, one]))
  let [before, after] = [measure, measure]
  const who = differing.get('who')
  if (who) {
    const [was, is] = [readBodies(corpus, who.inCorpus), readBodies(corpus, row.who, row.partners)]
    if (isSure(is, row.who)) {
      const known = isSure(was, who.inCorpus)
      const { lead, partners } = known ? was : measure
      before = { ...before, lead: [...lead], partners: [...partners] }
      // Partners may be named in the text above a table, so a row without them does not remove
      // them.
      const kept = known ? [] : partners.filter((id) => !is.lead.includes(id))
      after = { ...after, lead: is.lead, partners: [...new Set([...kept, ...is.partners])] }
    }
  }
  if (differing.has('when')) {
    const { language, period } = edition
    const read = readWords(row, { language, fiscal: corpus.settings.fiscalYear, period })
    const timing = timingOf(read, measure, speaksOfRhythm(row, language))
    if (timing) after = { ...after, timing }
  }
  const section = row.section?.number
  if (differing.has('section') && section !== undefined)
    after = { ...after, source: { ...after.source, section } as Measure['source'] }
  return [before, after] as const
}

function isSure({ lead, doubts }: ReadBodies, printed: string): boolean {
  return doubts.length === 0 && (lead.length > 0 || printed === '')
}

/** Nothing if a word was not read. A rhythm in the words of the measure is kept. */
function timingOf(
  { timing, asPrinted, unread }: Pick<ReadWords, 'timing' | 'asPrinted' | 'unread'>,
  measure: Measure,
  hasRhythm: boolean,
): Measure['timing'] | undefined {
  if (unread.length > 0) return undefined
  const { recurs } = measure.timing
  const from = timing.due ?? timing.start
  if (recurs && hasRhythm && !timing.recurs && from !== undefined)
    return { as_printed: asPrinted, recurs: { ...recurs, from } }
  return { as_printed: asPrinted, ...timing } as Measure['timing']
}

/** The column in which a change shows; none for a change that no column prints. */
const fields: Readonly<Record<Change['kind'], CheckedField | undefined>> = {
  'lead-changed': 'who',
  'lead-lost': 'who',
  'lead-set': 'who',
  'partner-added': 'who',
  'partner-removed': 'who',
  'partner-became-lead': 'who',
  'lead-became-partner': 'who',
  'deadline-later': 'when',
  'deadline-earlier': 'when',
  'deadline-lost': 'when',
  'deadline-set': 'when',
  'deadline-vaguer': 'when',
  'deadline-finer': 'when',
  'became-recurring': 'when',
  'no-longer-recurring': 'when',
  'start-changed': 'when',
  'rhythm-changed': 'when',
  'until-changed': 'when',
  moved: 'section',
  'themes-changed': undefined,
}
