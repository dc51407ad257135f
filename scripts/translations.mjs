// Holds the Dutch and English of the plans to docs/GLOSSARY.md, for whoever translates: prints what
// uses another word for a term, and exits with 1 if anything does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadScript, root } from './load-script.mjs'

const { faultsIn, termsOf } = await loadScript('translations')
const terms = termsOf(readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8'))
const { count, faults } = faultsIn(join(root, 'plans'), terms)
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(`${count} texts, ${faults.length} that use another word for a term\n`)
if (faults.length > 0) process.exitCode = 1
