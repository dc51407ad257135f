#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const home = (path) => fileURLToPath(new URL(path, import.meta.url))
const version = () => /"version": "([^"]+)"/.exec(readFileSync(home('../package.json'), 'utf8'))[1]
const argv = process.argv.slice(2)

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
  process.exitCode = await main(argv, {
    env: process.env,
    cwd: process.cwd(),
    shipped: home('../plans'),
    version: version(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colourDepth: process.stdout.isTTY ? process.stdout.getColorDepth() : 1,
    now: () => new Date(),
    stdin: async () => {
      process.stdin.setEncoding('utf8')
      let text = ''
      for await (const piece of process.stdin) text += piece
      return text
    },
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}
