import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type FileWrite, type Place, writeTogether } from '../../../src/corpus/write/together.ts'
import { TehError } from '../../../src/errors.ts'
import { emptyFolder } from '../../helpers/folder.ts'

const owner = { pid: process.pid, host: hostname() }
const dead = 999_999_999

function corpusWith(files: Record<string, string>): Place {
  const folder = join(emptyFolder(), 'plans')
  for (const [name, text] of Object.entries({ 'actors.yaml': 'a', ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, by: 'asked' }
}

/** All that lies in a corpus, hidden files too. */
const contentOf = ({ folder }: Place) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

function problemOf(place: Place, writes: readonly FileWrite[], seconds = 0.2) {
  try {
    writeTogether(place, writes, owner, seconds)
    return undefined
  } catch (error) {
    if (!(error instanceof TehError)) throw error
    return [error.problem, error.data]
  }
}

describe('files written together', () => {
  it('are all written, new ones and new folders too, and nothing else is left', () => {
    const place = corpusWith({ 'e/x.yaml': 'old\r\n', 'e/y.yaml': '\ufeffold' })
    writeTogether(
      place,
      [
        { name: 'e/x.yaml', before: 'old\r\n', after: 'new\r\n' },
        { name: 'e/y.yaml', before: '\ufeffold', after: '\ufeffnew' },
        { name: 'f/edition.yaml', after: 'made' },
      ],
      owner,
    )
    expect(contentOf(place)).toEqual({
      'actors.yaml': 'a',
      'e/x.yaml': 'new\r\n',
      'e/y.yaml': '\ufeffnew',
      'f/edition.yaml': 'made',
    })
  })

  it.each<[string, string, FileWrite[]]>([
    ['one has changed', 'write-changed', [{ name: 'e/y.yaml', before: 'other', after: 'new' }]],
    ['one is gone', 'write-changed', [{ name: 'e/z.yaml', before: 'old', after: 'new' }]],
    ['a new one is there already', 'write-changed', [{ name: 'e/y.yaml', after: 'new' }]],
    ['one is a link', 'write-refused', [{ name: 'e/link.yaml', before: 'out', after: 'new' }]],
    ['one lies behind a link', 'write-refused', [{ name: 'linked/c/a.yaml', after: 'new' }]],
    ['one leads outside', 'write-refused', [{ name: '../outside/c/b.yaml', after: 'new' }]],
    ['a folder is a file', 'write-failed', [{ name: 'actors.yaml/b.yaml', after: 'new' }]],
    [
      'one is found changed only when its turn comes',
      'write-changed',
      [
        { name: 'f/new.yaml', after: 'made' },
        { name: 'e/x.yaml', before: 'old', after: 'newer' },
      ],
    ],
  ])('are all left or put back if %s', (_, problem, writes) => {
    const place = corpusWith({ 'e/x.yaml': 'old', 'e/y.yaml': 'old', '../outside/a.yaml': 'out' })
    symlinkSync('../../outside/a.yaml', join(place.folder, 'e/link.yaml'))
    symlinkSync('../outside', join(place.folder, 'linked'))
    const before = contentOf(place)
    const found = problemOf(place, [{ name: 'e/x.yaml', before: 'old', after: 'new' }, ...writes])
    expect(found?.[0]).toBe(problem)
    expect(contentOf(place)).toEqual(before)
    expect(existsSync(join(place.folder, 'f'))).toBe(false)
    expect(readdirSync(join(place.folder, '../outside'))).toEqual(['a.yaml'])
  })

  it('take the place of what dead processes left, and leave alone what is not theirs', () => {
    const others = {
      [`e/.x.yaml.${process.ppid}.tmp`]: 'of a live one',
      'e/.hidden': 'of a person',
      'e/.x.yaml.swp': 'of an editor',
      [`e/.notes.txt.${dead}.tmp`]: 'of another program',
    }
    const place = corpusWith({
      'e/x.yaml': 'old',
      ...others,
      [`e/.x.yaml.${dead}.tmp`]: 'half',
      [`e/.y.yaml.${dead}.old`]: 'old',
      [`.corpus.lock.${dead}.tmp`]: 'x',
      '.corpus.lock': `${dead} ${hostname()}\n`,
    })
    writeTogether(place, [{ name: 'e/x.yaml', before: 'old', after: 'new' }], owner)
    expect(contentOf(place)).toEqual({ 'actors.yaml': 'a', 'e/x.yaml': 'new', ...others })
  })

  it('wait for whoever has the lock, and say where it lies', () => {
    const place = corpusWith({ 'e/x.yaml': 'old' })
    const lock = join(place.folder, '.corpus.lock')
    writeFileSync(lock, `${process.pid} ${hostname()}\n`)
    const waits = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out')
    expect(problemOf(place, [{ name: 'e/x.yaml', before: 'old', after: 'new' }])).toEqual([
      'write-locked',
      { path: place.folder, lock },
    ])
    expect(waits.mock.calls.map(([, , , milliseconds]) => milliseconds)).toEqual(Array(4).fill(50))
    waits.mockRestore()
    expect(readFileSync(join(place.folder, 'e/x.yaml'), 'utf8')).toBe('old')
  })

  it('are planned while nobody else writes', () => {
    const place = corpusWith({ 'e/x.yaml': 'old' })
    const path = join(place.folder, 'e/x.yaml')
    const plan = () => {
      expect(existsSync(join(place.folder, '.corpus.lock'))).toBe(true)
      const before = readFileSync(path, 'utf8')
      return [{ name: 'e/x.yaml', before, after: `${before}er` }]
    }
    writeTogether(place, plan, owner)
    writeTogether(place, plan, owner)
    expect(contentOf(place)).toEqual({ 'actors.yaml': 'a', 'e/x.yaml': 'olderer' })
  })

  it('never go into plans that came with the program', () => {
    const place = corpusWith({ 'node_modules/teh-plans/plans/e/x.yaml': 'old' })
    const writes = [{ name: 'e/x.yaml', before: 'old', after: 'new' }]
    const installed = join(place.folder, 'node_modules/teh-plans/plans')
    symlinkSync(installed, join(place.folder, 'mine'))
    const before = contentOf({ folder: installed, by: 'asked' })
    for (const one of [
      { folder: place.folder, by: 'shipped' },
      { folder: installed, by: 'upward' },
      { folder: join(place.folder, 'mine'), by: 'asked' },
    ] as const)
      expect(problemOf(one, writes)).toEqual(['write-shipped', { path: one.folder }])
    expect(contentOf({ folder: installed, by: 'asked' })).toEqual(before)
  })
})
