/** Small corpora as a folder on disk, for tests that start the program. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { common, entriesOf, type Files } from './corpus.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone after the tests of this file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teh-test-'))
  folders.push(folder)
  return folder
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
