/**
 * What CI runs: the steps of action.yml as a runner runs them, the hooks of pre-commit, the problem
 * matcher.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { executable, root, teh } from '../helpers/program.ts'

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

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const broken = measure({ lead: ['alhpa'] })

/** In which no call leaves anything. */
let untouched: string | undefined

describe('action.yml', () => {
  it('hands every input over through the environment, and never writes one into the script', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{')
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env ?? {})).join(' ')
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name} `)
  })

  it('annotates what is wrong, and fails', () => {
    const { code, log, outputs } = act(repository())
    expect(log).toContain('::error file=plans/two-2021/m.yaml,line=')
    expect(log).toContain('title=ref/unknown-actor::unknown actor “alhpa”')
    expect({ code, outputs }).toEqual({ code: 1, outputs: { code: '1', report: '' } })
  })

  it('passes what is sound', () => {
    expect(act(folderOf({ 'two-2021/m.yaml': measure() }))).toMatchObject({
      code: 0,
      outputs: { code: '0' },
    })
  })

  it('reports on the paths it is given, one a line', () => {
    const folder = repository()
    expect(act(folder, { paths: 'plans/actors.yaml\nplans/themes.yaml\n' }).code).toBe(0)
    expect(act(folder, { paths: '\nplans/actors.yaml\r\nplans/two-2021/m.yaml' }).code).toBe(1)
  })

  it('reports on what a pull request changes', () => {
    const folder = repository()
    const base = git(folder, 'rev-parse', 'HEAD')
    writeFileSync(
      join(folder, 'plans/two-2021/n.yaml'),
      JSON.stringify(measure({ themes: ['trainign'], source: { document: 'text', section: '2' } })),
    )
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message=two')
    const { code, log } = act(folder, { since: 'base' }, base)
    expect(log).toContain('unknown theme “trainign”')
    expect(log).not.toContain('alhpa')
    expect(code).toBe(1)
    expect(act(folder, { since: 'base' }).log, 'outside of a pull request: everything').toContain(
      'alhpa',
    )
  })

  it('takes the base that a merge commit was made with, which the event may not know yet', () => {
    const folder = repository()
    const old = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'checkout', '--quiet', '-b', 'proposal')
    put(folder, 'plans/two-2021/n.yaml', measure({ source: { document: 'text', section: '2' } }))
    git(folder, 'checkout', '--quiet', '-')
    // Wrong on the base since the proposal was made: not of the proposal.
    put(folder, 'plans/two-2021/o.yaml', measure({ themes: ['trainign'] }))
    git(folder, 'checkout', '--quiet', '-b', 'merged')
    git(folder, 'merge', '--quiet', '--no-edit', 'proposal')
    expect(act(folder, { since: 'base' }, old)).toMatchObject({ code: 0 })
    expect(act(folder, { since: old }, old).log).toContain('trainign')
  })

  it('takes levels of rules, one a line', () => {
    const folder = folderOf({ 'two-2021/m.yaml': measure({ title: { fr: 'Mesure' } }) })
    const rules = 'i18n/missing-translation=error\r\ntiming/no-deadline=off\n'
    expect(act(folder, { rules }).code).toBe(1)
    expect(act(folder, { rules: 'no/such=off' }).code).toBe(2)
  })

  it('tells it in the summary of the run, in the language asked', () => {
    expect(act(repository()).summary).toContain('1 error')
    expect(act(repository(), { lang: 'fr', format: 'sarif' }).summary).toContain('1 erreur')
    expect(act(repository(), { summary: 'false' }).summary).toBe('')
  })

  it('names no report where there is none', () => {
    const { code, outputs } = act(repository(), { format: 'sarif', since: 'nowhere' })
    expect([code, outputs]).toEqual([2, { code: '2', report: '' }])
  })

  it('builds the program once, and installs nothing where it is there', () => {
    const [find, cache, build] = action.runs.steps
    expect(find?.run).toContain('source-hash.mjs')
    expect(cache?.uses).toMatch(/^actions\/cache@/)
    expect([cache?.if, build?.if]).toEqual(Array(2).fill("steps.find.outputs.key != ''"))
    const hash = () =>
      execFileSync(process.execPath, [join(root, 'scripts/source-hash.mjs')], { encoding: 'utf8' })
    expect(hash()).toMatch(/^[0-9a-f]{40}\n$/)
    expect(hash()).toBe(hash())
  })

  it('runs a program that an earlier step has fetched', () => {
    const program = join(emptyFolder(), 'teh.cjs')
    writeFileSync(program, 'console.log(process.argv.slice(2).join(" "))')
    expect(act(repository(), { program }).log).toBe(
      'lint --corpus=plans --lang=en --format=github --\n',
    )
  })

  it('fails above so many warnings', () => {
    const folder = folderOf({ 'two-2021/m.yaml': measure({ title: { fr: 'Mesure' } }) })
    expect(act(folder).code).toBe(0)
    expect(act(folder, { 'max-warnings': '0' }).code).toBe(1)
  })

  it('writes the other formats to a file', () => {
    for (const format of ['json', 'sarif', 'gitlab', 'junit', 'markdown']) {
      const { outputs, log } = act(repository(), { format })
      expect(readFileSync(outputs.report ?? '', 'utf8'), format).toContain('alhpa')
      expect(log, format).toMatch(/^::stop-commands::([0-9a-f]{32})\n[\s\S]*\n::\1::\n$/)
    }
  })

  it('keeps text of the corpus from being read as a command of the log', () => {
    const folder = folderOf({
      'two-2021/m.yaml': measure({ [`${'x'.repeat(60)} ::error::seen`]: 1 }),
    })
    const lines = act(folder, { format: 'pretty' }).log.trim().split('\n')
    const commands = lines.filter((line) => line.trimStart().startsWith('::'))
    const [first = '', ...others] = commands
    const token = first.replace('::stop-commands::', '')
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(others).toEqual([`::${token}::`])
    expect([lines[0], lines.at(-1)]).toEqual([first, `::${token}::`])
  })

  it.each([
    ['program', 'nowhere.cjs'],
    ['program', '$(touch pwned)'],
    ['rules', '$(touch pwned)'],
    ['rules', 'ref/self=off --output=pwned'],
    ['lang', 'fr; touch pwned'],
    ['corpus', '$(touch pwned)'],
    ['corpus', '"; touch pwned; "'],
    ['paths', '`touch pwned`'],
    ['paths', '--fix'],
    ['paths', '--output=pwned'],
    ['since', '$(touch pwned)'],
    ['since', '--output=pwned'],
    ['max-warnings', '0; touch pwned'],
    ['max-warnings', '0 --output=pwned'],
    ['format', '$(touch pwned)'],
    ['format', '../../pwned'],
    ['format', 'json --output=pwned'],
  ])('takes the input %s=%j as text', (name, value) => {
    untouched ??= repository()
    const { code, log } = act(untouched, { [name]: value })
    expect(code).toBe(2)
    expect(log).toContain('::error title=teh::')
    expect(git(untouched, 'status', '--porcelain', '--ignored')).toBe('')
    expect(existsSync(join(untouched, 'pwned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string
    entry: string
    args: string[]
    always_run: boolean
    files: string
    exclude: string
  }[]
  const run = (folder: string, id: string, names: string[], own?: string[]) => {
    const { entry, args } = hooks.find((hook) => hook.id === id) as (typeof hooks)[number]
    const [program, ...words] = entry.split(' ')
    expect(program).toBe('teh')
    return spawnSync(process.execPath, [executable, ...words, ...(own ?? args), ...names], {
      cwd: folder,
      encoding: 'utf8',
    })
  }

  it('checks the files of the commit', () => {
    const folder = repository()
    const lint = (...names: string[]) => run(folder, 'teh-lint', names).status
    expect(lint('plans/actors.yaml', 'plans/themes.yaml')).toBe(0)
    expect(lint('plans/actors.yaml', 'plans/two-2021/m.yaml')).toBe(1)
  })

  it('checks the whole corpus', () => {
    const corpusOf = (folder: string) => run(folder, 'teh-lint-corpus', []).status
    expect(corpusOf(repository())).toBe(1)
    expect(corpusOf(folderOf({ 'two-2021/m.yaml': measure() }))).toBe(0)
  })

  it('run when a commit only deletes, which names no file', () => {
    expect(hooks.map(({ always_run }) => always_run)).toEqual([true, true])
    expect(run(repository(), 'teh-lint', []).status).toBe(1)
  })

  it('take a corpus of another folder by args, which is not named twice', () => {
    const folder = repository()
    renameSync(join(folder, 'plans'), join(folder, 'policy'))
    for (const { id } of hooks) {
      const { status, stderr } = run(folder, id, [], ['--corpus', 'policy'])
      expect([status, stderr]).toEqual([1, ''])
    }
  })

  it('leaves hidden files out, which the program does not read', () => {
    for (const { files, exclude } of hooks) {
      const wanted = (name: string) =>
        new RegExp(files).test(name) && !new RegExp(exclude).test(name)
      expect(
        [
          'plans/actors.yaml',
          'plans/teh-2021/ciatteh.yml',
          'plans/.gitkeep',
          'plans/.old/x.yaml',
          'src/plans/x.yaml',
        ].map(wanted),
      ).toEqual([true, true, false, false, false])
    }
  })
})

describe('.github/teh-problem-matcher.json', () => {
  const { problemMatcher: matchers } = JSON.parse(
    readFileSync(join(root, '.github/teh-problem-matcher.json'), 'utf8'),
  ) as {
    problemMatcher: { severity: string; pattern: { regexp: string }[] }[]
  }

  it.each(['en', 'fr', 'nl'])('reads the lines that lint prints (%s)', async (lang) => {
    const folder = folderOf({
      'two-2021/m.yaml': measure({
        lead: ['alhpa'],
        origin: 'tabel',
        colour: 'red',
        title: { fr: 'Mesure', en: 'Measure' },
      }),
      'two-2021/n: 1:2.yaml': measure({ source: { document: 'text', section: '2' } }),
    })
    const { stdout } = await teh(['lint', '--lang', lang], { cwd: folder, columns: 500 })
    const { stdout: json } = await teh(['lint', '--lang', lang, '--format', 'json'], {
      cwd: folder,
    })
    const rows = (
      JSON.parse(json) as {
        rows: {
          level: string
          file: string
          line: number
          column: number
          rule: string
          message: string
        }[]
      }
    ).rows
    const shown = rows.filter(({ level }) => level !== 'note')
    expect(new Set(shown.map(({ level }) => level))).toEqual(new Set(['error', 'warning']))
    expect(matchedIn(stdout)).toEqual(
      shown.map(({ level, file, line, column, rule, message }) => ({
        level,
        file,
        line,
        column,
        rule,
        message,
      })),
    )
  })

  /** As the runner does: the patterns of a matcher stand for lines that follow one another. */
  function matchedIn(text: string) {
    const lines = text.split('\n')
    return lines.flatMap((line, i) =>
      matchers.flatMap(({ severity, pattern: [first, second] }) => {
        const head = new RegExp(first?.regexp ?? '').exec(line)
        const body = new RegExp(second?.regexp ?? '').exec(lines[i + 1] ?? '')
        if (!head || !body) return []
        return [
          {
            level: severity,
            file: head[1],
            line: Number(head[2]),
            column: Number(head[3]),
            rule: head[4],
            message: body[1],
          },
        ]
      }),
    )
  }
})

/** A git repository whose only commit holds one measure with one error. */
function repository(): string {
  const folder = folderOf({ 'two-2021/m.yaml': broken })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=one')
  return folder
}

/** Writes a measure and commits it. */
function put(folder: string, name: string, data: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(data))
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', `--message=${name}`)
}

function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false'].flatMap(
    (setting) => ['-c', setting],
  )
  return execFileSync('git', ['-C', folder, ...settings, ...args], { encoding: 'utf8' }).trim()
}

/** Runs the steps in a folder as a runner would; stops at the one that fails. */
function act(workspace: string, inputs: Record<string, string> = {}, base = '') {
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

describe('an install that is not whole', () => {
  it('is one line and exit code 2', () => {
    const folder = emptyFolder()
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'bin/teh.js'), 'lint'],
      { encoding: 'utf8' },
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^teh: this install of teh is not whole: [^\n]+\n$/)
  })
})
