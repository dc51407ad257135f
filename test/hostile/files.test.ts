import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { sample } from '../helpers/runs.ts'
import { folderWith, measure, put, treeOf, witness } from './base.ts'
import {
  ask,
  expectBounded,
  expectPlain,
  expectRefused,
  findingsOf,
  openTo,
  ordinary,
  placeOf,
  type Run,
  run,
  type Told,
} from './run.ts'

const today = ['--today', '2026-01-15']
const posix = process.platform !== 'win32'
const fifo = (path: string) => execFileSync('mkfifo', [path])
const lint = (folder: string, ...more: string[]) =>
  ask(folder, ['lint', '--format', 'json', '--lang', 'en', ...more, ...today])
/** In a process of its own, where a file that never ends would keep it. */
const lintApart = (folder: string) =>
  run(folder, ['lint', '--format', 'json', '--lang', 'en', ...today])
const told = (answer: Run, file: string) =>
  findingsOf(answer).filter((one) => one.file === `plans/${file}`)
const serious = (found: readonly Told[]) =>
  found.filter(({ level }) => level !== 'note').map(placeOf)

describe.runIf(posix)('what is no ordinary file', () => {
  let folder: string
  let answer: Run
  let before: string[]
  const secret = 'a-secret-of-elsewhere'
  const kinds: readonly (readonly [name: string, make: (path: string) => void, finding: string])[] =
    [
      ['a folder', (path) => mkdirSync(path), 'file/unreadable'],
      ['a FIFO', fifo, 'file/unreadable'],
      [
        'a link to a device that never ends',
        (path) => symlinkSync('/dev/zero', path),
        'file/unreadable',
      ],
      ['a link to itself', (path) => symlinkSync(path, path), 'file/unreadable'],
      [
        'a link out of the corpus',
        (path) => symlinkSync(join(folder, 'outside.yaml'), path),
        'file/unreadable',
      ],
      ['a link to /etc/passwd', (path) => symlinkSync('/etc/passwd', path), 'file/unreadable'],
      ['a link to a measure', (path) => symlinkSync('witness.yaml', path), 'file/unreadable'],
      ['a broken link', (path) => symlinkSync('nowhere', path), 'file/unreadable'],
      ['a link to a folder', (path) => symlinkSync('..', path), 'file/unreadable'],
    ]
  const nameOf = (i: number) => `teh-2021/odd-${i}.yaml`
  let device = false
  beforeAll(async () => {
    folder = folderWith({})
    writeFileSync(join(folder, 'outside.yaml'), measure({}, `note: ${secret}\n`))
    for (const [i, [, make]] of kinds.entries()) make(join(folder, 'plans', nameOf(i)))
    device =
      spawnSync('mknod', [join(folder, 'plans/teh-2021/device.yaml'), 'c', '1', '5']).status === 0
    symlinkSync('..', join(folder, 'plans/teh-2021/again'))
    symlinkSync('/', join(folder, 'plans/everything'))
    before = treeOf(folder)
    answer = await lintApart(folder)
  })

  it.each(kinds.map(([name, , rule], i) => [name, rule, i] as const))(
    '%s is told, and not followed',
    (_, rule, i) => {
      expect(serious(told(answer, nameOf(i)))).toEqual([`1:1 ${rule}`])
    },
  )

  it('a device, and links to folders that hold the corpus or everything', () => {
    expect(serious(told(answer, 'teh-2021/device.yaml'))).toEqual(
      device ? ['1:1 file/unreadable'] : [],
    )
    for (const name of ['teh-2021/again', 'everything'])
      expect(serious(told(answer, name))).toEqual(['1:1 file/unreadable'])
    expect(findingsOf(answer).filter(({ file }) => file.split('/').length > 3)).toEqual([])
  })

  it('the others are read, nothing of elsewhere is, and no answer passes for whole', async () => {
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([1, ''])
    expect(told(answer, witness.name).map(placeOf)).toEqual([`${witness.place} ${witness.rule}`])
    for (const argv of [
      ['query', '--format', 'json'],
      ['query', '--text', secret, '--format', 'json'],
      ['overdue', '--year', '2023'],
      ['lineage', 'teh-2021/hotline'],
    ]) {
      const asked = await ask(folder, [...argv, ...today])
      expectBounded(asked)
      expect(asked.code, argv.join(' ')).toBe(3)
      expect(
        argv.includes('json') ? JSON.stringify(JSON.parse(asked.stdout).rows) : asked.stdout,
      ).not.toContain(secret)
      expect(asked.stderr).toMatch(/^The answer is incomplete/)
    }
    expect(treeOf(folder)).toEqual(before)
  })

  it.each(sample(['pretty', 'sarif', 'github', 'gitlab', 'junit', 'markdown']))(
    'as %s',
    async (format) => {
      const shown = await ask(folder, ['lint', '--format', format, ...today])
      expectBounded(shown)
      expect([shown.code, shown.stderr]).toEqual([1, ''])
      expectPlain(shown.stdout, format)
      expect(shown.stdout).not.toContain(secret)
    },
  )

  it('--fix writes to none of them', async () => {
    const other = folderWith({})
    const outside = join(other, 'outside.yaml')
    writeFileSync(outside, measure({ lead: 'lead: [Les Alphas]' }))
    symlinkSync(outside, join(other, 'plans/teh-2021/link.yaml'))
    const tree = treeOf(other)
    const fixed = await run(other, ['lint', '--fix', ...today])
    expectBounded(fixed)
    expect(treeOf(other)).toEqual(tree)
  })
})

