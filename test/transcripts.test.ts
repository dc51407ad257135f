/** The golden screens: what the program answers, as people see it. */
import { describe, expect, it } from 'vitest'
import { version } from './helpers/program.ts'
import { below, replayed } from './helpers/replayed.ts'
import { blocksOf, parse, replay } from './helpers/transcripts.ts'

replayed(below('test/transcripts'))

describe('the replay itself', () => {
  it('finds the blocks that begin with a call, and no others', () => {
    const page =
      'text\n\n```console\n$ teh x\nout\n```\n\n```sh\nnpm ci\n$ teh no\n```\n\n~~~\n$ LANG=fr_BE.UTF-8 teh y\n~~~\n\n$ teh outside\n'
    expect(blocksOf(page).map(({ line, text }) => [line, text])).toEqual([
      [4, '$ teh x\nout\n'],
      [14, '$ LANG=fr_BE.UTF-8 teh y\n'],
    ])
  })

  it('reads a line as a shell does', () => {
    expect(
      parse(
        `LANG=fr_BE.UTF-8 TEH_TODAY=2024-01-01 teh query --text "a b" --actor='c "d"' | head -n 3`,
      ),
    ).toEqual({
      env: { LANG: 'fr_BE.UTF-8', TEH_TODAY: '2024-01-01' },
      argv: ['query', '--text', 'a b', '--actor=c "d"'],
      head: 3,
    })
  })

  it.each([
    'teh query > file',
    'teh query | grep x',
    'teh show $(id)',
    'teh show `id`',
    'npm ci',
    'teh query; teh show x',
    "teh query 'open",
  ])('refuses %s', (command) => {
    expect(() => parse(command)).toThrow()
  })

  it('refuses a call whose answer depends on the day', async () => {
    await expect(replay('$ teh overdue\n')).rejects.toThrow('depends on the day')
    await expect(replay('$ teh show teh-2021/ciatteh\n')).rejects.toThrow('depends on the day')
    await expect(
      replay('$ teh overdue --year 2022 --all-editions | head -n 2\n'),
    ).resolves.toContain('31 December 2022')
  })

  it('tells the exit code when it is not 0, and several calls one after the other', async () => {
    expect(await replay('$ teh show nothing-like-this\n\n$ teh --version\n')).toBe(
      `$ teh show nothing-like-this\nteh: unknown measure “nothing-like-this” (teh query lists them)\n(exit 2)\n\n$ teh --version\n${version}\n`,
    )
  })
})
