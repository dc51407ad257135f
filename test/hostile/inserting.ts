/** What tests of writers have in common: `inserter.ts` as a program, and the files it adds to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { emptyFolder } from '../helpers/folder.ts'
import { folderWith, measure } from './base.ts'

/** Bundles the program that adds entries; gives where it lies. */
export function bundled(): string {
  const program = join(emptyFolder(), 'inserter.cjs')
  buildSync({
    entryPoints: [fileURLToPath(new URL('inserter.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
  })
  return program
}

export const names = [0, 1, 2, 3].map((i) => `teh-2021/site-${i}.yaml`)
/** Long enough that writing takes a while. */
export const text = measure({}, `\n# ${'x'.repeat(200_000)}\n`)
export const plansWith = (content = text) =>
  join(folderWith(Object.fromEntries(names.map((name) => [name, content]))), 'plans')
export const read = (plans: string) => names.map((name) => readFileSync(join(plans, name), 'utf8'))
export const left = (plans: string) =>
  ['', 'teh-2021']
    .flatMap((folder) => readdirSync(join(plans, folder)))
    .filter((name) => name.startsWith('.'))

export interface Ended {
  signal: string | null
  code: number | null
  stderr: string
  milliseconds: number
}

/** Runs it in a process of its own; ends it by force so many ms after it begins to write. */
export function insert(
  program: string,
  plans: string,
  entries: readonly object[],
  { together = true, files = names, killAfter = Number.POSITIVE_INFINITY, uid = 0 } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const args = [program, plans, JSON.stringify(entries), together ? 'together' : 'apart']
    const child: ChildProcess = spawn(process.execPath, [...args, ...files], {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== 0 && { uid, gid: uid }),
    })
    let [begin, stderr] = [0, '']
    let timer: NodeJS.Timeout | undefined
    child.stderr?.on('data', (piece: Buffer) => {
      stderr += piece.toString('utf8')
    })
    child.stdout?.on('data', () => {
      begin = performance.now()
      if (killAfter === 0) child.kill('SIGKILL')
      else if (Number.isFinite(killAfter))
        timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      done({ code, signal, stderr, milliseconds: performance.now() - begin })
    })
  })
}
