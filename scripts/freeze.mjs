// Takes the plans as they are today for the corpus that the tests ask, and writes anew what follows
// from it: docs/FORMAT.md, and the answers in README.md, docs/ and test/transcripts/. A commit of
// its own, after a correction of facts.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const frozen = join(root, 'test/corpora/belgium/plans')

node('scripts/build.mjs')
// What is not sound would make tests of lint fail for as long as it is frozen.
node('bin/teh.js', 'lint', '--corpus', 'plans', '--max-warnings', '0')
rmSync(frozen, { recursive: true })
cpSync(join(root, 'plans'), frozen, { recursive: true })
node('scripts/generate.mjs')
node(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--update',
  '--project',
  'unit',
  '--project',
  'process',
  'test/transcripts',
)
process.stdout.write(
  'Frozen. npm run check names the tests that still count as before: correct them by hand, read git diff, and commit.\n',
)

/** Runs a program of this repository. Ends this one with its code if it fails. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
