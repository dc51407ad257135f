// Writes what follows from the schemas, the rules and the frozen corpus: schemas/json/,
// docs/FORMAT.md and docs/rules/. With --check nothing is written: files that are not fresh are
// named, and the exit code is 1.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const folder = mkdtempSync(join(tmpdir(), 'teh-generate-'))
try {
  const outfile = join(folder, 'generate.cjs')
  await build({
    entryPoints: [join(root, 'scripts/generate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  })
  const { generate } = createRequire(import.meta.url)(outfile)
  const changed = await generate(root, { write: !check })
  for (const path of changed) process.stdout.write(`${check ? 'not fresh' : 'written'}: ${path}\n`)
  if (check && changed.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
