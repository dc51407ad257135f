/** What a corpus says of itself, and what is taken where it says nothing. */
import { describe, expect, it } from 'vitest'
import { generalLevels } from '../../schemas/vocabulary.ts'
import { type Levels, lint } from '../../src/analyses/lint/index.ts'
import { common, corpusOf, type Files, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const { 'corpus.yaml': said, ...others } = common
/** The common corpus with these keys in its corpus.yaml; undefined: without one. */
const filesOf = (keys: object | undefined, more: Files = {}): Files => ({
  ...others,
  ...(keys && { 'corpus.yaml': { ...(said as object), ...keys } }),
  ...more,
})
const late = { 'two-2021/m.yaml': measure({ lead: ['nobody'], timing: { as_printed: '' } }) }

async function found(keys: object | undefined, more: Files = {}, asked?: Levels) {
  const corpus = await corpusOf(filesOf(keys, more), { alone: true })
  return lint(corpus, '2026-01-15', asked).found.map(
    ({ rule, level, place }) => `${level} ${rule} ${place.file}:${place.line}`,
  )
}

describe('without corpus.yaml', () => {
  it('everything works, and one note shows what to write', async () => {
    const { settings } = await corpusOf(filesOf(undefined), { alone: true })
    expect(settings).toMatchObject({ languages: ['fr'], timezone: 'UTC', levels: generalLevels })
    expect([settings.file, settings.title, settings.plans]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const of = (all: string[]) => all.filter((one) => one.includes(' corpus/'))
    expect(of(await found(undefined))).toEqual(['note corpus/unsaid plans/corpus.yaml:1'])
    expect(of(await found({}))).toEqual([])
    const { stdout, code } = await teh(['lint', '--format', 'json', '--today', '2026-01-15'], {
      cwd: folderOf(others, { alone: true }),
    })
    expect(code).toBe(0)
    const { help } = JSON.parse(stdout).rows.find(
      ({ rule }: { rule: string }) => rule === 'corpus/unsaid',
    )
    expect(help).toBe(
      'write there: title: {fr: …} · languages: [fr] · timezone: UTC · plans: {teh: {title: {fr: …}}, trafic: {title: {fr: …}}}',
    )
  })

  it('is not said of one that could not be read', async () => {
    const all = await found(undefined, { 'corpus.yaml': 'title: [' })
    expect(all.filter((one) => one.includes('corpus.yaml'))).toEqual([
      'error yaml/syntax plans/corpus.yaml:1',
    ])
  })
})

describe('levels of rules', () => {
  const levelsIn = async (rules: object, asked?: Levels) =>
    (await found({ lint: rules }, late, asked)).filter((one) =>
      /nobody|ref|deadline|meta/.test(one),
    )
  it('are raised and lowered, and an error stays one', async () => {
    expect(await levelsIn({})).toEqual([
      expect.stringMatching(/^error ref\/unknown-actor/),
      expect.stringMatching(/^note timing\/no-deadline/),
    ])
    expect(await levelsIn({ 'timing/no-deadline': 'error' })).toEqual([
      expect.stringMatching(/^error ref\/unknown-actor/),
      expect.stringMatching(/^error timing\/no-deadline/),
    ])
    expect(await levelsIn({ 'timing/no-deadline': 'off', 'ref/unknown-actor': 'off' })).toEqual([
      expect.stringMatching(/^warning meta\/error-lowered/),
      expect.stringMatching(/^error ref\/unknown-actor/),
    ])
  })

  it('of a call go before them', async () => {
    const asked: Levels = new Map([['ref/unknown-actor', 'off']])
    expect(await levelsIn({ 'timing/no-deadline': 'warning' }, asked)).toEqual([
      expect.stringMatching(/^warning timing\/no-deadline/),
    ])
  })

  it('of a rule that there is not are told, with the one that is meant', async () => {
    const { stdout } = await teh(['lint', '--today', '2026-01-15'], {
      cwd: folderOf(filesOf({ lint: { 'timing/no-deadlin': 'off' } }), { alone: true }),
    })
    expect(stdout).toContain('did you mean timing/no-deadline?')
  })
})

describe('the day', () => {
  it('is reckoned in the time zone of the corpus', async () => {
    const asOf = async (timezone: string) => {
      const cwd = folderOf(filesOf({ timezone }, late), { alone: true })
      const { stdout } = await teh(['overdue', '--format', 'json'], {
        cwd,
        now: '2024-06-30T23:30:00Z',
      })
      return JSON.parse(stdout).asOf
    }
    expect(await asOf('Europe/Brussels')).toBe('2024-06-30')
    expect(await asOf('America/Toronto')).toBe('2024-06-29')
    expect(await asOf('Nowhere/At-All')).toBe('2024-06-29')
  })
})

describe('lines of plans', () => {
  it('are those that query takes', async () => {
    const plans = { rivers: { title: { fr: 'Rivières' } }, teh: { title: { fr: 'Traite' } } }
    const edition = {
      'side-2019/edition.yaml': { ...(common['side-2019/edition.yaml'] as object), plan: 'rivers' },
    }
    const cwd = folderOf(filesOf({ plans }, edition), { alone: true })
    expect((await teh(['query', '--plan', 'rivers'], { cwd })).code).toBe(0)
    const wrong = await teh(['query', '--plan', 'river'], { cwd })
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('did you mean rivers?')
  })
})
