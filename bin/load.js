// Loads the bundled program. If the build kept compiled code for this very Node, that is used;
// without it the program only starts later.
const { readFileSync } = require('node:fs')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

/** Where the compiled code for this Node lies: another version or machine finds none. */
function codeOf(file) {
  return `${file}.${process.version}-${process.arch}.code`
}

/** The exports of the bundle, and the script they came from. */
function load(file) {
  let cachedData
  try {
    cachedData = readFileSync(codeOf(file))
  } catch {}
  // The bundle is ASCII: one byte a character loads fastest.
  const source = readFileSync(file, 'latin1')
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    { filename: file, cachedData },
  )
  const module = { exports: {} }
  // It wants nothing but what Node has.
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return { exports: module.exports, script }
}

module.exports = { codeOf, load }
