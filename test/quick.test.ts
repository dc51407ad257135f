import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kind, schemas } from '../schemas/index.ts'
import { kindOf } from '../src/corpus/names.ts'
import { readQuickly } from '../src/corpus/quick.ts'
import { conform, type Shape } from '../src/corpus/shape.ts'
import shapes from '../src/corpus/shapes.json' with { type: 'json' }
import { parseYaml } from '../src/corpus/yaml.ts'
import { root } from './helpers/program.ts'

const files = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, 'plans', path), 'utf8') }))

/** What the quick reader says must be what the careful path says, and that must find nothing wrong. True when the quick reader answered. */
function agree(text: string): boolean {
  const quick = readQuickly(text)
  if (!quick) return false
  const { value, troubles } = parseYaml(text)
  if (troubles.length > 0 || JSON.stringify(value) !== JSON.stringify(quick.value)) {
    expect({ value: plain(quick.value), troubles: [] }, JSON.stringify(text)).toEqual({ value: plain(value), troubles })
    throw new Error(`only the order of keys or the kind of a value differs: ${JSON.stringify(text)}`)
  }
  return true
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

describe('the files of the corpus', () => {
  it('are read alike by both', () => {
    expect(files.length).toBeGreaterThan(100)
    for (const { text } of files) agree(text)
  })

  it('are nearly all read quickly: else it is no accelerator', () => {
    const slow = files.filter(({ text }) => readQuickly(text) === undefined).map(({ path }) => path)
    expect(slow.length).toBeLessThan(files.length / 20)
  })
})

describe('values in the plain style', () => {
  const key = fc.oneof(fc.constantFrom('fr', 'as_printed', '2.10', '1', '6.2.1', 'x/y'), fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/))
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'été',
      'l’an',
      '2021',
      '–',
      'n°',
      '(x)',
      'a:b',
      'a#b',
      '#b',
      'x:',
      '-',
      '- b',
      '[a]',
      '{a}',
      '!',
      '&a',
      '*a',
      '%',
      '@',
      '"q"',
      "'q'",
      '|',
      '>',
      '?',
      '~',
      'null',
      'true',
      'no',
      '1.10',
      '012',
      '0x1F',
      '1e3',
      '.5',
      '-1',
      '+1',
      '12:30',
      '<<',
      '=',
      ',',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.string({ maxLength: 5 }),
  )
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
  const scalar = fc.oneof(
    words,
    words.map((text) => `"${text.replace(/["\\]/g, '')}"`),
    words.map((text) => JSON.stringify(text)),
    words.map((text) => `'${text.replace(/'/g, '')}'`),
    fc.integer().map(String),
    fc.constantFrom(
      'true',
      'false',
      'null',
      '2021',
      '2009-Q1',
      '2021-07-15',
      '',
      '~',
      '1.0',
      '[a, b]',
      '[]',
      '{}',
      '[a, [b]]',
      '{a: 1, b: [x, "y, z"]}',
      '[a, b',
      '[a,, b]',
      '[a, ]',
      '{a: }',
      '{a}',
      '["a]", b]',
      '[a: b]',
      '{"a": 1}',
      '[2021, 2022]',
      "['a', b]",
      '[a b, c]',
      '[ a ]',
      '{ a: b }',
      '[a]]',
      '[a] b',
      '{a: b: c}',
      '[a#b]',
      '[a #b]',
      '[-1, - 1]',
      '[?]',
      '[x?y]',
      '[a\u00a0, b]',
      '{a: b\u3000}',
    ),
  )
  const lines = fc.array(words, { minLength: 1, maxLength: 4 })
  const { node } = fc.letrec<{ node: (indent: number) => string; [key: string]: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'yaml' },
      scalar.map((text) => () => ` ${text}\n`),
      fc.record({ style: fc.constantFrom('>-', '>', '|-', '|'), list: lines, gap: fc.boolean(), extra: fc.constantFrom(2, 4) }).map(
        ({ style, list, gap, extra }) =>
          (indent: number) =>
            ` ${style}\n${list.map((line) => `${' '.repeat(indent + extra)}${line}`).join(gap ? '\n\n' : '\n')}\n`,
      ),
      fc
        .array(fc.tuple(key, tie('node') as fc.Arbitrary<(indent: number) => string>), { minLength: 1, maxLength: 4 })
        .map(
          (pairs) => (indent: number) =>
            `\n${pairs.map(([k, value]) => `${' '.repeat(indent + 2)}${/^[A-Za-z_]/.test(k) ? k : `"${k}"`}:${value(indent + 2)}`).join('')}`,
        ),
      fc.tuple(fc.array(tie('node') as fc.Arbitrary<(indent: number) => string>, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 2)).map(
        ([items, deeper]) =>
          (indent: number) =>
            `\n${items.map((item) => `${' '.repeat(indent + deeper)}-${item(indent + deeper).replace(/^\n +/, ' ')}`).join('')}`,
      ),
    ),
  }))
  const document = fc
    .array(fc.tuple(key, node as fc.Arbitrary<(indent: number) => string>, fc.constantFrom('', '# a comment\n', '\n', '  # indented\n')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((pairs) => pairs.map(([k, value, before]) => `${before}${k}:${value(0)}`).join(''))

  it('are read alike by both', () => {
    let answered = 0
    let seen = 0
    fc.assert(
      fc.property(document, (text) => {
        seen++
        if (agree(text)) answered++
      }),
      { numRuns: 4000 },
    )
    // Where the quick reader gives up on all of them, nothing was compared.
    expect(answered).toBeGreaterThan(seen / 20)
  })
})

