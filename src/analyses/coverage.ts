/** Which recommendations are answered, by what; which by nothing. */
import type { Corpus, Measure, RecommendationSet } from '../corpus/types.ts'
import { memo } from '../order.ts'

export interface Answering {
  measure: Measure
  because: Measure['answers'][number]['because']
}

export interface PartCoverage {
  /** `cp-2018-4/1/b`. */
  id: string
  letter: string
  part: RecommendationSet['recommendations'][string]['parts'][string]
  answers: Answering[]
  state: CoverageState
}

export interface Coverage {
  /** `cp-2018-4/1`. */
  id: string
  number: string
  recommendation: RecommendationSet['recommendations'][string]
  /** Measures that answer it as a whole. */
  answers: Answering[]
  parts: PartCoverage[]
  state: CoverageState
}

/**
 * `partly`: a measure answers it or some of its parts, but no measure answers one of its parts.
 * `recorded`: no measure answers it, but it is written why, or to whom it went.
 */
export type CoverageState = 'answered' | 'partly' | 'recorded' | 'unanswered'

/** Every recommendation of a set, in the order of its file. */
export function coverage(corpus: Corpus, set: RecommendationSet): Coverage[] {
  const answering = answersById(corpus)
  return Object.entries(set.recommendations).map(([number, recommendation]) => {
    const id = `${set.id}/${number}`
    const answers = answering.get(id) ?? []
    const parts = Object.entries(recommendation.parts).map(([letter, part]): PartCoverage => {
      const own = answering.get(`${id}/${letter}`) ?? []
      const recorded = isRecorded(part) || isRecorded(recommendation)
      const state = stateOf(own.length > 0, recorded, [])
      return { id: `${id}/${letter}`, letter, part, answers: own, state }
    })
    return {
      id,
      number,
      recommendation,
      answers,
      parts,
      state: stateOf(answers.length > 0, isRecorded(recommendation), parts),
    }
  })
}

/** What is said of a recommendation or of a part of it that goes without a measure. */
export type Verdict = Pick<
  RecommendationSet['recommendations'][string],
  'declined' | 'forwarded_to'
>

/** Whether it is written why no measure is due, or to whom it went. A list of nobody is neither. */
export function isRecorded({ declined, forwarded_to: forwarded }: Verdict): boolean {
  return declined !== undefined || (forwarded !== undefined && forwarded.length > 0)
}

function stateOf(
  answered: boolean,
  recorded: boolean,
  parts: readonly PartCoverage[],
): CoverageState {
  const all = (wanted: CoverageState) =>
    parts.length > 0 && parts.every(({ state }) => state === wanted)
  if (all('answered') || (answered && parts.length === 0)) return 'answered'
  if (answered || parts.some(({ state }) => state === 'answered')) return 'partly'
  return recorded || all('recorded') ? 'recorded' : 'unanswered'
}

/** Measures by what they answer, in order of ids. */
export function answersById(corpus: Corpus): Map<string, Answering[]> {
  const found = new Map<string, Answering[]>()
  for (const measure of corpus.measures) {
    for (const { recommendation, because } of measure.answers)
      memo(found, recommendation, () => [] as Answering[]).push({ measure, because })
  }
  return found
}
