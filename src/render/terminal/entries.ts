/**
 * Rows one under the other on a terminal: number and title, below them what is said of the row, and
 * its id at the right edge. Where there is room, all of it on one line.
 */
import type { Cell, Entry, EntryGroup, Tone } from '../../report.ts'
import { plainLine, plainText } from '../escape.ts'
import { lineWords } from '../line-words.ts'
import type { Paint } from './paint.ts'
import { gap } from './table-layout.ts'
import { pad, widthOf, wrap } from './wrap.ts'

/** From this width on, a row is on one line if it fits. */
const minOneLineWidth = 110
/** Columns from which nearly every row does, so that groups stand out without a blank line. */
const minDenseWidth = 150
/** Rows that groups have on average for a blank line to stand between them. */
const minRowsApart = 4
/** Part of the room at which what is said of a row begins, unless its title is longer. */
const shareOfTitle = 0.45
/** Columns of a sentence: wider lines are hard to read. */
const maxNoteWidth = 110
/** The smallest width of a title; with less room, the number is put above it. */
const minTitleWidth = 24

export function drawEntries(groups: readonly EntryGroup[], width: number, paint: Paint): string {
  const entries = groups.flatMap((group) => group.entries)
  const numbers = entries.reduce((most, { number = '' }) => Math.max(most, widthOf(number)), 0)
  const margin = numbers === 0 ? 0 : numbers + gap
  const isBeside = width - margin >= minTitleWidth
  const room = { width, margin: isBeside ? margin : 0 }
  const isDense = width >= minDenseWidth || entries.length < groups.length * minRowsApart
  return groups
    .map(({ title, entries: own }) =>
      [
        ...(title ? wrap(title.text, width).map((line) => paint(line, title.tone)) : []),
        ...own.flatMap((entry) => drawEntry(entry, room, paint)),
      ].join('\n'),
    )
    .join(isDense ? '\n' : '\n\n')
}

/** Columns of a line, and those of them that the numbers take. */
export interface Room {
  width: number
  margin: number
}

/** The lines of one entry. */
export function drawEntry(entry: Entry, { width, margin }: Room, paint: Paint): string[] {
  const { number = '', about } = entry
  const room = width - margin
  const said = pieces(about)
  const whole = width >= minOneLineWidth ? oneLine(entry, said, room, paint) : undefined
  const lines = whole === undefined ? severalLines(entry, said, room, paint) : [whole]
  const isBeside = widthOf(number) < margin
  const before = (i: number) => pad(i === 0 && isBeside ? plainLine(number) : '', margin)
  return [
    ...(isBeside || number === '' ? [] : wrap(number, width)),
    ...lines.map((line, i) => `${before(i)}${line}`.trimEnd()),
    ...noteLines(entry, { width, margin }, paint),
  ]
}

function noteLines({ note }: Entry, { width, margin }: Room, paint: Paint): string[] {
  if (note === undefined) return []
  const lines = wrap(note.text, Math.min(width, maxNoteWidth) - margin)
  return lines.map((line) => `${pad('', margin)}${paint(line, note.tone)}`)
}

/** The whole row; what is said of it stands below that of other rows where its title lets it. */
function oneLine({ title, id }: Entry, said: readonly Word[], room: number, paint: Paint) {
  const [name, shown] = [plainText(title.text), plainLine(id)]
  const about = widthOfLine(said)
  const edge = room - widthOf(shown)
  const column = Math.floor(room * shareOfTitle)
  const start = Math.max(column, widthOf(name) + gap)
  const isInColumn = start === column && start + about + gap <= edge
  const between = isInColumn ? pad('', column - widthOf(name)) : point
  const end = widthOf(name) + (about > 0 ? widthOf(between) + about : 0)
  if (name.includes('\n') || end + gap > edge) return undefined
  return [
    paint(name, title.tone),
    ...(about > 0 ? [between, paintedLine(said, paint)] : []),
    pad('', edge - end),
    paint(shown, 'dim'),
  ].join('')
}

/**
 * What is said of it below its title; behind it where that spares a line. The id stands at the end
 * of the last line that has room for it, else below.
 */
function severalLines(
  { title, about, id }: Entry,
  said: readonly Word[],
  room: number,
  paint: Paint,
): string[] {
  const name = pieces([title])
  const named = filled(name, room)
  const apart = [...named, ...filled(said, room)]
  const flown = said.length === 0 ? apart : filled(pieces([title, ...about]), room)
  const shown = plainLine(id)
  const homeIn = (lines: readonly Word[][], from: number) =>
    lines.findLastIndex(
      (words, i) => i >= from && widthOfLine(words) + gap + widthOf(shown) <= room,
    )
  const heightOf = (lines: readonly Word[][], home: number) => lines.length + (home < 0 ? 1 : 0)
  const homes = [homeIn(apart, named.length - 1), homeIn(flown, flown.length - 1)] as const
  const isFlown = heightOf(flown, homes[1]) < heightOf(apart, homes[0])
  const [lines, home] = isFlown ? [flown, homes[1]] : [apart, homes[0]]
  const painted = lines.map((words, i) => {
    const line = paintedLine(words, paint)
    if (i !== home) return line
    const blank = pad('', room - widthOfLine(words) - widthOf(shown))
    return `${line}${blank}${paint(shown, 'dim')}`
  })
  if (home >= 0 || shown === '') return painted
  return [...painted, ...wrap(shown, room).map((line) => paint(pad(line, room, 'right'), 'dim'))]
}

interface Word {
  text: string
  tone: Tone | undefined
  /** In columns. */
  width: number
}

/** Between two things that are said; it ends a line rather than to begin one. */
const point = ' · '

/** Word for word. */
function pieces(about: readonly Cell[]): Word[] {
  const said = about.filter(({ text }) => text !== '')
  return said.flatMap(({ text, tone }, i) => {
    const end = i < said.length - 1 ? ' ·' : ''
    const words = plainText(text).split('\n').flatMap(lineWords).filter(Boolean)
    return words.map((word, w) => wordOf(word + (w === words.length - 1 ? end : ''), tone))
  })
}

function wordOf(text: string, tone: Tone | undefined): Word {
  return { text, tone, width: widthOf(text) }
}

/** Of the words in one line. */
function widthOfLine(words: readonly Word[]): number {
  return words.reduce((sum, { width }) => sum + width, Math.max(0, words.length - 1))
}

/** The words in lines of a width. */
function filled(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = []
  let left = 0
  const broken = words.flatMap((word) =>
    word.width <= width ? [word] : wrap(word.text, width).map((text) => wordOf(text, word.tone)),
  )
  for (const word of broken) {
    const size = word.width
    const last = lines.at(-1)
    if (last !== undefined && size + 1 <= left) {
      last.push(word)
      left -= size + 1
    } else {
      lines.push([word])
      left = width - size
    }
  }
  return lines
}

/** Words of one tone that follow one another are painted together. */
function paintedLine(words: readonly Word[], paint: Paint): string {
  const runs: { text: string; tone: Tone | undefined }[] = []
  for (const { text, tone } of words) {
    const last = runs.at(-1)
    if (last && last.tone === tone) last.text += ` ${text}`
    else runs.push({ text, tone })
  }
  return runs.map(({ text, tone }) => paint(text, tone)).join(' ')
}
