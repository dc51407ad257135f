// The program as a few files, of which a call loads the first, and others when it needs them. A
// file holds parts, which run when they are asked for: what is not run costs next to nothing.
import { basename } from 'node:path'
import { build } from 'esbuild'
import { parseSync } from 'oxc-parser'
import { options, withoutUnused } from './bundles.mjs'

const entry = 'src/cli.ts'

/**
 * What is in which file: what these sources load at once. What several files would have is in the
 * first, what none would in the last.
 */
const contents = {
  teh: [
    entry,
    'src/commands/overdue/index.ts',
    'src/commands/query/index.ts',
    'src/commands/show/index.ts',
    'src/commands/lint/index.ts',
    'src/commands/status/index.ts',
    'src/render/terminal/index.ts',
    'src/render/json.ts',
    'src/render/csv.ts',
    'src/render/markdown.ts',
  ],
  fr: ['src/words/fr.ts', 'src/words/rules/fr.ts'],
  nl: ['src/words/nl.ts', 'src/words/rules/nl.ts'],
  en: ['src/words/en.ts', 'src/words/rules/en.ts'],
  careful: ['src/corpus/careful/yaml.ts', 'src/corpus/careful/validate.ts'],
  office: ['src/office/index.ts'],
  more: [],
}

/**
 * The files by name, each as the text of a value (see `bin/load.d.ts`); the sources of each part;
 * and what esbuild tells of its build. `changed`: other options of esbuild.
 */
export async function programFiles(changed = {}) {
  const { outputFiles, metafile } = await build({
    ...options,
    ...changed,
    format: 'esm',
    splitting: true,
    write: false,
    entryPoints: [entry],
    outdir: 'dist',
    plugins: withoutUnused,
  })
  const { outputs } = metafile
  // By what is in them: names of esbuild depend on the folder in which packages are.
  const paths = Object.keys(outputs)
    .map((path) => ({ path, inside: sourcesOf(outputs[path]).join() }))
    .sort((a, b) => (a.inside < b.inside ? -1 : 1))
    .map(({ path }) => path)
  const files = placesOf(outputs, paths)
  const numbers = new Map(paths.map((path, i) => [basename(path), i]))
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const partsOf = (file) => {
    const own = paths.flatMap((path, i) => (files[i] === file ? [[path, i]] : []))
    const parts = own.map(([path, i]) => {
      const body = asFunctionBody(texts.get(basename(path)), numbers)
      return `${i}(exports,require,module,__part){${body}}`
    })
    return `{${parts.join(',\n')}}`
  }
  const begin = paths.findIndex((path) => outputs[path].entryPoint === entry)
  const [first, ...others] = Object.keys(contents)
  return {
    files: {
      [first]: `{entry:${begin},files:${JSON.stringify(files)},parts:${partsOf(first)}}`,
      ...Object.fromEntries(others.map((file) => [file, partsOf(file)])),
    },
    sources: paths.map((path) => sourcesOf(outputs[path])),
    metafile,
  }
}

/** Of a part, its entry first if it has one. */
function sourcesOf({ entryPoint, inputs }) {
  const paths = [...new Set([entryPoint ?? '', ...Object.keys(inputs)])]
  return paths.map((path) => path.replace(/^.*?(?=node_modules\/)/, ''))
}

/** The file of each part. */
function placesOf(outputs, paths) {
  const loadedAtOnce = (path) =>
    outputs[path].imports.flatMap(({ path: next, kind }) =>
      kind === 'import-statement' && outputs[next] ? [next] : [],
    )
  const wanted = new Map(paths.map((path) => [path, new Set()]))
  const want = (path, file) => {
    if (wanted.get(path).has(file)) return
    wanted.get(path).add(file)
    for (const next of loadedAtOnce(path)) want(next, file)
  }
  for (const [file, sources] of Object.entries(contents))
    for (const source of sources) {
      const path = paths.find((one) => outputs[one].entryPoint === source)
      if (path === undefined) throw new Error(`${source} is not loaded on its own`)
      want(path, file)
    }
  for (const path of paths) refuseCircle(path, loadedAtOnce)
  const names = Object.keys(contents)
  return paths.map((path) => {
    const [file = names.at(-1), ...others] = wanted.get(path)
    return others.length > 0 ? names[0] : file
  })
}

/** A part has nothing to give before it has run: two that want each other at once never would. */
function refuseCircle(path, loadedAtOnce) {
  const reached = new Set()
  const reach = (from) => {
    for (const next of loadedAtOnce(from)) {
      if (next === path) throw new Error(`${path} and ${from} load each other`)
      if (!reached.has(next)) {
        reached.add(next)
        reach(next)
      }
    }
  }
  reach(path)
}

/**
 * A module as the body of a function that is given `require`, `module`, and `__part`, by which it
 * asks for other parts.
 */
function asFunctionBody(text, numbers) {
  const asked = (path) => {
    if (!path.startsWith('./')) return `require(${JSON.stringify(path)})`
    if (!numbers.has(path.slice(2))) throw new Error(`there is no part ${path}`)
    return `__part(${numbers.get(path.slice(2))})`
  }
  const { program, module } = parseSync('part.js', text)
  const later = module.dynamicImports.map(({ start, end, moduleRequest }) => {
    const path = JSON.parse(text.slice(moduleRequest.start, moduleRequest.end))
    return { start, end, by: `Promise.resolve().then(()=>${asked(path)})` }
  })
  const edits = [...later, ...program.body.flatMap((statement) => editOf(statement, asked))]
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, by }) => done.slice(0, start) + by + done.slice(end), text)
}

/** What stands for a statement that imports or exports; esbuild writes no others than these. */
function editOf({ type, start, end, source, specifiers, declaration }, asked) {
  if (type === 'ImportDeclaration') {
    const [first] = specifiers
    if (!first) return { start, end, by: `${asked(source.value)};` }
    const names = specifiers.map(({ imported, local }) => `${imported?.name}:${local.name}`)
    const bound = first.type === 'ImportSpecifier' ? `{${names.join(',')}}` : first.local.name
    return { start, end, by: `var ${bound}=${asked(source.value)};` }
  }
  if (!type.startsWith('Export')) return []
  if (type !== 'ExportNamedDeclaration' || declaration || source)
    throw new Error(`a part exports by ${type}`)
  const names = specifiers.map(({ exported, local }) => `${exported.name}:${local.name}`)
  return { start, end, by: `module.exports={${names.join(',')}};` }
}
