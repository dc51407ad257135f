/** The file format of the corpus, one schema per kind of file. */
import { actors } from './actors.ts'
import { corpus } from './corpus.ts'
import { documents } from './documents.ts'
import { edition } from './edition.ts'
import { measure } from './measure.ts'
import { recommendationSet } from './recommendations.ts'
import { round } from './round.ts'
import { scorecard } from './scorecard.ts'
import { themes } from './themes.ts'

/** Every kind of file, by the name that its published JSON Schema bears. */
export const schemas = {
  measure,
  edition,
  corpus,
  actors,
  themes,
  documents,
  recommendations: recommendationSet,
  scorecard,
  round,
}
export type Kind = keyof typeof schemas
