/** From text to values with their places: the careful path, by which every finding is placed. */
import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, type ParsedNode, Parser, type Scalar } from 'yaml'
import type { Trouble } from './text.ts'
import type { Path } from './types.ts'

/** What one file may hold; beyond, it is refused before any costly step. */
const limits = { depth: 24, tokens: 60_000, troubles: 20, keyLength: 1024 }

export interface Parsed {
  value: unknown
  troubles: Trouble[]
  /** False when the values cannot be trusted at all. */
  usable: boolean
  find(path: Path, at: 'key' | 'value'): readonly [number, number] | undefined
  /** The scalar at a path was written without quotes: its text as written. */
  plainSource(path: Path): string | undefined
  comments: readonly { text: string; start: number; end: number }[]
}

const nothing = { value: undefined, usable: false, find: () => undefined, plainSource: () => undefined, comments: [] }

/** Reads one YAML document, refusing what a corpus never holds: anchors, tags, several documents. Never throws. */
export function parseYaml(text: string): Parsed {
  const refused = scan(text)
  if (refused.length > 0) return { ...nothing, troubles: refused.slice(0, limits.troubles) }
  const { document, comments, extra } = compose(text)
  const troubles: Trouble[] = [...extra]
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    const [start, end] = error.pos
    troubles.push({ rule: ruleOf(error.code, text, start), data: { message: error.message.split('\n')[0] ?? '', code: error.code }, start, end })
  }
  if (troubles.length > 0 || !document) return { ...nothing, comments, troubles: troubles.slice(0, limits.troubles) }
  if (!document.contents || (isScalar(document.contents) && document.contents.value === null)) {
    return { ...nothing, comments, troubles: [{ rule: 'yaml/empty-file', start: 0, end: 0 }] }
  }
  const duplicates: Trouble[] = []
  const value = readNode(document.contents, duplicates)
  return {
    value,
    comments,
    troubles: duplicates.slice(0, limits.troubles),
    usable: duplicates.length === 0,
    find: (path, at) => findRange(document, path, at),
    plainSource: (path) => {
      const node = nodeAt(document.contents, path)
      return isScalar(node) && node.type === 'PLAIN' ? ((node as Scalar & { source?: string }).source ?? undefined) : undefined
    },
  }
}

/** Looks at the lexemes alone, in linear time. */
function scan(text: string): Trouble[] {
  const conflict = /^(<{7}|={7}|>{7})( .*)?$/m.exec(text)
  if (conflict)
    return [
      { rule: 'yaml/syntax', data: { code: 'MERGE_CONFLICT', message: conflict[1] ?? '' }, start: conflict.index, end: conflict.index + conflict[0].length },
    ]
  const troubles: Trouble[] = []
  let [offset, count, depth, documents] = [0, 0, 0, 0]
  let closing = 0
  const anchors = new Set<string>()
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u0002') {
      documents++
      if (documents === 2) troubles.push({ rule: 'yaml/multiple-documents', start: offset, end: offset })
      continue
    }
    if (lexeme === '\u001f' || lexeme === '\u0018') continue
    const first = lexeme[0]
    const place = { start: offset, end: offset + lexeme.length }
    if (lexeme === '---' && offset > 0 && documents >= 1 && text.slice(0, offset).replace(/^(?:\s|#.*$|%.*$)+/gm, '') !== '') {
      troubles.push({ rule: 'yaml/multiple-documents', ...place })
    } else if (first === '&') {
      anchors.add(lexeme.slice(1))
      troubles.push({ rule: 'yaml/anchors', data: { seen: lexeme }, ...place })
    } else if (first === '*') {
      const rule = anchors.has(lexeme.slice(1)) ? 'yaml/anchors' : 'yaml/unresolved-alias'
      troubles.push({ rule, data: { seen: lexeme }, ...place })
    }
    if (first === '!') troubles.push({ rule: 'yaml/custom-tag', data: { seen: lexeme }, ...place })
    else if (first === '%' && /^%[A-Z]/.test(lexeme)) troubles.push({ rule: 'yaml/syntax', data: { code: 'DIRECTIVE', message: lexeme }, ...place })
    if (lexeme === '[' || lexeme === '{') depth++
    if (lexeme === ']' || lexeme === '}') {
      depth--
      closing = depth < 0 ? closing + 1 : closing
    }
    offset += lexeme.length
    if (depth > limits.depth || closing > limits.depth) {
      return [{ rule: 'yaml/syntax', data: { code: 'TOO_DEEP', message: String(limits.depth) }, ...place }]
    }
    if (++count > limits.tokens) return [{ rule: 'yaml/syntax', data: { code: 'TOO_LONG', message: String(limits.tokens) }, ...place }]
    if (troubles.length > limits.troubles) return troubles
  }
  const deep = /^(?: {2,}|- ?)*(?:(?:\? |- ){20,}| {80,}\S)/m.exec(text)
  if (deep && tooDeep(text)) return [{ rule: 'yaml/syntax', data: { code: 'TOO_DEEP', message: String(limits.depth) }, start: deep.index, end: deep.index + 1 }]
  return troubles
}

