/** Line ends as on Windows that git made of what is committed. Real git. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

const name = 'two-2021/new.yaml'
const env = { PATH: process.env.PATH, ...gitHome }

/** A clone as git makes it with a setting, or with attributes that are committed. */
function clone(settings: readonly string[], attributes?: string): string {
  const origin = folderOf({ [name]: measure({}) })
  if (attributes !== undefined) writeFileSync(join(origin, '.gitattributes'), attributes)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: origin, env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'all')
  const folder = join(folderOf({}), 'clone')
  git('clone', '-q', ...settings.flatMap((one) => ['-c', one]), origin, folder)
  return folder
}

async function lineEnds(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await teh(['lint', '--format', 'json', ...argv], { cwd, env })
  const { rows } = JSON.parse(stdout) as { rows: { rule: string; file: string }[] }
  return rows.flatMap(({ rule, file }) => (rule === 'yaml/bom-or-crlf' ? [file] : []))
}

const windows = (folder: string, file: string) => {
  const path = join(folder, 'plans', file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\r?\n|$/g, '\r\n'))
}

describe('line ends as on Windows', () => {
  it.each(
    sample([
      ['attributes', [], '*.yaml text eol=crlf\n'],
      ['core.autocrlf', ['core.autocrlf=true'], undefined],
    ] as const),
  )('that git made, by %s, are no findings', async (_, settings, attributes) => {
    const folder = clone(settings, attributes)
    windows(folder, name)
    expect(await lineEnds(folder)).toEqual([])
    expect(await lineEnds(folder, '--changed')).toEqual([])
    expect(await lineEnds(join(folder, 'plans/two-2021'))).toEqual([])
    writeFileSync(join(folder, 'plans/two-2021/more.yaml'), 'a: 1\r\n')
    expect(await lineEnds(folder), 'of a file that git does not know yet').toEqual([])
  })

  it.each(
    sample([
      ['where attributes say that it must not', ['core.autocrlf=true'], '*.yaml -text\n'],
      ['without such a setting', [], undefined],
    ] as const),
  )('that git did not make, %s, are', async (_, settings, attributes) => {
    const folder = clone(settings, attributes)
    windows(folder, name)
    expect(await lineEnds(folder)).toEqual([`plans/${name}`])
    expect(await lineEnds(folder, '--changed')).toEqual([`plans/${name}`])
  })

  it('that were committed are, whatever the setting', async () => {
    const folder = clone([])
    for (const file of readdirSync(join(folder, 'plans')))
      if (file.endsWith('.yaml')) windows(folder, file)
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env })
    git('add', '-A')
    git('commit', '-q', '-m', 'with them')
    git('config', 'core.autocrlf', 'true')
    expect((await lineEnds(folder)).length).toBeGreaterThan(2)
  })
})
