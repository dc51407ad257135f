/**
 * How often a property is tried: all the cases that it draws in CI, and the first third of them
 * elsewhere. `TEH_TEST_RUNS=20` tries each twenty times as often, for a night.
 */
export const runs = (all: number): number => Math.ceil(inCi ? all : all / 3) * timesMore

/** Whether CI asks: then everything is tried in full. */
export const inCi = process.env.CI === 'true'

export const timesMore = Number(process.env.TEH_TEST_RUNS ?? 1)
