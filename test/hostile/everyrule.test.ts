import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/analyses/lint/rules/index.ts'
import { brokenFolder } from '../helpers/broken.ts'
import { inCi, sample } from '../helpers/runs.ts'
import { measure, put, treeOf } from './base.ts'
import { ask, expectBounded, expectPlain, type Run, run } from './run.ts'

const today = ['--today', '2026-01-15']
/** What is wrong only where nothing else names it, in an edition, or in the name of a file. */
function withTheRest(folder: string): string {
  const plans = join(folder, 'plans')
  appendFileSync(join(plans, 'actors.yaml'), 'spare: {name: {fr: En réserve}, level: federal}\n')
  put(
    plans,
    'teh-2030/edition.yaml',
    'plan: teg\ntitle: {fr: P}\nperiod: 2030/2031\nlanguage: fr\ndocument: plan-2021\nprevious: teh-2029\n',
  )
  put(plans, 'teh-2021/no-french.yaml', measure({ title: 'title: {nl: Een maatregel}' }))
  put(
    plans,
    'teh-2021/no-need.yaml',
    `# teh-disable-file source/no-section -- it has one\n${measure()}`,
  )
  put(plans, 'teh-2021/caf\u00e9.yaml', measure())
  put(plans, 'teh-2021/cafe\u0301.yaml', measure())
  // A name that is not UTF-8 cannot be opened by the name that it is listed under.
  writeFileSync(nameless(plans), measure())
  return folder
}

const sameAs = ({ code, stdout, stderr }: Run) => ({ code, stdout, stderr })

const nameless = (plans: string) =>
  Buffer.concat([
    Buffer.from(join(plans, 'teh-2021/')),
    Buffer.from([0x61, 0xff]),
    Buffer.from('.yaml'),
  ])

describe.runIf(process.platform === 'linux')('one folder with an error of every rule', () => {
  let folder: string
  const said = new Map<string, string>()
  beforeAll(() => {
    folder = withTheRest(brokenFolder())
  })

  it.each(['pretty', 'json', 'sarif', 'github', 'gitlab', ...(inCi ? ['junit', 'markdown'] : [])])(
    'as %s: each is named, nothing hidden stands as itself, json twice the same bytes',
    async (format) => {
      const argv = ['lint', '--format', format, ...today]
      const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: '/nowhere', TEH_QUICK: '0' }
      const one = await ask(folder, argv)
      expectBounded(one)
      expect([one.code, one.stderr]).toEqual([1, ''])
      // What holds all that the others hold is asked again, as a process of its own.
      if (format === 'json') expect(await run(folder, argv, { env })).toMatchObject(sameAs(one))
      expectPlain(one.stdout, format)
      said.set(format, one.stdout)
      // No file makes a rule crash. What is only to be known is left out where it would look like a
      // fault, and folded for people.
      const due = rules
        .filter(
          ({ id, level }) =>
            id !== 'meta/rule-crashed' &&
            // Found only where there is no corpus.yaml, in which others find their fault.
            id !== 'corpus/unsaid' &&
            // Found only where the text of a document is at hand.
            !['source/not-in-text', 'source/text-changed'].includes(id) &&
            !(['github', 'junit', 'pretty'].includes(format) && level === 'note'),
        )
        .map(({ id }) => id)
      expect(due.filter((id) => !one.stdout.includes(id))).toEqual([])
    },
  )

  it('the same findings in every format for programs', () => {
    const rows = JSON.parse(said.get('json') ?? '').rows as {
      rule: string
      level: string
      message: string
    }[]
    const count = (list: readonly string[]) =>
      Object.fromEntries(
        [...new Set(list)].sort().map((rule) => [rule, list.filter((one) => one === rule).length]),
      )
    const wanted = count(rows.map(({ rule }) => rule))
    const sarif = JSON.parse(said.get('sarif') ?? '').runs[0].results as { ruleId: string }[]
    const gitlab = JSON.parse(said.get('gitlab') ?? '') as { check_name: string }[]
    expect(count(sarif.map(({ ruleId }) => ruleId))).toEqual(wanted)
    expect(count(gitlab.map(({ check_name }) => check_name))).toEqual(wanted)
    expect(
      (said.get('github') ?? '').split('\n').filter((line) => line.startsWith('::')).length,
    ).toBe(rows.filter(({ level }) => level !== 'note').length)
  })

  it.each(sample(['fr', 'nl']))(
    'in %s: no sentence of another language, and none that is missing',
    async (language) => {
      const answer = await ask(folder, ['lint', '--format', 'json', '--lang', language, ...today])
      expectBounded(answer)
      const english = (
        JSON.parse(said.get('json') ?? '').rows as { rule: string; message: string }[]
      ).map(({ rule, message }) => `${rule} ${message}`)
      const rows = JSON.parse(answer.stdout).rows as { rule: string; message: string }[]
      expect(
        rows
          .filter(
            ({ rule, message }) =>
              message === '' ||
              message.includes('undefined') ||
              english.includes(`${rule} ${message}`),
          )
          .map(({ rule, message }) => `${rule}: ${message}`),
      ).toEqual([])
    },
  )

  it('--fix mends what it says it mends, and a second time nothing', async () => {
    rmSync(nameless(join(folder, 'plans')))
    const first = await ask(folder, ['lint', '--fix', '--format', 'json', ...today])
    expectBounded(first)
    expect(JSON.parse(first.stdout).totals.fixed.length).toBeGreaterThan(5)
    const once = treeOf(folder)
    const second = await ask(folder, ['lint', '--fix', '--format', 'json', ...today])
    expect(JSON.parse(second.stdout).totals.fixed).toEqual([])
    expect(treeOf(folder)).toEqual(once)
  })
})
