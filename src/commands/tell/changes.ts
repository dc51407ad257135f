/** Changes of a diff in the words of the reader. */
import type { Change } from '../../analyses/diff/changes.ts'
import { wordDiff } from '../../analyses/text/words.ts'
import type { Measure } from '../../corpus/types.ts'
import { hash64 } from '../../hash.ts'
import { parsePeriod } from '../../period.ts'
import type { Cell, Row, Tone } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { timingIn } from './measure-entries.ts'
import type { Teller } from './teller.ts'
import { periodOf, rhythmOf } from './timing.ts'

const tones: Partial<Record<Change['kind'], Tone>> = {
  'lead-lost': 'bad',
  'deadline-lost': 'bad',
  'deadline-later': 'bad',
  'deadline-earlier': 'good',
  'deadline-set': 'good',
  'lead-set': 'good',
}

/**
 * A measure on its side of a diff: its id, title, printed number and place, who is responsible and
 * when.
 */
export function sideOf(measure: Measure, tell: Teller): Cell {
  const { section, lines } = measure.source
  const facts = [
    numberOf(measure, tell),
    tell.words.show.where('', section, lines).replace(/^, /, ''),
    tell.lead(measure),
    timingIn(measure, tell),
  ]
  const line = facts.filter((fact) => fact !== '').join(' · ')
  return { text: `${measure.id}\n${tell.text(measure.title)}\n${line}` }
}

/**
 * Its printed number after the word of its plan; empty if it has none, or only that of its section.
 */
export function numberOf(measure: Measure, { corpus, text, words }: Teller): string {
  const { reference, edition, source } = measure
  if (reference === undefined || reference === source.section) return ''
  const word = text(corpus.editions.get(edition)?.numbered)
  return `${word || words.columns.reference.toLowerCase()} ${reference}`
}

/** What changed, in words. */
export interface Fact {
  what: string
  /** Absent if something was added, removed or stated, and replaces nothing. */
  before?: string
  after: string
  months?: number
}

/** One change, each side by the teller of its state. */
export function changeFact(change: Change, older: Teller, newer: Teller): Fact {
  const { kind } = change
  const what = newer.words.diff.told[kind]
  if (kind === 'partner-added' || kind === 'lead-became-partner')
    return { what, after: newer.actors(change.after) }
  if (kind === 'partner-removed' || kind === 'partner-became-lead')
    return { what, after: older.actors(change.before) }
  const [before, after] = sidesOf(change, older, newer)
  return { what, before, after, ...('months' in change && { months: change.months }) }
}

/** One line: what changed, before → after. */
export function changeCell(change: Change, older: Teller, newer: Teller): Cell {
  const tone = tones[change.kind]
  return {
    text: factText(changeFact(change, older, newer), newer.words),
    ...(tone && { tone }),
  }
}

export function factText({ what, before, after, months }: Fact, words: Words): string {
  const head = `${what}${words.colon}`
  if (before === undefined) return head + after
  const by = months === undefined ? '' : ` (${months > 0 ? '+' : ''}${words.months(months)})`
  return `${head}${before || words.none} → ${after || words.none}${by}`
}

function sidesOf(change: Change, older: Teller, newer: Teller): [string, string] {
  const { words } = newer
  switch (change.kind) {
    case 'lead-changed':
    case 'lead-lost':
    case 'lead-set':
    case 'partner-added':
    case 'partner-removed':
    case 'partner-became-lead':
    case 'lead-became-partner':
      return [older.actors(change.before), newer.actors(change.after)]
    case 'themes-changed':
      return [older.themes(change.before), newer.themes(change.after)]
    case 'moved':
      return [placeOf(change.before, words), placeOf(change.after, words)]
    case 'rhythm-changed':
      return [rhythmOf(change.before, words), rhythmOf(change.after, words)]
    default:
      return [inWords(change.before, words), inWords(change.after, words)]
  }
}

/** A change for machines, with a fingerprint that depends on no wording. */
export function changeRow(change: Change, older: string, newer: string): Row {
  return { ...change, fingerprint: fingerprint(change.kind, older, newer) }
}

/**
 * Sixteen characters that stay the same as long as this kind of change is between these measures.
 */
export function fingerprint(...parts: readonly string[]): string {
  return hash64(parts.join('\n'))
}

/** A changed text: word by word if half or more of it stays, else both. */
export function textChange(
  label: string,
  before: string,
  after: string,
  { words, madeOf }: Pick<Teller, 'words' | 'madeOf'>,
): Cell[] {
  if (before === after) return []
  const segments = wordDiff(before, after)
  if (!segments)
    return [{ text: `${label}${words.colon}\n− ${before || words.none}\n+ ${after || words.none}` }]
  const text = segments.map((segment) => marks[segment.kind](segment.text)).join(' ')
  return [{ text: `${label}${words.colon}${madeOf(text, after)}` }]
}

const marks = {
  kept: (text: string) => text,
  removed: (text: string) => `[−${text}−]`,
  added: (text: string) => `{+${text}+}`,
} as const

function inWords(text: string, words: Words): string {
  return parsePeriod(text) === undefined ? text : periodOf(text, words)
}

function placeOf(text: string, words: Words): string {
  if (text === 'table' || text === 'prose') return words.origin[text]
  return text === '' ? '' : words.show.where('', text, undefined).replace(/^, /, '')
}
