/** A text in another language than the one asked for bears a mark wherever it is shown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { memo } from '../../src/order.ts'
import { folderOf } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

/** Keys of texts that a report shows as they are; what is printed in a plan stays as it is. */
const keys = new Set(['title', 'label', 'summary', 'note', 'because', 'reason'])
/** Words from which a text is known again anywhere. */
const minWords = 4

/** Reading all files of a corpus takes longer than answering from them. */
const known = new Map<string, ReadonlyMap<string, string>>()

/** By text, the language in which people see it who ask for another. */
const foreignIn = (plans: string, asked: string) =>
  memo(known, `${plans} ${asked}`, () => foreignTexts(plans, asked))

function foreignTexts(plans: string, asked: string): ReadonlyMap<string, string> {
  const read = (name: string) => parse(readFileSync(join(plans, name), 'utf8')) as object
  const [first = ''] = (read('corpus.yaml') as { languages: string[] }).languages
  const foreign = new Map<string, string>()
  const own = new Set<string>()
  const add = (text: string | Record<string, string>, edition: string) => {
    const said = typeof text === 'string' ? { [edition]: text } : text
    const tag = [asked, edition, first, ...Object.keys(said)].find((one) => one in said) ?? ''
    const shown = flat(said[tag] ?? '')
    if (tag === asked) own.add(shown)
    else if (shown.split(' ').length >= minWords) foreign.set(shown, tag)
  }
  const walk = (value: unknown, edition: string) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value))
      if (keys.has(key)) add(inner as string, edition)
      else walk(inner, edition)
  }
  for (const name of readdirSync(plans, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml') || name.startsWith('rounds/')) continue
    const folder = /^([^/]+)\/[^/]+\.yaml$/.exec(name)?.[1] ?? ''
    const isEdition = folder !== '' && !['recommendations', 'scorecards'].includes(folder)
    const language = isEdition
      ? (read(`${folder}/edition.yaml`) as { language: string }).language
      : first
    walk(read(name), language)
  }
  for (const text of own) foreign.delete(text)
  return foreign
}

const flat = (text: string) => text.replace(/[ \n]+/g, ' ').trim()

/** How often a text in another language stands in an answer, and where it bears no mark. */
function unmarkedIn(answer: string, foreign: ReadonlyMap<string, string>) {
  let rest = flat(answer)
  let marked = 0
  const longestFirst = [...foreign].sort(([a], [b]) => b.length - a.length)
  for (const [text, tag] of longestFirst)
    for (const mark of [`${text}\u00a0(${tag})`, `lang="${tag}">${text}</span>`]) {
      const parts = rest.split(mark)
      marked += parts.length - 1
      rest = parts.join('|')
    }
  return { marked, unmarked: longestFirst.filter(([text]) => rest.includes(text)) }
}

const calls: Readonly<Record<string, readonly string[]>> = {
  belgium: [
    ...['status', 'overdue --year 2023 --left-out all', 'overdue --group-by edition'],
    ...['query', 'query --group-by theme', 'coverage', 'scorecard', 'lineage --renewed'],
    ...['lineage ciatteh', 'lineage --suggest', 'diff teh-2008 teh-2021', 'diff --within teh-2008'],
    ...['show ciatteh wages-brochure teh-2008/hotline', 'brief --meeting 2026-12-10'],
    'ask --reply-by 2026-12-15 --dry-run --output out',
    'record teh-2021/ciatteh --status limited --by cellule-tteh --date 2026-03 --heard mail --dry-run',
  ],
  canada: [
    ...['status', 'overdue --year 2024 --left-out all', 'query', 'coverage', 'lineage rcmp-forum'],
    ...['lineage --renewed', 'diff nap-2022 nap-2025', 'brief --meeting 2026-12-10'],
    ...['show nap-2022/rcmp-forum', 'ask --reply-by 2026-12-15 --dry-run --output out'],
  ],
  waterstad: [
    ...['status', 'overdue --year 2024 --left-out all', 'overdue --group-by edition', 'query'],
    ...['coverage', 'lineage milieustraat', 'lineage --renewed', 'lineage --suggest'],
    ...['diff afval-2019 afval-2023', 'diff --within afval-2019', 'brief --meeting 2026-12-10'],
    ...['show diftar afval-2019/repaircafe', 'query --group-by theme'],
    'record diftar --status limited --by gemeente --date 2026-03 --heard mail --dry-run',
  ],
}

