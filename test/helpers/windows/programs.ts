/** Programs of this machine, started as on Windows; git names its folders as it does there. */
import * as programs from 'node:child_process'
import { here } from './disk.ts'

export function spawnSync(
  program: string,
  args: readonly string[],
  { cwd, env, ...options }: { cwd: string; env: NodeJS.ProcessEnv; input: string },
) {
  const answer = programs.spawnSync(here(program), args, {
    ...options,
    cwd: here(cwd),
    env: { ...env, PATH: (env.PATH ?? '').split(';').map(here).join(':') },
  })
  if (!args.includes('--show-toplevel')) return answer
  return { ...answer, stdout: Buffer.from(answer.stdout.toString('utf8').replace(/^\//, 'C:/')) }
}
