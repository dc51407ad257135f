/** How the measures of a query are sorted and grouped. */
import { type Status, statuses } from '../../schemas/vocabulary.ts'
import { reportAt } from '../analyses/status.ts'
import { duesOf } from '../analyses/timing/deadline.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { type Day, firstDay, lastDay } from '../period.ts'
import type { Words } from '../words/index.ts'
import { fullActorOf, textOf, themesOf } from './tell/measures.ts'

/** In the order of a key, then of ids. */
export function sortBy(
  corpus: Corpus,
  measures: readonly Measure[],
  key: string,
  day: Day,
  words: Words,
): Measure[] {
  const order = [...statuses, 'no-report']
  const keyOf = (measure: Measure): string => {
    if (key === 'due')
      return (
        duesOf(corpus, measure, day).map(lastDay)[0] ??
        (measure.timing.start === undefined ? '9999' : `9998${firstDay(measure.timing.start)}`)
      )
    if (key === 'reference')
      return (measure.reference ?? '~').replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    if (key === 'status')
      return String(order.indexOf(reportAt(measure, day)?.status ?? 'no-report'))
    return key === 'title' ? textOf(measure.title, words) : measure.id
  }
  const keyed = measures.map((measure) => ({ measure, key: keyOf(measure) }))
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.measure.id, b.measure.id))
  return keyed.map(({ measure }) => measure)
}

export interface Group {
  /** Id, code or year. */
  key: string
  name: string
  measures: Measure[]
}

/** Groups in the order of their names; a measure stands in each that it belongs to. */
export function groupsOf(
  corpus: Corpus,
  measures: readonly Measure[],
  by: string | undefined,
  day: Day,
  words: Words,
): Group[] {
  if (by === undefined) return []
  const groups = new Map<string, Measure[]>()
  for (const measure of measures) {
    const keys = groupKeysOf(corpus, measure, by, day)
    for (const key of keys.length > 0 ? keys : [''])
      memo(groups, key, () => [] as Measure[]).push(measure)
  }
  return [...groups]
    .map(([key, list]) => ({ key, name: groupName(corpus, key, by, words), measures: list }))
    .sort((x, y) => byCodeUnit(x.name, y.name))
}

function groupKeysOf(corpus: Corpus, measure: Measure, by: string, day: Day): readonly string[] {
  if (by === 'actor') return measure.lead
  if (by === 'theme') return measure.themes
  if (by === 'edition') return [measure.edition]
  if (by === 'year') return [...new Set(duesOf(corpus, measure, day).map((due) => due.slice(0, 4)))]
  return [reportAt(measure, day)?.status ?? 'no-report']
}

function groupName(corpus: Corpus, key: string, by: string, words: Words): string {
  if (by === 'actor') return key === '' ? words.nobody : fullActorOf(corpus, key, words)
  if (by === 'theme') return themesOf(corpus, [key], words)
  if (by === 'status') return words.status[key as Status]
  return key === '' ? words.none : key
}
