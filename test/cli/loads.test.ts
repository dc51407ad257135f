/** What a call loads of the program and of packages: nothing of the commands that it is not. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeApart, options, withoutUnused } from '../../scripts/bundles.mjs'
import type { main } from '../../src/cli.ts'
import { belgium, root } from '../helpers/program.ts'

/** The bundle, which notes each module as it begins and each module of Node that is asked for. */
let noting: (noted: string[]) => { main: typeof main }
/** What a call loads whatever it asks: all that is not loaded later. */
let always: ReadonlySet<string>

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: ['src/cli.ts'],
    minify: false,
    write: false,
    outdir: 'dist',
    plugins: [...withoutUnused, officeApart],
  })
  const own = outputFiles[0]?.text ?? ''
  const begins = [
    'return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;',
    'return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;',
  ]
  const text = begins.reduce((before, begin) => {
    expect(before, 'how esbuild begins a module').toContain(begin)
    const is = begin.includes('(fn)') ? 'fn' : '!mod && cb'
    return before.replace(
      begin,
      `if (${is}) noted.push(__getOwnPropNames(${is.slice(-2)})[0]); ${begin}`,
    )
  }, own)
  const make = new Function('noted', 'exports', 'require', 'module', '__dirname', text)
  const ownRequire = createRequire(import.meta.url)
  noting = (noted) => {
    const module = { exports: {} as { main: typeof main } }
    const asked = (name: string) => {
      noted.push(name)
      return ownRequire(name)
    }
    make(noted, module.exports, asked, module, join(root, 'dist'))
    return module.exports
  }
  always = reached(metafile.inputs, 'src/cli.ts')
}, 120_000)

type Inputs = Readonly<Record<string, { imports: { path: string; kind: string }[] }>>

function reached(inputs: Inputs, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const { path, kind } of inputs[from]?.imports ?? [])
    if (kind !== 'dynamic-import') reached(inputs, path, seen)
  return seen
}

/** Modules that a call loads: our files by their path, packages and modules of Node by name. */
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
    sha256: () => '',
    today: () => '2026-11-21',
    stdin: async () => Buffer.alloc(0),
    stdout: async () => {},
    stderr: () => {},
  })
  const names = [...always, ...noted].map(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path,
  )
  return [...new Set(names)].sort()
}

/** What every call loads that answers from a corpus in a terminal. */
const packages = [
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
  /^src\/render\/(?!terminal\/|index|escape|foreign|line-words|marked|format)/,
  /^src\/words\/(?:brief|import|init|new|editor|rules|syntax)\//,
]

describe('a call loads', () => {
  it.each([
    [['overdue', '--year', '2023'], /^(?:overdue|query-order)/],
    [['query'], /^query/],
    [['show', 'teh-2021/ciatteh'], /^show/],
    [['status'], /^status/],
  ])(
    '%j: nothing of the other commands, and no package that it does not need',
    async (argv, own) => {
      const loaded = await loadedBy(...argv)
      expect(loaded).toContain('src/corpus/quick/reader.ts')
      const commands = loaded.flatMap((path) => /^src\/commands\/([^/]+)$/.exec(path)?.[1] ?? [])
      const shared = ['command.ts', 'flags.ts', 'index.ts', 'resolve.ts', 'sentence.ts']
      expect(commands.filter((name) => !own.test(name) && !shared.includes(name))).toEqual([])
      expect(loaded.filter((path) => ofOthers.some((other) => other.test(path)))).toEqual([])
      const foreign = loaded.filter((name) => !/^(?:src|schemas)\/|:guess$/.test(name))
      const names = foreign.map((name) => name.replace(/^node:/, ''))
      expect([...new Set(names)].filter((name) => !packages.includes(name)).sort()).toEqual(ofNode)
    },
  )

  it('lint: the parser, to know where a value stands, and neither zod nor git', async () => {
    const loaded = await loadedBy('lint')
    const names = new Set(loaded.filter((name) => !/^(?:src|schemas)\//.test(name)))
    expect([...names]).toContain('yaml')
    expect([...names].filter((name) => /zod|child_process|office/.test(name))).toEqual([])
    expect(loaded.filter((path) => /^src\/(?:form|office|corpus\/write)\//.test(path))).toEqual([])
  })
})
