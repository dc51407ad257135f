/** Connects the pages of a site: the first page, the navigation, the languages. */
import { nameKey } from '../../analyses/text/fold.ts'
import type { Edition } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import type { Block, Frame, Report, ReportFile } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import type { Teller } from '../tell/teller.ts'
import { comparisonsIn, type SitePage } from './pages.ts'

export interface SiteLanguage {
  words: Words
  pages: readonly SitePage[]
  tell: Teller
}

/** The files of a site, by their names from its root. */
export function framedFiles(all: readonly SiteLanguage[]): [string, ReportFile][] {
  return all.flatMap((one) => {
    const { words, pages } = one
    const home: SitePage = { name: 'index', report: homeOf(one), hasSheet: false }
    const links = linksOf(one)
    const homeLinks = new Map([...questionLinks(words), ...links])
    return [home, ...pages].flatMap((page): [string, ReportFile][] => {
      const { report, name, hasSheet } = page
      const language = words.language
      const frame: Frame = {
        root: '../'.repeat(name.split('/').length),
        own: `${language}/${name}.html`,
        links: page === home ? homeLinks : links,
        navigation: navigationTo(page, one),
        languages: all
          .filter((other) => other !== one)
          .map((other) => ({
            language: other.words.language,
            name: other.words.site.language,
            address: `${other.words.language}/${name}.html`,
          })),
        ...(hasSheet && {
          sheet: `${language}/${name}.xlsx`,
          plain: `${language}/${name}.csv`,
        }),
      }
      const sheets: [string, ReportFile][] = hasSheet
        ? [
            [`${language}/${name}.xlsx`, { report, format: 'xlsx', language }],
            [`${language}/${name}.csv`, { report, format: 'csv-plain', language }],
          ]
        : []
      return [[`${language}/${name}.html`, { report, format: 'html', language, frame }], ...sheets]
    })
  })
}

const questions = ['status', 'overdue', 'owed', 'measures', 'renewed'] as const

function navigationTo({ name }: SitePage, { words }: SiteLanguage): Frame['navigation'] {
  const ways = [
    { text: words.site.home, page: 'index' },
    ...questions.map((page) => ({ text: words.site[page], page })),
  ]
  return ways.map(({ text, page }) => ({
    text,
    address: `${words.language}/${page}.html`,
    isHere: page === name,
  }))
}

/** Links for the ids of the corpus and for the names that people read. */
function linksOf({ words, tell }: SiteLanguage): Map<string, string> {
  const { corpus } = tell
  const links = new Map<string, string>()
  const add = (name: string, page: string) => {
    if (name !== '' && !links.has(name)) links.set(name, `${words.language}/${page}.html`)
  }
  for (const { id } of corpus.measures) add(id, `measure/${id}`)
  for (const [id, set] of corpus.recommendations) {
    add(tell.text(set.title), `recommendations/${id}`)
    for (const key of Object.keys(set.recommendations)) add(`${id}/${key}`, `recommendations/${id}`)
  }
  for (const [id, card] of corpus.scorecards) {
    add(tell.text(card.title), `card/${id}`)
    for (const key of Object.keys(card.criteria)) add(`${id}/${key}`, `card/${id}`)
  }
  for (const id of corpus.actors.keys()) {
    add(tell.actor(id), `body/${id}`)
    add(tell.fullActor(id), `body/${id}`)
    add(tell.text(corpus.actors.get(id)?.name), `body/${id}`)
  }
  for (const [id, { label, short }] of corpus.themes) {
    add(tell.text(label), `theme/${id}`)
    add(tell.text(short), `theme/${id}`)
  }
  for (const [id, { title }] of corpus.editions) add(tell.text(title), `plan/${id}`)
  for (const [older, newer] of comparisonsIn(corpus))
    add(againstIn(older, newer, words, tell), `diff/${older.id}/${newer.id}`)
  return links
}

/** Links for the questions of the navigation. */
function questionLinks({ language, site }: Words): [string, string][] {
  return questions.map((page) => [site[page], `${language}/${page}.html`])
}

/** The first page of a language: each answer in a sentence, and links to every page. */
function homeOf({ words, pages, tell }: SiteLanguage): Report {
  const { corpus } = tell
  const { site } = words
  const list = (title: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', title, items: items.map((text) => ({ text })) }]
  const sorted = (items: readonly string[]) =>
    [...new Set(items)].sort((a, b) => byCodeUnit(nameKey(a), nameKey(b)) || byCodeUnit(a, b))
  const late = pages.find(({ name }) => name === 'overdue')?.report.blocks ?? []
  return {
    report: 'site',
    question: {},
    asOf: tell.day,
    rows: [],
    leftOut: [],
    totals: {},
    foreign: tell.foreign,
    blocks: [
      { kind: 'heading', level: 1, text: tell.text(corpus.settings.title) || 'teh' },
      { kind: 'note', tone: 'dim', text: site.asOf(tell.period(tell.day)) },
      ...late.slice(0, 4).flatMap((block): Block[] => {
        if (block.kind === 'heading') return [{ kind: 'note', tone: 'strong', text: block.text }]
        return block.kind === 'note' ? [block] : []
      }),
      ...list(
        site.questions,
        questions.map((page) => site[page]),
      ),
      ...list(
        site.editions,
        [...corpus.editions.values()].map(({ title }) => tell.text(title)),
      ),
      ...list(
        site.comparisons,
        comparisonsIn(corpus).map(([older, newer]) => againstIn(older, newer, words, tell)),
      ),
      ...list(
        site.recommendations,
        [...corpus.recommendations.values()].map(({ title }) => tell.text(title)),
      ),
      ...list(
        site.scorecards,
        [...corpus.scorecards.values()].map(({ title }) => tell.text(title)),
      ),
      ...list(
        site.themes,
        sorted([...corpus.themes.values()].map(({ label }) => tell.text(label))),
      ),
      ...list(site.bodies, sorted([...corpus.actors.keys()].map(tell.fullActor))),
    ],
  }
}

function againstIn(older: Edition, newer: Edition, { site }: Words, { text }: Teller): string {
  return site.against(text(older.title), text(newer.title))
}
