/** The words of a review, in the language of the reader; they are passed in. */
import type { LinkKey, PlanKey, RowKey } from '../../analyses/import/review.ts'

type Texts<Key extends string> = Readonly<Record<Key, string>>

/** The words of a review of an import. */
export interface ReviewWords {
  take: readonly [yes: string, no: string]
  rows: Texts<RowKey>
  links: Texts<LinkKey>
  plan: Texts<PlanKey>
  review: Texts<'links' | 'take' | 'plan' | 'planInstructions' | 'left' | 'why'> & {
    title(edition: string): string
    sheets: Texts<'rows' | 'links' | 'plan' | 'left'>
    instructions: readonly string[]
    linkInstructions: readonly string[]
  }
}
