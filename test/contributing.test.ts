/** Pages on how to contribute: what they show is sound, and the same in each language. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from './helpers/folder.ts'
import { belgium, root, teh } from './helpers/program.ts'

const pages = [
  ['en', 'CONTRIBUTING.md'],
  ['fr', 'docs/contributing/fr.md'],
  ['nl', 'docs/contributing/nl.md'],
] as const
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const blocksOf = (path: string, language: string) =>
  [...textOf(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, text = '']) =>
    of === language ? [text] : [],
  )

/** A value without its texts for people: those differ from page to page. */
function bare(value: unknown, key = ''): unknown {
  if (['note', 'because', 'summary', 'cited_for'].includes(key)) return '…'
  if (Array.isArray(value)) return value.map((one) => bare(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one, name)]))
}

/** A copy of the frozen plans with what a page shows to write: entries, a document, a measure. */
function corpusWith(blocks: readonly string[]): string {
  const folder = emptyFolder()
  const plans = join(folder, 'plans')
  cpSync(join(belgium, 'plans'), plans, { recursive: true })
  const held = (id: string) =>
    `${id}:\n  title: {fr: Rapport, nl: Verslag, en: Report}\n  held: true\n`
  const [done = '', document = '', moved = '', disagree = '', measure = ''] = blocks
  const cited = ['rapport-cellule-2023', 'rapport-2025', 'myria-2025'].map(held)
  appendFileSync(join(plans, 'documents.yaml'), document + cited.join(''))
  appendFileSync(join(plans, 'teh-2021/wages-brochure.yaml'), done)
  const late = measure.replace('[2515, 2519]', '[2512, 2514]') + moved
  writeFileSync(join(plans, 'teh-2021/late-sector.yaml'), late)
  appendFileSync(join(plans, 'teh-2021/posts-flyer-needs.yaml'), disagree)
  writeFileSync(join(plans, 'teh-2021/taxi-sector.yaml'), measure)
  return folder
}

const lint = async (cwd: string, lang: string) => {
  const { stdout } = await teh(
    ['lint', '--format', 'json', '--lang', lang, '--today', '2026-11-24'],
    { cwd },
  )
  const { rows } = JSON.parse(stdout) as {
    rows: { rule: string; level: string; file: string; message: string }[]
  }
  return rows
}

describe.each(pages)('%s: %s', (lang, path) => {
  const blocks = blocksOf(path, 'yaml')
  let folder = ''
  beforeAll(() => {
    folder = corpusWith(blocks)
  })

  it('shows the same to write as the English page', () => {
    const [, english] = pages[0]
    expect(blocks.map((block) => bare(parse(block)))).toEqual(
      blocksOf(english, 'yaml').map((block) => bare(parse(block))),
    )
    expect(textOf(path).match(/^## .+$/gm)?.length).toBeGreaterThanOrEqual(8)
  })

  it('shows what is sound', async () => {
    const before = await lint(belgium, lang)
    const after = await lint(folder, lang)
    const known = new Set(before.map(({ rule, file, message }) => `${rule} ${file} ${message}`))
    const more = after.filter(
      ({ rule, file, message, level }) =>
        level === 'error' && !known.has(`${rule} ${file} ${message}`),
    )
    expect(more).toEqual([])
  })

  it('shows a finding as lint prints it', async () => {
    const shown = blocksOf(path, '').find((block) => block.includes('ref/unknown-actor')) ?? ''
    expect(shown, 'the page shows one').toContain('ref/unknown-actor')
    const file = join(folder, 'plans/teh-2021/taxi-sector.yaml')
    appendFileSync(file, 'log:\n  - date: 2024\n    status: complete\n    by: spf-justise\n')
    const argv = ['lint', 'plans/teh-2021/taxi-sector.yaml', '--lang', lang]
    const { stdout } = await teh([...argv, '--today', '2026-11-24'], { cwd: folder })
    expect(stdout.replace(/\u00a0/g, ' ')).toContain(shown.replace(/\u00a0/g, ' '))
  })
})
