/** The compiled code that the first run keeps: it makes later runs sooner, and changes nothing. */
import { readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { call, install, keptIn } from './install.ts'

beforeAll(install)

describe('compiled code', () => {
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
})
