/** The schema of what `--format json` writes: one envelope, and what is in it for each report. */
import { colours } from '../../schemas/vocabulary.ts'
import type { CoverageState } from '../../src/analyses/coverage.ts'
import { groupKinds } from '../../src/analyses/diff/editions.ts'
import { deltaKinds } from '../../src/analyses/diff/revisions.ts'
import { reasonsLeftOut } from '../../src/analyses/overdue.ts'
import { ratingChanges } from '../../src/analyses/ratings.ts'
import { tiers } from '../../src/analyses/suggestion/suggest.ts'
import { commands } from '../../src/commands/index.ts'
import {
  count,
  ids,
  list,
  map,
  dues,
  match,
  measureKeys,
  monthsLate,
  oneOf,
  orNull,
  promisedSince,
  ref,
  type Shape,
  shared,
  statusOrNull,
  text,
  whole,
  yes,
} from './report-shapes.ts'

interface Told {
  /** One sentence: what the report answers. */
  about: string
  question: Shape
  rows: Shape
  leftOut?: Shape
  summary: Shape
  /** The report is about a day. */
  dated?: true
}

const asOf = ref('day')
const fingerprint = text('The same for the same change, whatever the wording and the language.')
const coverageStates = ['answered', 'partly', 'recorded', 'unanswered'] as const satisfies readonly CoverageState[]
const counts = (kinds: readonly string[]) => Object.fromEntries(kinds.map((kind) => [kind, count()]))
const sideOfDiff = list(map({ ...measureKeys, file: text(), line: count() }))
const part = (description: string): Shape => ({ type: 'number', minimum: 0, maximum: 1, description: `${description} Three decimals.` })
const rank = (among: string) => orNull(count(), `1 to 3: its rank ${among}; null: it is not one of the first three.`)
const sideOfSuggestion = { id: text(), edition: text(), reference: orNull(text()), title: text() }
const lineageKeys = { ...measureKeys, follows: list(map({ measure: text(), match })), status: statusOrNull, monthsLate }

