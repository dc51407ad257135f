/**
 * Which members of a catalogue the sources ask for: told by the types, whatever they are called.
 */
import {
  type BindingElement,
  isElementAccessExpression,
  isIdentifier,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
} from 'typescript/unstable/ast'
import {
  API,
  type Checker,
  type Program,
  SignatureKind,
  type StringLiteralType,
  type Type,
  TypeFlags,
  type UnionType,
} from 'typescript/unstable/sync'

export interface Wanted {
  /** Folder of tsconfig.json, with a slash at the end. */
  root: string
  /** File and name of the export whose members are told, down to the last. */
  file: string
  name: string
  /** Whether a file may use them, by its path from the root. */
  isUser(path: string): boolean
  /** Texts in place of some files, by path from the root. */
  texts?: Readonly<Record<string, string>>
}

/** The members that nobody asks for, as `query.none`, in the order of the catalogue. */
export function unusedMembers({ root, file, name, isUser, texts = {} }: Wanted): string[] {
  const readFile = (path: string) => texts[path.slice(root.length)]
  const api = new API({ cwd: root, fs: { readFile } })
  try {
    const snapshot = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] })
    const [project] = snapshot.getProjects()
    if (!project) throw new Error(`no project in ${root}`)
    const { program, checker } = project
    const members = membersOf(checker, typeOfExport(program, checker, `${root}${file}`, name))
    const users = program
      .getSourceFileNames()
      .filter((path) => path.startsWith(root) && isUser(path.slice(root.length)))
    const used = new Set(users.flatMap((path) => symbolsAskedFor(program, checker, path)))
    return [...members].filter(([symbol]) => !used.has(symbol)).map(([, path]) => path)
  } finally {
    api.close()
  }
}

function typeOfExport(program: Program, checker: Checker, file: string, name: string): Type {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name)
  const type = symbol && checker.getTypeOfSymbol(symbol)
  if (!type) throw new Error(`no ${name} in ${file}`)
  return type
}

/** Every member, by the id of its symbol, with its path. */
function membersOf(checker: Checker, type: Type, before = ''): Map<number, string> {
  const found = new Map<number, string>()
  for (const symbol of checker.getPropertiesOfType(type)) {
    const path = `${before}${symbol.name}`
    found.set(symbol.id, path)
    const inner = checker.getTypeOfSymbol(symbol)
    if (inner && isRecord(checker, inner))
      for (const [id, deeper] of membersOf(checker, inner, `${path}.`)) found.set(id, deeper)
  }
  return found
}

function isRecord(checker: Checker, type: Type): boolean {
  return (
    (type.flags & TypeFlags.Object) !== 0 &&
    checker.getSignaturesOfType(type, SignatureKind.Call).length === 0 &&
    !checker.isArrayLikeType(type)
  )
}

/** Ids of what a file asks for: `a.b`, `{ b }`, and `a[key]` for every text that key may be. */
function symbolsAskedFor(program: Program, checker: Checker, path: string): number[] {
  const names: Node[] = []
  const found: number[] = []
  const ask = (node: Node, isAsked: (name: string) => boolean) => {
    const type = checker.getTypeAtLocation(node)
    for (const symbol of type ? checker.getPropertiesOfType(type) : [])
      if (isAsked(symbol.name)) found.push(symbol.id)
  }
  const visit = (node: Node): undefined => {
    if (isPropertyAccessExpression(node)) names.push(node.name)
    if (isElementAccessExpression(node) && node.argumentExpression) {
      const keys = textsOf(checker.getTypeAtLocation(node.argumentExpression))
      ask(node.expression, (name) => keys === undefined || keys.includes(name))
    }
    if (isObjectBindingPattern(node)) {
      const taken = node.elements.map(nameOf)
      ask(node, (name) => taken.includes(name))
    }
    node.forEachChild(visit)
  }
  const source = program.getSourceFile(path)
  if (source) visit(source)
  // All at once: one by one they take ten times as long.
  for (const symbol of checker.getSymbolAtLocation(names)) if (symbol) found.push(symbol.id)
  return found
}

/** The texts that a type allows; nothing where it allows others. */
function textsOf(type: Type | undefined): readonly string[] | undefined {
  const types = type && isUnion(type) ? type.getTypes() : [type]
  const texts = types.map((one) => (one && isText(one) ? one.value : undefined))
  return texts.every((text) => text !== undefined) ? texts : undefined
}

function isUnion(type: Type): type is UnionType {
  return (type.flags & TypeFlags.Union) !== 0
}

function isText(type: Type): type is StringLiteralType {
  return (type.flags & TypeFlags.StringLiteral) !== 0
}

/** The member that a pattern takes: `b` of `{ b }` and of `{ b: other }`. */
function nameOf({ propertyName, name }: BindingElement): string | undefined {
  const taken = propertyName ?? name
  return taken && (isIdentifier(taken) || isStringLiteral(taken)) ? taken.text : undefined
}
