/** Data of the corpus in the words of the reader, as it stands at the close of a day. */
import type { Evidence, Text } from '../../../schemas/common.ts'
import { askedBy, type LastAsked } from '../../analyses/asked.ts'
import { type Answering, answersById } from '../../analyses/coverage.ts'
import { beginOf } from '../../analyses/editions.ts'
import { type Lateness, latenessOf } from '../../analyses/overdue.ts'
import type { Moment } from '../../analyses/state/moment.ts'
import { type State, statesAt } from '../../analyses/state/state.ts'
import { ownLanguage } from '../../analyses/text-languages.ts'
import { exactlyIn, primaryOf, saidIn } from '../../by-language.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { type Day, type Period, yearOf } from '../../period.ts'
import type { Words } from '../../words/index.ts'
import { deadlineOf, periodOf, shortTiming } from './timing.ts'

/**
 * The words for data of the corpus: made once for a call, and passed to all functions that need
 * them.
 */
export interface Teller {
  readonly corpus: Corpus
  readonly words: Words
  /** The day at whose close states and deadlines hold. */
  readonly day: Day
  /** That day, and the day of the call. */
  readonly moment: Moment
  /** How a measure stands at the close of the day. */
  state(measure: Measure): State
  /**
   * A text in the reader's language, else in that of its plan, else in any; empty if there is none.
   */
  text(text: Text | undefined): string
  /** The same for a form or a calendar, where no format marks the language. */
  textAlone(text: Text | undefined): string
  /** A text derived from another, for example a part of it: it has the language of the original. */
  madeOf(made: string, original: string): string
  /** For each text in another language than the reader's, that language. */
  readonly foreign: ReadonlyMap<string, string>
  /** A period or a day in words: `2009-Q1` is "1er trimestre 2009". */
  period(period: Period): string
  /** The name by which readers know an actor: its abbreviation, else its name, else its id. */
  actor(id: string): string
  actors(ids: readonly string[]): string
  /** The full name of an actor, with its abbreviation: for pages with room. */
  fullActor(id: string): string
  themes(ids: readonly string[]): string
  /** Who is responsible for a measure; words also if nobody is named. */
  lead(measure: Measure): string
  /** The last time that it was asked about. */
  asked(measure: Measure): LastAsked | undefined
  /** The state that was reported last; without report, whether anybody was asked. */
  status(measure: Measure): string
  /** Since when it is late at the close of the day, and how often; nothing when it is not. */
  lateness(measure: Measure): Lateness | undefined
  /** Months by which it is late at the close of the day; nothing when it is not. */
  monthsLate(measure: Measure): number | undefined
  /** The deadline in force, in a few characters. */
  timing(measure: Measure): string
  /** The deadline in force, in a sentence. */
  deadline(measure: Measure): string
  /**
   * The source of a fact: document, section, lines, page, address; or who said it, when and how.
   */
  source(source: Evidence): string
  /** The same in few characters: a plan by the year in which it begins. */
  shortSource(source: Evidence): string
}

export function tellerOf(corpus: Corpus, moment: Moment, words: Words): Teller {
  const { languages } = corpus.settings
  const foreign = new Map<string, string>()
  const text = (one: Text | undefined) => {
    const own = one === undefined ? languages[0] : ownLanguage(corpus, one)
    const said = saidIn(one, [words.language, own, ...languages], own)
    const isOwn = primaryOf(said?.language ?? '') === words.language
    if (said && !isOwn) foreign.set(said.text, said.language)
    return said?.text ?? ''
  }
  const textAlone = (one: Text | undefined) => {
    const shown = text(one)
    const language = foreign.get(shown)
    return language === undefined ? shown : `${shown} ${words.pages.onlyIn(language)}`
  }
  const madeOf = (made: string, original: string) => {
    const language = foreign.get(original)
    if (language !== undefined) foreign.set(made, language)
    return made
  }
  const state = statesAt(corpus, moment)
  const lateness = (measure: Measure) => {
    const found = latenessOf(measure, state(measure), moment.day)
    return typeof found === 'string' ? undefined : found
  }
  const asked = askedBy(corpus, moment)
  const actor = (id: string) => actorIn(corpus, id, words)
  const actors = (ids: readonly string[]) => ids.map(actor).join(', ')
  return {
    corpus,
    words,
    day: moment.day,
    moment,
    state,
    text,
    textAlone,
    madeOf,
    foreign,
    period: (period) => periodOf(period, words),
    actor,
    actors,
    fullActor: (id) => {
      const name = text(corpus.actors.get(id)?.name) || id
      return actor(id) === name ? name : `${name} (${actor(id)})`
    },
    themes: (ids) => ids.map((id) => text(corpus.themes.get(id)?.label) || id).join(', '),
    lead: (measure) => {
      const { lead } = state(measure)
      return lead.length > 0 ? actors(lead) : words.nobody
    },
    asked,
    status: (measure) => statusOf(state(measure), asked(measure), corpus, words),
    lateness,
    monthsLate: (measure) => lateness(measure)?.monthsLate,
    timing: (measure) => shortTiming(measure, state(measure).deadline, words),
    deadline: (measure) => deadlineOf(measure, state(measure).deadline, words),
    source: (source) => sourceIn(source, { corpus, words, text, actor }),
    shortSource: (source) => sourceIn(source, { corpus, words, text, actor, isShort: true }),
  }
}

type SourceTeller = Pick<Teller, 'corpus' | 'words' | 'text' | 'actor'> & { isShort?: boolean }

/** The title of a document or, in few characters, the year of its plan. */
function nameOf(document: string, { corpus, words, text, isShort }: SourceTeller): string {
  const all = [...corpus.editions.values()].filter((one) => one.document === document)
  const [only] = isShort && all.length === 1 ? all : []
  if (only) return words.form.plan(yearOf(beginOf(corpus, only.id)))
  return text(corpus.documents.get(document)?.title) || document
}

function sourceIn(source: Evidence, teller: SourceTeller): string {
  const { words, actor } = teller
  if ('communication' in source) {
    const { communication, from, date, file, row } = source
    const when = date && periodOf(date, words)
    return words.show.heard(
      words.communication[communication],
      from && actor(from),
      when,
      file,
      row,
    )
  }
  const { document, section, lines, page, url } = source
  const where = words.show.where(nameOf(document, teller), section, lines)
  return [where, page === undefined ? '' : words.show.page(page), url ?? '']
    .filter((part) => part !== '')
    .join(', ')
}

/** If nobody was ever asked, this is not mentioned. */
function statusOf(
  { status }: State,
  asked: LastAsked | undefined,
  { rounds }: Corpus,
  words: Words,
): string {
  if (status !== 'no-report' || rounds.size === 0) return words.status[status]
  if (asked === undefined) return words.ask.never
  return asked.isAnswered ? words.status[status] : words.ask.noAnswer(periodOf(asked.day, words))
}

/** By its abbreviation, if it has one in the language in which it has a name. */
function actorIn({ actors, settings: { languages } }: Corpus, id: string, words: Words): string {
  const { abbreviation, name } = actors.get(id) ?? {}
  for (const wish of [words.language, ...languages]) {
    const said = exactlyIn(abbreviation, wish) ?? exactlyIn(name, wish)
    if (said !== undefined) return said
  }
  return saidIn(name, [], '')?.text ?? id
}

const answers = new WeakMap<Teller['state'], Map<string, Answering[]>>()

/** The answers of measures, by what they answer: found once, when they are first asked for. */
export function answeringOf({ corpus, moment, state }: Teller): Map<string, Answering[]> {
  return memo(answers, state, () => answersById(corpus, moment, state))
}
