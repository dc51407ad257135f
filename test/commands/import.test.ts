/** The whole way: a document, its review, the review filled in, and the corpus that comes of it. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reviewIn } from '../../src/form/review/read.ts'
import { readWorkbook, writeWorkbook } from '../../src/office/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { filled } from '../helpers/review.ts'

const plan = `# Plan 2026

## 1.1 Former

| N° | Projet | Responsable | Timing |
|---|---|---|---|
| 7 | Former les policiers chaque année à reconnaître les victimes | Service Alpha | 2027 |
| 8 | Créer un registre :<br>- des formations<br>- des participants | Alphas, Bureau central | 2e trimestre 2027 |

## 1.2 Dire

| N° | Projet | Responsable | Timing |
|---|---|---|---|
| 9 | Évaluer le registre | Institut Bêta | au plus vite |
`

const folder = () => {
  const documents = 'text:\n  title: {fr: Texte}\n  held: true\n  language: fr\n'
  const cwd = folderOf({ 'two-2021/m.yaml': measure({}), 'documents.yaml': documents })
  writeFileSync(join(cwd, 'plan.md'), plan)
  return cwd
}
const call = (cwd: string, ...argv: string[]) =>
  teh([...argv, '--today', '2026-11-24', '--lang', 'en'], { cwd })
const imported = ['import', 'plan.md', '--edition', 'teh-2026']

const texts = { title: 'Un titre', summary: 'Ce qui est promis.', themes: 'training' }
const edition = ['teh-2026', 'teh', 'Plan 2026', '2026/2030', 'fr', 'plan-2026', 'Plan 2026']

describe('import', () => {
  it('says what it read, and what is not certain', async () => {
    const { code, stdout } = await call(folder(), ...imported, '--format', 'json')
    expect(code).toBe(0)
    const { rows, totals } = JSON.parse(stdout)
    expect(totals).toMatchObject({ rowsRead: 3, tables: 2, tablesRead: 2, uncertain: 3 })
    expect(rows).toMatchObject([
      { number: '7', section: '1.1', leads: ['alpha'], due: '2027', doubts: [{ code: 'rhythm' }] },
      {
        number: '8',
        partTitles: ['des formations', 'des participants'],
        leads: [],
        due: '2027-Q2',
        doubts: [{ code: 'body-partly' }, { code: 'body-unknown' }],
      },
      { number: '9', leads: ['beta'], due: null, doubts: [{ code: 'timing-unread' }] },
    ])
  })

  it('reads a year of two figures by the period of the edition', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'plan.md'), plan.replace('| 2027 |', '| 31/12/27 |'))
    const due = async (...more: string[]) => {
      const { stdout } = await call(cwd, ...imported, ...more, '--format', 'json')
      return JSON.parse(stdout).rows[0].due
    }
    expect(await due('--period', '2026/2030')).toBe('2027-12-31')
    expect(await due('--period', '2021/2025')).toBeNull()
    expect(await due()).toBeNull()
  })

  it('finds no row in a text without tables, and says what to ask for', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'plan.txt'), 'Projet\nResponsable\nTiming\nFormer\nAlpha\n2022\n')
    const { code, stdout } = await call(cwd, 'import', 'plan.txt')
    expect(code).toBe(1)
    expect(stdout).toContain('ask for the Word file')
  })

  it('refuses a PDF, and a workbook in an old format, in one sentence', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'plan.pdf'), '%PDF-1.7')
    const answer = await call(cwd, 'import', 'plan.pdf')
    expect(answer).toMatchObject({ code: 2, stdout: '' })
    expect(answer.stderr).toMatch(/plan\.pdf is a PDF.*Word file/)
  })
})

describe('a review', () => {
  it('that is filled in becomes an edition with its measures, once', async () => {
    const cwd = folder()
    await call(cwd, ...imported, '--output', 'review.xlsx')
    filled(
      join(cwd, 'review.xlsx'),
      {
        r001: { ...texts, start: '2027' },
        r002: { ...texts, title: 'Un registre des formations', lead: 'Service Alpha; beta' },
        r003: { take: 'non', because: 'déjà faite' },
      },
      { r001: { follows: 'two-2021/m', match: 'close', because: 'la même formation' } },
      edition,
    )
    const made = await call(cwd, 'new', '--from', 'review.xlsx')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const measureOf = (slug: string) =>
      parse(readFileSync(join(cwd, `plans/teh-2026/${slug}.yaml`), 'utf8'))
    expect(measureOf('titre')).toMatchObject({
      reference: '7',
      title: { fr: 'Un titre' },
      lead: ['alpha'],
      responsibility_as_printed: 'Service Alpha',
      timing: { as_printed: '2027', start: 2027, due: 2027 },
      follows: [{ measure: 'two-2021/m', match: 'close', because: 'la même formation' }],
      source: { document: 'plan-2026', section: '1.1', lines: [7, 7] },
    })
    expect(measureOf('registre-formations')).toMatchObject({
      lead: ['alpha', 'beta'],
      parts: [{ title: { fr: 'des formations' } }, { title: { fr: 'des participants' } }],
    })
    expect(parse(readFileSync(join(cwd, 'plans/teh-2026/edition.yaml'), 'utf8'))).toMatchObject({
      plan: 'teh',
      period: '2026/2030',
      document: 'plan-2026',
    })
    const again = await call(cwd, 'new', '--from', 'review.xlsx', '--format', 'json')
    expect(JSON.parse(again.stdout).totals).toMatchObject({ written: false })
    expect(await call(cwd, 'import', 'plan.md', '--check', 'teh-2026')).toMatchObject({ code: 1 })
  })

  it('writes nothing while a cell is not clear, and names each', async () => {
    const cwd = folder()
    await call(cwd, ...imported, '--output', 'review.xlsx')
    filled(
      join(cwd, 'review.xlsx'),
      {
        r001: { ...texts, themes: 'trainin', lead: 'Gamma' },
        r002: { ...texts, due: 'bientôt' },
        r003: { take: 'peut-être' },
      },
      { r002: { slug: 'Pas Bon' } },
      edition,
    )
    const { code, stdout } = await call(cwd, 'new', '--from', 'review.xlsx', '--format', 'json')
    expect(code).toBe(1)
    const { totals } = JSON.parse(stdout)
    expect(totals.written).toBe(false)
    expect(
      totals.troubles.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`),
    ).toEqual([
      'unknown-theme H6',
      'unknown-actor K6',
      'proposed K7',
      'period O7',
      'slug C7',
      'take E8',
    ])
    expect(() => readFileSync(join(cwd, 'plans/teh-2026/edition.yaml'))).toThrow('ENOENT')
  })

  it('takes what is only proposed where a person says ok, and not for a mere yes', async () => {
    const cwd = folder()
    writeFileSync(
      join(cwd, 'plan.md'),
      plan
        .replace('Former les policiers chaque année à', 'Former les policiers à')
        .replace('au plus vite', 'Étude (fin 2027)'),
    )
    await call(cwd, ...imported, '--output', 'review.xlsx')
    const given = { summary: 'Ce qui est promis.', themes: 'training' }
    const rows = { r001: given, r002: { ...given, title: 'Un registre' }, r003: given }
    filled(join(cwd, 'review.xlsx'), rows, {}, edition)
    const said = await call(cwd, 'new', '--from', 'review.xlsx', '--format', 'json')
    expect(
      JSON.parse(said.stdout).totals.troubles.map(
        ({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`,
      ),
    ).toEqual(['proposed F6', 'proposed K7', 'proposed F8', 'proposed O8'])
    const ok = { take: 'ok' }
    filled(join(cwd, 'review.xlsx'), { r001: ok, r002: ok, r003: ok })
    const made = await call(cwd, 'new', '--from', 'review.xlsx')
    expect(made, made.stdout).toMatchObject({ code: 0 })
    const measureOf = (slug: string) =>
      parse(readFileSync(join(cwd, `plans/teh-2026/${slug}.yaml`), 'utf8'))
    expect(measureOf('registre').lead).toEqual(['alpha'])
    expect(measureOf('evaluer-registre')).toMatchObject({
      title: { fr: 'Évaluer le registre' },
      timing: { as_printed: 'Étude (fin 2027)', due: 2027 },
    })
  })

  it('proposes the themes of the likest earlier measure, or those that the words name', async () => {
    const title = { fr: 'Former les policiers à reconnaître les victimes de la traite' }
    const cwd = folderOf({
      'two-2021/police.yaml': measure({ title, summary: title, themes: ['coordination'] }),
    })
    const rows = [
      '| Former les policiers à reconnaître les victimes de la traite | Alpha | 2027 |',
      '| Une formation pour tous | Alpha | 2027 |',
      '| Acheter du papier | Alpha | 2027 |',
    ]
    const head = '| Projet | Responsable | Timing |\n|---|---|---|\n'
    writeFileSync(join(cwd, 'plan.md'), `${head}${rows.join('\n')}\n`)
    await call(cwd, ...imported, '--output', 'review.xlsx')
    const workbook = readWorkbook(readFileSync(join(cwd, 'review.xlsx')))
    const review = 'problem' in workbook ? undefined : reviewIn(workbook)
    expect(review?.rows.map(({ cells }) => cells.themes?.text ?? '')).toEqual([
      'coordination (?)',
      'training (?)',
      '',
    ])
  })

  it('misses rows that were deleted', async () => {
    const cwd = folder()
    await call(cwd, ...imported, '--output', 'review.xlsx')
    filled(join(cwd, 'review.xlsx'), { r002: { ...texts, key: '' } }, {}, edition)
    const { stdout } = await call(cwd, 'new', '--from', 'review.xlsx', '--format', 'json')
    expect(JSON.parse(stdout).totals.lostRows).toEqual(['r002'])
  })

  it('is asked for where the document itself is given', async () => {
    const { code, stderr } = await call(folder(), 'new', '--from', 'plan.md')
    expect(code).toBe(2)
    expect(stderr).toMatch(/plan\.md is not a review: teh import makes one/)
  })

  it('is known by its hidden part alone', () => {
    const other = writeWorkbook({
      title: '',
      language: 'en',
      creator: '',
      sheets: [{ name: 'a', columns: [], rows: [] }],
    })
    const workbook = readWorkbook(other)
    expect('problem' in workbook ? workbook : reviewIn(workbook)).toBeUndefined()
  })
})

describe('another draft of a plan', () => {
  const printed = { section: '1.1', document: 'text' }
  const corpus = {
    'two-2021/police.yaml': measure({
      title: { fr: 'Former les policiers à reconnaître les victimes' },
      lead: ['alpha'],
      responsibility_as_printed: 'Service Alpha',
      timing: { as_printed: '2026', due: 2026 },
      source: printed,
    }),
    'two-2021/registre.yaml': measure({
      title: { fr: 'Créer un registre des formations données' },
      lead: ['alpha'],
      partners: ['beta'],
      responsibility_as_printed: 'Service Alpha avec Institut Bêta',
      timing: { as_printed: 'fin 2027', due: 2027 },
      source: printed,
    }),
    'two-2021/rapport.yaml': measure({
      title: { fr: 'Publier un rapport chaque année' },
      lead: ['alpha'],
      responsibility_as_printed: 'Service Alpha',
      timing: { as_printed: '2026', recurs: { every: 'year', from: 2026 } },
      source: printed,
    }),
    'two-2021/gone.yaml': measure({
      title: { fr: 'Autre chose tout à fait' },
      responsibility_as_printed: 'Personne',
    }),
  }
  const draft = (rows: readonly string[]) =>
    `## 1.1 Former\n\n| Projet | Responsable | Timing |\n|---|---|---|\n${rows.join('\n')}\n`
  const rows = [
    '| Former les policiers à reconnaître les victimes | Institut Bêta | reporté à 2028 |',
    '| Créer un registre des formations données | Institut Bêta et un autre | selon les moyens |',
    '| Publier un rapport chaque année | Service Alpha | 2027 |',
    '| Imprimer une affiche | Service Alpha | 2027 |',
  ]
  const check = async (text: string, ...more: string[]) => {
    const cwd = folderOf(corpus)
    writeFileSync(join(cwd, 'draft.md'), text)
    return call(cwd, 'import', 'draft.md', '--check', 'two-2021', ...more)
  }

  it('is told as a diff: what is gone and new, which deadline moved, who answers now', async () => {
    const { code, stdout } = await check(draft(rows), '--format', 'json')
    expect(code).toBe(1)
    const { question, rows: told, totals } = JSON.parse(stdout)
    expect(question.isDraft).toBe(true)
    expect(totals).toMatchObject({ onlyInDocument: 1, onlyInCorpus: 1, deadlinesMoved: 2 })
    const changes = (id: string) =>
      told
        .find(({ measure }: { measure: string }) => measure === id)
        .changes.map(({ kind, before, after }: Record<string, unknown>) => [kind, before, after])
    expect(changes('two-2021/police')).toEqual([
      ['lead-changed', ['alpha'], ['beta']],
      ['deadline-later', '2026', '2028'],
    ])
    // The words of the measure speak of a rhythm: its first time moved.
    expect(changes('two-2021/rapport')).toEqual([['deadline-later', '2026', '2027']])
    // Of what is not certain nothing is said but the words.
    expect(changes('two-2021/registre')).toEqual([])
  })

  it('is shown on both sides, and printed words where no change is certain', async () => {
    const { stdout } = await check(draft(rows))
    for (const line of [
      'Removed (1)',
      'Added (1)',
      'Imprimer une affiche',
      'deadline later: 2026 → 2028 (+24 months)',
      'timing, as printed: fin 2027 → selon les moyens',
    ])
      expect(stdout).toContain(line)
    const { stdout: page } = await check(draft(rows), '--format', 'html')
    expect(page).toContain('<span lang="fr">Imprimer une affiche</span>')
    const { stdout: sheet } = await check(draft(rows), '--format', 'csv')
    expect(sheet).toContain('"deadline later";"2026";"2028";"24"')
  })

  it('says one sentence where nothing differs, and what it saw where no row is read', async () => {
    const same = rows[2]?.replace('2027', '2026') ?? ''
    const alone = { 'two-2021/rapport.yaml': corpus['two-2021/rapport.yaml'] }
    const cwd = folderOf(alone)
    writeFileSync(join(cwd, 'draft.md'), draft([same]))
    const { code, stdout } = await call(cwd, 'import', 'draft.md', '--check', 'two-2021')
    expect([code, stdout]).toEqual([
      0,
      'The corpus says what the document says: 1 row of two-2021 compared.\n',
    ])
    const none = await check('Rien.\n')
    expect(none.code).toBe(1)
    expect(none.stdout).toMatch(/No row was found/)
    expect(none.stdout).not.toMatch(/Removed/)
  })

  it('is the document itself if its checksum is known: told column by column', async () => {
    const text = draft(rows)
    const sha256 = createHash('sha256').update(text).digest('hex')
    const documents = `text:\n  title: {fr: Texte}\n  held: true\n  language: fr\n  sha256: ${sha256}\n`
    const cwd = folderOf({ ...corpus, 'documents.yaml': documents })
    writeFileSync(join(cwd, 'draft.md'), text)
    const { stdout } = await call(cwd, 'import', 'draft.md', '--check', 'two-2021')
    expect(stdout).toMatch(
      /4 rows of the document: 3 found in the corpus, of which 3 with a difference/,
    )
    expect(stdout).toMatch(/Different \(3\)/)
    expect(stdout).not.toMatch(/Removed|another draft/)
  })
})

describe('import --check', () => {
  it('finds the plan that is held, and says what a second draft changed', async () => {
    const cwd = folderOf({
      'two-2021/a.yaml': measure({
        reference: '7',
        title: { fr: 'Former les policiers à reconnaître les victimes', nl: 'x', en: 'x' },
        responsibility_as_printed: 'Service Alpha',
        timing: { as_printed: '2026', due: 2026 },
        source: { document: 'text', section: '1.1' },
      }),
      'two-2021/b.yaml': measure({
        title: { fr: 'Autre chose tout à fait', nl: 'x', en: 'x' },
        responsibility_as_printed: 'Personne',
      }),
    })
    writeFileSync(join(cwd, 'plan.md'), plan)
    const { code, stdout } = await call(
      cwd,
      'import',
      'plan.md',
      '--check',
      'two-2021',
      '--format',
      'json',
    )
    expect(code).toBe(1)
    const { rows, totals } = JSON.parse(stdout)
    expect(totals).toEqual({
      rowsRead: 3,
      matched: 1,
      different: 1,
      onlyInDocument: 2,
      onlyInCorpus: 1,
      deadlinesMoved: 1,
      leadsChanged: 0,
    })
    expect(rows[0]).toMatchObject({
      measure: 'two-2021/a',
      differences: [{ field: 'when', inDocument: '2027', inCorpus: '2026' }],
      changes: [{ kind: 'deadline-later', before: '2026', after: '2027', months: 12 }],
    })
  })
})
