import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './helpers/program.ts'

/** Who may import what. `type` after a name: its types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: ['zod'],
  'src/period.ts': [],
  'src/report.ts': [],
  'src/errors.ts': [],
  'src/findings.ts': [],
  'src/hash.ts': [],
  'src/hidden.ts': [],
  'src/order.ts': [],
  'src/words': ['src/errors.ts type'],
  'src/corpus': [
    'node:buffer',
    'node:fs',
    'node:path',
    'node:zlib',
    'node:child_process',
    'yaml',
    'zod type',
    'schemas',
    'src/errors.ts',
    'src/findings.ts type',
    'src/period.ts',
    'src/hidden.ts',
    'src/order.ts',
  ],
  'src/analyses': [
    'schemas',
    'src/corpus type',
    'src/errors.ts',
    'src/findings.ts type',
    'src/period.ts',
    'src/hidden.ts',
    'src/order.ts',
  ],
  'src/commands': [
    'schemas',
    'src/analyses',
    'src/corpus type',
    'src/errors.ts',
    'src/findings.ts type',
    'src/period.ts',
    'src/hash.ts',
    'src/report.ts',
    'src/words',
    'src/order.ts',
  ],
  'src/render': [
    'src/hash.ts',
    'src/report.ts',
    'src/words',
    'chalk',
    'cli-table3',
    'fast-string-width',
    'fast-wrap-ansi',
    'src/hidden.ts',
  ],
  'src/cli': [
    'node:path',
    'commander',
    'src/analyses',
    'src/commands',
    'src/corpus',
    'src/errors.ts',
    'src/hash.ts',
    'src/period.ts',
    'src/render',
    'src/words',
  ],
  'src/cli.ts': [
    'node:path',
    'src/cli',
    'src/commands',
    'src/corpus',
    'src/errors.ts',
    'src/render',
    'src/report.ts type',
    'src/words',
  ],
}

/** Tables of words and examples, not code: they are as long as there is to say. */
const tables = ['src/words/', 'src/analyses/lint/examples.ts', 'src/analyses/timing/phrases.ts']
const longest = 250

/** What only bin/ may touch: streams, clock, environment. */
const forbidden =
  /\bprocess\s*\.\s*(?:stdout|stderr|stdin|env|exit|exitCode|argv|cwd)\b|\bconsole\s*\.|\bDate\s*\.\s*now\b|\bnew Date\(\s*\)|\bperformance\s*\.|\bMath\s*\.\s*random\b|\bgetTimezoneOffset\b|\btoLocale\w*\(|\blocaleCompare\b/

const files = ['src', 'schemas']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => path.endsWith('.ts'))
  .sort()
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

interface Edge {
  /** Line of the import. */
  line: number
  to: string
  typeOnly: boolean
}

describe('who imports what', () => {
  it('is in the table, every import of every file', () => {
    expect(files.length).toBeGreaterThan(80)
    const wrong = files.flatMap((path) => {
      const rights = allowed[zoneOf(path)] ?? []
      const bad = importsOf(path, textOf(path)).filter(
        ({ to, typeOnly }) =>
          to !== zoneOf(path) &&
          !rights.includes(to) &&
          !(typeOnly && rights.includes(`${to} type`)),
      )
      return bad.map(({ line, to }) => `${path}:${line} imports ${to}`)
    })
    expect(wrong).toEqual([])
  })

  it('reads every way to import', () => {
    const text = `import a from 'yaml'
import type { B } from '../corpus/types.ts'
import { type C, type D } from '../corpus/types.ts'
import { type E, f } from '../corpus/load.ts'
import './side.ts'
export type * from '../report.ts'
export * from '../report.ts'
import {
  g,
  type H,
} from '../../schemas/log.ts'
let careful: typeof import('../corpus/yaml.ts')
const later = async () => (await import('./x.ts')).x
`
    expect(importsOf('src/render/a.ts', text)).toEqual([
      { line: 1, to: 'yaml', typeOnly: false },
      { line: 2, to: 'src/corpus', typeOnly: true },
      { line: 3, to: 'src/corpus', typeOnly: true },
      { line: 4, to: 'src/corpus', typeOnly: false },
      { line: 5, to: 'src/render', typeOnly: false },
      { line: 6, to: 'src/report.ts', typeOnly: true },
      { line: 7, to: 'src/report.ts', typeOnly: false },
      { line: 8, to: 'schemas', typeOnly: false },
      { line: 12, to: 'src/corpus', typeOnly: true },
      { line: 13, to: 'src/render', typeOnly: false },
    ])
  })
})

