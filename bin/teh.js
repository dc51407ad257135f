#!/usr/bin/env node
// Modules of the old kind (see package.json beside): Node starts them sooner.
const { fstatSync, readFileSync, writeSync } = require('node:fs')
const { join } = require('node:path')

/** Bytes of standard input beyond which no file of a corpus is so large. */
const mostInput = 4 * 1024 * 1024

/** Streams that Node writes, because somebody else has set them not to wait. */
const waiting = new Set()

const home = (path) => join(__dirname, path)
const version = () => /"version": "([^"]+)"/.exec(readFileSync(home('../package.json'), 'utf8'))[1]
const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) write(1, `${version()}\n`)
else run()

function run() {
  const { load } = require('./load.js')
  const { main } = load(home('../dist/teh.cjs')).exports
  const terminal = isDevice(1) && process.stdout.isTTY
  // The parser prints what it reads when these are set.
  delete process.env.LOG_TOKENS
  delete process.env.LOG_STREAM
  main(argv, {
    env: process.env,
    cwd: here(),
    machine: () => require('node:os').hostname(),
    shipped: home('../plans'),
    cache: { platform: process.platform, shipped: home('../dist/plans.pack') },
    version: version(),
    columns: terminal ? process.stdout.columns : undefined,
    colourDepth: terminal ? process.stdout.getColorDepth() : 1,
    today: () => require('./day.js').dayInBrussels(Date.now()),
    stdin,
    stdout: (text) => write(1, text),
    stderr: (text) => write(2, text),
  }).then((code) => {
    process.exitCode = code
  })
}

/** Writes all of it. A closed pipe (teh query | head) is no error; anything else that keeps the answer from being written is. */
function write(stream, text) {
  const bytes = Buffer.from(text)
  let done = 0
  try {
    while (done < bytes.length && !waiting.has(stream)) done += writeSync(stream, bytes, done)
  } catch (error) {
    if (error.code !== 'EAGAIN') return stream === 1 ? unwritten(error) : undefined
    waiting.add(stream)
    const out = stream === 1 ? process.stdout : process.stderr
    out.on('error', stream === 1 ? unwritten : () => {})
  }
  if (done < bytes.length)
    (stream === 1 ? process.stdout : process.stderr).write(bytes.subarray(done))
}

function unwritten(error) {
  if (error.code === 'EPIPE') process.exit(0)
  write(2, `teh: the answer could not be written (${error.code})\n`)
  process.exit(2)
}

async function stdin() {
  const pieces = []
  let length = 0
  for await (const piece of process.stdin) {
    pieces.push(piece)
    length += piece.length
    if (length > mostInput) break
  }
  return Buffer.concat(pieces)
}

function isDevice(stream) {
  try {
    return fstatSync(stream).isCharacterDevice()
  } catch {
    return false
  }
}

/** The folder one stands in, which may have been removed. */
function here() {
  try {
    return process.cwd()
  } catch {
    write(2, 'teh: the folder you are in is gone\n')
    process.exit(2)
  }
}
