/** docs/ci/collect-returns.yml: its steps as a runner runs them, on a repository with an upload. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, executable, root } from '../helpers/program.ts'

interface Step {
  name?: string
  run?: string
}

const text = readFileSync(join(root, 'docs/ci/collect-returns.yml'), 'utf8')
const workflow = parse(text) as { jobs: { collect: { steps: Step[] } } }
const scriptOf = (name: string) =>
  workflow.jobs.collect.steps.find((step) => step.name === name)?.run ?? ''

/** A clone with sheets in returns/, and a runner with teh and gh, that keeps what it was told. */
function runner(sheets: readonly string[]) {
  const folder = emptyFolder()
  const [work, bin, temp] = ['work', 'bin', 'temp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const one of [bin, temp]) mkdirSync(one)
  cpSync(join(belgium, 'plans'), join(work, 'plans'), { recursive: true })
  mkdirSync(join(work, 'returns'))
  for (const name of sheets) cpSync(join(belgium, 'week', name), join(work, 'returns', name))
  const tool = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  tool('teh', `exec '${process.execPath}' '${executable}' "$@"`)
  tool('gh', `printf '%s\\n' "$@" > '${temp}/gh'`)
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'outputs'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    TEH_LANG: 'fr',
    TEH_TODAY: '2024-11-20',
    TEH_CACHE: '0',
    BRANCH: 'returns-1',
  }
  const run = (script: string) =>
    execFileSync('bash', ['-e', '-c', script], { cwd: work, env, encoding: 'utf8', stdio: 'pipe' })
  const setUp = [
    'git init -q -b main .',
    'git config user.name x',
    'git config user.email x@x',
    'git add -A',
    'git commit -q -m start',
    `git init -q --bare '${folder}/origin.git'`,
    `git remote add origin '${folder}/origin.git'`,
  ]
  run(setUp.join('\n'))
  return { run, read: (name: string) => readFileSync(join(temp, name), 'utf8') }
}

describe('collect-returns.yml', () => {
  it('writes nothing of others into its scripts', () => {
    for (const { run = '' } of workflow.jobs.collect.steps) expect(run).not.toContain('${{')
  })

  it('proposes what is clear, with the report', () => {
    const { run, read } = runner(['spf-justice.xlsx', 'spf-emploi.xlsx'])
    run(scriptOf('Collect'))
    expect(read('outputs')).toBe('changed=yes\n')
    run(scriptOf('Propose'))
    const [, , , head, , title] = read('gh').split('\n')
    expect([head, title]).toEqual(['returns-1', expect.stringMatching(/^2 formulaires lus/)])
    expect(run('git --git-dir=../origin.git log -1 --format=%s returns-1')).toContain(title ?? '-')
    expect(read('report.md')).toContain('À régler')
    expect(read('summary')).toBe(read('report.md'))
  })

  it('proposes nothing where nothing is new, and fails where nothing is a sheet', () => {
    const { run, read } = runner(['spf-emploi.xlsx'])
    run('teh collect returns --write > /dev/null; git add -A; git commit -q -m before')
    run(scriptOf('Collect'))
    expect(read('outputs')).toBe('changed=no\n')
    run('rm returns/*; echo x > returns/a.txt')
    expect(() => run(scriptOf('Collect'))).toThrow()
  })
})