/** Every report, by its name; the name of the command comes first. */
const reports: Readonly<Record<string, Told>> = {
  lint: {
    about: 'What is wrong with the corpus: also what the pretty format only counts. Of one file at most 1,000 findings of a rule, and 5,000 in all, have a row each; one row with more stands for the rest of a rule.',
    question: map({ paths: list(text(), 'As they were given.'), today: ref('day') }),
    rows: ref('finding'),
    leftOut: map({ unlisted: count('Findings without a row of their own: the sum of more.') }),
    summary: map({
      errors: count(),
      warnings: count(),
      notes: count(),
      elsewhere: count('Findings in files that did not change, brought about by what changed; with --changed, --since or --staged.'),
      files: count('Files reported on.'),
      crashed: list(text(), 'Rules that could not finish: the answer is incomplete.'),
      fixed: list(text(), 'Files that --fix changed.'),
    }),
  },
  'lint-fix': {
    about: 'What lint --fix would change.',
    question: map({ dryRun: { const: true } }),
    rows: map({ path: text(), diff: text('A unified diff; a sentence where only bytes change that a diff does not show.') }),
    summary: map({ files: count('Files that would change.') }),
  },
  query: {
    about: 'The measures that fit. With --count: how many in each group.',
    dated: true,
    question: map({
      asOf,
      actors: ids('the actors asked for'),
      leads: ids('the actors asked for as responsible'),
      themes: ids('the themes asked for'),
      years: list(count()),
      due: list(ref('period')),
      plan: list(text()),
      edition: list(text()),
      status: list(text()),
      origin: list(text()),
      text: list(text()),
      units: yes('Bodies that are part of the actor count too.'),
      groupBy: orNull(text()),
    }),
    rows: {
      anyOf: [
        map({ ...measureKeys, status: statusOrNull }),
        map({ group: text(), count: count() }, 'With --count.'),
      ],
    },
    summary: map({ measures: count('That fit.'), total: count('In the corpus.') }),
  },
  show: {
    about: 'Everything about one measure.',
    dated: true,
    question: map({ measure: text('Its id.'), asOf }),
    rows: map({
      ...measureKeys,
      summary: text(),
      responsibilityAsPrinted: text("The plan's own words; they may be empty."),
      parts: list(ref('part')),
      log: list(ref('entry'), 'Oldest first.'),
      follows: list(map({ measure: text(), match, 'because?': ref('words') })),
      followedBy: ids('the measures that take it up again'),
      answers: list(map({ recommendation: text(), 'match?': match, 'because?': ref('words') })),
      alsoPrinted: list(ref('printing')),
      closed: orNull(map({ date: ref('period'), because: ref('words'), 'source?': ref('source') })),
      note: orNull(text()),
      file: text('Path of its file.'),
    }),
    summary: map({ status: statusOrNull }),
  },
  overdue: {
    about: 'What is late at the close of a day.',
    dated: true,
    question: map({
      asOf,
      actors: ids('the actors asked for'),
      units: yes('Bodies that are part of the actor count too.'),
      allEditions: yes('Earlier editions too.'),
      editions: ids('the editions looked at'),
      groupBy: orNull(text()),
    }),
    rows: map({
      ...measureKeys,
      due: ref('period'),
      lastDay: ref('day'),
      monthsLate: count('Whole months since the last day of the deadline.'),
      missedOccurrences: count('Occurrences that passed unreported; 1 for a single deadline.'),
      status: statusOrNull,
      promisedSince,
    }),
    leftOut: map(Object.fromEntries(reasonsLeftOut.map((reason) => [reason, list(text())])), 'Ids of the measures that are not in the rows, by reason.'),
    summary: map({ overdue: count(), considered: count('Measures looked at.') }),
  },
  lineage: {
    about: 'One promise through the editions, oldest first.',
    dated: true,
    question: map({ measure: text('Its id.'), asOf }),
    rows: map(lineageKeys),
    summary: map({
      since: count('Year in which it was promised first.'),
      renewed: count('How often it was promised again.'),
      slipMonths: orNull(whole()),
      related: list(map({ from: text(), to: text() }), 'Links to other promises.'),
    }),
  },
  'lineage-renewed': {
    about: 'Promises that were made again before they were kept.',
    dated: true,
    question: map({ asOf }),
    rows: map({ ...lineageKeys, promisedSince }),
    summary: map({ renewed: count() }),
  },
  'lineage-suggest': {
    about: 'Links that are perhaps missing, by likeness of words: told for somebody to decide, and counted nowhere.',
    question: map({ measure: orNull(text(), 'Id of the one measure asked for.'), editions: list(map({ older: text(), newer: text() }), 'Pairs compared.') }),
    rows: map({
      tier: oneOf(tiers),
      score: part('Cosine of rare terms, lifted by shared acronyms and actors.'),
      containment: part('Of what the one that says less says, by rarity, how much the other says too.'),
      older: map({ ...sideOfSuggestion, rank: rank('among those like the newer') }),
      newer: map({ ...sideOfSuggestion, rank: rank('among those like the older') }),
      why: map({
        words: list(text(), 'Words both say, rarest first, as the newer prints them.'),
        acronyms: list(text()),
        actors: ids('the actors of today that both name, or that answer or take part in both'),
        instruments: list(text(), 'What both cite: circular 2016-12-23, law 1995-04-13, col 1/2015. A reason, not a weight.'),
      }),
    }),
    leftOut: map({ linked: count('Pairs that follows names.'), rejected: count('Pairs that not_follows names.') }),
    summary: map(counts(tiers)),
  },
  coverage: {
    about: 'What answers each recommendation, and each of its parts.',
    dated: true,
    question: map({ sets: ids('the sets asked for'), asOf }),
    rows: map({
      id: text('set/number, or set/number/part.'),
      kind: oneOf(['recommendation', 'part']),
      title: text(),
      state: oneOf(coverageStates, 'partly: a measure answers it, and there is a part that none answers; recorded: no measure, and it is written why.'),
      declined: orNull(ref('words'), 'Why it was declined, where it was.'),
      forwardedTo: ids('the actors to whom it was passed on'),
      measures: list(map({ id: text(), edition: text(), due: dues, status: statusOrNull, monthsLate, because: orNull(ref('words')) })),
    }),
    summary: map(counts(coverageStates), 'Recommendations in each state.'),
  },
  scorecard: {
    about: 'The ratings of a card, year beside year.',
    dated: true,
    question: map({ cards: ids('the cards asked for'), asOf }),
    rows: map({
      id: text('card/criterion.'),
      indicator: text(),
      title: text(),
      ratings: list(map({ year: ref('period'), rating: oneOf(colours), reason: orNull(ref('words')) }), 'Oldest first.'),
      change: oneOf(ratingChanges, 'From the oldest rating to the newest; single: there is one year only; unclear: ratings of one year disagree.'),
      answers: ids('the measures that answer it'),
    }),
    summary: {
      type: 'object',
      description: 'By card, then by year: how many criteria of each colour.',
      additionalProperties: { type: 'object', additionalProperties: map(counts(colours)) },
    },
  },
  explain: {
    about: 'The rules of lint, or one of them.',
    question: map({ rule: orNull(text()) }),
    rows: map({
      rule: text('family/name.'),
      level: ref('level'),
      fixable: yes('--fix can fix it.'),
      summary: text(),
      why: text(),
      'bad?': text('YAML that it finds.'),
      'good?': text('The same, put right.'),
    }),
    summary: map({ rules: count() }),
  },
  'diff-editions': {
    about: 'What became of the measures of an edition in a later one.',
    dated: true,
    question: map({ older: text(), newer: text(), asOf }),
    rows: map({
      kind: oneOf(groupKinds),
      fingerprint,
      older: sideOfDiff,
      newer: sideOfDiff,
      ties: list(map({ older: text(), newer: text(), match: orNull(match, 'null: the link runs through editions in between.'), changes: list(ref('change')) })),
      renewed: list(map({ id: text(), since: count(), renewed: count(), slipMonths: orNull(whole()) })),
      renewedUndelivered: ids('older measures that were not delivered when the newer edition began'),
      touchedBy: ids('newer measures on the same subject that are not the same promise'),
      patch: list(map({ id: text(), from: orNull(text()), changes: list(ref('field')) }), 'What makes the newer records out of the older ones.'),
    }),
    leftOut: map({ unread: ids('measures that could not be read or are not sound: what they promise or take up is not seen') }),
    summary: map(counts(groupKinds), 'Groups of each kind.'),
  },
  'diff-revisions': {
    about: 'What changed between two revisions of the corpus.',
    question: map({ before: ref('revision'), after: ref('revision') }),
    rows: map({
      kind: oneOf(deltaKinds),
      fingerprint,
      before: orNull(map({ id: text(), file: text() })),
      after: orNull(map({ id: text(), file: text() })),
      changes: list(ref('change')),
      entriesAdded: count('Reports on its execution that are new.'),
      answersAdded: ids('recommendations that it now answers'),
      answersRemoved: ids('recommendations that it no longer answers'),
      fields: list(ref('field'), 'Every key that differs.'),
    }),
    leftOut: map({
      before: ids('what could not be read or is not sound in the earlier revision, and is left out of both'),
      after: ids('the same, in the later revision'),
    }),
    summary: map({
      ...counts(deltaKinds),
      entriesAdded: count(),
      deadlines: count('Deadlines that moved or went.'),
      leads: count('Measures whose responsible changed or went.'),
      others: list(map({ kind: oneOf(deltaKinds), what: text('actor, theme, document …'), id: text() })),
      coverage: list(map({ id: text(), before: orNull(oneOf(coverageStates)), after: orNull(oneOf(coverageStates)) })),
    }),
  },
  'diff-within': {
    about: 'Where a plan prints its own measures twice, and not alike.',
    question: map({ edition: text() }),
    rows: map({
      id: text(),
      reference: orNull(text()),
      fingerprint,
      other: map({ section: text(), lines: ref('lines') }, 'The other printing.'),
      own: map({ section: orNull(text()), lines: orNull(ref('lines')) }),
      differs: list(map({ field: oneOf(['responsibility', 'timing']), other: text(), own: text() })),
      note: orNull(text()),
    }),
    leftOut: map({ alike: list(text(), 'Printings that say the same.') }),
    summary: map({ printings: count(), differing: count() }),
  },
}

