import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, type Setting, teh } from '../helpers/program.ts'

const today = '2026-11-24'
const file = 'teh-2021/wages-brochure.yaml'
const names = [
  ...['corpus', 'actors', 'themes', 'documents', 'teh-2021/edition', 'teh-2021/blue-heart'].map(
    (name) => `${name}.yaml`,
  ),
  file,
]

/** A copy of a few of the frozen plans, that may be written to. */
class Copy {
  readonly folder = emptyFolder()

  constructor() {
    for (const name of names)
      cpSync(join(belgium, 'plans', name), this.path(name), { recursive: true })
  }

  path = (name: string) => join(this.folder, 'plans', name)
  text = (name = file) => readFileSync(this.path(name), 'utf8')
  log = (name = file) => (parse(this.text(name)) as { log?: object[] }).log ?? []

  record(argv: string[], setting: Setting = {}) {
    return teh(['record', ...argv, '--today', today], { cwd: this.folder, ...setting })
  }

  async json(argv: string[], setting: Setting = {}) {
    const { stdout, ...rest } = await this.record([...argv, '--format', 'json'], setting)
    return { ...rest, report: stdout === '' ? undefined : JSON.parse(stdout) }
  }
}

const heard = ['--by', 'SPF Emploi', '--heard', 'courriel', '--heard-on', '24/11/2026']

describe('a report on a measure', () => {
  it('becomes an entry of its log, and every other byte stays', async () => {
    const copy = new Copy()
    const before = copy.text()
    const { code, stdout } = await copy.record(
      ['wages-brochure', '--status', 'achevée', '--date', '05/2024', ...heard].concat(
        '--lang',
        'fr',
      ),
    )
    expect(code).toBe(0)
    expect(stdout).toContain('Écrit\u00a0: 5 lignes ajoutées, aucune modifiée.')
    expect(copy.log()).toEqual([
      {
        date: '2024-05',
        status: 'complete',
        by: 'spf-emploi',
        source: { communication: 'mail', from: 'spf-emploi', date: '2026-11-24' },
      },
    ])
    const kept = new Set(copy.text().split('\n'))
    expect(before.split('\n').filter((line) => !kept.has(line))).toEqual([])
  })

  it('is told by what it changes: the state before and after, and from when it counts', async () => {
    const copy = new Copy()
    const { report } = await copy.json([
      'wages-brochure',
      '--status',
      'voltooid',
      '--date',
      'mei 2024',
      ...heard,
    ])
    expect(report.rows[0]).toMatchObject({
      isNew: true,
      countsFrom: '2024-05-31',
      before: { status: 'no-report', monthsLate: 46 },
      after: { status: 'complete', monthsLate: null },
    })
    expect(report.totals).toMatchObject({ written: true, overdueCounts: { before: 2, after: 1 } })
  })

  it('adds nothing the second time, and says so', async () => {
    const copy = new Copy()
    const call = ['wages-brochure', '--status', 'limited', '--deadline', '2027-S1']
    const why = ['--because', 'marché relancé', ...heard]
    expect((await copy.record([...call, ...why])).code).toBe(0)
    const once = copy.text()
    const { code, stdout } = await copy.record([...call, ...why])
    expect([code, copy.text()]).toEqual([0, once])
    expect(stdout).toMatch(/^Nothing to write: this report is already in the corpus/)
    expect(copy.log()[0]).toMatchObject({ deadline: { from: 2022, to: '2027-S1' } })
  })

  it.each([
    [['--heard', 'mail'], 'spf-emploi'],
    [['--document', 'plan-teh-2021', '--page', '3'], 'spf-emploi'],
  ])('of a period that still runs is known again on a later day: %j', async (from, by) => {
    const copy = new Copy()
    const call = ['wages-brochure', '--status', 'limited', '--by', by, ...from]
    const later = (...more: string[]) =>
      teh(['record', ...call, ...more, '--today', '2026-11-25'], { cwd: copy.folder })
    await copy.record([...call, '--date', '2026'])
    const once = copy.text()
    const { code, stdout } = await later('--date', '2026')
    expect([code, copy.text()]).toEqual([0, once])
    expect(stdout).toContain('already in the corpus')
    await later('--date', 'novembre 2026', '--note', 'Plus loin.')
    expect(copy.log()).toHaveLength(2)
    await later()
    expect(copy.log()).toHaveLength(3)
  })

  it.each([
    [['--date', '2025'], 2025, 'given'],
    [['--date', '2026'], '2026-11-24', 'running'],
    [[], '2026-11-24', 'said'],
    [['--date', 'T4 2026'], '2026-11-24', 'running'],
    [['--date', 'gisteren'], '2026-11-23', 'given'],
  ])('dated %j is written as %s', async (typed, date, dated) => {
    const copy = new Copy()
    const { report } = await copy.json([
      'wages-brochure',
      '--status',
      'limited',
      ...typed,
      ...heard,
    ])
    expect([report.rows[0].dated, copy.log()[0]]).toMatchObject([dated, { date }])
  })

  it('writes nothing with --dry-run', async () => {
    const copy = new Copy()
    const before = copy.text()
    const { code, stdout } = await copy.record([
      'wages-brochure',
      '--note',
      'Un texte\r\nsur deux lignes ',
      '--dry-run',
      ...heard,
    ])
    expect([code, copy.text()]).toEqual([0, before])
    expect(stdout).toContain('+++ b/plans/teh-2021/wages-brochure.yaml')
  })

  it('brings a document that the corpus does not know', async () => {
    const copy = new Copy()
    const { code } = await copy.record([
      'wages-brochure',
      ...['--status', 'complete', '--date', '2024', '--by', 'spf-emploi', '--page', '3'],
      ...['--new-document', 'rapport-2024', '--title', 'Rapport annuel 2024'],
    ])
    expect(code).toBe(0)
    expect(copy.text('documents.yaml')).toContain(
      'rapport-2024:\n  title:\n    fr: Rapport annuel 2024\n',
    )
    expect(copy.log()[0]).toMatchObject({ source: { document: 'rapport-2024', page: 3 } })
  })

  it('takes a mistaken report of the same body back', async () => {
    const copy = new Copy()
    await copy.record(['wages-brochure', '--status', 'complete', '--date', '2024', ...heard])
    const call = ['wages-brochure', '--retract', '2024', '--note', 'erreur de mesure', ...heard]
    const { report } = await copy.json(call)
    expect(report.rows[0]).toMatchObject({
      before: { status: 'complete' },
      after: { status: 'no-report' },
    })
    const { stderr } = await copy.record([
      'wages-brochure',
      ...['--retract', '2021', '--note', 'x', ...heard],
    ])
    expect(stderr).toContain('this body has reports dated 2024')
  })
})

