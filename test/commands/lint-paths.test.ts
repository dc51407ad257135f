/**
 * Which files a call of lint names, however it is typed; and calls that ask for what does not go
 * together.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { today } from '../helpers/fixtures.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'

/**
 * A folder with the common corpus, one measure and one registry of it broken; and the same folder
 * by way of a link.
 */
let home: string
let linked: string
const broken = 'plans/teh-2021/hotline.yaml'

beforeAll(() => {
  const folder = emptyFolder()
  home = join(folder, 'home')
  linked = join(folder, 'linked')
  mkdirSync(join(home, 'docs'), { recursive: true })
  cpSync(join(root, 'test/fixtures/base'), join(home, 'plans'), { recursive: true })
  edit(broken, (text) => text.replace(/^lead: .*$/m, 'lead: [nobody]'))
  edit(
    'plans/actors.yaml',
    (text) => `${text}stray-one:\n  name: {fr: Un service}\n  level: federal\n`,
  )
  symlinkSync(home, linked)
})

function edit(name: string, change: (text: string) => string): void {
  const path = join(home, name)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** A path as it is told from where they stand, from the root of the corpus. */
const fromRoot = (file: string) => file.replace(/^(?:.*plans\/|(?:\.\.\/)+)/, '')

/** Rules found, by file from the root of the corpus, of a call in a folder of the home. */
async function found(at: string, ...argv: string[]): Promise<string[]> {
  const { stdout, stderr } = await teh(
    [
      'lint',
      '--today',
      today,
      '--format',
      'json',
      '--rule',
      'i18n/missing-translation=off',
      ...argv,
    ],
    { cwd: at },
  )
  if (stderr !== '') return [stderr]
  const rows = JSON.parse(stdout).rows as { file: string; rule: string; level: string }[]
  return rows.map(({ file, rule }) => `${fromRoot(file)} ${rule}`)
}

const inHotline = 'teh-2021/hotline.yaml ref/unknown-actor'
const inActors = ['actors.yaml registry/unused-entry']
const everywhere = (list: string[]) =>
  list.includes(inHotline) && inActors.every((one) => list.includes(one))

describe('a path', () => {
  it.each<[string, string[], string]>([
    ['', [], 'plans/teh-2021/hotline.yaml'],
    ['plans', [], 'teh-2021/hotline.yaml'],
    ['plans/teh-2021', [], '../teh-2021/hotline.yaml'],
    ['elsewhere', ['--corpus', '../plans'], '../plans/teh-2021/hotline.yaml'],
    ['elsewhere', ['--corpus', '/typed'], '/typed/plans/teh-2021/hotline.yaml'],
  ])('is told from where they stand, or as they typed it: in “%s” %j', async (at, argv, path) => {
    mkdirSync(join(home, 'elsewhere'), { recursive: true })
    const typed = argv.map((word) => word.replace('/typed', home))
    const call = ['lint', '--today', today, '--format', 'json', ...typed]
    const { stdout } = await teh(call, { cwd: join(home, at) })
    expect(JSON.parse(stdout).rows.map(({ file }: { file: string }) => file)).toContain(
      path.replace('/typed', home),
    )
  })

  it.each<[string, string]>([
    ['.', 'plans/teh-2021/hotline.yaml'],
    ['.', './plans//teh-2021/hotline.yaml'],
    ['.', 'plans/../plans/teh-2021/hotline.yaml'],
    ['.', 'plans/teh-2021/'],
    ['plans/teh-2021', 'hotline.yaml'],
    ['plans/teh-2021', '.'],
    ['plans', 'teh-2021/hotline.yaml'],
    ['docs', '../plans/teh-2021'],
  ])('is meant from the folder where they stand: in %s, %s', async (from, typed) => {
    const corpus = from === 'docs' ? ['--corpus', '../plans'] : []
    expect(await found(join(home, from), ...corpus, typed)).toEqual([inHotline])
  })

  it('may be absolute, also by way of a link, from anywhere', async () => {
    for (const base of [home, linked])
      for (const [at, corpus] of [
        [home, join(home, 'plans')],
        [home, join(linked, 'plans')],
        ['/', join(home, 'plans')],
        [linked, join(linked, 'plans')],
      ] as const)
        expect(await found(at, '--corpus', corpus, join(base, broken))).toEqual([inHotline])
    expect(await found(home, join(linked, broken))).toEqual([inHotline])
  })

  it('of a link in the corpus is the link', async () => {
    const link = join(home, 'plans/teh-2021/link.yaml')
    symlinkSync(join(home, broken), link)
    for (const typed of [link, join(linked, 'plans/teh-2021/link.yaml')])
      expect(await found(home, typed)).toEqual(['teh-2021/link.yaml file/unreadable'])
  })

  it('of the corpus, or of a folder around it, is all of it', async () => {
    for (const [from, typed] of [
      ['.', '.'],
      ['.', 'plans'],
      ['.', '..'],
      ['plans', '.'],
      ['plans/teh-2021', '..'],
      ['plans/teh-2021', '../..'],
    ] as const)
      expect(everywhere(await found(join(home, from), typed)), `in ${from}, ${typed}`).toBe(true)
    expect(await found(join(home, 'plans/teh-2021'), '../actors.yaml')).toEqual(inActors)
  })

  it('elsewhere, or of nothing, is a wrong call', async () => {
    const call = async (typed: string, ...more: string[]) => {
      const { code, stdout, stderr } = await teh(['lint', '--today', today, typed, ...more], {
        cwd: home,
      })
      expect([code, stdout]).toEqual([2, ''])
      return stderr
    }
    expect(await call('docs')).toBe('teh: “docs” lies outside the corpus “plans”\n')
    expect(await call('')).toBe('teh: “” lies outside the corpus “plans”\n')
    expect(await call('../plans')).toBe('teh: “../plans” lies outside the corpus “plans”\n')
    expect(await call('plans/teh-2021', 'plans/teh-1999')).toBe(
      'teh: “plans/teh-1999” matches no file of the corpus\n',
    )
    expect(await call('plans/teh-20')).toBe('teh: “plans/teh-20” matches no file of the corpus\n')
    expect(await call('docs', '--lang', 'fr')).toBe(
      'teh: «\u00a0docs\u00a0» est en dehors du corpus «\u00a0plans\u00a0»\n',
    )
    expect(await call('docs', '--lang', 'nl')).toBe('teh: “docs” ligt buiten het corpus “plans”\n')
  })
})

describe('a folder too deep to be looked into', () => {
  const deep = 'plans/teh-2021/annexe/justice/2022'
  const told = ['teh-2021/annexe/justice/2022 file/unreadable']
  beforeAll(() => {
    mkdirSync(join(home, deep, 'x/y/z'), { recursive: true })
    mkdirSync(join(home, 'plans/teh-2021/annexe/justice/2023'))
    for (const name of ['x/site.yaml', 'x/y/z/site.yaml', 'other.yaml'])
      cpSync(join(home, broken), join(home, deep, name))
  })

  it('is told once, unless nothing lies in it', async () => {
    expect((await found(home)).filter((line) => line.includes('annexe'))).toEqual(told)
    expect(await found(home, 'plans/teh-2021/annexe')).toEqual(told)
  })

  it('is told where something in it is named', async () => {
    for (const name of [deep, `${deep}/other.yaml`, `${deep}/x`, `${deep}/x/y/z/site.yaml`])
      expect(await found(home, name)).toEqual(told)
    expect((await found(home, 'plans/teh-2021/annexe/justice/2023'))[0]).toContain(
      'matches no file',
    )
  })
})

describe('the text on standard input', () => {
  const say = (from: string, filename: string, ...more: string[]) =>
    teh(
      [
        'lint',
        '--today',
        today,
        '--format',
        'json',
        '--stdin',
        '--stdin-filename',
        filename,
        ...more,
      ],
      {
        cwd: join(home, from),
        stdin: readFileSync(join(home, broken), 'utf8'),
      },
    )

  it('stands for the file that is named, however it is typed', async () => {
    for (const [from, filename] of [
      ['.', broken],
      ['.', `./${broken}`],
      ['.', 'plans/../plans/teh-2021/hotline.yaml'],
      ['.', join(home, broken)],
      ['.', join(linked, broken)],
      ['plans/teh-2021', 'hotline.yaml'],
      ['plans/teh-2021', join(home, broken)],
      ['docs', `../${broken}`],
    ] as const) {
      const { code, stdout } = await say(
        from,
        filename,
        ...(from === 'docs' ? ['--corpus', '../plans'] : []),
      )
      const rows = JSON.parse(stdout).rows as { file: string; rule: string }[]
      expect(
        [code, rows.map(({ file, rule }) => `${fromRoot(file)} ${rule}`)],
        `in ${from}, ${filename}`,
      ).toEqual([1, [inHotline]])
    }
  })

  it('of a file outside the corpus is a wrong call', async () => {
    for (const filename of ['docs/readme.md', '../x.yaml', join(home, 'x.yaml')]) {
      const { code, stdout, stderr } = await say('.', filename)
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        `teh: “${filename}” lies outside the corpus “plans”\n`,
      ])
    }
    expect((await say('.', 'plans')).code).toBe(2)
  })
})

