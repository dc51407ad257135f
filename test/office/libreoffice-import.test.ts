/**
 * Plans as texts and sheets that LibreOffice saved: every row is read, and what is read of it is
 * what the corpus says, or is marked.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readTiming } from '../../src/analyses/timing/read.ts'
import { type MadeRow, MadeText } from '../helpers/fodt.ts'
import { belgium, teh } from '../helpers/program.ts'
import { isSofficeThere, sofficeIn } from '../helpers/soffice.ts'

const isThere = isSofficeThere()
const folder = mkdtempSync(join(tmpdir(), 'teh-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { soffice } = sofficeIn(folder)

interface Timing {
  as_printed: string
  start?: string | number
  due?: string | number
  recurs?: object
  after?: { within?: string }
}

/** A row of a table as the corpus holds it. */
interface Printed {
  id: string
  number: string
  section: string
  words: string
  parts: string[]
  who: string
  timing: Timing
  /** Absent for a second printing: whom it means is not in the corpus. */
  bodies?: { lead: string[]; partners: string[] }
}

interface ReadRow {
  place: { table: number; row: number }
  number: string | null
  section: string | null
  printedWords: string
  partTitles: string[]
  who: string
  leads: string[]
  partners: string[]
  printedTiming: string
  start: string | null
  due: string | null
  doubts: { code: string; message: string }[]
}

/** The rows of the tables of an edition: each measure of one, and its second printings. */
function printedRows(edition: string): Printed[] {
  const path = join(belgium, 'plans', edition)
  const files = readdirSync(path).filter((name) => name !== 'edition.yaml')
  const rows = files.sort().flatMap((name) => {
    const measure = parse(readFileSync(join(path, name), 'utf8'))
    if (measure.origin !== 'table') return []
    const { reference = '', title, source, parts = [], also_printed = [] } = measure
    const words = title.fr as string
    const own: Printed = {
      id: name,
      number: reference,
      section: source.section,
      words,
      parts: parts.map(({ title: of }: { title: string | { fr: string } }) =>
        typeof of === 'string' ? of : of.fr,
      ),
      who: measure.responsibility_as_printed,
      timing: measure.timing,
      bodies: { lead: measure.lead, partners: measure.partners ?? [] },
    }
    const others = edition === 'teh-2008' ? also_printed : []
    return [
      own,
      ...others
        .filter((other: { timing?: Timing }) => other.timing !== undefined)
        .map((other: { section: string; responsibility_as_printed: string; timing: Timing }) => ({
          ...own,
          number: '',
          section: other.section,
          who: other.responsibility_as_printed,
          timing: other.timing,
          bodies: undefined,
        })),
    ]
  })
  return rows.sort((a, b) => a.section.localeCompare(b.section, 'en', { numeric: true }))
}

/** Words that change nothing for whoever reads the text with all changes accepted. */
const marks = [
  { note: 'Voir aussi la circulaire.' },
  { deleted: ' et ce qui fut biffé' },
  { inserted: ' et ce qui fut ajouté' },
  {},
]

/** A table for each section; every fourth row differs, and one head is typed once more. */
function planText(rows: readonly Printed[]): { text: string; expected: string[] } {
  const made = new MadeText().heading(1, 'Plan')
  const head = ['N°', 'Projet', 'Responsabilité', 'Timing']
  const expected: string[] = []
  for (const section of new Set(rows.map((row) => row.section))) {
    made.heading(2, `${section} Titre de la section`)
    const own = rows.filter((row) => row.section === section)
    const table: MadeRow[] = own.map(({ number, words, parts, who, timing }, at) => {
      const mark = marks[at % marks.length] ?? {}
      expected.push(`${words}${mark.inserted ?? ''}`)
      const before = own[at - 1]
      const isBelow = before?.who === who && who !== ''
      const rest = own.slice(at + 1).findIndex((one) => one.who !== who)
      const span = who === '' ? 1 : (rest < 0 ? own.length - at - 1 : rest) + 1
      return [
        number,
        { text: words, items: parts, ...mark },
        isBelow ? undefined : { text: who, rows: span },
        timing.as_printed,
      ]
    })
    const middle = own.findIndex((row, at) => at > 0 && own[at - 1]?.who !== row.who)
    made.table(head, middle > 0 ? table.toSpliced(middle, 0, head) : table)
  }
  return { text: made.toString(), expected }
}

