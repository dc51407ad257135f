/** How far recommendations are answered at the close of a day, and by which measures. */
import type { Corpus, Measure, RecommendationSet } from '../corpus/types.ts'
import { memo } from '../order.ts'
import type { Moment } from './state/moment.ts'
import { existsFrom, type State, type StateOf } from './state/state.ts'

/**
 * How far a recommendation or a part of it is answered, the best first. `delivered`: a measure that
 * answers it exact, close or narrow is complete · `under-way`: one is reported limited or
 * substantial, or one that answers it broad is complete · `on-paper`: any other answer ·
 * `touched`: a related measure only · `declined` and `forwarded`: that is what is recorded ·
 * `unanswered`: by nothing.
 */
export const coverageClasses = [
  'delivered',
  'under-way',
  'on-paper',
  'touched',
  'declined',
  'forwarded',
  'unanswered',
] as const
export type CoverageClass = (typeof coverageClasses)[number]

export interface Answering {
  measure: Measure
  state: State
  match: NonNullable<Measure['answers'][number]['match']>
  because: Measure['answers'][number]['because']
}

export interface PartCoverage {
  /** `cp-2018-4/1/b`. */
  id: string
  letter: string
  part: RecommendationSet['recommendations'][string]['parts'][string]
  /** Measures that answer this part alone. */
  answers: readonly Answering[]
  /** By those, and by what answers the recommendation as a whole. */
  class: CoverageClass
}

export interface Coverage {
  /** `cp-2018-4/1`. */
  id: string
  number: string
  recommendation: RecommendationSet['recommendations'][string]
  /** Measures that answer it as a whole. */
  answers: readonly Answering[]
  parts: PartCoverage[]
  /** `mixed`: its parts are of several classes. */
  class: CoverageClass | 'mixed'
}

/** Every recommendation of a set, in the order of its file; `answering`: see `answersById`. */
export function coverage(
  set: RecommendationSet,
  answering: ReadonlyMap<string, readonly Answering[]>,
): Coverage[] {
  return Object.entries(set.recommendations).map(([number, recommendation]) => {
    const id = `${set.id}/${number}`
    const answers = answering.get(id) ?? []
    const parts = Object.entries(recommendation.parts).map(([letter, part]): PartCoverage => {
      const own = answering.get(`${id}/${letter}`) ?? []
      const verdict = isRecorded(part) ? part : recommendation
      return {
        id: `${id}/${letter}`,
        letter,
        part,
        answers: own,
        class: classOf([...own, ...answers], verdict),
      }
    })
    const [first, ...others] = new Set(parts.map((part) => part.class))
    return {
      id,
      number,
      recommendation,
      answers,
      parts,
      class: others.length > 0 ? 'mixed' : (first ?? classOf(answers, recommendation)),
    }
  })
}

/** The smallest items: the parts of a recommendation, or itself if it has none. */
export function leavesOf(item: Coverage): readonly { id: string; class: CoverageClass }[] {
  if (item.parts.length > 0) return item.parts
  return item.class === 'mixed' ? [] : [{ id: item.id, class: item.class }]
}

/** Why a recommendation or a part of it has no measure: it was declined or passed on. */
export type Verdict = Pick<
  RecommendationSet['recommendations'][string],
  'declined' | 'forwarded_to'
>

/**
 * Whether the corpus says why there is no measure, or to whom it was passed on. An empty list says
 * neither.
 */
function isRecorded({ declined, forwarded_to: forwarded }: Verdict): boolean {
  return declined !== undefined || (forwarded !== undefined && forwarded.length > 0)
}

function classOf(answers: readonly Answering[], verdict: Verdict): CoverageClass {
  const found = answers.flatMap((answer) => classBy(answer) ?? [])
  const best = coverageClasses.find((one) => found.includes(one))
  if (best !== undefined) return best
  if (!isRecorded(verdict)) return 'unanswered'
  return verdict.declined === undefined ? 'forwarded' : 'declined'
}

/** The class that one answer gives; nothing if its measure is withdrawn, or closed undelivered. */
function classBy({ state, match }: Answering): CoverageClass | undefined {
  if (state.status === 'withdrawn' || state.status === 'closed') return undefined
  if (match === 'related') return 'touched'
  if (isComplete(state)) return match === 'broad' ? 'under-way' : 'delivered'
  const isUnderWay = ['limited', 'substantial', 'complete'].includes(state.status)
  return isUnderWay ? 'under-way' : 'on-paper'
}

/** Complete by the reports of all that are responsible, and not by one of them alone. */
function isComplete({ status, delivered }: State): boolean {
  return status === 'complete' && delivered
}

/** The answers of measures that exist at the moment, by what they answer; in order of ids. */
export function answersById(
  corpus: Corpus,
  { day, today }: Moment,
  stateOf: StateOf,
): Map<string, Answering[]> {
  const found = new Map<string, Answering[]>()
  for (const measure of corpus.measures) {
    if (measure.answers.length === 0 || existsFrom(corpus, measure, today) > day) continue
    for (const { recommendation, match = 'broad', because } of measure.answers)
      memo(found, recommendation, () => [] as Answering[]).push({
        measure,
        state: stateOf(measure),
        match,
        because,
      })
  }
  return found
}
