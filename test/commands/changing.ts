/** A repository whose files change, and what `teh lint` tells of the change. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { common, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { gitHome, repositoryLike } from '../helpers/git.ts'
import { executable, teh } from '../helpers/program.ts'

/** A repository with a measure that names the actor beta, and one that follows it. */
export class Repository {
  readonly folder: string

  constructor({ committed = true, ...files }: Record<string, object | string | boolean> = {}) {
    this.folder = repositoryLike(JSON.stringify([committed, files]), () => {
      const folder = folderOf({
        'one-2008/old.yaml': measure({
          lead: ['beta'],
          source: { document: 'text', section: '1' },
        }),
        'two-2021/new.yaml': measure({
          follows: [{ measure: 'one-2008/old', match: 'exact', because: 'même promesse' }],
        }),
        ...(files as Record<string, object>),
      })
      gitIn(folder, 'init', '-q', '-b', 'main')
      if (committed) commitIn(folder)
      return folder
    })
  }

  git(...args: string[]): string {
    return gitIn(this.folder, ...args)
  }

  commit(): void {
    commitIn(this.folder)
  }

  path(name: string): string {
    return join(this.folder, 'plans', name)
  }

  put(name: string, content: string | object): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), typeof content === 'string' ? content : JSON.stringify(content))
  }

  /** The registry of actors without beta. */
  withoutBeta(): void {
    const { beta, ...rest } = common['actors.yaml'] as Record<string, object>
    expect(beta).toBeDefined()
    this.put('actors.yaml', rest)
  }

  async lint(...argv: string[]) {
    const { code, stdout, stderr } = await teh(['lint', '--format', 'json', ...argv], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, ...gitHome },
    })
    expect(stderr).toBe('')
    const { rows, totals } = JSON.parse(stdout) as {
      rows: { file: string; rule: string; level: string }[]
      totals: { elsewhere: number; files: number }
    }
    const told = rows
      .filter(({ level }) => level !== 'note')
      .map(({ file, rule }) => `${file.replace('plans/', '')} ${rule}`)
    return { code, told, elsewhere: totals.elsewhere, files: totals.files }
  }
}

function gitIn(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...gitHome },
  })
}

function commitIn(folder: string): void {
  gitIn(folder, 'add', '-A')
  gitIn(folder, 'commit', '-q', '-m', 'all')
}

/** What is told once the actor beta is gone. */
export const naming = 'one-2008/old.yaml ref/unknown-actor'

/** A hook that asks of what is staged stops the commit that breaks something, and no other. */
export function expectHookAsks(...flags: string[]): void {
  const repository = new Repository()
  const hook = join(repository.folder, '.git/hooks/pre-commit')
  mkdirSync(dirname(hook), { recursive: true })
  writeFileSync(
    hook,
    `#!/bin/sh\nexec "${process.execPath}" "${executable}" lint --staged --lang en\n`,
    { mode: 0o755 },
  )
  repository.withoutBeta()
  expect(() => repository.git('commit', '-m', 'gone', ...flags)).toThrow(
    /1 of these comes from the change/,
  )
  repository.git('checkout', '-q', 'HEAD', '--', '.')
  appendFileSync(repository.path('actors.yaml'), '\n# nothing else\n')
  repository.git('commit', '-q', '-m', 'harmless', ...flags)
}
