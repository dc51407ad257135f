/** Properties draw the same cases on every machine; `FC_SEED=7 npx vitest run` draws others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2021_2025) })
