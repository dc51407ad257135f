// What a release consists of, in release/: the package, the program as one file, and their sums.
// The same tree gives the same bytes, whatever computer and whatever Node makes them.
//
// npm run release [-- --repository https://…] takes the address that the package names as its own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { gzipSync } from 'fflate'
import { notices, options, root, withoutUnused } from './bundles.mjs'

const { values } = parseArgs({ options: { repository: { type: 'string' } } })
const about = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const release = `${root}release`

execFileSync(process.execPath, [`${root}scripts/build.mjs`], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
rmSync(release, { recursive: true, force: true })
mkdirSync(release)
const made = [pack(), await single()]
const sums = made.map((name) => `${sumOf(join(release, name))}  ${name}\n`).join('')
writeFileSync(join(release, 'SHA256SUMS'), sums)
process.stdout.write(sums)

/** The package as npm would make it, of files with one mode and packed by one packer. */
function pack() {
  const stage = mkdtempSync(join(tmpdir(), 'teh-release-'))
  try {
    for (const name of ['README.md', 'LICENSE.md', ...about.files.filter((one) => !/^!/.test(one))])
      cpSync(join(root, name), join(stage, name), { recursive: true })
    for (const name of readdirSync(join(stage, 'dist')))
      if (name.endsWith('.code')) rmSync(join(stage, 'dist', name))
    const repository = values.repository && {
      repository: { type: 'git', url: `git+${values.repository.replace(/(\.git)?\/?$/, '.git')}` },
    }
    writeFileSync(
      join(stage, 'package.json'),
      `${JSON.stringify({ ...about, ...repository }, undefined, 2)}\n`,
    )
    for (const { name, parentPath, path } of readdirSync(stage, {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile()))
      chmodSync(join(parentPath ?? path, name), name === 'teh.js' ? 0o755 : 0o644)
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', release], {
      cwd: stage,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
    const name = `${about.name}-${about.version}.tgz`
    const path = join(release, name)
    // The compression of Node differs from one version to the next.
    writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)), { level: 9, mtime: 0 }))
    return name
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** The program alone, which Node runs as it is. It brings no plans along. */
async function single() {
  const outfile = join(release, 'teh.cjs')
  const hash = /^\/\*([0-9a-f]{64})\*\//.exec(readFileSync(`${root}dist/teh.cjs`, 'latin1'))[1]
  const result = await build({
    ...options,
    // Node older than the program wants reads this file as well, to say so.
    target: 'node14',
    charset: 'ascii',
    stdin: {
      resolveDir: root,
      contents: `
        const { main } = require('./src/cli.ts')
        const { run } = require('./bin/run.js')
        const { cacheFolder } = require('./bin/cache-folder.js')
        run(main, process.argv.slice(2), {
          caches: cacheFolder(process.env, process.platform),
          version: ${JSON.stringify(about.version)},
        })`,
    },
    plugins: withoutUnused,
    outfile,
  })
  const [first, ...guard] = readFileSync(`${root}bin/teh.js`, 'utf8').split('\n')
  const check = guard
    .join('\n')
    .replace(/process\.exitCode = 2\n\}[\s\S]*$/, 'process.exit(2)\n}\n')
  const program = readFileSync(outfile, 'utf8').replaceAll('@program@', hash)
  const others = notices([result]).replaceAll('*/', '* /')
  writeFileSync(outfile, `${first}\n${check}${program}\n/*\n${others}*/\n`, { mode: 0o755 })
  return 'teh.cjs'
}

function sumOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
