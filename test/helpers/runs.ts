/**
 * How often a property is tried: `TEH_TEST_RUNS=20` tries each twenty times as often, for a night.
 */
export const runs = (usual: number): number => usual * timesMore

/** Whether CI asks: then everything is tried in full. */
export const inCi = process.env.CI === 'true'

export const timesMore = Number(process.env.TEH_TEST_RUNS ?? 1)