interface Answer {
  rows: ReadRow[]
  leftOut: { reason: string; count: number }[]
  totals: { trackedChanges: number; tables: number; tablesRead: number; certain: number }
}

async function imported(file: string, ...more: string[]): Promise<Answer> {
  const typed = ['import', file, '--format', 'json', '--today', '2026-11-24', ...more]
  const { stdout, stderr } = await teh(typed, { cwd: folder })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const editions = ['teh-2008', 'trafic-2019', 'teh-2021']

describe.skipIf(!isThere)('the three plans as texts of Word', () => {
  const printed: Printed[] = []
  const read: ReadRow[] = []
  const expected: string[] = []
  let changes = 0
  beforeAll(async () => {
    const texts = editions.map((edition) => {
      const rows = printedRows(edition)
      printed.push(...rows)
      const plan = planText(rows)
      expected.push(...plan.expected)
      writeFileSync(join(folder, `${edition}.fodt`), plan.text)
      return `${edition}.fodt`
    })
    soffice('--convert-to', 'docx:MS Word 2007 XML', ...texts)
    for (const edition of editions) {
      const typed = ['--corpus', join(belgium, 'plans'), '--edition', edition, '--language', 'fr']
      const { rows, totals } = await imported(`${edition}.docx`, ...typed)
      read.push(...rows)
      changes += totals.trackedChanges
    }
  })

  it('have their changes accepted, and counted', () => {
    expect(changes).toBeGreaterThan(30)
    expect(JSON.stringify(read)).not.toMatch(/biffé|circulaire\.\b/)
  })

  // 26 decisions of 2008 and 30 rows of its sections that print them, 8 rows of 2019, 31 of 2021.
  it('have all their 95 rows, whole and in order', () => {
    expect(printed).toHaveLength(95)
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(read.map(({ printedWords }) => flat(printedWords.split('\n')[0] ?? ''))).toEqual(
      expected.map(flat),
    )
    for (const [at, row] of read.entries()) {
      const { number, section, parts, who, timing } = printed[at] as Printed
      expect([row.number ?? '', row.section, row.partTitles.map(flat)], row.printedWords).toEqual([
        number,
        section,
        parts.map(flat),
      ])
      expect([flat(row.who), flat(row.printedTiming)]).toEqual([flat(who), flat(timing.as_printed)])
    }
  })

  it('have each deadline as the corpus has it, or marked', () => {
    const wrong = read.flatMap((row, at) => {
      const { timing, id } = printed[at] as Printed
      const { recurs, after } = readTiming(row.printedTiming, 'fr')
      const isSame =
        row.start === text(timing.start) &&
        row.due === text(timing.due) &&
        (timing.recurs === undefined || recurs !== undefined) &&
        timing.after?.within === after?.within
      const isMarked = row.doubts.some(({ code }) => /timing|recurs|after|rhythm/.test(code))
      return isSame || isMarked ? [] : [`${id}: ${JSON.stringify(timing)}; ${row.start} ${row.due}`]
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['teh-2008', 56],
    ['trafic-2019', 8],
    ['teh-2021', 31],
  ])('say what the corpus says, and nothing is left to explain: %s', async (edition, rows) => {
    const typed = ['--corpus', join(belgium, 'plans'), '--check', edition]
    const { totals } = await imported(`${edition}.docx`, ...typed)
    expect(totals).toMatchObject({
      rowsRead: rows,
      matched: rows,
      different: 0,
      onlyInDocument: 0,
      onlyInCorpus: 0,
    })
  })

  it('have no body that is wrong and not marked', () => {
    const wrong = read.flatMap((row, at) => {
      const { bodies, who, id } = printed[at] as Printed
      if (!bodies) return []
      // Some partners of the corpus stand in the text above a table, and not in its rows.
      const isSame =
        [...row.leads].sort().join(' ') === [...bodies.lead].sort().join(' ') &&
        row.partners.every((id) => bodies.partners.includes(id))
      const isMarked = row.doubts.some(({ code }) => code.startsWith('body'))
      return isSame || isMarked
        ? []
        : [
            `${id}: “${who}”: ${row.leads} + ${row.partners}, and not ${bodies.lead} + ${bodies.partners}`,
          ]
    })
    expect(wrong).toEqual([])
  })
})

function text(period: string | number | undefined): string | null {
  return period === undefined ? null : String(period)
}

const canada = join(import.meta.dirname, '../corpora/canada/plans')

interface OfCanada {
  number: string
  words: string
  who: string
  timing: Timing
  lead: string[]
}

const canadian: OfCanada[] = ['nap-2022', 'nap-2025'].flatMap((edition) =>
  readdirSync(join(canada, edition))
    .filter((name) => name !== 'edition.yaml')
    .sort()
    .map((name) => {
      const measure = parse(readFileSync(join(canada, edition, name), 'utf8'))
      const { reference: number = '', title, responsibility_as_printed: who, timing } = measure
      return { number, words: title.en ?? title, who, timing, lead: measure.lead }
    }),
)

describe.skipIf(!isThere)("another country's plan, with English headings", () => {
  const typed = ['--corpus', canada, '--language', 'en', '--lang', 'en']
  beforeAll(() => {
    const made = new MadeText().heading(1, 'Commitments')
    const cells = canadian.map(({ number, words, who, timing }) => [
      number,
      { text: words, note: 'See the plan.' },
      who,
      timing.as_printed,
    ])
    made.table(['No.', 'Milestone', 'Lead department(s)', 'Due date'], cells)
    writeFileSync(join(folder, 'canada.fodt'), made.toString())
    soffice('--convert-to', 'docx:MS Word 2007 XML', 'canada.fodt')
    const heads = ['Timeline', 'Commitment', 'Ref.', 'Responsible', 'Budget']
    const csv = [
      heads,
      ...canadian.map(({ number, words, who, timing }) => [
        timing.as_printed,
        words,
        number,
        who,
        '–',
      ]),
    ]
    const quoted = csv.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
    writeFileSync(join(folder, 'canada.csv'), quoted.join('\n'))
    soffice('--convert-to', 'xlsx:Calc MS Excel 2007 XML', 'canada.csv')
  })

  it.each(['canada.docx', 'canada.xlsx'])('is read from %s, every row of it', async (file) => {
    const { rows } = await imported(file, ...typed)
    expect(rows.map((row) => [row.number ?? '', row.printedWords, row.who])).toEqual(
      canadian.map(({ number, words, who }) => [number, words, who]),
    )
    for (const [at, row] of rows.entries()) {
      const { lead, timing } = canadian[at] as OfCanada
      const isMarked = (what: RegExp) => row.doubts.some(({ code }) => what.test(code))
      if (!isMarked(/^body/)) expect([...row.leads].sort(), row.who).toEqual([...lead].sort())
      // Somebody wrote what a fiscal year and a fall are; the words alone do not say it.
      const isRead = [text(timing.due), text(timing.start)].join() === [row.due, row.start].join()
      const isLoose = /20\d\d-\d\d|fall|summer/.test(row.printedTiming)
      expect(isRead || isLoose || isMarked(/timing|recurs|event/), row.printedTiming).toBe(true)
    }
  })
})

/** Four columns, numbers, lists, merged cells, headings over all columns; invented. */
const dutch: readonly MadeRow[] = [
  [{ text: '1. Preventie', columns: 4 }, undefined, undefined, undefined],
  [
    '1.1',
    { text: 'Scholen bezoeken', items: ['lager onderwijs', 'secundair onderwijs'] },
    { text: 'Justitie i.s.m. Cel', rows: 2 },
    'najaar 2026',
  ],
  ['1.2', 'Een folder drukken', undefined, 'jaarlijks vanaf 2027'],
  ['1.3', 'Affiches in stations', 'NMBS', 'uiterlijk 30 juni 2027'],
  [{ text: '2. Opvang', columns: 4 }, undefined, undefined, undefined],
  [
    '2.1',
    { text: 'Een derde centrum openen', rows: 2 },
    'Justitie',
    { text: 'per 1 januari 2028', rows: 2 },
  ],
  ['2.2', undefined, 'Cel', undefined],
  ['', '', '', ''],
  ['2.3', 'Tolken opleiden', 'Justitie en/of Cel', 'begin 2027 (pilot) – 2028 (uitrol)'],
  ['2.4', 'Gegevens delen', '', '2 x per jaar'],
  [
    '2.5',
    { text: 'Evaluatie', note: 'Zie de vorige evaluatie.' },
    'Cel',
    'binnen zes maanden na de start',
  ],
]

describe.skipIf(!isThere)('a plan in Dutch, in a layout of its own', () => {
  let answer: Answer
  beforeAll(async () => {
    const named = (nl: string) => ({ name: { nl }, level: 'federal' })
    const plans = join(folder, 'nl/plans')
    mkdirSync(plans, { recursive: true })
    const put = (name: string, value: unknown) =>
      writeFileSync(join(plans, name), JSON.stringify(value))
    put('corpus.yaml', { title: { nl: 'Plan' }, languages: ['nl'], plans: { p: { title: 'P' } } })
    put('actors.yaml', { justitie: named('Justitie'), cel: named('Cel') })
    put('themes.yaml', {})
    put('documents.yaml', {})
    const made = new MadeText().heading(1, 'Actieplan').paragraph('Dit plan heeft twee delen.')
    made.table(['Nr.', 'Actie', 'Trekker', 'Planning'], dutch)
    made.table(['Risico', 'Kans'], [['Geen geld', 'groot']])
    writeFileSync(join(folder, 'plan-nl.fodt'), made.toString())
    soffice('--convert-to', 'docx:MS Word 2007 XML', 'plan-nl.fodt')
    answer = await imported('plan-nl.docx', '--corpus', plans, '--lang', 'nl')
  })

  it('gives its rows, with numbers, parts, sections and what cells share', () => {
    const told = answer.rows.map(({ number, section, printedWords, leads, partners, start, due }) =>
      [number, section, printedWords.split('\n')[0], leads, partners, start, due].flat().join(' '),
    )
    expect(told).toEqual([
      '1.1 1 Scholen bezoeken justitie cel  2026',
      '1.2 1 Een folder drukken justitie cel  ',
      '1.3 1 Affiches in stations  2027-06-30',
      '2.1 2 Een derde centrum openen 2028-01-01 ',
      '2.3 2 Tolken opleiden  ',
      '2.4 2 Gegevens delen  ',
      '2.5 2 Evaluatie cel  ',
    ])
    expect(answer.rows[0]?.partTitles).toEqual(['lager onderwijs', 'secundair onderwijs'])
  })

  it('says what it lost, and why', () => {
    const told = answer.leftOut.map(({ reason, count }) => `${reason} ${count}`)
    expect(told).toEqual(['head-row 1', 'heading 2', 'no-headings 2'])
    expect(answer.totals).toMatchObject({ tables: 2, tablesRead: 1 })
  })

  it('marks what is not certain', () => {
    expect(
      answer.rows.map(({ number, doubts }) =>
        [number, ...doubts.map(({ code }) => code)].join(' '),
      ),
    ).toEqual([
      '1.1',
      '1.2 merged-value recurs',
      '1.3 body-unknown',
      '2.1 merged-below body-partly body-partly',
      '2.3 body-unknown body-unknown timing-unread',
      '2.4 recurs',
      '2.5 event',
    ])
  })
})
