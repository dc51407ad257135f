/** A rule is not run twice to find that it needs the parser: it is loaded before. */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { emptyFolder } from '../../helpers/folder.ts'
import { root } from '../../helpers/program.ts'
import { measure } from '../../hostile/base.ts'

afterAll(() => {
  vi.resetModules()
})

/**
 * One call of a program that has loaded nothing yet: its exit code, and how often each rule ran.
 */
async function lintAnew(folder: string, home: string) {
  vi.resetModules()
  const { checking } = await import('../../../src/analyses/lint/rules/index.ts')
  const { main } = await import('../../../src/cli.ts')
  const counts = checking.map((rule) => ({ rule: rule.id, check: vi.spyOn(rule, 'check') }))
  let stdout = ''
  const code = await main(['lint', '--format', 'json', '--today', '2026-01-15'], {
    env: {},
    cwd: folder,
    shipped: folder,
    version: '0.0.0',
    columns: undefined,
    colourDepth: 1,
    cache: { folder: home, shipped: join(home, 'none') },
    owner: () => ({ pid: process.pid, host: 'here' }),
    hash: () => '',
    today: () => '2026-01-15',
    stdin: async () => '',
    stdout: (text) => {
      stdout += text
    },
    stderr: () => {},
  })
  const runs = counts.map(({ rule, check }) => `${rule} ${check.mock.calls.length}`)
  vi.restoreAllMocks()
  return { code, stdout, runs, once: checking.map(({ id }) => `${id} 1`) }
}

it.each<[string, Record<string, string>]>([
  ['without fault', {}],
  ['with a rule that is suppressed', { 'themes.yaml': '# teh-disable i18n/not-nfc -- a test' }],
  ['with findings', { 'actors.yaml': 'nobody:\n  kind: person\n  name: {fr: Personne}' }],
  ['that only the schemas can read', { 'teh-2021/edition.yaml': 'unknown: 1' }],
])('every rule runs once in a corpus %s, cold and warm', async (_, more) => {
  const [folder, home] = [emptyFolder(), emptyFolder()]
  cpSync(join(root, 'test/fixtures/base'), join(folder, 'plans'), { recursive: true })
  for (const [name, text] of Object.entries(more))
    writeFileSync(join(folder, 'plans', name), `${text}\n`, { flag: 'a' })
  const cold = await lintAnew(folder, home)
  expect(cold.code).toBeLessThan(2)
  expect(cold.runs).toEqual(cold.once)
  expect(await lintAnew(folder, home)).toEqual(cold)
  // What is known of some files does not stand for another, in the plain style and with a finding.
  writeFileSync(join(folder, 'plans/teh-2021/late.yaml'), measure({ lead: 'lead: [nobody]' }))
  const { code, runs, once, stdout } = await lintAnew(folder, home)
  expect({ code, runs }).toEqual({ code: 1, runs: once })
  expect(stdout).toContain('nobody')
})