/** In these the corpus lacks texts; the first is asked always, the others in CI. */
const asked: Readonly<Record<string, readonly string[]>> = {
  belgium: sample(['nl', 'en']),
  canada: ['nl'],
  waterstad: sample(['en', 'fr']),
}
const cases = Object.entries(calls).flatMap(([corpus, lines]) =>
  lines.flatMap((line) => (asked[corpus] ?? []).map((lang) => ({ corpus, line, lang }))),
)

/** What a format writes differently than the corpus does; the title of a window bears no mark. */
const asText = (answer: string) =>
  answer
    .replace(/<title.*<\/title>/, '')
    .replace(/<br>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/""/g, '"')

const formats = sample(['table', 'markdown', 'html', 'csv'])
const found = new Map<string, number>()

describe('a text in another language', () => {
  it.each(cases)('is marked: $corpus, $line --lang $lang', async ({ corpus, line, lang }) => {
    const cwd = join(root, 'test/corpora', corpus)
    const foreign = foreignIn(join(cwd, 'plans'), lang)
    for (const format of formats) {
      const argv = [...line.split(' '), '--lang', lang, '--today', '2026-11-24']
      const answer = await teh([...argv, '--format', format], { cwd, columns: 800 })
      if (format === 'table') expect(answer.code).not.toBe(2)
      // Not every command has every format.
      if (answer.code === 2) continue
      const { marked, unmarked } = unmarkedIn(asText(answer.stdout), foreign)
      expect([format, unmarked]).toEqual([format, []])
      found.set(`${corpus} ${format}`, (found.get(`${corpus} ${format}`) ?? 0) + marked)
      // What the mark means is said once, and only where there is one.
      const legend = /^\((?:fr|nl|en)\)\s?: te(?:xt|xte|kst) (?:en|in) .*\.$/gm
      if (format === 'table' && marked > 0) expect(answer.stdout.match(legend)).toHaveLength(1)
      if (format === 'table' && !/\((?:fr|nl|en)\)/.test(answer.stdout))
        expect(answer.stdout).not.toMatch(legend)
    }
  })

  it('is in the language of its plan, where that is not the first of the corpus', async () => {
    const folder = folderOf(
      {
        'corpus.yaml': { title: 'Plans', languages: ['en', 'nl'], plans: { p: { title: 'P' } } },
        'actors.yaml': { city: { name: 'City', level: 'municipal' } },
        'themes.yaml': { waste: { label: 'Waste' } },
        'documents.yaml': { doc: { title: 'Plan', language: 'nl', held: true } },
        'p-2020/edition.yaml': {
          ...{ plan: 'p', title: 'Plan 2020', period: '2020/2023', language: 'nl' },
          document: 'doc',
        },
        'p-2020/one.yaml': {
          title: { en: 'Count the bins', nl: 'De bakken tellen' },
          summary: 'De gemeente telt alle bakken.',
          ...{ origin: 'table', themes: ['waste'], lead: ['city'] },
          ...{ responsibility_as_printed: 'de stad', timing: { as_printed: '2022', due: 2022 } },
          source: { document: 'doc', section: '1' },
        },
      },
      { alone: true },
    )
    const ask = async (lang: string) =>
      (await teh(['show', 'one', '--lang', lang, '--today', '2026-11-24'], { cwd: folder })).stdout
    expect(await ask('en')).toContain('De gemeente telt alle bakken.\u00a0(nl)')
    expect(await ask('en')).toContain('(nl): text in Dutch; there is none in English.')
    expect(await ask('nl')).not.toContain('(nl)')
  })

  it('is there in each corpus and each format', () => {
    const all = Object.keys(calls).flatMap((corpus) =>
      formats.map((format) => `${corpus} ${format}`),
    )
    expect(all.filter((one) => (found.get(one) ?? 0) < 10)).toEqual([])
  })
})
