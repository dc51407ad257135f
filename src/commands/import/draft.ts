/** Compares another draft of a plan with the edition in the corpus, as a diff of two editions. */
import type { Checked } from '../../analyses/import/check.ts'
import type { DraftChanges } from '../../analyses/import/draft.ts'
import type { PlanRow } from '../../analyses/import/rows.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Block, Cell, Pair } from '../../report.ts'
import type { ImportWords } from '../../words/import/en.ts'
import { changeCell, type Fact, factText, sideOf } from '../tell/changes.ts'
import type { Teller } from '../tell/teller.ts'
import type { ReadPlan } from './read.ts'
import { maxListed, moreNote } from './words.ts'

/** What was removed, added and changed: the edition on the left, the document on the right. */
export function draftBlocks(
  { onlyInCorpus, onlyInDocument }: Checked,
  differ: readonly DraftChanges[],
  { name }: ReadPlan,
  edition: string,
  tell: Teller,
  say: ImportWords,
): Block[] {
  const { words } = tell
  const pairs = (kind: 'removed' | 'added' | 'changed', all: readonly Pair[]): Block[] => {
    if (all.length === 0) return []
    const shown = all.slice(0, maxListed)
    const title = words.diff.revisionTitle(kind, all.length)
    const block: Block = { kind: 'pairs', title, heads: [edition, name], pairs: shown }
    return [block, ...moreNote(all.length, say)]
  }
  return [
    ...pairs(
      'removed',
      onlyInCorpus.map((measure) => gonePair(measure, tell)),
    ),
    ...pairs(
      'added',
      onlyInDocument.map((row) => newPair(row, tell, say)),
    ),
    ...pairs(
      'changed',
      differ.map((one) => changedPair(one, tell, say)),
    ),
  ]
}

function gonePair(measure: Measure, tell: Teller): Pair {
  return { sign: '-', left: [sideOf(measure, tell)], right: [], changes: [] }
}

function newPair(row: PlanRow, tell: Teller, say: ImportWords): Pair {
  return { sign: '+', left: [], right: [rowCell(row, tell, say)], changes: [] }
}

function changedPair(one: DraftChanges, tell: Teller, say: ImportWords): Pair {
  return {
    sign: '~',
    left: [sideOf(one.measure, tell)],
    right: [rowCell(one.row, tell, say)],
    changes: [
      ...one.changes.map((change) => changeCell(change, tell, tell)),
      ...printedFacts(one, say).map((fact): Cell => ({ text: factText(fact, tell.words) })),
    ],
  }
}

/** Differences in print that are not a change. */
export function printedFacts({ untold }: DraftChanges, { check }: ImportWords): Fact[] {
  return untold.map(({ field, inCorpus, inDocument }) => ({
    what: check.printed(check.field[field]),
    before: inCorpus,
    after: inDocument,
  }))
}

/** How many characters of a measure people see; a program gets all of them. */
const maxWords = 200

/** The words of a row on one line. */
export function shownWords({ measure }: PlanRow): string {
  return measure
    .map(({ text }) => text)
    .join(' · ')
    .slice(0, maxWords)
}

/** The place of a row, its words, its number, its section, who and when, as printed. */
function rowCell(row: PlanRow, { words }: Teller, say: ImportWords): Cell {
  const { number, section, who, when } = row
  const text = shownWords(row)
  const facts = [
    number === undefined || number === section?.number
      ? ''
      : `${words.columns.reference.toLowerCase()} ${number}`,
    section?.number === undefined ? '' : words.show.where('', section.number, undefined),
    who,
    when,
  ]
  const line = facts
    .map((fact) => fact.replace(/^, /, '').replace(/\n/g, ' · '))
    .filter((fact) => fact !== '')
    .join(' · ')
  return { text: [say.place(row.place), text, line].filter(Boolean).join('\n') }
}
