// Starts the program of an install: the built program, its plans, what was kept for this Node.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const home = (path) => join(__dirname, path)

function start() {
  const argv = process.argv.slice(2)
  // The version needs none of the program, unless to say that it cannot be written.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
    require('./run.js')
      .printVersion(version())
      .catch(() => run(argv))
  else run(argv)
}

function run(argv) {
  const bundle = home('../dist/teh.cjs')
  if (!existsSync(bundle)) {
    process.stderr.write(
      'teh: this install of teh is not whole: run npm run build in its folder, or install it anew\n',
    )
    process.exitCode = 2
    return
  }
  const caches = require('./cache-folder.js').cacheFolder(process.env, process.platform)
  const isWithout = process.env.TEH_CACHE === '0' || argv.includes('--no-cache')
  const { exports, keep } = require('./load.js').load(
    bundle,
    commandIn(argv),
    caches === undefined || isWithout ? undefined : join(caches, 'code'),
  )
  require('./run.js')
    .run(exports.main, argv, {
      caches,
      shipped: home('../plans'),
      pack: home('../dist/plans.pack'),
      version: version(),
    })
    .then(() => {
      // What cannot be answered is often a word mistyped, and no command.
      if (!(process.exitCode > 1)) keep()
    })
}

/** The first word that looks like a command. If it is none, only compiled code is named by it. */
function commandIn(argv) {
  return argv.find((word) => /^[a-z]{2,20}$/.test(word)) ?? 'teh'
}

function version() {
  return /"version": "([^"]+)"/.exec(readFileSync(home('../package.json'), 'utf8'))[1]
}

module.exports = { start }
