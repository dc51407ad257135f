import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kind, schemas } from '../../../schemas/index.ts'
import { parseYaml } from '../../../src/corpus/careful/yaml.ts'
import { kindOf } from '../../../src/corpus/files/kinds.ts'
import { readQuickly } from '../../../src/corpus/quick/reader.ts'
import { conform, type Shape } from '../../../src/corpus/quick/shape.ts'
import shapes from '../../../src/corpus/quick/shapes.json' with { type: 'json' }
import { belgium } from '../../helpers/program.ts'
import { runs, timesMore } from '../../helpers/runs.ts'

const files = readdirSync(join(belgium, 'plans'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(belgium, 'plans', path), 'utf8') }))

const other = Number(process.env.FC_SEED ?? 0)

/**
 * What the quick reader says must be what the careful path says, and that must find nothing wrong.
 * True when the quick reader answered.
 */
function agree(text: string, maxPieces?: number): boolean {
  const quick = readQuickly(text, { ...(maxPieces !== undefined && { maxPieces }) })
  if (!quick) return false
  const { value, faults } = parseYaml(text, maxPieces)
  if (faults.length > 0 || JSON.stringify(value) !== JSON.stringify(quick.value)) {
    expect({ value: plain(quick.value), faults: [] }, JSON.stringify(text)).toEqual({
      value: plain(value),
      faults,
    })
    throw new Error(
      `only the order of keys or the kind of a value differs: ${JSON.stringify(text)}`,
    )
  }
  return true
}

/** Says how many were drawn, where many were asked for. */
function tell(seen: number, answered: number): void {
  if (timesMore > 1)
    console.info(
      `${expect.getState().currentTestName}: ${seen} cases, ${answered} read quickly, seed ${other}`,
    )
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
  const key = fc.oneof(
    fc.constantFrom('fr', 'as_printed', '2.10', '1', '6.2.1', 'x/y'),
    fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/),
  )
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
  const { node } = fc.letrec<{ node: (indent: number) => string; [key: string]: unknown }>(
    (tie) => ({
      node: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'yaml' },
        scalar.map((text) => () => ` ${text}\n`),
        fc
          .record({
            style: fc.constantFrom('>-', '>', '|-', '|'),
            list: lines,
            gap: fc.boolean(),
            extra: fc.constantFrom(2, 4),
          })
          .map(
            ({ style, list, gap, extra }) =>
              (indent: number) =>
                ` ${style}\n${list.map((line) => `${' '.repeat(indent + extra)}${line}`).join(gap ? '\n\n' : '\n')}\n`,
          ),
        fc
          .array(fc.tuple(key, tie('node') as fc.Arbitrary<(indent: number) => string>), {
            minLength: 1,
            maxLength: 4,
          })
          .map(
            (pairs) => (indent: number) =>
              `\n${pairs.map(([k, value]) => `${' '.repeat(indent + 2)}${/^[A-Za-z_]/.test(k) ? k : `"${k}"`}:${value(indent + 2)}`).join('')}`,
          ),
        fc
          .tuple(
            fc.array(tie('node') as fc.Arbitrary<(indent: number) => string>, {
              minLength: 1,
              maxLength: 3,
            }),
            fc.constantFrom(0, 2),
          )
          .map(
            ([items, deeper]) =>
              (indent: number) =>
                `\n${items.map((item) => `${' '.repeat(indent + deeper)}-${item(indent + deeper).replace(/^\n +/, ' ')}`).join('')}`,
          ),
      ),
    }),
  )
  const document = fc
    .array(
      fc.tuple(
        key,
        node as fc.Arbitrary<(indent: number) => string>,
        fc.constantFrom('', '# a comment\n', '\n', '  # indented\n'),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((pairs) => pairs.map(([k, value, before]) => `${before}${k}:${value(0)}`).join(''))

  it('are read alike by both', () => {
    let answered = 0
    let seen = 0
    fc.assert(
      fc.property(document, (text) => {
        seen++
        if (agree(text)) answered++
      }),
      { numRuns: runs(1500) },
    )
    tell(seen, answered)
    // Where the quick reader gives up on all of them, nothing was compared.
    expect(answered).toBeGreaterThan(seen / 20)
  })
})

