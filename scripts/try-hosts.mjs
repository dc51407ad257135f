// Tries the package and the hooks where they are used: with the hosts and package managers that
// this machine has. Says what it did and which it skipped; only they themselves download.
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

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, 'test/corpora/belgium')
const scratch = mkdtempSync(join(tmpdir(), 'teh-hosts-'))
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const tarball = join(root, 'release', `${name}-${version}.tgz`)
const question = ['overdue', '--year', '2023', '--today', '2026-11-21', '--format', 'json']
/** The server that editors ask of YAML: by this variable, or on the PATH. */
const editor = process.env.YAML_LANGUAGE_SERVER ?? 'yaml-language-server'
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

/** Each: its name, the program it wants, and what is done with it; that throws what went wrong. */
const steps = [
  [
    'the action’s steps',
    'bash',
    () => void run('npx', ['vitest', 'run', 'test/cli/ci.test.ts'], root),
  ],
  [
    'the recipes’ steps',
    'bash',
    // With the one file that was just made.
    () => void run('npx', ['vitest', 'run', 'test/cli/recipes.test.ts'], root),
  ],
  ['the action, built anew', 'npm', builtByAction],
  ['the workflows', 'actionlint', () => void run('actionlint', workflows(), root)],
  ['npm, in a project', 'npm', () => installed('npm', ['install', '--silent', tarball])],
  ['npm, for the user', 'npm', globally],
  ['npx', 'npx', () => asked('npx', ['--yes', `--package=${tarball}`, '--', 'teh'], corpus)],
  ['pnpm', 'pnpm', () => installed('pnpm', ['add', '--silent', tarball])],
  ['yarn', 'yarn', () => installed('yarn', ['add', '--silent', `file:${tarball}`])],
  ['one file', 'node', () => asked('node', [join(root, 'release/teh.cjs')], corpus)],
  ['pre-commit', 'pre-commit', preCommit],
  ['an editor', editor, () => void run('node', ['scripts/try-language-server.mjs'], root)],
]

let failed = 0
try {
  const right = asked('node', [join(root, 'bin/teh.js')], corpus)
  run(process.execPath, ['scripts/release.mjs'], root)
  for (const [what, program, step] of steps) say(what, program, () => compare(step(), right))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1

function say(what, program, step) {
  if (!isThere(program)) return line('skipped', what, `there is no ${program} here`)
  const begin = Date.now()
  try {
    step()
    line('ok', what, `${versionOf(program)}, ${Math.round((Date.now() - begin) / 1000)} s`)
  } catch (error) {
    failed++
    line('FAILED', what, error.message)
  }
}

function line(state, what, more) {
  process.stdout.write(`${state.padEnd(8)} ${what.padEnd(20)} ${more}\n`)
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

function workflows() {
  return ['.github/workflows', 'docs/ci'].flatMap((place) =>
    readdirSync(join(root, place))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => `${place}/${file}`),
  )
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
