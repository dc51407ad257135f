#!/usr/bin/env node
// How fast: whole processes, as ratios to an empty `node -e 0` that runs between them. See
// docs/PERFORMANCE.md.
// npm run bench -- [--sizes 150,1000,10000,100000] [--peers] [--peers-dir DIR] [--runs 7]
//   [--only TEXT] [--limit 120] [--budget 60] [--keep]
// --sizes: only corpora of so many measures. --peers: also other programs, where they are
// installed; --peers-dir is a folder with their node_modules. --only: only rows whose name has the
// text. --limit: a run that takes more seconds is ended, and said to have taken longer. --budget:
// after so many seconds a row is repeated no more.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editionId, generate, slugOf } from './generate.mjs'
import { peers } from './peers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const given = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : (process.argv[at + 1] ?? usual)
}
const has = (name) => process.argv.includes(`--${name}`)
const options = {
  runs: Number(given('runs', 7)),
  limit: Number(given('limit', 120)),
  budget: Number(given('budget', 60)),
  only: given('only', ''),
  sizes: given('sizes', '150,1000,10000,100000').split(',').map(Number),
  peersFolder: given('peers-dir'),
}
const scratch = mkdtempSync(join(tmpdir(), 'teh-bench-'))
const today = '2026-11-21'
const seed = 42

// What the machine is set to must not be measured with it: extra certificates alone cost a third of
// a start.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env
const env = {
  ...inherited,
  NO_COLOR: '1',
  TEH_TODAY: today,
  TEH_LANG: 'fr',
  XDG_CACHE_HOME: join(scratch, 'cache'),
  HOME: scratch,
}
const timer = existsSync('/usr/bin/time') ? '/usr/bin/time' : undefined

/** What the plans that come with the program are asked. */
const shippedRows = [
  ['overdue --year 2023, the shipped plans', ['overdue', '--year', '2023']],
  ['the same as JSON', ['overdue', '--year', '2023', '--format', 'json']],
  ['query --count, the shipped plans', ['query', '--year', '2022', '--count']],
  ['lint, the shipped plans', ['lint', '--corpus', join(root, 'plans')]],
]

/** What is written from them, in a folder with a copy of its own. */
const writingRows = [
  ['ask, the shipped plans', ['ask', '--reply-by', '2026-12-15', '--output', 'forms', '--force']],
  ['collect of those forms', ['collect', 'forms']],
  ['site of the shipped plans, three languages', ['site', '--output', 'site']],
]

const say = (text) => process.stderr.write(`${text}\n`)
const print = (text) => process.stdout.write(`${text}\n`)

try {
  main()
} finally {
  if (has('keep')) say(`kept: ${scratch}`)
  else rmSync(scratch, { recursive: true, force: true })
}