describe('files with a mistake in them', () => {
  const { random, pick } = drawn(20_210_101)
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
    let [seen, answered] = [0, 0]
    for (; seen < runs(1500); seen++) {
      // Only a piece of the large ones: the rest would cost time and say nothing more.
      const whole = pick(files).text
      const most = seen < 4000 ? 4000 : 800
      const from =
        whole.length > most
          ? whole.indexOf('\n', Math.floor(random() * (whole.length - most))) + 1
          : 0
      let text = whole.slice(from, from + most)
      for (let i = 1 + Math.floor(random() * 3); i > 0; i--) text = pick(changes)(text)
      if (agree(text)) answered++
    }
    tell(seen, answered)
    expect(seen).toBe(runs(1500))
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

describe('lists and maps on one line', () => {
  const { random, pick, often } = drawn(31_415_926)
  const words = [
    'a',
    'b c',
    'été',
    'l’an',
    '2021',
    '2021-07-15',
    '1',
    '0',
    'true',
    '"q"',
    '"x, y"',
    "'s'",
    '""',
    "''",
    'x/y',
    'teh-2021/a',
    'n° 4',
    '(x)',
  ]
  const oddWords = [
    ...[
      '1.10',
      '012',
      '0x1F',
      '0o7',
      '1e3',
      '.5',
      '-1',
      '+1',
      '.inf',
      '.nan',
      '12:30',
      'null',
      'Null',
      '~',
      'True',
      'FALSE',
      'no',
      '<<',
      '=',
      '',
    ],
    ...[
      'a:b',
      'a:',
      ':a',
      ':',
      'a: b',
      'a :b',
      'a#b',
      'a #b',
      '#b',
      '-',
      '- a',
      '--',
      '---',
      '...',
      '?',
      '? a',
      '?a',
      'x?y',
      '!',
      '!x',
      '&a',
      '*a',
    ],
    ...[
      '|',
      '>',
      '>-',
      '%',
      '@',
      '`',
      'a"b',
      "a'b",
      '"a',
      "'a",
      '"a"b',
      '"a" b',
      "'it''s'",
      '"a\\"b"',
      '"a\\\\"',
      '"\\n"',
      '"\\x41"',
      "'\\'",
      '"]"',
      "'}'",
    ],
    ...[
      'a\u00a0',
      '\u00a0a',
      '\u3000',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\t',
      'a\tb',
      '\\',
      'constructor',
      '__proto__',
      '😀',
      'e\u0301',
      'a  b',
      ',',
      '9'.repeat(15),
    ],
    ...['9'.repeat(16), '1_000', '0b1', 'a]', 'a}', '[', ']', '{', '}'],
  ]
  const names = ['a', 'b', 'c', 'fr', 'nl', 'x-y', 'x_y', 'as_printed', 'd', 'e', 'f']
  const oddNames = [
    'a b',
    '"a"',
    "'a'",
    '2021',
    '1',
    '-',
    '- a',
    'é',
    'a:b',
    'a.b',
    'true',
    'null',
    '__proto__',
    'constructor',
    'toString',
    '?',
    '? a',
    '',
    '<<',
    '!a',
    '[a]',
    '{a: b}',
  ]
  const commas = [',', ' ,', ' , ', ',  ', ',,', ', ,', ' ', '', ';']
  const colons = [':', ' :', ' : ', ':  ', '', ' ', '::', ': : ']

  function flow(depth: number, odd: number): string {
    const size = Math.floor(random() * (often(0.1) ? 12 : 4))
    const [left, right] = [
      often(odd) ? pick([' ', '  ', '\n ', '\t']) : '',
      often(odd) ? pick([' ', '  ', ',', ', ', '\n']) : '',
    ]
    const item = () => {
      if (depth > 0 && often(0.3)) return flow(depth - 1, odd)
      return often(odd) ? pick(oddWords) : pick(words)
    }
    const comma = () => (often(odd) ? pick(commas) : ', ')
    const isMap = often(0.5)
    const items = Array.from({ length: size }, () =>
      isMap
        ? `${often(odd) ? pick(oddNames) : pick(names)}${often(odd) ? pick(colons) : ': '}${item()}`
        : item(),
    )
    const joined = items.reduce((text, one, i) => text + (i === 0 ? '' : comma()) + one, '')
    const [opening, closing] = isMap ? ['{', '}'] : ['[', ']']
    return `${opening}${left}${joined}${right}${often(odd / 4) ? pick(['', ']', '}', ']]', '] x', '}, ']) : closing}`
  }

  function text(): string {
    const odd = pick([0, 0.02, 0.05, 0.15, 0.4])
    const one = () => flow(often(0.02) ? 14 : 3, odd)
    const after = often(odd / 2) ? pick([' # c', ' #', '#c', ' ', ' x', ': x', ',', '\n  x']) : ''
    return pick([
      () => `k: ${one()}${after}\n`,
      () => `- ${one()}${after}\n- ${one()}`,
      () => `k:\n  - ${one()}${after}\n  - a\n`,
      () => `k:\n- a: ${one()}\n  b: ${one()}${after}\n`,
      () => `k: ${one()}\nl: ${one()}${after}\nm: x\n`,
      () => `${one()}${after}\n`,
      () =>
        `k: [${'['.repeat(Math.floor(random() * 20))}a${']'.repeat(Math.floor(random() * 20))}]\n`,
    ])()
  }

  it('are read alike by both, or not quickly', () => {
    let [seen, answered] = [0, 0]
    for (; seen < runs(3000); seen++) if (agree(text())) answered++
    tell(seen, answered)
    expect(answered).toBeGreaterThan(seen / 5)
  })
})

describe('lines of hostile pieces', () => {
  const { random, pick, often } = drawn(27_182_818)
  const starts = [
    '',
    ' ',
    '  ',
    '  ',
    '    ',
    '   ',
    '\t',
    '- ',
    '  - ',
    '-  ',
    '-',
    '? ',
    ': ',
    '# ',
    '#',
  ]
  const keys = [
    'k: ',
    'k:',
    'l: ',
    'm: ',
    'n:',
    '"q": ',
    "'s': ",
    'a b: ',
    'k : ',
    'k:  ',
    '2021: ',
    '',
    '',
    '',
  ]
  const heads = [
    '>',
    '>-',
    '>+',
    '|',
    '|-',
    '|+',
    '|2',
    '>1-',
    '| ',
    '>- # c',
    '[',
    '{',
    '"',
    "'",
    '&a',
    '*a',
    '!t',
    '!!str',
    '%YAML 1.2',
    '@',
    '`',
  ]
  const bits = [
    ...[
      'a',
      'b',
      'mot',
      'été',
      '2021',
      '1.5',
      'true',
      'null',
      '~',
      'x:y',
      'x: y',
      'x:',
      ': ',
      ' #',
      '# c',
      '#',
      '- ',
      '-',
      '--',
      '---',
      '...',
      '<<',
      '=',
      '<<<<<<<',
    ],
    ...[
      ',',
      ', ',
      '[a]',
      '{a: b}',
      '[',
      ']',
      '{',
      '}',
      '"a"',
      "'a'",
      '"',
      "'",
      '\\',
      '""',
      "''",
      '"a: b"',
      "'# c'",
      '|',
      '>',
      '%',
      '?',
      '!',
      '&',
      '*',
      '.',
      '+',
    ],
    ...[
      '\u00a0',
      '\u0085',
      '\u2028',
      '\u3000',
      '\ufeff',
      '\u200b',
      '\r',
      '\t',
      '\u0000',
      '\u007f',
      '😀',
      '\ud800',
      '  ',
      ' ',
      'constructor',
      '__proto__',
      '0x1F',
      '-0',
      '0',
    ],
  ]

  const plainStarts = ['', '', '', '', '  ', '  ', '- ', '  - ']
  const plainKeys = ['k: ', 'l: ', 'm: ', 'n: ', 'o: ', 'k:', 'l:', '"q": ']
  const said = [
    'a',
    'mot',
    'deux mots',
    '"q"',
    "'q'",
    '2021',
    'true',
    '[a, b]',
    '{a: b}',
    '>-',
    '|',
    'x:y',
    '"a: b"',
    "'# c'",
  ]

  /** Mostly plain, with a hostile piece here and there. */
  function line(odd: number): string {
    const start = often(odd) ? pick(starts) : pick(plainStarts)
    const plainKey = () => (start.endsWith('- ') && often(0.7) ? '' : pick(plainKeys))
    const key = often(odd) ? pick(keys) : plainKey()
    const plainWords = () => (key.endsWith(':') ? [] : [pick(said)])
    const words = often(odd)
      ? Array.from({ length: Math.floor(random() * 4) }, () =>
          often(odd) ? pick(bits) : pick(said),
        )
      : plainWords()
    return start + key + (often(odd / 4) ? pick(heads) : '') + words.join(pick(['', ' ', ' ']))
  }

  it('are read alike by both, or not quickly', () => {
    let [seen, answered] = [0, 0]
    for (; seen < runs(3000); seen++) {
      const odd = pick([0.02, 0.1, 0.2, 0.5])
      const lines = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        often(0.1) ? '' : line(odd),
      )
      if (agree(lines.join('\n') + (often(odd) ? pick(['', '\n\n', '\r\n', ' ', '\n  ']) : '\n')))
        answered++
    }
    tell(seen, answered)
    expect(answered).toBeGreaterThan(seen / 20)
  })
})

describe('long texts', () => {
  const { random, pick, often } = drawn(16_180_339)
  /** Each makes many pieces of few characters. */
  const units: readonly ((i: number) => string)[] = [
    (i) => `k${i}: a\n`,
    (i) => `k${i}: "a"\n`,
    (i) => `k${i}:\n`,
    (i) => `k${i}:\n  - a\n`,
    (i) => `k${i}:\n- a\n- b\n`,
    (i) => `k${i}:\n        a: 1\n        b:\n         - 2\n`,
    (i) => `k${i}: [a,b,c]\n`,
    (i) => `k${i}: [ a , b , c ]\n`,
    (i) => `k${i}: [ ]\n`,
    (i) => `k${i}: [ [ ] , [ ] , { } ]\n`,
    (i) => `k${i}: { a: 1 , b: [ ] }\n`,
    (i) => `k${i}: {a: "x", b: 'y'}\n`,
    (i) => `k${i}: >-\n  a\n\n  b\n`,
    (i) => `k${i}: |\n  a\n`,
    (i) => `    # c${i}\n`,
    () => '#\n',
    () => '\n',
    (i) => `k${i}:\n  # c\n\n  - a: b\n    # c\n    c: d\n`,
    (i) => `k${i}: [${'[ ] , '.repeat(50)}a]\n`,
    (i) => `k${i}: {${Array.from({ length: 30 }, (_, n) => `a${n}: [ ]`).join(' , ')}}\n`,
  ]

  it('that the careful path refuses for their length are not read quickly', () => {
    let [answered, refused] = [0, 0]
    for (let n = runs(20); n > 0; n--) {
      const maxPieces = pick([20_000, 20_000, 60_000, 2000])
      const few = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(units))
      const make = (size: number) =>
        `first: a\n${Array.from({ length: size }, (_, i) => (few[i % few.length] as (i: number) => string)(i)).join('')}`
      // As long as the quick reader takes it, and a little less and more.
      let [low, high] = [1, maxPieces]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (readQuickly(make(middle), { maxPieces })) low = middle
        else high = middle - 1
      }
      for (const size of [
        low,
        low + 1,
        Math.floor(low * (0.8 + random() * 0.4)),
        ...(often(0.2) ? [low * 3] : []),
      ]) {
        if (agree(make(size), maxPieces)) answered++
        else refused++
      }
    }
    tell(answered + refused, answered)
    expect(Math.min(answered, refused)).toBeGreaterThanOrEqual(runs(20))
  })
})

