/** `teh record` and `teh new` at a real terminal. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium } from '../helpers/program.ts'
import { atTerminal, isTerminalThere, type Turn } from '../helpers/terminal.ts'

const file = 'plans/teh-2021/wages-brochure.yaml'

function copy(): string {
  const folder = emptyFolder()
  for (const name of ['actors', 'themes', 'documents', 'teh-2021/edition'])
    cpSync(join(belgium, 'plans', `${name}.yaml`), join(folder, 'plans', `${name}.yaml`))
  cpSync(join(belgium, file), join(folder, file))
  return folder
}

const record = (folder: string, turns: readonly Turn[], ...more: string[]) =>
  atTerminal(
    ['record', 'wages-brochure', '--lang', 'en', '--today', '2026-11-24', ...more],
    turns,
    { cwd: folder },
  )

const logIn = (folder: string) =>
  (parse(readFileSync(join(folder, file), 'utf8')) as { log?: object[] }).log ?? []

/** Takes away what stands in the line. */
const clear = '\x15'

describe.skipIf(!isTerminalThere())('at a terminal', () => {
  it('asks, asks again after a slip, goes back, shows the effect, and writes', () => {
    const folder = copy()
    const { screen, code } = record(folder, [
      ['State (', 'en cours\r'],
      ['State (', `${clear}carried out in part\r`],
      ['New deadline', '\r'],
      ['What was done', 'Vier talen\r'],
      ['Who says so?', '<\r'],
      ['What was done', '.\r'],
      ['Who says so?', 'SPF Emploi\r'],
      ['How is it known', 'mail\r'],
      ['Heard when?', '24/11/2026\r'],
      ['Since when', '05/2024\r'],
      ['Write?', 'y\r'],
    ])
    expect(code, screen).toBe(0)
    expect(screen).toContain('“en cours” may mean limited or substantial')
    expect(screen).toMatch(/After\s+carried out in part/)
    expect(screen).toContain('Written: 6 lines added')
    expect(logIn(folder)).toEqual([
      {
        date: '2024-05',
        status: 'limited',
        by: 'spf-emploi',
        note: 'Vier talen.',
        source: { communication: 'mail', from: 'spf-emploi', date: '2026-11-24' },
      },
    ])
  })

  it.each([
    ['the end of input', '\x04'],
    ['an interrupt', '\x03'],
  ])('writes nothing at %s', (_, key) => {
    const folder = copy()
    const { screen, code } = record(folder, [
      ['State (', 'complete\r'],
      ['New deadline', key],
    ])
    expect([code, logIn(folder)], screen).toEqual([key === '\x03' ? 130 : 0, []])
    expect(screen).not.toMatch(/ at .*:\d+:\d+/)
  })

  it('asks nothing but whether to write when flags say all', () => {
    const folder = copy()
    const { screen, code } = record(
      folder,
      [['Write?', 'n\r']],
      ...['--status', 'complete', '--by', 'spf-emploi', '--heard', 'mail', '--date', '2024'],
    )
    expect([code, logIn(folder)], screen).toEqual([0, []])
    expect(screen).toContain('Nothing was written.')
  })
})

describe.skipIf(!isTerminalThere())('what is new, at a terminal', () => {
  const add = (folder: string, turns: readonly Turn[], ...argv: string[]) =>
    atTerminal(['new', ...argv, '--lang', 'en', '--today', '2026-11-24'], turns, { cwd: folder })

  it('is asked for, shown and written', () => {
    const folder = copy()
    const { screen, code } = add(folder, [
      ['What is to be added', 'body\r'],
      ['Its id', 'Energy Agency\r'],
      ['Its id', `${clear}energy-agency\r`],
      ['Title', 'Energy Agency\r'],
      ['Abbreviation', '<\r'],
      ['Title', ' of Belgium\r'],
      ['Abbreviation', '\r'],
      ['Level', 'federal\r'],
      ['Write?', 'y\r'],
    ])
    expect(code, screen).toBe(0)
    expect(screen).toContain('“Energy Agency” is not an id')
    expect(parse(readFileSync(join(folder, 'plans/actors.yaml'), 'utf8'))).toMatchObject({
      'energy-agency': { name: { fr: 'Energy Agency of Belgium' }, level: 'federal' },
    })
  })

  it('is not written at the end of input', () => {
    const folder = copy()
    const before = readFileSync(join(folder, 'plans/themes.yaml'), 'utf8')
    const { screen, code } = add(folder, [['Title', '\x04']], 'theme', 'energy')
    expect([code, readFileSync(join(folder, 'plans/themes.yaml'), 'utf8')]).toEqual([0, before])
    expect(screen).toContain('Nothing was written.')
  })
})
