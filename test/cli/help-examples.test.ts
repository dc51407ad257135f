/** The examples of every help, each called in a copy of a corpus. */
import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, root, teh } from '../helpers/program.ts'

/** Examples that want what no copy has: a branch, git, a sheet of decisions, answers. */
const needsMore =
  /origin\/main|^teh ask|decisions\.xlsx|--asked|^teh init$|^teh init \.|review\.xlsx|^teh (?:import|document)/
const told = {
  status: 'complete',
  by: 'Climate Council',
  date: '2024',
  source: { communication: 'mail', date: '2026-11-24' },
}

it.each(Object.keys(commands))('the examples of %s work', async (name) => {
  const command = await commands[name as keyof typeof commands]()
  for (const line of command.examples.filter((one) => !needsMore.test(one))) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    )
    // What writes does so in a copy of its own.
    const cwd = emptyFolder()
    cpSync(`${root}/test/fixtures/help`, cwd, { recursive: true })
    cpSync(`${belgium}/returns`, `${cwd}/returns`, { recursive: true })
    const [typed, file] = [words.filter((word) => !/^<$|\.json$/.test(word)), words.includes('<')]
    const stdin = file ? JSON.stringify([{ measure: 'climate-2024/heat-pumps', ...told }]) : ''
    const setting = { now: '2026-11-24T12:00:00Z', cwd, shipped: '/nowhere', stdin }
    const { code, stderr } = await teh(typed.slice(1), setting)
    const said = stderr.replace(/^Written: .*\n/, '')
    expect([line, code === 0 || code === 1, said]).toEqual([line, true, ''])
  }
})
