/** Small corpora as a folder on disk, for tests that start the program. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { common, entriesOf, type Files } from './corpus.ts'

/** An empty folder that is gone after the tests. */
export function emptyFolder(): string {
  return mkdtempSync(join(process.env.TEH_TEST_FOLDER ?? tmpdir(), 'teh-test-'))
}

/** A folder that holds `plans/`: these files beside the common ones. */
export function folderOf(files: Files, { alone = false } = {}): string {
  const folder = emptyFolder()
  for (const entry of entriesOf(alone ? files : { ...common, ...files })) {
    if (!('bytes' in entry)) continue
    const path = join(folder, 'plans', entry.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, entry.bytes)
  }
  return folder
}
