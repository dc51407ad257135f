// Loads the bundled program with its compiled code, if some was kept for this very Node: beside the
// bundle by the build, or in the user's folder of caches by the first run. Without any the program
// only starts later.
const { existsSync, readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

/**
 * The exports of the bundle. `command`: what is called, because each command has its own compiled
 * code: that of another would be read for nothing. `folder`: where code may be kept, if anywhere;
 * `keep` is then to be called when the program has run, and keeps what was compiled by then.
 */
function load(file, command, folder) {
  // The bundle is ASCII: one byte a character loads fastest.
  const source = readFileSync(file, 'latin1')
  const name = nameOf(source, command)
  const beside = `${file}.${name}`
  if (folder !== undefined && !existsSync(beside)) {
    const { createRequire, enableCompileCache } = require('node:module')
    if (enableCompileCache) {
      if (require('./keep.js').isReady(folder)) enableCompileCache(folder)
      return { exports: createRequire(file)(file), keep: () => {} }
    }
  }
  const kept = folder && join(folder, name)
  const cachedData = codeIn(beside, false) ?? (kept && codeIn(kept, true))
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    { filename: file, cachedData },
  )
  const module = { exports: {} }
  // It wants nothing but what Node has.
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  const isNew = cachedData === undefined || script.cachedDataRejected
  return {
    exports: module.exports,
    keep: () => {
      if (kept && isNew) require('./keep.js').keep(kept, script.createCachedData())
    },
    /** Keeps the code beside the bundle: of a build, for whoever runs it where it was built. */
    keepBeside: () => require('./keep.js').write(beside, script.createCachedData(), 0o644),
  }
}

/** Of the program by what it hashes to, which its first line says, and of this Node. */
function nameOf(source, command) {
  return `${source.slice(2, 18)}-${command}-${process.version}-${process.arch}.code`
}

/** Code that is whole, and that nobody but its owner could write. Damaged code ends Node. */
function codeIn(path, isOwn) {
  try {
    const { openSync, fstatSync, closeSync, constants } = require('node:fs')
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
    const handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const { uid, mode } = fstatSync(handle)
      const user = process.getuid?.()
      if (isOwn && user !== undefined && (uid !== user || (mode & 0o022) !== 0)) return undefined
      const bytes = readFileSync(handle)
      const code = bytes.subarray(4)
      return require('node:zlib').crc32(code) === bytes.readUInt32LE(0) ? code : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

module.exports = { load }
