/** For a calendar (RFC 5545): each deadline an event of one day. */
import type { CalendarEvent, Report } from '../report.ts'
import { calendarText } from './escape.ts'
import type { TextFormat } from './format.ts'

export const ics: TextFormat = (report, { words }, { program, corpus }) => {
  const day = report.asOf ?? ''
  const events = [...missingOf(report, day, words.incompleteSheet), ...(report.events?.() ?? [])]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${calendarText(program.name)}//${calendarText(program.version)}//EN`,
    'CALSCALE:GREGORIAN',
    ...(corpus?.title === undefined ? [] : [`X-WR-CALNAME:${calendarText(corpus.title)}`]),
    ...events.flatMap((event) => linesOf(event, day)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/**
 * The timestamp is the day of the answer, not the time of the call: the same question gives the
 * same bytes.
 */
function linesOf({ uid, day, title, text }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(uid)}@teh`,
    `DTSTAMP:${stamp.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${calendarText(title)}`,
    `DESCRIPTION:${calendarText(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** An event for missing files, on the day of the answer, where a reader sees it. */
function missingOf(
  { missing = [] }: Report,
  day: string,
  say: (names: readonly string[]) => string,
): CalendarEvent[] {
  return missing.length === 0 ? [] : [{ uid: 'missing', day, title: say(missing), text: '' }]
}

/** Bytes that a line may have, without its end. */
const maxBytes = 75

/** A long line as several, each but the first after a blank, none broken within a character. */
function folded(line: string): string {
  let text = ''
  let used = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (used + bytes > maxBytes) {
      text += '\r\n '
      used = 1
    }
    text += character
    used += bytes
  }
  return text
}