describe('flags that do not go together', () => {
  const stdin = ['--stdin', '--stdin-filename', broken]
  it.each<[string[], RegExp]>([
    [['--dry-run'], /--dry-run .*--fix/],
    [['--stdin-filename', broken], /--stdin-filename .*--stdin/],
    [['--changed', '--staged'], /--staged .*--changed/],
    [['--staged', '--since', 'main'], /--staged .*--since/],
    [[...stdin, '--changed'], /--stdin .*--changed/],
    [[...stdin, '--staged'], /--stdin .*--staged/],
    [[...stdin, '--since', 'main'], /--stdin .*--since/],
    [[...stdin, broken], /--stdin .*<(?:path|chemin|pad)…?>/],
    [[...stdin, '--fix'], /--stdin --fix .*--dry-run/],
  ])('%s', async (flags, told) => {
    const said = new Set<string>()
    for (const lang of ['en', 'fr', 'nl']) {
      const { code, stdout, stderr } = await teh(
        ['lint', '--today', today, '--lang', lang, ...flags],
        { cwd: home },
      )
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(told)
      said.add(stderr)
    }
    expect(said.size).toBe(3)
  })

  it('but a dry run of a mend may be of standard input', async () => {
    expect(
      (
        await teh(['lint', '--today', today, ...stdin, '--fix', '--dry-run'], {
          cwd: home,
          stdin: 'title: [',
        })
      ).code,
    ).toBe(0)
  })
})
