// Loads the bundled program, with the compiled code that the build kept for this very Node; without it all the same.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** Where the compiled code for this Node lies: another version or machine finds none. */
export const cacheOf = (file) => `${file}.${process.version}-${process.arch}.code`

/** The exports of the bundle, and the script they came from. */
export function load(file) {
  let cachedData
  try {
    cachedData = readFileSync(cacheOf(file))
  } catch {}
  // The bundle is ASCII: one byte a character loads fastest.
  const source = readFileSync(file, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, { filename: file, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return { exports: module.exports, script }
}
