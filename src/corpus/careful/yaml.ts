/** The careful reader: parses a text with the places of its values. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import { memo } from '../../order.ts'
import { hiddenIn } from '../decode.ts'
import type { Fault } from '../fault.ts'
import { maxPieces } from '../size.ts'
import type { Path } from '../types.ts'
import { type Comments, commentsIn } from './comments.ts'
import { type ScanCode, scan } from './scan.ts'

export interface Parsed {
  value: unknown
  faults: Fault[]
  /** False when the values cannot be trusted at all. */
  usable: boolean
  find(path: Path, at: 'key' | 'value'): readonly [number, number] | undefined
  /** The scalar at a path was written without quotes: its text as written. */
  plainSource(path: Path): string | undefined
  comments: Comments
}

const nothing = {
  value: undefined,
  usable: false,
  find: () => undefined,
  plainSource: () => undefined,
}
const noComments: Comments = { comments: [], multiline: [] }

/**
 * Reads one YAML document, refusing what a corpus never holds: anchors, tags, several documents.
 * Never throws.
 */
export function parseYaml(text: string, max = maxPieces.registry): Parsed {
  const { faults, lexemes } = scan(text, max)
  const comments = text.includes('#') ? commentsIn(text, lexemes) : noComments
  if (faults.length > 0) return { ...nothing, comments, faults }
  try {
    return parse(text, lexemes, comments)
  } catch (error) {
    // The scan should have refused this text; if the parser throws, it is a fault of the text all
    // the same.
    return {
      ...nothing,
      comments,
      faults: [
        {
          rule: 'yaml/syntax',
          data: { code: 'UNREADABLE' satisfies SyntaxCode, message: String(error) },
          start: 0,
          end: 0,
        },
      ],
    }
  }
}

/** The values of a text; nothing when it cannot be read in full. */
export function valuesIn(text: string, max: number): unknown {
  const { usable, value } = parseYaml(text, max)
  return usable ? value : undefined
}

function parse(text: string, lexemes: readonly string[], comments: Comments): Parsed {
  const { document, extra } = compose(text, lexemes)
  const faults: Fault[] = [...extra]
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    const [start, end] = error.pos
    const rule = ruleOf(error.code, text, start)
    faults.push({
      rule,
      data: {
        seen: text.slice(start, Math.min(end, start + 80)),
        message: error.message.split('\n')[0] ?? '',
        code: codeOf(error),
      },
      start,
      end,
    })
  }
  if (faults.length > 0 || !document) return { ...nothing, comments, faults }
  if (!document.contents || (isScalar(document.contents) && document.contents.value === null)) {
    return { ...nothing, comments, faults: [{ rule: 'yaml/empty-file', start: 0, end: 0 }] }
  }
  const value = readNode(document.contents, text, faults)
  const root = document.contents
  return {
    value,
    comments,
    faults,
    usable: faults.every(
      ({ rule }) => rule !== 'yaml/duplicate-key' && rule !== 'text/control-char',
    ),
    find: (path, at) => findRange(root, path, at),
    plainSource: (path) => {
      const node = nodeAt(root, path)
      return isScalar(node) && node.type === 'PLAIN'
        ? ((node as Scalar & { source?: string }).source ?? undefined)
        : undefined
    },
  }
}

function compose(
  text: string,
  lexemes: readonly string[],
): { document: Document.Parsed | undefined; extra: Fault[] } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token)
  for (const token of parser.end()) tokens.push(token)
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
  const extra: Fault[] = second
    ? [{ rule: 'yaml/multiple-documents', start: second.range[0], end: second.range[0] }]
    : []
  return { document, extra }
}

type Loose = { [key: string]: unknown }

type ParserCode = YAMLParseError['code']
/** Codes that are a rule of their own. */
type OwnRule =
  | 'TAB_AS_INDENT'
  | 'MULTIPLE_DOCS'
  | 'TAG_RESOLVE_FAILED'
  | 'BAD_ALIAS'
  | 'DUPLICATE_KEY'
