/** Where compiled code is kept, and where it is not. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium } from '../helpers/program.ts'

import { call, install, installed, keptIn } from './install.ts'

beforeAll(install)

describe('compiled code', () => {
  const isKeptByNode = 'enableCompileCache' in process.getBuiltinModule('node:module')

  it('is not used when a byte of it is damaged', () => {
    const home = emptyFolder()
    const sound = call(home)
    for (const path of keptIn(home)) {
      const whole = readFileSync(path)
      const damaged = Buffer.from(whole)
      const at = Math.floor(whole.length / 2)
      damaged[at] = (damaged[at] as number) ^ 0x5a
      for (const [name, bytes] of [
        [`byte ${at}`, damaged],
        ['cut short', whole.subarray(0, 1000)],
      ] as const) {
        writeFileSync(path, bytes)
        expect(call(home), `${path} ${name}`).toEqual(sound)
      }
    }
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
