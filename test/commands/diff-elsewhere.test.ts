/** `teh diff --git` where files lie elsewhere, or are kept out of the working tree. Real git. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

const env = { PATH: process.env.PATH ?? '', ...gitHome }

function repository() {
  const folder = folderOf({
    'one-2008/a.yaml': measure(),
    'one-2008/b.yaml': measure({ source: { document: 'text', section: '2' } }),
    'two-2021/m.yaml': measure({
      follows: [{ measure: 'one-2008/a', match: 'close', because: 'x' }],
    }),
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  const ask = (...argv: string[]) => teh([...argv, '--today', '2024-07-01'], { cwd: folder, env })
  return { folder, git, ask }
}

describe('files that git keeps out of the working tree', () => {
  it.each(
    sample([
      ['in a sparse checkout', ['sparse-checkout', 'set', '--no-cone', '/*', '!/plans/one-2008/']],
      ['by a mark', ['update-index', '--skip-worktree', 'plans/one-2008/a.yaml']],
    ] as const),
  )('%s are not removed, and no link to them is broken', async (how, command) => {
    const { folder, git, ask } = repository()
    git(...command)
    if (how === 'by a mark') execFileSync('rm', [join(folder, 'plans/one-2008/a.yaml')])
    expect(git('status', '--porcelain')).toBe('')
    expect((await ask('diff', '--git', 'HEAD')).stdout).toContain('No plan changed.')
    const { stdout } = await ask('lint', '--changed', '--format', 'json')
    expect(JSON.parse(stdout).totals).toMatchObject({ errors: 0 })
  })
})

describe('a sparse checkout', () => {
  const note = /^The checkout of this repository is sparse: .*\(git sparse-checkout disable brings/
  const asking = [['overdue', '--year', '2023'], ['lint'], ['status', '--since', '2023-01-01']]

  it.each(
    sample([
      ['of one plan', ['--cone', 'plans/two-2021']],
      ['without cone', ['--no-cone', '/*', '!/plans/one-2008/']],
    ] as const),
  )('%s that lacks files of the corpus is told by what asks no git', async (_, patterns) => {
    const { git, ask } = repository()
    git('sparse-checkout', 'set', ...patterns)
    for (const call of asking) expect((await ask(...call)).stderr, call.join(' ')).toMatch(note)
    expect((await ask('lint', '--changed')).stderr).toBe('')
    git('sparse-checkout', 'disable')
    for (const call of asking) expect((await ask(...call)).stderr, call.join(' ')).toBe('')
  })

  it.each(
    sample([
      ['of all plans', ['--cone', 'plans']],
      ['of all plans, without cone', ['--no-cone', 'plans/']],
    ] as const),
  )('%s lacks nothing', async (_, patterns) => {
    const { git, ask } = repository()
    git('sparse-checkout', 'set', ...patterns)
    for (const call of asking) expect((await ask(...call)).stderr, call.join(' ')).toBe('')
  })

  it('is found from a second working tree', async () => {
    const { folder, git } = repository()
    const other = join(folder, 'other')
    git('worktree', 'add', '-q', other)
    const inOther = (...args: string[]) => execFileSync('git', ['-C', other, ...args], { env })
    inOther('sparse-checkout', 'set', '--cone', 'plans/two-2021')
    const call = ['overdue', '--year', '2023', '--today', '2024-07-01']
    expect((await teh(call, { cwd: other, env })).stderr).toMatch(note)
    expect((await teh(call, { cwd: folder, env })).stderr).toBe('')
  })
})

describe('a corpus that lay elsewhere', () => {
  it('is followed, and the report says so', async () => {
    const { folder, git, ask } = repository()
    mkdirSync(join(folder, 'docs/sub'), { recursive: true })
    git('mv', 'plans', 'docs/sub/plans')
    const corpus = ['--corpus', 'docs/sub/plans']
    const { stdout, code } = await ask('diff', '--git', 'HEAD', ...corpus)
    expect([code, stdout]).toEqual([
      0,
      "HEAD → working files, not all committed\n\nNo plan changed.\nAt HEAD the corpus lay in plans.\nCorpus: Plans d'essai · docs/sub/plans\n",
    ])
    expect((await ask('diff', '--git', 'HEAD', ...corpus, '--lang', 'fr')).stdout).toContain(
      'À HEAD, le corpus se trouvait dans plans.',
    )
  })

  it('is a wrong call where the revision has none', async () => {
    const { git, ask } = repository()
    git('checkout', '-q', '--orphan', 'empty')
    git('rm', '-rq', '--cached', '.')
    git('commit', '-q', '--allow-empty', '-m', 'empty')
    const { code, stderr } = await ask('diff', '--git', 'empty..main')
    expect([code, stderr]).toEqual([2, expect.stringContaining('“empty” has no corpus in “plans”')])
  })
})
