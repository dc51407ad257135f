/** A measure that `teh lint --fix` mends, and how a mend is met in the middle of its writing. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { executable, root } from '../helpers/program.ts'
import { measure } from './base.ts'

const interrupt = join(root, 'test/hostile/interrupt.cjs')

export const call = ['lint', '--fix', '--today', '2026-01-15']

/** A measure that can be mended, and how it is when it has been. */
export const bad = (more = '') =>
  `# en tête\n${measure({ lead: 'lead:   [ "Les Alphas" ,beta ]  # fin' }, `\n${more}# à la fin\n`)}`
export const good = (text: string) => text.replace('"Les Alphas"', 'alpha')

export const site = (folder: string, i: number | string = 0) =>
  join(folder, `plans/teh-2021/site-${i}.yaml`)

/** What a writer left beside the files, or at the root of the corpus. */
export const beside = (folder: string) => hiddenIn(join(folder, 'plans/teh-2021'))
export const atRoot = (folder: string) => hiddenIn(join(folder, 'plans'))

const hiddenIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'))

/**
 * A mend that is met at one of its writes: see interrupt.cjs. Gives the code, or the signal that
 * ended it.
 */
export function interrupted(
  folder: string,
  env: Record<string, string>,
): Promise<number | string | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['-r', interrupt, executable, ...call], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: 'ignore',
    })
    child.on('close', (code, signal) => done(signal ?? code))
  })
}
