/** What else is asked at a real terminal, and `teh new` there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { atTerminal, isTerminalThere, type Turn } from '../helpers/terminal.ts'

import { clear, copy, expectNothing, logIn, record } from './at-terminal.ts'

describe.skipIf(!isTerminalThere())('at a terminal', () => {
  it('writes nothing at the end of input', () => expectNothing('\x04', 0))

  it('writes nothing at an interrupt', () => expectNothing('\x03', 130))

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
