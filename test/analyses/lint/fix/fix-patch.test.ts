/** What `teh lint --fix --dry-run` prints is a patch that git applies. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unified } from '../../../../src/analyses/text/unified.ts'
import { emptyFolder, folderOf } from '../../../helpers/folder.ts'
import { teh } from '../../../helpers/program.ts'
import { runs } from '../../../helpers/runs.ts'

const name = 'two-2021/m.yaml'
const call = ['lint', '--fix', '--today', '2026-01-15']
/** A measure led by an actor under another name than its own. */
const site = (lines = '') => `title: {fr: Un site, nl: Een site, en: A website}
summary: Un site.
origin: table
themes: [training]
lead: [Alphas]
responsibility_as_printed: Alpha
timing: {as_printed: ""}
${lines}source: {document: text, section: "1"}
`

it.each([
  ['tabs', site().replace('lead: [Alphas]', 'lead:\t[Alphas]\t# x')],
  ['ends of lines of Windows', site().replaceAll('\n', '\r\n')],
  ['no end at the last line', site('partners:\n  - beta\n').trimEnd()],
  ['no end at the line that is fixed', `${site().replace(/^lead.*\n/m, '')}lead: [Alphas]`],
  ['colons and fences', site('note: "::a ``` ##b"\n')],
])('it does to the file what --fix does: %s', async (_, text) => {
  const [folder, other] = [folderOf({ [name]: text }), folderOf({ [name]: text })]
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  const { stdout, code } = await teh([...call, '--dry-run'], { cwd: folder })
  expect(code).toBe(1)
  writeFileSync(join(folder, 'patch'), stdout)
  execFileSync('git', ['apply', 'patch'], { cwd: folder, stdio: 'pipe' })
  await teh(call, { cwd: other })
  const after = readFileSync(join(folder, 'plans', name), 'utf8')
  expect(after).toBe(readFileSync(join(other, 'plans', name), 'utf8'))
  expect(after).not.toBe(text)
  const page = await teh([...call, '--dry-run', '--format', 'markdown'], {
    cwd: folderOf({ [name]: text }),
  })
  const [, fence = '', shown] = /^(`+)diff\n([\s\S]*?)\n\1$/m.exec(page.stdout) ?? []
  expect([fence.length, `${shown}\n`]).toEqual([text.includes('```') ? 4 : 3, stdout])
})

it('a diff is that of git, with and without an end at the last line', () => {
  const folder = emptyFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  const line = fc.constantFrom('a', 'b', 'c\t', 'd\r', '')
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(
      ([lines, ended]) => `head\n${lines.map((one) => `${one}\n`).join('')}${ended ? '' : 'tail'}`,
    )
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after)
      mkdirSync(join(folder, 'x'), { recursive: true })
      writeFileSync(join(folder, 'x/y'), before)
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: `${unified('x/y', before, after)}\n`,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      expect(readFileSync(join(folder, 'x/y'), 'utf8')).toBe(after)
    }),
    { numRuns: runs(40) },
  )
})
