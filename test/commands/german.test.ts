/** A corpus in German alone, asked in English: nothing wants another language. */
import { describe, expect, it } from 'vitest'
import type { Files } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const today = ['--today', '2026-11-24']
const measure = (more: object) => ({
  title: 'Einen Bericht veröffentlichen',
  summary: 'Der Bericht steht im Netz. Fertig, wenn ihn alle lesen können.',
  origin: 'table',
  themes: ['klima'],
  lead: ['umweltamt'],
  responsibility_as_printed: 'Umweltamt',
  timing: { as_printed: 'bis Ende 2020', due: 2020 },
  source: { document: 'plan-2019', section: '1' },
  ...more,
})
const edition = (document: string, period: string, more = {}) => ({
  plan: 'klima',
  title: `Klimaplan ${period}`,
  period,
  language: 'de',
  document,
  numbered: 'Maßnahme',
  ...more,
})
const plan = (title: string) => ({ title, language: 'de', held: true })
const files: Files = {
  'corpus.yaml': {
    title: 'Klimapläne der Stadt',
    languages: ['de'],
    timezone: 'Europe/Berlin',
    plans: { klima: { title: 'Klima' } },
    levels: { stadt: 'Stadt' },
  },
  'actors.yaml': { umweltamt: { name: 'Umweltamt', level: 'stadt' } },
  'themes.yaml': { klima: { label: 'Klima' } },
  'documents.yaml': { 'plan-2019': plan('Klimaplan 2019'), 'plan-2023': plan('Klimaplan 2023') },
  'klima-2019/edition.yaml': edition('plan-2019', '2019/2022'),
  'klima-2023/edition.yaml': edition('plan-2023', '2023/2026', { previous: 'klima-2019' }),
  'klima-2019/bericht.yaml': measure({ reference: '1' }),
  'klima-2019/radwege.yaml': measure({
    reference: '2',
    title: 'Radwege bauen',
    timing: { as_printed: 'ab Frühjahr 2020', start: 2020 },
    source: { document: 'plan-2019', section: '2' },
  }),
  'klima-2023/bericht.yaml': measure({
    reference: '1',
    title: 'Den Klimabericht veröffentlichen',
    timing: { as_printed: 'im Haushaltsjahr 2024', due: 2024 },
    follows: [{ measure: 'klima-2019/bericht', match: 'close', because: 'derselbe Bericht' }],
    source: { document: 'plan-2023', section: '1' },
  }),
}
const ask = async (...argv: string[]) => {
  const answer = await teh([...argv, ...today, '--lang', 'en'], {
    cwd: folderOf(files, { alone: true }),
  })
  expect([argv, answer.stderr]).toEqual([argv, ''])
  return answer
}

describe('a corpus in German', () => {
  it('is sound, and no other language is asked for', async () => {
    const { code, stdout } = await ask('lint', '--format', 'json')
    const rows = JSON.parse(stdout).rows as { rule: string; level: string }[]
    expect([code, rows.filter(({ level }) => level !== 'note')]).toEqual([0, []])
    expect(rows.filter(({ rule }) => rule.startsWith('i18n/'))).toEqual([])
    expect(stdout).not.toMatch(/French|Dutch|Belgi/)
  })

  it('says what is late, in its own words', async () => {
    const { stdout } = await ask('overdue', '--year', '2024')
    expect(stdout).toContain('1 measure is overdue at the close of 31 December 2024')
    expect(stdout).toContain('Den Klimabericht veröffentlichen')
    expect(stdout).toContain('Umweltamt')
  })

  it('tells what became of one plan in the next', async () => {
    const { stdout } = await ask('diff', 'klima-2019', 'klima-2023', '--format', 'json')
    const rows = JSON.parse(stdout).rows as { kind: string; older: unknown; newer: unknown }[]
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['dropped-silently', 'reworded'])
  })

  it('is asked by its own names and numbers, with any accents', async () => {
    expect((await ask('query', '--actor', 'UMWELTAMT', '--count')).stdout).toContain('3 measures')
    expect((await ask('show', 'massnahme 2')).stdout).toContain('Radwege bauen')
    expect((await ask('query', '--text', 'veroffentlichen', '--count')).stdout).toContain('2 meas')
  })
})
