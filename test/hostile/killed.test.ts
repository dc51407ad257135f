/** Processes that are killed by force: at each of their writes, and at whatever moment. */
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith } from './base.ts'
import { bundled, insert, left, plansWith, read, text } from './inserting.ts'
import { bad, good, interrupted, site } from './mending.ts'

/** How often a writer is killed: more with TEH_TEST_MOMENTS. */
const moments = Number(process.env.TEH_TEST_MOMENTS ?? 15)

let program = ''
beforeAll(() => {
  program = bundled()
})

describe('a mend that is killed', () => {
  it('at any of its writes leaves each file as it was or as it should be, and does not hinder the next one', {
    timeout: 180_000,
  }, async () => {
    const count = 2
    const text = bad()
    const folder = folderWith({})
    const all = () => Array.from({ length: count }, (_, i) => readFileSync(site(folder, i), 'utf8'))
    const reset = () => {
      for (let i = 0; i < count; i++) writeFileSync(site(folder, i), text)
    }
    let kills = 0
    for (let ended: number | string | null = 'SIGKILL'; ended === 'SIGKILL'; ) {
      reset()
      ended = await interrupted(folder, { TEH_TEST_KILL_AT: String(kills + 1) })
      if (ended === 'SIGKILL') kills++
      else expect(ended, 'the last one was not met, and found nothing in its way').toBe(1)
      expect(all().every((one) => one === text || one === good(text))).toBe(true)
    }
    expect(kills, 'each file is opened, written and put in its place').toBeGreaterThan(3 * count)
    expect(all()).toEqual(Array(count).fill(good(text)))
  })
})

describe('a writer that is killed', () => {
  it('leaves each file old or new, and the same call again completes it', {
    timeout: 60_000 + moments * 5000,
  }, async () => {
    const added = [{ date: '2022-03', note: 'Un mot.' }]
    const whole = plansWith()
    const { milliseconds } = await insert(program, whole, added)
    const fresh = read(whole)
    expect(fresh.every((one) => one.includes('2022-03'))).toBe(true)
    const seen = { killed: 0, torn: 0, between: 0, completed: 0 }
    for (let i = 0; i < moments; i++) {
      const plans = plansWith()
      const killAfter = (milliseconds * 1.1 * i) / moments
      const { signal } = await insert(program, plans, added, { killAfter })
      const found = read(plans)
      const isNew = found.map((one, at) => one === fresh[at])
      if (signal === 'SIGKILL') seen.killed++
      if (found.some((one, at) => one !== text && !isNew[at])) seen.torn++
      if (isNew.includes(true) && isNew.includes(false)) seen.between++
      const { code, stderr } = await insert(program, plans, added)
      expect([code, stderr]).toEqual([0, ''])
      if (read(plans).every((one, at) => one === fresh[at]) && left(plans).length === 0)
        seen.completed++
    }
    if (moments > 15) console.log(seen)
    expect([seen.torn, seen.completed]).toEqual([0, moments])
    expect(seen.killed, 'some were killed').toBeGreaterThan(moments / 4)
  })
})
