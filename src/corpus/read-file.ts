/** From the text of one file to its data, and to what is wrong with it. */
import type { Fix, ReadingComplaint, Span } from '../findings.ts'
import { parserNow, schemasNow } from './careful/load.ts'
import { tabFixes } from './careful/tabs.ts'
import type { Parsed } from './careful/yaml.ts'
import { fixOfBytes } from './decode.ts'
import type { Fault, ValueFault } from './fault.ts'
import { type FileText, startOfFile } from './file-text.ts'
import { readQuickly } from './quick/reader.ts'
import { conform, type Shape } from './quick/shape.ts'
import shapes from './quick/shapes.json' with { type: 'json' }
import type { Path } from './types.ts'

export interface ReadResult {
  /** What the schemas accept after what is wrong was left out; undefined if too little is left. */
  data: unknown
  /** False if anything was left out. */
  whole: boolean
  complaints: ReadingComplaint[]
  /** If the parser was needed: what it made of the text. */
  parsed?: Parsed | undefined
  /** If entries of lists may have been left out: from a path in the data to the one in the file. */
  asWritten?: (path: Path) => Path
}

/**
 * Reads a file by the quick reader and the quick check if `quick` is true and there is no doubt;
 * else by the parser and the schemas, and throws `NeedsCareful` if they are not loaded.
 */
export function readFile(file: FileText, quick: boolean): ReadResult {
  const complaints = complaintsOf(file, file.faults)
  if (!file.usable) return { data: undefined, whole: false, complaints }
  let parsed: Parsed | undefined
  const parse = () => {
    parsed ??= parserNow().parseYaml(file.hold(), file.maxPieces)
    return parsed
  }
  const { value, faults, usable } = (quick ? quickValueOf(file) : undefined) ?? parse()
  // The registries of a new corpus are still empty.
  if (isRegistry(file.kind) && faults.every(({ rule }) => rule === 'yaml/empty-file') && !value)
    return { data: {}, whole: true, complaints, parsed }
  complaints.push(...complaintsOf(file, faults))
  if (value === undefined) return { data: undefined, whole: false, complaints, parsed }
  const accepted = quick && usable ? conform(shapes[file.kind] as Shape, value) : undefined
  if (accepted) return { data: accepted.data, whole: true, complaints, parsed }
  const checked = schemasNow().validate(file.kind, value, (path) => parse().plainSource(path))
  for (const fault of checked.faults) complaints.push(complaintOfValue(file, parse(), fault))
  return {
    data: checked.data,
    whole: checked.whole && usable,
    complaints,
    parsed,
    asWritten: checked.asWritten,
  }
}

function isRegistry(kind: FileText['kind']): boolean {
  return kind === 'actors' || kind === 'themes' || kind === 'documents'
}

/** The values as the quick reader gives them; undefined if it has any doubt. */
export function quickValueOf(
  file: FileText,
): { value: unknown; faults: readonly Fault[]; usable: boolean } | undefined {
  const read = readQuickly(file.text, { clean: file.clean, maxPieces: file.maxPieces })
  return read && { value: read.value, faults: [], usable: true }
}

/** The place of a node by its path in the file, or of its nearest parent. */
export function spanIn(file: FileText, parsed: Parsed, path: Path, at: 'key' | 'value'): Span {
  for (let length = path.length; length > 0; length--) {
    const range = parsed.find(path.slice(0, length), length < path.length ? 'key' : at)
    if (range) return file.spanAt(range[0], range[1])
  }
  return startOfFile
}

function complaintsOf(file: FileText, faults: readonly Fault[]): ReadingComplaint[] {
  if (faults.length === 0) return []
  const ofTabs = fixesOfTabs(file, faults)
  return faults.map((fault) => {
    const { rule, data = {}, start, end, reach = end } = fault
    if (rule === 'yaml/duplicate-key') return complaintOfKey(file, fault)
    const fix =
      rule === 'yaml/tab-indent'
        ? ofTabs?.get(file.text.lastIndexOf('\n', start - 1) + 1)
        : fixOfBytes(file.text, rule, start, reach)
    const complaint = { rule, place: file.placeAt(start, end), data, ...(fix && { fix }) }
    return complaint as ReadingComplaint
  })
}

/** The fix of each line that a tab indents, by its beginning. */
function fixesOfTabs(
  file: FileText,
  faults: readonly Fault[],
): ReadonlyMap<number, Fix> | undefined {
  if (!faults.some(({ rule }) => rule === 'yaml/tab-indent')) return undefined
  return tabFixes(file.text, faults, (text) => parserNow().valuesIn(text, file.maxPieces))
}

/** A duplicate key is reported with the place of the first one. */
function complaintOfKey(file: FileText, { data, start, end }: Fault): ReadingComplaint {
  const [key, firstAt] = [String(data?.key), Number(data?.first)]
  const first = file.placeAt(firstAt, firstAt + key.length)
  return {
    rule: 'yaml/duplicate-key',
    place: file.placeAt(start, end),
    data: { key, line: first.line, column: first.column },
    related: [first],
  }
}

function complaintOfValue(
  file: FileText,
  parsed: Parsed,
  { rule, path, at, data, node }: ValueFault,
): ReadingComplaint {
  const fix = fixOfValue(file, parsed, { rule, path, data })
  const complaint = {
    rule,
    place: { file: file.path, ...spanIn(file, parsed, path, at) },
    data,
    ...(fix && { fix }),
    ...(node && { node: JSON.stringify(node) }),
  }
  return complaint as ReadingComplaint
}

function fixOfValue(
  file: FileText,
  parsed: Parsed,
  { rule, path, data }: Pick<ValueFault, 'rule' | 'path' | 'data'>,
): Fix | undefined {
  const isQuoted = rule === 'yaml/ambiguous-scalar'
  if (!isQuoted && rule !== 'schema/renamed-key') return undefined
  const range = parsed.find(path, isQuoted ? 'value' : 'key')
  if (!range) return undefined
  const text = isQuoted ? `"${file.text.slice(...range)}"` : String(data.now)
  return { start: range[0], end: range[1], text }
}
