// Tries yaml-language-server with the schemas of a corpus that lies elsewhere: what an editor would
// complete, underline and show.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findServer, startServer } from './language-server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { program, version } = findServer()
process.stdout.write(`yaml-language-server ${version}\n`)
await attempt(program)

async function attempt(server) {
  const folder = mkdtempSync(join(tmpdir(), 'teh-editor-'))
  try {
    cpSync(join(root, 'test/corpora/canada/plans'), join(folder, 'plans'), { recursive: true })
    teh(folder, 'schema', '--output', 'schemas', '--lang', 'en')
    const said = await inEditor(server, folder)
    for (const [what, seen] of said) process.stdout.write(`${what}\n  ${seen}\n`)
    const missed = said.filter(([, seen]) => seen === '').map(([what]) => what)
    if (missed.length > 0) {
      process.stdout.write(`failed: ${missed.join(', ')}\n`)
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was asked of the editor, and what it showed; empty if that was not right. */
async function inEditor(server, folder) {
  const editor = await startServer(server, folder)
  const path = join(folder, 'plans/nap-2025/tried.yaml')
  try {
    const text = `# yaml-language-server: $schema=../../schemas/measure.schema.json
lead: [irm, nobody]
partners: []
`
    writeFileSync(path, text)
    const problems = await editor.open(path, text)
    const unknown = problems.find(({ message }) => /has this id/.test(message))
    const offered = await editor.complete(path, 2, 11)
    const irm = offered.find(({ label }) => label === 'irm')
    const about = irm?.documentation?.value ?? irm?.documentation ?? ''
    const shown = await editor.hover(path, 1, 8)
    return [
      ['an unknown id is underlined', unknown ? `${where(unknown)}: ${unknown.message}` : ''],
      ['a body is completed, with its name', about && `${offered.length} bodies; irm: ${about}`],
      ['a pointer on a body shows', /irm.*Independent/.exec(shown)?.[0] ?? ''],
      ['files as they are, underlined in', await wrongIn(editor, folder)],
    ]
  } finally {
    await editor.stop()
  }
}

function where({ range: { start, end } }) {
  return `line ${start.line + 1}, columns ${start.character + 1} to ${end.character}`
}

/** How many of the files of the corpus an editor finds fault with, given a first line. */
async function wrongIn(editor, folder) {
  const names = ['corpus.yaml', 'actors.yaml', 'nap-2022/edition.yaml', 'nap-2022/rcmp-forum.yaml']
  const wrong = []
  for (const name of names) {
    const path = join(folder, 'plans', name)
    const kind = /(\w+)\.yaml$/.exec(name)?.[1]
    const way = name.includes('/') ? '../../schemas' : '../schemas'
    const of = name.endsWith('rcmp-forum.yaml') ? 'measure' : kind
    const line = `# yaml-language-server: $schema=${way}/${of}.schema.json\n`
    const problems = await editor.open(path, line + readFileSync(path, 'utf8'))
    if (problems.length > 0) wrong.push(`${name}: ${problems[0].message}`)
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return `none of ${names.length}`
}

function teh(cwd, ...argv) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/teh.js'), ...argv], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}
