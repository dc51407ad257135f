import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseYaml } from '../../../src/corpus/careful/yaml.ts'
import {
  type Insertion,
  insertLogEntry,
  insertRegistryEntry,
} from '../../../src/corpus/write/insert.ts'
import type { Target } from '../../../src/corpus/write/open.ts'
import { rawOf } from '../../../src/corpus/write/print.ts'
import type { TehError } from '../../../src/errors.ts'
import { lastDay } from '../../../src/period.ts'
import { frozen } from '../../helpers/frozen.ts'
import { runs, sample } from '../../helpers/runs.ts'

const logged = frozen.filter(({ kind }) => kind === 'measure' || kind === 'edition')
const registries = frozen.filter(({ kind }) => /^(?:actors|documents|themes)$/.test(kind))

const readBack = (text: string) => parseYaml(text.replace(/^\ufeff/, '')).value as never

/** What was inserted; fails if it was refused, or if any other byte of the file has changed. */
function newText(target: Target, result: Insertion) {
  if (result.is !== 'new') throw new Error(`${target.path}: ${result.is} ${JSON.stringify(result)}`)
  const { start, text, after } = result
  expect(after).toBe(target.text.slice(0, start) + text + target.text.slice(start))
  return result
}

function problemOf(result: Insertion): Pick<TehError, 'problem' | 'data'> {
  if (result.is !== 'refused') throw new Error(JSON.stringify(result))
  return { problem: result.problem.problem, data: result.problem.data }
}

/** For each comment on a line of its own that is set like what comes below: that line. */
function homesIn(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, i) => {
    const below = lines.slice(i + 1).find((one) => /^\s*[^\s#]/.test(one)) ?? ''
    const indent = (one: string) => one.length - one.trimStart().length
    return /^\s*#(?! yaml-language-server)/.test(line) && indent(line) === indent(below)
      ? [`${line} → ${below}`]
      : []
  })
}

const hard = [
  'no',
  'Yes',
  '~',
  'null',
  '=',
  '<<',
  '2.10',
  '012',
  '0x1F',
  '1_000',
  '12:30:00',
  '1e3',
  '.5',
  '+1',
  '-',
  '- point',
  '? point',
  '# point',
  '2021-07-15',
  '2021-07-15 10:00:00',
  'Trois points : un, deux',
  'finit par:',
  'dièse # non',
  '"entre guillemets"',
  "l'apostrophe",
  'a "b" \\ c',
  '{a: 1}',
  '[x]',
  '@nom',
  '`code`',
  '%',
  '&a *b !c |d >e',
  '---',
  '...',
  '👩‍👩‍👧 中文 é',
  ' devant',
  'derrière ',
  'fin\n',
  'fin\n\n\n',
  '\nau début',
  'un\n\ndeux\n\n\ntrois',
  'liste :\n- un\n- deux',
  'retrait :\n  - un\n  - deux',
  'un\t\tdeux',
  '\tun',
  'un \ndeux',
  'deux  blancs   de suite',
  '# titre\n\n## autre',
  '<<<<<<< HEAD\n=======\n>>>>>>> x',
  'é : à ; ù ! ê ? « mots » '.repeat(30).trim(),
  'mot '.repeat(2000).trim(),
  'x'.repeat(8000),
  `${'paragraphe long '.repeat(20).trim()}\n\n${'autre '.repeat(40).trim()}`,
  'a: b # c '.repeat(700).trim(),
  '日'.repeat(300),
]
const letters = fc.constantFrom(...'ab01é:#-"\'\\{}[],&*!|>%@`?=<~. \n\t😀')
const note = fc
  .oneof(
    fc.constantFrom(...hard),
    fc.array(letters, { minLength: 1, maxLength: 400 }).map((parts) => parts.join('')),
  )
  .filter((text) => /\S/.test(text))