describe.runIf(posix && ordinary !== undefined)('what may not be read', () => {
  it.each([
    ['files', ['teh-2021/closed.yaml', 'teh-2021/edition.yaml', 'actors.yaml']],
    ['a folder', ['teh-2021']],
  ])('%s: told, the others are read', async (_, names) => {
    const folder = folderWith({
      'teh-2021/closed.yaml': measure(),
      'teh-2008/open.yaml': measure({ themes: 'themes: [nothing]' }),
    })
    openTo(folder)
    for (const name of names) chmodSync(join(folder, 'plans', name), 0)
    const answer = await run(folder, ['lint', '--format', 'json', ...today], ordinary)
    const asked = await run(folder, ['query', '--count', ...today], ordinary)
    for (const name of names) chmodSync(join(folder, 'plans', name), 0o755)
    expectBounded(answer)
    expect(answer.code).toBe(1)
    for (const name of names)
      expect(told(answer, name).map(placeOf)).toEqual(['1:1 file/unreadable'])
    expect(told(answer, 'teh-2008/open.yaml').map(placeOf)).toContain('5:10 ref/unknown-theme')
    expect([asked.code, asked.stderr.split('\n').length]).toEqual([3, 2])
  })

  it('the corpus itself', async () => {
    const folder = folderWith({})
    openTo(folder)
    chmodSync(join(folder, 'plans'), 0)
    for (const argv of [['lint'], ['query', '--corpus', 'plans']]) {
      const answer = await run(folder, [...argv, '--corpus', 'plans', ...today], ordinary)
      expectRefused(answer, /permission/)
    }
    chmodSync(join(folder, 'plans'), 0o755)
  })
})

describe('names that collide', () => {
  it('by case, by accents, by ending', async () => {
    const folder = folderWith({
      'teh-2021/site.yaml': measure(),
      'teh-2021/Site.yaml': measure(),
      'teh-2021/site.yml': measure(),
      'teh-2021/caf\u00e9.yaml': measure(),
      'teh-2021/cafe\u0301.yaml': measure(),
      'teh-2021/upper.YAML': measure(),
      'TEH-2021/site.yaml': measure(),
      'actors.yml': 'x: 1\n',
    })
    const answer = await lint(folder)
    const rules = (name: string) => told(answer, name).map(({ rule }) => rule)
    expectBounded(answer)
    // Byte by byte, capitals come first.
    expect(rules('teh-2021/site.yaml')).toContain('file/case-collision')
    expect(rules('teh-2021/caf\u00e9.yaml')).toContain('file/case-collision')
    for (const name of ['teh-2021/site.yml', 'teh-2021/upper.YAML', 'actors.yml'])
      expect(rules(name)).toEqual(['file/unreadable'])
  })
})

describe.concurrent('registries', () => {
  const registries = ['actors.yaml', 'themes.yaml', 'documents.yaml']
  it.each(registries)('%s missing: told once, what follows from it is not', async (name) => {
    const folder = folderWith({})
    rmSync(join(folder, 'plans', name))
    const answer = await lint(folder)
    expectBounded(answer)
    expect(answer.code).toBe(1)
    expect(told(answer, name).map(placeOf)).toEqual(['1:1 file/unreadable'])
    const kind = `ref/unknown-${name.slice(0, -'s.yaml'.length)}`
    expect(findingsOf(answer).filter(({ rule }) => rule === kind)).toEqual([])
    const asked = await ask(folder, ['query', '--count', ...today])
    expect([asked.code, asked.stderr.split('\n').length]).toEqual([3, 2])
  })

  it.each(registries)('%s empty', async (name) => {
    const answer = await lint(folderWith({ [name]: '' }))
    expectBounded(answer)
    // It may hold nothing: what names its entries is at fault.
    expect(answer.code).toBe(1)
    expect(told(answer, name)).toEqual([])
  })

  it.runIf(posix).each(registries.slice(0, 1))('%s a FIFO', async (name) => {
    const folder = folderWith({})
    rmSync(join(folder, 'plans', name))
    fifo(join(folder, 'plans', name))
    const answer = await lintApart(folder)
    expectBounded(answer)
    expect(answer.code).toBe(1)
    expect(told(answer, name).map(placeOf)).toEqual(['1:1 file/unreadable'])
    const asked = await ask(folder, ['query', '--count', ...today])
    expectBounded(asked)
    expect(asked.code).toBe(3)
  })

  it('all a folder', async () => {
    const folder = folderWith({})
    for (const name of registries) {
      rmSync(join(folder, 'plans', name))
      mkdirSync(join(folder, 'plans', name))
    }
    const answer = await lint(folder)
    expectBounded(answer)
    expect(answer.code).toBe(1)
    for (const name of registries)
      expect(told(answer, name).map(placeOf)).toEqual(['1:1 file/unreadable'])
  })
})

