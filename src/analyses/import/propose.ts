/** Turns the rows of a plan into proposals for measures. A proposal is never a fact. */
import type { Corpus } from '../../corpus/types.ts'
import type { Period } from '../../period.ts'
import { knownLanguage } from '../text/languages.ts'
import type { FiscalYear } from '../timing/fiscal.ts'
import { type ReadTiming, readTiming } from '../timing/read.ts'
import { tokensOf } from '../timing/tokens.ts'
import { type ReadBodies, readBodies } from './bodies.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import type { PlanRow } from './rows.ts'
import { earlierPrintings } from './twice.ts'

/** The meaning of the printed words of a deadline; nothing for words that are not certain. */
export interface ReadWords {
  timing: Pick<ReadTiming, 'start' | 'due' | 'recurs' | 'after'>
  asPrinted: string
  /** Words that were not read; if there are any, no date is proposed. */
  unread: readonly string[]
  /** The meaning of the other words: shown if some were not read, and never proposed. */
  rest: { start?: Period | undefined; due?: Period | undefined }
  /** The words of the measure speak of a rhythm, and those of its deadline of none. */
  hasRhythm: boolean
}

export interface Proposal {
  row: PlanRow
  /** The words of the measure on lines, and the items of its list, if it has one. */
  words: string
  parts: readonly string[]
  bodies: ReadBodies
  when: ReadWords
  /** The index of an earlier proposal that may be the same row. */
  printedBefore: number | undefined
  candidates: Candidates
}

export interface ProposalCall {
  corpus: Corpus
  /** Of the document (BCP 47). */
  language: string
  /** The edition that would be new. */
  edition: string
  /** Of that edition: `2026/2030`. */
  period?: string | undefined
}

/** One proposal for each row, in their order. */
export function proposalsOf(
  rows: readonly PlanRow[],
  { corpus, language, edition, period }: ProposalCall,
): Proposal[] {
  const texts = rows.map(({ measure }) => measure.map(({ text }) => text).join('\n'))
  const before = earlierPrintings(texts)
  const bodies = rows.map((row) => readBodies(corpus, row.who, row.partners))
  const candidates = candidatesOf(corpus, { edition, language, texts, bodies })
  const settings = { language, fiscal: corpus.settings.fiscalYear, period }
  return rows.map((row, at) => {
    const items = row.measure.filter(({ isItem }) => isItem)
    return {
      row,
      words: texts[at] ?? '',
      parts: items.length > 1 ? items.map(({ text }) => text) : [],
      bodies: bodies[at] as ReadBodies,
      when: {
        ...readWords(row, settings),
        hasRhythm: speaksOfRhythm(row, language),
      },
      printedBefore: before[at],
      candidates: candidates[at] ?? { follows: [], answers: [] },
    }
  })
}

/** What the words of a timing are read by. */
export interface DocumentSettings {
  language: string
  fiscal: FiscalYear | undefined
  period: string | undefined
}

/** Reads the cells of a row that say when. */
export function readWords(
  { when, start }: PlanRow,
  { language, fiscal, period }: DocumentSettings,
): Omit<ReadWords, 'hasRhythm'> {
  const asPrinted = [start, when]
    .filter((one) => one !== '')
    .join(' – ')
    .replace(/\n/g, ' ; ')
  const due = readTiming(when.replace(/\n/g, ' '), language, fiscal, period)
  const rest = { ...(due.start && { start: due.start }), ...(due.due && { due: due.due }) }
  if (start === '') return { timing: timingOf(due), asPrinted, unread: due.unread, rest }
  const begin = readTiming(start, language, fiscal, period)
  const isPlain = begin.unread.length === 0 && !begin.recurs && !begin.after
  const first = begin.start ?? begin.due
  const unread = [...(isPlain && first !== undefined ? [] : [start]), ...due.unread]
  const timing = timingOf(due)
  const whole = { ...(first !== undefined && { start: first }), ...timing }
  return { timing: unread.length > 0 ? {} : whole, asPrinted, unread, rest: { ...rest, ...whole } }
}

/** Whether the measure recurs by its own words, but not by its printed deadline. */
export function speaksOfRhythm({ measure, when }: PlanRow, tag: string): boolean {
  const language = knownLanguage(tag)
  if (!language || readTiming(when, tag).recurs) return false
  return measure.some(({ text }) => tokensOf(text, language).some(({ kind }) => kind === 'again'))
}

function timingOf({ start, due, recurs, after, unread }: ReadTiming): ReadWords['timing'] {
  if (unread.length > 0) return {}
  return {
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    ...(recurs && { recurs }),
    ...(after && { after }),
  }
}