const period = fc
  .tuple(fc.integer({ min: 2018, max: 2022 }), fc.constantFrom('', '-07', '-02-28', '-Q1', '-S2'))
  .map(([year, rest]) => `${year}${rest}`)
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const entry = fc.record({
  source: optional(
    fc.oneof(
      fc.constant({ lines: [3, 4], section: '2.10', document: 'plan-teh-2021' }),
      fc.constant({ document: 'plan', url: 'https://example.org/a,b?c=(d)&e=[f]#g' }),
    ),
  ),
  note: optional(fc.oneof(note, fc.record({ nl: note, fr: note }))),
  date: period,
  status: optional(fc.constantFrom('limited', 'complete')),
  by: optional(fc.constantFrom('spf-justice', 'no', 'on', '2021')),
  reasons: optional(fc.constant(['funding', 'other'])),
  deadline: optional(fc.record({ to: period, from: period, because: optional(note) })),
})

const comment = fc.constantFrom('# remarque', '#', '# a: b', '  # plus loin', '')
/** The same file with comments, blank lines and ends of lines as others write them. */
const dressed = (targets: readonly Target[]) =>
  fc
    .record({
      target: fc.constantFrom(...targets),
      comments: fc.array(fc.tuple(fc.nat(), comment), { maxLength: 6 }),
      tail: fc.constantFrom('', '  # fin'),
      ends: fc.constantFrom('\n', '\r\n', 'mixed'),
      mark: fc.constantFrom('', '\ufeff'),
      open: fc.boolean(),
      atEnd: fc.constantFrom('', '# au bout\n', '\n\n', '...\n'),
    })
    .map(({ target, comments, tail, ends, mark, open, atEnd }) => {
      const lines = `${target.text}${atEnd}`.split('\n')
      for (const [at, text] of comments) {
        const places = lines.flatMap((line, i) => (/^[a-z]|^ {2}- date/.test(line) ? [i] : []))
        const place = places[at % places.length] ?? 0
        const isItem = /^ {2}- /.test(lines[place] ?? '')
        lines.splice(place, 0, text.startsWith('#') && isItem ? `  ${text}` : text)
      }
      const text = lines
        .map((line) => (/^(?:log:|source: \{.*\})$/.test(line) ? line + tail : line))
        .map((line, i) => line + (ends === 'mixed' ? ['\n', '\r\n'][i % 2] : ends))
        .join('')
        .replace(/\r?\n$/, '')
      return { ...target, text: mark + (open ? text.replace(/\r?\n$/, '') : text) }
    })
    .filter(({ text }) => parseYaml(text.replace(/^\ufeff/, '')).usable)

describe('a log entry', () => {
  it('is added to frozen measures and editions, in CI to every one, which keep all their bytes', () => {
    expect(logged.length).toBeGreaterThan(100)
    for (const one of sample(logged, 5))
      for (const text of [one.text, one.text.replaceAll('\n', '\r\n')]) {
        const target = { ...one, text }
        const added = { date: '2022-02-28', status: 'limited', by: 'cellule-tteh', note: hard[20] }
        const { after } = newText(target, insertLogEntry(target, added))
        const [before, now] = [readBack(text), readBack(after)] as { log?: { date: string }[] }[]
        const log = now?.log ?? []
        expect(log.filter(({ date }) => date === '2022-02-28')).toEqual([added])
        expect({ ...now, log: log.filter(({ date }) => date !== '2022-02-28') }).toEqual({
          ...before,
          log: before?.log ?? [],
        })
        expect(/(?<!\r)\n/.test(after)).toBe(text === one.text)
        expect(insertLogEntry({ ...target, text: after }, added).is).toBe('present')
      }
  })

  it('whatever it says, in whatever file: reads back as it was, in the order of days', () => {
    fc.assert(
      fc.property(dressed(logged), entry, (target, added) => {
        const { after } = newText(target, insertLogEntry(target, added))
        const raw = rawOf(added, target.kind, ['log', 0])
        type File = { log?: { date: string | number }[] }
        const [before, now] = [readBack(target.text) as File, readBack(after) as File]
        const old = before.log ?? []
        const at = (now.log ?? []).findIndex((one, i) => {
          return JSON.stringify(one) !== JSON.stringify(old[i])
        })
        expect(JSON.stringify(now.log?.[at])).toBe(JSON.stringify(raw))
        expect(JSON.stringify(now.log?.toSpliced(at, 1))).toBe(JSON.stringify(old))
        const day = (one: { date: string | number }) => lastDay(String(one.date))
        expect(old.slice(0, at).every((one) => day(one) <= lastDay(added.date))).toBe(true)
        expect(old[at] === undefined || day(old[at]) > lastDay(added.date)).toBe(true)
        expect(homesIn(after)).toEqual(expect.arrayContaining(homesIn(target.text)))
        expect(Object.keys(now).filter((key) => key !== 'log')).toEqual(
          Object.keys(before).filter((key) => key !== 'log'),
        )
        expect(insertLogEntry({ ...target, text: after }, added).is).toBe('present')
      }),
      { numRuns: runs(100) },
    )
  })

  it('is the same text for readers of YAML 1.1', () => {
    fc.assert(
      fc.property(note, (text) => {
        const [target] = logged as [Target]
        const { after } = newText(target, insertLogEntry(target, { date: '2099', note: text }))
        const { log } = parse(after, { version: '1.1', merge: true })
        expect(log.at(-1)).toEqual({ date: 2099, note: text })
      }),
      { numRuns: runs(60) },
    )
  })
})

