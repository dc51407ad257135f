// Runs teh and other checkers over the files of cases.mjs, one at a time, and prints which finds
// what, and where.
//   node test/comparison/compare.mjs            the table, as Markdown
//   node test/comparison/compare.mjs --write    into docs/COMPARISON.md
//   node test/comparison/compare.mjs --say      also every finding, on standard error
// Tools are taken from PATH; one that is not there is left out, and said so.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { built, cases, pathOf, soundCase } from './cases.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const today = '2026-11-21'
const place = mkdtempSync(join(tmpdir(), 'teh-compare-'))
const schema = join(place, 'measure.schema.json')
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
cpSync(join(root, 'test/corpora/belgium/plans'), join(place, 'plans'), { recursive: true })
writeFileSync(schema, JSON.stringify(withIds(JSON.parse(readFileSync(join(root, 'schemas/json/measure.schema.json'), 'utf8')))))

/**
 * How each is called, and how its findings are read: line and column from 1, or neither; `what`
 * names them.
 */
const tools = {
  teh: {
    version: async () => `teh ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`,
    run: async (file) => {
      const { stdout } = await call(process.execPath, [join(root, 'bin/teh.js'), 'lint', '--format', 'json', '--today', today, file])
      return JSON.parse(stdout).rows.map(({ rule, line, column, message }) => ({ line, column, what: `${rule}: ${message}` }))
    },
  },
  spectral: {
    version: async () => `Spectral ${(await call('spectral', ['--version'])).stdout.trim()}`,
    prepare: () => {
      const from = realpathSync(find('spectral'))
      writeFileSync(
        join(place, 'spectral.mjs'),
        `import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
const { schema } = createRequire(${JSON.stringify(from)})('@stoplight/spectral-functions')
const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema: JSON.parse(readFileSync(${JSON.stringify(schema)}, 'utf8')) }
export default { rules: { schema: { given: '$', severity: 'error', message: '{{error}}', then: { function: schema, functionOptions } } } }\n`,
      )
    },
    run: async (file) => {
      const { stdout } = await call('spectral', ['lint', file, '--ruleset', 'spectral.mjs', '--format', 'json', '--quiet'])
      const list = stdout.slice(stdout.indexOf('['), stdout.lastIndexOf(']') + 1)
      if (list === '') return stdout.trim() === '' ? [] : [{ what: stdout.trim() }]
      return JSON.parse(list).map(({ code, message, range: { start } }) => ({ line: start.line + 1, column: start.character + 1, what: `${code}: ${message}` }))
    },
  },
  eslint: {
    version: async () =>
      `ESLint ${(await call('eslint', ['--version'])).stdout.trim().replace(/^v/, '')} with eslint-plugin-yml ${versionBeside('eslint', 'eslint-plugin-yml')} and eslint-plugin-json-schema-validator ${versionBeside('eslint', 'eslint-plugin-json-schema-validator')}`,
    prepare: () => {
      const from = createRequire(realpathSync(find('eslint')))
      // It follows the comment of the file that names the schema, and reads draft 7.
      mkdirSync(join(place, 'schemas/json'), { recursive: true })
      writeFileSync(join(place, 'schemas/json/measure.schema.json'), JSON.stringify(inDraft7(JSON.parse(readFileSync(schema, 'utf8')))))
      const url = (name) => JSON.stringify(pathToFileURL(from.resolve(name)).href)
      writeFileSync(
        join(place, 'eslint.config.mjs'),
        `import yml from ${url('eslint-plugin-yml')}
import validator from ${url('eslint-plugin-json-schema-validator')}
export default [
  ...yml.configs['flat/standard'],
  ...validator.configs['flat/base'],
  {
    files: ['**/*.yaml'],
    rules: {
      // Style that the files of this corpus do not follow.
      'yml/quotes': 'off',
      'yml/plain-scalar': 'off',
      'yml/flow-mapping-curly-spacing': 'off',
      // Beyond the standard set.
      'yml/no-irregular-whitespace': 'error',
      'yml/no-tab-indent': 'error',
      'yml/no-trailing-zeros': 'error',
      'yml/no-trailing-spaces': 'error',
      'yml/no-multiple-empty-lines': 'error',
      'yml/require-string-key': 'error',
      'yml/max-len': ['error', { code: 120 }],
      'unicode-bom': 'error',
      'linebreak-style': 'error',
      'eol-last': 'error',
      'json-schema-validator/no-invalid': ['error', { useSchemastoreCatalog: false, schemas: [] }],
    },
  },
]\n`,
      )
    },
    run: async (file) => {
      const { stdout, stderr } = await call('eslint', ['--config', 'eslint.config.mjs', '--format', 'json', file])
      if (!stdout.startsWith('[')) return [{ what: stderr.trim() }]
      return JSON.parse(stdout)[0].messages.map(({ ruleId, line, column, message, fatal }) => ({ line, column: fatal ? column + 1 : column, what: `${ruleId ?? 'parser'}: ${message}` }))
    },
  },
  yamllint: {
    version: async () => (await call('yamllint', ['--version'])).stdout.trim(),
    prepare: () => {
      const rules = { 'document-start': 'disable', 'line-length': { max: 120 }, 'empty-values': 'enable', 'octal-values': 'enable' }
      writeFileSync(join(place, 'yamllint.yaml'), JSON.stringify({ extends: 'default', rules }))
    },
    run: async (file) => {
      const { stdout, stderr } = await call('yamllint', ['--config-file', 'yamllint.yaml', '--format', 'parsable', file])
      const found = [...stdout.matchAll(/^.*?:(\d+):(\d+): (.*)$/gm)].map(([, line, column, what]) => ({ line: Number(line), column: Number(column), what }))
      return found.length === 0 && stderr.trim() !== '' ? [{ what: stderr.trim().split('\n').at(-1) }] : found
    },
  },
  v8r: {
    version: async () => `v8r ${(await call('v8r', ['--version'])).stdout.trim()}`,
    run: async (file) => {
      const { code, stdout, stderr } = await call('v8r', ['--schema', schema, file])
      if (code === 0) return []
      const said = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('ℹ'))
      const [, line, column] = /\((\d+):(\d+)\)/.exec(said.join('\n')) ?? []
      return [{ ...(line && { line: Number(line), column: Number(column) }), what: said.join(' ') }]
    },
  },
  ajv: {
    version: async () => `ajv-cli ${versionBeside('ajv', 'ajv-cli')}`,
    run: async (file) => {
      const flags = ['--spec=draft2020', '--strict=false', '--all-errors', '--errors=line']
      const { code, stdout, stderr } = await call('ajv', ['validate', ...flags, '-s', schema, '-d', file])
      return code === 0 ? [] : [{ what: `${stdout}${stderr}`.trim() }]
    },
  },
}

