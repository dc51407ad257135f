/** The program as its own process: bin/teh.js, its streams, its exit code, what stands on disk. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lastCommit } from '../../bin/commit.js'
import { commands } from '../../src/commands/index.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, executable, root, start, surroundings, teh } from '../helpers/program.ts'

describe('exit codes', () => {
  it.each<[string[], number]>([
    [['overdue', '--year', '2022', '--exit-code'], 1],
    [['show', 'nothing-like-it'], 2],
    [['--version'], 0],
  ])('%j ends with %i, and answers on one stream only', async (argv, code) => {
    const answer = await start(argv)
    expect(answer.code).toBe(code)
    expect([answer.stdout === '', answer.stderr === '']).toEqual([code === 2, code !== 2])
    expect(answer.stdout, 'no colours without a terminal').not.toMatch(/\u001b/)
  })

  it('prints the help on stderr when nothing is asked, and ends with 2', async () => {
    const { code, stdout, stderr } = await start([])
    expect([code, stdout]).toEqual([2, ''])
    for (const name of Object.keys(commands)) expect(stderr).toContain(name)
  })
})

describe('the built program', () => {
  it('reads every character as the sources do', async () => {
    for (const name of readdirSync(`${root}/dist`).filter((one) => one.endsWith('.cjs')))
      expect(/[^\0-\x7f]/.test(readFileSync(`${root}/dist/${name}`, 'latin1')), name).toBe(false)
    const call = ['query', '--text', 'l’exploitation', '--format', 'json', '--today', '2024-07-01']
    const here = await teh(call, { commit: lastCommit })
    expect((await start(call)).stdout).toBe(here.stdout)
  })
})

describe('streams', () => {
  it('a closed pipe ends without a word', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        `"$0" "$1" query --columns id,title,printed,source --format table | head -3; "$0" "$1" query --format json --today 2024-07-01 | head -c 10 >/dev/null`,
        process.execPath,
        executable,
      ],
      { cwd: belgium, env: surroundings },
    )
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (piece) => (stdout += piece))
    child.stderr.on('data', (piece) => (stderr += piece))
    await new Promise((done) => child.on('close', done))
    expect(stderr).toBe('')
    expect(stdout.split('\n').length).toBe(4)
  })

  it('a reader that closes at once is no error', async () => {
    const child = spawn(
      process.execPath,
      [executable, 'query', '--format', 'json', '--today', '2024-07-01'],
      { cwd: belgium, env: surroundings },
    )
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (piece) => (stderr += piece))
    const code = await new Promise((done) => child.on('close', done))
    expect([code, stderr]).toEqual([0, ''])
  })

  it.runIf(process.platform === 'linux').each([
    ['query', 'fr', "la réponse n'a pas pu être écrite (ENOSPC)"],
    ['--version', 'nl', 'het antwoord kon niet weggeschreven worden (ENOSPC)'],
  ])('a full disk is told, with 2: %s in %s', (word, TEH_LANG, sentence) => {
    const answer = execFileSync(
      'sh',
      ['-c', '"$0" "$@" 2>&1 >/dev/full; echo $?', process.execPath, executable, word],
      { cwd: belgium, encoding: 'utf8', env: { ...surroundings, TEH_LANG } },
    )
    expect(answer).toBe(`teh: ${sentence}\n2\n`)
  })
})

describe('what the machine is set to', () => {
  it('does not depend on the zone of the machine', async () => {
    const [west, east] = await Promise.all(
      ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((TZ) =>
        start(['overdue', '--today', '2024-01-01', '--format', 'json'], { env: { TZ } }),
      ),
    )
    expect(west?.stdout).toBe(east?.stdout)
    expect(JSON.parse(west?.stdout ?? '').asOf).toBe('2023-12-31')
  })
})

describe('the corpus asked for', () => {
  it.each<[string, string, RegExp]>([
    ['is not there', 'nowhere', /no folder “nowhere”/],
    ['is a file', 'plans/actors.yaml', /is a file/],
    ['has nothing in it', '', /no plan in/],
  ])('%s: 2', async (_, path, expected) => {
    const empty = emptyFolder()
    const { code, stdout, stderr } = await teh(['query', '--corpus', path || empty])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(expected)
    expect(stderr.split('\n').length).toBe(2)
  })

  it('is the nearest upward, else the one that is shipped', async () => {
    const call = ['query', '--format', 'json', '--today', '2024-07-01']
    const count = ({ stdout }: { stdout: string }) => JSON.parse(stdout).totals.total
    expect(count(await teh(call, { cwd: join(belgium, 'plans/teh-2021') }))).toBe(105)
    expect(count(await start(call, { cwd: emptyFolder() }))).toBeGreaterThan(0)
  })

  it('with a file that is not sound answers without it, and says so, with 3', async () => {
    const folder = small({ 'teh-2021/good.yaml': sound, 'teh-2021/bad.yaml': 'title: [' })
    const { code, stdout, stderr } = await teh([
      'query',
      '--corpus',
      folder,
      '--today',
      '2024-07-01',
      '--format',
      'json',
    ])
    expect(code).toBe(3)
    expect(JSON.parse(stdout).rows.map(({ id }: { id: string }) => id)).toEqual(['teh-2021/good'])
    expect(stderr).toContain('teh-2021/bad')
  })

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'with a file that may not be read answers without it, with 3',
    async () => {
      const folder = small({ 'teh-2021/good.yaml': sound, 'teh-2021/closed.yaml': sound })
      chmodSync(join(folder, 'teh-2021/closed.yaml'), 0)
      const { code, stderr } = await teh(['query', '--corpus', folder, '--today', '2024-07-01'])
      expect([code, stderr.includes('teh-2021/closed')]).toEqual([3, true])
    },
  )

  it('is not needed by explain', async () => {
    expect((await teh(['explain', 'ref/self', '--corpus', 'nowhere'])).code).toBe(0)
  })
})

describe('json', () => {
  const calls: string[][] = [
    ['query', '--year', '2022', '--today', '2024-07-01'],
    ['lint', '--today', '2024-07-01'],
  ]
  it.each(calls)('%s: one envelope, complete, the same bytes twice', async (...call) => {
    const one = await teh([...call, '--format', 'json'], { commit: lastCommit })
    const two = await start([...call, '--format', 'json'], {
      env: { COLUMNS: '20', LANG: 'C', TZ: 'Asia/Tokyo', FORCE_COLOR: '3' },
    })
    expect(two.stdout).toBe(one.stdout)
    const read = JSON.parse(one.stdout)
    expect(Object.keys(read)).toEqual([
      'formatVersion',
      'program',
      'corpus',
      'report',
      'question',
      'asOf',
      'rows',
      'missing',
      'leftOut',
      'totals',
    ])
    expect([read.formatVersion, read.report]).toEqual([1, call[0]])
    expect(Array.isArray(read.rows)).toBe(true)
  })
})

const sound = `title: {fr: Mesure, nl: Maatregel, en: Measure}
summary: Ce qui est promis.
origin: table
themes: [training]
lead: [alpha]
responsibility_as_printed: Alpha
timing: {as_printed: "2022", due: 2022}
source: {document: text, section: "1"}
`

/** A corpus on disk. */
function small(files: Record<string, string>): string {
  const folder = emptyFolder()
  const all = {
    'actors.yaml': 'alpha: {name: {fr: Alpha}, level: federal}\n',
    'themes.yaml': 'training: {label: {fr: Formation}}\n',
    'documents.yaml': 'text: {title: {fr: Texte}, held: true}\n',
    'teh-2021/edition.yaml':
      'plan: teh\ntitle: {fr: Plan}\nperiod: 2021/2025\nlanguage: fr\ndocument: text\n',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const hasScript = spawnSync('script', ['--version']).status === 0

describe.skipIf(!hasScript)('on a terminal of its own', () => {
  const seen = (NO_COLOR?: string) =>
    execFileSync(
      'script',
      ['-qec', `node ${executable} overdue --year 2023 --no-pager`, '/dev/null'],
      {
        cwd: belgium,
        encoding: 'utf8',
        env: {
          ...surroundings,
          TERM: 'xterm-256color',
          ...(NO_COLOR !== undefined && { NO_COLOR }),
        },
      },
    ).includes('\u001b[1m')

  it('colours without NO_COLOR and with an empty one, as no-color.org says', () => {
    expect([seen(), seen(''), seen('1')]).toEqual([true, true, false])
  })
})

describe.skipIf(process.platform === 'win32')('a pager', () => {
  const pager = join(root, 'bin/pager.js')
  const shown = (PAGER: string, { text = 'text', ...env }: Record<string, string> = {}) => {
    const call = `const [, pager, PAGER, text] = process.argv
      console.log(require(pager).page(text === 'long' ? 'line\\n'.repeat(1e6) : text, { PAGER }))`
    const { PATH = '' } = process.env
    return execFileSync('node', ['-e', call, pager, PAGER, text], {
      encoding: 'utf8',
      env: { PATH, ...env },
    })
  }

  it('that is less shows colours and ends on a short text, unless its own flags are set', () => {
    const flags = 'cat; printf " %s\\n" "$LESS"'
    expect(shown(flags)).toBe('text FRX\ntrue\n')
    expect(shown(flags, { LESS: '-i' })).toBe('text -i\ntrue\n')
  })

  it('that nobody chose is not started on a terminal that can do nothing', () => {
    const call = `const { page } = require(process.argv[1])
      for (const env of [{}, { TERM: 'dumb' }, { TERM: 'xterm' }]) console.log(page('text', env))`
    const { PATH = '' } = process.env
    const said = execFileSync('node', ['-e', call, pager], { encoding: 'utf8', env: { PATH } })
    expect(said).toBe('false\nfalse\ntexttrue\n')
  })

  it('that is missing leaves the text to be written; one that fails has shown it', () => {
    expect(shown('no-such-pager 2>/dev/null')).toBe('false\n')
    // Longer than what a pipe takes of it, before the shell has ended.
    expect(shown('no-such-pager 2>/dev/null', { text: 'long' })).toBe('false\n')
    expect(shown('head -n 1', { text: 'long' })).toBe('line\ntrue\n')
    expect(shown('cat; exit 3')).toBe('texttrue\n')
  })
})
