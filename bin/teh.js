#!/usr/bin/env node
// Modules of the old kind (see package.json beside): Node starts them sooner.
const { existsSync, fstatSync, readFileSync, writeSync } = require('node:fs')
const { join } = require('node:path')

/** Bytes of standard input that are read: no file of a corpus is larger. */
const maxInputBytes = 4 * 1024 * 1024

/** Streams that Node writes, because somebody else has set them not to wait. */
const waiting = new Set()

const home = (path) => join(__dirname, path)
const version = () => /"version": "([^"]+)"/.exec(readFileSync(home('../package.json'), 'utf8'))[1]
const argv = process.argv.slice(2)

// Asked for alone, the version needs none of the program, unless to say that it cannot be written.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
  write(1, `${version()}\n`).catch(run)
else run()

function run() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    return stop(`teh wants Node 20.19 or later, and this is ${process.versions.node}`)
  if (!existsSync(home('../dist/teh.cjs')))
    return stop(
      'this install of teh is not whole: run npm run build in its folder, or install it anew',
    )
  const caches = require('./cache-folder.js').cacheFolder(process.env, process.platform)
  const isWithout = process.env.TEH_CACHE === '0' || argv.includes('--no-cache')
  const { load } = require('./load.js')
  const { exports, keep } = load(
    home('../dist/teh.cjs'),
    caches === undefined || isWithout ? undefined : join(caches, 'code'),
  )
  const { main } = exports
  const terminal = isDevice(1) && process.stdout.isTTY
  // The parser prints what it reads when these are set.
  delete process.env.LOG_TOKENS
  delete process.env.LOG_STREAM
  main(argv, {
    env: process.env,
    cwd: here(),
    owner: () => ({ pid: process.pid, host: require('node:os').hostname() }),
    shipped: home('../plans'),
    cache: { folder: caches, shipped: home('../dist/plans.pack') },
    version: version(),
    columns: terminal ? process.stdout.columns : undefined,
    rows: terminal ? process.stdout.rows : undefined,
    page: terminal ? (text) => require('./pager.js').page(text, process.env) : undefined,
    get errorColumns() {
      return isDevice(2) && process.stderr.isTTY ? process.stderr.columns : undefined
    },
    colourDepth: terminal ? process.stdout.getColorDepth() : 1,
    today: (timezone) => require('./day.js').dayIn(timezone, Date.now()),
    stdin,
    ...(terminal &&
      isDevice(0) &&
      process.stdin.isTTY && { ask: (...of) => require('./ask.js').ask(...of) }),
    stdout: (text) => write(1, text),
    stderr: (text) => void write(2, text).catch(() => {}),
  }).then((code) => {
    process.exitCode = code
    keep()
  })
}

/** Before there is a program that knows the reader's language. */
function stop(reason) {
  process.stderr.write(`teh: ${reason}\n`)
  process.exitCode = 2
}

/**
 * Writes all of it, at once where the stream lets it. Rejects when that fails. That nobody reads on
 * (teh query | head) is no failure: the rest is not written, and the call ends as it would have.
 */
async function write(stream, text) {
  const bytes = Buffer.from(text)
  let done = 0
  try {
    while (done < bytes.length && !waiting.has(stream)) done += writeSync(stream, bytes, done)
    if (done < bytes.length) await writeLater(stream, bytes.subarray(done))
  } catch (error) {
    if (error.code === 'EPIPE') return
    if (error.code !== 'EAGAIN') throw error
    waiting.add(stream)
    // The one who writes is told: an error that nobody hears would end the program in English.
    streamOf(stream).on('error', () => {})
    await write(stream, bytes.subarray(done))
  }
}

function writeLater(stream, bytes) {
  return new Promise((resolve, reject) => {
    streamOf(stream).write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

function streamOf(stream) {
  return stream === 1 ? process.stdout : process.stderr
}

async function stdin() {
  const pieces = []
  let length = 0
  for await (const piece of process.stdin) {
    pieces.push(piece)
    length += piece.length
    if (length > maxInputBytes) break
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

/** The folder one stands in; nothing where it was removed. */
function here() {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