const there = Object.keys(tools).filter((name) => name === 'teh' || find(name))
for (const name of there) tools[name].prepare?.()
const versions = await Promise.all(there.map((name) => tools[name].version()))
const table = await compare()
const text = pageOf(table)
if (process.argv.includes('--write')) {
  const path = join(root, 'docs/COMPARISON.md')
  const page = readFileSync(path, 'utf8')
  const [begin, end] = ['<!-- begin -->\n', '<!-- end -->\n']
  writeFileSync(path, page.slice(0, page.indexOf(begin) + begin.length) + text + page.slice(page.indexOf(end)))
} else process.stdout.write(text)

/** For each case, what each tool makes of it. */
async function compare() {
  const known = new Map()
  for (const name of there) known.set(name, new Set((await inspect(name, soundCase)).map(rule)))
  for (const name of there) if (process.argv.includes('--say')) process.stderr.write(`sound file, ${name}: ${[...known.get(name)].join(' | ') || 'nothing'}\n`)
  const rows = []
  for (const one of cases) {
    const { places } = built(one)
    const cells = await withFiles(one, async (file) =>
      Promise.all(
        there.map(async (name) => {
          const found = (await tools[name].run(file)).filter((finding) => !known.get(name).has(rule(finding)))
          const verdict = one.accident?.includes(name) && found.length > 0 ? '(file)' : judge(found, places)
          if (process.argv.includes('--say')) process.stderr.write(`${one.name}, ${name}: ${verdict}: ${found.map(({ line, column, what }) => `${line}:${column} ${what}`).join(' | ').slice(0, 400)}\n`)
          return verdict
        }),
      ),
    )
    rows.push({ one, cells })
  }
  return rows
}

/**
 * `exact`: at one of the places · `line`: on a line of one of them · `file`: the file is wrong,
 * elsewhere or nowhere in it · `–` nothing.
 */
function judge(found, places) {
  if (found.length === 0) return '–'
  if (found.some(({ line, column }) => places.some((at) => at.line === line && at.column === column))) return 'exact'
  return found.some(({ line }) => places.some((at) => at.line === line)) ? 'line' : 'file'
}

function rule({ what }) {
  return what.replace(/:.*/s, '')
}

async function inspect(name, one) {
  return withFiles(one, (file) => tools[name].run(file))
}