describe('what is not written', () => {
  it('names everything that is missing at once', async () => {
    const { code, stderr } = await new Copy().record(['wages-brochure', '--lead', 'spf-justice'])
    expect(code).toBe(2)
    for (const flag of ['--because', '--by', '--heard', '--document'])
      expect(stderr).toContain(flag)
  })

  it.each([
    [['--status', 'bof', ...heard], /“bof”/],
    [['--status', 'en cours', ...heard], /limited or substantial/],
    [['--status', 'limited', '--date', '2027', ...heard], /still to come/],
    [['--status', 'limited', '--date', '03/04/2024', ...heard], /2024-04-03 or 2024-03-04/],
    [['--status', 'limited', '--part', '2', ...heard], /no parts/],
    [['--status', 'limited', '--occurrence', '2022', ...heard], /does not recur/],
    [['--status', 'limited', '--by', 'spf-justise', '--heard', 'mail'], /spf-justice/],
    [['--status', 'limited', '--by', 'spf-justice', '--document', 'nowhere'], /unknown document/],
  ])('%j is a wrong call', async (call, sentence) => {
    const copy = new Copy()
    const before = copy.text()
    const { code, stderr } = await copy.record(['wages-brochure', ...call])
    expect([code, copy.text()]).toEqual([2, before])
    expect(stderr).toMatch(sentence)
  })

  it('touches no file with a fault, and never the plans that come with the program', async () => {
    const copy = new Copy()
    writeFileSync(copy.path(file), `${copy.text()}x: 1\n`)
    const call = ['wages-brochure', '--status', 'limited', ...heard]
    expect((await copy.record(call)).stderr).toMatch(/nothing is added to/)
    const elsewhere = await teh(['record', ...call], { cwd: emptyFolder() })
    expect([elsewhere.code, elsewhere.stderr]).toMatchObject([2, expect.stringMatching(/--corpus/)])
  })

  it('shows what lint would warn of, and writes it', async () => {
    const copy = new Copy()
    const call = ['wages-brochure', '--status', 'complete', '--date', '1995', ...heard]
    const { code, report } = await copy.json(call)
    expect([code, report.totals.written, copy.log().length]).toEqual([0, true, 1])
    expect(report.totals.findings).toMatchObject([{ rule: 'log/before-edition' }])
  })

  it('warns of the number of a person', async () => {
    const call = ['wages-brochure', '--note', 'Appeler le 0475 12 34 56', '--yes', ...heard]
    const { code, stdout } = await new Copy().record(call)
    expect([code, stdout]).toMatchObject([0, expect.stringContaining('number of a person')])
  })
})

