/**
 * A timeline, as wide as the page: a label on each line, and below it a bar from the first day to
 * the last. Positions are in percent and letters in pixels, so that it is readable on a phone as
 * well.
 */
import type { Timeline, TimelineLine } from '../../report.ts'
import { xml } from '../escape.ts'
import { type Drawing, element } from './element.ts'

/** In pixels. */
const lineHeight = 34
const headHeight = 36
/** A picture with more years than this names only some of them. */
const maxYearsNamed = 7
/** Of a year on a phone, in percent of the width; on a screen it takes less. */
const nameWidth = 8

export function drawTimeline(
  { title, day, lines }: Timeline,
  level: number,
  { mark, words }: Drawing,
): string {
  if (lines.length === 0) return ''
  const scale = scaleOf([day.date, ...lines.flatMap(({ from, to }) => [from, to])])
  const height = headHeight + lines.length * lineHeight + 6
  const told = [...lines.map(({ label }) => label), day.label].join(words.semicolon)
  const parts = [
    ...yearsOf(scale, height, scale.at(day.date)),
    ...lines.map((line, index) => lineOf(line, headHeight + index * lineHeight, scale)),
    dayOf(day, scale, height),
  ]
  return `<figure>${element(`h${level}`, mark(title))}
<svg role="img" aria-label="${xml(`${title}${words.colon}${told}`)}" height="${height}">
${parts.join('\n')}
</svg>
<figcaption>${xml(words.pages.legend)}</figcaption></figure>`
}

interface Scale {
  /** Whole years. */
  first: number
  last: number
  /** The position of a day, in percent of the width. */
  at(day: string): number
}

function scaleOf(days: readonly string[]): Scale {
  const sorted = [...days].sort()
  const [first, last] = [yearsUntil(sorted[0] ?? ''), yearsUntil(sorted.at(-1) ?? '')]
  const [from, to] = [Math.floor(first), Math.max(Math.floor(first) + 1, Math.ceil(last))]
  return {
    first: from,
    last: to,
    // A little room at both ends, for points and the names of years.
    at: (day) => round(2 + (96 * (yearsUntil(day) - from)) / (to - from)),
  }
}

/** The years that are over before a day, with a fraction: exact enough for a picture. */
function yearsUntil(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A year has no name where that would stand on the line of the day, or on the name before it. */
function yearsOf({ first, last, at }: Scale, height: number, day: number): string[] {
  const step = Math.ceil((last - first) / maxYearsNamed)
  const count = Math.floor((last - first) / step) + 1
  return Array.from({ length: count }, (_, index) => {
    const year = first + index * step
    const x = at(`${year}-01-01`)
    const anchor = x > 90 ? 'end' : 'start'
    const line = `<line class="year" x1="${x}%" y1="18" x2="${x}%" y2="${height}" />`
    const [least, most] = x > 90 ? [x - nameWidth, x] : [x, x + nameWidth]
    const before = index === 0 ? 0 : at(`${year - step}-01-01`) + nameWidth
    if ((least < day && day < most) || (x > 90 && least < before)) return line
    return `${line}
<text class="year" x="${x}%" dx="${x > 90 ? -3 : 3}" y="28" text-anchor="${anchor}">${year}</text>`
  })
}

function lineOf({ label, from, to, lateUntil, tone }: TimelineLine, top: number, scale: Scale) {
  const y = top + 22
  const [start, end] = [scale.at(from), scale.at(to)]
  const bar = (x: number, until: number, kind: string) =>
    until - x < 0.5
      ? ''
      : `<rect class="${kind}" x="${x}%" y="${y - 4}" width="${round(until - x)}%" height="8" />`
  return [
    `<text x="0" y="${top + 13}">${xml(label)}</text>`,
    bar(start, end, `span ${tone ?? ''}`.trim()),
    lateUntil === undefined ? '' : bar(end, scale.at(lateUntil), 'late'),
    `<circle class="${tone ?? 'span'}" cx="${end}%" cy="${y}" r="5" />`,
  ].join('')
}

function dayOf({ date, label }: Timeline['day'], { at }: Scale, height: number): string {
  const x = at(date)
  const isRight = x > 50
  return `<line class="day" x1="${x}%" y1="0" x2="${x}%" y2="${height}" />
<text class="day" x="${x}%" dx="${isRight ? -5 : 5}" y="12" text-anchor="${isRight ? 'end' : 'start'}">${xml(label)}</text>`
}
