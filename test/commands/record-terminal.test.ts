/** `teh record` at a real terminal; terminal-more.test.ts has what else is asked there. */
import { describe, expect, it } from 'vitest'
import { isTerminalThere } from '../helpers/terminal.ts'

import { clear, copy, logIn, record } from './at-terminal.ts'

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
})
