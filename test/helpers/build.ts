/** Before all tests: builds the program, so that those that start it never meet an old one, and makes a folder for what they write. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup(): () => void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  const folder = mkdtempSync(join(tmpdir(), 'teh-tests-'))
  process.env.TEH_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
