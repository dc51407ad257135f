/**
 * What a source text imports, reaches for and defines: read from its syntax tree, whatever the
 * spelling.
 */
import { parseSync, visitorKeys } from 'oxc-parser'

export interface Import {
  line: number
  /** As written; `?` where only a run can tell. */
  specifier: string
  typeOnly: boolean
  /** Loaded when it is asked for, not with the file. */
  dynamic: boolean
}

/** What a file has neither from its arguments nor from its imports. */
export interface Ambient {
  line: number
  /** `process.pid`, `new Date()`, `.localeCompare` */
  use: string
}

export interface Source {
  imports: Import[]
  ambient: Ambient[]
  /** First line and number of lines of each function. */
  functions: { line: number; lines: number }[]
  lines: number
  /** Lines of comments, from 1, that are longer than 100 columns: the formatter leaves them. */
  wide: number[]
}

// biome-ignore lint/suspicious/noExplicitAny: each type of node has keys of its own.
type Node = { type: string; start: number; end: number } & Record<string, any>

interface Visit {
  node: Node
  /** The node around it, and the one around that. */
  parent: Node | undefined
  outer: Node | undefined
  /** Under which key `parent` holds it. */
  key: string
  /** Only the compiler sees it. */
  isType: boolean
}

/** Globals that give the same everywhere and always: the language itself, and bytes. */
const language = new Set(
  [
    'Array Boolean Buffer Error Float64Array Infinity Int32Array JSON Map Math NaN Number Object',
    'Promise RangeError RegExp Set String Symbol TextDecoder TextEncoder TypeError Uint16Array',
    'Uint32Array Uint8Array WeakMap WeakSet encodeURIComponent structuredClone undefined',
  ].flatMap((names) => names.split(' ')),
)

/** Globals of this Node, of later ones, and of modules of the old kind. */
const globals = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...['Temporal', 'localStorage', 'navigator', 'sessionStorage'],
  ...['__dirname', '__filename', 'exports', 'module', 'require'],
])

/** Properties that ask locale, time zone or the paths of a machine, or lead to `Function`. */
const asking =
  /^(?:toLocale\w*|localeCompare|resolvedOptions|to(?:Date|Time)String|getTimezoneOffset|constructor|stack)$|^[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/

/** Methods of formatters of dates: of nothing, or of what is undefined, they tell the time. */
const tellingNow = /^format(?:ToParts)?$/

/** Nodes of TypeScript that hold values; below all others are types. */
const withValues =
  /^TS(?:As|Satisfies|NonNull|Instantiation|TypeAssertion|Enum|Module|Parameter|ExportAssignment|ImportEquals|ExternalModule)/

/** Reads a text of TypeScript or JavaScript. Throws if it has a fault. */
export function readSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const lineAt = lineCounter(text)
  const lines = lineAt(text.trimEnd().length)
  const source: Source = {
    imports: [],
    ambient: [],
    functions: [],
    lines,
    wide: wideIn(text, comments),
  }
  const root = { node: program, parent: undefined, outer: undefined, key: '', isType: false }
  visitAll(root, (visit) => {
    const { node } = visit
    const line = lineAt(node.start)
    const found = importOf(node)
    if (found) source.imports.push({ line, ...found })
    const use = visit.isType ? undefined : ambientUse(visit)
    if (use !== undefined) source.ambient.push({ line, use })
    if (/^(?:Function|Arrow)/.test(node.type) && node.body)
      source.functions.push({ line, lines: lineAt(node.end) - line + 1 })
  })
  return source
}

/** Sees a node and all below it, in the order in which they are written. */
function visitAll(visit: Visit, see: (visit: Visit) => void): void {
  see(visit)
  const { node: parent, parent: outer, isType } = visit
  for (const key of visitorKeys[parent.type] ?? []) {
    const below: Node | readonly (Node | null)[] | null | undefined = parent[key]
    for (const node of Array.isArray(below) ? below : [below])
      if (node) visitAll({ node, parent, outer, key, isType: isType || isTypeNode(node) }, see)
  }
}

function isTypeNode({ type, importKind, exportKind }: Node): boolean {
  if (importKind === 'type' || exportKind === 'type') return true
  return type.startsWith('TS') && !withValues.test(type)
}

