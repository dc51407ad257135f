/**
 * Whatever keeps something of a plan from being read: lint has an error there, and no answer passes
 * for whole.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'
import { runs } from '../helpers/runs.ts'

const base = join(root, 'test/fixtures/base')
const names = readdirSync(base, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()

/** Answers that between them rest on every file, as JSON without the name of the folder. */
const calls: readonly (readonly string[])[] = [
  ['overdue', '--year', '2023', '--all-editions'],
  ['query', '--columns', 'id,title,lead,themes,printed'],
  ['lineage', 'teh-2021/hotline'],
  ['coverage'],
  ['scorecard'],
  ['show', 'teh-2021/hotline'],
  ['diff', 'teh-2008', 'teh-2021'],
  ['query', '--actor', 'alpha'],
  ['query', '--group-by', 'theme'],
]

type Break = (plans: string, name: string) => void

const moved = (to: (name: string) => string): Break => {
  return (plans, name) => {
    mkdirSync(dirname(join(plans, to(name))), { recursive: true })
    renameSync(join(plans, name), join(plans, to(name)))
  }
}
const text = (change: (text: string) => string | Uint8Array): Break => {
  return (plans, name) => {
    const path = join(plans, name)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
}
const ended = (ending: string) => moved((name) => name.replace(/\.yaml$/, ending))
const below = (folders: string) =>
  moved((name) => join(dirname(name), folders, name.slice(name.lastIndexOf('/') + 1)))

/** Ways to break a file so that what it says is not there to be read. */
const breaks: Readonly<Record<string, Break>> = {
  yml: ended('.yml'),
  'in capitals': ended('.YAML'),
  'yml in capitals': ended('.YML'),
  'saved as a text': ended('.yaml.txt'),
  'a copy alone': ended('.yaml~'),
  'put aside': ended('.yaml.orig'),
  'a blank behind': ended('.yaml '),
  'numbered by a browser': ended('.yaml (1)'),
  'in a folder more': below('sub'),
  'four folders down': below('a/b/c/d'),
  'a folder of that name': (plans, name) => {
    rmSync(join(plans, name))
    mkdirSync(join(plans, name))
  },
  'a link to what it was': (plans, name) => {
    renameSync(join(plans, name), join(plans, '..', 'aside'))
    symlinkSync(join(plans, '..', 'aside'), join(plans, name))
  },
  'a broken link': (plans, name) => {
    rmSync(join(plans, name))
    symlinkSync('nowhere', join(plans, name))
  },
  'too large': text((all) => `${all}${'# nothing\n'.repeat(900_000)}`),
  empty: text(() => ''),
  'only a comment': text(() => '# later\n'),
  'cut short': text((all) => `${all.slice(0, all.length / 2)}\n  : [`),
  'a key more': text((all) => `${all}surplus: 1\n`),
  'a list at the root': text(() => '- a\n- b\n'),
  'a text at the root': text(() => 'as it was\n'),
  'a document more': text((all) => `${all}---\na: b\n`),
  'a tag': text((all) => `!!map\n${all}`),
  'an anchor': text((all) => `${all}more: &a 1\n`),
  'a conflict': text((all) => `<<<<<<< HEAD\n${all}=======\n>>>>>>> other\n`),
  'Latin letters': text((all) => Buffer.concat([Buffer.from(all), Buffer.from([0x23, 0xe9])])),
  'two bytes a letter': text((all) => Buffer.from(`\ufeff${all}`, 'utf16le')),
  'a zero byte': text((all) => `${all}#\0\n`),
  'a tab': text((all) => all.replace(/: /, ':\n\t')),
  'a bracket': text((all) => `${all}}\n`),
  json: text((all) => `{"a": ${JSON.stringify(all.slice(0, 20))}`),
}

/** Ways to break a folder. */
const folderBreaks: Readonly<Record<string, Break>> = {
  'a link': (plans, name) => {
    renameSync(join(plans, name), join(plans, '..', 'aside'))
    symlinkSync(join(plans, '..', 'aside'), join(plans, name))
  },
  'within another': (plans, name) => {
    mkdirSync(join(plans, 'more'))
    renameSync(join(plans, name), join(plans, 'more', name))
  },
  'without its edition': (plans, name) =>
    rmSync(join(plans, name, 'edition.yaml'), { force: true }),
}

interface Said {
  code: number
  rows: string
  missing: readonly string[]
}

async function said(cwd: string, call: readonly string[]): Promise<Said> {
  const { code, stdout, stderr } = await teh([...call, '--format', 'json'], { cwd })
  if (stdout === '') return { code, rows: stderr, missing: [] }
  const { rows, missing = [] } = JSON.parse(stdout)
  return { code, rows: JSON.stringify(rows), missing }
}

function broken(how: Break, name: string): string {
  const folder = emptyFolder()
  cpSync(base, join(folder, 'plans'), { recursive: true })
  how(join(folder, 'plans'), name)
  return folder
}

/** Files of a corpus in which lint has an error. */
async function errorsIn(cwd: string): Promise<string[]> {
  const { stdout } = await teh(['lint', '--format', 'json'], { cwd })
  const { rows } = JSON.parse(stdout) as { rows: { level: string; file: string }[] }
  return rows.flatMap(({ level, file }) => (level === 'error' ? [file] : []))
}

let whole: readonly Said[]
beforeAll(async () => {
  const folder = broken(() => {}, '')
  whole = await Promise.all(calls.map((call) => said(folder, call)))
  expect(whole.map(({ code }) => code)).toEqual(calls.map(() => 0))
})

async function expectHonest(folder: string): Promise<void> {
  const errors = await errorsIn(folder)
  expect(errors, 'lint has an error').not.toEqual([])
  let named = 0
  for (const [i, call] of calls.entries()) {
    const { code, rows, missing } = await said(folder, call)
    const isWhole = code === 0 && rows === whole[i]?.rows
    expect(isWhole || code === 3, `${call.join(' ')} ends with ${code}: ${rows}`).toBe(true)
    named += missing.length
    for (const id of missing) {
      const files = [id, `${id}.yaml`, `${id}/edition.yaml`].map((name) => `plans/${name}`)
      expect(
        files.some((file) => errors.includes(file)),
        `an error in ${id}`,
      ).toBe(true)
    }
  }
  expect(named, 'an answer names what is missing').toBeGreaterThan(0)
}

describe('a corpus of which something cannot be read', () => {
  const one = fc.record({
    name: fc.constantFrom(...names),
    how: fc.constantFrom(...Object.keys(breaks)),
  })
  it('has an error of lint there, and no answer passes for whole', async () => {
    await fc.assert(
      fc.asyncProperty(one, async ({ name, how }) =>
        expectHonest(broken(breaks[how] as Break, name)),
      ),
      { numRuns: runs(8) },
    )
  })

  const folders = ['teh-2008', 'teh-2021', 'recommendations', 'scorecards']
  it.each(Object.keys(folderBreaks).flatMap((how) => folders.map((name) => [how, name] as const)))(
    'a folder that is %s: %s',
    async (how, name) => {
      if (how === 'without its edition' && !name.startsWith('teh')) return
      await expectHonest(broken(folderBreaks[how] as Break, name))
    },
  )

  it('lets a copy stand beside what it was copied from, and files of another kind', async () => {
    const folder = broken((plans) => {
      for (const name of ['teh-2021/hotline.yaml~', 'teh-2021/hotline.yaml.orig', 'README.md'])
        writeFileSync(join(plans, name), 'x: [')
      writeFileSync(join(plans, '.draft.yaml'), 'x: [')
      symlinkSync('nowhere', join(plans, 'notes.txt'))
    }, '')
    expect(await errorsIn(folder)).toEqual([])
    expect(await Promise.all(calls.map((call) => said(folder, call)))).toEqual(whole)
  })
})

describe('a measure that names what there is not', () => {
  const renamed = (from: string, to: string) =>
    broken(
      text((all) => all.replace(from, to)),
      'teh-2021/hotline.yaml',
    )
  it.each([
    ['lead: [alpha]', 'lead: [alhpa]', ['query', '--actor', 'alpha']],
    ['lead: [alpha]', 'lead: [alhpa]', ['overdue', '--year', '2023', '--actor', 'alpha']],
    ['lead: [alpha]', 'lead: [alhpa]', ['query', '--group-by', 'actor']],
    ['themes: [', 'themes: [trianing, ', ['query', '--theme', 'training']],
    ['measure: teh-2008/', 'measure: teh-2008/no', ['lineage', 'teh-2021/hotline']],
    ['recommendation: asked-2018/', 'recommendation: asked-2018/9', ['coverage']],
  ])('%s → %s is told where a filter could have meant it', async (from, to, call) => {
    const folder = renamed(from, to)
    expect(await said(folder, call)).toMatchObject({ code: 3, missing: ['teh-2021/hotline'] })
    expect(await errorsIn(folder)).toContain('plans/teh-2021/hotline.yaml')
    expect((await said(folder, ['query', '--edition', 'teh-2008', '--actor', 'alpha'])).code).toBe(
      0,
    )
  })
})

describe('a name that a measure bears which could not be read', () => {
  const folder = () =>
    broken(
      text((all) => `${all}surplus: 1\n`),
      'teh-2021/hotline.yaml',
    )
  it.each(['hotline', 'teh-2021/hotline', 'plans/teh-2021/hotline.yaml'])('%s', async (typed) => {
    const { code, stdout, stderr } = await teh(['show', typed], { cwd: folder() })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('teh-2021/hotline, which could not be read')
  })

  it('leaves the other measure to its id', async () => {
    const { code, stdout } = await teh(['show', 'teh-2008/hotline'], { cwd: folder() })
    expect([code, stdout]).toEqual([3, expect.stringContaining('teh-2008/hotline')])
  })
})
