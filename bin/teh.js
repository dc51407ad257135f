#!/usr/bin/env node
// In words that any Node reads, however old: it is told which one is wanted. These are modules of
// the old kind (see package.json beside), because Node starts them sooner.
var oldest = [20, 19]
var numbers = process.versions.node.split('.').map(Number)
if (numbers[0] < oldest[0] || (numbers[0] === oldest[0] && numbers[1] < oldest[1])) {
  process.stderr.write(
    'teh: teh wants Node ' +
      oldest.join('.') +
      ' or later, and this is ' +
      process.versions.node +
      '\n',
  )
  process.exitCode = 2
} else require('./start.js').start()
