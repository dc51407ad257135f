/** `teh diff` of two editions, as people read it. */
import { describe, expect, it } from 'vitest'
import { common, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const title = (fr: string) => ({ fr, nl: fr, en: fr })
const at = (document: string, lines: [number, number]) => ({ document, section: '7.5', lines })
const document = (more: object = {}) => ({ held: true, language: 'fr', ...more })
const missing = (fr: string, period: string) => ({
  title: title(fr),
  held: false,
  language: 'fr',
  edition_of: { plan: 'teh', period },
})

const files = {
  ...common,
  'documents.yaml': {
    text: document({ title: title('Texte') }),
    old: document({ title: title('Texte 2008') }),
    new: document({ title: title('Texte 2021') }),
    'plan-2015': missing('Plan 2015', '2015/2019'),
    'plan-2012': missing('Plan 2012', '2012/2014'),
    'plan-2004': missing('Plan 2004', '2004/2007'),
    'plan-2026': missing('Plan 2026', '2026/2030'),
    'other-2012': {
      ...missing('Autre 2012', '2012/2014'),
      edition_of: { plan: 'trafic', period: '2012/2014' },
    },
  },
  'one-2008/edition.yaml': {
    plan: 'teh',
    title: title('Plan 2008'),
    period: '2008/2011',
    language: 'fr',
    document: 'old',
    numbered: { fr: 'décision', nl: 'beslissing', en: 'decision' },
    log: [
      { date: 2021, status: 'limited', note: 'Le plan entier.', source: at('new', [92, 96]) },
      { date: 2010, note: 'Autre voix.', source: at('text', [1, 2]) },
    ],
  },
  'two-2021/edition.yaml': {
    plan: 'teh',
    title: title('Plan 2021'),
    period: '2021/2025',
    language: 'fr',
    document: 'new',
  },
  'one-2008/gone.yaml': measure({ reference: '20', source: at('old', [668, 669]) }),
  'one-2008/spoken-of.yaml': measure({
    reference: '7.5',
    source: at('old', [7, 7]),
    log: [{ date: 2021, note: 'Pas de budget.', source: at('new', [2588, 2602]) }],
  }),
  'one-2008/kept.yaml': measure({ partners: ['beta'], source: at('old', [9, 9]) }),
  'two-2021/kept.yaml': measure({
    summary: 'Autrement.',
    lead: ['alpha', 'beta'],
    source: at('new', [12, 14]),
    follows: [{ measure: 'one-2008/kept', match: 'close', because: 'x' }],
  }),
  'two-2021/more.yaml': measure({ source: at('new', [20, 20]) }),
}
const cwd = folderOf(files)
const answer = async (...argv: string[]) =>
  (await teh(['diff', 'one-2008', 'two-2021', '--today', '2024-07-01', ...argv], { cwd })).stdout

describe('the diff of two editions', () => {
  it.each([
    [
      'en',
      '2 not taken up: 1 without explanation; 1 mentioned in the newer plan. 1 reworded, 1 new (subject to the plans that are missing).',
      'What the plan of 2021 says of the older plan as a whole - carried out in part: Le plan entier. (fr) (Texte 2021, section 7.5, lines 92–96)',
      'Not taken up in 2021, without explanation (1)',
      'decision 20 · section 7.5, lines 668–669',
      'what the newer plan says: Pas de budget. (fr) (Texte 2021, section 7.5, lines 2588–2602)',
      '2 plans between the two are not in the corpus, and what was delivered or taken up there does not show here: “Plan 2012”, “Plan 2015”.',
    ],
    [
      'fr',
      '2 non reprises : 1 sans explication ; 1 mentionnée dans le plan récent. 1 reformulée, 1 nouvelle (sous réserve des plans absents).',
      'Ce que le plan de 2021 dit du plan plus ancien dans son ensemble - réalisée en partie : Le plan entier. (Texte 2021, section 7.5, lignes 92–96)',
      'Absentes du plan de 2021, sans explication (1)',
      'décision 20 · section 7.5, lignes 668–669',
      'ce que dit le plan récent : Pas de budget. (Texte 2021, section 7.5, lignes 2588–2602)',
      '2 plans parus entre les deux ne sont pas dans le corpus, et ce qui y a été réalisé ou repris ne se voit pas ici : « Plan 2012 », « Plan 2015 ».',
    ],
    [
      'nl',
      '2 niet overgenomen: 1 zonder uitleg; 1 vermeld in het nieuwere plan. 1 anders verwoord, 1 nieuw (onder voorbehoud van de ontbrekende plannen).',
      'Wat het plan van 2021 over het oudere plan in zijn geheel zegt - deels uitgevoerd: Le plan entier. (fr) (Texte 2021, punt 7.5,',
      'Niet overgenomen in 2021, zonder uitleg (1)',
      'beslissing 20 · punt 7.5,',
      'wat het nieuwere plan zegt: Pas de budget. (fr) (Texte 2021, punt 7.5,',
      '2 plannen tussen beide ontbreken in het corpus, en wat daarin uitgevoerd of overgenomen werd, is hier niet te zien: “Plan 2012”, “Plan 2015”.',
    ],
  ])(
    'in %s: what is gone and what is said of it, numbers, lines, plans not held',
    async (lang, ...said) => {
      const seen = (await answer('--lang', lang)).replace(/\s+/g, ' ')
      for (const one of said) expect(seen).toContain(one)
      expect(seen).not.toContain('Autre voix')
      expect(seen).not.toMatch(/7\.5 · \S+ 7\.5/)
    },
  )

  it('tells a partner who became responsible as such, and not as gone', async () => {
    const seen = await answer('--lang', 'en')
    expect(seen).toContain('partner made responsible: Institut Bêta')
    expect(seen).not.toContain('partner gone')
  })

  it('says the same to programs', async () => {
    const { leftOut, totals, rows } = JSON.parse(await answer('--format', 'json'))
    expect(leftOut[1]).toEqual({
      reason: 'editions-not-held',
      count: 2,
      ids: ['plan-2012', 'plan-2015'],
    })
    expect(totals.saidOfWhole).toMatchObject([{ date: '2021', status: 'limited' }])
    expect(rows.flatMap(({ mentionedIn }: { mentionedIn: object[] }) => mentionedIn)).toEqual([
      { date: '2021', note: 'Pas de budget.', source: at('new', [2588, 2602]) },
    ])
  })

  it('gives programs a sheet with one fact a cell', async () => {
    const [head, ...rows] = (await answer('--format', 'csv-plain', '--lang', 'fr'))
      .trim()
      .split('\r\n')
      .map((line) => JSON.parse(`[${line}]`) as string[])
    expect(
      rows.map((row) =>
        Object.fromEntries(row.flatMap((cell, i) => (cell ? [[head?.[i], cell]] : []))),
      ),
    ).toEqual([
      {
        kind: 'dropped-silently',
        older: 'one-2008/gone',
        olderReference: '20',
        olderFirstLine: '668',
        olderLastLine: '669',
      },
      expect.objectContaining({ kind: 'dropped-mentioned', older: 'one-2008/spoken-of' }),
      {
        kind: 'reworded',
        older: 'one-2008/kept',
        olderFirstLine: '9',
        olderLastLine: '9',
        newer: 'two-2021/kept',
        newerFirstLine: '12',
        newerLastLine: '14',
        match: 'close',
        change: 'lead-changed',
        before: 'alpha',
        after: 'alpha beta',
      },
      expect.objectContaining({ change: 'partner-became-lead', before: 'beta' }),
      expect.objectContaining({ kind: 'new', newer: 'two-2021/more' }),
    ])
  })

  it('gives people a sheet with one fact a cell, in their words', async () => {
    const sheet = await answer('--format', 'csv', '--lang', 'fr')
    const [head, ...rows] = sheet
      .slice(1)
      .trim()
      .split('\r\n')
      .map((line) => JSON.parse(`[${line.replace(/(?<=");(?=")/g, ',')}]`) as string[])
    expect(sheet).not.toMatch(/[^\r]\n/)
    const told = rows.map((row) =>
      Object.fromEntries(row.flatMap((cell, i) => (cell ? [[head?.[i], cell]] : []))),
    )
    expect(told.filter((row) => row['Avant\u00a0: mesure'] === 'one-2008/kept')).toEqual([
      expect.objectContaining({
        Type: 'Reformulées',
        'Après\u00a0: mesure': 'two-2021/kept',
        'Après\u00a0: première ligne': '12',
        'Ce qui change': 'autre responsable',
        'Ancienne valeur': 'Service Alpha',
        'Nouvelle valeur': 'Service Alpha, IB',
      }),
      expect.objectContaining({ 'Ce qui change': 'partenaire devenu responsable' }),
      expect.objectContaining({ 'Ce qui change': 'promise depuis 2008, reprise une fois' }),
      expect.objectContaining({ 'Ce qui change': expect.stringContaining('(one-2008/kept)') }),
    ])
    expect(told.some((row) => row['Ce qui change']?.includes('Pas de budget.'))).toBe(true)
  })

  it('puts what has one side into one column of the page', async () => {
    const page = await answer('--format', 'html')
    expect(page).toContain('<h1>Plan 2008 → Plan 2021</h1>')
    expect(page.match(/<div class="entry">/g)).toHaveLength(3)
    expect(page.match(/<table class="pairs">/g)).toHaveLength(1)
    expect(page.slice(page.indexOf('<main'))).not.toContain('aria-hidden="true">–')
  })
})
