/** The program as it would be on Windows, as far as paths, names and flags of files go. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { main } from '../../../src/cli.ts'
import { emptyFolder } from '../folder.ts'
import { root } from '../program.ts'
import { there } from './disk.ts'

const stand: Readonly<Record<string, string>> = {
  'node:fs': 'disk',
  'node:child_process': 'programs',
  'node:path': 'paths',
}

/** Instead of what Node has for Linux; not for what stands in its place. */
const asOnWindows: Plugin = {
  name: 'as-on-windows',
  setup({ onResolve }) {
    onResolve({ filter: /^node:(?:fs|child_process|path)$/ }, ({ path, importer }) =>
      /[\\/]helpers[\\/]windows[\\/]|node_modules/.test(importer)
        ? { path, external: true }
        : { path: join(root, 'test/helpers/windows', `${stand[path]}.ts`) },
    )
  },
}

/** Builds it, and gives its way in. */
export async function windowsMain(): Promise<typeof main> {
  const outfile = join(emptyFolder(), 'windows.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    plugins: [asOnWindows],
  })
  return (await import(pathToFileURL(outfile).href)).main
}

/** A path of this machine as Windows would have it. */
export { there }
