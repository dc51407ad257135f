#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'

const home = (path) => fileURLToPath(new URL(path, import.meta.url))
const version = () => /"version": "([^"]+)"/.exec(readFileSync(home('../package.json'), 'utf8'))[1]
const argv = process.argv.slice(2)
/** Bytes of standard input beyond which no file of a corpus is so large. */
const mostInput = 4 * 1024 * 1024

// A closed pipe (teh query | head) is no error; anything else that keeps the answer from being written is.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') process.stderr.write(`teh: ${error.code ?? error.message}\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
process.stderr.on('error', () => {})

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${version()}\n`)
} else {
  const { load } = await import('./load.js')
  const { main } = load(home('../dist/teh.cjs')).exports
  // The parser prints what it reads when these are set.
  delete process.env.LOG_TOKENS
  delete process.env.LOG_STREAM
  process.exitCode = await main(argv, {
    env: process.env,
    cwd: here(),
    host: hostname(),
    shipped: home('../plans'),
    version: version(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colourDepth: process.stdout.isTTY ? process.stdout.getColorDepth() : 1,
    now: () => new Date(),
    stdin: async () => {
      const pieces = []
      let length = 0
      for await (const piece of process.stdin) {
        pieces.push(piece)
        length += piece.length
        if (length > mostInput) break
      }
      return Buffer.concat(pieces)
    },
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}

/** The folder one stands in, which may have been removed. */
function here() {
  try {
    return process.cwd()
  } catch {
    process.stderr.write('teh: the folder you are in is gone\n')
    process.exit(2)
  }
}
