/** The tables of a progress card: its criteria, a column for each year. */
import type { Colour } from '../../../schemas/vocabulary.ts'
import { changeOf, coloursIn, type RatingChange, yearsOf } from '../../analyses/ratings.ts'
import type { Scorecard } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import type { Cell, Column, Table, Tone } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'

const tones: Readonly<Record<Colour, Tone>> = { green: 'good', yellow: 'warn', red: 'bad' }
const changeTones: Readonly<Partial<Record<RatingChange, Tone>>> = { worse: 'bad', better: 'good' }

/** A table for each indicator. */
export function tablesOf(card: Scorecard, tell: Teller, years = allYearsOf(card)): Table[] {
  return Object.keys(card.indicators).map((indicator) =>
    indicatorTable(card, indicator, years, tell),
  )
}

/** The tables of all cards as one, with the indicator in the first column, the years of all. */
export function sheetOf(cards: readonly Scorecard[], tell: Teller): Table {
  const years = [...new Set(cards.flatMap(allYearsOf))].sort(byCodeUnit)
  const tables = cards.flatMap((card) => tablesOf(card, tell, years))
  return {
    kind: 'table',
    columns: [{ key: 'group', title: tell.words.scorecard.indicator }, ...columnsOver(years, tell)],
    rows: tables.flatMap(({ rows, group: { text, value } = { text: '' } }) =>
      rows.map((row) => [{ text, ...(value !== undefined && { value }) }, ...row]),
    ),
  }
}

/** The criteria of one indicator, a column for each year of the card. */
function indicatorTable(
  card: Scorecard,
  indicator: string,
  years: readonly string[],
  tell: Teller,
): Table {
  const { scorecard: say } = tell.words
  const criteria = Object.entries(card.criteria).filter(([, one]) => one.indicator === indicator)
  return {
    kind: 'table',
    group: {
      title: say.indicator,
      text: tell.text(card.indicators[indicator]?.label),
      value: indicator,
    },
    columns: columnsOver(years, tell),
    rows: criteria.map(([id, { title, ratings }]) => {
      const change = changeOf(ratings)
      return [
        { text: tell.text(title), value: `${card.id}/${id}` },
        ...years.map((year) => ratingCell(coloursIn(ratings, year), tell)),
        { text: say.changes[change], value: change, tone: changeTones[change] ?? 'plain' },
      ]
    }),
  }
}

function columnsOver(years: readonly string[], { words, period }: Teller): Column[] {
  return [
    { key: 'criterion', title: words.scorecard.criterion, min: 24 },
    ...years.map((year) => ({ key: year, title: period(year), min: 6 })),
    { key: 'change', title: words.scorecard.change, min: 8 },
  ]
}

/** The colours of one year, the worst last: it gives the tone. */
function ratingCell(found: readonly Colour[], { words }: Teller): Cell {
  const worst = found.at(-1)
  if (!worst) return { text: words.none, value: '' }
  return {
    text: found.map((colour) => words.scorecard.colours[colour]).join(' / '),
    value: found.join(' '),
    tone: tones[worst],
  }
}

/** The years of all ratings of a card, in order. */
export function allYearsOf({ criteria }: Scorecard): string[] {
  return yearsOf(Object.values(criteria).flatMap(({ ratings }) => ratings))
}
