/** Changes of a diff in the words of the reader. */
import type { Change } from '../../analyses/diff/changes.ts'
import { wordDiff } from '../../analyses/text/words.ts'
import type { Corpus } from '../../corpus/types.ts'
import { hash64 } from '../../hash.ts'
import { parsePeriod } from '../../period.ts'
import type { Cell, Row, Tone } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { actorsOf, periodOf, rhythmOf, themesOf } from './measures.ts'

const tones: Partial<Record<Change['kind'], Tone>> = {
  'lead-lost': 'bad',
  'deadline-lost': 'bad',
  'deadline-later': 'bad',
  'deadline-earlier': 'good',
  'deadline-set': 'good',
  'lead-set': 'good',
}

/** One line: what changed, before → after. `corpora`: the older and the newer state. */
export function toldCell(
  told: Change,
  [older, newer]: readonly [Corpus, Corpus],
  words: Words,
): Cell {
  const { diff: say } = words
  const line = (before: string, after: string, more = '') => ({
    text: `${say.told[told.kind]}${words.colon}${before || words.none} → ${after || words.none}${more}`,
    ...(tones[told.kind] && { tone: tones[told.kind] as Tone }),
  })
  switch (told.kind) {
    case 'lead-changed':
    case 'lead-lost':
    case 'lead-set':
      return line(actorsOf(older, told.before, words), actorsOf(newer, told.after, words))
    case 'partner-added':
      return { text: `${say.told[told.kind]}${words.colon}${actorsOf(newer, told.after, words)}` }
    case 'partner-removed':
      return { text: `${say.told[told.kind]}${words.colon}${actorsOf(older, told.before, words)}` }
    case 'themes-changed':
      return line(themesOf(older, told.before, words), themesOf(newer, told.after, words))
    case 'moved':
      return line(placeOf(told.before, words), placeOf(told.after, words))
    case 'deadline-later':
    case 'deadline-earlier':
      return line(
        inWords(told.before, words),
        inWords(told.after, words),
        ` (${told.months > 0 ? '+' : ''}${words.months(told.months)})`,
      )
    case 'rhythm-changed':
      return line(rhythmOf(told.before, words), rhythmOf(told.after, words))
    default:
      return line(inWords(told.before, words), inWords(told.after, words))
  }
}

/** A told change for machines, with a fingerprint that depends on no wording. */
export function toldRow(told: Change, older: string, newer: string): Row {
  const row = Object.fromEntries(Object.entries(told)) as Row
  return { ...row, fingerprint: fingerprint(told.kind, older, newer) }
}

/** Sixteen characters that stay the same as long as the change is of this kind between these measures. */
export function fingerprint(...parts: readonly string[]): string {
  return hash64(parts.join('\n'))
}

/** A changed text: word by word where half or more stays, else both. */
export function textChange(label: string, before: string, after: string, words: Words): Cell[] {
  if (before === after) return []
  const segments = wordDiff(before, after)
  if (!segments)
    return [{ text: `${label}${words.colon}\n− ${before || words.none}\n+ ${after || words.none}` }]
  const told = segments
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'removed' ? `[−${text}−]` : `{+${text}+}`,
    )
    .join(' ')
  return [{ text: `${label}${words.colon}${told}` }]
}

function inWords(text: string, words: Words): string {
  return parsePeriod(text) === undefined ? text : periodOf(text, words)
}

function placeOf(text: string, words: Words): string {
  return text === 'table' || text === 'prose'
    ? words.origin[text]
    : text === ''
      ? ''
      : words.show.where('', text, undefined).replace(/^, /, '')
}
