import { beforeAll, describe, expect, it } from 'vitest'
import { languages as corpusLanguages } from '../../schemas/common.ts'
import { rules } from '../../src/analyses/lint/rules/index.ts'
import { parseYaml, type SyntaxCode } from '../../src/corpus/careful/yaml.ts'
import type { Complaint } from '../../src/findings.ts'
import { languages, loadRuleWords, loadWords, type Words } from '../../src/words/index.ts'
import { entry, findingsOver, markedRules, overlayOf } from '../helpers/fixtures.ts'
import { teh } from '../helpers/program.ts'

type Leaves = Map<string, unknown>
const catalogues = new Map<string, Words>()
const leaves = new Map<string, Leaves>()
let findings: Complaint[]

beforeAll(async () => {
  for (const language of languages) {
    const words = await loadWords(language)
    catalogues.set(language, words)
    leaves.set(language, leavesOf(words))
  }
  const bytes = [
    entry('teh-2021/latin.yaml', Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0x0a])),
    entry('teh-2021/mark.yaml', '\ufefftitle: x\r\n'),
    entry('teh-2021/bell.yaml', 'title: "\u0007"\n'),
    entry('teh-2021/merge.yaml', '<<<<<<< HEAD\n'),
    entry('teh-2021/deep.yaml', `note: ${'['.repeat(60)}\n`),
    entry('teh-2021/directive.yaml', '%YAML 1.1\n---\na: b\n'),
    entry('teh-2021/\u00e9.yaml', 'a: b\n'),
    entry('teh-2021/e\u0301.yaml', 'a: b\n'),
    { name: 'teh-2021/closed.yaml', skipped: 'unreadable' as const, detail: 'EACCES' },
    { name: 'teh-2021/large.yaml', skipped: 'too-large' as const, detail: '300000' },
    { name: 'teh-2021/link.yaml', skipped: 'symlink' as const, detail: '' },
    { name: 'teh-2021/a/b/c', skipped: 'too-deep' as const, detail: '' },
    { name: 'teh-2021/folder.yaml', skipped: 'not-a-file' as const, detail: 'directory' },
  ]
  const marked = await Promise.all(
    markedRules().map((rule) => findingsOver(overlayOf(rule, 'bad'))),
  )
  const crashed: Complaint = {
    rule: 'meta/rule-crashed',
    place: { file: 'plans', line: 1, column: 1, endLine: 1, endColumn: 1 },
    data: { rule: 'ref/self', reason: 'TypeError' },
  }
  findings = [...marked.flat(), ...(await findingsOver(bytes)), crashed]
})