/** Path and text of the schema of every JSON report. Throws when a command has none here. */
export function reportsSchema(): [string, string] {
  const names = Object.keys(reports)
  for (const command of Object.keys(commands)) {
    if (!names.some((name) => name === command || name.startsWith(`${command}-`)))
      throw new Error(`scripts/generate/reports.ts does not say what teh ${command} writes`)
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated by npm run generate from scripts/generate/reports.ts. Do not edit.',
    title: 'Report',
    description:
      'What teh --format json writes. Keys, ids, codes and dates never follow the language; titles and sentences do. Within version 1 keys and reports may be added, and none is renamed or removed.',
    oneOf: names.map((name) => ref(name)),
    $defs: { ...Object.fromEntries(Object.entries(reports).map(([name, told]) => [name, envelope(name, told)])), ...shared },
  }
  return ['schemas/json/report.schema.json', `${JSON.stringify(schema, null, 2)}\n`]
}

function envelope(name: string, { about, question, rows, leftOut, summary, dated }: Told): Shape {
  return map(
    {
      teh: { const: 1, description: 'Version of this envelope.' },
      report: { const: name },
      question: { description: 'What was asked, with names resolved to ids.', ...question },
      asOf: dated ? { ...asOf, description: 'The day at whose close the answer holds.' } : { type: 'null' },
      rows: list(rows, leftOut ? 'The answer, complete but for what left_out tells.' : 'The answer, complete.'),
      left_out: leftOut ?? map({}, 'Nothing is left out.'),
      summary: { description: 'Totals.', ...summary },
    },
    about,
  )
}
