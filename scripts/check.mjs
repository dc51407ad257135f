// The one gate, the same here and in CI: one line per step, and at the end what failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const scratch = mkdtempSync(join(tmpdir(), 'teh-check-'))
const tally = join(scratch, 'tests.json')

/** Every step: its name, and a function that gives what went wrong, or nothing. */
const steps = {
  types: () => tool('typescript', 'tsc'),
  style: () => tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings'),
  build: () => node('scripts/build.mjs'),
  tests: () =>
    tool(
      'vitest',
      'vitest',
      'run',
      // What LibreOffice makes of our files is tested where it is installed: npm run test:office.
      '--project=!office',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${tally}`,
    ),
  corpus: () => node('bin/teh.js', 'lint', '--max-warnings', '0'),
  generated: () => node('scripts/generate.mjs', '--check'),
  unused: () => tool('knip', 'knip'),
  package: () => tool('publint', 'publint', '--strict'),
}

const failed = []
for (const [name, step] of Object.entries(steps)) {
  const begin = Date.now()
  const wrong = step()
  process.stdout.write(
    `${wrong === undefined ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${((Date.now() - begin) / 1000).toFixed(1)} s\n`,
  )
  if (wrong === undefined) continue
  failed.push(name)
  process.stdout.write(`${wrong.trimEnd().replace(/^/gm, '        ')}\n`)
}
process.stdout.write(
  failed.length === 0 ? 'Everything holds.\n' : `Failed: ${failed.join(', ')}.\n`,
)
process.stdout.write(`${count()}\n`)
rmSync(scratch, { recursive: true, force: true })
process.exitCode = failed.length === 0 ? 0 : 1

function run(command, args) {
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  if (status === 0) return undefined
  return (
    `${stdout ?? ''}${stderr ?? ''}` ||
    String(error ?? `ended by ${signal ?? `exit code ${status}`}`)
  )
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

/** As vitest counted them; a run that came to no count at all is one failure. */
function count() {
  if (!existsSync(tally)) return '0 passed, 1 failed'
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(tally, 'utf8'),
  )
  const broken = numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0
  return `${numPassedTests} passed, ${numFailedTests + broken} failed`
}
