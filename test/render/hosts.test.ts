/**
 * What hosts make of a report: paths from the root of the repository, rules, no mention and no
 * link.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/render/escape.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const broken = measure({ lead: ['nobody'], reference: 2 as never })

describe('a report for a host', () => {
  const repository = () => {
    const folder = folderOf({ 'two-2021/bad.yaml': broken })
    mkdirSync(join(folder, '.git'))
    return folder
  }
  it.each(['github', 'sarif', 'gitlab', 'junit'])(
    '%s is the same wherever one stands',
    async (format) => {
      const top = repository()
      const from = (below: string) => teh(['lint', '--format', format], { cwd: join(top, below) })
      const said = await Promise.all(['.', 'plans', 'plans/two-2021'].map(from))
      expect(said.map(({ code }) => code)).toEqual([1, 1, 1])
      expect(said[0]?.stdout).toContain('plans/two-2021/bad.yaml')
      expect(said.map(({ stdout }) => stdout)).toEqual(Array(3).fill(said[0]?.stdout))
    },
  )

  it('a patch is one of the repository', async () => {
    const cwd = join(repository(), 'plans/two-2021')
    const { stdout } = await teh(['lint', '--fix', '--dry-run'], { cwd })
    expect(stdout).toMatch(/^--- a\/plans\/two-2021\/bad\.yaml$/m)
  })

  it('outside of a repository paths are from where one stands', async () => {
    const cwd = join(folderOf({ 'two-2021/bad.yaml': broken }), 'plans')
    const { stdout } = await teh(['lint', '--format', 'github'], { cwd })
    expect(stdout).toContain('file=two-2021/bad.yaml')
  })

  it('SARIF has what GitHub asks of a rule and of a finding', async () => {
    const { stdout } = await teh(['lint', '--format', 'sarif'], { cwd: repository() })
    const [{ tool, results }] = JSON.parse(stdout).runs
    expect(tool.driver).toMatchObject({ name: 'teh', semanticVersion: expect.any(String) })
    const text = { text: expect.stringMatching(/.{10}/) }
    for (const rule of tool.driver.rules)
      expect(rule).toMatchObject({
        shortDescription: text,
        fullDescription: text,
        help: text,
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
      })
    const hashes = results.map(
      (one: { partialFingerprints: Record<string, string> }) =>
        one.partialFingerprints.primaryLocationLineHash,
    )
    expect(new Set(hashes).size).toBe(results.length)
  })

  it('JUnit has no attribute of a case that Jenkins does not know', async () => {
    const { stdout } = await teh(['lint', '--format', 'junit'], { cwd: repository() })
    const known = /^<testcase (?:(?:name|classname|time|group)="[^"]*" ?)+\/?>$/
    const cases = [...stdout.matchAll(/<testcase[^>]*>/g)]
    expect(cases.length).toBeGreaterThan(0)
    for (const [tag] of cases) expect(tag).toMatch(known)
  })

  it('Markdown of lint has errors first and fits a comment', async () => {
    const many = Array.from({ length: 360 }, (_, i) => [
      `two-2021/a-${'long-'.repeat(10)}${i}.yaml`,
      measure({ title: { fr: `Une mesure ${i}` } as never, timing: { as_printed: '' } }),
    ])
    const cwd = folderOf({ ...Object.fromEntries(many), 'two-2021/z.yaml': broken })
    const { stdout } = await teh(['lint', '--format', 'markdown'], { cwd })
    expect(stdout.length).toBeLessThanOrEqual(60_000)
    // It did not fit.
    expect(stdout.length).toBeGreaterThan(59_000)
    expect(stdout.split('\n')[0]).toMatch(/^- \*\*error\*\* `plans\/two-2021\/z\.yaml/)
  })
})

/** What is left for a host to look at: code is not, references of characters are read. */
function seenByHost(text: string): string {
  return text
    .replace(/`[^`]*`/g, ' code ')
    .replace(/<br>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

/** Mentions, references, hashes and addresses, as GitHub and GitLab spell them. */
const spellings = [
  '@octo',
  'a@b.example',
  'owner/repo@abcdef1',
  '#3',
  'owner/repo#3',
  'GH-3',
  'gh-12',
  '!7',
  'group/project!7',
  '$12',
  '&4',
  '~label',
  '~"a label"',
  '%v1',
  '%"a milestone"',
  'abcdef1234567',
  'ABCDEF1',
  '0123456789abcdef0123456789abcdef01234567',
  'https://evil.example/x',
  'http://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'ftp://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'mailto:a@b.example',
  '[x](https://evil.example)',
  '<https://evil.example>',
  '![x](//evil.example/a.png)',
  '&#64;octo',
  '&commat;octo',
]

describe('a text of the corpus in Markdown', () => {
  it.each(spellings)('%s is neither a mention, nor a reference, nor a link', (spelling) => {
    for (const around of ['', '(', '"', '«', '-', '/', '.', '_', '*', 'é']) {
      const seen = seenByHost(markdown(`${around}${spelling}${around} rest`))
      expect(seen).not.toMatch(/@\w|#\d|\bGH-\d|[!$&]\d|[~%]["\w]|:\/\/|\bwww\.|\b[0-9a-f]{7,}\b/i)
    }
  })

  it('stays what it was to read', () => {
    for (const text of ['R&D: 50 %, 3/4 – teh-2021/ciatteh', 'fin 2008 (20 %)', 'a_b*c [x]'])
      expect(seenByHost(markdown(text)).replaceAll('\\', '')).toBe(text)
  })

  it('is whole in whatever order the signs stand', () => {
    const piece = fc.constantFrom(...spellings, ' ', '`', '``', '|', '\n', 'x', '@', '#', '<', '\\')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const seen = seenByHost(markdown(pieces.join('')))
        expect(seen).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\./i)
      }),
    )
  })
})