/** The parser has one code for several mistakes; its messages tell them apart. */
const finer = [
  ['OPEN_QUOTE', 'MISSING_CHAR', /^Missing closing /],
  ['NO_COLON', 'MISSING_CHAR', /^Implicit map keys need /],
  ['NO_COMMA', 'MISSING_CHAR', /^Missing , /],
  ['OPEN_BRACKET', 'MISSING_CHAR', /^Flow .* end with a [\]}]/],
  ['OPEN_BRACKET', 'BAD_INDENT', /^Flow .* end with a [\]}]/],
] as const satisfies readonly (readonly [string, ParserCode, RegExp])[]

/** Why a text is not YAML. */
export type SyntaxCode =
  | Exclude<ParserCode, OwnRule>
  | ScanCode
  | (typeof finer)[number][0]
  | 'UNREADABLE'

function codeOf({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): SyntaxCode | OwnRule {
  return finer.find(([, of, pattern]) => of === code && pattern.test(message))?.[0] ?? code
}

function ruleOf(code: ParserCode, text: string, start: number): string {
  if (code === 'TAB_AS_INDENT' || (text[start] === '\t' && code !== 'DUPLICATE_KEY'))
    return 'yaml/tab-indent'
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
function readNode(node: unknown, text: string, faults: Fault[]): unknown {
  if (isMap(node)) {
    const map: Loose = Object.create(null)
    const seen = new Map<string, number>()
    for (const pair of node.items) {
      const key = keyOf(pair)
      const [start, end] = (pair.key as Node | null)?.range ?? [0, 0]
      // A longer key is not composed, because this takes the square of its length in accents.
      const folded = key.length > 1024 ? key : key.normalize('NFC')
      const first = seen.get(folded)
      if (first !== undefined)
        faults.push({ rule: 'yaml/duplicate-key', data: { key, first }, start, end })
      else seen.set(folded, start)
      readEscapes(pair.key, text, faults)
      if (key === '__proto__' && isByLanguage(node))
        faults.push({ rule: 'schema/unknown-key', data: { key, allowed: [] }, start, end })
      map[key] = readNode(pair.value, text, faults)
    }
    return map
  }
  if (isSeq(node)) return node.items.map((item) => readNode(item, text, faults))
  readEscapes(node, text, faults)
  if (isScalar(node)) return typeof node.value === 'bigint' ? String(node.value) : node.value
  return isAlias(node) ? undefined : null
}

/**
 * Whether a map is a text by language: there the schema accepts any language as a key, but ignores
 * `__proto__`.
 */
function isByLanguage({ items }: YAMLMap): boolean {
  const keys = items.map((pair) => keyOf(pair)).filter((key) => key !== '__proto__')
  return keys.every((key) => /^[a-z]{2,3}(?:-|$)/.test(key))
}

/** Characters that no text needs are also refused if they are written as an escape. */
function readEscapes(node: unknown, text: string, faults: Fault[]): void {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return
  const [start, end] = node.range ?? [0, 0]
  if (!text.slice(start, end).includes('\\')) return
  for (const { rule, data } of hiddenIn(node.value))
    faults.push({ rule, data: { ...data, escaped: 'yes' }, start, end })
}

/** Pairs of a map by key, the first of each; kept, because a map may have thousands. */
const indexes = new WeakMap<YAMLMap, Map<string, Pair>>()

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return memo(indexes, map, firstPairs).get(key)
}

function firstPairs({ items }: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const pair of items) memo(pairs, keyOf(pair), () => pair)
  return pairs
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, String(step))?.value
    else if (isSeq(node)) node = node.items[Number(step)]
    else return undefined
  }
  return node
}

function findRange(
  root: unknown,
  path: Path,
  at: 'key' | 'value',
): readonly [number, number] | undefined {
  const parent = nodeAt(root, path.slice(0, -1))
  const last = path.at(-1)
  const pair = isMap(parent) && last !== undefined ? pairOf(parent, String(last)) : undefined
  const own = pair && (at === 'key' ? pair.key : pair.value)
  const item = isSeq(parent) ? parent.items[Number(last)] : undefined
  const node = path.length === 0 ? root : (own ?? item)
  const range =
    (node as Node | null | undefined)?.range ?? (pair?.key as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}
