import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages, loadWords, type Words } from '../../src/words/index.ts'
import { messagesOf } from '../helpers/messages.ts'
import { root, teh } from '../helpers/program.ts'
import { badlyElided, badlySpaced } from '../helpers/typography.ts'

type Leaves = Map<string, unknown>
const catalogues = new Map<string, Words>()
const leaves = new Map<string, Leaves>()

beforeAll(async () => {
  for (const language of languages) {
    const words = await loadWords(language)
    catalogues.set(language, words)
    leaves.set(language, leavesOf(words))
  }
})

describe('the catalogues', () => {
  it('have the same keys, down to the last, and the same kind of thing under each', () => {
    const [first, ...others] = languages.map((language) =>
      [...(leaves.get(language) ?? [])].map(([path, leaf]) => `${path} ${typeof leaf}`).sort(),
    )
    expect(first?.length).toBeGreaterThan(300)
    for (const other of others) expect(other).toEqual(first)
  })

  it('each speak their own language', () => {
    for (const language of languages) expect(catalogues.get(language)?.language).toBe(language)
  })

  it('hold no empty text, and none that another language holds too, but words that are the same', () => {
    const empty = languages.flatMap((language) =>
      [...(leaves.get(language) ?? [])]
        .filter(([, leaf]) => leaf === '')
        .map(([path]) => `${language} ${path}`),
    )
    expect(empty).toEqual([])
    expect(twins().filter(({ text }) => !same.has(text))).toEqual([])
  })
})

describe('every sentence with something to fill in', () => {
  /**
   * What a sentence may be given: a word, a number, a list, yes, nothing, a thing with whatever it
   * asks for.
   */
  const pool: readonly unknown[] = [
    'mot',
    3,
    ['un', 'deux'],
    true,
    undefined,
    new Proxy({}, { get: (_, key) => (typeof key === 'string' ? key : undefined) }),
  ]
  const vectors = (length: number): unknown[][] =>
    length === 0
      ? [[]]
      : vectors(length - 1).flatMap((rest) => pool.map((value) => [...rest, value]))
  const hole = /undefined|NaN|\[object|=>/

  const told = (from: unknown, args: unknown[]): string | undefined => {
    try {
      const text: unknown = (from as (...given: unknown[]) => unknown)(...args)
      return typeof text === 'string' ? text : JSON.stringify(text)
    } catch {
      return undefined
    }
  }

  it('says something in French and in Dutch wherever it does in English', () => {
    const wrong: string[] = []
    let tried = 0
    for (const [path, leaf] of leaves.get('en') ?? []) {
      if (typeof leaf !== 'function') continue
      for (const args of vectors(Math.min(leaf.length, 4))) {
        const english = told(leaf, args)
        if (english === undefined || hole.test(english)) continue
        tried++
        for (const language of ['fr', 'nl']) {
          const other = told(leaves.get(language)?.get(path), args)
          if (other === undefined || hole.test(other) || (english !== '' && other === ''))
            wrong.push(`${language} ${path}(${JSON.stringify(args)}): ${other}`)
        }
      }
    }
    expect(tried).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })
})

describe('every command', () => {
  const calls: string[][] = [
    ['overdue', '--year', '2023', '--group-by', 'actor'],
    ['overdue', '--as-of', '2008-01-01'],
    [
      'query',
      '--columns',
      'timing,id,title,lead,partners,status,themes,edition,reference,origin,source,printed',
      '--year',
      '2021',
      '--lead',
      'Bureau TTEH',
    ],
    ['query', '--group-by', 'status', '--count'],
    ...[
      'teh-2021/ciatteh',
      'teh-2021/blue-heart',
      'teh-2021/posts-flyer-needs',
      'teh-2008/investigation-manual',
      'teh-2008/residence-procedure-evaluation',
      'trafic-2019/col-13-2018-evaluation',
    ].map((id) => ['show', id]),
    ['lineage', '--renewed'],
    ['lineage', 'teh-2021/ciatteh'],
    ['lineage', '--suggest'],
    ['coverage'],
    ['scorecard'],
    ['diff', 'teh-2008', 'teh-2021'],
    ['lint', '--corpus', '../../fixtures/base'],
    ['explain', 'log/order'],
  ]
  it.each(['en', 'fr', 'nl'])('leaves no hole in what it says in %s', async (lang) => {
    for (const call of calls) {
      const { stdout, stderr, code } = await teh([...call, '--lang', lang, '--today', '2024-07-01'])
      expect([code === 0 || code === 1, stderr], call.join(' ')).toEqual([true, ''])
      expect(stdout, call.join(' ')).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b|=>/)
    }
  })
})

