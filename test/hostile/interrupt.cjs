// Loaded before the program, to meet it in the middle of its writing: at the call that
// TEH_TEST_KILL_AT counts it is killed; before the first one, TEH_TEST_REPLACE (a path, and the
// text that it then holds) is replaced by somebody else.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { renameSync, writeFileSync } = fs
const { TEH_TEST_KILL_AT: killAt, TEH_TEST_REPLACE: replace } = process.env
const writes = {
  openSync: (_, flags) => typeof flags === 'number' && (flags & fs.constants.O_CREAT) !== 0,
  // What is said to people is no file.
  writeSync: (handle) => handle > 3,
  fsyncSync: () => true,
  fchmodSync: () => true,
  renameSync: () => true,
  linkSync: () => true,
  rmSync: () => true,
}
let seen = 0
for (const [name, isWrite] of Object.entries(writes)) {
  const original = fs[name]
  fs[name] = (...args) => {
    if (isWrite(...args)) {
      seen++
      if (seen === 1 && replace) replaced(...JSON.parse(replace))
      if (seen === Number(killAt)) process.kill(process.pid, 'SIGKILL')
    }
    return original(...args)
  }
}
syncBuiltinESMExports()

function replaced(path, text) {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
