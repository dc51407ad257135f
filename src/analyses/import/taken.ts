/** Turns a completed review into what will be written; every unclear cell is reported. */

import { slug as slugShape } from '../../../schemas/common.ts'
import type { Corpus } from '../../corpus/types.ts'
import { parsePeriod } from '../../period.ts'
import { findActor, findTheme } from '../lookup.ts'
import { fold, nameKey } from '../text/fold.ts'
import { type CellTrouble, CellTroubles, type Row } from './cell-troubles.ts'
import { proposedMark } from './likely.ts'
import { confirmWord, type ReturnedReview, type ReviewedRow, type RowKey } from './review.ts'
import { slugFrom, uniqueSlug } from './slug.ts'
import { answersOf, followsOf } from './taken-links.ts'

export interface TakenMeasure {
  slug: string
  value: Record<string, unknown>
}

export interface Taken {
  edition: string
  measures: TakenMeasure[]
  /** Rows that are not taken, each with its reason. */
  skipped: { key: string; because: string }[]
  troubles: CellTrouble[]
}

export interface TakenCall {
  corpus: Corpus
  edition: string
  /** Id of the document. */
  document: string
  /**
   * The language of the texts, and whether it is that of the edition, in which a text needs no map.
   */
  language: string
  isOwn: boolean
  /** How a place is called, where a row has no section. */
  placeOf: (place: ReviewedRow['place']) => string
  /** That the document prints a row once more, in a sentence. */
  alsoPrinted: (sent: ReviewedRow) => string
}

export function takenFrom(review: ReturnedReview, call: TakenCall): Taken {
  const judge = new Judge(call)
  for (const row of review.rows) judge.take(row)
  return judge.taken()
}

const yes = new Set(['yes', 'y', 'oui', 'o', 'ja', 'j', 'x', 'ok', 'true'])
const no = new Set(['no', 'n', 'non', 'nee', 'neen', 'false'])

class Judge {
  readonly #call: TakenCall
  readonly #troubles = new CellTroubles()
  readonly #skipped: Taken['skipped'] = []
  readonly #measures = new Map<string, TakenMeasure & { row: Row }>()
  readonly #same: { row: Row; as: string }[] = []
  readonly #slugs = new Set<string>()

  constructor(call: TakenCall) {
    this.#call = call
  }

  take(given: Row): void {
    const row = this.#confirmed(given)
    const { cells, links, sent } = row
    const all = [...Object.entries(cells), ...Object.entries(links)]
    for (const [column, cell] of all)
      if (cell?.isOdd) this.#troubles.tell(row, column as RowKey, 'odd', cell)
    const take = fold(cells.take?.text ?? '')
    if (no.has(take)) {
      const because = cells.because?.text ?? ''
      if (because === '') this.#troubles.tell(row, 'because', 'no-reason')
      this.#skipped.push({ key: sent.key, because })
    } else if (!yes.has(take))
      this.#troubles.tell(row, 'take', take === '' ? 'missing' : 'take', cells.take)
    else if (links.sameAs?.text) this.#same.push({ row, as: links.sameAs.text })
    else this.#measure(row)
  }

