/** What a measure takes up, what takes it up and what it answers, each as it stands by the day. */
import { answerable } from '../analyses/answerable.ts'
import { type Coverage, coverage } from '../analyses/coverage.ts'
import { standingOf } from '../analyses/lineage/standing.ts'
import { cardAt, standing, yearsOf } from '../analyses/ratings.ts'
import { isThereFrom } from '../analyses/state/moment.ts'
import { existsFrom } from '../analyses/state/state.ts'
import type { Measure } from '../corpus/types.ts'
import type { Block, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import type { Teller } from './tell/teller.ts'

/** What it takes up, and what takes it up, each with its state; a list only where there is any. */
export function linkBlocks(
  measure: Measure,
  successors: readonly Measure[],
  tell: Teller,
): Block[] {
  const { show } = tell.words
  const trees: [string, TreeNode[]][] = [
    [show.follows, followedNodes(measure, tell)],
    [show.followedBy, successors.map((successor) => successorNode(successor, measure, tell))],
  ]
  return trees
    .filter(([, nodes]) => nodes.length > 0)
    .map(([title, nodes]) => ({ kind: 'tree', title, nodes }))
}

function followedNodes({ follows }: Measure, tell: Teller): TreeNode[] {
  const { corpus, words } = tell
  return follows.map(({ measure: id, match, because }) => {
    const older = corpus.measures.find((one) => one.id === id)
    const standing = words.stands[standingOf(match, 'older')]
    return linkNode(id, older, standsTo(standing, words), tell.text(because), tell)
  })
}

function successorNode(newer: Measure, measure: Measure, tell: Teller): TreeNode {
  const { words } = tell
  const link = newer.follows.find((one) => one.measure === measure.id)
  const standing = link ? standsTo(words.stands[standingOf(link.match, 'newer')], words) : ''
  return linkNode(newer.id, newer, standing, tell.text(link?.because), tell)
}

/** How the other measure stands to the one that is shown. */
function standsTo(standing: string, words: Words): string {
  return ` (${words.show.thisOne(standing)})`
}

function linkNode(
  id: string,
  other: Measure | undefined,
  standing: string,
  because: string,
  tell: Teller,
): TreeNode {
  const late = other && tell.monthsLate(other)
  const facts = other && [
    tell.status(other),
    tell.timing(other),
    ...(late === undefined ? [] : [tell.words.lineage.late(late)]),
  ]
  const begin = other && existsFrom(tell.corpus, other, tell.moment.today)
  const notBegun =
    begin !== undefined && begin > tell.day ? tell.words.show.notBegun(id, tell.period(begin)) : ''
  const children = [notBegun, facts?.join(' · ') ?? '', because].filter((text) => text !== '')
  return {
    text: `${id} – ${tell.text(other?.title)}${standing}`,
    children: children.map((text) => ({ text })),
  }
}

/** What it answers, each with the class that its answers give it by the day. */
export function answersBlock({ answers }: Measure, tell: Teller): Block[] {
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
  const nodes = known.map(({ recommendation, because }): TreeNode => {
    const title = tell.text(targets.get(recommendation)?.title)
    const found = classes.get(recommendation)
    const stands = found ? words.coverage.classes[found] : ratingOf(recommendation, tell)
    const children = [stands, tell.text(because)].filter((text) => text !== '')
    return {
      text: `${recommendation} – ${title}`,
      children: children.map((text) => ({ text })),
    }
  })
  return [{ kind: 'tree', title: words.show.answers, nodes }]
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
function classesIn({ corpus, moment, state }: Teller): Map<string, Coverage['class']> {
  const all = [...corpus.recommendations.values()].flatMap((set) =>
    coverage(corpus, set, moment, state),
  )
  return new Map(
    all.flatMap((item) => [item, ...item.parts].map((one) => [one.id, one.class] as const)),
  )
}
