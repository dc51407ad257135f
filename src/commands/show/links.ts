/**
 * The measures that a measure takes up, those that take it up, and what it answers, each with its
 * state on the day.
 */
import { answerable } from '../../analyses/answerable.ts'
import { type Coverage, coverage } from '../../analyses/coverage.ts'
import { beginOf } from '../../analyses/editions.ts'
import { type Standing, standingOf } from '../../analyses/lineage/standing.ts'
import { cardAt, standing, yearsOf } from '../../analyses/ratings.ts'
import { isThereFrom } from '../../analyses/state/moment.ts'
import { existsFrom } from '../../analyses/state/state.ts'
import type { Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { yearOf } from '../../period.ts'
import type { Block, Cell, Entry, Table } from '../../report.ts'
import { entryOf } from '../tell/measure-entries.ts'
import { cellsOf, columnsOf, type MeasureKey } from '../tell/measure-table.ts'
import { answeringOf, type Teller } from '../tell/teller.ts'

/** Another measure, and how it compares with the one that is shown. */
interface Link {
  id: string
  /** Nothing if the corpus does not have it. */
  other: Measure | undefined
  standing: Standing
  because: string
}

/** The links; a line above them says since when it is promised, if it was promised before. */
export function linkBlocks(
  { measure, successors }: { measure: Measure; successors: readonly Measure[] },
  { since, isFull }: { since: string; isFull: boolean },
  tell: Teller,
): Block[] {
  const { show } = tell.words
  const all = [followedBy(measure, tell), takenUpBy(measure, successors, tell)]
  const [older = [], newer = []] = all.map((links) =>
    links.filter((link) => link.standing !== 'related'),
  )
  const related = all.flat().filter((link) => link.standing === 'related')
  const table = (text: string, links: readonly Link[]): Block[] =>
    links.length === 0 ? [] : [historyTable(text, links, isFull, tell)]
  const isToldAbove = since !== '' && older.length > 0
  return [
    ...(since !== '' && !isToldAbove ? [{ kind: 'note' as const, text: since }] : []),
    ...table(isToldAbove ? since : show.follows, older),
    ...table(show.followedBy, newer),
    ...(isFull || related.length === 0
      ? table(show.sameSubject, related)
      : [
          {
            kind: 'note' as const,
            text: `${show.sameSubject}${tell.words.colon}${related.map(({ id }) => id).join(', ')}`,
          },
        ]),
  ]
}

function followedBy({ follows }: Measure, tell: Teller): Link[] {
  const links = follows.map(({ measure: id, match, because }) => ({
    id,
    other: tell.corpus.measures.find((one) => one.id === id),
    standing: standingOf(match, 'older'),
    because: tell.text(because),
  }))
  return inOrder(links, tell)
}

function takenUpBy(measure: Measure, successors: readonly Measure[], tell: Teller): Link[] {
  const links = successors.flatMap((newer) =>
    newer.follows
      .filter((link) => link.measure === measure.id)
      .map(({ match, because }) => ({
        id: newer.id,
        other: newer,
        standing: standingOf(match, 'newer'),
        because: tell.text(because),
      })),
  )
  return inOrder(links, tell)
}

function inOrder(links: readonly Link[], { corpus }: Teller): Link[] {
  const begin = ({ other }: Link) => (other ? beginOf(corpus, other.edition) : '')
  return links.toSorted((a, b) => byCodeUnit(begin(a), begin(b)))
}

const columns = ['id', 'title', 'lead', 'timing', 'status'] as const satisfies readonly MeasureKey[]

function historyTable(text: string, links: readonly Link[], isFull: boolean, tell: Teller): Table {
  const { show, explain, columns: heads } = tell.words
  const empty = columns.map(() => ({ text: '' }))
  return {
    kind: 'table',
    group: { title: show.follows, text },
    columns: [
      { key: 'year', title: heads.edition, min: 6 },
      ...columnsOf(columns, tell.words),
      { key: 'stands', title: show.link, min: 10 },
      ...(isFull ? [{ key: 'because', title: explain.why, min: 20, joins: 'title' }] : []),
    ],
    rows: links.map((link): Cell[] => [
      { text: yearIn(link, tell) },
      ...(link.other ? cellsOf(lineOf(link.other, tell), columns, tell) : unread(link, empty)),
      { text: standsTo(link, tell), value: link.standing },
      ...(isFull ? [{ text: link.because }] : []),
    ]),
    entries: () => [{ entries: links.map((link) => linkEntry(link, isFull, tell)) }],
  }
}

function lineOf(measure: Measure, tell: Teller) {
  return { measure, monthsLate: tell.monthsLate(measure) }
}

/** A measure that is not in the corpus: only its id. */
function unread({ id }: Link, empty: readonly Cell[]): Cell[] {
  return empty.map((cell, i) => (i === 0 ? { text: id } : cell))
}

function yearIn({ other }: Link, { corpus }: Teller): string {
  return other ? String(yearOf(beginOf(corpus, other.edition))) : ''
}

/** How the other measure compares with the one that is shown; and that its plan has not begun. */
function standsTo({ standing: stands, id, other }: Link, tell: Teller): string {
  const { show, stands: say } = tell.words
  const begin = other && existsFrom(tell.corpus, other, tell.moment.today)
  const notBegun =
    begin !== undefined && begin > tell.day ? [show.notBegun(id, tell.period(begin))] : []
  return [show.thisOne(say[stands]), ...notBegun].join('\n')
}

function linkEntry(link: Link, isFull: boolean, tell: Teller): Entry {
  const { id, other, because } = link
  const [stands, ...more] = standsTo(link, tell).split('\n')
  const entry = other && entryOf(lineOf(other, tell), columns, tell)
  return {
    number: yearIn(link, tell),
    title: entry?.title ?? { text: '' },
    about: [
      { text: stands ?? '' },
      ...(entry?.about ?? []),
      ...more.map((text) => ({ text, tone: 'warn' as const })),
      ...(isFull ? [{ text: because, tone: 'dim' as const }] : []),
    ],
    id,
  }
}

/** What it answers, each with the class that its answers give it by the day. */
export function answersBlock({ answers }: Measure, isFull: boolean, tell: Teller): Block[] {
  const { corpus, day, moment, words } = tell
  const adopted = ({ recommendation }: Measure['answers'][number]) => {
    const id = recommendation.replace(/\/.*/, '')
    const asking = corpus.recommendations.get(id) ?? corpus.scorecards.get(id)
    return asking ? isThereFrom(asking.date, moment.today) : day
  }
  const known = answers.filter((answer) => adopted(answer) <= day)
  if (known.length === 0) return []
  const targets = answerable(corpus)
  const classes = classesIn(tell)
  const facts = known.map(({ recommendation, because }) => {
    const title = tell.text(targets.get(recommendation)?.title)
    const found = classes.get(recommendation)
    const stands = found ? words.coverage.classes[found] : ratingOf(recommendation, tell)
    const about = [title, stands].filter((text) => text !== '').join(' · ')
    return {
      label: recommendation,
      text: [about, ...(isFull ? [tell.text(because)] : [])].filter(Boolean).join('\n'),
    }
  })
  return [{ kind: 'facts', title: words.show.answers, facts }]
}

/** The rating that counts last, of a criterion of a scorecard. */
function ratingOf(id: string, { corpus, moment, words, period }: Teller): string {
  const [name = '', key = ''] = id.split('/')
  const card = corpus.scorecards.get(name)
  const ratings = card && cardAt(card, moment).criteria[key]?.ratings
  const last = ratings && standing(ratings)
  return last ? `${words.scorecard.colours[last]} (${period(yearsOf(ratings).at(-1) ?? '')})` : ''
}

/** By the id of a recommendation or of a part of it. */
function classesIn(tell: Teller): Map<string, Coverage['class']> {
  const answering = answeringOf(tell)
  const all = [...tell.corpus.recommendations.values()].flatMap((set) => coverage(set, answering))
  return new Map(
    all.flatMap((item) => [item, ...item.parts].map((one) => [one.id, one.class] as const)),
  )
}