describe('files with a mistake in them', () => {
  const random = seeded(20_210_101)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const bits = [
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '# ',
    '-',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '`',
    '~',
    '?',
    '? ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '\\',
    'é',
    '0',
    '.',
    'e5',
    'null',
    'yes',
    '---\n',
    '...\n',
    '<<: ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    'x: y',
    '""',
    "''",
    ':\n',
    '-\n',
    '|\n',
    '>-\n',
    '>+\n',
    '|2\n',
    '=',
    '+',
    '_',
  ]
  const changes: readonly ((text: string) => string)[] = [
    (text) => splice(text, at(text), 0, pick(bits)),
    (text) => splice(text, at(text), 1, ''),
    (text) => splice(text, at(text), 1, pick(bits)),
    (text) => splice(text, at(text), 1 + Math.floor(random() * 20), ''),
    (text) => onLine(text, () => []),
    (text) => onLine(text, (line) => [line, line]),
    (text) => onLine(text, (line) => [` ${line}`]),
    (text) => onLine(text, (line) => [line.replace(/^ /, '')]),
    (text) => onLine(text, (line) => [`${line} `]),
    (text) => onLine(text, (line) => [line, '']),
    (text) => onLine(text, (line) => [`${line}${pick(bits)}`]),
    (text) => onLine(text, (line) => [line.replace(/(: |- )/, `$1${pick(bits)}`)]),
    (text) => onLine(text, (line) => [`${line}   # ${pick(bits)}`]),
    (text) => onLine(text, (line) => [line, pick(text.split('\n'))]),
    (text) => text.slice(0, at(text)),
  ]

  it('are read alike by both, or not quickly', () => {
    const end = performance.now() + 5000
    let [seen, answered] = [0, 0]
    for (; seen < 4000 && performance.now() < end; seen++) {
      // Only a piece of the large ones: the rest would cost time and say nothing more.
      const whole = pick(files).text
      const from = whole.length > 4000 ? whole.indexOf('\n', Math.floor(random() * (whole.length - 4000))) + 1 : 0
      let text = whole.slice(from, from + 4000)
      for (let i = 1 + Math.floor(random() * 3); i > 0; i--) text = pick(changes)(text)
      if (agree(text)) answered++
    }
    expect(seen).toBeGreaterThan(500)
    expect(answered).toBeGreaterThan(seen / 20)
  })

  function at(text: string): number {
    return Math.floor(random() * text.length)
  }

  function onLine(text: string, change: (line: string) => string[]): string {
    const lines = text.split('\n')
    const i = Math.floor(random() * lines.length)
    return [...lines.slice(0, i), ...change(lines[i] ?? ''), ...lines.slice(i + 1)].join('\n')
  }
})

