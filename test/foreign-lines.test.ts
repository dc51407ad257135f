/**
 * Counts the lines that hold French where the shipped plans are told in Dutch and in English.
 * Words that a plan prints stay in its language: they stand in quotation marks, or are said to be
 * printed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root, teh } from './helpers/program.ts'

const languages = ['nl', 'en'] as const
type Language = (typeof languages)[number]
type Texts = Readonly<Record<'fr' | Language, string>>

const plans: unknown[] = filesIn('plans').map(({ text }) => parse(text))
const texts = all(textIn)
const printed = all(printedIn).sort((a, b) => b.source.length - a.source.length)
const french = { nl: frenchWords('nl'), en: frenchWords('en') }

const measures = [
  'teh-2021/reception-centres-budget',
  'teh-2021/ciatteh',
  'teh-2021/criminal-law-proposals',
  'teh-2021/schools-youth-awareness',
  'trafic-2019/ciatteh-canevas',
  'trafic-2019/control-operations',
  'trafic-2019/febelfin-dialogue',
  'teh-2008/victims-circular',
  'teh-2008/minors-travelling-alone',
  'teh-2008/shelters-funding-agreements',
]

const calls: string[][] = [
  ...measures.map((measure) => ['show', measure]),
  ...measures.map((measure) => ['lineage', measure]),
  ['diff', 'teh-2008', 'teh-2021'],
  ['diff', 'trafic-2019', 'teh-2021'],
  ['coverage', 'cp-2018-4'],
  ['scorecard'],
  ['status'],
  ['overdue', '--year', '2012', '--left-out', 'all'],
  ['overdue', '--year', '2023'],
  ['brief', '--meeting', '2024-03-15', '--since', '2023-06-30'],
]

describe('what the shipped plans say', () => {
  it.each(languages)('in %s holds no line of French', async (language) => {
    const found: string[] = []
    for (const call of calls) {
      const setting = { cwd: root, shipped: join(root, 'plans'), columns: 120 }
      const answer = await teh([...call, '--lang', language, '--no-cache'], setting)
      expect(answer.stdout.split('\n').length, call.join(' ')).toBeGreaterThan(5)
      found.push(
        ...frenchLines(answer.stdout, language).map((line) => `${call.join(' ')}: ${line}`),
      )
    }
    expect(found).toEqual([])
  })
})

describe('a line', () => {
  it('is French by one of its words, unless they are printed', () => {
    expect(frenchLines('Note  La suite donnée\n  à ce point', 'nl')).toHaveLength(2)
    expect(frenchLines('The words “avec ou sans\n  demande” are not clear.', 'en')).toEqual([])
    expect(frenchLines('Timing as printed: Texte à finaliser\n  │ en 2008', 'en')).toEqual([])
  })
})

/** The lines that hold French outside quotation marks, slugs, paths and words that are printed. */
function frenchLines(answer: string, language: Language): string[] {
  const lines = answer.split('\n').map((line) => line.replace(/^[\s├└│─]+/, ''))
  // A text runs over several lines: what is taken out of it must leave them where they are.
  const unmarked = [/“[^”]*”/g, ...printed, /\S*[/@:]\S+|\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g]
    .reduce((text, marked) => text.replace(marked, blank), lines.join('\n'))
    .split('\n')
  return lines.filter((_, at) =>
    wordsIn(unmarked[at] ?? '').some((word) => french[language].has(word)),
  )
}

/** Words that only the French of the corpus has, and some by which French is told at once. */
function frenchWords(language: Language): Set<string> {
  // A name may be the same in two languages; a sentence that is has not been translated.
  const isNative = (text: Texts) => text[language] !== text.fr || text.fr.length < 30
  const said = filesIn('src/words').filter(({ path }) => path.endsWith(`${language}.ts`))
  const native = new Set(
    wordsIn(
      [
        ...texts.filter(isNative).map((text) => text[language]),
        ...said.map(({ text }) => text),
      ].join(' '),
    ),
  )
  const only = wordsIn(texts.map(({ fr }) => fr).join(' ')).filter((word) => !native.has(word))
  return new Set([...only, 'le', 'la', 'les', 'du', 'une', 'dans', 'pour', 'avec', 'qui', 'aux'])
}

/** What a plan prints, after the colon that says so; it may run over lines. */
function printedIn(map: Readonly<Record<string, unknown>>): RegExp[] {
  return [map.as_printed, map.responsibility_as_printed]
    .map((words) => String(words ?? '').trim())
    .filter((words) => words !== '')
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .map((pattern) => new RegExp(`(?<=:\\s)${pattern}`, 'g'))
}

function textIn({ fr, nl, en }: Readonly<Record<string, unknown>>): Texts[] {
  if (typeof fr !== 'string' || typeof nl !== 'string' || typeof en !== 'string') return []
  return [{ fr: unquoted(fr), nl: unquoted(nl), en: unquoted(en) }]
}

/** What a question finds in any map of any file of the plans. */
function all<T>(ask: (map: Readonly<Record<string, unknown>>) => T[]): T[] {
  const within = (value: unknown): T[] => {
    if (typeof value !== 'object' || value === null) return []
    return [...ask(value as Record<string, unknown>), ...Object.values(value).flatMap(within)]
  }
  return plans.flatMap(within)
}

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .filter((path) => /\.(yaml|ts)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function unquoted(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»/g, '')
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
