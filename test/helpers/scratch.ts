/** Before all tests: makes a folder for what they write, and takes it away after them. */
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export default function setup({ vitest }: TestProject): () => void {
  // Projects that run together share the folder.
  const isUnit = vitest.projects.every(({ name }) => name === 'unit')
  const folder = mkdtempSync(join((isUnit && inMemory()) || tmpdir(), 'teh-tests-'))
  process.env.TEH_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * Where Linux keeps files in memory: thousands of small ones come and go there at once. Often no
 * program may be started from it, so it is for tests that start none.
 */
function inMemory(): string | undefined {
  const folder = '/dev/shm'
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= enough ? folder : undefined
  } catch {
    return undefined
  }
}

/** Bytes: ten times what the tests of `unit` write. */
const enough = 512 * 1024 * 1024
