import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const registry =
  'alpha:\n  name: {fr: Service Alpha}\n  level: federal\nomega:\n  name: {fr: Oméga}\n  level: federal\n'
const folder = () => folderOf({ 'two-2021/m.yaml': measure({}), 'actors.yaml': registry })
const add = (cwd: string, ...argv: string[]) =>
  teh(['new', ...argv, '--today', '2026-11-24'], { cwd })
const text = (cwd: string, name: string) => readFileSync(join(cwd, 'plans', name), 'utf8')

describe('what is new', () => {
  it('is a measure in the order of the format, of the document of its edition', async () => {
    const cwd = folder()
    const call = [
      'two-2021/hotline',
      ...['--title', "Une ligne d'appel", '--summary', 'Une ligne sera ouverte.'],
      ...[
        '--theme',
        'Formation',
        '--lead',
        'Service Alpha',
        '--due',
        'T2 2024',
        '--section',
        '1.2',
      ],
    ]
    expect(await add(cwd, ...call)).toMatchObject({ code: 0, stderr: '' })
    const written = text(cwd, 'two-2021/hotline.yaml')
    expect(written.match(/^\w+/gm)).toEqual([
      'title',
      'summary',
      'origin',
      'themes',
      'lead',
      'responsibility_as_printed',
      'timing',
      'source',
    ])
    expect(parse(written)).toMatchObject({
      lead: ['alpha'],
      themes: ['training'],
      timing: { due: '2024-Q2' },
      source: { document: 'text', section: '1.2' },
    })
    const again = await add(cwd, ...call)
    expect([again.code, again.stdout]).toMatchObject([0, expect.stringContaining('already')])
    const other = await add(cwd, ...call, '--reference', '4')
    expect([other.code, text(cwd, 'two-2021/hotline.yaml')]).toEqual([2, written])
  })

  it('is an entry of a registry at its alphabetical place', async () => {
    const cwd = folder()
    const { code } = await add(cwd, 'actor', 'gamma', '--title', 'Gamma', '--level', 'ngo')
    expect(code).toBe(0)
    expect(text(cwd, 'actors.yaml').match(/^\w+/gm)).toEqual(['alpha', 'gamma', 'omega'])
  })

  it('is an edition with its folder', async () => {
    const cwd = folder()
    const { code } = await add(
      cwd,
      ...['edition', 'teh-2026', '--title', 'Plan 2026', '--plan', 'teh', '--period', '2026/2030'],
      ...['--language', 'fr', '--document', 'text'],
    )
    expect(code).toBe(0)
    expect(parse(text(cwd, 'teh-2026/edition.yaml'))).toMatchObject({ period: '2026/2030' })
  })

  it('is not written where the corpus would get an error by it', async () => {
    const cwd = folder()
    const { code, stdout } = await add(
      cwd,
      ...['actor', 'gamma', '--title', 'Oméga', '--level', 'ngo'],
    )
    expect([code, text(cwd, 'actors.yaml')]).toEqual([1, registry])
    expect(stdout).toMatch(/registry\/alias-collision[\s\S]*Nothing was written/)
  })

  it.each([
    [['two-2021/x'], /--title, --summary and --theme/],
    [['two-2021/Hotline'], /not an id/],
    [['hotline'], /names nothing to add/],
    [['three/x', '--title', 'x', '--summary', 'x', '--theme', 'training'], /unknown edition/],
    [['theme', 'x', '--title', 'x', '--due', '2024'], /--due and theme/],
  ])('%j is a wrong call', async (call, sentence) => {
    const { code, stderr } = await add(folder(), ...call)
    expect([code, stderr]).toMatchObject([2, expect.stringMatching(sentence)])
  })
})

describe('at a terminal', () => {
  const answering = (cwd: string, argv: readonly string[], answers: string[], lang = 'en') => {
    const questions: string[] = []
    const ask = async (question: string) => {
      questions.push(question.trim())
      return answers.shift()
    }
    const call = ['new', ...argv, '--today', '2026-11-24', '--lang', lang]
    return teh(call, { cwd, ask }).then((answer) => ({ ...answer, questions }))
  }

  it('asks for all where nothing is said, with a way back, and before it writes', async () => {
    const cwd = folder()
    const { code, stdout, questions } = await answering(
      cwd,
      [],
      [
        ...['maatregel', 'two-2021/Meldpunt', 'two-2021/meldpunt', '4', '<', '5'],
        ...['Een meldpunt', 'Er komt een meldpunt.', 'training', '', 'alpha; omega', 'begin 2024'],
        ...['K2 2024', '1.2', '', 'j'],
      ],
      'nl',
    )
    expect(code, stdout).toBe(0)
    expect(stdout).toContain('“Meldpunt” is geen id')
    expect(questions.filter((one) => one.startsWith('Nummer'))).toHaveLength(2)
    expect(parse(text(cwd, 'two-2021/meldpunt.yaml'))).toMatchObject({
      reference: '5',
      title: { fr: 'Een meldpunt' },
      themes: ['training'],
      lead: ['alpha', 'omega'],
      timing: { as_printed: 'begin 2024', due: '2024-Q2' },
      source: { document: 'text', section: '1.2' },
    })
  })

  it('asks only for what is missing where something is said', async () => {
    const cwd = folder()
    const { code, stdout, questions } = await answering(
      cwd,
      ['actor', 'gamma', '--title', 'Gamma'],
      ['far', 'ngo', 'y'],
    )
    expect(code, stdout).toBe(0)
    expect(questions).toHaveLength(3)
    expect(parse(text(cwd, 'actors.yaml'))).toMatchObject({ gamma: { level: 'ngo' } })
  })

  it('shows what it comes to, lets it be changed, and writes nothing without a yes', async () => {
    const cwd = folder()
    const answers = ['gamma', 'Gama', '', 'ngo', 'c', 'gamma', 'Gamma', 'GA', 'ngo', 'n']
    const { code, stdout } = await answering(cwd, ['actor'], answers)
    expect([code, text(cwd, 'actors.yaml')]).toEqual([0, registry])
    expect(stdout).toMatch(/Gama[\s\S]*abbreviation[\s\S]*Nothing was written/)
    const ended = await answering(cwd, [], ['theme'])
    expect([ended.code, ended.stdout]).toEqual([0, expect.stringContaining('Nothing was written')])
  })

  it('asks nothing where flags say all, nor with --dry-run', async () => {
    const cwd = folder()
    const whole = ['actor', 'gamma', '--title', 'Gamma', '--level', 'ngo']
    expect((await answering(cwd, whole, [])).questions).toEqual([])
    const { code, stderr, questions } = await answering(cwd, ['theme', 'x', '--dry-run'], [])
    expect([code, stderr, questions]).toEqual([2, 'teh: missing: --title\n', []])
  })

  it('knows an edition by the end of its id', async () => {
    const cwd = folder()
    const call = ['2021/hotline', '--title', 'x', '--summary', 'x', '--theme', 'training']
    expect((await add(cwd, ...call)).code).toBe(0)
    expect(text(cwd, 'two-2021/hotline.yaml')).toContain('title')
  })
})
