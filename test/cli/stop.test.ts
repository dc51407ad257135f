import { describe, expect, it } from 'vitest'
import { stop } from '../../src/cli/stop.ts'
import { TehError } from '../../src/errors.ts'
import { loadWords, type Words } from '../../src/words/index.ts'

async function said(error: unknown, env: Record<string, string> = {}) {
  let stderr = ''
  const host = {
    env,
    cwd: '/',
    shipped: '/plans',
    version: '0.0.0',
    columns: undefined,
    colourDepth: 1,
    owner: () => ({ pid: 1, host: 'here' }),
    hash: () => '',
    today: () => '2024-07-01',
    stdin: async () => '',
    stdout: () => {},
    stderr: (text: string) => {
      stderr += text
    },
  }
  return { code: stop(error, host, await loadWords('en')), stderr }
}

describe('what stops a call', () => {
  it('is told on one line, with 2', async () => {
    expect(await said(new TehError('corpus-missing', { path: 'a\nb' }))).toEqual({
      code: 2,
      stderr: 'teh: there is no folder “a\\u{a}b”\n',
    })
    expect((await said(new TehError('git-missing'))).code).toBe(2)
  })

  it('is told in short, however long what was typed', async () => {
    const among = Array.from({ length: 500 }, () => 'x'.repeat(500))
    const { stderr } = await said(new TehError('ambiguous-document', { seen: 'x', among }))
    expect(stderr.match(/x+…/g)?.map(({ length }) => length)).toEqual(Array(120).fill(200))
    expect(stderr).toMatch(/, …\n$/)
  })

  it('is a bug when nobody foresaw it: 3, and where only when asked', async () => {
    const { code, stderr } = await said(new TypeError('no such thing'))
    expect([code, stderr.split('\n').length]).toEqual([3, 2])
    expect(stderr).toContain('no such thing')
    const traced = await said(new TypeError('no such thing'), { TEH_DEBUG: '1' })
    expect(traced.stderr).toContain(import.meta.filename)
  })
})

it('is refused by the types when its data are not those of its sentence', () => {
  // Compiled, never called: a line that types let pass is an error of theirs.
  const refused = (words: Words, either: 'git-missing' | 'git-failed') => {
    // @ts-expect-error: no such problem
    new TehError('corpus-lost', { path: '' })
    // @ts-expect-error: a datum is missing
    new TehError('write-failed', { path: '' })
    // @ts-expect-error: a datum of another kind
    new TehError('ambiguous-actor', { seen: '', among: '' })
    // @ts-expect-error: a datum too many
    new TehError('corpus-missing', { path: '', reason: '' })
    // @ts-expect-error: no data at all
    new TehError('git-failed')
    // @ts-expect-error: data that only one of two problems asks for
    new TehError(either, { reason: '' })
    // @ts-expect-error: a sentence that asks for what is not carried
    const asks: Words['problems']['corpus-missing'] = ({ reason }) => reason
    // @ts-expect-error: a catalogue without a sentence
    const less: Words['problems'] = { ...words.problems, 'corpus-missing': undefined }
    return { asks, less }
  }
  expect(refused).toBeTypeOf('function')
})
