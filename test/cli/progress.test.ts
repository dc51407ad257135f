/** How far a long call has come: told on the terminal for messages, and mixed with nothing. */
import { describe, expect, it } from 'vitest'
import { lineOn } from '../../bin/progress.js'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

async function saidBy(argv: readonly string[], setting: Parameters<typeof teh>[1] = {}) {
  const said: string[] = []
  const answer = await teh(argv, { ...setting, progress: (text) => said.push(text) })
  expect(answer.stdout + answer.stderr).not.toMatch(/Rules checked|Pages (made|drawn)|Files read/)
  return said
}

describe('what is told while it takes long', () => {
  it('is how many files are read and which rules are checked, of a corpus that is checked', async () => {
    const said = await saidBy(['lint'])
    expect(said).toContain('Files read: 100')
    expect(said.at(-1)).toMatch(/^Rules checked: (\d+) of \d+$/)
  })

  it.each([
    [['lint', '--format', 'json'], 80, false],
    [['lint', '--format', 'json'], undefined, true],
    [['lint'], 80, true],
  ])('is nothing where a terminal shows an answer for programs: %j', async (argv, columns, is) => {
    const cwd = folderOf({ 'two-2021/one.yaml': measure() })
    expect((await saidBy(argv, { columns, cwd })).length > 0).toBe(is)
  })
})

describe('the line', () => {
  const lineAt = (columns: number) => {
    const written: string[] = []
    const clock = { time: 0 }
    const write = (text: string) => written.push(text)
    const line = lineOn({ columns, write, now: () => clock.time, began: 0 })
    return { line, written, clock }
  }

  it('is silent for a second, then changes ten times a second, and fits', () => {
    const { line, written, clock } = lineAt(10)
    line.show('Files read: 1')
    expect(written).toEqual([])
    clock.time = 1001
    line.show('Files read: 2')
    clock.time = 1050
    line.show('Files read: 3')
    expect(written).toEqual(['\r\u001b[2KFiles rea'])
  })

  it('is cleared once, and only if it was there', () => {
    const { line, written, clock } = lineAt(80)
    line.clear()
    clock.time = 2000
    line.show('x')
    line.clear()
    line.clear()
    expect(written).toEqual(['\r\u001b[2Kx', '\r\u001b[2K'])
  })
})