/** What a node imports, if it does: a statement, `import()`, `typeof import()`, `require()`. */
function importOf(node: Node): Omit<Import, 'line'> | undefined {
  const typeOnly = node.importKind === 'type' || node.exportKind === 'type'
  const from = (source: Node | undefined, kind: Partial<Import> = {}) => ({
    specifier: textOf(source) ?? '?',
    typeOnly,
    dynamic: false,
    ...kind,
  })
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return from(node.source)
    case 'ExportNamedDeclaration':
      return node.source ? from(node.source) : undefined
    case 'ImportExpression':
      return from(node.source, { dynamic: true })
    case 'TSImportType':
      return from(node.source, { typeOnly: true })
    case 'TSExternalModuleReference':
      return from(node.expression)
    case 'CallExpression':
      return node.callee.name === 'require' ? from(node.arguments[0], { dynamic: true }) : undefined
    default:
      return undefined
  }
}

/** Nodes that are the value in them, to whoever runs them. */
const transparent = /^(?:TS(?:As|Satisfies|NonNull)|Parenthesized)Expression$/

/** The text of a literal, also where it is put together of several. */
function textOf(node: Node | undefined): string | undefined {
  if (node && transparent.test(node.type)) return textOf(node.expression)
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'BinaryExpression' && node.operator === '+')
    return joined([textOf(node.left), textOf(node.right)])
  if (node?.type !== 'TemplateLiteral') return undefined
  const filled = node.quasis.flatMap(({ value }: Node, i: number) =>
    i < node.expressions.length ? [value.cooked, textOf(node.expressions[i])] : [value.cooked],
  )
  return joined(filled)
}

function joined(pieces: readonly (string | undefined)[]): string | undefined {
  return pieces.includes(undefined) ? undefined : pieces.join('')
}

/** Where an identifier is a name and no value. */
const names = new Set([
  ...['Property.key', 'MethodDefinition.key', 'PropertyDefinition.key', 'ImportAttribute.key'],
  ...['ImportSpecifier.imported', 'ExportSpecifier.exported', 'LabeledStatement.label'],
  ...['BreakStatement.label', 'ContinueStatement.label'],
])

/** How a node reaches for what it was not handed, if it does. */
function ambientUse({ node, parent, outer, key }: Visit): string | undefined {
  if (node.type === 'MetaProperty') return node.meta.name === 'import' ? 'import.meta' : undefined
  const isProperty =
    (parent?.type === 'MemberExpression' && key === 'property') ||
    (parent?.type === 'Property' && key === 'key' && outer?.type === 'ObjectPattern')
  const isCalled = outer?.type === 'CallExpression' && outer.callee === parent
  const property = isProperty
    ? (textOf(node) ?? (parent.computed ? undefined : node.name))
    : undefined
  if (property !== undefined) {
    const isAsking = asking.test(property) || (isCalled && tellingNow.test(property))
    return isAsking ? `.${property}` : undefined
  }
  if (node.type !== 'Identifier' || !globals.has(node.name)) return undefined
  if (!parent?.computed && names.has(`${parent?.type}.${key}`)) return undefined
  const use = spelled(node, parent, key)
  return language.has(node.name) && !unsafe(node.name, use) ? undefined : use
}

/** What of the language gives chance, or what was not asked for by its name. */
function unsafe(name: string, use: string): boolean {
  if (name === 'Math') return !/^Math\.(?!random$)\w+$/.test(use)
  return /^Object\.get(?:OwnPropertyDescriptor|PrototypeOf)/.test(use)
}

/** A global with what is done to it: `Date.now`, `new Date()`, `new Date(…)`, `Date()`, `Date`. */
function spelled({ name }: Node, parent: Node | undefined, key: string): string {
  if (parent?.type === 'MemberExpression' && key === 'object') {
    const property = parent.computed ? textOf(parent.property) : parent.property.name
    return `${name}.${property ?? '[…]'}`
  }
  if (key !== 'callee') return name
  // What is spread may be nothing.
  const isBare = parent?.arguments.every((one: Node) => one.type === 'SpreadElement')
  const call = isBare ? `${name}()` : `${name}(…)`
  return parent?.type === 'NewExpression' ? `new ${call}` : call
}

const maxColumns = 100

/** Lines of comments, from 1, that are longer than 100 columns, of a text that need not be read. */
export function longComments(path: string, text: string): number[] {
  return wideIn(text, parseSync(path, text).comments)
}

function wideIn(text: string, comments: readonly { start: number; end: number }[]): number[] {
  const lineAt = lineCounter(text)
  const lines = text.split('\n')
  const long = new Set(
    comments.flatMap(({ start, end }) => {
      const [first, last] = [lineAt(start), lineAt(end)]
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    }),
  )
  return [...long].filter((line) => {
    const one = lines[line - 1] ?? ''
    return one.length > maxColumns && [...one].length > maxColumns
  })
}

/** Gives the line, from 1, of an offset. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return high
  }
}
