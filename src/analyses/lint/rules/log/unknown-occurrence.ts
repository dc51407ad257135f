import type { Corpus, Measure } from '../../../../corpus/types.ts'
import type { Complaint } from '../../../../findings.ts'
import type { Period } from '../../../../period.ts'
import { named } from '../../../state/occurrences.ts'
import { isDated, type Occurrence, scheduleOf, unknownMoves } from '../../../timing/schedule.ts'
import type { Rule } from '../../rule.ts'

type Id = 'log/unknown-occurrence'
interface Data {
  /** `deadline`: it is moved · `occurrence`: it is reported. */
  key: 'deadline' | 'occurrence'
  /** The time that the entry names; empty where it names none. */
  from: string
  known: readonly string[]
}

/** An entry moves, or reports, an occurrence that the measure does not have. */
export const unknownOccurrence: Rule<Id, Data> = {
  id: 'log/unknown-occurrence',
  level: 'error',
  *check(corpus) {
    for (const measure of corpus.measures) {
      if (!measure.log.some(({ deadline, occurrence }) => deadline || occurrence)) continue
      yield* movedNowhere(corpus, measure)
      yield* reportedOfNone(corpus, measure)
    }
  },
}

function* movedNowhere(corpus: Corpus, measure: Measure): Generator<Complaint<Id, Data>> {
  const edition = corpus.editions.get(measure.edition)
  for (const { entry, from, known } of unknownMoves(measure, edition)) {
    const place = measure.file.place(
      ['log', entry, 'deadline', ...(from === undefined ? [] : ['from'])],
      from === undefined ? 'key' : 'value',
    )
    yield found(place, 'deadline', from ?? '', known)
  }
}

function* reportedOfNone(corpus: Corpus, measure: Measure): Generator<Complaint<Id, Data>> {
  const occurrences = occurrencesOf(corpus, measure)
  for (const [i, { occurrence }] of measure.log.entries()) {
    if (occurrence === undefined || named(occurrences, occurrence) !== undefined) continue
    const place = measure.file.place(['log', i, 'occurrence'])
    const known = occurrences.map(({ due }) => due)
    yield found(place, 'occurrence', occurrence, known)
  }
}

function occurrencesOf(
  corpus: Corpus,
  { timing: { recurs }, log, edition }: Measure,
): readonly Occurrence[] {
  if (!isDated(recurs)) return []
  const moves = log.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline]))
  return scheduleOf(recurs, corpus.editions.get(edition), moves)
}

function found(
  place: Complaint['place'],
  key: Data['key'],
  from: Period | '',
  known: readonly Period[],
): Complaint<Id, Data> {
  return { rule: unknownOccurrence.id, place, data: { key, from, known: known.slice(0, 8) } }
}
