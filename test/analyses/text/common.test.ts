import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Step, stepsBetween } from '../../../src/analyses/text/common.ts'

const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
const told = (older: string[], newer: string[]) =>
  stepsBetween(older, newer, 100)?.map(({ kind, older: i, newer: j }) =>
    kind === 'kept'
      ? older[i]
      : `${kind === 'removed' ? '-' : '+'}${kind === 'removed' ? older[i] : newer[j]}`,
  )

describe('from one list to another', () => {
  it('keeps what both have in common, and removes before it adds', () => {
    expect(told(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual(['a', '-b', '+x', 'c', '+d'])
  })

  it('tells every item of both lists once, in order', () => {
    fc.assert(
      fc.property(list, list, (older, newer) => {
        const steps = stepsBetween(older, newer, 100) ?? []
        const places = (without: Step['kind'], side: 'older' | 'newer') =>
          steps.filter(({ kind }) => kind !== without).map((step) => step[side])
        expect(places('added', 'older')).toEqual([...older.keys()])
        expect(places('removed', 'newer')).toEqual([...newer.keys()])
        for (const { kind, older: i, newer: j } of steps)
          if (kind === 'kept') expect(older[i]).toBe(newer[j])
      }),
    )
  })

  it('keeps as many as can be kept', () => {
    const longest = (a: string[], b: string[]): number => {
      const [x, ...as] = a
      const [y, ...bs] = b
      if (x === undefined || y === undefined) return 0
      return x === y ? 1 + longest(as, bs) : Math.max(longest(as, b), longest(a, bs))
    }
    fc.assert(
      fc.property(list, list, (older, newer) => {
        const kept = stepsBetween(older, newer, 100)?.filter(({ kind }) => kind === 'kept')
        expect(kept?.length).toBe(longest(older, newer))
      }),
    )
  })

  it('says nothing when there is too much to compare', () => {
    expect(stepsBetween(['a', 'b'], ['a', 'b'], 3)).toBeUndefined()
    expect(stepsBetween(['a', 'b'], ['a', 'b'], 4)).toHaveLength(2)
  })
})
