import { beforeAll, describe, expect, it } from 'vitest'
import type { Found } from '../../src/analyses/lint/index.ts'
import { type RuleData, type RuleId, rules } from '../../src/analyses/lint/rules/index.ts'
import { parseYaml, type SyntaxCode } from '../../src/corpus/careful/yaml.ts'
import type { Complaint } from '../../src/findings.ts'
import { type Language, languages, loadRuleWords, type RuleWords } from '../../src/words/index.ts'
import { en, type SyntaxSentence } from '../../src/words/syntax/en.ts'
import { fr } from '../../src/words/syntax/fr.ts'
import { nl } from '../../src/words/syntax/nl.ts'
import { cases, findingsOf } from '../helpers/cases.ts'
import { entry, findingsOver } from '../helpers/fixtures.ts'
import { badlyElided, badlySpaced } from '../helpers/typography.ts'

type Catalogues = Record<Language, RuleWords>
let catalogues: Catalogues
let findings: Found[]

beforeAll(async () => {
  const [fr, nl, en] = await Promise.all(languages.map(loadRuleWords))
  catalogues = { fr, nl, en } as Catalogues
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
    { name: 'teh-2021/x.yml', skipped: 'ending' as const, detail: '' },
    entry('teh-2030/x.yaml', 'a: b\n'),
    { name: 'teh-2021/a/b/c', skipped: 'too-deep' as const, detail: '' },
    { name: 'teh-2021/folder.yaml', skipped: 'not-a-file' as const, detail: 'directory' },
  ]
  const wrong = await Promise.all(cases.map(findingsOf))
  const crashed: Found = {
    rule: 'meta/rule-crashed',
    level: 'error',
    place: { file: 'plans', line: 1, column: 1, endLine: 1, endColumn: 1 },
    data: { rule: 'ref/self', reason: 'TypeError' },
  }
  findings = [...wrong.flat(), ...(await findingsOver(bytes)), crashed]
})

const told = <Id extends RuleId>({ rule, data }: Complaint<Id, RuleData[Id]>, language: Language) =>
  catalogues[language][rule].says(data)

describe('what lint says', () => {
  it('is tried here for every rule', () => {
    const seen = new Set(findings.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })

  it.each(languages)('is whole in %s, of every finding of the cases', (language) => {
    for (const one of findings) {
      const { message, help } = told(one, language)
      expect(message, one.rule).not.toBe('')
      for (const text of [message, help ?? ''])
        expect(text, `${one.rule} ${JSON.stringify(one.data)}`).not.toMatch(
          /undefined|NaN|null|\[object|“”|« »/,
        )
    }
  })

  it('is said in no language as in another', () => {
    const alike = findings.filter(
      (one) =>
        new Set(languages.map((language) => told(one, language).message)).size < languages.length,
    )
    expect(alike.map(({ rule }) => rule)).toEqual([])
  })

  it('is refused by the types when it asks for what its rule does not give', () => {
    // Compiled, never called: a line that types let pass is an error of theirs.
    const refused = (words: RuleWords, found: Found) => {
      // @ts-expect-error: a datum that the rule does not give
      const asks: RuleWords['ref/self']['says'] = ({ suggestions }) => ({ message: suggestions[0] })
      // @ts-expect-error: a datum of another kind
      const calls: RuleWords['lineage/cycle']['says'] = ({ chain }) => ({ message: chain })
      // @ts-expect-error: a datum of a rule of reading that is not there
      const reads: RuleWords['yaml/tab-indent']['says'] = ({ seen }) => ({ message: seen.trim() })
      // @ts-expect-error: a catalogue without a rule
      const less: RuleWords = { ...words, 'ref/self': undefined }
      // @ts-expect-error: a sentence of no rule
      const more = words['ref/nothing']
      // @ts-expect-error: data of one rule for the sentence of another
      words['ref/self'].says({ chain: [] })
      // @ts-expect-error: the data of any rule, for the sentence of one
      words['ref/self'].says(found.data)
      return { asks, calls, reads, less, more }
    }
    expect(refused).toBeTypeOf('function')
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
    expect(parseYaml(text).faults.map(({ rule, data }) => [rule, data?.code])).toContainEqual([
      'yaml/syntax',
      code,
    ])
  })

  it('is said in words of our own, in every language, whatever the parser may say', () => {
    // A code without words is an error of types.
    const syntax: Record<Language, Record<SyntaxCode, SyntaxSentence>> = { en, fr, nl }
    const seen = 'As the parser says'
    const said = (one: Language, code: SyntaxCode) => {
      const sentence = syntax[one][code]
      return typeof sentence === 'function' ? sentence(seen) : sentence
    }
    for (const code of Object.keys(en) as SyntaxCode[]) {
      expect(new Set(languages.map((one) => said(one, code).message)).size, code).toBe(3)
      for (const one of languages)
        expect(catalogues[one]['yaml/syntax'].says({ code, message: seen })).toEqual(
          said(one, code),
        )
    }
  })

  it('is said as the parser says it only for a code that nobody knows', () => {
    const data = { code: 'NEW', message: 'As the parser says' }
    for (const one of languages)
      expect(catalogues[one]['yaml/syntax'].says(data).message).toContain('As the parser says')
  })
})

describe('why each rule is there', () => {
  it.each(rules.map(({ id }) => id))('%s tells in every language, in its own words', (id) => {
    const entries = languages.map((language) => catalogues[language][id])
    for (const { summary, why } of entries) {
      expect(summary).toMatch(/\S/)
      expect(why.length).toBeGreaterThan(60)
    }
    expect(new Set(entries.map(({ summary }) => summary)).size).toBe(3)
    expect(new Set(entries.map(({ why }) => why)).size).toBe(3)
  })
})

describe('typography', () => {
  // What is said of a tag speaks of the sign ! itself.
  const isOfSign = ({ rule }: { rule: string }) => rule === 'yaml/custom-tag'
  const texts = (language: Language) => [
    ...Object.entries(catalogues[language]).flatMap(([rule, { summary, why }]) =>
      isOfSign({ rule }) ? [why] : [summary, why],
    ),
    ...findings.flatMap((one) => (isOfSign(one) ? [] : Object.values(told(one, language)))),
    ...Object.values({ en, fr, nl }[language]).flatMap((sentence) => Object.values(sentence)),
  ]

  it.each(languages)('is that of %s', (language) => {
    expect(badlySpaced(texts(language), language)).toEqual([])
  })

  it('elides in French before a vowel', () => {
    expect(badlyElided(texts('fr'))).toEqual([])
  })
})
