/** Compares a corpus with the document from which it was made, or with a new draft of it. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { nameKey } from '../text/fold.ts'
import type { PlanRow } from './rows.ts'
import { stemsOf } from './stems.ts'

/** What a row and a measure are compared by. */
export const checkedFields = ['number', 'section', 'who', 'when'] as const
export type CheckedField = (typeof checkedFields)[number]

export interface FieldDifference {
  field: CheckedField
  inDocument: string
  inCorpus: string
}

/** One printing of a measure: its own row, or another place where the plan prints it. */
interface Printing {
  measure: Measure
  isMain: boolean
  number: string
  section: string
  who: string
  when: string
  words: ReadonlySet<string>
}

export interface Matched {
  row: PlanRow
  measure: Measure
  /** Whether it is the row of the measure itself, not another place that prints it. */
  isMain: boolean
  differences: FieldDifference[]
}

export interface Checked {
  /** Rows that are a measure, with what differs. */
  matched: Matched[]
  /** Rows that no measure has. */
  onlyInDocument: PlanRow[]
  /** Measures of tables that no row has. */
  onlyInCorpus: Measure[]
  /** Measures of running text: no row is expected of them. */
  prose: number
}

/** Compares the rows of a document with the measures of an edition. */
export function checkAgainst(corpus: Corpus, edition: string, rows: readonly PlanRow[]): Checked {
  const measures = corpus.measures.filter((one) => one.edition === edition)
  const printings = measures.flatMap(printingsOf)
  const pairs = pairsOf(rows, printings)
  const found = new Set(pairs.values())
  const matched = rows.flatMap((row) => {
    const printing = pairs.get(row)
    if (!printing) return []
    const { measure, isMain } = printing
    return [{ row, measure, isMain, differences: differencesOf(row, printing) }]
  })
  const isFound = (measure: Measure) => [...found].some((one) => one.measure === measure)
  return {
    matched,
    onlyInDocument: rows.filter((row) => !pairs.has(row)),
    onlyInCorpus: measures.filter((one) => one.origin === 'table' && !isFound(one)),
    prose: measures.filter((one) => one.origin === 'prose' && !isFound(one)).length,
  }
}

function printingsOf(measure: Measure): Printing[] {
  const { reference = '', source, title, summary, wording, parts } = measure
  const words = wordsOf([title, summary, wording, ...parts.map((part) => part.title)])
  const section = 'section' in source ? (source.section ?? '') : ''
  const { responsibility_as_printed: who, timing } = measure
  const own = { measure, isMain: true, number: reference, section, who, words }
  return [
    { ...own, when: timing.as_printed },
    ...measure.also_printed.map((other) => ({
      measure,
      isMain: false,
      number: '',
      section: other.section,
      who: other.responsibility_as_printed ?? '',
      when: other.timing?.as_printed ?? '',
      words,
    })),
  ]
}

/** With a lower score, a row and a printing have too little in common to be the same. */
const bar = 4

/**
 * Pairs each row with the most similar printing, the most similar pairs first; none is used twice.
 */
function pairsOf(
  rows: readonly PlanRow[],
  printings: readonly Printing[],
): ReadonlyMap<PlanRow, Printing> {
  const candidates = rows.flatMap((row, at) => {
    const words = wordsOf(row.measure.map(({ text }) => text))
    return printings.map((printing, nth) => ({
      row,
      printing,
      score: likeness(row, words, printing),
      at,
      nth,
    }))
  })
  const pairs = new Map<PlanRow, Printing>()
  const used = new Set<Printing>()
  candidates
    .filter(({ score }) => score >= bar)
    .sort((a, b) => b.score - a.score || a.at - b.at || a.nth - b.nth)
    .forEach(({ row, printing }) => {
      if (pairs.has(row) || used.has(printing)) return
      pairs.set(row, printing)
      used.add(printing)
    })
  return pairs
}

function likeness(row: PlanRow, words: ReadonlySet<string>, printing: Printing): number {
  const same = (a: string, b: string, points: number) => {
    const [one, other] = [nameKey(a), nameKey(b)]
    return one !== '' && one === other ? points : 0
  }
  const shared = [...words].filter((word) => printing.words.has(word)).length
  const shorter = Math.min(words.size, printing.words.size)
  return (
    same(row.who, printing.who, 3) +
    same(row.when, printing.when, 1.5) +
    same(row.number ?? '', printing.number, 1.5) +
    same(row.section?.number ?? '', printing.section, 1.5) +
    (shorter === 0 ? 0 : (6 * shared) / shorter)
  )
}

/** Where one of the two has no word for it, only its absence in the corpus is a difference. */
function differencesOf(row: PlanRow, printing: Printing): FieldDifference[] {
  const inDocument: Record<CheckedField, string> = {
    number: row.number ?? '',
    section: row.section?.number ?? '',
    who: row.who,
    when: row.when,
  }
  return checkedFields.flatMap((field) => {
    const [a, b] = [inDocument[field], printing[field]]
    const isKnown = field === 'who' || field === 'when' || (a !== '' && b !== '')
    if (!isKnown || nameKey(a) === nameKey(b)) return []
    return [{ field, inDocument: a.replace(/\n/g, ' ; '), inCorpus: b }]
  })
}

type Worded = string | Readonly<Record<string, string | undefined>> | undefined

function wordsOf(texts: readonly Worded[]): ReadonlySet<string> {
  const all = texts.flatMap((text) =>
    typeof text === 'object' ? Object.values(text) : [text ?? ''],
  )
  return stemsOf(all.join(' '))
}
