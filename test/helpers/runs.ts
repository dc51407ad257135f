/**
 * How often a property is tried: all the cases that it draws in CI, and the first third of them
 * elsewhere. `TEH_TEST_RUNS=20` tries each twenty times as often, for a night.
 */
export const runs = (all: number): number => Math.ceil(inCi ? all : all / 3) * timesMore

/** Whether CI asks: then everything is tried in full. */
export const inCi = process.env.CI === 'true'

/** Of cases that are alike: all in CI, and elsewhere the first of every two, three or more. */
export const sample = <T>(all: readonly T[], every = 2): readonly T[] =>
  inCi ? all : all.filter((_, i) => i % every === 0)

export const timesMore = Number(process.env.TEH_TEST_RUNS ?? 1)
