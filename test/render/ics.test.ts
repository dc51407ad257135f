/** Calendars, as another program reads them. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const nasty = 'Déjà; vu, \\ ça \u{1f600} et encore assez de mots pour que la ligne soit pliée'

async function calendarOf(argv: readonly string[], cwd?: string, lang = 'fr') {
  const { stdout } = await teh([...argv, '--format', 'ics', '--lang', lang], {
    ...(cwd && { cwd }),
  })
  const component = new ICAL.Component(ICAL.parse(stdout))
  const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  return { stdout, component, events }
}

describe('a calendar', () => {
  it('has an event of one day for each deadline that passed', async () => {
    const { component, events } = await calendarOf(['overdue', '--year', '2023'])
    expect(component.getFirstPropertyValue('version')).toBe('2.0')
    const { stdout } = await teh(['overdue', '--year', '2023', '--format', 'json'])
    const { rows } = JSON.parse(stdout) as { rows: { id: string; lastDay: string }[] }
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      rows.map(({ lastDay }) => lastDay),
    )
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  })

  it('says of a deadline that is no day what the plan says', async () => {
    const { events } = await calendarOf(['query', '--due', '2022'])
    for (const { summary, description } of events) {
      expect(summary).toMatch(/\([^)]*20\d\d\)$/)
      expect(description).toMatch(/^Le plan dit [^,]*20\d\d, sans préciser de jour/)
    }
  })

  it('has the same identifiers whatever is asked, and each once', async () => {
    const uids = async (...argv: string[]) => (await calendarOf(argv)).events.map(({ uid }) => uid)
    const all = await uids('query')
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(50)
    const late = await uids('overdue', '--as-of', '2023-12-31')
    expect(late.filter((uid) => !all.includes(uid))).toEqual([])
    const { events } = await calendarOf(['query'], undefined, 'nl')
    expect(events.map(({ uid }) => uid)).toEqual(all)
  })

  it('is read back as it was written, whatever stands in a title', async () => {
    const cwd = folderOf({
      'two-2021/one.yaml': measure({
        title: { fr: nasty },
        timing: { as_printed: '2022', due: '2022-05-17' },
      }),
    })
    const { stdout, events } = await calendarOf(['query', '--edition', 'two-2021'], cwd)
    expect(events.map(({ summary }) => summary.replace(/^\S+ (?=Déjà)/, ''))).toEqual([nasty])
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
    expect(stdout).toContain('DTSTART;VALUE=DATE:20220517')
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('says on its day that files are missing', async () => {
    const cwd = folderOf({ 'two-2021/broken.yaml': 'a: [' })
    const { events } = await calendarOf(['query', '--as-of', '2024-01-31'], cwd)
    expect(events[0]?.summary).toContain('two-2021/broken')
    expect(events[0]?.startDate.toString()).toBe('2024-01-31')
  })
})
