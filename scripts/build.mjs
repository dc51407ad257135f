// Builds the one bundled file that bin/teh.js loads.
import { build } from 'esbuild'

export const options = {
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/teh.cjs',
  bundle: true,
  minify: true,
  keepNames: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: process.argv.includes('--metafile'),
}

const result = await build(options)
if (result.metafile) {
  const { writeFileSync } = await import('node:fs')
  writeFileSync('dist/meta.json', JSON.stringify(result.metafile))
}
