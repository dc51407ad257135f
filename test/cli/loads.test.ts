/** What a call loads of the program and of packages: nothing of the commands that it is not. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FirstFile, type ProgramFile, run } from '../../bin/load.js'
import { programFiles } from '../../scripts/program-files.mjs'
import type { main } from '../../src/cli.ts'
import { belgium, root } from '../helpers/program.ts'

/** The files of the program, and the sources of each of its parts. */
let built: Awaited<ReturnType<typeof programFiles>>

beforeAll(async () => {
  built = await programFiles({ minify: false })
}, 120_000)

/** The program, which notes each file, each part that runs and each module of Node it asks for. */
function noting(noted: string[]): { main: typeof main } {
  const ownRequire = createRequire(import.meta.url)
  const withNotes = (parts: ProgramFile): ProgramFile =>
    Object.fromEntries(
      Object.entries(parts).map(([id, part]) => [
        id,
        (exports, _, module, other) => {
          noted.push(...(built.sources[Number(id)] ?? []))
          part(exports, node, module, other)
        },
      ]),
    )
  const node = (name: string) => {
    noted.push(name)
    return ownRequire(name)
  }
  return run('teh', (name) => {
    noted.push(`${name}.cjs`)
    const value = new Function(`return ${built.files[name]}`)() as FirstFile | ProgramFile
    return name === 'teh'
      ? { ...(value as FirstFile), parts: withNotes((value as FirstFile).parts) }
      : withNotes(value as ProgramFile)
  }) as { main: typeof main }
}

/** What a call loads: files built, sources by their path, packages and modules of Node by name. */
async function loadedBy(...argv: string[]): Promise<string[]> {
  const noted: string[] = []
  await noting(noted).main(argv, {
    env: {},
    cwd: belgium,
    shipped: join(root, 'plans'),
    cache: { folder: undefined, shipped: undefined },
    version: '0',
    columns: 100,
    colourDepth: 1,
    owner: () => ({ pid: process.pid, host: '' }),
    hash: () => '',
    today: () => '2026-11-21',
    stdin: async () => Buffer.alloc(0),
    stdout: async () => {},
    stderr: () => {},
  })
  const names = noted.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path)
  return [...new Set(names)].filter((name) => name !== '').sort()
}

/** What every call loads that answers from a corpus in a terminal. */
const packages = [
  '@colors/colors',
  'chalk',
  'cli-table3',
  'commander',
  'emoji-regex',
  'fast-string-truncated-width',
  'fast-string-width',
  'is-fullwidth-code-point',
]
/** Modules of Node: none that starts programs, asks a network, or packs. */
const ofNode = ['buffer', 'events', 'fs', 'path', 'process', 'zlib']

/** What other calls are for. */
const ofOthers = [
  /^src\/(?:form|office)\//,
  /^src\/analyses\/(?:import|collect|suggestion|diff)\//,
  /^src\/analyses\/(?:ask|brief|collect|decisions|site)\b/,
  /^src\/corpus\/(?:write|careful\/validate)/,
  /^src\/corpus\/files\/git/,
  /^src\/render\/(?!terminal\/|index|escape|foreign|line-words|marked|format|origin)/,
  /^src\/words\/(?:brief|import|init|new|editor|rules|syntax)\//,
]

describe('a call loads', () => {
  it.each([
    [['overdue', '--year', '2023'], /^(?:overdue\/|query\/order)/],
    [['query'], /^query\//],
    [['show', 'teh-2021/ciatteh'], /^show\//],
    [['status'], /^status\//],
  ])(
    '%j: nothing of the other commands, and no package that it does not need',
    async (argv, own) => {
      const loaded = await loadedBy(...argv)
      expect(loaded).toContain('src/corpus/quick/reader.ts')
      const files = loaded.filter((name) => name.endsWith('.cjs'))
      expect(files).toEqual(['en.cjs', 'teh.cjs'])
      const commands = loaded.flatMap(
        (path) => /^src\/commands\/(?!tell\/)(.+)$/.exec(path)?.[1] ?? [],
      )
      const shared = [
        'call-next.ts',
        'command.ts',
        'flags.ts',
        'index.ts',
        'resolve.ts',
        'sentence.ts',
      ]
      expect(commands.filter((name) => !own.test(name) && !shared.includes(name))).toEqual([])
      expect(loaded.filter((path) => ofOthers.some((other) => other.test(path)))).toEqual([])
      const foreign = loaded.filter((name) => !/^(?:src|schemas)\/|:guess$|\.cjs$/.test(name))
      const names = foreign.map((name) => name.replace(/^node:/, ''))
      expect([...new Set(names)].filter((name) => !packages.includes(name)).sort()).toEqual(ofNode)
    },
  )

  it('lint: the parser, to know where a value stands, and neither zod nor git', async () => {
    const loaded = await loadedBy('lint')
    const names = new Set(loaded.filter((name) => !/^(?:src|schemas)\//.test(name)))
    const files = loaded.filter((name) => name.endsWith('.cjs'))
    expect(files).toEqual(['careful.cjs', 'en.cjs', 'teh.cjs'])
    expect([...names]).toContain('yaml')
    expect([...names].filter((name) => /zod|child_process|office/.test(name))).toEqual([])
    expect(loaded.filter((path) => /^src\/(?:form|office|corpus\/write)\//.test(path))).toEqual([])
  })
})
