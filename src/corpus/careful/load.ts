/**
 * Loads the parser and the schemas only when they are needed: they cost more time than most calls
 * take, and a corpus in the plain style is read without them.
 */

let parser: typeof import('./yaml.ts') | undefined
let schemas: typeof import('./validate.ts') | undefined

/**
 * Thrown if the parser or the schemas are needed before they are loaded: the caller then loads them
 * and begins again. It never leaves src/corpus/.
 */
export class NeedsCareful extends Error {}

/** Loads the parser, for places. */
export async function loadParser(): Promise<void> {
  parser ??= await import('./yaml.ts')
}

/** Loads the parser and the schemas, for files with faults. */
export async function loadCareful(): Promise<void> {
  await loadParser()
  schemas ??= await import('./validate.ts')
}

/** Throws `NeedsCareful` if the parser is not loaded. */
export function parserNow(): NonNullable<typeof parser> {
  if (!parser) throw new NeedsCareful()
  return parser
}

/** Throws `NeedsCareful` if the schemas are not loaded. */
export function schemasNow(): NonNullable<typeof schemas> {
  if (!schemas) throw new NeedsCareful()
  return schemas
}
