/** Which state of its repository a corpus is. */
import { TehError } from '../../errors.ts'
import { type Environment, git } from './run-git.ts'

/**
 * The commit that a corpus is of, in twelve characters, with `-dirty` if files of it differ, rounds
 * apart; empty if there is no git, no repository or no commit.
 */
export function describe(env: Environment, folder: string): string {
  try {
    const commit = git(env, folder, ['rev-parse', '--verify', '--short=12', 'HEAD'])
    const changed = git(env, folder, ['status', '--porcelain=v1', '-z', '--', '.'])
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '' && !/(?:^|[ /])rounds\//.test(line))
    return `${commit.toString('utf8').trim()}${changed.length > 0 ? '-dirty' : ''}`
  } catch (error) {
    if (error instanceof TehError) return ''
    throw error
  }
}
