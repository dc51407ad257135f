// After an install in a clone: builds the program, if what builds it was installed, too.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (existsSync(`${root}node_modules/esbuild`)) await import('./build.mjs')
else if (!existsSync(`${root}dist/teh.cjs`))
  process.stderr.write(
    'teh: not built, because esbuild is not installed (npm install --include=dev)\n',
  )