describe('several reports as JSON', () => {
  const entry = (more: object) => ({
    measure: 'wages-brochure',
    by: 'SPF Emploi',
    source: { communication: 'mail', date: '2026-11-24' },
    ...more,
  })

  it('are recorded together, in the form in which show has them', async () => {
    const copy = new Copy()
    const stdin = JSON.stringify([
      entry({ status: 'limited', date: 'mars 2023' }),
      entry({ measure: 'blue-heart', status: 'complete', date: '2024' }),
      entry({ status: 'complete', date: '05/2024', reasons: ['financement'] }),
    ])
    const { report } = await copy.json(['--stdin'], { stdin })
    expect(report.totals).toMatchObject({ added: 3, written: true })
    expect(copy.log()).toMatchObject([
      { date: '2023-03' },
      { date: '2024-05', reasons: ['funding'] },
    ])
  })

  it('are all left out when one of them is at fault, and it is told which', async () => {
    const copy = new Copy()
    const before = copy.text()
    const stdin = JSON.stringify([entry({ status: 'limited' }), entry({ status: 'bof' })])
    const { code, stderr } = await copy.record(['--stdin'], { stdin })
    expect([code, copy.text()]).toEqual([2, before])
    expect(stderr).toMatch(/report 2: .*“bof”/)
    expect((await copy.record(['--stdin'], { stdin: '[{"when": 1}]' })).stderr).toMatch(/“when”/)
    expect((await copy.record(['--stdin'], { stdin: '{' })).stderr).toMatch(/not JSON/)
  })
})

describe('on a terminal', () => {
  /** Answers one question after the other; keeps what was asked and what stood there. */
  function person(...answers: (string | undefined)[]) {
    const asked: [string, string][] = []
    const ask = async (question: string, usual: string) => {
      asked.push([question.trim(), usual])
      if (asked.length > answers.length) throw new Error(`one question too many: ${question}`)
      return answers[asked.length - 1]
    }
    return { ask, asked }
  }

  it('asks for everything when only a measure is named, and before it writes', async () => {
    const copy = new Copy()
    const { ask, asked } = person(
      ...['complete', '', 'Vier talen.', 'SPF Emploi', 'mail', '24/11/2026', '05/2024', '', 'y'],
    )
    const { code, stdout } = await copy.record(['wages-brochure'], { ask })
    expect([code, asked.length]).toEqual([0, 9])
    expect(stdout).toContain('Written: 6 lines added')
    expect(copy.log()).toMatchObject([{ status: 'complete', date: '2024-05', note: 'Vier talen.' }])
  })

  it('asks again after a slip with what was answered, and goes back', async () => {
    const copy = new Copy()
    const { ask, asked } = person(
      ...['compleet', 'limited', '<', 'complete', '', 'Ja.', 'spf-emploi', 'mail', '', '', 'n'],
    )
    const { code, stdout } = await copy.record(['wages-brochure'], { ask })
    expect([code, copy.log()]).toEqual([0, []])
    expect(asked[1]).toEqual([asked[0]?.[0], 'compleet'])
    expect(asked[3]).toEqual([asked[0]?.[0], 'limited'])
    expect(stdout).toMatch(/Nothing was written\.\n$/)
  })

  it('asks for what is missing alone, and lets all be changed before it writes', async () => {
    const copy = new Copy()
    const { ask, asked } = person(
      ...['SPF Emploi', 'c', 'complete', '', '', 'spf-emploi', 'mail', '', '2024', 'y'],
    )
    const call = ['wages-brochure', '--status', 'limited', '--heard', 'mail']
    expect((await copy.record(call, { ask })).code).toBe(0)
    expect(asked[2]?.[1]).toBe('limited')
    expect(copy.log()).toMatchObject([{ status: 'complete', date: 2024 }])
  })

  it('writes nothing at the end of input, and asks nothing with --yes', async () => {
    const copy = new Copy()
    const call = ['wages-brochure', '--status', 'limited', ...heard]
    const { ask } = person(undefined)
    expect(await copy.record(call, { ask })).toMatchObject({ code: 0 })
    expect(copy.log()).toEqual([])
    expect((await copy.record([...call, '--yes'], { ask: person().ask })).code).toBe(0)
    expect(copy.log()).toHaveLength(1)
  })

  it.each<[string, (text: string) => string | undefined, string | undefined, number]>([
    [
      'another report',
      (text) => text.replace(/^note:/m, 'log:\n  - {date: 2023, note: Autre.}\n$&'),
      undefined,
      2,
    ],
    ['a comment', (text) => `# vu\n${text}`, undefined, 1],
    [
      'a log in a form that takes no entry',
      (text) => text.replace(/^note:/m, 'log: []\n$&'),
      'log: []',
      0,
    ],
    ['a fault', (text) => `${text}due: [\n`, 'due: [', 0],
    ['nothing: it is gone', () => undefined, '', 0],
  ])('loses nothing if somebody writes before the yes: %s', async (_, change, kept, entries) => {
    const copy = new Copy()
    const text = copy.text()
    const theirs = change(text)
    const ask = async () => {
      if (theirs === undefined) rmSync(copy.path(file))
      else writeFileSync(copy.path(file), theirs)
      return 'y'
    }
    const call = ['wages-brochure', '--status', 'complete', '--date', '2024', ...heard]
    const { code, stderr } = await copy.record(call, { ask })
    if (kept === undefined) {
      expect([code, stderr]).toEqual([0, ''])
      expect(copy.log()).toHaveLength(entries)
      for (const line of theirs?.split('\n') ?? []) expect(copy.text()).toContain(line)
      return
    }
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^teh: [^\n]+\n$/)])
    if (theirs === undefined) expect(existsSync(copy.path(file))).toBe(false)
    else expect(copy.text()).toBe(theirs)
  })
})
