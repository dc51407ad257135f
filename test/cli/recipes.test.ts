/**
 * The recipes that a repository of plans takes over, their steps run as a runner runs them: the
 * comment that tells what a proposal changes, and what `teh init` writes.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { gitHome } from '../helpers/git.ts'
import { belgium, executable, root, teh } from '../helpers/program.ts'

interface Step {
  if?: string
  run?: string
}
interface Job {
  steps: Step[]
}

/** The one file of a release where one was made (npm run try:hosts), else what stands for it. */
const program = process.env.TEH_TEST_PROGRAM ?? join(emptyFolder(), 'teh.cjs')
if (process.env.TEH_TEST_PROGRAM === undefined)
  writeFileSync(program, `require(${JSON.stringify(executable)})\n`)
const release = {
  TEH_RELEASE: `file://${program}`,
  TEH_SHA256: createHash('sha256').update(readFileSync(program)).digest('hex'),
}

/** A repository with the frozen plans, its origin, and a runner whose gh keeps what it was told. */
function runner() {
  const folder = emptyFolder()
  const [work, bin, temp] = ['work', 'bin', 'temp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const one of [work, bin, temp]) mkdirSync(one)
  cpSync(join(belgium, 'plans'), join(work, 'plans'), { recursive: true })
  // Of the two questions that gh is asked, the one without a method lists what was said before.
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh\ncase "$*" in *--method*) printf '%s\\n' "$*" >> '${temp}/gh';; *) cat '${temp}/before' 2>/dev/null || true;; esac\n`,
  )
  chmodSync(join(bin, 'gh'), 0o755)
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    ...gitHome,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'outputs'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    TEH_TODAY: '2024-11-20',
    TEH_LANG: 'fr',
    NUMBER: '7',
    REPOSITORY: 'o/r',
    CODE: '',
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work, env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main', '.')
  git('add', '-A')
  git('commit', '-q', '-m', 'start')
  const propose = (change: () => void) => {
    git('checkout', '-q', '-b', 'proposal')
    change()
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'proposal')
    git('checkout', '-q', 'main')
    git('init', '-q', '--bare', join(folder, 'origin.git'))
    git('remote', 'add', 'origin', join(folder, 'origin.git'))
    git('push', '-q', 'origin', 'main', 'proposal:refs/pull/7/head')
  }
  /** Runs the steps that are scripts; stops at the one that fails. */
  const act = ({ steps }: Job, given: Record<string, string>) => {
    let log = ''
    for (const { run } of steps) {
      if (run === undefined) continue
      const outputs = existsSync(env.GITHUB_OUTPUT) ? readFileSync(env.GITHUB_OUTPUT, 'utf8') : ''
      const CODE = /^code=(\d)$/m.exec(outputs)?.[1] ?? ''
      const done = spawnSync('bash', ['-eo', 'pipefail', '-c', `exec 2>&1\n${run}`], {
        cwd: work,
        encoding: 'utf8',
        env: { ...env, ...given, CODE },
      })
      log += done.stdout
      if (done.status !== 0) return { code: done.status, log }
    }
    return { code: 0, log }
  }
  const said = (name: string) =>
    existsSync(join(temp, name)) ? readFileSync(join(temp, name), 'utf8') : ''
  return { work, temp, propose, act, said }
}

describe('docs/ci/comment.yml', () => {
  const text = readFileSync(join(root, 'docs/ci/comment.yml'), 'utf8')
  const { comment } = (parse(text) as { jobs: { comment: Job } }).jobs
  const late = (work: string) =>
    appendFileSync(
      join(work, 'plans/teh-2021/blue-heart.yaml'),
      'log:\n  - {date: 2022, status: limited, by: cellule-tteh, source: {document: plan-teh-2021}}\n',
    )

  it('says in one new comment what a proposal changes, in the language asked', () => {
    const { work, propose, act, said } = runner()
    propose(() => late(work))
    expect(act(comment as Job, release)).toMatchObject({ code: 0 })
    expect(said('gh')).toMatch(/^api --method POST repos\/o\/r\/issues\/7\/comments --field body=@/)
    expect(said('comment.md')).toMatch(/^<!-- teh: what changes -->\n/)
    expect(said('comment.md')).toContain('blue-heart')
    expect(said('comment.md')).toMatch(/modifi|chang/)
    // What was proposed was never checked out.
    expect(readFileSync(join(work, 'plans/teh-2021/blue-heart.yaml'), 'utf8')).not.toContain(
      'status: limited',
    )
  })

  it('writes the comment that is there anew, also when nothing changes any more', () => {
    const { temp, propose, act, said } = runner()
    propose(() => {})
    writeFileSync(join(temp, 'before'), '4711\n')
    expect(act(comment as Job, release)).toMatchObject({ code: 0 })
    expect(said('gh')).toMatch(/^api --method PATCH repos\/o\/r\/issues\/comments\/4711 /)
  })

  it('says nothing where nothing changes and nothing was said', () => {
    const { propose, act, said } = runner()
    propose(() => {})
    expect(act(comment as Job, release)).toMatchObject({ code: 0 })
    expect(said('gh')).toBe('')
  })

  it('runs nothing whose checksum is another', () => {
    const { propose, act, said } = runner()
    propose(() => {})
    const { code } = act(comment as Job, { ...release, TEH_SHA256: '0'.repeat(64) })
    expect(code).not.toBe(0)
    expect(said('told.md')).toBe('')
  })
})

describe('what teh init writes for a build', () => {
  const made = async (ci: string) => {
    const cwd = emptyFolder()
    const call = ['init', 'x', '--title', 'T', '--language', 'en', '--plan', 'p', '--ci', ci]
    const answer = await teh([...call, '--period', '2024/2026'], { cwd })
    expect(answer.code, answer.stderr).toBe(0)
    const file = ci === 'github' ? '.github/workflows/plans.yml' : '.gitlab-ci.yml'
    return { said: answer.stdout, file: parse(readFileSync(join(cwd, 'x', file), 'utf8')) }
  }

  it('for GitHub: stops until it is filled in, and lints then', async () => {
    const { said, file } = await made('github')
    expect(said).toContain('TEH_RELEASE')
    const job = file.jobs.lint as Job
    const { act } = runner()
    const lint = { steps: job.steps.filter((step) => step.if === undefined) }
    expect(act(lint, file.env)).toMatchObject({
      code: 2,
      log: expect.stringContaining('filled in'),
    })
    expect(act(lint, release)).toMatchObject({
      code: 0,
      log: expect.stringContaining('aucune erreur'),
    })
  })

  it('for GitLab: the same', async () => {
    const { said, file } = await made('gitlab')
    expect(said).toContain('TEH_RELEASE')
    const job = { steps: (file.plans.script as string[]).map((run) => ({ run })) }
    const { act, work } = runner()
    expect(act(job, file.plans.variables)).toMatchObject({ code: 2 })
    expect(act(job, release)).toMatchObject({ code: 0 })
    expect(existsSync(join(work, 'gl-code-quality-report.json'))).toBe(true)
  })
})
