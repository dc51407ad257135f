/** What an install says that cannot be used; what a release holds is tested by release.test.ts. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './helpers/folder.ts'
import { root, version } from './helpers/program.ts'

describe('an install that cannot be used', () => {
  it('says after an install without what builds it that it was not built', () => {
    const folder = emptyFolder()
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^teh: not built, because esbuild is not installed [^\n]+\n$/)
  })

  it('tells an old Node in words that it reads', () => {
    // What stands before the program is loaded; newer syntax would stop an old Node without a word.
    const entry = readFileSync(join(root, 'bin/teh.js'), 'utf8')
    expect(entry).not.toMatch(/=>|\bconst\b|\blet\b|`|\?\.|\?\?|\.\.\./)
    const old = join(emptyFolder(), 'old.cjs')
    for (const [seen, code] of [
      ['18.20.8', 2],
      ['20.18.3', 2],
      ['20.19.0', 0],
      ['26.0.0', 0],
    ] as const) {
      const script = `Object.defineProperty(process.versions, 'node', { value: '${seen}' }); process.argv[1] = ${JSON.stringify(old)}; require(${JSON.stringify(join(root, 'bin/teh.js'))})`
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['-e', script, '--', 'x', '--version'],
        { encoding: 'utf8' },
      )
      expect([status, stderr]).toEqual([
        code,
        code === 0 ? '' : `teh: teh wants Node 20.19 or later, and this is ${seen}\n`,
      ])
      if (code === 0) expect(stdout).toBe(`${version}\n`)
    }
  })
})
