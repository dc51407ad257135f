/** What a release is: the same bytes for the same tree, whole, and without what nobody needs. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from './helpers/folder.ts'
import { belgium, root, start, version } from './helpers/program.ts'

/** For a build or two, on a machine that does other things, too. */
const minutes = 5 * 60_000

const isPacked = (name: string) => !/^(?:test|node_modules)(?:\/|$)/.test(name)

/** A copy of this tree, as a clone has it, with what builds it. */
function clone(folder: string): string {
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n')
  for (const name of names.filter((one) => one !== '' && isPacked(one))) {
    if (!existsSync(join(root, name))) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    cpSync(join(root, name), join(folder, name))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const release = (folder: string, umask: string) =>
  execFileSync('sh', ['-c', `umask ${umask}; exec "$0" scripts/release.mjs`, process.execPath], {
    cwd: folder,
    encoding: 'utf8',
  })

/** The files of a tarball: their names without `package/`, their modes, their texts. */
function unpacked(path: string) {
  const tar = gunzipSync(readFileSync(path))
  const files = new Map<string, { mode: number; text: string }>()
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/, '')
    const size = Number.parseInt(field(124, 12), 8)
    const name = `${field(345, 155)}/${field(0, 100)}`.replace(/^\/?package\//, '')
    const text = tar.toString('latin1', at + 512, at + 512 + size)
    files.set(name, { mode: Number.parseInt(field(100, 8), 8), text })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

describe('a release', () => {
  let folder: string
  let sums: string
  beforeAll(() => {
    folder = clone(emptyFolder())
    sums = release(folder, '022')
  }, minutes)

  it(
    'has the same bytes when it is made elsewhere, under other rights',
    () => {
      expect(sums).toMatch(/^[0-9a-f]{64} {2}teh-plans-[\d.]+\.tgz\n[0-9a-f]{64} {2}teh\.cjs\n$/)
      expect(release(clone(join(emptyFolder(), 'a/b')), '077')).toBe(sums)
    },
    minutes,
  )

  it('is a package with all that it needs, and with nothing of one machine', () => {
    const files = unpacked(join(folder, `release/teh-plans-${version}.tgz`))
    const about = JSON.parse(files.get('package.json')?.text ?? '{}')
    expect([about.dependencies, about.optionalDependencies, about.scripts.install]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    for (const name of [
      'LICENSE.md',
      'LICENSES/EUPL-1.2.txt',
      'LICENSES/CC-BY-4.0.txt',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'plans/actors.yaml',
    ])
      expect([...files.keys()]).toContain(name)
    expect([...files.keys()].filter((name) => /\.code$|^node_modules|^test/.test(name))).toEqual([])
    const modes = new Set([...files].map(([name, { mode }]) => `${name === 'bin/teh.js'} ${mode}`))
    expect(modes).toEqual(new Set([`true ${0o755}`, `false ${0o644}`]))
    expect(JSON.stringify([...files.values()])).not.toContain(folder)
  })

  it('names whose work it contains', () => {
    const notices = readFileSync(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['commander', 'yaml', 'zod', 'saxes', '@colors/colors'])
      expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\((?:MIT|ISC)\\)$`, 'm'))
    expect(notices).toContain('Permission is hereby granted')
    expect(readFileSync(join(folder, 'release/teh.cjs'), 'utf8')).toContain('\nzod ')
  })

  it('is one file that Node runs alone, and answers as the package does', async () => {
    const single = join(emptyFolder(), 'teh.cjs')
    cpSync(join(folder, 'release/teh.cjs'), single)
    const alone = (argv: readonly string[], cwd: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [single, ...argv], {
        cwd,
        encoding: 'utf8',
        env: {},
      })
      return { code: status, stdout, stderr }
    }
    for (const argv of [
      ['overdue', '--year', '2023', '--lang', 'fr'],
      ['lint', '--format', 'json', '--today', '2026-01-15'],
      ['query', '--format', 'xlsx', '--today', '2026-01-15'],
      ['--version'],
    ]) {
      const { code, stdout, stderr } = await start(argv)
      expect(alone(argv, belgium), argv.join(' ')).toEqual({ code, stdout, stderr })
    }
    const { code, stderr } = alone(['overdue'], emptyFolder())
    expect([code, stderr.split('\n').length]).toEqual([2, 2])
    expect(stderr).toContain('there is no folder plans/')
  })
})
