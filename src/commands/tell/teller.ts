/** Data of the corpus in the words of the reader, as it stands at the close of a day. */
import type { Text, Title } from '../../../schemas/common.ts'
import { statusAt } from '../../analyses/status.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import type { Day, Period } from '../../period.ts'
import type { Words } from '../../words/index.ts'
import { deadlineOf, periodOf, shortTiming } from './timing.ts'

/** Made once for a call, and handed to all that tells of the corpus. */
export interface Teller {
  readonly corpus: Corpus
  readonly words: Words
  /** The day at whose close states and deadlines hold. */
  readonly day: Day
  /** A text in the reader's language, else in French, else in any; empty when there is none. */
  text(text: Text | Title | undefined): string
  /** A period or a day in words: `2009-Q1` is "1er trimestre 2009". */
  period(period: Period): string
  /** The name by which readers know an actor: its abbreviation, else its name, else its id. */
  actor(id: string): string
  actors(ids: readonly string[]): string
  /** The full name of an actor, with its abbreviation: for pages with room. */
  fullActor(id: string): string
  themes(ids: readonly string[]): string
  /** Who answers for a measure; in words, too, when nobody is named. */
  lead(measure: Measure): string
  /** The state that was reported last. */
  status(measure: Measure): string
  /** The deadline in force, in a few characters. */
  timing(measure: Measure): string
  /** The deadline in force, in a sentence. */
  deadline(measure: Measure): string
  /** Where a fact stands: document, section, lines, page, address. */
  source(source: Measure['source']): string
}

export function tellerOf(corpus: Corpus, day: Day, words: Words): Teller {
  const text = (one: Text | Title | undefined) => textIn(one, words)
  const editionOf = (measure: Measure) => corpus.editions.get(measure.edition)
  const actor = (id: string) => actorIn(corpus, id, words)
  const actors = (ids: readonly string[]) => ids.map(actor).join(', ')
  return {
    corpus,
    words,
    day,
    text,
    period: (period) => periodOf(period, words),
    actor,
    actors,
    fullActor: (id) => {
      const name = text(corpus.actors.get(id)?.name) || id
      return actor(id) === name ? name : `${name} (${actor(id)})`
    },
    themes: (ids) => ids.map((id) => text(corpus.themes.get(id)?.label) || id).join(', '),
    lead: ({ lead }) => (lead.length > 0 ? actors(lead) : words.nobody),
    status: (measure) => words.status[statusAt(measure, day)],
    timing: (measure) => shortTiming(measure, editionOf(measure), day, words),
    deadline: (measure) => deadlineOf(measure, editionOf(measure), day, words),
    source: ({ document, section, lines, page, url }) => {
      const title = text(corpus.documents.get(document)?.title) || document
      const where = words.show.where(title, section, lines)
      return [where, page === undefined ? '' : words.show.page(page), url ?? '']
        .filter((part) => part !== '')
        .join(', ')
    },
  }
}

function textIn(text: Text | Title | undefined, { language }: Words): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[language] ?? text.fr ?? text.nl ?? text.en ?? ''
}

function actorIn(corpus: Corpus, id: string, { language }: Words): string {
  const { abbreviation, name } = corpus.actors.get(id) ?? {}
  return abbreviation?.[language] ?? name?.[language] ?? abbreviation?.fr ?? name?.fr ?? id
}
