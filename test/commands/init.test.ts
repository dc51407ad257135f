/** A corpus of one's own, from nothing to a first answer. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const today = ['--today', '2026-11-24']
const basics = ['--title', 'Plans', '--plan', 'climate', '--period', '2024/2026']
const init = (cwd: string, ...argv: string[]) => teh(['init', ...argv], { cwd })
const text = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')
const filesIn = (cwd: string) =>
  readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => name)
    .sort()

describe('a corpus that begins', () => {
  it.each([['en'], ['fr'], ['nl'], ['de'], ['fr', 'nl'], ['pt-BR', 'en']])(
    'is sound in %s, and has a first answer',
    async (...languages) => {
      const cwd = emptyFolder()
      const tags = languages.flatMap((tag) => ['--language', tag])
      expect(await init(cwd, ...basics, ...tags)).toMatchObject({ code: 0, stderr: '' })
      const lint = await teh(['lint', '--format', 'json', ...today], { cwd })
      const found = JSON.parse(lint.stdout).rows as { level: string; rule: string }[]
      expect(lint.code).toBe(0)
      expect(found.filter(({ level }) => level !== 'note')).toEqual([])
      // What is to be translated is told, and nothing else.
      expect(new Set(found.map(({ rule }) => rule))).toEqual(
        new Set(languages.length > 1 ? ['i18n/missing-translation'] : []),
      )
      const late = await teh(['overdue', '--year', '2024', '--format', 'json', ...today], { cwd })
      expect(JSON.parse(late.stdout).rows).toMatchObject([{ id: 'climate-2024/example' }])
    },
  )

  it('is in the folder that is named, which is made, with a check for the host', async () => {
    const cwd = emptyFolder()
    await init(cwd, 'a/b', ...basics, '--ci', 'github')
    expect(filesIn(join(cwd, 'a', 'b'))).toContain('plans.yml')
    const other = emptyFolder()
    await init(other, ...basics, '--ci', 'gitlab')
    expect(filesIn(other)).toContain('.gitlab-ci.yml')
  })

  it('says the same twice, and writes nothing with --dry-run', async () => {
    const cwd = emptyFolder()
    const { code, stdout } = await init(cwd, ...basics, '--dry-run')
    expect([code, filesIn(cwd)]).toEqual([0, []])
    expect(stdout).toContain('plans/corpus.yaml')
  })
})

describe('what is there', () => {
  it('stays, and what it lacks is told', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'README.md'), 'mine')
    writeFileSync(join(cwd, '.gitattributes'), '*.png binary\n')
    const { code, stdout } = await init(cwd, ...basics)
    expect(code).toBe(0)
    expect([text(cwd, 'README.md'), text(cwd, '.gitattributes')]).toEqual([
      'mine',
      '*.png binary\n',
    ])
    expect(stdout).toContain('To be added to “.gitattributes” by hand')
    expect(stdout).toContain('plans/** text eol=lf')
  })

  it('is no corpus, or is left alone', async () => {
    const cwd = emptyFolder()
    await init(cwd, ...basics)
    const again = await init(cwd, ...basics)
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('already a corpus')])
  })

  it('is not half of a corpus where one file cannot be written', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'plans'))
    writeFileSync(join(cwd, 'plans', 'climate-2024'), 'a file where a folder is wanted')
    expect((await init(cwd, ...basics)).code).toBe(2)
    expect(filesIn(cwd)).toEqual(['climate-2024'])
  })
})

describe('what is asked', () => {
  it('is all that no flag says, with a way back and a word for what cannot be', async () => {
    const cwd = emptyFolder()
    const answers = [
      'Klimaatplannen',
      'nl, fr',
      'x y',
      '<',
      'nl',
      'klimaat',
      '2024/2026',
      'UTC',
      'none',
    ]
    const asked: string[] = []
    const { code, stdout } = await teh(['init', '--lang', 'nl'], {
      cwd,
      ask: async (question) => {
        asked.push(question.trim())
        return answers.shift()
      },
    })
    expect(code).toBe(0)
    expect(stdout).toContain('“x y” is geen id')
    expect(asked.filter((one) => one.startsWith('In welke talen'))).toHaveLength(2)
    expect(text(cwd, 'plans/corpus.yaml')).toContain('languages: [nl]')
  })

  it('is told as missing off a terminal, all of it', async () => {
    const { code, stderr } = await init(emptyFolder())
    expect([code, stderr]).toEqual([2, 'teh: missing: --title, --plan and --period\n'])
  })

  it.each([
    [['--period', '2024-2026'], 'two years with a slash'],
    [['--language', 'französisch'], 'the tag of a language'],
    [['--timezone', 'Brüssel'], 'a time zone'],
    [['--plan', 'Klima Plan'], 'is not an id'],
  ])('is refused: %s', async (flags, sentence) => {
    const given = basics.filter((_, i) => !(basics[i - (i % 2)] === flags[0]))
    const { code, stderr } = await init(emptyFolder(), ...given, ...flags)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })
})

describe('for an editor', () => {
  it.each([['en'], ['fr', 'nl'], ['de']])(
    'the schemas are those that teh schema makes of it, in %s',
    async (...languages) => {
      const cwd = emptyFolder()
      const tags = languages.flatMap((tag) => ['--language', tag])
      expect(await init(cwd, ...basics, ...tags, '--editor', 'vscode')).toMatchObject({ code: 0 })
      expect(filesIn(cwd)).toContain('extensions.json')
      expect((await teh(['lint', ...today], { cwd })).code).toBe(0)
      const names = readdirSync(join(cwd, 'schemas')).map((name) => `schemas/${name}`)
      const before = names.map((name) => text(cwd, name))
      expect((await teh(['schema', '--output', 'schemas'], { cwd })).code).toBe(0)
      expect(names.map((name) => text(cwd, name))).toEqual(before)
      const line = '# yaml-language-server: $schema=../../schemas/measure.schema.json'
      expect(text(cwd, 'plans/climate-2024/example.yaml').split('\n')[0]).toBe(line)
      const given = ['--title', 'Solar', '--summary', 'x', '--theme', 'general', '--reference', '2']
      await teh(['new', 'climate-2024/solar', ...given, '--section', '2', ...today], { cwd })
      expect(text(cwd, 'plans/climate-2024/solar.yaml').split('\n')[0]).toBe(line)
    },
  )
})
