/** What `--format json` writes: one envelope, and the rows of each report. */
import { colours, plans, reasons, statuses } from '../../schemas/vocabulary.ts'
import { groupKinds } from '../../src/analyses/diff/editions.ts'
import { deltaKinds } from '../../src/analyses/diff/revisions.ts'
import { rules } from '../../src/analyses/lint/index.ts'
import { commands } from '../../src/commands/index.ts'

type Node = Readonly<Record<string, unknown>>

const text: Node = { type: 'string' }
const texts: Node = { type: 'array', items: text }
const count: Node = { type: 'integer', minimum: 0 }
const whole: Node = { type: 'integer' }
const flag: Node = { type: 'boolean' }
const any: Node = {}
const orNull = (node: Node): Node => ({ anyOf: [node, { type: 'null' }] })
const listOf = (items: Node): Node => ({ type: 'array', items })
const oneOf = (values: readonly string[]): Node => ({ type: 'string', enum: [...values] })
/** Every key is there; a later version may add more. */
const map = (properties: Record<string, Node>, more: Record<string, Node> = {}): Node => ({
  type: 'object',
  properties: { ...properties, ...more },
  required: Object.keys(properties),
})

const day: Node = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, ISO 8601.' }
const period: Node = { type: 'string', pattern: '^\\d{4}(-(Q[1-4]|S[12]|\\d{2}(-\\d{2})?))?$', description: 'A span of days: 2021, 2021-07, 2021-07-15, 2009-Q1, 2008-S2.' }
const status: Node = { ...orNull(oneOf(statuses)), description: 'The last state reported, or null: no report.' }
const source = map({ document: text }, { section: text, lines: listOf(count), page: count, url: text })
const timing = map(
  { as_printed: text },
  { start: period, due: period, recurs: map({ every: text }, { from: period, until: period }), after: map({ event: text }, { within: text, on: period }) },
)
const promisedSince = map({ year: whole, first: text, renewed: count, slipMonths: orNull(whole) })

const measure: Record<string, Node> = {
  id: text,
  edition: text,
  plan: orNull(oneOf(plans)),
  reference: orNull(text),
  title: { ...text, description: 'In the language asked for.' },
  lead: texts,
  partners: texts,
  themes: texts,
  origin: oneOf(['table', 'prose']),
  timing: { $ref: '#/$defs/timing' },
  source: { $ref: '#/$defs/source' },
}
const sideOfPrinting = map({}, { section: text, lines: listOf(count) })
const lineageRow = { ...measure, follows: listOf(map({ measure: text, match: text })), status, monthsLate: orNull(count) }

/** The rows of each report, by its name; the name of the command comes first. */
const rows: Readonly<Record<string, Node>> = {
  lint: map(
    {
      rule: oneOf(rules.map(({ id }) => id)),
      level: oneOf(['error', 'warning', 'info']),
      file: text,
      line: count,
      column: { ...count, description: 'From 1, in UTF-16 units.' },
      endLine: count,
      endColumn: count,
      message: text,
      fixable: flag,
      related: listOf(map({ file: text, line: count, column: count, message: text })),
      frame: listOf(map({ line: count, text })),
    },
    { help: text, suggestion: text },
  ),
  'lint-fix': map({ path: text, diff: text }),
  query: { anyOf: [map({ ...measure, due: listOf(period), status }), map({ group: text, count })] },
  show: map({
    ...measure,
    summary: text,
    responsibilityAsPrinted: text,
    parts: listOf(any),
    log: listOf(map({ date: period }, { status: oneOf(statuses), by: text, reasons: listOf(oneOf(reasons)), deadline: map({ to: period }, { from: period }), source })),
    follows: listOf(map({ measure: text, match: text })),
    followedBy: texts,
    answers: listOf(map({ recommendation: text })),
    alsoPrinted: listOf(any),
    closed: any,
    note: orNull(text),
    file: text,
  }),
  overdue: map({ ...measure, due: period, lastDay: day, monthsLate: count, missedOccurrences: count, status, promisedSince }),
  lineage: map(lineageRow),
  'lineage-renewed': map({ ...lineageRow, promisedSince }),
  coverage: map({
    id: text,
    kind: oneOf(['recommendation', 'part']),
    title: text,
    state: oneOf(['answered', 'partly', 'recorded', 'unanswered']),
    measures: listOf(map({ id: text, edition: text, status, monthsLate: orNull(count), because: any })),
  }),
  scorecard: map({
    id: text,
    indicator: text,
    title: text,
    ratings: listOf(map({ year: period, rating: oneOf(colours), reason: any })),
    change: oneOf(['better', 'worse', 'same', 'single']),
    answers: texts,
  }),
  'diff-editions': map({
    kind: oneOf(groupKinds),
    fingerprint: text,
    older: listOf(map(measure)),
    newer: listOf(map(measure)),
    ties: listOf(map({ older: text, newer: text, match: orNull(text), changes: listOf(any) })),
    renewed: listOf(map({ id: text, since: whole, renewed: count, slipMonths: orNull(whole) })),
    renewedUndelivered: texts,
    touchedBy: texts,
    patch: listOf(any),
  }),
  'diff-revisions': map({
    kind: oneOf(deltaKinds),
    fingerprint: text,
    before: orNull(map({ id: text, file: text })),
    after: orNull(map({ id: text, file: text })),
    changes: listOf(any),
    entriesAdded: count,
    answersAdded: texts,
    answersRemoved: texts,
    fields: listOf(map({ field: text })),
  }),
  'diff-within': map({ id: text, reference: orNull(text), fingerprint: text, other: sideOfPrinting, own: sideOfPrinting, differs: listOf(map({ field: text })) }),
  explain: map(
    { rule: oneOf(rules.map(({ id }) => id)), severity: oneOf(['error', 'warning', 'info']), fixable: flag, summary: text, why: text },
    { bad: text, good: text },
  ),
}

/** The text of `schemas/json/report.schema.json`. Throws when a command has no rows here. */
export function reportSchema(): string {
  const names = Object.keys(rows)
  for (const command of Object.keys(commands)) {
    if (!names.some((name) => name === command || name.startsWith(`${command}-`))) throw new Error(`scripts/generate/report-schema.ts does not say what rows ${command} has`)
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated by npm run generate from scripts/generate/report-schema.ts. Do not edit.',
    title: 'Report',
    description: 'What teh writes with --format json. Within version 1, keys may be added and none is renamed or removed.',
    type: 'object',
    properties: {
      teh: { const: 1, description: 'Version of the envelope.' },
      report: { ...oneOf(names), description: 'Name of the report: the command, or one of its shapes.' },
      question: { type: 'object', description: 'What was asked, with names resolved to ids.' },
      asOf: { ...orNull(day), description: 'The day at whose close the answer holds.' },
      rows: { type: 'array', description: 'The answer, complete.' },
      left_out: { type: 'object', description: 'What is not in the rows, by reason.' },
      summary: { type: 'object', description: 'Totals.' },
    },
    required: ['teh', 'report', 'question', 'asOf', 'rows', 'left_out', 'summary'],
    additionalProperties: false,
    allOf: names.map((name) => ({
      if: { properties: { report: { const: name } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { rows: { items: { $ref: `#/$defs/${name}` } } } },
    })),
    $defs: { ...rows, timing, source },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
