/** A corpus and a home in which shells complete, and what should not be evaluated there. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { executable, teh } from '../helpers/program.ts'
import { inCi } from '../helpers/runs.ts'

export const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
for (const shell of ['bash', 'zsh', 'fish'])
  if (!isThere(shell)) process.stdout.write(`skipped: ${shell} is not installed\n`)

/** Where hostile texts would leave a file, if somebody evaluated them. */
export const trap = join(emptyFolder(), 'trap')
export const evil = [
  `$(touch ${trap})`,
  `\`touch ${trap}\``,
  `'; touch ${trap}; '`,
  `"$(touch ${trap})"`,
]
/** What else a shell takes for more than it is. */
const odd = ['"', "'", '\\', '*', '~', '$HOME', '${x', '!!', '--', '-', '<(ls)', 'a b']
/**
 * Where CI asks, what might be evaluated is in every place; else, as what is only odd, each is in
 * the place after that of the one before.
 */
export const inPlaces = <T>(places: readonly ((word: string) => T)[]): T[] => {
  const next = (word: string, i: number) =>
    places.slice(i % places.length, (i % places.length) + 1).map((place) => place(word))
  return [
    ...(inCi ? evil.flatMap((word) => places.map((place) => place(word))) : evil.flatMap(next)),
    ...odd.flatMap(next),
  ]
}

export let folder: string
export let home: string
export const script = (shell: string) => join(home, `teh.${shell}`)
export const env = () => ({
  PATH: `${home}:${process.env.PATH}`,
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  TERM: 'dumb',
})

/** Makes them, with the scripts of all shells. */
export async function prepare(): Promise<void> {
  home = emptyFolder()
  symlinkSync(executable, join(home, 'teh'))
  const title = { fr: evil.join(' '), nl: 'x\u001b[31m', en: evil.join(' ') }
  folder = folderOf({
    'two-2021/solar.yaml': measure({ title }),
    'two-2021/solar-two.yaml': measure(),
    'two-2021/$(touch trap).yaml': measure(),
  })
  mkdirSync(join(folder, 'a b'))
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(script(shell), (await teh(['completions', shell])).stdout)
}
