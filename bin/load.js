// Loads the built program: its parts, as they are asked for, from the files that hold them, each
// with its compiled code, if some was kept for this very Node: beside the file by the build, or in
// the user's folder of caches by the first run. Without any the program only starts later.
const { existsSync, readFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const { Script } = require('node:vm')

/**
 * The exports of the program whose first file this is. `command`: what is called, because each
 * command has its own compiled code: that of another would be read for nothing. `folder`: where
 * code may be kept, if anywhere; `keep` is then to be called when the program has run, and keeps
 * what was compiled by then.
 */
function load(first, command, folder) {
  const { file, keep, keepBeside } = readerOf(first, command, folder)
  const name = basename(first, '.cjs')
  return {
    exports: run(name, (one) => file(join(dirname(first), `${one}.cjs`))),
    keep,
    keepBeside,
  }
}

/** Runs the part of the first file that the program begins with. `file` reads a file by name. */
function run(first, file) {
  const { entry, files, parts } = file(first)
  const held = { [first]: parts }
  const made = []
  const part = (id) => {
    if (made[id]) return made[id].exports
    const module = { exports: {} }
    made[id] = module
    held[files[id]] ??= file(files[id])
    held[files[id]][id](module.exports, require, module, part)
    return module.exports
  }
  return part(entry)
}

/** How files are read, and what was compiled of them is kept. */
function readerOf(first, command, folder) {
  // The files are ASCII: one byte a character loads fastest.
  const sourceOf = (path) => readFileSync(path, 'latin1')
  const source = sourceOf(first)
  if (folder !== undefined && !existsSync(`${first}.${nameOf(source, command)}`)) {
    const { createRequire, enableCompileCache } = require('node:module')
    if (enableCompileCache) {
      if (require('./keep.js').isReady(folder)) enableCompileCache(folder)
      return { file: createRequire(first), keep: () => {} }
    }
  }
  const read = []
  const file = (path) => {
    const text = path === first ? source : sourceOf(path)
    const beside = `${path}.${nameOf(text, command)}`
    const kept = folder && join(folder, basename(beside))
    const cachedData = codeIn(beside, false) ?? (kept && codeIn(kept, true))
    const script = new Script(text, { filename: path, cachedData })
    const isNew = cachedData === undefined || script.cachedDataRejected
    read.push({ script, beside, kept, isNew })
    return script.runInThisContext()
  }
  return {
    file,
    keep: () => {
      for (const { script, kept, isNew } of read)
        if (kept && isNew) require('./keep.js').keep(kept, script.createCachedData())
    },
    /** Keeps the code beside the files: of a build, for whoever runs it where it was built. */
    keepBeside: () => {
      for (const { script, beside } of read)
        require('./keep.js').write(beside, script.createCachedData(), 0o644)
    },
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

module.exports = { load, run }
