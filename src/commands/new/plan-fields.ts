import type { CellTrouble } from '../../analyses/import/cell-troubles.ts'
import type { PlanKey, ReturnedReview } from '../../analyses/import/review.ts'
import { TehError } from '../../errors.ts'
import type { ImportWords } from '../../words/import/en.ts'
import type { Request } from '../command.ts'
import { actorId, planId } from '../resolve.ts'
import { typistOf } from '../typed.ts'
import { type Addition, fileAddition } from '../writing.ts'

/** The description of the plan in the review, checked if the corpus does not have the edition. */
export class PlanFields {
  readonly troubles: CellTrouble[] = []
  readonly #plan: ReturnedReview['plan']
  readonly #request: Request
  readonly #sheet: string

  constructor(plan: ReturnedReview['plan'], request: Request, say: ImportWords) {
    this.#plan = plan
    this.#request = request
    this.#sheet = say.review.sheets.plan
    this.#needed('edition')
  }

  text(key: PlanKey): string {
    return this.#plan[key]?.text ?? ''
  }

  /** The edition, and its document if that is new. */
  additions(): Addition[] {
    const { corpus } = this.#request
    const [first] = corpus.settings.languages
    const [id, title, period] = [this.text('document'), this.text('title'), this.text('period')]
    for (const key of ['plan', 'title', 'period', 'language', 'document'] as const)
      this.#needed(key)
    const plan = this.#checked('plan', (typed) => planId(corpus, typed))
    const value = {
      plan,
      title: { [first]: title },
      period,
      language: this.text('language'),
      document: id,
    }
    const name = `${this.text('edition')}/edition.yaml`
    const edition = fileAddition(name, 'edition', value, corpus)
    return corpus.documents.has(id) ? [edition] : [this.#document(id, plan), edition]
  }

  #document(id: string, plan: string): Addition {
    const { corpus, words, today } = this.#request
    const [first] = corpus.settings.languages
    const publisher = this.#checked('publisher', (typed) => actorId(corpus, typed))
    const date = this.#checked('date', (typed) => typistOf(words, today).period('date', typed))
    this.#needed('documentTitle')
    return {
      to: 'registry',
      name: 'documents.yaml',
      id,
      entry: {
        title: { [first]: this.text('documentTitle') },
        ...(publisher !== '' && { publisher: [publisher] }),
        ...(date !== '' && { date }),
        language: this.text('language'),
        held: true,
        edition_of: { plan, period: this.text('period') },
      },
    }
  }

  #checked(key: PlanKey, read: (typed: string) => string): string {
    const typed = this.text(key)
    if (typed === '') return ''
    try {
      return read(typed)
    } catch (error) {
      if (!(error instanceof TehError)) throw error
      this.#tell(key, 'plan')
      return typed
    }
  }

  #needed(key: PlanKey): void {
    const cell = this.#plan[key]
    if (cell?.isOdd) this.#tell(key, 'odd')
    else if (!cell?.text) this.#tell(key, 'missing')
  }

  #tell(column: PlanKey, why: CellTrouble['why']): void {
    const cell = this.#plan[column]
    this.troubles.push({
      why,
      column,
      sheet: cell?.sheet ?? this.#sheet,
      cell: cell?.reference ?? '',
      seen: cell?.text ?? '',
      near: [],
    })
  }
}
