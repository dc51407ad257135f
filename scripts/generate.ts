/** What scripts/generate.mjs bundles and runs. */
export { generate } from './generate/index.ts'
