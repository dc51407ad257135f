// Keeps compiled code for the next run. Whatever hinders that, hinders nothing else.
const fs = require('node:fs')
const { dirname, join } = require('node:path')

const daysKept = 90

/** Writes code that `load` reads, whole or not at all. */
function write(path, code, mode) {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(require('node:zlib').crc32(code))
  const temporary = `${path}.${process.pid}.tmp`
  try {
    fs.writeFileSync(temporary, Buffer.concat([sum, code]), { mode, flag: 'wx' })
    fs.renameSync(temporary, path)
  } catch (error) {
    if (error.code !== 'EEXIST') fs.rmSync(temporary, { force: true })
  }
}

/** Keeps code in the user's folder, and takes out what has not been written for long. */
function keep(path, code) {
  const folder = dirname(path)
  if (!isReady(folder)) return
  try {
    write(path, code, 0o600)
    for (const name of fs.readdirSync(folder)) {
      const one = join(folder, name)
      const isCode = /\.code(?:\.\d+\.tmp)?$/.test(name)
      if (isCode && fs.lstatSync(one).mtimeMs < Date.now() - daysKept * 86_400_000)
        fs.rmSync(one, { force: true })
    }
  } catch {}
}

/** Whether there is a folder to keep code in, which is made if need be, and never in a corpus. */
function isReady(folder) {
  try {
    if (!isOutside(folder)) return false
    makeFolder(folder)
    return true
  } catch {
    return false
  }
}

/** Node does the same by itself, and never ends where none can be made (/proc). */
function makeFolder(path) {
  if (fs.existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  fs.mkdirSync(path, { mode: 0o700 })
}

/** Whether a folder, which may still have to be made, lies in no corpus. */
function isOutside(folder) {
  let at = folder
  while (!fs.existsSync(at) && dirname(at) !== at) at = dirname(at)
  for (at = fs.realpathSync(at); ; at = dirname(at)) {
    if (['actors.yaml', 'corpus.yaml'].some((name) => fs.existsSync(join(at, name)))) return false
    if (dirname(at) === at) return true
  }
}

module.exports = { write, keep, isReady }
