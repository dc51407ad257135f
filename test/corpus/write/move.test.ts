import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moveOver, type System } from '../../../src/corpus/write/move.ts'
import { emptyFolder } from '../../helpers/folder.ts'

/** A system that refuses so many renames with a code. */
function refusing(times: number, code: string, platform = 'win32') {
  const seen = { tries: 0, waited: 0 }
  const system: System = {
    platform,
    rename: () => {
      seen.tries++
      if (seen.tries <= times) throw Object.assign(new Error(code), { code })
    },
    pause: (milliseconds) => {
      seen.waited += milliseconds
    },
  }
  return { seen, system }
}

describe('a file in the place of another', () => {
  it('is there, and its own name is gone', () => {
    const folder = emptyFolder()
    const [from, to] = [join(folder, 'new'), join(folder, 'old')]
    writeFileSync(from, 'new')
    writeFileSync(to, 'old')
    moveOver(from, to)
    expect([existsSync(from), readFileSync(to, 'utf8')]).toEqual([false, 'new'])
  })

  it.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again on Windows when it says %s', (code) => {
    const { seen, system } = refusing(3, code)
    moveOver('a', 'b', system)
    expect([seen.tries, seen.waited]).toEqual([4, 80])
  })

  it('is given up within a second, with what the system said', () => {
    const { seen, system } = refusing(99, 'EBUSY')
    expect(() => moveOver('a', 'b', system)).toThrow('EBUSY')
    expect([seen.tries, seen.waited < 1000]).toEqual([7, true])
  })

  it.each([
    ['ENOENT', 'win32'],
    ['EPERM', 'linux'],
  ])('is not tried again for %s on %s', (code, platform) => {
    const { seen, system } = refusing(1, code, platform)
    expect(() => moveOver('a', 'b', system)).toThrow(code)
    expect([seen.tries, seen.waited]).toEqual([1, 0])
  })
})
