import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { teh } from '../helpers/program.ts'

const overdue = ['overdue', '--year', '2023']

/** What a pager was given, on a terminal of so many lines. */
async function paged(argv: readonly string[], { rows = 24, is = true } = {}) {
  const given: string[] = []
  const page = (text: string) => {
    given.push(text)
    return is
  }
  return { given, ...(await teh(argv, { columns: 80, rows, page })) }
}

describe('on a terminal', () => {
  it('an answer longer than the screen goes through a pager, and nowhere else', async () => {
    const { given, stdout, code } = await paged(overdue)
    expect(given.join('')).toMatch(/^32 measures are overdue/)
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })

  it('is printed where it is short, where there is no pager, and with --no-pager', async () => {
    expect((await paged(overdue, { rows: 500 })).given).toEqual([])
    expect((await paged(overdue, { rows: 500 })).stdout).not.toBe('')
    expect((await paged(overdue, { is: false })).stdout).toMatch(/^32 measures/)
    const { given, stdout } = await paged([...overdue, '--no-pager'])
    expect(given).toEqual([])
    expect(stdout).toMatch(/^32 measures/)
  })

  it('a long answer says its first sentence once more at the end, and what to type next', async () => {
    const { stdout } = await teh(overdue, { columns: 200, rows: 24 })
    const [first] = stdout.split('\n\n')
    const end = stdout.trimEnd().split('\n\n').at(-1)
    expect(end).toContain(first)
    expect(end).toContain('--group-by actor --count')
  })

  it('the name alone is answered with where the latest plan stands', async () => {
    const { stdout, code } = await teh([], { columns: 80, rows: 24 })
    expect(stdout).toBe((await teh(['status'], { columns: 80 })).stdout)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23)
    expect(code).toBe(0)
    expect((await teh([])).code).toBe(2)
  })

  it('a message breaks between words', async () => {
    const wrong = ['overdue', '--yaer', '2023']
    const { stderr } = await teh(wrong, { columns: 40, errorColumns: 40 })
    const lines = stderr.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(lines.join(' ')).toBe((await teh(wrong)).stderr.trimEnd())
  })

  it.each(['en', 'fr', 'nl'])('the help of the program fits it, in %s', async (lang) => {
    const { stdout } = await teh(['--help', '--lang', lang], { columns: 80, rows: 24 })
    const lines = stdout.trimEnd().split('\n')
    // The last line is for what is typed next.
    expect(lines.length).toBeLessThanOrEqual(23)
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([])
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(` ${name} `))
    const narrow = await teh(['--help', '--lang', lang], { columns: 44 })
    expect(narrow.stdout.split('\n').filter((line) => stringWidth(line) > 44)).toEqual([])
    for (const name of Object.keys(commands)) expect(narrow.stdout).toMatch(` ${name} `)
  })

  it('a help opens with three examples', async () => {
    for (const argv of [['--help'], ['overdue', '--help'], ['status', '--help']]) {
      const { stdout } = await teh(argv)
      expect(stdout).toMatch(/^Examples:\n( {2}teh .*\n){3}\n/)
    }
  })
})
