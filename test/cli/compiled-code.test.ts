/** The compiled code that the first run keeps: it makes later runs sooner, and changes nothing. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, root } from '../helpers/program.ts'

/** An install: what the package has of the program, without what a build leaves for itself. */
let installed: string
beforeAll(() => {
  installed = emptyFolder()
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(root, name), join(installed, name), { recursive: true })
  for (const name of readdirSync(join(installed, 'dist')))
    if (name.endsWith('.code')) rmSync(join(installed, 'dist', name))
})

function call(home: string, ...more: string[]) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'bin/teh.js'), 'overdue', '--year', '2023', ...more],
    { cwd: belgium, encoding: 'utf8', env: { XDG_CACHE_HOME: home } },
  )
  return { status, signal, stdout, stderr }
}

/** The files of compiled code below a home. */
function keptIn(home: string): string[] {
  const folder = join(home, 'teh/code')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

describe('compiled code', () => {
  const isKeptByNode = 'enableCompileCache' in process.getBuiltinModule('node:module')

  it('is kept by the first run, for this user alone, and answers the same', () => {
    const home = emptyFolder()
    const first = call(home)
    const kept = keptIn(home)
    expect(kept.length).toBeGreaterThan(0)
    for (const path of kept) expect(statSync(path).mode & 0o077).toBe(0)
    const before = kept.map((path) => readFileSync(path, 'latin1'))
    expect(call(home)).toEqual(first)
    const after = keptIn(home).map((path) => readFileSync(path, 'latin1'))
    expect(after, 'and is not written again').toEqual(before)
  })

  it('is kept for each command, and not for a word that is none', () => {
    const home = emptyFolder()
    call(home)
    const kept = keptIn(home)
    spawnSync(process.execPath, [join(installed, 'bin/teh.js'), 'overdeu'], {
      cwd: belgium,
      env: { XDG_CACHE_HOME: home },
    })
    expect(keptIn(home)).toEqual(kept)
    spawnSync(process.execPath, [join(installed, 'bin/teh.js'), 'query', '--count'], {
      cwd: belgium,
      env: { XDG_CACHE_HOME: home },
    })
    expect(keptIn(home).length).toBeGreaterThan(isKeptByNode ? 0 : kept.length)
  })

  it('is not used when a byte of it is damaged', () => {
    const home = emptyFolder()
    const sound = call(home)
    for (const path of keptIn(home)) {
      const whole = readFileSync(path)
      for (let i = 0; i < 4; i++) {
        const damaged = Buffer.from(whole)
        const at = Math.floor((whole.length * (i + 0.5)) / 4)
        damaged[at] = (damaged[at] as number) ^ 0x5a
        writeFileSync(path, damaged)
        expect(call(home), `byte ${at} of ${path}`).toEqual(sound)
      }
      for (const [name, bytes] of [
        ['cut short', whole.subarray(0, 1000)],
        ['empty', ''],
      ] as const) {
        writeFileSync(path, bytes)
        expect(call(home), `${path} ${name}`).toEqual(sound)
      }
    }
  })

  it.skipIf(isKeptByNode || process.platform === 'win32')(
    'is not used when others may write it, or it is a link',
    () => {
      const home = emptyFolder()
      const sound = call(home)
      const [path = ''] = keptIn(home)
      const whole = readFileSync(path)
      chmodSync(path, 0o666)
      expect(call(home)).toEqual(sound)
      expect(statSync(path).mode & 0o777, 'it is written anew').toBe(0o600)
      const elsewhere = join(emptyFolder(), 'code')
      writeFileSync(elsewhere, whole, { mode: 0o600 })
      rmSync(path)
      symlinkSync(elsewhere, path)
      expect(call(home)).toEqual(sound)
      expect(readFileSync(elsewhere).equals(whole), 'what it led to is left alone').toBe(true)
    },
  )

  it('is not kept where that is not wanted, or not possible', () => {
    const home = emptyFolder()
    const sound = call(home, '--no-cache')
    expect(keptIn(home)).toEqual([])
    const corpus = emptyFolder()
    mkdirSync(join(corpus, 'plans'))
    writeFileSync(join(corpus, 'plans/actors.yaml'), '')
    expect(call(join(corpus, 'plans/.cache'))).toEqual(sound)
    expect(keptIn(join(corpus, 'plans/.cache'))).toEqual([])
    const file = join(home, 'file')
    writeFileSync(file, '')
    expect(call(file)).toEqual(sound)
    expect(call('/proc/nowhere')).toEqual(sound)
  })
})
