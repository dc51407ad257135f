// How often `teh lineage --suggest` is right: hides the links of the corpus, and looks which are
// found again. With --scale it compares 10,000 generated measures with 10,000 others instead, and
// prints time and memory (--scale 3000 for fewer).
import { join } from 'node:path'
import { loadScript, root } from './load-script.mjs'

const { measure, scale } = await loadScript('measure-lineage')
const at = process.argv.indexOf('--scale')
process.stdout.write(
  at < 0 ? await measure(join(root, 'plans')) : scale(Number(process.argv[at + 1] ?? 10_000)),
)
