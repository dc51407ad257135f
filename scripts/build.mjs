// Builds the one bundled file that bin/teh.js loads, and the compiled code of what most calls run.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { cacheOf, load } from '../bin/load.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = `${root}dist/teh.cjs`

/** Calls whose functions are worth keeping compiled. */
const usual = [
  ['overdue', '--year', '2023', '--lang', 'fr'],
  ['overdue', '--year', '2023', '--lang', 'nl', '--group-by', 'actor'],
  ['query', '--year', '2022', '--theme', 'training', '--lang', 'en'],
  ['show', 'teh-2021/ciatteh', '--today', '2024-01-01'],
]

if (process.argv.includes('--compile')) await compile()
else {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
  })
  // What is left beyond ASCII stands in regular expressions and raw templates for them: there an escape means the same.
  // The program is loaded one byte a character, where anything else would become other characters.
  const ascii = readFileSync(bundle, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(bundle, ascii)
  for (const name of readdirSync(`${root}dist`)) if (name.endsWith('.code')) rmSync(`${root}dist/${name}`)
  // A process of its own, so that nothing but these calls is compiled. Without its result everything works, a little later.
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--compile'], { stdio: 'inherit', cwd: root })
}

async function compile() {
  const { exports, script } = load(bundle)
  const io = {
    env: {},
    cwd: root,
    shipped: `${root}plans`,
    version: '0',
    columns: 100,
    colourDepth: 1,
    now: () => new Date(),
    stdin: async () => '',
    stdout: () => {},
    stderr: () => {},
  }
  for (const call of usual) await exports.main(call, io)
  const temporary = `${bundle}.${process.pid}.tmp`
  writeFileSync(temporary, script.createCachedData())
  renameSync(temporary, cacheOf(bundle))
}