describe('the quick check of values against the schemas', () => {
  const random = seeded(1_515_151)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const read = files.map(({ path, text }) => ({ kind: kindOf(path.replaceAll('\\', '/')) as Kind, value: parseYaml(text).value }))
  const others: readonly unknown[] = [
    ...[null, true, false, 0, 1, -1, 2.5, 1989, 1990, 2021, 2100, 2101, 1e21, '', ' ', '\u00a0', '\n', 'x', 'a b', 'a\nb', 'x'.repeat(2001)],
    ...[
      '2021',
      '2021-02-30',
      '2021-Q5',
      '1989',
      '2101',
      '2021/2025',
      '2021/',
      'P',
      'P1Y',
      'P1Y\n',
      'https://x',
      'ftp://x',
      'teh',
      'table',
      'complete',
      'not-started',
    ],
    ...[[], {}, [[]], [null], ['x'], ['x', 'x'], [1, 2], [2, 1], [1, 2, 3], [0, 1], { fr: 'x' }, { fr: '' }, { fr: 'x', de: 'y' }, { as_printed: '' }],
  ]

  /** What is accepted quickly, the schema accepts, and makes the same of it. */
  function agrees(kind: Kind, value: unknown): boolean {
    const quick = conform(shapes[kind] as Shape, value)
    if (!quick) return false
    const slow = schemas[kind].safeParse(value)
    expect(slow.error?.issues, JSON.stringify(value)).toBeUndefined()
    expect(plain(quick.data)).toEqual(plain(slow.data))
    return true
  }

  it('accepts every file of the corpus, as the schema does', () => {
    for (const { kind, value } of read) expect(agrees(kind, value)).toBe(true)
  })

  it('never accepts what the schema refuses', () => {
    let accepted = 0
    for (let i = 0; i < 4000; i++) {
      // One measure in two: there are most of them, and they have most keys.
      const { kind, value } = pick(read)
      const copy = structuredClone(plain(value))
      for (let n = 1 + Math.floor(random() * 2); n > 0; n--) change(copy)
      // As YAML would give it: nothing shared, no list with keys.
      if (agrees(kind, plain(copy))) accepted++
    }
    expect(accepted).toBeGreaterThan(300)
    expect(accepted).toBeLessThan(3800)
  })

  /** Changes one thing somewhere: a value, a key, an item. */
  function change(node: unknown): void {
    const places: [Record<string, unknown>, string][] = []
    const collect = (one: unknown): void => {
      if (typeof one !== 'object' || one === null) return
      for (const key of Object.keys(one)) {
        places.push([one as Record<string, unknown>, key])
        collect((one as Record<string, unknown>)[key])
      }
    }
    collect(node)
    if (places.length === 0) return
    const [parent, key] = pick(places)
    const how = random()
    if (how < 0.6) parent[key] = structuredClone(pick(others))
    else if (how < 0.75) delete parent[key]
    else if (how < 0.9)
      Object.defineProperty(parent, pick(['x', 'note', 'log', 'lead', 'source', '__proto__', 'Fr', 'deadline']), {
        value: structuredClone(pick(others)),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    else parent[key] = structuredClone(pick(places)[0])
  }
})

function splice(text: string, start: number, length: number, by: string): string {
  return text.slice(0, start) + by + text.slice(start + length)
}

/** Numbers from 0 to 1, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
