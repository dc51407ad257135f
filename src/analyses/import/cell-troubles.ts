/** The cells of a review that are not clear, each with its place. */
import type { LinkKey, PlanKey, ReturnedReview, ReviewCell, RowKey } from './review.ts'

/** A row of a review, as it came back. */
export type Row = ReturnedReview['rows'][number]

/** Why a cell is not clear; `seen` and `near` if the sentence needs them. */
export interface CellTrouble {
  why:
    | 'missing'
    | 'take'
    | 'no-reason'
    | 'unknown-actor'
    | 'unknown-theme'
    | 'period'
    | 'slug'
    | 'same-slug'
    | 'unknown-row'
    | 'unknown-measure'
    | 'unknown-recommendation'
    | 'match'
    | 'link-reason'
    | 'odd'
    | 'proposed'
    | 'plan'
  column: RowKey | LinkKey | PlanKey
  /** The place of the cell; if it is empty, of its row. */
  sheet: string
  cell: string
  seen: string
  near: readonly string[]
}

/** Those that were found so far. */
export class CellTroubles {
  readonly told: CellTrouble[] = []

  /**
   * Notes a cell of a row or, without a column, the row itself. `more` replaces its contents in the
   * sentence.
   */
  tell(
    row: Row,
    column: CellTrouble['column'],
    why: CellTrouble['why'],
    cell?: ReviewCell | undefined,
    more: { seen?: string; near?: readonly string[]; sheet?: string } = {},
  ): void {
    this.told.push({
      why,
      column,
      sheet: cell?.sheet ?? more.sheet ?? row.sheet,
      cell: cell?.reference ?? String(row.row),
      seen: more.seen ?? cell?.text ?? '',
      near: more.near ?? [],
    })
  }
}