function main() {
  say('building')
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error('the build failed')
  print(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}`,
  )
  print('')
  print('| work | measures | min | median | max | processor | memory, MB | runs |')
  print('|---|---:|---:|---:|---:|---:|---:|---:|')
  const results = new Map()
  const note = (row, count, result) => {
    if (result) results.set(`${row} ${count}`, { row, count, ...result })
  }
  note('--version', 0, row('--version', undefined, [], ['--version']))
  for (const [name, argv] of shippedRows.filter(isAsked))
    note(name, 0, row(name, undefined, [], argv))
  for (const [name, argv] of writingRows.filter(isAsked))
    note(name, 0, row(name, undefined, [], argv, { cwd: ownCopy(), warm: true }))
  for (const count of options.sizes) {
    for (const [name, how] of rowsOf(count).filter(isAsked))
      note(name, count, row(name, count, ...how()))
  }
  for (const [name, count, how] of wideRows().filter(isAsked))
    note(name, count, row(name, count, ...how()))
  growth(results, options.sizes.at(-1))
  if (has('peers')) {
    others()
    besideAjv(10_000)
  }
  print('')
  print(`Load at the end: ${loadavg()[0].toFixed(1)}.`)
}

function isAsked([name]) {
  return name.includes(options.only)
}

/** The rows for a corpus of so many measures: each makes what it needs when it is its turn. */
function rowsOf(count) {
  const folder = () => corpusOf(count)
  const corpus = () => ['--corpus', folder()]
  const world = { count, seed, perEdition: 150, editions: Math.ceil(count / 150) }
  const file = () => join(folder(), editionId(0), `${slugOf(world, 0, 0)}.yaml`)
  const clear = () => rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true })
  const cold = { before: clear }
  const second = { first: clear, warm: true }
  const inRepository = (many) => {
    const changed = join(repositoryOf(many), editionId(0), `${slugOf(world, 0, 0)}.yaml`)
    return { ...second, ...changing(changed) }
  }
  /** A call when nothing is kept, and when the same corpus was read before. */
  const both = (name, argv) => [
    [`${name}, cold`, () => [[], [...argv, ...corpus()], cold]],
    [`${name}, second time`, () => [[], [...argv, ...corpus()], second]],
  ]
  const rows = [
    ...both('query --year 2025 --theme training', [
      'query',
      '--year',
      '2025',
      '--theme',
      'training',
    ]),
    ...both('overdue --year 2025', ['overdue', '--year', '2025']),
    [
      'show, second time',
      () => [[], ['show', `${editionId(0)}/${slugOf(world, 0, 0)}`, ...corpus()], second],
    ],
    ...both('lint', ['lint']),
    ['lint, nothing read or kept', () => [[], ['lint', '--no-cache', ...corpus()], {}]],
    [
      'lint, second time, one file changed',
      () => [[], ['lint', ...corpus()], { ...second, ...changing(file()) }],
    ],
  ]
  if (count < 300) return rows
  return [
    ...rows,
    [
      'diff of two editions, second time',
      () => [[], ['diff', editionId(1), editionId(0), ...corpus()], second],
    ],
    ...(count > 10_000
      ? []
      : [
          [
            'diff --git',
            () => [[], ['diff', '--git', 'HEAD~1..HEAD', '--corpus', repositoryOf(count)], second],
          ],
          [
            'diff --git HEAD, one file changed',
            () => [
              [],
              ['diff', '--git', 'HEAD', '--corpus', repositoryOf(count)],
              inRepository(count),
            ],
          ],
          [
            'lint --since HEAD, one file changed',
            () => [
              [],
              ['lint', '--since', 'HEAD', '--corpus', repositoryOf(count)],
              inRepository(count),
            ],
          ],
        ]),
  ]
}

/** One edition against another as large as a whole corpus: so many measures in each. */
function wideRows() {
  return [1000, 10_000].flatMap((count) => {
    const corpus = () => ['--corpus', corpusOf(2 * count, 0, count)]
    return [
      [
        'diff of two wide editions',
        2 * count,
        () => [[], ['diff', editionId(1), editionId(0), ...corpus()], {}],
      ],
      [
        'lineage --suggest, two wide editions',
        2 * count,
        () => [
          [],
          ['lineage', '--suggest', '--from', editionId(1), '--to', editionId(0), ...corpus()],
          {},
        ],
      ],
    ]
  })
}

/** Adds a line before each run, and takes it away after the last. */
function changing(path) {
  const size = readFileSync(path).length
  let runs = 0
  return {
    before: () => appendFileSync(path, `# ${++runs}\n`),
    last: () => truncateSync(path, size),
  }
}

