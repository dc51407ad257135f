/**
 * What is kept from run to run changes no answer: whatever became of it, each answer is the one
 * without it, byte for byte.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPack, writePack } from '../../../src/corpus/cache/pack.ts'
import { Cache, isInside } from '../../../src/corpus/index.ts'
import { loadCorpus } from '../../../src/corpus/load.ts'
import { entriesOver } from '../../helpers/fixtures.ts'
import { emptyFolder } from '../../helpers/folder.ts'
import { measure, put, treeOf } from '../../hostile/base.ts'

import {
  type Answer,
  ask,
  calls,
  day,
  expectSame,
  isRead,
  keptIn,
  type Place,
  packOf,
  place,
  planted,
  plantedPlace,
  said,
  unpack,
} from './kept.ts'

describe('what is kept of a corpus', () => {
  it.each(calls)('changes no answer of %s: not yet there, there, gone again', async (...argv) => {
    const where = place()
    const before = treeOf(join(where.folder, 'plans'))
    await expectSame(where, {}, [argv])
    const first = readFileSync(packOf(where))
    const whenKnown = treeOf(where.home)
    await expectSame(where, {}, [argv])
    expect(treeOf(where.home), 'what is known is not written again').toEqual(whenKnown)
    rmSync(packOf(where))
    await expectSame(where, {}, [argv])
    expect(readFileSync(packOf(where))).toEqual(first)
    await expectSame(where)
    expect(treeOf(join(where.folder, 'plans'))).toEqual(before)
  })

  it('is read, and only of a file whose bytes are the same', async () => {
    const where = await plantedPlace()
    const path = join(where.folder, 'plans/teh-2021/kept.yaml')
    const text = readFileSync(path, 'utf8')
    const { atime, mtime } = statSync(path)
    // As long, as old, and by the same name: only the bytes tell.
    writeFileSync(path, text.replace('A kept measure', 'A read measure'))
    utimesSync(path, atime, mtime)
    expect(statSync(path).size).toBe(Buffer.byteLength(text))
    expect(await isRead(where)).toBe(false)
    expect((await ask(where, ['show', 'teh-2021/kept', ...day])).stdout).toContain('A read measure')
    await expectSame(where)
  })

  it('is not read of another file, though its bytes are the same', async () => {
    const where = await plantedPlace()
    renameSync(
      join(where.folder, 'plans/teh-2021/kept.yaml'),
      join(where.folder, 'plans/teh-2021/other.yaml'),
    )
    expect(await isRead(where)).toBe(false)
    await expectSame(where)
  })

  it('follows a clock that goes back', async () => {
    const where = place()
    const path = join(where.folder, 'plans/teh-2021/kept.yaml')
    for (const [title, time] of [
      ['A kept measure', 2_000_000_000],
      ['An old measure', 1_000_000_000],
      ['A mad measure.', 1_000_000_000],
    ] as const) {
      writeFileSync(
        path,
        measure({ title: `title: {fr: Une mesure, nl: Een maatregel, en: ${title}}` }),
      )
      utimesSync(path, time, time)
      await expectSame(where)
      expect((await ask(where, ['show', 'teh-2021/kept', ...day])).stdout).toContain(title)
    }
  })

  it('follows files that come and go', async () => {
    const where = place()
    const file = (name: string) => join(where.folder, 'plans', name)
    const changes: [string, () => void][] = [
      ['nothing yet', () => {}],
      [
        'added',
        () =>
          put(
            join(where.folder, 'plans'),
            'teh-2021/added.yaml',
            measure({ reference: 'reference: "10"' }),
          ),
      ],
      ['renamed', () => renameSync(file('teh-2021/added.yaml'), file('teh-2021/moved.yaml'))],
      ['removed', () => rmSync(file('teh-2021/moved.yaml'))],
      [
        'a registry changed',
        () =>
          writeFileSync(
            file('themes.yaml'),
            readFileSync(file('themes.yaml'), 'utf8').replace(/fr: \w/, 'fr: X'),
          ),
      ],
      [
        'a link',
        () => {
          renameSync(file('teh-2021/hotline.yaml'), join(where.folder, 'away.yaml'))
          symlinkSync(join(where.folder, 'away.yaml'), file('teh-2021/hotline.yaml'))
        },
      ],
      [
        'a folder',
        () => {
          rmSync(file('teh-2021/hotline.yaml'))
          mkdirSync(file('teh-2021/hotline.yaml'))
        },
      ],
      [
        'back',
        () => {
          rmSync(file('teh-2021/hotline.yaml'), { recursive: true })
          renameSync(join(where.folder, 'away.yaml'), file('teh-2021/hotline.yaml'))
        },
      ],
      ['emptied', () => writeFileSync(file('teh-2021/kept.yaml'), '')],
    ]
    for (const [name, change] of changes) {
      change()
      const before = treeOf(join(where.folder, 'plans'))
      await expectSame(where, {}, [
        ['lint', ...day],
        ['query', '--format', 'json', ...day],
      ])
      expect(treeOf(join(where.folder, 'plans')), name).toEqual(before)
    }
  })

  it('is apart for each corpus, and right when two take turns in one folder', async () => {
    const [one, two] = [
      place(),
      place({
        'teh-2021/kept.yaml': measure({
          title: 'title: {fr: Autre, nl: Ander, en: A new measure!!}',
        }),
      }),
    ]
    const both = { folder: one.folder, home: one.home }
    for (let turn = 0; turn < 2; turn++) {
      await expectSame(both)
      await expectSame({ ...two, home: one.home })
      for (const [from, to] of [
        [one.folder, `${one.folder}-away`],
        [two.folder, one.folder],
        [`${one.folder}-away`, two.folder],
      ] as const)
        renameSync(from, to)
    }
    expect(keptIn(one.home).length).toBe(2)
  })

  it('leaves out what has a fault, and what begins with a mark of its bytes', async () => {
    const where = place({
      'teh-2021/marked.yaml': `\ufeff${measure()}`,
      'teh-2021/carried.yaml': measure().replaceAll('\n', '\r\n'),
      'teh-2021/faulty.yaml': measure({}, 'unknown: 1\n'),
      'teh-2021/broken.yaml': 'title: [',
      'teh-2021/hidden.yaml': measure({ summary: 'summary: Ce qui\u200b est promis.' }),
    })
    await expectSame(where)
    await expectSame(where)
    const names = unpack(packOf(where)).files.map(({ name }) => name)
    expect(names).toContain('teh-2021/kept.yaml')
    expect(names.filter((name) => /marked|carried|faulty|broken|hidden/.test(name))).toEqual([])
  })

  it.each(['pretty', 'json', 'sarif'])('gives findings their places, as %s', async (format) => {
    const where = place({
      'teh-2021/late.yaml': measure({
        lead: 'lead: [alpha, nobody]',
        themes: 'themes: [trainin]',
      }),
    })
    const argv = ['lint', '--format', format, ...day]
    await expectSame(where, {}, [argv])
    const found = unpack(packOf(where)).files.filter(({ facts }) =>
      Object.keys(facts).some((name) => name.startsWith('value ')),
    )
    expect(found.map(({ name }) => name)).toContain('teh-2021/late.yaml')
    await expectSame(where, {}, [argv])
    expect((await ask(where, argv)).stdout).toContain('late.yaml')
  })

  it('gives findings the places that were kept: one that is planted is told', async () => {
    const where = place()
    await ask(where, ['lint', ...day])
    const pack = packOf(where)
    const { program, files } = unpack(pack)
    for (const { facts } of files)
      for (const [name, fact] of Object.entries(facts))
        if (name.startsWith('value ')) (fact as { line: number }).line = 4
    writePack(pack, program, files)
    expect((await ask(where, ['lint', ...day, '--format', 'json'])).stdout).toContain('"line": 4,')
    expect(
      (await ask(where, ['lint', ...day, '--format', 'json', '--no-cache'])).stdout,
    ).not.toContain('"line": 4,')
  })

  it('is used by lint with other texts, and by its mends', async () => {
    const double = 'lead: [alpha, alpha]'
    const [warm, bare] = [
      place({ 'teh-2021/double.yaml': measure({ lead: double }) }),
      place({ 'teh-2021/double.yaml': measure({ lead: double }) }),
    ]
    await expectSame(warm)
    const names = unpack(packOf(warm)).files.map(({ name }) => name)
    expect(names).toContain('teh-2021/double.yaml')
    for (const input of [measure({ lead: 'lead: [nobody]' }), measure(), 'title: [', '']) {
      const argv = ['lint', '--stdin', '--stdin-filename', 'plans/teh-2021/kept.yaml', ...day]
      const [kept, none] = await Promise.all([
        ask(warm, argv, { input }),
        ask(warm, [...argv, '--no-cache'], { input }),
      ])
      expect(said(kept)).toEqual(said(none))
    }
    const [mended, alone] = await Promise.all([
      ask(warm, ['lint', '--fix', ...day]),
      ask(bare, ['lint', '--fix', '--no-cache', ...day]),
    ])
    expect(said(mended)).toEqual(said(alone))
    const path = 'plans/teh-2021/double.yaml'
    expect(readFileSync(join(warm.folder, path), 'utf8')).toBe(
      readFileSync(join(bare.folder, path), 'utf8'),
    )
    expect(readFileSync(join(warm.folder, path), 'utf8')).not.toContain(double)
    await expectSame(warm)
  })

  it.each<[string, string[], Record<string, string>]>([
    ['--no-cache', ['--no-cache'], {}],
    ['TEH_CACHE=0', [], { TEH_CACHE: '0' }],
    ['TEH_QUICK=0', [], { TEH_QUICK: '0' }],
  ])('is neither written nor read with %s', async (_, flags, env) => {
    const where = place()
    for (const argv of calls) await ask(where, [...argv, ...flags], { env })
    expect(readdirSync(where.home)).toEqual([])
    const full = await plantedPlace()
    const before = treeOf(full.home)
    expect(
      (await ask(full, ['query', '--format', 'json', ...day, ...flags], { env })).stdout,
    ).not.toContain(planted)
    expect(treeOf(full.home)).toEqual(before)
  })
})

describe('a pack that is wrong', () => {
  it('in whichever byte, knows nothing or what is right', async () => {
    // A small one, so that every byte has its turn.
    const program = 'this'
    const few = ['a', 'é'].map((title) => {
      const [bytes, data] = [Buffer.from(`title: ${title}\n`), { title }]
      const facts = title === 'a' ? { 'value ["title"]': { line: 1 } } : {}
      return {
        name: `${title}.yaml`,
        bytes: () => bytes,
        json: () => JSON.stringify(data),
        data,
        facts,
      }
    })
    const copy = join(emptyFolder(), 'copy.pack')
    writePack(copy, program, few)
    const whole = readFileSync(copy)
    let refused = 0
    const look = () => {
      const pack = openPack(copy, program, true)
      if (!pack) return refused++
      for (const { name, bytes, data, facts } of few) {
        const kept = pack.find(name, bytes() as Uint8Array)
        if (kept) expect({ data: kept.data, facts: kept.facts ?? {} }).toEqual({ data, facts })
        else refused++
      }
      pack.close()
    }
    const write = (bytes: Uint8Array) => writeFileSync(copy, bytes, { mode: 0o600 })
    write(whole)
    look()
    expect(refused).toBe(0)
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole)
      // A digit becomes another digit, a letter another letter: what still reads as what it was is
      // worst.
      changed[at] = (whole[at] as number) ^ ([1, 3, 255][at % 3] as number)
      write(changed)
      const before = refused
      look()
      // Blanks that fill the first line may be anything that JSON passes over.
      if (whole[at] !== 32)
        expect(
          refused,
          `byte ${at}, ${JSON.stringify(String.fromCharCode(whole[at] as number))}`,
        ).toBeGreaterThan(before)
    }
    for (let length = 0; length < whole.length; length++) {
      write(whole.subarray(0, length))
      const before = refused
      look()
      expect(refused).toBeGreaterThan(before)
    }
    write(Buffer.concat([whole, Buffer.from('x')]))
    look()
  })

  it('in one byte, changes no answer', { timeout: 240_000 }, async () => {
    const where = await plantedPlace()
    const whole = readFileSync(where.pack)
    const argv = ['lint', '--format', 'json', ...day]
    const bare = said(await ask(where, [...argv, '--no-cache']))
    const kept = said(await ask(where, argv))
    const { index } = JSON.parse(whole.toString('latin1', 0, whole.indexOf(10)))
    const header = JSON.stringify(JSON.parse(whole.toString('latin1', 0, whole.indexOf(10)))).length
    const body = 256 + index
    const positions = [
      ...Array.from({ length: 15 }, (_, i) => Math.floor((i * header) / 15)),
      ...Array.from({ length: 20 }, (_, i) => 256 + Math.floor((i * index) / 20)),
      ...Array.from({ length: 45 }, (_, i) => body + Math.floor((i * (whole.length - body)) / 45)),
    ]
    const allowed = [bare, kept].map((one) => JSON.stringify(one))
    for (const at of positions) {
      const changed = Buffer.from(whole)
      changed[at] = (whole[at] as number) ^ 1
      writeFileSync(where.pack, changed)
      const answer = said(await ask(where, argv))
      expect(allowed, `byte ${at}`).toContain(JSON.stringify(answer))
    }
  })

  const damages: (readonly [string, (path: string, whole: Buffer) => void])[] = [
    ['is gone', (path) => rmSync(path)],
    ['is empty', (path) => truncateSync(path)],
    ...[1, 100, 255, 256, 300, 600].map(
      (length) =>
        [`ends after ${length} bytes`, (path: string) => truncateSync(path, length)] as const,
    ),
    ['lacks its last byte', (path, whole) => truncateSync(path, whole.length - 1)],
    ['lacks its last half', (path, whole) => truncateSync(path, whole.length >> 1)],
    ['goes on after its end', (path, whole) => writeFileSync(path, Buffer.concat([whole, whole]))],
    [
      'is something else',
      (path) => writeFileSync(path, Buffer.from('\u007fELF\n{"a": 1}\n'.repeat(1000))),
    ],
    ['is one line of JSON', (path) => writeFileSync(path, 'null\n')],
    ['is one long line', (path) => writeFileSync(path, 'x'.repeat(100_000))],
    [
      'claims to be larger than any memory',
      (path, whole) =>
        writeFileSync(
          path,
          whole.toString('latin1').replace(/"index":\d+/, '"index":9999999999'),
          'latin1',
        ),
    ],
    ['is of another program', (path) => writePack(path, 'f'.repeat(64), unpack(path).files)],
    [
      'is of another form',
      (path, whole) =>
        writeFileSync(path, whole.toString('latin1').replace('teh pack 1', 'teh pack 0'), 'latin1'),
    ],
    [
      'is a folder',
      (path) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
    [
      'is a link to itself',
      (path) => {
        rmSync(path)
        symlinkSync(path, path)
      },
    ],
    [
      'is a link to a right one',
      (path) => {
        renameSync(path, `${path}.away`)
        symlinkSync(`${path}.away`, path)
      },
    ],
    ['may be written by others', (path) => chmodSync(path, 0o666)],
    ['may be written by the group', (path) => chmodSync(path, 0o620)],
    [
      'is a pipe',
      (path) => {
        rmSync(path)
        execFileSync('mkfifo', [path])
      },
    ],
    // Only root can give it away.
    ...(process.getuid?.() === 0
      ? [['belongs to somebody else', (path: string) => chownSync(path, 65534, 65534)] as const]
      : []),
    [
      'has values under wrong checksums',
      (path, whole) =>
        writeFileSync(path, whole.toString('latin1').replace(planted, 'Plantex'), 'latin1'),
    ],
  ]
  let where: Awaited<ReturnType<typeof plantedPlace>>
  let whole: Buffer
  let bare: readonly Answer[]
  beforeAll(async () => {
    where = await plantedPlace()
    whole = readFileSync(where.pack)
    bare = await Promise.all(calls.map((argv) => ask(where, [...argv, '--no-cache'])))
  })
  it.runIf(process.platform !== 'win32').each(damages)(
    'because it %s, is as good as none',
    async (name, damage) => {
      for (const [i, argv] of calls.entries()) {
        rmSync(join(where.home, 'teh'), { recursive: true })
        mkdirSync(join(where.home, 'teh'))
        writeFileSync(where.pack, whole, { mode: 0o600 })
        damage(where.pack, whole)
        expect(said(await ask(where, argv)), argv.join(' ')).toEqual(said(bare[i] as Answer))
        if (name === 'is a folder') continue
        // It is replaced by what is right.
        rmSync(`${where.pack}.away`, { force: true })
        expect(JSON.stringify(unpack(packOf(where)).files)).not.toContain(planted)
      }
    },
  )
})

describe('where it is kept', () => {
  const nowhere: [string, (where: Place) => Record<string, string>][] = [
    ['there is no home at all', () => ({ XDG_CACHE_HOME: '', HOME: '' })],
    ['the home is not a whole path', () => ({ XDG_CACHE_HOME: 'home', HOME: 'home' })],
    [
      'the home is a file',
      ({ home }) => {
        writeFileSync(join(home, 'file'), '')
        return { XDG_CACHE_HOME: join(home, 'file') }
      },
    ],
    ['the home lies in the corpus', ({ folder }) => ({ XDG_CACHE_HOME: join(folder, 'plans') })],
    [
      'the home lies deeper in the corpus',
      ({ folder }) => ({ XDG_CACHE_HOME: join(folder, 'plans/teh-2021/.cache') }),
    ],
    [
      'the home lies in the corpus, by a name with dots',
      ({ folder }) => ({ XDG_CACHE_HOME: join(folder, 'plans/..cache') }),
    ],
    [
      'the home lies in the corpus, by a link',
      ({ folder, home }) => {
        symlinkSync(join(folder, 'plans'), join(home, 'link'))
        return { XDG_CACHE_HOME: join(home, 'link/.cache') }
      },
    ],
    ...(process.platform === 'linux'
      ? [
          ['the home cannot be made', () => ({ XDG_CACHE_HOME: '/proc/nowhere' })] as [
            string,
            () => Record<string, string>,
          ],
        ]
      : []),
  ]
  it.each(nowhere)('is nowhere when %s', async (_, envOf) => {
    const where = place()
    const env = envOf(where)
    const before = treeOf(where.folder)
    const homeBefore = treeOf(where.home)
    await expectSame(where, { env })
    expect(treeOf(where.folder)).toEqual(before)
    expect(treeOf(where.home)).toEqual(homeBefore)
  })

  it('is not read out of the corpus: whoever sends a corpus does not send what is known of it', async () => {
    const { folder, pack } = await plantedPlace()
    const home = join(folder, 'plans/.cache')
    mkdirSync(join(home, 'teh'), { recursive: true })
    renameSync(pack, join(home, 'teh', basename(pack)))
    expect(await isRead({ folder, home })).toBe(false)
    // Elsewhere, it would be.
    renameSync(home, join(folder, 'home'))
    expect(await isRead({ folder, home: join(folder, 'home') })).toBe(true)
  })

  it.runIf(process.platform === 'linux')(
    'is below the home when nothing else is said, for this user alone',
    async () => {
      const where = place()
      await expectSame(where, { env: { XDG_CACHE_HOME: '', HOME: where.home } })
      const folder = join(where.home, '.cache/teh')
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
        0o600,
      ])
    },
  )

  it('tidies what killed processes left, and the oldest of many packs, and nothing else', async () => {
    const where = place()
    const folder = join(where.home, 'teh')
    mkdirSync(folder)
    const make = (name: string, age: number) => {
      writeFileSync(join(folder, name), '')
      utimesSync(join(folder, name), Date.now() / 1000 - age, Date.now() / 1000 - age)
    }
    make('0000000000000000.pack.1.tmp', 7200)
    make('0000000000000000.pack.2.tmp', 60)
    make('notes.txt', 9_000_000)
    for (let i = 0; i < 30; i++) make(`${String(i).padStart(16, '0')}.pack`, 10_000 + i)
    symlinkSync(join(folder, 'gone'), join(folder, 'link.pack'))
    mkdirSync(join(folder, 'folder.pack'))
    await expectSame(where, {}, [['lint', ...day]])
    const left = keptIn(where.home)
    expect(left).not.toContain('0000000000000000.pack.1.tmp')
    for (const name of ['0000000000000000.pack.2.tmp', 'notes.txt', 'link.pack', 'folder.pack'])
      expect(left).toContain(name)
    const packs = left.filter((name) => /^[0-9a-f]{16}\.pack$/.test(name))
    expect(packs.length).toBe(20)
    expect(packs.filter((name) => /^0{14}/.test(name))).toEqual(
      Array.from({ length: 19 }, (_, i) => `${String(i).padStart(16, '0')}.pack`),
    )
  })

  it('tells a path inside a folder from one beside it', () => {
    expect(
      ['/a/b', '/a/b/c', '/a/b/..c', '/a/b/...'].map((path) => isInside(path, '/a/b')),
    ).toEqual([true, true, true, true])
    expect(['/a', '/', '/a/bc', '/a/c', '/a/b/../c'].map((path) => isInside(path, '/a/b'))).toEqual(
      [false, false, false, false, false],
    )
  })
})

describe('the cache of a run', () => {
  const places = (home: string) => ({
    own: join(home, 'teh', 'one.pack'),
    shipped: undefined,
    program: 'this',
    corpus: join(home, 'plans'),
  })

  it('keeps nothing of a corpus that is larger than its room', async () => {
    const entries = entriesOver([])
    const size = entries.reduce(
      (sum, entry) => sum + ('bytes' in entry ? entry.bytes.length : 0),
      0,
    )
    const home = emptyFolder()
    const save = (room: number) => {
      const cache = new Cache(places(home), room)
      const corpus = loadCorpus(entries, 'plans', { cache })
      cache.save(true)
      return corpus.files.length
    }
    const count = save(size - 1)
    expect(count).toBeGreaterThan(5)
    expect(keptIn(home)).toEqual([])
    save(size)
    expect(unpack(join(home, 'teh/one.pack')).files.length).toBe(count)
    // What was kept before takes its room, too.
    rmSync(join(home, 'teh'), { recursive: true })
    const some = new Cache(places(home), size)
    loadCorpus(entries.slice(0, 4), 'plans', { cache: some })
    some.save(true)
    const before = readFileSync(join(home, 'teh/one.pack'))
    save(size - 1)
    expect(readFileSync(join(home, 'teh/one.pack'))).toEqual(before)
  })

  it('writes nothing new from a pack that was cut short while it was read', async () => {
    const home = emptyFolder()
    const entries = entriesOver([])
    const { own } = places(home)
    const first = new Cache(places(home))
    loadCorpus(entries, 'plans', { cache: first })
    first.save(true)
    const cache = new Cache(places(home))
    const more = entriesOver([{ name: 'teh-2021/more.yaml', bytes: Buffer.from(measure()) }])
    const corpus = loadCorpus(more, 'plans', { cache })
    truncateSync(own, 300)
    cache.save(true)
    expect(statSync(own).size).toBe(300)
    expect(corpus.files.length).toBe(entries.length + 1)
  })
})
