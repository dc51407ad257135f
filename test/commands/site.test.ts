/** The site: that no way of it leads nowhere, and that it spoils nothing of others. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { belgium, teh } from '../helpers/program.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const siteIn = (folder: string, cwd: string, ...more: string[]) =>
  teh(callOf(folder, ...more), { cwd })
const callOf = (folder: string, ...more: string[]) => [
  ...['site', '--output', folder, '--today', '2026-11-29'],
  ...more,
]

describe('the site of the plans', () => {
  const folder = join(emptyFolder(), 'site')
  const said: string[] = []
  beforeAll(async () => {
    const progress = (line: string) => said.push(line)
    expect(await teh(callOf(folder, '--lang', 'fr'), { cwd: belgium, progress })).toMatchObject({
      code: 0,
      stderr: '',
    })
  }, 120_000)
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

  it('tells while it is made how many pages are, in the language of who waits', () => {
    expect(said).toContain('Pages préparées\u00a0: 100')
    expect(said.at(-1)).toMatch(/^Pages mises en forme\u00a0: (\d+) sur \d+$/)
  })

  it('has a page for each measure, body, theme, plan and set', async () => {
    const { stdout } = await teh(['query', '--format', 'json'])
    const { rows } = JSON.parse(stdout) as { rows: { id: string }[] }
    expect(rows.length).toBeGreaterThan(100)
    for (const { id } of rows) expect(textOf(`fr/measure/${id}.html`)).toContain(id)
    for (const name of ['body/spf-justice', 'theme/training', 'plan/teh-2021', 'card/ecpat-be'])
      expect(existsSync(join(folder, 'fr', `${name}.html`)), name).toBe(true)
    expect(existsSync(join(folder, 'fr/diff/teh-2008/teh-2021.html'))).toBe(true)
    expect(existsSync(join(folder, 'fr/recommendations/cp-2018-4.xlsx'))).toBe(true)
  })

  it('leads from every page to pages that are there, all of them reached', () => {
    const reached = new Set(['.teh-files', 'index.html'])
    const broken: string[] = []
    for (const name of filesIn(folder).filter((one) => one.endsWith('.html')))
      for (const [, to = ''] of textOf(name).matchAll(/href="([^"]+)"/g)) {
        const target = join(dirname(name), to)
        if (existsSync(join(folder, target)) && !/^[a-z]+:|^\//.test(to)) reached.add(target)
        else broken.push(`${name} → ${to}`)
      }
    expect(broken).toEqual([])
    expect(filesIn(folder).filter((name) => !reached.has(name))).toEqual([])
  })

  it('has each table plain as well, described for programs field by field', async () => {
    expect(textOf('index.html')).toContain(
      'Données de tous les tableaux (csv)\u00a0: <a href="data',
    )
    const described = JSON.parse(textOf('datapackage.json'))
    const paths = described.resources.map(({ path }: { path: string }) => path)
    expect([...paths].sort()).toEqual(filesIn(folder).filter((one) => one.endsWith('.csv')))
    expect(paths).toContain('fr/overdue.csv')
    const names = described.resources.map(({ name }: { name: string }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/)
    for (const { path, schema } of described.resources) {
      const rows = parse(textOf(path), { bom: true }) as string[][]
      const fields = schema.fields as { name: string; type: string }[]
      expect(rows[0], path).toEqual(fields.map(({ name }) => name))
      for (const [i, { type }] of fields.entries())
        if (type === 'integer')
          for (const row of rows.slice(1)) expect(row[i], path).toMatch(/^(-?\d+)?$/)
    }
    const { stdout } = await teh([
      'overdue',
      '--format',
      'csv-plain',
      '--today',
      '2026-11-29',
      '--lang',
      'fr',
    ])
    expect(textOf('fr/overdue.csv')).toBe(stdout)
  })

  it('names no folder of the machine on which it was made', async () => {
    const elsewhere = join(emptyFolder(), 'site')
    const cwd = emptyFolder()
    expect(
      await siteIn(elsewhere, cwd, '--lang', 'fr', '--corpus', `${belgium}/plans`),
    ).toMatchObject({
      code: 0,
    })
    const names = filesIn(elsewhere).filter((name) => /\.(html|json|csv)$/.test(name))
    const told = names.filter((name) =>
      /\.\.\/plans|corpora\/belgium/.test(readFileSync(join(elsewhere, name), 'utf8')),
    )
    expect(told).toEqual([])
    const page = readFileSync(join(elsewhere, 'fr/measure/teh-2021/ciatteh.html'), 'utf8')
    expect(page).toContain('plans/teh-2021/ciatteh.yaml')
  })

  it('has on each page what the command answers', async () => {
    const argv = ['show', 'teh-2021/ciatteh', '--lang', 'fr', '--today', '2026-11-29']
    const { stdout } = await teh([...argv, '--format', 'html'])
    const mainOf = (page: string) =>
      (/<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '').replace(/<\/?a\b[^>]*>/g, '')
    expect(mainOf(textOf('fr/measure/teh-2021/ciatteh.html'))).toBe(mainOf(stdout))
  })

  it('leads from a measure to who answers for it, and says where in the plan it stands', () => {
    const page = textOf('fr/measure/teh-2021/ciatteh.html')
    expect(page).toContain('<a href="../../../fr/body/bureau-tteh.html">Bureau TTEH</a>')
    expect(page).toContain('section 6.4, lignes <span class="range">2622–2630</span>')
  })
})

describe('the folder of a site', () => {
  const cwd = folderOf({
    'two-2021/one.yaml': measure({}),
    'two-2021/two.yaml': measure({ lead: ['beta'] }),
  })
  const bytesIn = (folder: string) =>
    filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])

  it('is the same twice, and in every language of the corpus', async () => {
    const [one, two] = [join(emptyFolder(), 'a'), join(emptyFolder(), 'b')]
    await siteIn(one, cwd)
    await siteIn(two, cwd)
    expect(bytesIn(one)).toEqual(bytesIn(two))
    await siteIn(one, cwd)
    expect(bytesIn(one)).toEqual(bytesIn(two))
    for (const language of ['fr', 'nl', 'en'])
      expect(readFileSync(join(one, language, 'index.html'), 'utf8')).toContain(
        `<html lang="${language}">`,
      )
  })

  it('loses what is no longer of the site, and nothing else', async () => {
    const folder = emptyFolder()
    await siteIn(folder, cwd)
    writeFileSync(join(folder, 'CNAME'), 'example.org')
    const smaller = folderOf({ 'two-2021/one.yaml': measure({}) })
    expect(existsSync(join(folder, 'fr/measure/two-2021/two.html'))).toBe(true)
    await siteIn(folder, smaller)
    expect(existsSync(join(folder, 'fr/measure/two-2021/two.html'))).toBe(false)
    expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('example.org')
  })

  it('is not one that holds files of others', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'thesis.txt'), 'mine')
    const { code, stderr } = await siteIn(folder, cwd)
    expect([code, filesIn(folder)]).toEqual([2, ['thesis.txt']])
    expect(stderr).toContain('files that are not of a site')
  })

  it('does not replace a file that it has not written', async () => {
    const folder = emptyFolder()
    await siteIn(folder, cwd)
    rmSync(join(folder, 'fr'), { recursive: true })
    const list = join(folder, '.teh-files')
    writeFileSync(list, readFileSync(list, 'utf8').replace('fr/index.html\n', ''))
    mkdirSync(join(folder, 'fr'))
    writeFileSync(join(folder, 'fr/index.html'), 'mine')
    expect((await siteIn(folder, cwd)).code).toBe(2)
    expect(readFileSync(join(folder, 'fr/index.html'), 'utf8')).toBe('mine')
  })

  it('is not that of the corpus', async () => {
    expect((await siteIn('plans/site', cwd)).code).toBe(2)
    expect(existsSync(join(cwd, 'plans/site'))).toBe(false)
  })

  it('says on every page what is missing', async () => {
    const folder = emptyFolder()
    const half = folderOf({ 'two-2021/one.yaml': measure({}), 'two-2021/broken.yaml': 'a: [' })
    expect((await siteIn(folder, half)).code).toBe(3)
    const pages = filesIn(folder).filter((name) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const name of pages)
      expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(
        /<p class="bad missing">[^<]*two-2021\/broken/,
      )
  })

  it('wants to be named', async () => {
    const { code, stderr } = await teh(['site'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('--output')
  })
})