describe('the quick check of values against the schemas', () => {
  const { random, pick } = drawn(1_515_151)
  const read = files.map(({ path, text }) => ({
    kind: kindOf(path.replaceAll('\\', '/')) as Kind,
    value: parseYaml(text).value,
  }))
  const others: readonly unknown[] = [
    ...[
      null,
      true,
      false,
      0,
      1,
      -1,
      2.5,
      1989,
      1990,
      2021,
      2100,
      2101,
      1e21,
      '',
      ' ',
      '\u00a0',
      '\n',
      'x',
      'a b',
      'a\nb',
      'x'.repeat(2001),
    ],
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
    ...[
      [],
      {},
      [[]],
      [null],
      ['x'],
      ['x', 'x'],
      [1, 2],
      [2, 1],
      [1, 2, 3],
      [0, 1],
      { fr: 'x' },
      { fr: '' },
      { fr: 'x', de: 'y' },
      { as_printed: '' },
    ],
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
      Object.defineProperty(
        parent,
        pick(['x', 'note', 'log', 'lead', 'source', '__proto__', 'Fr', 'deadline']),
        {
          value: structuredClone(pick(others)),
          enumerable: true,
          configurable: true,
          writable: true,
        },
      )
    else parent[key] = structuredClone(pick(places)[0])
  }
})

function splice(text: string, start: number, length: number, by: string): string {
  return text.slice(0, start) + by + text.slice(start + length)
}

/** Draws from lists. */
function drawn(seed: number) {
  const random = seeded(seed + other)
  return {
    random,
    pick: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T,
    often: (share: number): boolean => random() < share,
  }
}

/** Numbers from 0 to 1, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
