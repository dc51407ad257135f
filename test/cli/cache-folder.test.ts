import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheFolder } from '../../bin/cache-folder.js'

describe('the folder of caches', () => {
  it.each([
    ['linux', { XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/teh'],
    ['linux', { XDG_CACHE_HOME: 'x', HOME: '/h' }, '/h/.cache/teh'],
    ['linux', { HOME: 'h' }, undefined],
    ['linux', { LOCALAPPDATA: '/l' }, undefined],
    ['darwin', { HOME: '/h' }, '/h/Library/Caches/teh'],
    ['darwin', { XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/teh'],
    ['win32', { LOCALAPPDATA: '/l', HOME: '/h' }, join('/l', 'teh', 'Cache')],
    ['win32', { LOCALAPPDATA: '', HOME: '/h' }, undefined],
    ['win32', { HOME: '/h', XDG_CACHE_HOME: '/x' }, undefined],
  ])('of %s with %j is %s', (platform, env, folder) =>
    expect(cacheFolder(env, platform)).toBe(folder),
  )
})
