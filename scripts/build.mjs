// Builds the files of the program that bin/teh.js loads, the compiled code of what most calls run,
// and what is known of the shipped plans.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayIn } from '../bin/day.js'
import { load } from '../bin/load.js'
import { notices } from './bundles.mjs'
import { programFiles } from './program-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = `${root}dist/teh.cjs`
const pack = `${root}dist/plans.pack`

/**
 * Calls whose functions are worth keeping compiled, by command: with what is known of the plans,
 * and without; in each language.
 */
const commonCalls = {
  overdue: [
    ['overdue', '--year', '2023'],
    ['overdue', '--year', '2023', '--format', 'json'],
    ['overdue', '--year', '2023', '--group-by', 'actor', '--no-cache'],
  ],
  query: [
    ['query', '--year', '2022', '--theme', 'training'],
    ['query', '--format', 'json'],
  ],
  show: [['show', 'teh-2021/ciatteh', '--today', '2024-01-01', '--no-cache']],
  status: [['status']],
  lint: [['lint']],
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
  hash: () => '',
  today: (timezone) => dayIn(timezone, Date.now()),
  stdin: async () => '',
  stdout: () => {},
  stderr: () => {},
}

const step = process.argv[2]
if (step === '--compile') await compile(process.argv[3])
else if (step === '--pack') await remember()
else {
  await write()
  // A process for each, so that nothing but these calls is compiled. Without their result
  // everything works, a little later.
  const steps = [['--pack'], ...Object.keys(commonCalls).map((name) => ['--compile', name])]
  for (const next of steps)
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...next], {
      stdio: 'inherit',
      cwd: root,
    })
}

async function write() {
  const { files, metafile } = await programFiles()
  const all = Object.values(files).join('\n')
  const [, ...named] = all.split('@program@')
  if (named.length !== 1) throw new Error('the program must be named at one place')
  const program = createHash('sha256').update(all).digest('hex')
  rmSync(`${root}dist`, { recursive: true, force: true })
  mkdirSync(`${root}dist`)
  writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, notices([{ metafile }]))
  for (const [name, text] of Object.entries(files))
    writeFileSync(
      `${root}dist/${name}.cjs`,
      `/*${program}*/${asScript(text.replace('@program@', program))}`,
    )
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
  for (const call of commonCalls[command])
    for (const language of ['fr', 'nl', 'en'])
      await exports.main([...call, '--lang', language], host)
  keepBeside()
}

/**
 * A value as a script whose result it is, and as a module that exports it. What is beyond ASCII
 * stands in regular expressions and raw templates for them: there an escape means the same. It is
 * loaded one byte a character, where anything else would become other characters.
 */
function asScript(value) {
  const ascii = value.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"use strict";(value=>typeof module=="object"?module.exports=value:value)(${ascii})\n`
}
