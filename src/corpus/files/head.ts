/** The commit of a corpus, and whether its files differ from it. */
import { TehError } from '../../errors.ts'
import { type Environment, git } from './run-git.ts'

export interface Head {
  /** The full hash of the last commit. */
  commit: string
  /** Whether files of the corpus differ from it; rounds do not count. */
  dirty: boolean
}

/** Every option whose default a configuration could change. */
const statusOfCorpus = [
  ...['status', '--porcelain=v1', '-z', '--untracked-files=normal', '--no-renames'],
  ...['--ignore-submodules=all', '--', '.'],
]

/**
 * The last commit of the repository of a corpus; nothing if there is no git, no repository or no
 * commit.
 */
export function headOf(env: Environment, folder: string): Head | undefined {
  try {
    const commit = git(env, folder, ['rev-parse', '--verify', 'HEAD'])
    const changed = git(env, folder, statusOfCorpus)
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '' && !/(?:^|[ /])rounds\//.test(line))
    return { commit: commit.toString('utf8').trim(), dirty: changed.length > 0 }
  } catch (error) {
    if (error instanceof TehError) return undefined
    throw error
  }
}
