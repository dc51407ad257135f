/** A new file in the place of an old one. */
import { renameSync } from 'node:fs'

/** Milliseconds before each further attempt: a virus scanner closes a file within a second. */
const pauses = [10, 20, 50, 100, 200, 400]
/** What Windows says of a file that another program has open. */
const inUse: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** What the system does, handed in by tests of another one. */
export interface System {
  platform: string
  rename(from: string, to: string): void
  pause(milliseconds: number): void
}

const here: System = {
  platform: process.platform,
  rename: renameSync,
  pause: (milliseconds) =>
    void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
}

/**
 * Renames a file over another. Windows refuses that while another program has the old one open, if
 * only for a moment: then it is tried again. Throws what the system says in the end.
 */
export function moveOver(
  from: string,
  to: string,
  { platform, rename, pause }: System = here,
): void {
  for (const next of platform === 'win32' ? pauses : []) {
    try {
      rename(from, to)
      return
    } catch (error) {
      if (!inUse.has((error as NodeJS.ErrnoException).code)) throw error
      pause(next)
    }
  }
  rename(from, to)
}
