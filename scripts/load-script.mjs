// Loads a TypeScript file of this folder, with what it imports, in one file that is removed again.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The exports of `scripts/<name>.ts`. */
export async function loadScript(name) {
  const folder = mkdtempSync(join(tmpdir(), 'teh-script-'))
  try {
    const outfile = join(folder, `${name}.cjs`)
    await build({
      entryPoints: [join(root, `scripts/${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      charset: 'utf8',
      logLevel: 'warning',
    })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
