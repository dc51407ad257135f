// How often `teh lineage --suggest` is right: hides the links of the corpus, and looks which are
// found again. With --scale it compares 10,000 generated measures with 10,000 others instead, and
// prints time and memory (--scale 3000 for fewer).
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'teh-measure-'))
try {
  const outfile = join(folder, 'measure.cjs')
  await build({
    entryPoints: [join(root, 'scripts/measure-lineage.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  })
  const { measure, scale } = createRequire(import.meta.url)(outfile)
  const at = process.argv.indexOf('--scale')
  process.stdout.write(
    at < 0 ? await measure(join(root, 'plans')) : scale(Number(process.argv[at + 1] ?? 10_000)),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