  /**
   * The row without the marks of proposed values. Each value that a person neither confirmed nor
   * changed is reported.
   */
  #confirmed(row: Row): Row {
    const answer = fold(row.cells.take?.text ?? '')
    const isOpen = yes.has(answer) && answer !== confirmWord
    const entries = Object.entries(row.cells).map(([column, cell]) => {
      if (!cell?.text.includes(proposedMark)) return [column, cell] as const
      if (isOpen) this.#troubles.tell(row, column as RowKey, 'proposed', cell)
      const text = cell.text.replaceAll(proposedMark, '').replace(/ +(?=;|$)/g, '')
      return [column, { ...cell, text: text.trim() }] as const
    })
    return { ...row, cells: Object.fromEntries(entries) }
  }

  taken(): Taken {
    for (const { row, as } of this.#same) {
      const measure = this.#measures.get(nameKey(as))
      if (!measure) this.#troubles.tell(row, 'sameAs', 'unknown-row', row.links.sameAs)
      else this.#printAlso(measure.value, row)
    }
    return {
      edition: this.#call.edition,
      measures: [...this.#measures.values()].map(({ slug, value }) => ({ slug, value })),
      skipped: this.#skipped,
      troubles: this.#troubles.told,
    }
  }

  #measure(row: Row): void {
    const { cells, sent } = row
    const title = this.#needed(row, 'title')
    const summary = this.#needed(row, 'summary')
    const themes = this.#ids(row, 'themes')
    if (themes.length === 0 && !cells.themes?.text) this.#troubles.tell(row, 'themes', 'missing')
    const parts = (cells.parts?.text ?? '').split('\n').map((part) => part.trim())
    const value = {
      reference: sent.number || undefined,
      title: { [this.#call.language]: title },
      summary: this.#text(summary),
      origin: 'table',
      themes,
      lead: this.#ids(row, 'lead'),
      partners: this.#ids(row, 'partners'),
      responsibility_as_printed: oneLine(sent.printedWho),
      timing: this.#timing(row),
      parts: parts.filter(Boolean).map((part) => ({ title: { [this.#call.language]: part } })),
      follows: followsOf(row, this.#call.corpus, this.#troubles),
      answers: answersOf(row, this.#call.corpus, this.#troubles),
      source: { document: this.#call.document, section: this.#section(row), ...linesOf(row) },
    }
    const slug = this.#slug(row, title)
    this.#measures.set(nameKey(sent.key), { slug, value: withoutEmpty(value), row })
  }

  #text(text: string): unknown {
    return this.#call.isOwn ? text : { [this.#call.language]: text }
  }

  #section({ sent }: Row): string {
    const { section, place } = sent
    return (section || this.#call.placeOf(place)).slice(0, 40)
  }

  /** Adds another printing. The format needs its lines; one without lines becomes a note. */
  #printAlso(value: TakenMeasure['value'], row: Row): void {
    const { sent } = row
    const { lines } = linesOf(row)
    if (lines === undefined) {
      const note = this.#call.alsoPrinted(sent)
      value.note = value.note === undefined ? this.#text(note) : `${value.note} ${note}`
      return
    }
    const printing = withoutEmpty({
      section: this.#section(row),
      lines,
      responsibility_as_printed: oneLine(sent.printedWho) || undefined,
      timing: this.#timing(row),
    })
    value.also_printed = [...((value.also_printed ?? []) as unknown[]), printing]
  }

  #timing(row: Row): Record<string, unknown> {
    const { sent } = row
    const start = this.#period(row, 'start')
    const due = this.#period(row, 'due')
    const rest = start === undefined && due === undefined ? parsed(sent.timing) : {}
    return withoutEmpty({ as_printed: oneLine(sent.printedWhen), start, due, ...rest })
  }

  #period(row: Row, column: 'start' | 'due'): string | undefined {
    const cell = row.cells[column]
    const text = cell?.text ?? ''
    if (text === '') return undefined
    if (parsePeriod(text) !== undefined) return text
    this.#troubles.tell(row, column, 'period', cell)
    return undefined
  }

  /** Ids with a semicolon between them; names are understood too. */
  #ids(row: Row, column: 'themes' | 'lead' | 'partners'): string[] {
    const cell = row.cells[column]
    const items = (cell?.text ?? '').split(/[;\n]/).map((item) => item.trim())
    return items.filter(Boolean).flatMap((item) => {
      const { corpus } = this.#call
      const found =
        column === 'themes'
          ? findTheme(corpus, item.split(' · ')[0]?.trim() ?? '')
          : findActor(corpus, item)
      if ('found' in found) return typeof found.found === 'string' ? found.found : found.found.id
      const near = found.among ?? found.suggestions
      const why = column === 'themes' ? 'unknown-theme' : 'unknown-actor'
      this.#troubles.tell(row, column, why, cell, { seen: item, near })
      return []
    })
  }

  #slug(row: Row, title: string): string {
    const cell = row.links.slug
    const given = cell?.text ?? ''
    const slug = given === '' ? uniqueSlug(slugFrom(title), this.#slugs) : given
    if (!slugShape.safeParse(slug).success) this.#troubles.tell(row, 'slug', 'slug', cell)
    else if (given !== '' && this.#slugs.has(given))
      this.#troubles.tell(row, 'slug', 'same-slug', cell)
    this.#slugs.add(slug)
    return slug
  }

  #needed(row: Row, column: RowKey): string {
    const text = row.cells[column]?.text ?? ''
    if (text === '') this.#troubles.tell(row, column, 'missing')
    return text
  }
}

function linesOf({ sent }: Row): { lines?: [number, number] } {
  const { line } = sent.place
  return line === undefined ? {} : { lines: [line, line] }
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ; ')
}

function parsed(json: string): Record<string, unknown> {
  if (json === '') return {}
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Without keys that hold nothing; lists of bodies stay, because an empty one says something. */
function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  const kept = new Set(['lead', 'as_printed', 'responsibility_as_printed'])
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, one]) => one !== undefined && (kept.has(key) || !Array.isArray(one) || one.length > 0),
    ),
  )
}
