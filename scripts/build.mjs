// Builds the one bundled file that bin/teh.js loads, the compiled code of what most calls run, and
// what is known of the shipped plans.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { dayIn } from '../bin/day.js'
import { load } from '../bin/load.js'
import * as bundles from './bundles.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = `${root}dist/teh.cjs`
const office = `${root}dist/office.cjs`
const pack = `${root}dist/plans.pack`

/**
 * Calls whose functions are worth keeping compiled, by command: with what is known of the plans,
 * and without.
 */
const commonCalls = {
  overdue: [
    ['overdue', '--year', '2023', '--lang', 'fr'],
    ['overdue', '--year', '2023', '--lang', 'nl', '--group-by', 'actor', '--no-cache'],
  ],
  query: [['query', '--year', '2022', '--theme', 'training', '--lang', 'en']],
  show: [['show', 'teh-2021/ciatteh', '--today', '2024-01-01', '--no-cache']],
  lint: [['lint', '--lang', 'fr']],
}

/** Of a program that nobody asks from outside. */
const host = {
  env: {},
  cwd: root,
  shipped: `${root}plans`,
  cache: { folder: undefined, shipped: pack },
  version: '0',
  columns: 100,
  colourDepth: 1,
  owner: () => ({ pid: process.pid, host: '' }),
  sha256: () => '',
  today: (timezone) => dayIn(timezone, Date.now()),
  stdin: async () => '',
  stdout: () => {},
  stderr: () => {},
}

const step = process.argv[2]
if (step === '--compile') await compile(process.argv[3])
else if (step === '--pack') await remember()
else {
  await bundled()
  for (const name of readdirSync(`${root}dist`))
    if (name.endsWith('.code') || name.endsWith('.pack')) rmSync(`${root}dist/${name}`)
  // A process for each, so that nothing but these calls is compiled. Without their result
  // everything works, a little later.
  const steps = [['--pack'], ...Object.keys(commonCalls).map((name) => ['--compile', name])]
  for (const next of steps)
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...next], {
      stdio: 'inherit',
      cwd: root,
    })
}

async function bundled() {
  const { options, withoutUnused, officeApart, notices } = bundles
  const parts = [
    await build({ ...options, entryPoints: ['src/office/index.ts'], outfile: office }),
    await build({
      ...options,
      entryPoints: ['src/cli.ts'],
      outfile: bundle,
      plugins: [...withoutUnused, officeApart],
    }),
  ]
  writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, notices(parts))
  // What is left beyond ASCII stands in regular expressions and raw templates for them: there an
  // escape means the same. The program is loaded one byte a character, where anything else would
  // become other characters.
  const ascii = readFileSync(bundle, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const [before, after, ...more] = ascii.split('@program@')
  if (after === undefined || more.length > 0)
    throw new Error('the program must be named at one place')
  const program = createHash('sha256').update(ascii).digest('hex')
  writeFileSync(bundle, `/*${program}*/${before}${program}${after}`)
}

async function remember() {
  const home = mkdtempSync(join(tmpdir(), 'teh-build-'))
  try {
    const { main } = load(bundle, 'lint').exports
    await main(['lint'], { ...host, cache: { ...host.cache, folder: home } })
    // Written anew: the program's own files may be read by everybody.
    for (const name of readdirSync(home)) writeFileSync(pack, readFileSync(join(home, name)))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function compile(command) {
  const { exports, keepBeside } = load(bundle, command)
  for (const call of commonCalls[command]) await exports.main(call, host)
  keepBeside()
}
