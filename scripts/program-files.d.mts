import type { BuildOptions, Metafile } from 'esbuild'

export function programFiles(changed?: BuildOptions): Promise<{
  files: Record<string, string>
  sources: string[][]
  metafile: Metafile
}>
