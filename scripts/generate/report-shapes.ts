/**
 * Shapes that several JSON reports share, as JSON Schema: what of the corpus they repeat, and how
 * it is written.
 */
import { communications, matches, reasons, statuses } from '../../schemas/vocabulary.ts'

export type Shape = Readonly<Record<string, unknown>>

export const text = (description?: string): Shape => ({
  type: 'string',
  ...(description !== undefined && { description }),
})
export const count = (description?: string): Shape => ({
  type: 'integer',
  minimum: 0,
  ...(description !== undefined && { description }),
})
export const whole = (): Shape => ({ type: 'integer' })
export const yes = (description: string): Shape => ({ type: 'boolean', description })
export const oneOf = (values: readonly string[], description?: string): Shape => ({
  enum: [...values],
  ...(description !== undefined && { description }),
})
export const list = (items: Shape, description?: string): Shape => ({
  type: 'array',
  items,
  ...(description !== undefined && { description }),
})
export const orNull = (shape: Shape, description?: string): Shape => ({
  anyOf: [shape, { type: 'null' }],
  ...(description !== undefined && { description }),
})
export const ref = (name: string): Shape => ({ $ref: `#/$defs/${name}` })

/** A map of these keys and no others. A key that ends with `?` may be absent. */
export function map(keys: Readonly<Record<string, Shape>>, description?: string): Shape {
  const names = Object.keys(keys)
  return {
    type: 'object',
    ...(description !== undefined && { description }),
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, shape]) => [name.replace(/\?$/, ''), shape]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

export const ids = (of: string): Shape => list(text(), `Ids of ${of}.`)
export const status = oneOf(
  [...statuses, 'closed', 'no-report'],
  'State at the close of the day: that of the latest report of a responsible body, else of anyone; closed: no longer owed, and not delivered; no-report: nobody reported, which is not the same as not started.',
)

/** How a measure stands at the close of the day. */
export const stateKeys = {
  status,
  reportedBy: orNull(
    text(),
    'Id of the actor whose report gives the state; null: there is no report, or it names nobody.',
  ),
  reportedOn: orNull(ref('period'), 'The date of that report.'),
  otherReports: list(
    map({ by: orNull(text()), date: ref('period'), status: oneOf(statuses) }),
    'The latest reports of others with another state.',
  ),
  settled: yes('No longer owed.'),
  provisional: yes('The period of the report has not ended on the day of the call.'),
  settledParts: list(
    count(),
    'Numbers, from 1, of the settled parts, if there are reports on parts.',
  ),
}
export const monthsLate = orNull(
  count(),
  'Whole months since its deadline passed without a report that settles it; null: it is not late.',
)
export const match = oneOf(matches, 'How similar two measures are (SKOS).')

export const deadlines = list(
  ref('period'),
  'The deadlines in force: one, or each occurrence of a recurring measure; none if no date is known.',
)

/** What every row about a measure has. */
export const measureKeys = {
  id: text('Id of the measure: its path below plans/, without .yaml.'),
  edition: text('Id of its edition.'),
  plan: orNull(text(), 'The line of plans that its edition belongs to, by its id in corpus.yaml.'),
  reference: orNull(text(), 'The number printed in the plan.'),
  title: text('In the language of the answer, else in another one.'),
  lead: ids('the responsible actors'),
  partners: ids('the actors who take part'),
  themes: ids('its themes'),
  origin: oneOf(['table', 'prose'], 'A row of the tables of the plan, or its running text only.'),
  timing: ref('timing'),
  deadlines,
  source: ref('source'),
}

export const promisedSince = map(
  {
    since: count('Year in which it was promised first.'),
    first: text('Id of the measure that promised it first.'),
    renewed: count('How often it was promised again.'),
    slipMonths: orNull(
      whole(),
      'Months from the first deadline to the current one; null: one of them has none.',
    ),
  },
  'Since when it has been promised.',
)

