// Tries the package and the hooks where they are used: with the hosts and package managers that
// this machine has. Says at its end what was tried, what was skipped and how to have that; only
// they themselves download.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findServer } from './language-server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, 'test/corpora/belgium')
const scratch = mkdtempSync(join(tmpdir(), 'teh-hosts-'))
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const tarball = join(root, 'release', `${name}-${version}.tgz`)
const question = ['overdue', '--year', '2023', '--today', '2026-11-21', '--format', 'json']
const windows = process.platform === 'win32'
const person = { name: 'a', email: 'a@example.org' }
const env = {
  ...process.env,
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
  PRE_COMMIT_HOME: join(scratch, 'pre-commit'),
  TEH_TEST_PROGRAM: join(root, 'release/teh.cjs'),
}

/** Where a program is had from that a machine need not have. */
const sources = {
  actionlint: 'https://github.com/rhysd/actionlint',
  pnpm: 'npm install --global pnpm',
  yarn: 'npm install --global yarn',
  'pre-commit': 'pipx install pre-commit',
  bash: 'https://git-scm.com, which has it on Windows too',
  npm: 'https://nodejs.org',
  npx: 'https://nodejs.org',
}

/** Each: its name, the program it wants, and what is done with it; that throws what went wrong. */
const steps = [
  ['the action’s steps', 'bash', () => tested('test/cli/ci')],
  // With the one file that was just made.
  ['the recipes’ steps', 'bash', () => tested('test/cli/recipes.test.ts')],
  ['the action, built anew', 'npm', builtByAction],
  ['the workflows', 'actionlint', () => void run('actionlint', workflows(), root)],
  ['npm, in a project', 'npm', () => installed('npm', ['install', '--silent', tarball])],
  ['npm, for the user', 'npm', globally],
  ['npx', 'npx', () => asked('npx', ['--yes', `--package=${tarball}`, '--', 'teh'], corpus)],
  ['pnpm', 'pnpm', () => installed('pnpm', ['add', '--silent', tarball])],
  ['yarn', 'yarn', () => installed('yarn', ['add', '--silent', `file:${tarball}`])],
  ['one file', 'node', () => asked('node', [join(root, 'release/teh.cjs')], corpus)],
  ['pre-commit', 'pre-commit', preCommit],
  [
    `an editor, by yaml-language-server ${findServer().version}`,
    'node',
    () => void run('node', ['scripts/try-language-server.mjs'], root),
  ],
]
const width = Math.max(...steps.map(([what]) => what.length))