/** Block nesting deeper than the limit: more than so many distinct indents open at once. */
function tooDeep(text: string): boolean {
  const open: number[] = []
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue
    const dashes = /^(?:\s*(?:[-?] +)*)/.exec(line)?.[0] ?? ''
    const indents = [...dashes.matchAll(/[-?]/g)].map((m) => m.index).concat(dashes.length)
    while (open.length > 0 && (open.at(-1) ?? 0) >= (indents[0] ?? 0)) open.pop()
    open.push(...indents)
    if (open.length > limits.depth) return true
  }
  return false
}

function compose(text: string): { document: Document.Parsed | undefined; comments: Parsed['comments']; extra: Trouble[] } {
  const comments: { text: string; start: number; end: number }[] = []
  const tokens = [...new Parser().parse(text)]
  collectComments(tokens, comments)
  const composer = new Composer<ParsedNode, true>({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
    resolveKnownTags: false,
    logLevel: 'error',
    prettyErrors: false,
  })
  const documents = [...composer.compose(tokens, true, text.length)]
  const [document, second] = documents
  const extra: Trouble[] = second ? [{ rule: 'yaml/multiple-documents', start: second.range[0], end: second.range[0] }] : []
  return { document, comments, extra }
}

type Loose = { [key: string]: unknown }

/** Comments carry no position in the document: they are read from the tokens. */
function collectComments(node: unknown, found: { text: string; start: number; end: number }[]): void {
  const stack: unknown[] = [node]
  while (stack.length > 0) {
    const item = stack.pop()
    if (Array.isArray(item)) {
      for (let i = item.length - 1; i >= 0; i--) stack.push(item[i])
      continue
    }
    if (typeof item !== 'object' || item === null) continue
    const token = item as Loose
    if (token.type === 'comment' && typeof token.source === 'string' && typeof token.offset === 'number') {
      found.push({ text: token.source.slice(1), start: token.offset, end: token.offset + token.source.length })
    }
    for (const key of ['end', 'items', 'value', 'sep', 'key', 'start', 'props', 'contents'])
      if (token[key] && typeof token[key] === 'object') stack.push(token[key])
  }
  found.sort((a, b) => a.start - b.start)
}

function ruleOf(code: string, text: string, start: number): string {
  if (code === 'TAB_AS_INDENT' || (text[start] === '\t' && code !== 'DUPLICATE_KEY')) return 'yaml/tab-indent'
  if (code === 'MULTIPLE_DOCS') return 'yaml/multiple-documents'
  if (code === 'TAG_RESOLVE_FAILED') return 'yaml/custom-tag'
  if (code === 'BAD_ALIAS') return 'yaml/unresolved-alias'
  if (code === 'DUPLICATE_KEY') return 'yaml/duplicate-key'
  return 'yaml/syntax'
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : ''
}

/** Plain values without prototype, so that `__proto__` is a key like another. */
function readNode(node: unknown, duplicates: Trouble[]): unknown {
  if (isMap(node)) {
    const map: Loose = Object.create(null)
    const seen = new Map<string, number>()
    for (const pair of node.items) {
      const key = keyOf(pair)
      const start = (pair.key as Node | null)?.range?.[0] ?? 0
      const folded = key.normalize('NFC')
      const first = seen.get(folded)
      if (first !== undefined) duplicates.push({ rule: 'yaml/duplicate-key', data: { key, first }, start, end: start + key.length })
      else seen.set(folded, start)
      map[key] = readNode(pair.value, duplicates)
    }
    return map
  }
  if (isSeq(node)) return node.items.map((item) => readNode(item, duplicates))
  if (isScalar(node)) return typeof node.value === 'bigint' ? String(node.value) : node.value
  return isAlias(node) ? undefined : null
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root
  for (const step of path) {
    if (isMap(node)) node = node.items.find((pair) => keyOf(pair) === String(step))?.value
    else if (isSeq(node)) node = node.items[Number(step)]
    else return undefined
  }
  return node
}

function findRange(document: Document.Parsed, path: Path, at: 'key' | 'value'): readonly [number, number] | undefined {
  const parent = nodeAt(document.contents, path.slice(0, -1))
  const last = path.at(-1)
  const pair = isMap(parent) && last !== undefined ? parent.items.find((item) => keyOf(item) === String(last)) : undefined
  const node = path.length === 0 ? document.contents : pair ? (at === 'key' ? pair.key : pair.value) : isSeq(parent) ? parent.items[Number(last)] : undefined
  const range = (node as Node | null | undefined)?.range ?? (pair?.key as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}
