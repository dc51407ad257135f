/**
 * Holds the code to docs/ARCHITECTURE.md: who imports what, who has a clock, how long things are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breachesOfImports, breachesOfSurroundings, legal } from './architecture/breaches.ts'
import { type Ambient, longComments, readSource, type Source } from './architecture/source.ts'
import {
  circlesIn,
  floorsOf,
  foldersOf,
  forbiddenImports,
  roomsIn,
  targetOf,
  wingOf,
  wingsIn,
} from './architecture/table.ts'
import { root } from './helpers/program.ts'

/** What a file below bin/ has of its surroundings all the same, and why. */
const excused: Readonly<Record<string, { uses: readonly string[]; because: string }>> = {
  'src/period.ts': {
    uses: [
      'Date.UTC',
      'Date.parse',
      'new Date(…)',
      'Intl.DateTimeFormat',
      'Intl.supportedValuesOf',
    ],
    because: 'the calendar: which day follows from a day',
  },
  'src/amended.ts': {
    uses: ['Object.getOwnPropertyDescriptors'],
    because: 'a copy of a report works nothing out',
  },
  'schemas/common.ts': {
    uses: ['Date.parse', 'new Date(…)'],
    because: 'whether a printed day exists',
  },
  'src/analyses/lint/rules/corpus/unknown-timezone.ts': {
    uses: ['Intl.supportedValuesOf'],
    because: 'which time zones there are: Node has their list',
  },
  'src/corpus/write/lock.ts': {
    uses: ['process.kill', 'Atomics.wait', 'new SharedArrayBuffer(…)'],
    because: 'whoever meets a lock asks whether its owner still runs, and waits',
  },
  'src/corpus/write/move.ts': {
    uses: ['process.platform', 'Atomics.wait', 'new SharedArrayBuffer(…)'],
    because: 'Windows refuses for a moment what no other system refuses',
  },
  'src/corpus/write/write.ts': {
    uses: ['process.pid'],
    because: 'a file that is being written bears a name of its own',
  },
  'src/cli/stop.ts': {
    uses: ['.stack'],
    because: 'where the program failed is shown to whoever asks for it by TEH_DEBUG',
  },
  'src/corpus/cache/pack.ts': {
    uses: ['process.pid', 'process.getuid'],
    because: 'a cache of another owner is not read',
  },
}

/** Tables of words and examples, not code: they are as long as there is to say. */
const tables = ['src/words/', 'src/analyses/lint/examples.ts', 'src/analyses/timing/phrases/']
const maxLinesOfFile = 300
const maxLinesOfFunction = 60

