// Writes what follows from the schemas, the rules and the frozen corpus: schemas/json/,
// docs/FORMAT.md and docs/rules/. With --check nothing is written: files that are not fresh are
// named, and the exit code is 1.
import { loadScript, root } from './load-script.mjs'

const check = process.argv.includes('--check')
const { generate } = await loadScript('generate')
const changed = await generate(root, { write: !check })
for (const path of changed) process.stdout.write(`${check ? 'not fresh' : 'written'}: ${path}\n`)
if (check && changed.length > 0) process.exitCode = 1
