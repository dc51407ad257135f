/** A day on which there was nothing to ask is a wrong call, whatever is asked. */
import { expect, it } from 'vitest'
import { teh } from '../helpers/program.ts'

const call = (line: string) => teh([...line.split(' '), '--today', '2026-11-21'])

it.each([
  ['overdue --as-of 2007-12-31', '1 January 2008'],
  ['overdue --year 2007', '1 January 2008'],
  ['query --as-of 2007-12-31 --count', '1 January 2008'],
  ['show teh-2008/ciatteh --as-of 2007-12-31', '1 January 2008'],
  ['lineage teh-2008/ciatteh --as-of 2007-12-31', '1 January 2008'],
  ['lineage --renewed --as-of 2007-12-31', '1 January 2008'],
  ['diff teh-2008 teh-2021 --as-of 2020-12-31', '1 January 2021'],
  ['coverage cp-2018-4 --as-of 2018-02-08', '9 February 2018'],
  ['scorecard --as-of 2012-12-30', '31 December 2012'],
])('%s', async (line, first) => {
  const { code, stdout, stderr } = await call(line)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(first)
})

it('looks, with a day, at no more measures than there were by then', async () => {
  const { stdout } = await call('query --as-of 2010-12-31 --count --format json')
  expect(JSON.parse(stdout).totals).toEqual({ found: 30, total: 30 })
})
