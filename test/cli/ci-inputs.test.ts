import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { act, expectText, git, hooks, put, repository, runHook } from './acting.ts'

/** In which no call leaves anything. */
let untouched: string | undefined

describe('action.yml', () => {
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
    ['since', '--output=pwned'],
    ['paths', '--output=pwned'],
    ['since', '$(touch pwned)'],
    ['max-warnings', '0; touch pwned'],
    ['max-warnings', '0 --output=pwned'],
    ['format', '$(touch pwned)'],
    ['format', '../../pwned'],
    ['format', 'json --output=pwned'],
  ])('takes the input %s=%j as text', (name, value) => {
    untouched ??= repository()
    expectText(untouched, name, value)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('checks the whole corpus', () => {
    const corpusOf = (folder: string) => runHook(folder, 'teh-lint-corpus', []).status
    expect(corpusOf(repository())).toBe(1)
    expect(corpusOf(folderOf({ 'two-2021/m.yaml': measure() }))).toBe(0)
  })

  it('take a corpus of another folder by args, which is not named twice', () => {
    const folder = repository()
    renameSync(join(folder, 'plans'), join(folder, 'policy'))
    for (const { id } of hooks) {
      const { status, stderr } = runHook(folder, id, [], ['--corpus', 'policy'])
      expect([status, stderr]).toEqual([1, ''])
    }
  })
})
