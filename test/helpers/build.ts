/**
 * Before the tests that start the program: builds it, so that they never meet an old one, unless
 * the check has just done so.
 */
import { execFileSync } from 'node:child_process'

export default function setup(): void {
  if (process.env.TEH_TESTS_BUILT === '1') return
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