describe('the catalogues', () => {
  it('have the same keys, down to the last, and the same kind of thing under each', () => {
    const [first, ...others] = languages.map((language) =>
      [...(leaves.get(language) ?? [])].map(([path, leaf]) => `${path} ${typeof leaf}`).sort(),
    )
    expect(first?.length).toBeGreaterThan(300)
    for (const other of others) expect(other).toEqual(first)
  })

  it('speak the languages of the corpus', () => {
    expect([...languages].sort()).toEqual([...corpusLanguages].sort())
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
  /** What a sentence may be given: a word, a number, a list, yes, nothing, a thing with whatever it asks for. */
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

  it.each(['fr', 'nl'])('says something in %s wherever it does in English', (language) => {
    const wrong: string[] = []
    let tried = 0
    for (const [path, leaf] of leaves.get('en') ?? []) {
      if (typeof leaf !== 'function') continue
      const told = (from: unknown, args: unknown[]): string | undefined => {
        try {
          const text: unknown = (from as (...given: unknown[]) => unknown)(...args)
          return typeof text === 'string' ? text : JSON.stringify(text)
        } catch {
          return undefined
        }
      }
      for (const args of vectors(Math.min(leaf.length, 4))) {
        const english = told(leaf, args)
        if (english === undefined || hole.test(english)) continue
        tried++
        const other = told(leaves.get(language)?.get(path), args)
        if (other === undefined || hole.test(other) || (english !== '' && other === ''))
          wrong.push(`${path}(${JSON.stringify(args)}): ${other}`)
      }
    }
    expect(tried).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })
})

describe('every command', () => {
  const calls: string[][] = [
    ['overdue', '--year', '2023', '--group-by', 'actor'],
    ['overdue', '--as-of', '1999-12-31'],
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
    ['lineage', '--suggest'],
    ['lint', '--corpus', 'test/fixtures/base'],
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

describe('what lint says', () => {
  it('is tried here for every rule', () => {
    const seen = new Set(findings.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })

  it.each(['en', 'fr', 'nl'])('is whole in %s, of every finding of the fixtures', (language) => {
    const say = sentencesOf(language)
    for (const { rule, data } of findings) {
      const { message, help } = say[rule]?.(data) ?? { message: '' }
      expect(message, rule).not.toBe('')
      for (const text of [message, help ?? ''])
        expect(text, `${rule} ${JSON.stringify(data)}`).not.toMatch(
          /undefined|NaN|null|\[object|“”|« »/,
        )
    }
  })

  it('is said in no language as in another', () => {
    const alike = findings.filter(({ rule, data }) => {
      const told = languages.map((language) => sentencesOf(language)[rule]?.(data).message)
      return new Set(told).size < languages.length
    })
    expect(alike.map(({ rule }) => rule)).toEqual([])
  })
})

describe('why a text is not YAML', () => {
  /** The text of a file, and the reason for which it cannot be read. */
  const slips: readonly (readonly [SyntaxCode, string])[] = [
    ['BLOCK_AS_IMPLICIT_KEY', 'title:\n  fr: Numéro vert : une ligne\n'],
    ['BLOCK_IN_FLOW', 'title: {fr: Numéro vert : une ligne, nl: x}\n'],
    ['OPEN_QUOTE', 'note: "abc\nlead: [a]\n'],
    ['OPEN_QUOTE', "note: 'abc\nlead: [a]\n"],
    ['UNEXPECTED_TOKEN', "note: 'l'eau'\n"],
    ['NO_COLON', 'note: x\nlead\n'],
    ['MULTILINE_IMPLICIT_KEY', 'note: x\ntitle\nlead: [a]\n'],
    ['BAD_INDENT', 'a:\n  b: 1\n c: 2\n'],
    ['OPEN_BRACKET', 'lead: [a, b\nthemes: [c]\n'],
    ['OPEN_BRACKET', 'lead: {a: b\nthemes: [c]\n'],
    ['NO_COMMA', 'lead: ["a" "b"]\n'],
    ['BAD_SCALAR_START', 'note: @home\n'],
    ['BAD_DQ_ESCAPE', 'note: "a\\d"\n'],
    ['KEY_OVER_1024_CHARS', `${'k'.repeat(1100)}: x\n`],
    ['MISSING_CHAR', 'note: "a"#b\n'],
    ['MERGE_CONFLICT', '<<<<<<< HEAD\n'],
    ['TOO_DEEP', `note: ${'['.repeat(60)}\n`],
    ['DIRECTIVE', '%YAML 1.1\n---\na: b\n'],
  ]

  it.each(slips)('%s: %j', (code, text) => {
    expect(parseYaml(text).troubles.map(({ rule, data }) => [rule, data?.code])).toContainEqual([
      'yaml/syntax',
      code,
    ])
  })

  it('is said in words of our own, in every language, whatever the parser may say', async () => {
    const [a, b, c] = await Promise.all(languages.map(loadWords))
    // A code without words is an error of types.
    const told: readonly Record<SyntaxCode, { message: string; help?: string }>[] = [
      a,
      b,
      c,
    ].flatMap((words) => (words ? [words.lint.syntax] : []))
    expect(told.length).toBe(3)
    for (const code of Object.keys(told[0] ?? {}) as SyntaxCode[]) {
      expect(new Set(told.map((words) => words[code].message)).size, code).toBe(3)
      for (const words of [a, b, c])
        expect(
          words?.lint.findings['yaml/syntax']({ code, message: 'As the parser says' }),
        ).toEqual(words?.lint.syntax[code])
    }
  })

  it('is said as the parser says it only for a code that nobody knows', async () => {
    for (const language of languages)
      expect(
        sentencesOf(language)['yaml/syntax']?.({ code: 'NEW', message: 'As the parser says' })
          .message,
      ).toContain('As the parser says')
  })
})

describe('why each rule is there', () => {
  it('is told for every rule in every language, and in its own words', async () => {
    const [a, b, c] = await Promise.all(languages.map(loadRuleWords))
    for (const { id } of rules) {
      const told = [a, b, c].map(
        (words) => (words as Record<string, { summary: string; why: string }>)[id],
      )
      for (const words of told) {
        expect(words?.summary, id).toMatch(/\S/)
        expect(words?.why.length, id).toBeGreaterThan(60)
      }
      expect(new Set(told.map((words) => words?.summary)).size, id).toBe(3)
      expect(new Set(told.map((words) => words?.why)).size, id).toBe(3)
    }
    const ids = rules.map(({ id }) => id).sort()
    for (const words of [a, b, c]) expect(Object.keys(words ?? {}).sort()).toEqual(ids)
  })
})

describe('typography', () => {
  it('puts a no-break space before : ; ! ? in French, and none in the others', () => {
    const texts = (language: string) =>
      [...(leaves.get(language) ?? [])].filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      )
    expect(
      texts('fr').filter(([, text]) => /[^\u00a0\u202f\s:/] ?[;!?](?:\s|$)| :(?:\s|$)/.test(text)),
    ).toEqual([])
    expect(
      ['en', 'nl'].flatMap(texts).filter(([, text]) => /[\u00a0\u202f ][:;!?](?:\s|$)/.test(text)),
    ).toEqual([])
  })

  it('elides in French before a vowel, in texts and in sentences that are filled in', () => {
    const texts = [...(leaves.get('fr') ?? [])].flatMap(([, leaf]) =>
      typeof leaf === 'string' ? [leaf] : [],
    )
    const told = findings.flatMap(({ rule, data }) =>
      Object.values(sentencesOf('fr')[rule]?.(data) ?? {}),
    )
    expect(
      [...texts, ...told].filter((text) =>
        /(?<![\p{L}-])(?:[dljmnst]e|que|la) [aeiouéèêà]/iu.test(text),
      ),
    ).toEqual([])
  })
})

/** Texts that are rightly the same in two languages. */
const same = new Set([
  ...[
    'Id',
    'Plan',
    'plan',
    'Source',
    'Note',
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

function sentencesOf(
  language: string,
): Record<string, (data: Complaint['data']) => { message: string; help?: string }> {
  return catalogues.get(language)?.lint.findings ?? {}
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
