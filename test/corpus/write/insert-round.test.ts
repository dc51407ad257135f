/** What comes into the file of a round leaves all that stands in it. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { insertAnswer, insertAsked } from '../../../src/corpus/write/insert-round.ts'

const text = `# Notes of the secretariat.
asked: 2026-10-12
reply_by: 2026-12-01 # Put off once already.
bodies:
  beta:
    # By post.
    file: beta.xlsx
    rows: [two-2021/x, "two-2021/y#2"]
    answered:
      - date: 2026-11-02
        rows: [two-2021/x] # By telephone first.
  # Asked late.
  delta:
    rows: [two-2021/x]
note: A word.
`

const answer = { date: '2026-11-24', rows: ['two-2021/y#2'] }
const asked = { file: 'alpha.xlsx', rows: ['two-2021/x'] }

type Round = { bodies: Record<string, { rows: string[]; answered?: object[] }> }

describe.each([
  ['LF', text],
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['no line end at the end', text.trimEnd()],
])('a round with %s', (_, whole) => {
  const target = { path: 'rounds/2026-10.yaml', kind: 'round' as const, text: whole }
  const before = parse(whole) as Round

  it.each([
    ['below what it answered before', 'beta', 2],
    ['as its first answer', 'delta', 1],
  ])('takes an answer %s', (_how, body, count) => {
    const done = insertAnswer(target, body, answer)
    if (done.is !== 'new') throw new Error(JSON.stringify(done))
    expect(done.after).toBe(whole.slice(0, done.start) + done.text + whole.slice(done.start))
    const after = parse(done.after) as Round
    expect(after.bodies[body]?.answered).toHaveLength(count)
    expect(after.bodies[body]?.answered?.at(-1)).toEqual(answer)
    const { [body]: ofBody, ...others } = before.bodies
    const answered = [...(ofBody?.answered ?? []), answer]
    const bodies = { ...others, [body]: { ...ofBody, answered } }
    expect(after).toEqual({ ...before, bodies })
  })

  it.each([
    ['alpha', ['alpha', 'beta', 'delta']],
    ['chi', ['beta', 'chi', 'delta']],
    ['omega', ['beta', 'delta', 'omega']],
  ])('takes %s at its place among the bodies', (body, order) => {
    const done = insertAsked(target, body, asked)
    if (done.is !== 'new') throw new Error(JSON.stringify(done))
    expect(done.after).toBe(whole.slice(0, done.start) + done.text + whole.slice(done.start))
    const after = parse(done.after) as Round
    expect(Object.keys(after.bodies)).toEqual(order)
    expect(after.bodies[body]).toEqual(asked)
    if (body === 'chi') expect(done.after).toMatch(/chi:[\s\S]*# Asked late\.\r?\n {2}delta:/)
    expect(insertAsked({ ...target, text: done.after }, body, asked).is).toBe('present')
  })
})

describe('a round', () => {
  it.each([
    ['beta: {rows: [two-2021/x]}', 'insert-layout'],
    [
      'beta:\n    rows: [two-2021/x]\n    answered: [{date: 2026, rows: [two-2021/x]}]',
      'insert-layout',
    ],
  ])('that is set in brackets takes nothing: %s', (bodies, problem) => {
    const whole = `asked: 2026-10-12\nreply_by: 2026-12-01\nbodies:\n  ${bodies}\n`
    const target = { path: 'rounds/2026-10.yaml', kind: 'round' as const, text: whole }
    expect(insertAnswer(target, 'beta', answer)).toMatchObject({
      is: 'refused',
      problem: { problem },
    })
  })
})