const wings = wingsIn(readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8'))
const paths = ['bin', 'schemas', 'src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .map((path) => path.replaceAll('\\', '/')),
  )
  .sort()
const texts = new Map(
  paths
    .filter((path) => path.endsWith('.ts') || /^bin\/.*\.js$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
)
const sources = new Map([...texts].map(([path, text]) => [path, readSource(path, text)]))
const belowBin = [...sources].filter(([path]) => !path.startsWith('bin/'))

describe('who imports what', () => {
  it('is in the table of docs/ARCHITECTURE.md, every import of every file', () => {
    expect(sources.size).toBeGreaterThan(150)
    expect(
      [...sources].flatMap(([path, { imports }]) =>
        forbiddenImports(path, imports, wings).map((wrong) => `${path}:${wrong}`),
      ),
    ).toEqual([])
  })

  it('goes round in no circle, types included', () => {
    const graph = belowBin.map(
      ([path, { imports }]) =>
        [path, imports.map(({ specifier }) => targetOf(path, specifier))] as const,
    )
    expect(circlesIn(new Map(graph))).toEqual([])
  })

  it('goes round in no circle of folders: in each, files and folders lie on floors', () => {
    const edges = belowBin.flatMap(([path, { imports }]) =>
      imports
        .map(({ specifier }) => targetOf(path, specifier))
        .filter((to) => sources.has(to))
        .map((to) => [path, to] as const),
    )
    const circles = foldersOf([...sources.keys()]).flatMap((folder) =>
      circlesIn(roomsIn(folder, edges)),
    )
    expect(circles).toEqual([])
  })

  it('goes round in no circle of wings either, in all that the table gives', () => {
    expect(circlesIn(floorsOf(wings, [...sources.keys()]))).toEqual([])
  })

  it('is told of files that are there, and of all that may hold code', () => {
    for (const place of wings.flatMap(({ places }) => places))
      expect(
        paths.some((path) => wingOf(path, wings)?.places.includes(place)),
        place,
      ).toBe(true)
    expect(paths.filter((path) => !sources.has(path) && !/\.(?:json|d\.ts)$/.test(path))).toEqual(
      [],
    )
  })
})

describe('nobody but bin/ has streams, a clock, an environment, a locale, chance', () => {
  it('in any file, but where it is excused', () => {
    expect(
      belowBin.flatMap(([path, { ambient }]) =>
        forbiddenUses(path, ambient).map((wrong) => `${path}:${wrong}`),
      ),
    ).toEqual([])
  })

  it('and nothing is excused that is not there', () => {
    for (const [path, { uses }] of Object.entries(excused)) {
      const found = new Set(sources.get(path)?.ambient.map(({ use }) => use))
      expect([...found].sort(), path).toEqual([...uses].sort())
    }
  })
})

describe('this test finds', () => {
  it.each(breachesOfImports)('in %s: %s', (path, text, finds) => {
    expect(forbiddenImports(path, readSource(path, text).imports, wings)).toEqual([finds])
  })

  it.each(breachesOfSurroundings)('in %s: %s', (path, text, finds) => {
    expect(forbiddenUses(path, readSource(path, text).ambient)).toContain(finds)
  })

  it.each(legal)('nothing in %s: %s', (path, text) => {
    const { imports, ambient } = readSource(path, text)
    expect([...forbiddenImports(path, imports, wings), ...forbiddenUses(path, ambient)]).toEqual([])
  })

  it('circles, each once', () => {
    const graph = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b', 'e'], e: [], f: ['f'] }
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([['b', 'c', 'd'], ['f']])
  })

  it('circles of folders, where no file goes round', () => {
    const edges = [
      ['src/a/one.ts', 'src/b/one.ts'],
      ['src/b/two.ts', 'src/a/two.ts'],
    ] as const
    const paths = edges.flat()
    expect(foldersOf(paths)).toEqual(['src', 'src/a', 'src/b'])
    expect(circlesIn(roomsIn('src', edges))).toEqual([['a', 'b']])
    expect(circlesIn(roomsIn('src/a', edges))).toEqual([])
  })

  it('rights that make a circle of wings', () => {
    const looser = wings.map((wing) =>
      wing.places.includes('src/corpus/files/')
        ? { ...wing, types: [...wing.types, 'src/corpus/cache/'] }
        : wing,
    )
    expect(circlesIn(floorsOf(looser, [...sources.keys()]))).toEqual([
      ['src/corpus/files/', 'src/corpus/cache/'],
    ])
  })

  it('how long a function is, and a file', () => {
    const text = 'const a = () => {\n  function b() {\n  }\n}\nclass C {\n  d() {}\n}\n'
    const { functions, lines } = readSource('src/a.ts', text)
    expect(functions).toEqual([
      { line: 1, lines: 4 },
      { line: 2, lines: 2 },
      { line: 6, lines: 1 },
    ])
    expect(lines).toBe(7)
  })

  it('comments that are too wide, and no text that is', () => {
    const wide = 'x'.repeat(100)
    const text = `// ${wide}\nconst a = '${wide}'\n/**\n * ${wide}\n */\nconst b = 1 // ${wide}\n`
    expect(longComments('src/a.ts', text)).toEqual([1, 4, 6])
  })
})

describe('a file is about one idea', () => {
  const code = belowBin.filter(([path]) => !tables.some((table) => path.startsWith(table)))

  it(`no file has more than ${maxLinesOfFile} lines, but tables of words`, () => {
    expect(tooLong(code, ({ lines }) => [{ line: 1, lines }], maxLinesOfFile)).toEqual([])
  })

  it(`no function has more than ${maxLinesOfFunction} lines, but tables of words`, () => {
    expect(tooLong(code, ({ functions }) => functions, maxLinesOfFunction)).toEqual([])
  })

  it('no comment is wider than 100 columns, in tests and scripts neither', () => {
    const others = ['scripts', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:ts|mjs|cjs)$/.test(path))
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
    )
    expect(
      [
        ...[...sources].map(([path, { wide }]) => [path, wide] as const),
        // A text without a wide line has no wide comment, and need not be parsed.
        ...others
          .filter(([, text]) => text.split('\n').some((line) => line.length > 100))
          .map(([path, text]) => [path, longComments(path, text)] as const),
      ].flatMap(([path, wide]) => wide.map((line) => `${path}:${line}`)),
    ).toEqual([])
  })

  it('every file says in its first lines, or at what it exports, what it is for', () => {
    expect(
      belowBin
        .filter(([path]) => !texts.get(path)?.includes('/**'))
        .filter(([path]) => !path.startsWith('src/commands/'))
        .map(([path]) => path),
    ).toEqual([])
  })
})

describe('loading', () => {
  it('keeps packages that cost time out of what every call loads', () => {
    const eager = loadedWith('src/cli.ts')
    for (const pack of ['yaml', 'chalk', 'cli-table3', 'fast-string-width'])
      expect(eager.get(pack), `${pack} by way of ${eager.get(pack)}`).toBeUndefined()
    expect(eager.has('commander')).toBe(true)
    // It is a file of its own beside the bundle.
    expect([...eager.keys()].filter((path) => path.startsWith('src/office/'))).toEqual([])
  })
})

/** What a file uses of its surroundings without an excuse: `3 Date.now`, one for each place. */
function forbiddenUses(path: string, ambient: readonly Ambient[]): string[] {
  return ambient
    .filter(({ use }) => !excused[path]?.uses.includes(use))
    .map(({ line, use }) => `${line} ${use}`)
}

/** Everything that is loaded with a file, and by which file. */
function loadedWith(start: string): Map<string, string> {
  const by = new Map([[start, '']])
  for (const path of by.keys())
    for (const { specifier, typeOnly, dynamic } of sources.get(path)?.imports ?? []) {
      const to = targetOf(path, specifier)
      if (!typeOnly && !dynamic && !by.has(to)) by.set(to, path)
    }
  return by
}

function tooLong(
  files: readonly (readonly [string, Source])[],
  lengths: (source: Source) => { line: number; lines: number }[],
  most: number,
): string[] {
  return files.flatMap(([path, source]) =>
    lengths(source)
      .filter(({ lines }) => lines > most)
      .map(({ line, lines }) => `${path}:${line} ${lines} lines`),
  )
}
