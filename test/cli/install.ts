/** An install of the program, and the compiled code that its runs keep. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, root } from '../helpers/program.ts'

/** An install: what the package has of the program, without what a build leaves for itself. */
export let installed: string
export function install(): void {
  installed = emptyFolder()
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(root, name), join(installed, name), { recursive: true })
  for (const name of readdirSync(join(installed, 'dist')))
    if (name.endsWith('.code')) rmSync(join(installed, 'dist', name))
}

export function call(home: string, ...more: string[]) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'bin/teh.js'), 'overdue', '--year', '2023', ...more],
    { cwd: belgium, encoding: 'utf8', env: { XDG_CACHE_HOME: home } },
  )
  return { status, signal, stdout, stderr }
}

/** The files of compiled code below a home. */
export function keptIn(home: string): string[] {
  const folder = join(home, 'teh/code')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}
