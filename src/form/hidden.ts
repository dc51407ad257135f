/** The hidden part of a form: what the program knows it by when it comes back. */

import {
  type ColumnKey,
  columnKeys,
  decisionKeys,
  type Form,
  type FormHead,
  formVersion,
  type SentRow,
} from '../analyses/collect/form.ts'
import type { NewRow, Sheet } from '../office/index.ts'
import { parsePeriod } from '../period.ts'
import { textOfCell } from './cell-text.ts'

/**
 * The name of its sheet, and the first cell, by which the sheet is recognised whatever its name.
 */
export const hiddenSheet = 'teh'
const mark = 'teh-form'

/** A hidden part, read. */
export interface HiddenPart {
  head: FormHead
  /** The words in the head of each column. */
  heads: Partial<Record<ColumnKey, string>>
  /** By their id. */
  rows: ReadonlyMap<string, SentRow>
  /** Texts that the form came with outside its rows. */
  said: ReadonlySet<string>
}

/** The rows of the hidden sheet: a key in the first column, then its values. */
export function hiddenRows(
  { head, rows }: Pick<Form, 'head' | 'rows'>,
  heads: HiddenPart['heads'],
  said: readonly string[],
): NewRow[] {
  const lines: (readonly string[])[] = [
    [mark, String(head.version)],
    ...(head.kind === undefined ? [] : [['kind', head.kind]]),
    ['body', head.body],
    ['as-of', head.asOf],
    ['asked-on', head.askedOn],
    ['reply-by', head.replyBy],
    ['revision', head.revision],
    ['language', head.language],
    ['round', head.round],
    ...Object.entries(heads).map(([key, text]) => ['column', key, text]),
    ...said.map((text) => ['said', text]),
    ...rows.map((row) => ['row', ...rowKeys.map((key) => String(row[key] ?? ''))]),
  ]
  return lines.map((line) => ({ cells: line.map((value) => ({ value })) }))
}

const rowKeys = [
  'id',
  'measure',
  'part',
  'occurrence',
  'actor',
  'role',
  'fingerprint',
  'number',
  'title',
  'deadline',
  'lastState',
] as const satisfies readonly (keyof SentRow)[]

/**
 * Reads the hidden part from a sheet; nothing if the sheet is not one, or has content that the
 * program never writes, because the sender may have edited it.
 */
export function hiddenPartIn({ rows }: Sheet): HiddenPart | undefined {
  if (textsOf(rows[0]?.cells ?? [])[0] !== mark) return undefined
  const lines = rows.map((row) => textsOf(row.cells))
  const told = (key: string) => lines.find(([first]) => first === key)?.[1] ?? ''
  const all = (key: string) => lines.filter(([first]) => first === key)
  const head: FormHead = {
    version: Number(told(mark)) || formVersion,
    ...(told('kind') === 'decisions' && { kind: 'decisions' }),
    body: told('body'),
    asOf: told('as-of'),
    askedOn: told('asked-on'),
    replyBy: told('reply-by'),
    revision: told('revision'),
    language: languageOf(told('language')),
    round: told('round'),
  }
  if (!isSound(head)) return undefined
  return {
    head,
    heads: Object.fromEntries(
      all('column').flatMap(([, key, text = '']) =>
        [...columnKeys, ...decisionKeys].some((known) => known === key) ? [[key, text]] : [],
      ),
    ),
    rows: new Map(all('row').map((line) => sentRow(line.slice(1)))),
    said: new Set(all('said').map(([, text = '']) => text)),
  }
}

/** Whether ids are ids, and days are days. */
function isSound({ body, asOf, askedOn, replyBy, revision, round }: FormHead): boolean {
  return (
    [body, round].every((id) => /^[\p{L}\p{N}._-]{0,100}$/u.test(id)) &&
    [asOf, askedOn, replyBy].every(
      (day) => /^\d{4}-\d\d-\d\d$/.test(day) && parsePeriod(day) !== undefined,
    ) &&
    /^[\w.+-]{0,100}$/.test(revision)
  )
}

function sentRow(values: readonly string[]): [string, SentRow] {
  const told = Object.fromEntries(rowKeys.map((key, i) => [key, values[i] ?? ''])) as Record<
    (typeof rowKeys)[number],
    string
  >
  const { part, occurrence, role, ...texts } = told
  const row: SentRow = {
    ...texts,
    role: role === 'partner' ? 'partner' : 'lead',
    ...(part === '' ? {} : { part: Number(part) }),
    ...(occurrence === '' ? {} : { occurrence }),
  }
  return [row.id, row]
}

function languageOf(text: string): FormHead['language'] {
  return text === 'fr' || text === 'nl' ? text : 'en'
}

/** The texts of a row by their column, from the first. */
function textsOf(cells: Sheet['rows'][number]['cells']): string[] {
  const texts: string[] = []
  for (const { column, value } of cells) texts[column - 1] = textOfCell(value) ?? ''
  return Array.from(texts, (text) => text ?? '')
}
