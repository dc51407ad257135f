/** Hostile texts in files at fault, in every format of lint; output.test.ts has sound files. */
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith, measure } from './base.ts'
import { expectInert, payloads, raw, text } from './payloads.ts'
import { ask, expectBounded, expectPlain } from './run.ts'

const today = ['--today', '2026-01-15']

describe.concurrent('texts and keys of files at fault', () => {
  let folder: string
  const all = [...payloads, ...raw]
  beforeAll(() => {
    folder = folderWith({
      ...Object.fromEntries(
        all.flatMap((value, i) => [
          [
            `teh-2021/key-${i}.yaml`,
            measure({}, `${text(value)}: x\n? ${text(`${value}\n::error::k`)}\n: {}\n`),
          ],
          [
            `teh-2021/value-${i}.yaml`,
            measure({
              lead: `lead: [${text(value)}, ${text(`x\n${value}`)}]`,
              themes: `themes: [${text(value)}]`,
              origin: `origin: ${text(value)}`,
            }),
          ],
          [
            `teh-2021/bytes-${i}.yaml`,
            measure(
              { timing: `timing: {as_printed: "", due: ${text(value)}}` },
              `note: ${value}\n`,
            ),
          ],
          [
            `teh-2021/link-${i}.yaml`,
            measure({
              source: `source: {document: ${text(value)}, section: "1", url: ${text(value)}}`,
            }),
          ],
        ]),
      ),
    })
  })

  it.each(['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'])(
    'lint as %s',
    async (format) => {
      const answer = await ask(folder, ['lint', '--format', format, ...today])
      expectBounded(answer, 20_000)
      expect([answer.code, answer.stderr]).toEqual([1, ''])
      expectInert(answer.stdout, format)
    },
  )

  it('lint --fix --dry-run', async () => {
    const answer = await ask(folder, ['lint', '--fix', '--dry-run', ...today])
    expectBounded(answer, 20_000)
    expectPlain(answer.stdout, 'patch')
  })

  it.each(['table', 'csv', 'markdown'])('query as %s', async (format) => {
    const answer = await ask(folder, ['query', '--format', format, ...today])
    expectBounded(answer)
    expect(answer.code).toBe(3)
    expectInert(answer.stdout, format)
    expectPlain(answer.stderr, 'a message')
  })
})