/** A sound measure, but for what is given. */
const measure = (log = '', { last = 'source: {document: plan}' } = {}) => `reference: "1"
title: {fr: Un titre}
summary: Une phrase.
origin: table
themes: [training]
lead: []
responsibility_as_printed: ""
timing:
  as_printed: ""
  # de timing
${log}# de la note
note: Une note.
${last}`
const target = (text: string): Target => ({ path: 'plans/teh-2021/x.yaml', kind: 'measure', text })
const added = { date: '2021-06', note: 'Un mot.' }
const into = (text: string) => {
  const file = target(text)
  return newText(file, insertLogEntry(file, added))
}

describe('where it goes', () => {
  it('a log that is missing: above the keys that come after it, and above their comments', () => {
    const { text, below } = into(measure())
    expect(text).toBe('log:\n  - date: 2021-06\n    note: Un mot.\n')
    expect(measure().split('\n')[below - 1]).toBe('  # de timing')
  })

  it('between entries: below the comments of the one before, above those of the one after', () => {
    const log = `log:
  - date: 2020
    note: a
    # de 2020
  # de 2022
  - date: 2022
    note: b
`
    const { below } = into(measure(log))
    expect(measure(log).split('\n')[below - 1]).toBe('    # de 2020')
  })

  it('before all: above the comments of the first', () => {
    const log = 'log: # journal\n  # de 2022\n  - date: 2022\n    note: b\n'
    const { below } = into(measure(log))
    expect(measure(log).split('\n')[below - 1]).toBe('log: # journal')
  })

  it.each([
    [
      'dashes below the key',
      'log:\n- date: 2020\n  note: a\n',
      '- date: 2021-06\n  note: Un mot.\n',
    ],
    [
      'wide dashes',
      'log:\n   -   date: 2020\n       note: a\n',
      '   -   date: 2021-06\n       note: Un mot.\n',
    ],
    [
      'entries in braces',
      'log:\n  - {date: 2020, note: a}\n',
      '  - date: 2021-06\n    note: Un mot.\n',
    ],
    [
      'a key behind a question mark',
      '? log\n:\n  - date: 2020\n    note: a\n',
      '  - date: 2021-06\n    note: Un mot.\n',
    ],
    [
      'a text that keeps the blank lines after it',
      'log:\n  - date: 2020\n    note: |+\n      a\n\n\n',
      '  - date: 2021-06\n    note: Un mot.\n',
    ],
  ])('set as the others are: %s', (_, log, expected) => {
    const { text, after } = into(measure(log))
    expect(text).toBe(expected)
    const [old, now] = [measure(log), after].map((one) => (readBack(one) as { log: object[] }).log)
    expect(now).toEqual([...(old ?? []), { date: '2021-06', note: 'Un mot.' }])
  })

  it('after the last line, which had no end and gets one', () => {
    const text = measure().replace(/# de la note\n.*\n/, '')
    const other = `${text.replace('source', 'not_follows: []\nsource')}`
    expect(into(other).after.endsWith('source: {document: plan}')).toBe(true)
    const file = target(
      `${measure().replace(/note: Une note.\n/, '')}\nlog:\n  - date: 2020\n    note: a`,
    )
    expect(newText(file, insertLogEntry(file, added)).text).toBe(
      '\n  - date: 2021-06\n    note: Un mot.',
    )
  })
})

describe('is refused, with the line', () => {
  const first = measure().split('\n').indexOf('# de la note') + 1
  it.each([
    ['a log in brackets', 'log: [{date: 2020, note: a}]\n', 'insert-flow', first],
    ['an empty log', 'log: []\n', 'insert-empty', first],
    ['a log without value', 'log:\n', 'insert-empty', first],
    ['an unknown key', 'x: 1\n', 'insert-unreadable', first],
    ['an entry without date', 'log:\n  - note: a\n', 'insert-unreadable', first + 1],
    ['a tab', 'log:\n\t- date: 2020\n', 'insert-unreadable', first + 1],
    ['a key twice', 'lead: []\n', 'insert-unreadable', first],
    ['an anchor', 'log: &a\n  - date: 2020\n', 'insert-unsafe', first],
    ['an alias', 'log: *a\n', 'insert-unsafe', first],
    ['a tag', 'log: !!seq\n  - date: 2020\n', 'insert-unsafe', first],
    ['a second document', '---\n', 'insert-unsafe', first],
    ['a dash alone', 'log:\n  -\n    date: 2020\n    note: a\n', 'insert-layout', first + 2],
    [
      'a control character',
      'log:\n  - date: 2020\n    note: a\u0007\n',
      'insert-unreadable',
      first + 2,
    ],
    [
      'a quote that stays open',
      'log:\n  - date: 2020\n    note: "a\n',
      'insert-unreadable',
      first + 5,
    ],
  ])('%s', (_, log, problem, line) => {
    for (const text of [measure(log), measure(log).replaceAll('\n', '\r\n')]) {
      const refused = problemOf(insertLogEntry(target(text), added))
      expect(refused.problem).toBe(problem)
      expect(refused.data).toMatchObject({ path: 'plans/teh-2021/x.yaml', line })
    }
  })

  it('a file in braces, an empty one, one of comments', () => {
    const json = JSON.stringify(readBack(measure()))
    expect(problemOf(insertLogEntry(target(json), added))).toMatchObject({
      problem: 'insert-flow',
      data: { line: 1 },
    })
    for (const text of ['', '# rien\n', '\ufeff', 'un texte\n', '- a\n'])
      expect(problemOf(insertLogEntry(target(text), added)).problem).toBe('insert-unreadable')
  })

  it('a file that would be too long', () => {
    const text = `# ${'x'.repeat(256 * 1024 - 260)}\n${measure()}`
    expect(problemOf(insertLogEntry(target(text), added)).problem).toBe('insert-too-long')
  })

  it.each([
    ['a control character', 'a\u0007', 'U+0007'],
    ['an escape', '\u001b[31m', 'U+001B'],
    ['a line separator', 'a\u2028b', 'U+2028'],
    ['a next line', 'a\u0085b', 'U+0085'],
    ['a mark of direction', 'a\u202eb', 'U+202E'],
    ['a blank without width', 'a\u200bb', 'U+200B'],
    ['a byte order mark', '\ufeffa', 'U+FEFF'],
    ['half a pair', 'a\ud800', 'U+D800'],
    ['a carriage return', 'a\r\nb', 'U+000D'],
  ])('an entry with %s', (_, text, seen) => {
    for (const [one, at] of [
      [{ date: '2021', note: text }, 'log.0.note'],
      [
        { date: '2021', deadline: { to: '2022', because: { fr: text } } },
        'log.0.deadline.because.fr',
      ],
    ] as const)
      expect(problemOf(insertLogEntry(target(measure()), one))).toEqual({
        problem: 'insert-hidden',
        data: { path: 'plans/teh-2021/x.yaml', seen, at },
      })
  })

  it.each([
    [{ date: 'soon' }, 'log.0.date'],
    [{ note: 'a' }, 'log.0'],
    [{ date: '2021', status: 'done' }, 'log.0.status'],
    [{ date: '2021', note: 'x'.repeat(8001) }, 'log.0.note'],
    [{ date: '2021', colour: 'red' }, 'log.0.colour'],
    [{ date: '2021', source: { document: 'a', url: 'javascript:alert(1)' } }, 'log.0.source.url'],
  ])('an entry that the format does not know: %j', (one, at) => {
    expect(problemOf(insertLogEntry(target(measure()), one))).toMatchObject({
      problem: 'insert-invalid',
      data: { at },
    })
  })
})

describe('an entry of a registry', () => {
  const sound = {
    actors: { level: 'federal', name: { en: 'A', fr: 'Un nom : long', nl: 'no' } },
    documents: { held: false, title: { fr: 'Un titre' }, publisher: [], date: '2021' },
    themes: { label: { fr: 'Un thème' } },
  }
  const soundFor = ({ kind }: Target) => sound[kind as keyof typeof sound]
  const isSorted = (keys: string[]) => keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key)

  it('stands at its alphabetical place, and the file keeps all its bytes', () => {
    const id = fc.constantFrom('a', 'aa-1', '0a', 'm', 'no', 'zz', 'benelux-2', 'on', 'training-b')
    fc.assert(
      fc.property(dressed(registries), id, (file, name) => {
        const { after } = newText(file, insertRegistryEntry(file, name, soundFor(file)))
        const { [name]: entry, ...rest } = readBack(after) as Record<string, object>
        expect(entry).toEqual(rawOf(soundFor(file), file.kind, ['x']))
        expect(rest).toEqual({ ...(readBack(file.text) as object) })
        expect(isSorted(Object.keys(readBack(after)))).toBe(true)
        expect(homesIn(after)).toEqual(expect.arrayContaining(homesIn(file.text)))
        const again = { ...file, text: after }
        expect(insertRegistryEntry(again, name, soundFor(file)).is).toBe('present')
      }),
      { numRuns: runs(40) },
    )
  })

  it('stands at the end of one that is not sorted', () => {
    const text = 'b:\n  label: {fr: B}\na:\n  label: {fr: A}\n# fin\n'
    const file: Target = { path: 'plans/themes.yaml', kind: 'themes', text }
    const { below, text: inserted } = newText(
      file,
      insertRegistryEntry(file, 'aa', { label: { fr: 'AA' } }),
    )
    expect([below, inserted]).toEqual([4, 'aa:\n  label: {fr: AA}\n'])
  })

  it('does not come above what is said of the file, nor below what is said of an entry', () => {
    const text = '# yaml-language-server: $schema=x\n# du fichier\n\n# de b\nb:\n  label: {fr: B}\n'
    const file: Target = { path: 'plans/themes.yaml', kind: 'themes', text }
    expect(newText(file, insertRegistryEntry(file, 'a', { label: { fr: 'A' } })).below).toBe(3)
  })

  it('is refused if its id is taken, or is none', () => {
    const [file] = registries as [Target]
    const [taken = ''] = Object.keys(readBack(file.text))
    expect(problemOf(insertRegistryEntry(file, taken, soundFor(file))).problem).toBe(
      'insert-exists',
    )
    for (const id of ['Un nom', '__proto__', 'a b', ''])
      expect(problemOf(insertRegistryEntry(file, id, soundFor(file))).problem).toBe(
        'insert-invalid',
      )
  })
})
