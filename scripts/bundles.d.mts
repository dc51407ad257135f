import type { BuildOptions, Plugin } from 'esbuild'

export const options: BuildOptions & { metafile: true }
export const withoutUnused: readonly Plugin[]
