import { cpSync } from 'node:fs'
import { memo } from '../../src/order.ts'
import { emptyFolder } from './folder.ts'

/**
 * The surroundings in which tests run git: a name to commit by, and nothing that this machine has
 * set.
 */
export const gitHome = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

const made = new Map<string, string>()

/** A copy of a repository that is made once, and known by a key: a copy costs less than git. */
export function repositoryLike(key: string, make: () => string): string {
  const first = memo(made, key, make)
  const copy = emptyFolder()
  cpSync(first, copy, { recursive: true, preserveTimestamps: true })
  return copy
}