describe('what stops a call', () => {
  const given: Record<string, unknown> = {
    among: ['a', 'b'],
    allowed: ['one', 'two'],
    suggestions: ['NEAR', 'BY'],
    language: 'fr',
    paths: ['one', 'two'],
    ids: ['a/one', 'a/two'],
  }
  /** Anything that a sentence asks for is there: its own name in capitals. */
  const everything = (fixed: Record<string, unknown>) =>
    new Proxy(fixed, {
      get: (target, key) => target[String(key)] ?? String(key).toUpperCase(),
    })
  const data = everything(given)
  const dataOf = (problem: string) =>
    problem === 'too-many-arguments' ? everything({ ...given, seen: ['SEEN'] }) : data

  it.each(['en', 'fr', 'nl'])('is told in %s, with and without suggestions', (language) => {
    for (const [problem, say] of Object.entries(catalogues.get(language)?.problems ?? {})) {
      const tell = say as (given: object) => string
      const [told, bare] = [
        tell(dataOf(problem)),
        tell(
          everything({
            ...given,
            ...(problem === 'too-many-arguments' && { seen: ['SEEN'] }),
            suggestions: [],
          }),
        ),
      ]
      for (const text of [told, bare]) {
        expect(text, problem).not.toMatch(/undefined|NaN|\[object|function/)
        expect(text.trim(), problem).toBe(text)
        expect(text, problem).not.toContain('\n')
      }
      // Where something is suggested, all of it is.
      if (told !== bare) expect(told, problem).toMatch(/NEAR.*BY/)
    }
  })

  it('is told in no language as in another', () => {
    const told = languages.map((language) =>
      Object.entries(catalogues.get(language)?.problems ?? {}).map(
        ([problem, say]) => [problem, (say as (given: object) => string)(dataOf(problem))] as const,
      ),
    )
    const alike = (told[0] ?? [])
      .filter(([, text], i) => told.slice(1).some((other) => other[i]?.[1] === text))
      .map(([problem]) => problem)
    expect(alike).toEqual([])
  })
})

describe('typography', () => {
  it.each(languages)('is that of %s, also where something is filled in', (language) => {
    const texts = messagesOf(catalogues.get(language) as Words)
    expect(badlySpaced(texts, language)).toEqual([])
  })

  it('elides in French before a vowel', () => {
    const texts = [...(leaves.get('fr')?.values() ?? [])].filter((one) => typeof one === 'string')
    expect(badlyElided(texts)).toEqual([])
  })
})

/** Words that a native would not write here, and what stands for them. */
const foreignWords: Readonly<Record<string, RegExp>> = {
  en: /^Mind:|\btold (?:above|below)\b|handed back|left aside/,
  fr: /\bde Service\b|état limitée|\babandonnée?s?\b/i,
  nl: /\blijn(?:en)?\b|\bBeantwoordt (?!aan)|Verantw\./,
}

describe('the words', () => {
  it.each(languages)('are those that are written in %s', (language) => {
    const texts = [...(leaves.get(language) ?? [])].flatMap(([, leaf]) =>
      typeof leaf === 'string' ? [leaf] : [],
    )
    expect(texts.filter((text) => foreignWords[language]?.test(text))).toEqual([])
  })

  it('of a state that was given up is the same in docs/contributing', async () => {
    for (const language of ['fr', 'nl'] as const) {
      const page = readFileSync(`${root}/docs/contributing/${language}.md`, 'utf8')
      const { status } = await loadWords(language)
      expect(page).toContain(`| \`withdrawn\` | ${status.withdrawn}, `)
    }
  })
})

/** Texts that are rightly the same in two languages. */
const same = new Set([
  ...[
    'Pages',
    'Plans',
    'Corpus',
    'Questions',
    'e-mail',
    'shell',
    'editor',
    'Partner',
    'timing in',
    'Id',
    'id',
    'Plan',
    'plan',
    'Source',
    'Note',
    'Niveau',
    'id=niveau',
    'Timing',
    'timing',
    'Options',
    'options',
    'format',
    'Arguments',
    'Indicator',
    'Actor',
    'actor',
    'document',
  ],
  ...['police', 'international', 'privé', 'probable', 'possible', 'Score'],
])

function twins(): { path: string; text: string }[] {
  const all = languages.map((language) => leaves.get(language) ?? (new Map() as Leaves))
  return [...(all[0]?.keys() ?? [])].flatMap((path) => {
    const texts = all
      .map((one) => one.get(path))
      .filter((leaf): leaf is string => typeof leaf === 'string')
    const twice = texts.find((text, i) => texts.indexOf(text) !== i && /\p{L}{2}/u.test(text))
    return twice === undefined ? [] : [{ path, text: twice }]
  })
}

function leavesOf(node: unknown, path = ''): Leaves {
  if (typeof node !== 'object' || node === null || Array.isArray(node))
    return new Map([[path, node]])
  return new Map(
    Object.entries(node).flatMap(([key, value]) => [
      ...leavesOf(value, path === '' ? key : `${path}.${key}`),
    ]),
  )
}