/** By the name under which `ref` finds them. */
export const shared: Readonly<Record<string, Shape>> = {
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day (ISO 8601).' },
  period: {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4]|-S[12])?$',
    description:
      'No more precise than the source: 2021, 2021-07, 2021-07-15 (ISO 8601), 2009-Q1, 2008-S2 (SDMX).',
  },
  lines: {
    type: 'array',
    prefixItems: [count(), count()],
    items: false,
    minItems: 2,
    maxItems: 2,
    description: 'First and last line of the extracted text, from 1.',
  },
  program: map({ name: text(), version: text() }, 'What wrote the report.'),
  corpus: orNull(
    map({
      folder: orNull(
        text('Relative to the current folder, with forward slashes.'),
        'null: the plans that come with the program.',
      ),
      title: orNull(text(), 'null: the corpus has none.'),
      commit: orNull(
        {
          type: 'string',
          pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$',
          description:
            'The full hash of the last commit of the repository in which the corpus lies; its files may differ from it.',
        },
        'null: there is no repository, no commit, or these are the plans that come with the program.',
      ),
    }),
    'What was read; null: the report needs no corpus.',
  ),
  leftOut: map(
    { reason: text(), count: count(), ids: list(text()) },
    'What is left out for one reason.',
  ),
  source: map(
    {
      document: text('Id of documents.yaml.'),
      'section?': text(),
      'lines?': ref('lines'),
      'page?': count(),
      'url?': text(),
    },
    'Where it stands.',
  ),
  communication: map(
    {
      communication: oneOf(communications),
      'saidBy?': text('Id of the actor who said it.'),
      'date?': ref('period'),
      'file?': text(),
      'row?': count(),
      'sha256?': text(),
    },
    'What was heard.',
  ),
  evidence: { anyOf: [ref('source'), ref('communication')] },
  timing: map(
    {
      asPrinted: text("The plan's own words; they may be empty."),
      'start?': ref('period'),
      'due?': ref('period'),
      'recurs?': map({
        every: text('year, unspecified, or a span of time: P2Y.'),
        'from?': ref('period'),
        'until?': ref('period'),
      }),
      'after?': map(
        { event: text(), 'within?': text('A span of time: P1Y.'), 'date?': ref('period') },
        'Depends on an event.',
      ),
    },
    'When it must be carried out.',
  ),
  entry: map(
    {
      date: ref('period'),
      'status?': oneOf(statuses),
      'by?': text('Id of the actor who says so.'),
      'note?': text(),
      'reasons?': list(oneOf(reasons)),
      'deadline?': map(
        { 'from?': ref('period'), to: ref('period'), 'because?': text() },
        'A changed deadline.',
      ),
      'responsibility?': map(
        {
          actors: ids('those responsible from then on'),
          'replaced?': ids('those responsible until then'),
          'because?': text(),
        },
        'A moved responsibility.',
      ),
      'part?': count('The part that it is about, from 1.'),
      'occurrence?': ref('period'),
      'retracts?': ref('period'),
      'source?': ref('evidence'),
    },
    'One report on its execution.',
  ),
  part: map(
    {
      title: text(),
      'lead?': list(text()),
      'timing?': ref('timing'),
      'lines?': ref('lines'),
      'note?': text(),
    },
    'A bullet of the row.',
  ),
  printing: map(
    {
      section: text(),
      lines: ref('lines'),
      'responsibilityAsPrinted?': text(),
      'timing?': ref('timing'),
      'note?': text(),
    },
    'The same promise printed elsewhere in the plan.',
  ),
  level: oneOf(['error', 'warning', 'note'], 'Its severity, as in SARIF.'),
  finding: map(
    {
      rule: text('family/name; teh explain says why the rule exists.'),
      level: ref('level'),
      file: text('Path as shown to people, with forward slashes.'),
      line: count('From 1, as all four.'),
      column: count('In UTF-16 units.'),
      endLine: count(),
      endColumn: count('The end is excluded.'),
      message: text('In the language of the answer.'),
      'help?': text('What is allowed, or what to do.'),
      'suggestion?': text('What was probably meant.'),
      fixable: yes('--fix can fix it.'),
      related: list(
        map({ file: text(), line: count(), column: count(), message: text() }),
        'Other places that explain it.',
      ),
      frame: list(
        map({
          line: count(),
          text: text(),
          'offset?': count('Characters of the line before the text.'),
        }),
        'The lines of the source around it; for a long line, a part.',
      ),
      'more?': count(
        'How many findings of its rule in its file it represents, itself included, if there are too many to list.',
      ),
    },
    'One thing that lint found.',
  ),
  change: map(
    {
      kind: text('What happened: lead-lost, deadline-later …'),
      before: { anyOf: [text(), list(text())], description: 'A period, a section, or ids.' },
      after: { anyOf: [text(), list(text())] },
      'months?': {
        ...whole(),
        description: 'By how many months a deadline moved; negative: it is earlier now.',
      },
      fingerprint: text('The same for the same change, whatever the wording and the language.'),
    },
    'One change, in the terms of those who follow plans.',
  ),
  field: map(
    {
      field: text('Key of the measure, in camelCase; texts have all their languages.'),
      before: { description: 'null: it was absent.' },
      after: { description: 'null: it is absent.' },
    },
    'One key of a measure, before and after.',
  ),
  revision: map(
    {
      revision: orNull(text(), 'As it was given; null: the working tree.'),
      commit: orNull(text(), 'Its full hash; for the working tree, that of the last commit.'),
      dirty: yes('Whether the working tree differs from that commit.'),
    },
    'A state of the corpus.',
  ),
}