/** Names of what was tried, skipped and failed. */
const outcome = { ok: [], skipped: [], FAILED: [] }
try {
  process.stdout.write(`${steps.length} things to try, in minutes; first the release is made.\n`)
  run(process.execPath, ['scripts/release.mjs'], root)
  const right = asked('node', [join(root, 'bin/teh.js')], corpus)
  for (const [what, program, step] of steps) say(what, program, () => compare(step(), right))
  sum()
} catch (error) {
  process.stdout.write(`failed before anything was tried: ${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function say(what, program, step) {
  if (!isThere(program)) return line('skipped', what, `no ${program} here: ${sources[program]}`)
  const begin = Date.now()
  try {
    step()
    line('ok', what, `${versionOf(program)}, ${Math.round((Date.now() - begin) / 1000)} s`)
  } catch (error) {
    line('FAILED', what, error.message)
  }
}

function line(state, what, more) {
  outcome[state].push(what)
  process.stdout.write(`${state.padEnd(8)} ${what.padEnd(width)}  ${more}\n`)
}

/** What a machine could not try is no failure, and is said. */
function sum() {
  const { ok, skipped, FAILED } = outcome
  const rest = skipped.length === 0 ? 'none skipped' : `skipped: ${skipped.join('; ')}`
  const wrong = FAILED.length === 0 ? 'none failed' : `FAILED: ${FAILED.join('; ')}`
  process.stdout.write(`${ok.length} of ${steps.length} tried and right; ${rest}; ${wrong}\n`)
  process.exitCode = FAILED.length === 0 ? 0 : 1
}

function tested(file) {
  run('npx', ['vitest', 'run', file], root)
}

/** What a step gives is the answer of the program, or nothing. */
function compare(answer, right) {
  if (answer !== undefined && answer !== right) throw new Error('it gave another answer')
}

function isThere(program) {
  const { error } = spawnSync(program, ['--version'], { env, shell: windows, timeout: 10_000 })
  return error?.code !== 'ENOENT'
}

function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], {
    env,
    encoding: 'utf8',
    shell: windows,
    timeout: 10_000,
  })
  return `${program} ${/\d+(?:\.\d+)+/.exec(stdout ?? '')?.[0] ?? ''}`.trim()
}

function run(program, args, cwd, wanted = 0) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: windows,
  })
  if (error || status !== wanted)
    throw new Error(`${program} ${args[0]}: ${error ?? status}\n${stdout}${stderr}`)
  return stdout
}

function asked(program, args, cwd) {
  return run(program, [...args, ...question], cwd)
}

function folder(what) {
  const made = join(scratch, what.replace(/\W+/g, '-'))
  mkdirSync(made, { recursive: true })
  return made
}

/** Where the action has no program yet, its own steps build one: without any but its own files. */
function builtByAction() {
  const action = folder('action')
  run('git', ['clone', '--quiet', root, action], scratch)
  const key = run('node', ['scripts/source-hash.mjs'], action)
  if (key !== run('node', ['scripts/source-hash.mjs'], root)) throw new Error('another key')
  const yaml = readFileSync(join(action, 'action.yml'), 'utf8')
  const script = /id: build\n(?:.*\n)*? {6}run: \|\n((?: {8}.*\n|\n)+)/.exec(yaml)?.[1] ?? ''
  run('bash', ['-c', `export ACTION_HOME='${action}'\n${script}`], scratch)
  return asked('node', [join(action, 'bin/teh.js')], corpus)
}

/** Into an empty project, without scripts: one package, and no other. */
function installed(manager, args) {
  const project = folder(manager)
  writeFileSync(join(project, 'package.json'), '{"name": "x", "private": true}')
  run(manager, args, project)
  return asked(join(project, 'node_modules/.bin/teh'), [], corpus)
}

function globally() {
  const prefix = folder('global')
  run('npm', ['install', '--silent', '--global', '--prefix', prefix, tarball], scratch)
  return asked(join(prefix, windows ? 'teh.cmd' : 'bin/teh'), [], corpus)
}

/** Those of this project, those that its pages show whole, and what `teh init` writes. */
function workflows() {
  const made = folder('workflows')
  const begin = ['--title', 'x', '--plan', 'x', '--period', '2024/2026', '--ci', 'github']
  run('node', [join(root, 'bin/teh.js'), 'init', join(made, 'begun'), ...begin], made)
  const there = ['.github/workflows', 'docs/ci'].map((place) => join(root, place))
  const shown = filesIn(join(root, 'docs/ci'), '.md').flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
      .map(([, text]) => text)
      .filter((text) => /^jobs:/m.test(text)),
  )
  for (const [i, text] of shown.entries()) writeFileSync(join(made, `shown-${i + 1}.yml`), text)
  return [...there, join(made, 'begun/.github/workflows'), made].flatMap((place) =>
    filesIn(place, '.yml'),
  )
}

function filesIn(place, end) {
  const names = readdirSync(place).filter((file) => file.endsWith(end))
  return names.map((file) => join(place, file))
}

/** Both hooks, from the last commit of this clone, in a repository elsewhere. */
function preCommit() {
  const repository = folder('hooked')
  const git = (...args) => run('git', args, repository)
  cpSync(join(corpus, 'plans'), join(repository, 'policy/plans'), { recursive: true })
  const hooks = ['teh-lint', 'teh-lint-corpus'].map(
    (id) =>
      `      - {id: ${id}, language_version: system, files: ^policy/, args: [--corpus, policy/plans]}\n`,
  )
  const revision = run('git', ['rev-parse', 'HEAD'], root).trim()
  writeFileSync(
    join(repository, '.pre-commit-config.yaml'),
    `repos:\n  - repo: ${root}\n    rev: ${revision}\n    hooks:\n${hooks.join('')}`,
  )
  git('init', '--quiet')
  run('pre-commit', ['install'], repository)
  git('add', '-A')
  git('commit', '--quiet', '--message=sound')
  git('rm', '--quiet', 'policy/plans/trafic-2019/ciatteh-canevas.yaml')
  // A commit that only deletes, and breaks what named it.
  run('git', ['commit', '--quiet', '--message=deletes'], repository, 1)
}
