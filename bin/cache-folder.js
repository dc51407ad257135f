const { isAbsolute, join } = require('node:path')

/** The folder of caches, as each system has it; nothing where the user has none. */
function cacheFolder({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }, platform) {
  if (platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'teh', 'Cache') : undefined
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'teh')
  if (!HOME || !isAbsolute(HOME)) return undefined
  return platform === 'darwin'
    ? join(HOME, 'Library', 'Caches', 'teh')
    : join(HOME, '.cache', 'teh')
}

module.exports = { cacheFolder }
