/** The steps of action.yml, run as a runner runs them, and the hooks, as pre-commit does. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { executable, root } from '../helpers/program.ts'

interface ActionStep {
  id?: string
  if?: string
  uses?: string
  shell?: string
  env?: Record<string, string>
  run?: string
}
interface Action {
  inputs: Record<string, { default: string }>
  runs: { using: string; steps: ActionStep[] }
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const broken = measure({ lead: ['alhpa'] })

/** A git repository whose only commit holds one measure with one error. */
export function repository(): string {
  const folder = folderOf({ 'two-2021/m.yaml': broken })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=one')
  return folder
}

/** Writes a measure and commits it. */
export function put(folder: string, name: string, data: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(data))
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', `--message=${name}`)
}

export function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false'].flatMap(
    (setting) => ['-c', setting],
  )
  return execFileSync('git', ['-C', folder, ...settings, ...args], { encoding: 'utf8' }).trim()
}

/** Runs the steps in a folder as a runner would; stops at the one that fails. */
export function act(workspace: string, inputs: Record<string, string> = {}, base = '') {
  const temporary = emptyFolder()
  const given: Record<string, string> = { 'github.action_path': root }
  for (const [name, { default: usual }] of Object.entries(action.inputs))
    given[`inputs.${name}`] = inputs[name] ?? usual
  given['github.event.pull_request.base.sha || github.event.merge_group.base_sha'] = base
  const outputs: Record<string, Record<string, string>> = {}
  let log = ''
  const summaryFile = join(temporary, 'summary')
  writeFileSync(summaryFile, '')
  const summary = () => readFileSync(summaryFile, 'utf8')
  for (const { id = '', if: condition, shell, env = {}, run = '' } of action.runs.steps) {
    // The only condition: whether the program is still to be built, which it never is here.
    if (condition !== undefined && outputs.find?.key === '') continue
    expect(shell).toBe('bash')
    const file = join(temporary, `output-${id}`)
    mkdirSync(temporary, { recursive: true })
    writeFileSync(file, '')
    const filled = Object.entries(env).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => filledBy(expression)),
    ])
    const done = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `exec 2>&1\n${run}`],
      {
        cwd: workspace,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH ?? '',
          RUNNER_TEMP: temporary,
          GITHUB_OUTPUT: file,
          GITHUB_STEP_SUMMARY: summaryFile,
          ...Object.fromEntries(filled),
        },
      },
    )
    log += done.stdout
    outputs[id] = Object.fromEntries(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    if (done.status !== 0)
      return { code: done.status, log, outputs: outputs[id] ?? {}, summary: summary() }
  }
  return { code: 0, log, outputs: outputs.lint ?? {}, summary: summary() }

  function filledBy(expression: string): string {
    const [, step = '', output = ''] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(expression) ?? []
    const value = step === '' ? given[expression] : outputs[step]?.[output]
    if (value === undefined)
      throw new Error(`the action uses ${expression}, which this test does not know`)
    return value
  }
}

/** An input that looks like a command is refused as text, and changes nothing. */
export function expectText(folder: string, name: string, value: string): void {
  const { code, log } = act(folder, { [name]: value })
  expect(code).toBe(2)
  expect(log).toContain('::error title=teh::')
  expect(git(folder, 'status', '--porcelain', '--ignored')).toBe('')
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
}

export const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
  id: string
  entry: string
  args: string[]
  always_run: boolean
  files: string
  exclude: string
}[]

/** Runs a hook as pre-commit does, with the names of files, and with own `args` if given. */
export function runHook(folder: string, id: string, names: string[], own?: string[]) {
  const { entry, args } = hooks.find((hook) => hook.id === id) as (typeof hooks)[number]
  const [program, ...words] = entry.split(' ')
  expect(program).toBe('teh')
  return spawnSync(process.execPath, [executable, ...words, ...(own ?? args), ...names], {
    cwd: folder,
    encoding: 'utf8',
  })
}
