/** The contents of the workbook for the review of an import. */
import { likelyCells } from '../../analyses/import/likely.ts'
import type { Proposal } from '../../analyses/import/propose.ts'
import type { Review, ReviewRow } from '../../analyses/import/review.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { ImportWords } from '../../words/import/en.ts'
import { oneValue, type Request } from '../command.ts'
import { tellerOf } from '../tell/teller.ts'
import type { Imported } from './read.ts'
import { type Doubt, notesOf } from './words.ts'

export function reviewOf(
  imported: Imported,
  doubts: readonly Doubt[][],
  request: Request,
  say: ImportWords,
): Omit<Review, 'version'> {
  const { read, proposals } = imported
  const { corpus, today, words } = request
  const tell = tellerOf(corpus, { day: today, today }, words)
  return {
    plan: planOf(imported, request),
    rows: proposals.map((one, at) => rowOf(corpus, one, at, doubts[at] ?? [], say)),
    left: read.plan.left.map(({ place, text, why }) => ({
      place: say.place(place),
      text,
      why: say.notTaken[why],
    })),
    notes: notesOf(read.document.notes, say),
    themes: [...corpus.themes.values()].map(({ id, label }) => `${id} · ${tell.text(label)}`),
  }
}

/**
 * What is known of the plan: from the call, from the corpus, from the first words of the document.
 */
function planOf({ read, language }: Imported, { corpus, flags }: Request): Review['plan'] {
  const edition = oneValue(flags, 'edition') ?? ''
  const known = corpus.editions.get(edition)
  const document = oneValue(flags, 'document') ?? known?.document ?? `plan-${edition}`
  const first = read.document.blocks.find(({ is }) => is === 'heading')
  const heading = first?.is === 'heading' ? first.text : ''
  const title = oneValue(flags, 'title') ?? heading
  return {
    edition,
    plan: oneValue(flags, 'plan') ?? known?.plan ?? '',
    title,
    period: oneValue(flags, 'period') ?? known?.period ?? '',
    language,
    document,
    documentTitle: corpus.documents.has(document) ? '' : title,
    publisher: '',
    date: '',
  }
}

function rowOf(
  corpus: Corpus,
  proposal: Proposal,
  at: number,
  doubts: readonly Doubt[],
  say: ImportWords,
): ReviewRow {
  const { row, words, parts, bodies, when, printedBefore, candidates } = proposal
  const { recurs, after } = when.timing
  const rest = { ...(recurs && { recurs }), ...(after && { after }) }
  return {
    key: keyOf(at),
    place: row.place,
    number: row.number ?? '',
    section: row.section?.number ?? row.section?.title ?? '',
    printed: words,
    parts: parts.join('\n'),
    printedWho: row.who,
    printedWhen: when.asPrinted,
    timing: Object.keys(rest).length > 0 ? JSON.stringify(rest) : '',
    shownPlace: say.place(row.place),
    take: say.take[0],
    partners: bodies.partners.join('; '),
    ...likelyCells(corpus, proposal),
    doubts: doubts.map(({ message }) => message).join('\n'),
    sameProposed: printedBefore === undefined ? '' : keyOf(printedBefore),
    followsProposed: candidates.follows.map(({ id, words: why }) => say.like(id, why)).join('\n'),
    answersProposed: candidates.answers.map(({ id, words: why }) => say.like(id, why)).join('\n'),
  }
}

/** Of a row of the document, as it is called in the workbook: `r007`. */
function keyOf(at: number): string {
  return `r${String(at + 1).padStart(3, '0')}`
}
