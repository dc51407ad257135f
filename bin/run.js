// What the program sees of the world: this process, its streams and its terminal.
const { fstatSync, writeSync } = require('node:fs')

/** Bytes of standard input that are read: no file of a corpus is larger. */
const maxInputBytes = 4 * 1024 * 1024

/** Streams that Node writes, because somebody else has set them not to wait. */
const waiting = new Set()

function withoutNoColor() {
  const { NO_COLOR, ...others } = process.env
  return others
}

/**
 * Runs one call of the program in this process. `caches`: the user's folder of caches, if any;
 * `shipped`: the plans that come with it, and `pack` what the build found in them, if any come.
 */
function run(main, argv, { caches, shipped, pack, version }) {
  const terminal = isDevice(1) && process.stdout.isTTY
  // The parser prints what it reads when these are set.
  delete process.env.LOG_TOKENS
  delete process.env.LOG_STREAM
  let line
  // The line that tells how far it is goes before anything is said.
  const above = (say) => {
    line?.clear()
    return say()
  }
  return main(argv, {
    env: process.env,
    cwd: here(),
    owner: () => ({ pid: process.pid, host: require('node:os').hostname() }),
    commit: (folder) => require('./commit.js').lastCommit(folder),
    hash: (algorithm, data) => require('node:crypto').hash(algorithm, data, 'hex'),
    shipped,
    cache: { folder: caches, shipped: pack },
    version,
    columns: terminal ? process.stdout.columns : undefined,
    rows: terminal ? process.stdout.rows : undefined,
    page: terminal
      ? (text) => above(() => require('./pager.js').page(text, process.env))
      : undefined,
    get errorColumns() {
      return isDevice(2) && process.stderr.isTTY ? process.stderr.columns : undefined
    },
    get progress() {
      if (!isDevice(2) || !process.stderr.isTTY) return undefined
      line ??= require('./progress.js').line()
      return line.show
    },
    // An empty NO_COLOR is none, and Node takes it for one: whether it says so is seen later.
    colourDepth: terminal ? process.stdout.getColorDepth(withoutNoColor()) : 1,
    today: (timezone) => require('./day.js').dayIn(timezone, Date.now()),
    stdin,
    ...(terminal &&
      isDevice(0) &&
      process.stdin.isTTY && { ask: (...of) => above(() => require('./ask.js').ask(...of)) }),
    stdout: (text) => above(() => write(1, text)),
    stderr: (text) => void above(() => write(2, text)).catch(() => {}),
  }).then((code) => {
    line?.clear()
    process.exitCode = code
  })
}

/** Prints the version alone. Rejects when that cannot be written. */
function printVersion(version) {
  return write(1, `${version}\n`)
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

module.exports = { run, printVersion }
