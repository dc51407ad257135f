/** Corpora of anybody, begun by `teh init` in a repository that is there: every command answers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { type Answer, teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

interface Own {
  name: string
  language: string
  plan: string
  title: string
  zone: string
  ci: 'github' | 'gitlab'
  body: string
  theme: string
  older: { title: string; printed: string; due: string }
  newer: { title: string; printed: string; due: string }
  /** A word of both titles, as somebody types it. */
  word: string
}

const all: readonly Own[] = [
  {
    ...{ name: 'in Greek', language: 'el', plan: 'via', zone: 'Europe/Athens', ci: 'gitlab' },
    ...{ title: 'Σχέδιο κατά της βίας', body: 'Υπουργείο Υγείας', theme: 'Εκπαίδευση' },
    older: { title: 'Εκπαίδευση αστυνομικών', printed: 'έως τέλος 2021', due: '2021' },
    newer: { title: 'Εκπαίδευση της αστυνομίας', printed: 'Ιούνιος 2025', due: '2025-06' },
    word: 'ΕΚΠΑΙΔΕΥΣΗ',
  },
  {
    ...{ name: 'in Ukrainian', language: 'uk', plan: 'voda', zone: 'Europe/Kyiv', ci: 'github' },
    ...{ title: 'Плани щодо води', body: 'Міністерство довкілля', theme: 'Річки' },
    older: { title: 'Очистити річки області', printed: 'до кінця 2021 року', due: '2021' },
    newer: { title: 'Очистити всі річки', printed: 'II квартал 2025', due: '2025-Q2' },
    word: 'ОЧИСТИТИ',
  },
  {
    ...{ name: 'in German', language: 'de', plan: 'klima', zone: 'Europe/Berlin', ci: 'gitlab' },
    ...{ title: 'Klimapläne der Stadt', body: 'Umweltamt', theme: 'Verkehr' },
    older: { title: 'Radwege bauen', printed: 'bis Ende 2021', due: '2021' },
    newer: { title: 'Weitere Radwege bauen', printed: 'Sommer 2025', due: '2025' },
    word: 'radwege',
  },
  {
    // A Belgian plan that is not the shipped one.
    ...{ name: 'on gender violence', language: 'fr', plan: 'violence', ci: 'github' },
    ...{ zone: 'Europe/Brussels', title: 'Plans contre les violences basées sur le genre' },
    ...{ body: 'Institut pour l’égalité', theme: 'Accueil des victimes' },
    older: { title: 'Ouvrir des centres de soins', printed: 'Fin 2021', due: '2021' },
    newer: { title: 'Ouvrir trois centres de soins', printed: 'juin 2025', due: '2025-06' },
    word: 'CENTRES',
  },
]