/** The files of a case lie in the corpus while it is looked at. */
async function withFiles(one, look) {
  const path = join(place, 'plans', pathOf(one))
  const other = one.beside && join(place, 'plans', one.beside.path)
  const before = other && readFileSync(other, 'utf8')
  writeFileSync(path, built(one).bytes)
  if (other) writeFileSync(other, one.beside.change(before))
  try {
    return await look(`plans/${pathOf(one)}`)
  } finally {
    rmSync(path)
    if (other) writeFileSync(other, before)
  }
}

/** The tables, with the versions above. */
function pageOf(table) {
  const row = (cells) => `| ${cells.join(' | ')} |`
  const short = (name) => ({ ajv: 'ajv-cli', eslint: 'ESLint', spectral: 'Spectral' })[name] ?? name
  const part = (title, rows) => [
    '',
    row([title, ...there.map(short)]),
    row(['---', ...there.map(() => '---')]),
    ...rows.map(({ one, cells }) => row([one.name, ...cells])),
    row(['**exact**', ...there.map((_, i) => `**${rows.filter(({ cells }) => cells[i] === 'exact').length} of ${rows.length}**`)]),
    row(['exact, or the line', ...there.map((_, i) => `${rows.filter(({ cells }) => /exact|line/.test(cells[i])).length}`)]),
    row(['found at all', ...there.map((_, i) => `${rows.filter(({ cells }) => !['–', '(file)'].includes(cells[i])).length}`)]),
  ]
  const missing = Object.keys(tools).filter((name) => !there.includes(name))
  return `${[
    '',
    `${versions.join(' · ')}.${missing.length > 0 ? ` Not found on this machine: ${missing.join(', ')}.` : ''}`,
    ...part('What is wrong', table.filter(({ one }) => one.rule !== null)),
    ...part('Style', table.filter(({ one }) => one.rule === null && !one.sound)),
    '',
    row(['Nothing is wrong', ...there.map(short)]),
    row(['---', ...there.map(() => '---')]),
    ...table.filter(({ one }) => one.sound).map(({ one, cells }) => row([one.name, ...cells.map((cell) => (cell === '–' ? '–' : 'complains'))])),
    '',
  ].join('\n')}\n`
}

/** The schema with the ids of the corpus to choose from, where it takes any text. */
function withIds(whole) {
  const plans = join(place, 'plans')
  const keysOf = (name, pick = (one) => one) => Object.keys(pick(parse(readFileSync(join(plans, name), 'utf8'))))
  const folders = readdirSync(plans, { withFileTypes: true }).filter((one) => one.isDirectory())
  const editions = folders.map(({ name }) => name).filter((name) => existsSync(join(plans, name, 'edition.yaml')))
  const below = (folder) => readdirSync(join(plans, folder)).map((name) => `${folder}/${name.replace(/\.yaml$/, '')}`)
  const listed = (folder, key) => below(folder).flatMap((name) => keysOf(`${name}.yaml`, (one) => one[key]).map((id) => `${name.slice(folder.length + 1)}/${id}`))
  const ids = {
    actorId: keysOf('actors.yaml'),
    themeId: keysOf('themes.yaml'),
    documentId: keysOf('documents.yaml'),
    measureId: editions.flatMap(below).filter((id) => !id.endsWith('/edition')),
    recommendationId: [...listed('recommendations', 'recommendations'), ...listed('scorecards', 'criteria')],
  }
  for (const [name, choices] of Object.entries(ids)) if (whole.$defs[name]) whole.$defs[name] = { type: 'string', enum: choices }
  return whole
}

/** A tuple has other keywords there. */
function inDraft7(node) {
  if (Array.isArray(node)) return node.map(inDraft7)
  if (typeof node !== 'object' || node === null) return node
  const { $schema, prefixItems, items, ...rest } = node
  return {
    ...($schema && { $schema: 'http://json-schema.org/draft-07/schema#' }),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inDraft7(value)])),
    ...(prefixItems ? { items: inDraft7(prefixItems), additionalItems: items ?? true } : items !== undefined && { items: inDraft7(items) }),
  }
}

function call(program, args) {
  return new Promise((done) => {
    const settings = { cwd: place, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TEH_LANG: 'en' } }
    execFile(program, args, settings, (error, stdout, stderr) => done({ code: error ? (error.code ?? 1) : 0, stdout, stderr }))
  })
}

function find(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync)
}

/** Version of a package that is installed beside a tool. */
function versionBeside(tool, name) {
  for (let folder = dirname(realpathSync(find(tool))); ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')).version
    if (dirname(folder) === folder) return '?'
  }
}
