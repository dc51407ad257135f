/** Before all tests: makes a folder for what they write, and takes it away after them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'teh-tests-'))
  process.env.TEH_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
