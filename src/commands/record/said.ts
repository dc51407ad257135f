/** A report on a measure as it was typed: in flags, in JSON, or in answers. */
import { TehError } from '../../errors.ts'
import { allValues, type Flags } from '../command.ts'

/** For each flag, everything that was typed. */
export type Said = ReadonlyMap<string, readonly string[]>

/** The flags of a report, in the order of the questions. */
export const sayingFlags = [
  'status',
  'deadline',
  'lead',
  'because',
  'note',
  'reason',
  'by',
  'heard',
  'heard-on',
  'document',
  'new-document',
  'title',
  'publisher',
  'section',
  'page',
  'lines',
  'url',
  'date',
  'part',
  'occurrence',
  'retract',
] as const

/** What is said of one measure by the flags of a call. */
export function saidByFlags(measure: string, flags: Flags): Said {
  const said = sayingFlags.map((name) => [name, allValues(flags, name)] as const)
  return new Map([['measure', [measure]], ...said.filter(([, values]) => values.length > 0)])
}

/** What is said by a list of entries in JSON, as `teh show --format json` has them in a log. */
export function saidByJson(input: string): Said[] {
  let list: unknown
  try {
    list = JSON.parse(input)
  } catch (error) {
    throw new TehError('stdin-not-json', { reason: String((error as Error).message) })
  }
  return (Array.isArray(list) ? list : [list]).map(saidByEntry)
}

type Loose = Readonly<Record<string, unknown>>

/** Keys of an entry whose flag has another name. */
const flagOf: Readonly<Record<string, string>> = {
  reasons: 'reason',
  retracts: 'retract',
  heardOn: 'heard-on',
  newDocument: 'new-document',
  measure: 'measure',
}
/** Keys within a map of an entry, by the flag that says the same. */
const inner: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deadline: { to: 'deadline', because: 'because', from: '' },
  responsibility: { to: 'lead', because: 'because', from: '' },
  source: {
    document: 'document',
    section: 'section',
    page: 'page',
    lines: 'lines',
    url: 'url',
    communication: 'heard',
    date: 'heard-on',
    from: 'heard-from',
  },
}

function saidByEntry(entry: unknown): Said {
  if (!isMap(entry)) throw new TehError('stdin-key', { seen: JSON.stringify(entry), allowed: [] })
  const said = new Map<string, readonly string[]>()
  const allowed = [...sayingFlags, ...Object.keys(flagOf), ...Object.keys(inner)]
  for (const [key, value] of Object.entries(entry)) {
    const keys = Object.hasOwn(inner, key) ? inner[key] : undefined
    if (keys && isMap(value)) addInner(said, keys, value)
    else if (allowed.includes(key) && key !== 'responsibility' && key !== 'source')
      said.set(flagOf[key] ?? key, textsOf(key, value))
    else throw new TehError('stdin-key', { seen: key, allowed: [...new Set(allowed)].sort() })
  }
  return said
}

function addInner(
  said: Map<string, readonly string[]>,
  keys: Readonly<Record<string, string>>,
  map: Loose,
): void {
  for (const [key, value] of Object.entries(map)) {
    const flag = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (flag === undefined)
      throw new TehError('stdin-key', { seen: key, allowed: Object.keys(keys) })
    if (flag !== '')
      said.set(flag, key === 'lines' ? [textsOf(key, value).join('-')] : textsOf(key, value))
  }
}

function textsOf(key: string, value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.map((one) => {
    if (typeof one === 'string' || typeof one === 'number') return String(one)
    throw new TehError('stdin-key', { seen: `${key}: ${JSON.stringify(one)}`, allowed: [] })
  })
}

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