describe('nobody but bin/ has streams, a clock, an environment, a locale', () => {
  it('in any file', () => {
    const lines = files.flatMap((path) =>
      textOf(path)
        .split('\n')
        .map((text, i) => `${path}:${i + 1} ${text.trim()}`),
    )
    expect(lines.filter((line) => forbidden.test(line.replace(/\/\/.*|\/\*.*?\*\//, '')))).toEqual(
      [],
    )
  })
})

describe('a file is about one idea', () => {
  it(`no file has more than ${longest} lines, but tables of words`, () => {
    const long = files.filter((path) => !tables.some((table) => path.startsWith(table)))
    expect(
      long
        .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
        .filter(({ lines }) => lines > longest),
    ).toEqual([])
  })

  it('every file says in its first lines, or at what it exports, what it is for', () => {
    expect(
      files
        .filter((path) => !textOf(path).includes('/**'))
        .filter((path) => !path.startsWith('src/commands/')),
    ).toEqual([])
  })
})

describe('loading', () => {
  it('keeps packages that cost time out of what every call loads', () => {
    const eager = reachable('src/cli.ts')
    for (const pack of ['yaml', 'chalk', 'cli-table3', 'fast-string-width', 'fast-wrap-ansi'])
      expect(eager.get(pack), `${pack} by way of ${eager.get(pack)}`).toBeUndefined()
    expect(eager.has('commander')).toBe(true)
  })
})

/** Everything that is loaded with a file, and by which file: dynamic imports and types left out. */
function reachable(start: string): Map<string, string> {
  const by = new Map<string, string>([[start, '']])
  for (const path of by.keys()) {
    if (!path.endsWith('.ts')) continue
    for (const { specifier, typeOnly, dynamic } of statements(textOf(path))) {
      if (typeOnly || dynamic) continue
      const to = specifier.startsWith('.') ? resolved(path, specifier) : specifier
      if (!by.has(to)) by.set(to, path)
    }
  }
  return by
}

function importsOf(path: string, text: string): Edge[] {
  return statements(text).map(({ specifier, typeOnly, line }) => ({
    line,
    to: specifier.startsWith('.') ? zoneOf(resolved(path, specifier)) : specifier,
    typeOnly,
  }))
}

function statements(
  text: string,
): { specifier: string; typeOnly: boolean; dynamic: boolean; line: number }[] {
  const found = text.matchAll(
    /^(?:import|export)(\s+type\b)?\s*([^'";]*?)\s*(?:\bfrom\s*)?'([^']+)'|(typeof )?import\('([^']+)'\)/gm,
  )
  return [...found]
    .filter(
      ([whole]) =>
        !/^export (?:const|function|class|interface|async|let|default)/.test(whole) &&
        !/^export type \w/.test(whole),
    )
    .map(({ 1: type, 2: names = '', 3: fixed, 4: typeOf, 5: dynamic, index }) => ({
      specifier: fixed ?? dynamic ?? '',
      typeOnly:
        type !== undefined ||
        typeOf !== undefined ||
        (/^\{/.test(names) && namesIn(names).every((name) => name.startsWith('type '))),
      dynamic: dynamic !== undefined,
      line: text.slice(0, index).split('\n').length,
    }))
}

function namesIn(braces: string): string[] {
  return braces
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function resolved(path: string, specifier: string): string {
  return normalize(join(dirname(path), specifier)).replaceAll('\\', '/')
}

/** `src/corpus` for everything below it; a file of its own for what lies directly in src/. */
function zoneOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? `src/${second}` : first
}
