// The gate: one line per step, and at the end what failed. CI runs every test; without CI=true
// those are left out that take minutes and that a change seldom breaks, and of cases that are alike
// only some are tried, which is said.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const scratch = mkdtempSync(join(tmpdir(), 'teh-check-'))
const tally = join(scratch, 'tests.json')
const isInCi = process.env.CI === 'true'
/** Those of vitest.config.ts that are run: with two `!` patterns vitest would run all. */
const projects = ['unit', 'process', ...(isInCi ? ['ci'] : [])]

/**
 * Every step: its name, and a function that gives what went wrong, or nothing. Those of one group
 * run side by side: what needs no build, and then the rest beside the tests, which take longest.
 */
const groups = [
  {
    types: () => tool('typescript', 'tsc'),
    style: () => tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings'),
    build: () => node('scripts/build.mjs'),
  },
  {
    corpus: () => node('bin/teh.js', 'lint'),
    generated: () => node('scripts/generate.mjs', '--check'),
    unused: () => tool('knip', 'knip'),
    package: () => tool('publint', 'publint', '--strict'),
    tests: () =>
      tool(
        'vitest',
        'vitest',
        'run',
        // What LibreOffice makes of our files is tested where it is installed: npm run test:office.
        ...projects.map((name) => `--project=${name}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${tally}`,
      ),
  },
]

const failed = []
for (const group of groups)
  await Promise.all(
    Object.entries(group).map(async ([name, step]) => {
      const begin = Date.now()
      const wrong = await step()
      process.stdout.write(
        `${wrong === undefined ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${((Date.now() - begin) / 1000).toFixed(1)} s\n`,
      )
      if (wrong === undefined) return
      failed.push(name)
      process.stdout.write(`${wrong.trimEnd().replace(/^/gm, '        ')}\n`)
    }),
  )
for (const [file, count] of skipped())
  process.stdout.write(`skipped ${file}: ${count}, for want of what they need\n`)
if (!isInCi)
  process.stdout.write(
    `left to CI: ${leftToCi()} files of long tests, and cases like others; CI=true npm run check runs all\n`,
  )
process.stdout.write(
  failed.length === 0 ? 'Everything holds.\n' : `Failed: ${failed.join(', ')}.\n`,
)
process.stdout.write(`${count()}\n`)
rmSync(scratch, { recursive: true, force: true })
process.exitCode = failed.length === 0 ? 0 : 1

function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // What this check has built is what the tests start.
      env: {
        ...process.env,
        FORCE_COLOR: '0',
        TEH_TESTS_BUILT: failed.includes('build') ? '' : '1',
      },
    })
    const said = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => said.push(piece))
    child.on('error', (error) => done(String(error)))
    child.on('close', (status, signal) => {
      if (status === 0) return done(undefined)
      const text = Buffer.concat(said).toString('utf8')
      done(text || `ended by ${signal ?? `exit code ${status}`}`)
    })
  })
}

function node(...args) {
  return run(process.execPath, args)
}

/**
 * Runs a tool of node_modules without npx, which would look on the network for one that is missing.
 */
function tool(pack, name, ...args) {
  const folder = join('node_modules', pack)
  if (!existsSync(folder)) return `${pack} is not installed: npm ci`
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return node(join(folder, typeof bin === 'string' ? bin : bin[name]), ...args)
}

/** How many files the project `ci` has. */
function leftToCi() {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const list = [vitest, 'list', '--filesOnly', '--project=ci']
  const { stdout } = spawnSync(process.execPath, list, { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('.test.ts')).length
}

/** How many tests of each file did not run, so that none is lost without a word. */
function skipped() {
  if (!existsSync(tally)) return []
  return JSON.parse(readFileSync(tally, 'utf8'))
    .testResults.map(({ name, assertionResults }) => [
      relative(root, name),
      assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    ])
    .filter(([, count]) => count > 0)
}

/** As vitest counted them; a run that came to no count at all is one failure. */
function count() {
  if (!existsSync(tally)) return '0 passed, 1 failed'
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(tally, 'utf8'),
  )
  const broken = numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0
  return `${numPassedTests} passed, ${numFailedTests + broken} failed`
}
