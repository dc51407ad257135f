/** A repository of a small corpus, and what `teh diff --git` says of its revisions. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { gitHome, repositoryLike } from '../helpers/git.ts'
import { teh } from '../helpers/program.ts'

const gitIn = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...gitHome },
  })

export class Repository {
  readonly folder = repositoryLike('diff-revisions', () => {
    const folder = folderOf({
      'one-2008/old.yaml': measure({ source: { document: 'text', section: '2' } }),
      'two-2021/m.yaml': measure({
        answers: [{ recommendation: 'asked/1', because: 'x' }],
        log: [{ date: 2022, status: 'limited', by: 'beta' }],
      }),
      'recommendations/asked.yaml': {
        title: { fr: 'R' },
        body: 'alpha',
        document: 'text',
        number: 'R1',
        date: 2018,
        addressee: 'beta',
        recommendations: {
          1: { title: { fr: 'Une' }, summary: 'x', source: { document: 'text', section: '1' } },
        },
      },
    })
    for (const args of [
      ['init', '-q', '--template=', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-qm', 'first'],
    ])
      gitIn(folder, ...args)
    return folder
  })

  git(...args: string[]): string {
    return gitIn(this.folder, ...args)
  }

  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '-m', message)
  }

  path(name: string): string {
    return join(this.folder, 'plans', name)
  }

  put(name: string, content: string | object): void {
    writeFileSync(this.path(name), typeof content === 'string' ? content : JSON.stringify(content))
  }

  diff(revisions: string, ...argv: string[]) {
    return teh(['diff', '--git', revisions, '--today', '2024-07-01', ...argv], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, ...gitHome },
    })
  }

  async json(revisions: string) {
    const { stdout, code } = await this.diff(revisions, '--format', 'json')
    const answer = JSON.parse(stdout) as {
      rows: { kind: string; newerMeasure: { id: string } | null }[]
      leftOut: { ids: string[] }[]
      totals: Record<string, unknown>
    }
    return {
      code,
      kinds: answer.rows.map(({ kind, newerMeasure }) => [kind, newerMeasure?.id]),
      leftOut: answer.leftOut.map(({ ids }) => ids),
      totals: answer.totals,
    }
  }
}
