/** Before all tests: makes a folder for what they write, and takes it away after them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup(): () => void {
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'teh-tests-'))
  // Projects that run together share the folder.
  process.env.TEH_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * A folder where Linux keeps files in memory: thousands of small ones come and go there at once.
 * None where there is little room, or where no program may be started from it, as hooks of git are.
 */
function inMemory(): string | undefined {
  let folder: string | undefined
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    if (bavail * bsize < enough) return undefined
    folder = mkdtempSync('/dev/shm/teh-tests-')
    writeFileSync(join(folder, 'program'), '#!/bin/sh\n', { mode: 0o755 })
    if (spawnSync(join(folder, 'program')).status === 0) return folder
  } catch {}
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  return undefined
}

/** Bytes: ten times what the tests write. */
const enough = 2 * 1024 * 1024 * 1024
