import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, put } from './base.ts'
import { cases, few, noted, today, tryHeavy } from './heavy.ts'
import { ask, expectBounded, findingsOf, placeOf, run } from './run.ts'

tryHeavy(cases.filter(([name]) => few.has(name)))

describe('a file that is larger than any may be', () => {
  it.each([['a measure of 8 TB with nothing in it', 'teh-2021/bad.yaml', 8_000_000_000_000]])(
    '%s is not read',
    async (_, file, size) => {
      const folder = folderWith({})
      put(join(folder, 'plans'), file, 'a: 1\n')
      truncateSync(join(folder, 'plans', file), size)
      const answer = await run(folder, ['lint', '--format', 'json', '--lang', 'en', ...today])
      expectBounded(answer)
      expect(answer.code).toBe(1)
      expect(
        findingsOf(answer)
          .filter((one) => one.file === `plans/${file}`)
          .map(placeOf),
      ).toEqual(['1:1 file/unreadable'])
      const asked = await ask(folder, ['query', '--count', ...today])
      expectBounded(asked)
      expect(asked.code).toBe(3)
    },
  )

  it.each([
    ['1 MB in one text', noted('a'.repeat(1_000_000))],
    ['5 MB of comments', '# a comment that says nothing\n'.repeat(175_000)],
  ])('%s is not read', async (_, content) => {
    const answer = await ask(folderWith({ 'teh-2021/bad.yaml': content }), [
      'lint',
      '--format',
      'json',
      ...today,
    ])
    expectBounded(answer)
    expect(
      findingsOf(answer)
        .filter((one) => one.file === 'plans/teh-2021/bad.yaml')
        .map(placeOf),
    ).toEqual(['1:1 file/unreadable'])
  })
})