function corpusOf(count, revision = 0, perEdition = 150) {
  const folder = join(scratch, `${count}-${perEdition}-${revision}`, 'plans')
  if (!existsSync(folder)) {
    const { files, bytes } = generate({ count, out: folder, seed, revision, perEdition })
    say(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
  }
  return folder
}

function ownCopy() {
  const folder = join(scratch, 'copy')
  if (!existsSync(folder)) cpSync(join(root, 'plans'), join(folder, 'plans'), { recursive: true })
  return folder
}

/** A repository with the corpus, and in its second commit the corpus as revised. */
function repositoryOf(count) {
  const top = join(scratch, `git-${count}`)
  const git = (...args) => {
    const { status, stderr } = spawnSync(
      'git',
      [
        '-c',
        'user.name=bench',
        '-c',
        'user.email=',
        '-c',
        'commit.gpgsign=false',
        '-c',
        'gc.auto=0',
        ...args,
      ],
      {
        cwd: top,
        env,
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(stderr)
  }
  if (existsSync(top)) return join(top, 'plans')
  mkdirSync(top)
  git('init', '--quiet')
  for (const revision of [0, 1]) {
    generate({ count, out: join(top, 'plans'), seed, revision })
    git('add', '.')
    git('commit', '--quiet', '--message', `revision ${revision}`)
  }
  return join(top, 'plans')
}

/** Measures a call of ours. */
function row(name, count, nodeFlags, argv, how = {}) {
  return measure(
    name,
    count,
    [process.execPath, ...nodeFlags, join(root, 'bin/teh.js'), ...argv],
    how,
  )
}

/**
 * Runs a command by turns with an empty node, and prints its row. Exit codes 0 and 1 are answers.
 */
function measure(
  name,
  count,
  command,
  {
    before = () => {},
    first = () => {},
    last = () => {},
    warm = false,
    runs = options.runs,
    cwd = scratch,
    extra = {},
    codes = [0, 1],
  } = {},
) {
  if (!name.includes(options.only)) return undefined
  const empty = []
  const own = []
  const begin = Date.now()
  first()
  if (warm) once(command, cwd, extra)
  for (let i = 0; i < runs && (i === 0 || Date.now() - begin < options.budget * 1000); i++) {
    empty.push(once([process.execPath, '-e', '0'], scratch, {}))
    before()
    const run = once(command, cwd, extra)
    if (run.late) {
      last()
      print(
        `| ${name} | ${count?.toLocaleString('en') ?? '–'} | | more than ${options.limit} s | | | | ${i + 1} |`,
      )
      return { median: Number.POSITIVE_INFINITY, late: true }
    }
    if (!codes.includes(run.code)) {
      last()
      print(
        `| ${name} | ${count?.toLocaleString('en') ?? '–'} | | failed (${run.code}): ${run.said.split('\n')[0]} | | | | ${i + 1} |`,
      )
      return undefined
    }
    own.push(run)
  }
  last()
  const unit = median(empty.map(({ seconds }) => seconds))
  const ratios = own.map(({ seconds }) => seconds / unit)
  const processor =
    median(own.map((run) => run.processor)) / median(empty.map((run) => run.processor))
  const memory = Math.max(...own.map((run) => run.memory)) / 1024
  const result = {
    min: Math.min(...ratios),
    median: median(ratios),
    max: Math.max(...ratios),
    processor,
    memory,
    runs: own.length,
    seconds: median(own.map(({ seconds }) => seconds)),
  }
  print(
    `| ${name} | ${count?.toLocaleString('en') ?? '–'} | ${figure(result.min)} | ${figure(result.median)} | ${figure(result.max)} | ${timer ? figure(processor) : ''} | ${timer ? memory.toFixed(0) : ''} | ${own.length} |`,
  )
  return result
}

/** One run: seconds, seconds of the processor, peak memory in KB where the machine tells them. */
function once(command, cwd, extra) {
  const tally = join(scratch, 'time.txt')
  const [program, ...args] = timer ? [timer, '-f', '%U %S %M', '-o', tally, ...command] : command
  const begin = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...env, ...extra },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: options.limit * 1000,
    killSignal: 'SIGTERM',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  const late = error?.code === 'ETIMEDOUT'
  const [user = 0, system = 0, memory = 0] =
    timer && !late
      ? readFileSync(tally, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
      : []
  return { seconds, processor: user + system, memory, code: status, said: stderr ?? '', late }
}

/**
 * The power of the number of measures with which time and memory grow, from 1,000 on; an empty node
 * left out.
 */
function growth(results, to) {
  const [from, lines] = [1000, []]
  for (const { row: name, count, median: time, memory } of results.values()) {
    const large = results.get(`${name} ${to}`)
    if (count !== from || !large || large.late) continue
    const power = (a, b) => Math.log(b / a) / Math.log(to / from)
    lines.push(
      `| ${name} | ${power(time - 1, large.median - 1).toFixed(2)} | ${timer ? power(memory, large.memory).toFixed(2) : ''} |`,
    )
  }
  if (lines.length === 0) return
  print('')
  print(
    `| growth from ${from.toLocaleString('en')} to ${to.toLocaleString('en')} measures | time | memory |`,
  )
  print('|---|---:|---:|')
  for (const line of lines) print(line)
}

/** Other programs, each with its nearest equivalent, on the same number of records. */
function others() {
  print('')
  print('| other program | records | min | median | max | processor | memory, MB | runs |')
  print('|---|---:|---:|---:|---:|---:|---:|---:|')
  const absent = []
  for (const peer of peers) {
    const program = find(peer.program)
    if (!program) {
      absent.push(peer.program)
      continue
    }
    let small
    for (const count of [150, 1000, 10_000]) {
      const name = `${peer.program}: ${peer.work}`
      if (small && (small.late || small.seconds * 11 > options.limit)) {
        if (count === 10_000 && name.includes(options.only))
          print(
            `| ${name} | ${count.toLocaleString('en')} | | left out: more than ${options.limit} s, by the run before | | | | 0 |`,
          )
        continue
      }
      const folder = join(scratch, `peer-${peer.program}-${count}`)
      mkdirSync(folder, { recursive: true })
      const { args, extra, cwd, first } = peer.prepare({
        folder,
        corpus: corpusOf(count),
        root,
        modules: options.peersFolder,
        run: (argv, more) => {
          const { status, error } = spawnSync(program, argv, {
            cwd: folder,
            env: { ...env, ...more },
            stdio: 'ignore',
          })
          if (status !== 0)
            throw new Error(
              `${peer.program} ${argv[0]}: ${error?.message ?? `exit code ${status}`}`,
            )
        },
      })
      const result = measure(name, count, [program, ...args], {
        runs: Math.min(3, options.runs),
        cwd: cwd ?? folder,
        extra,
        codes: [0, 1, 2],
        first,
      })
      if (count >= 1000) small = result
    }
  }
  if (absent.length > 0) print(`\nNot installed, and left out: ${[...new Set(absent)].join(', ')}.`)
}

/** Our lint, nothing read or kept, and ajv on the same files, by turns: the ratio of each pair. */
function besideAjv(count) {
  const program = find('ajv')
  if (!program || !'beside ajv'.includes(options.only)) return
  const folder = join(scratch, 'beside-ajv')
  mkdirSync(folder, { recursive: true })
  const corpus = corpusOf(count)
  const { args } = peers.find((peer) => peer.program === 'ajv').prepare({ folder, corpus, root })
  const own = [process.execPath, join(root, 'bin/teh.js'), 'lint', '--no-cache', '--corpus', corpus]
  const pairs = Array.from({ length: options.runs }, () => [
    once(own, folder, {}),
    once([program, ...args], folder, {}),
  ])
  const ratio = (key) => figure(median(pairs.map(([a, b]) => a[key] / b[key])))
  print('')
  print(
    `lint of ${count.toLocaleString('en')}, nothing read or kept, by ajv on the same files, ${pairs.length} pairs: processor ${ratio('processor')}, time ${ratio('seconds')}.`,
  )
}

function find(name) {
  const own = options.peersFolder && join(options.peersFolder, 'node_modules', '.bin', name)
  if (own && existsSync(own)) return own
  return (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function figure(number) {
  if (number >= 100) return number.toFixed(0)
  return number.toFixed(number >= 10 ? 1 : 2)
}
