/**
 * What CI runs: steps of action.yml as a runner runs them, the hooks of pre-commit, the problem
 * matcher; ci-inputs.test.ts has the other inputs of the action.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'
import { act, action, hooks, repository, runHook } from './acting.ts'

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

  it('builds the program once, and installs nothing where it is there', () => {
    const [find, cache, build] = action.runs.steps
    expect(find?.run).toContain('source-hash.mjs')
    expect(cache?.uses).toMatch(/^actions\/cache@/)
    expect([cache?.if, build?.if]).toEqual(Array(2).fill("steps.find.outputs.key != ''"))
    const hash = () =>
      execFileSync(process.execPath, [join(root, 'scripts/source-hash.mjs')], { encoding: 'utf8' })
    const first = hash()
    expect(first).toMatch(/^[0-9a-f]{40}\n$/)
    expect(hash()).toBe(first)
  })

  it('runs a program that an earlier step has fetched', () => {
    const program = join(emptyFolder(), 'teh.cjs')
    writeFileSync(program, 'console.log(process.argv.slice(2).join(" "))')
    expect(act(repository(), { program }).log).toBe(
      'lint --corpus=plans --lang=en --format=github --\n',
    )
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('checks the files of the commit', () => {
    const folder = repository()
    const lint = (...names: string[]) => runHook(folder, 'teh-lint', names).status
    expect(lint('plans/actors.yaml', 'plans/themes.yaml')).toBe(0)
    expect(lint('plans/actors.yaml', 'plans/two-2021/m.yaml')).toBe(1)
  })

  it('run when a commit only deletes, which names no file', () => {
    expect(hooks.map(({ always_run }) => always_run)).toEqual([true, true])
    expect(runHook(repository(), 'teh-lint', []).status).toBe(1)
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