describe.concurrent('the corpus', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    ['is missing', () => {}, /no folder/],
    ['is a file', (folder) => writeFileSync(join(folder, 'plans'), ''), /is a file/],
    ['is empty', (folder) => mkdirSync(join(folder, 'plans')), /no plan in/],
    [
      'holds only folders',
      (folder) => mkdirSync(join(folder, 'plans/teh-2021'), { recursive: true }),
      /no plan in/,
    ],
    [
      'holds only what is foreign',
      (folder) => put(join(folder, 'plans'), 'README.md', '# x'),
      /no plan in/,
    ],
    ['is a broken link', (folder) => symlinkSync('nowhere', join(folder, 'plans')), /no folder/],
    ['is a link to itself', (folder) => symlinkSync('plans', join(folder, 'plans')), /no folder/],
    ['is a FIFO', (folder) => fifo(join(folder, 'plans')), /is a file/],
    ['lies in a file', (folder) => writeFileSync(join(folder, 'x'), ''), /no folder/],
  ])('%s: refused by every command that reads it', async (what, make, why) => {
    const folder = emptyFolder()
    make(folder)
    const corpus = what === 'lies in a file' ? 'x/plans' : 'plans'
    for (const argv of [
      ['lint'],
      ['lint', '--fix'],
      ['overdue', '--year', '2023'],
      ['diff', 'a', 'b'],
    ])
      expectRefused(await ask(folder, [...argv, '--corpus', corpus, ...today]), why)
  })

  it('is a link to a folder: read, and written under its own name', async () => {
    const folder = folderWith({ 'teh-2021/site.yaml': measure({ lead: 'lead: [Les Alphas]' }) })
    renameSync(join(folder, 'plans'), join(folder, 'real'))
    symlinkSync('real', join(folder, 'plans'))
    const answer = await lint(folder, '--fix')
    expectBounded(answer)
    expect(told(answer, 'teh-2021/site.yaml').filter(({ level }) => level !== 'note')).toEqual([])
    expect(told(answer, witness.name).map(placeOf)).toEqual([`${witness.place} ${witness.rule}`])
  })
})

describe('what is odd and sound', () => {
  it('passes: marks, line ends, other scripts, foreign files beside the corpus', async () => {
    const folder = folderWith({
      'teh-2021/marked.yaml': `\ufeff${measure()}`,
      'teh-2021/windows.yaml': measure().replaceAll('\n', '\r\n'),
      'teh-2021/both.yaml': `\ufeff${measure().replaceAll('\n', '\r\n')}`,
      'teh-2021/scripts.yaml': measure({
        title: 'title: {fr: "👩‍👩‍👧 漢字", nl: नमस्ते, en: "🇧🇪 漢字"}',
      }),
      'teh-2021/.hidden.yaml': '[',
      '.git/HEAD': '[',
      '.DS_Store': '\0\0',
      '.teh-2021.swp': '[',
    })
    put(folder, 'README.md', '# beside')
    put(folder, 'package.yaml', '[')
    put(folder, 'other/actors.yaml', '[')
    writeFileSync(join(folder, 'plans', witness.name), measure())
    const answer = await lint(folder)
    expectBounded(answer)
    expect([answer.code, answer.stderr]).toEqual([0, ''])
    expect(serious(told(answer, 'teh-2021/marked.yaml'))).toEqual(['1:1 yaml/bom-or-crlf'])
    expect(serious(told(answer, 'teh-2021/windows.yaml'))).toEqual([
      '1:18 yaml/bom-or-crlf'.replace('18', String(measure().indexOf('\n') + 1)),
    ])
    expect(told(answer, 'teh-2021/both.yaml').map(({ rule }) => rule)).toContain('yaml/bom-or-crlf')
    expect(serious(told(answer, 'teh-2021/scripts.yaml'))).toEqual([])
    expect(
      findingsOf(answer).filter(({ file }) =>
        /hidden|git|DS_Store|swp|other|package|README/.test(file),
      ),
    ).toEqual([])
    const asked = await ask(folder, ['query', '--format', 'json', ...today])
    expect([asked.code, asked.stderr]).toEqual([0, ''])
    expect(asked.stdout).toContain('漢字')
    expect(existsSync(join(folder, 'plans/.teh-2021.swp'))).toBe(true)
  })

  it('foreign files in the corpus are told, and do no harm', async () => {
    const folder = folderWith({
      'README.md': '# x',
      'teh-2021/note.docx': 'PK',
      'teh-2021/witness.yaml~': '[',
      'notes/x.txt': 'x',
      'Thumbs.db': '\0',
    })
    const answer = await lint(folder)
    expectBounded(answer)
    for (const name of [
      'README.md',
      'teh-2021/note.docx',
      'notes/x.txt',
      'Thumbs.db',
      'teh-2021/witness.yaml~',
    ])
      expect(told(answer, name).map(placeOf), name).toEqual(['1:1 file/stray'])
  })
})