describe.each(sample(all))('a corpus $name', (own) => {
  const cwd = emptyFolder()
  const days = ['--lang', 'en', '--today', '2026-11-24']
  const ask = async (...argv: string[]): Promise<Answer> => {
    const answer = await teh([...argv, ...days], { cwd, shipped: '/nowhere', columns: 200 })
    expect([argv, answer.stderr]).toEqual([argv, ''])
    return answer
  }
  const [older, newer] = [`${own.plan}-2020`, `${own.plan}-2024`]

  it('begins in a repository, and leaves alone what is there', async () => {
    mkdirSync(join(cwd, '.git'))
    writeFileSync(join(cwd, 'README.md'), '# Ours\n')
    const flags = ['--title', own.title, '--language', own.language, '--plan', own.plan]
    const { code } = await ask(
      ...['init', '.', ...flags, '--period', '2024/2026', '--timezone', own.zone],
      ...['--ci', own.ci],
    )
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('# Ours\n')
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe('plans/** text eol=lf\n')
    const ci = own.ci === 'gitlab' ? '.gitlab-ci.yml' : '.github/workflows/plans.yml'
    const file = parse(readFileSync(join(cwd, ci), 'utf8')) as Record<string, object>
    const job = own.ci === 'gitlab' ? file.plans : file.jobs
    expect(JSON.stringify(job)).toMatch(/teh\.cjs[^ ]* lint --corpus plans/)
    // What each host wants a job to have.
    if (own.ci === 'gitlab') expect(file.plans).toHaveProperty('script.0')
    else {
      expect(file).toHaveProperty('on')
      expect(file.jobs).toHaveProperty('lint.runs-on')
      expect(file.jobs).toHaveProperty('lint.steps.0.uses')
    }
  })

  it('takes an earlier edition, and a measure in each', async () => {
    const { language, plan } = own
    const source = ['--section', '1', '--reference', '1']
    const what = ['--summary', own.title, '--theme', 'theme', '--lead', 'body', ...source]
    const calls = [
      ['document', 'doc-2020', '--title', `${own.title} 2020`, '--language', language],
      ['edition', older, '--plan', plan, '--title', `${own.title} 2020`, '--period', '2020/2023'],
      ['actor', 'body', '--title', own.body, '--level', 'public-body'],
      ['theme', 'theme', '--title', own.theme],
      [`${older}/one`, '--title', own.older.title, '--printed-timing', own.older.printed],
      [`${newer}/one`, '--title', own.newer.title, '--printed-timing', own.newer.printed],
    ]
    const more: Readonly<Record<number, readonly string[]>> = {
      1: ['--language', language, '--document', 'doc-2020'],
      4: ['--due', own.older.due, ...what, '--document', 'doc-2020'],
      5: ['--due', own.newer.due, ...what, '--document', `plan-${newer}`],
    }
    for (const [i, call] of calls.entries()) {
      const { code, stdout } = await ask('new', ...call, ...(more[i] ?? []))
      expect([call, code, code === 0 ? '' : stdout]).toEqual([call, 0, ''])
    }
    const file = join(cwd, 'plans', newer, 'one.yaml')
    const link = `follows:\n  - {measure: ${older}/one, match: close, because: "${own.title}"}\n`
    writeFileSync(file, readFileSync(file, 'utf8') + link)
  })

  it('is sound, and asks for no other language', async () => {
    const { stdout, code } = await ask('lint')
    expect([code, stdout]).toEqual([0, expect.stringContaining('in order')])
  })

  it('answers every question in its own words', async () => {
    expect((await ask('overdue')).stdout).toContain(`${own.newer.title}\u00a0(${own.language})`)
    expect((await ask('status')).stdout).toContain('2 of the 2 measures are overdue')
    expect((await ask('query', '--text', own.word, '--count')).stdout).toContain('2 measures')
    expect((await ask('query', '--actor', own.body.toUpperCase())).stdout).toContain('one')
    expect((await ask('show', `${newer}/one`)).stdout).toContain(own.newer.printed)
    expect((await ask('lineage', `${newer}/one`)).stdout).toContain(own.older.title)
    expect((await ask('diff', older, newer)).stdout).toContain('1 reworded, 1 new.')
    expect((await ask('coverage')).stdout).toContain('no recommendations')
    expect((await ask('scorecard')).stdout).toContain('no progress card')
    expect((await ask('brief', '--meeting', '2026-12-10')).stdout).toContain(own.newer.title)
    expect((await ask('site', '--output', 'public')).stdout).toContain('pages')
    const home = readFileSync(join(cwd, 'public/en/index.html'), 'utf8')
    expect(home).toContain(`<span lang="${own.language}">${own.title}`)
  })

  it('asks its bodies, reads what comes back, and records', async () => {
    const asked = await ask('ask', '--reply-by', '2026-12-15', '--output', 'out')
    expect(asked.stdout).toContain(own.body)
    expect((await ask('collect', 'out/body.xlsx')).stdout).toContain('no row is filled in')
    const said = ['--status', 'complete', '--by', own.body, '--date', '2026-03', '--heard', 'mail']
    const { code, stdout } = await ask('record', `${newer}/one`, ...said, '--note', own.title)
    expect([code, stdout]).toEqual([0, expect.stringContaining('complete in March 2026')])
    expect((await ask('overdue')).stdout).toContain('1 measure is overdue')
  })

  it('reads the table of its next plan: a year in figures, no words that it does not know', async () => {
    const row = (name: string, when: string) => `| 1 | ${name} | ${own.body} | ${when} |\n`
    const head = '| No. | Measure | Responsible | Deadline |\n|---|---|---|---|\n'
    writeFileSync(
      join(cwd, 'plan.md'),
      head + row(own.older.title, '2027') + row(own.newer.title, 'Ωραία 2028'),
    )
    const { stdout } = await ask('import', 'plan.md', '--format', 'json')
    const rows = JSON.parse(stdout).rows as { timing: unknown; actors?: unknown }[]
    expect(JSON.stringify(rows[0])).toContain('"due":"2027"')
    expect(JSON.stringify(rows[1])).not.toContain('"due":"2028"')
  })
})
