/** The schema of what `--format json` writes: one envelope, and what is in it for each report. */
import { colours, matches } from '../../schemas/vocabulary.ts'
import { columnKeys } from '../../src/analyses/collect/form.ts'
import type { Remark, Trouble } from '../../src/analyses/collect/said.ts'
import { coverageClasses } from '../../src/analyses/coverage.ts'
import { groupKinds } from '../../src/analyses/diff/editions.ts'
import { deltaKinds } from '../../src/analyses/diff/revisions.ts'
import type { CellTrouble } from '../../src/analyses/import/cell-troubles.ts'
import { checkedFields } from '../../src/analyses/import/check.ts'
import { reasonsLeftOut } from '../../src/analyses/overdue.ts'
import { ratingChanges } from '../../src/analyses/ratings.ts'
import { roles } from '../../src/analyses/roles.ts'
import { tiers } from '../../src/analyses/suggestion/suggest.ts'
import type { DoubtCode } from '../../src/commands/import/words.ts'
import { commands } from '../../src/commands/index.ts'
import { camelCase } from '../../src/commands/tell/record-row.ts'
import {
  count,
  deadlines,
  ids,
  list,
  map,
  match,
  measureKeys,
  monthsLate,
  oneOf,
  orNull,
  promisedSince,
  ref,
  type Shape,
  shared,
  stateKeys,
  status,
  text,
  whole,
  yes,
} from './report-shapes.ts'

/** One of these codes: the compiler holds the list to the type. */
const codeOf = <Code extends string>(codes: Readonly<Record<Code, true>>): Shape =>
  oneOf(Object.keys(codes))
const troubleCode = codeOf<Trouble['why'] | 'conflict'>({
  'no-id': true,
  'no-body': true,
  merged: true,
  formula: true,
  'nothing-said': true,
  'too-long': true,
  'no-year': true,
  'nothing-decided': true,
  'unknown-id': true,
  'unknown-actor': true,
  'unknown-decision': true,
  'decision-needs': true,
  'decision-without': true,
  'unknown-state': true,
  error: true,
  'not-text': true,
  'hidden-character': true,
  'unknown-date': true,
  future: true,
  'deadline-without-reason': true,
  'other-state': true,
  conflict: true,
})
const remarkCode = codeOf<Remark['what']>({
  'by-format': true,
  'day-of-answer': true,
  'log-moved': true,
  'hidden-row': true,
  'not-asked': true,
  'reason-in-words': true,
  'locked-changed': true,
})
const doubtCode = codeOf<DoubtCode>({
  'merged-below': true,
  'merged-value': true,
  neither: true,
  'columns-as-before': true,
  'body-unknown': true,
  'body-ambiguous': true,
  'body-partly': true,
  'body-role': true,
  'timing-unread': true,
  rhythm: true,
  recurs: true,
  event: true,
  'printed-twice': true,
})
const cellTroubleCode = codeOf<CellTrouble['why']>({
  missing: true,
  take: true,
  'no-reason': true,
  'unknown-actor': true,
  'unknown-theme': true,
  period: true,
  slug: true,
  'same-slug': true,
  'unknown-row': true,
  'unknown-measure': true,
  'unknown-recommendation': true,
  match: true,
  'link-reason': true,
  odd: true,
  proposed: true,
  plan: true,
})

interface ReportShape {
  /** One sentence: what the report answers. */
  about: string
  question: Shape
  rows: Shape
  /** Reasons for which something may be left out. */
  leftOut?: Readonly<Record<string, string>>
  totals: Shape
  /** The report is about a day. */
  dated?: true
}

const asOf = ref('day')
const placeInDocument = map(
  { 'table?': count(), 'row?': count(), 'line?': count(), 'sheet?': text() },
  'The place: the table and row of a text, the sheet and row of a workbook, or a line.',
)
const fingerprint = text('The same for the same change, whatever the wording and the language.')
const counts = (kinds: readonly string[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, count()]))
const camel = (kinds: readonly string[]) => kinds.map(camelCase)
const sideOfDiff = list(map({ ...measureKeys, file: text(), line: count() }))
const part = (description: string): Shape => ({
  type: 'number',
  minimum: 0,
  maximum: 1,
  description: `${description} Three decimals.`,
})
const rank = (among: string) =>
  orNull(count(), `1 to 3: its rank ${among}; null: it is not one of the first three.`)
const sideOfSuggestion = { id: text(), edition: text(), reference: orNull(text()), title: text() }
const asked = orNull(
  ref('day'),
  'The day on which it was last asked about, according to rounds/; null: never.',
)
const lineageKeys = {
  ...measureKeys,
  follows: list(map({ measure: text(), match })),
  ...stateKeys,
  monthsLate,
}

/** Every report, by its name; the name of the command comes first. */
const reports: Readonly<Record<string, ReportShape>> = {
  lint: {
    about:
      'The findings of lint, including those that the pretty format only counts. In one file at most 1,000 findings of a rule, and 5,000 in all, have a row each; one row with more represents the rest of a rule.',
    question: map({ paths: list(text(), 'As they were given.'), today: ref('day') }),
    rows: ref('finding'),
    leftOut: { unlisted: 'findings without a row of their own: the sum of more' },
    totals: map({
      errors: count(),
      warnings: count(),
      notes: count(),
      elsewhere: count(
        'Findings in files that did not change, caused by the change; with --changed, --since or --staged.',
      ),
      files: count('Files reported on.'),
      crashed: list(text(), 'Rules that could not finish: the answer is incomplete.'),
      fixed: list(text(), 'Files that --fix changed.'),
      'documents?': map(
        {
          read: count(),
          absent: list(text(), 'Documents with cited lines, but without a text.'),
        },
        'Texts against which citations were checked; with --documents.',
      ),
    }),
  },
  'lint-fix': {
    about: 'What lint --fix would change.',
    question: map({ dryRun: { const: true } }),
    rows: map({
      path: text(),
      diff: text('A unified diff; a sentence if only bytes change that a diff does not show.'),
    }),
    totals: map({ files: count('Files that would change.') }),
  },
  query: {
    about: 'The measures that match. With --count: how many in each group.',
    dated: true,
    question: map({
      asOf,
      actors: ids('the actors asked for'),
      leads: ids('the actors asked for as responsible'),
      themes: ids('the themes asked for'),
      years: list(count()),
      deadlines: list(ref('period')),
      plans: list(text()),
      editions: ids('the editions asked for'),
      statuses: list(text()),
      origins: list(text()),
      texts: list(text()),
      units: yes('Bodies that are part of the actor count too.'),
      groupBy: orNull(text()),
    }),
    rows: {
      anyOf: [
        map({ ...measureKeys, ...stateKeys, asked }),
        map(
          {
            group: text(
              'Id, code or year; none: in no group; member, partner: measures in which the actors asked for have only that role.',
            ),
            count: count(),
          },
          'With --count.',
        ),
      ],
    },
    leftOut: {
      undated: 'measures that would fit if they had a date',
      unread: 'those of which words are printed that give no date',
    },
    totals: map({ found: count('Measures that fit.'), total: count('In the corpus.') }),
  },
  show: {
    about: 'Everything about one measure, or about several.',
    dated: true,
    question: map({ ids: ids('the measures shown'), asOf }),
    rows: map({
      ...measureKeys,
      summary: text(),
      responsibilityAsPrinted: text("The plan's own words; they may be empty."),
      parts: list(ref('part')),
      log: list(ref('entry'), 'In the order of the file.'),
      waitingEntries: list(count(), 'Positions in log, from 1, of entries that do not count yet.'),
      retractedEntries: list(
        count(),
        'Positions in log, from 1, of entries that another one retracts.',
      ),
      follows: list(map({ measure: text(), match, 'because?': text() })),
      followedBy: ids('the measures that take it up again'),
      answers: list(map({ recommendation: text(), 'match?': match, 'because?': text() })),
      alsoPrinted: list(ref('printing')),
      closed: orNull(map({ date: ref('period'), because: text(), 'source?': ref('evidence') })),
      note: orNull(text()),
      ...stateKeys,
      asked,
      monthsLate,
      file: text('Path of its file.'),
    }),
    totals: map({ shown: count('Measures shown.') }),
  },
  overdue: {
    about: 'What is late at the close of a day. With --count: how many in each group.',
    dated: true,
    question: map({
      asOf,
      actors: ids('the actors asked for'),
      units: yes('Bodies that are part of the actor count too.'),
      scope: oneOf(
        ['usual', 'in-scope', 'all'],
        'usual: what is left over from earlier editions too.',
      ),
      editions: ids('the editions looked at'),
      groupBy: orNull(text()),
    }),
    rows: {
      anyOf: [
        map({
          ...measureKeys,
          due: {
            ...ref('period'),
            description:
              'The deadline that passed; for a recurring measure, the first occurrence without a report.',
          },
          lastDay: ref('day'),
          monthsLate: count('Whole months since the last day of the deadline.'),
          missedOccurrences: count('Occurrences that passed unreported; 1 for a single deadline.'),
          ...stateKeys,
          asked,
          promisedSince,
          scope: oneOf(
            ['in-scope', 'left-over'],
            'left-over: of an earlier edition, and renewed by none that has begun.',
          ),
          role: orNull(oneOf(roles), 'The role of the actors asked for; null: none was asked for.'),
        }),
        map({ group: text('Id; none: nobody is named.'), count: count() }, 'With --count.'),
      ],
    },
    leftOut: Object.fromEntries(
      reasonsLeftOut.map((reason) => [reason, 'measures that are not in the rows']),
    ),
    totals: map({
      overdue: count('Those in scope.'),
      leftOver: count(),
      dueThatDay: count('Of those in scope, those whose deadline is that day.'),
      withoutReport: count('Of those in scope, the ones without any reported state.'),
      considered: count('All measures of the editions in scope.'),
      notHeld: ids('the editions begun by then that the corpus does not hold'),
      'roles?': list(
        map({ role: oneOf(roles), count: count() }),
        'Of those in scope, how many in each role of the actors asked for.',
      ),
    }),
  },
  status: {
    about: 'How a plan stands at the close of a day, counted as in query and overdue.',
    dated: true,
    question: map({
      edition: text('Its id.'),
      asOf,
      sinceDay: orNull(ref('day')),
      trend: orNull(map({ fromYear: count(), toYear: count() }, 'First and last year.')),
    }),
    rows: {
      anyOf: [
        map({
          by: oneOf(['state', 'actor', 'theme']),
          group: text('Code or id; none: in no group.'),
          measureCount: count(),
          overdue: orNull(count(), 'null: not counted by state.'),
        }),
        map(
          {
            quarter: ref('period'),
            overdue: count('At its close.'),
            newlyOverdue: count(),
            reports: count(),
            deadlinesMoved: count(),
          },
          'With --trend.',
        ),
      ],
    },
    totals: map({
      measureCount: count(),
      overdue: count(),
      dueThatDay: count('Of those, the ones whose deadline is that day.'),
      settledCount: count('Done, withdrawn or closed.'),
      notYetDue: count(),
      undated: count('Without a dated deadline.'),
      renewed: count('Taken up by a later measure, and counted with it.'),
      withoutReport: count(),
      reportedLastYear: count(
        'Measures on which something was reported in the last twelve months.',
      ),
      lastReport: orNull(ref('period')),
      promisedBefore: count('Of those that are late, the ones that an earlier plan promised.'),
      next: orNull(
        text('The next edition of the same plan that had begun: its id, or that of its document.'),
      ),
      sinceThen: orNull(
        map({ reports: count(), deadlinesMoved: count(), newlyOverdue: count() }),
        'After the close of the day given, and by that of the answer.',
      ),
      others: list(
        map({
          edition: text(),
          scope: oneOf(['in-scope', 'left-over']),
          measureCount: count(),
          overdue: count(),
        }),
        'The other editions that had begun.',
      ),
    }),
  },
  lineage: {
    about: 'One promise through the editions, oldest first.',
    dated: true,
    question: map({ measure: text('Its id.'), asOf }),
    rows: map(lineageKeys),
    totals: map({
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
    rows: map({
      ...lineageKeys,
      promisedSince,
      standing: yes('A standing task: it has no end and was carried out.'),
    }),
    totals: map({ renewed: count('Without the standing ones.'), standingTasks: count() }),
  },
  'lineage-suggest': {
    about:
      'Links that may be missing, by likeness of words: for a person to decide, and counted nowhere.',
    question: map({
      measure: orNull(text(), 'Id of the one measure asked for.'),
      pairs: list(map({ older: text(), newer: text() }), 'Editions compared.'),
    }),
    rows: map({
      tier: oneOf(tiers),
      score: part('Cosine of rare terms, raised by shared acronyms and actors.'),
      containment: part('How much of the shorter measure, by rarity, is in the other.'),
      olderMeasure: map({ ...sideOfSuggestion, rank: rank('among those like the newer') }),
      newerMeasure: map({ ...sideOfSuggestion, rank: rank('among those like the older') }),
      likeness: map({
        words: list(text(), 'Words both say, rarest first, as the newer prints them.'),
        acronyms: list(text()),
        actors: ids('the actors of today that both name, or that answer or take part in both'),
        instruments: list(
          text(),
          'What both cite: circular 2016-12-23, law 1995-04-13, col 1/2015. A reason, not a weight.',
        ),
      }),
    }),
    leftOut: { linked: 'pairs that follows names', rejected: 'pairs that not_follows names' },
    totals: map(counts(tiers)),
  },
  coverage: {
    about: 'What answers each recommendation, and each of its parts.',
    dated: true,
    question: map({
      sets: ids('the sets asked for'),
      asOf,
      unanswered: yes('Only those with an unanswered point.'),
    }),
    rows: map({
      id: text('set/number, or set/number/part.'),
      kind: oneOf(['recommendation', 'part']),
      title: text(),
      class: oneOf([...coverageClasses, 'mixed'], 'mixed: its parts are of several classes.'),
      declined: orNull(text(), 'Why it was declined, if it was.'),
      forwardedTo: ids('the actors to whom it was passed on'),
      measures: list(
        map({
          id: text(),
          edition: text(),
          match,
          ...stateKeys,
          deadlines,
          monthsLate,
          because: orNull(text()),
        }),
      ),
    }),
    totals: map({
      recommendations: list(
        map({ class: oneOf([...coverageClasses, 'mixed']), count: count() }),
        'Recommendations in each class.',
      ),
      parts: list(
        map({ class: oneOf([...coverageClasses, 'mixed']), count: count() }),
        'Parts in each class; a recommendation without parts is one.',
      ),
    }),
  },
  scorecard: {
    about: 'The ratings of a card, year by year.',
    dated: true,
    question: map({ cards: ids('the cards asked for'), asOf }),
    rows: map({
      id: text('card/criterion.'),
      indicator: text(),
      title: text(),
      ratings: list(
        map({ year: ref('period'), rating: oneOf(colours), reason: orNull(text()) }),
        'Oldest first.',
      ),
      change: oneOf(
        ratingChanges,
        'From the oldest rating to the newest; single: there is one year only; unclear: ratings of one year disagree.',
      ),
      answeredBy: ids('the measures that answer it'),
    }),
    leftOut: {
      'not-yet-counted': 'ratings that do not count by the day: card, criterion and year',
    },
    totals: map({
      counts: list(
        map({ card: text(), year: ref('period'), ...counts(colours) }),
        'For each year of a card, how many criteria have each colour.',
      ),
    }),
  },
  record: {
    about: 'What was recorded of measures, or would be: one row for each report.',
    question: map({
      ids: ids('the measures that the reports are about'),
      dryRun: yes('Nothing is written, whatever there is to write.'),
    }),
    rows: map({
      id: text('Id of the measure.'),
      file: text('Path of its file.'),
      line: count(
        'The line where the entry begins, or would; that of the existing entry if it is not new.',
      ),
      isNew: yes('The log did not have it.'),
      entry: ref('entry'),
      yaml: text('What is added to the file; empty: nothing.'),
      dated: oneOf(
        ['given', 'said', 'running'],
        'given: as typed; said: no date was given, and it is that on which it was said; running: the period given still runs, and it is dated on the day on which it was said.',
      ),
      countsFrom: orNull(ref('day'), 'The first day at whose close it counts.'),
      before: map(
        { ...stateKeys, monthsLate },
        'How the measure stands at the close of today without what is recorded.',
      ),
      after: map({ ...stateKeys, monthsLate }, 'How it stands with it.'),
    }),
    totals: map({
      added: count('Reports that are new.'),
      present: count('Reports that the corpus had already.'),
      written: yes('The files were written.'),
      findings: list(
        ref('finding'),
        'Errors and warnings of lint that the corpus has, or would have, because of it. With an error nothing is written.',
      ),
      overdueCounts: orNull(
        map({ before: count(), after: count() }, 'Measures in scope that teh overdue lists.'),
        'null: nothing was to be written.',
      ),
    }),
  },
  init: {
    about: 'The files of a new corpus, written or to be written.',
    question: map({
      folder: text('Its folder, as it was given.'),
      dryRun: yes('Nothing is written.'),
    }),
    rows: map({
      file: text('Path from that folder.'),
      isNew: yes('It did not exist; otherwise it was left as it is.'),
    }),
    totals: map({
      written: yes('The files were written.'),
      files: count('New ones.'),
      kept: count('Those that were there.'),
    }),
  },
  new: {
    about: 'What was added to the corpus, or would be.',
    question: map({
      what: oneOf(['measure', 'actor', 'document', 'theme', 'edition']),
      id: text(),
      dryRun: yes('Nothing is written.'),
    }),
    rows: map({
      id: text(),
      file: text('Path of the file.'),
      line: count('The line where it begins, or would.'),
      isNew: yes('It was not there.'),
      yaml: text('What is added; empty: nothing.'),
    }),
    totals: map({
      written: yes('The file was written.'),
      findings: list(
        ref('finding'),
        'Errors and warnings of lint that the corpus has, or would have, because of it. With an error nothing is written.',
      ),
    }),
  },
  document: {
    about: 'A document that was added to the registry, or its checksum, or would be.',
    question: map({ id: text(), dryRun: yes('Nothing is written.') }),
    rows: map({
      id: text(),
      file: text('Path of the registry.'),
      line: count('The line where it begins, or would.'),
      isNew: yes('It was not there.'),
      yaml: text('What is added; empty: nothing.'),
    }),
    totals: map({
      written: yes('The registry was written.'),
      sha256: text('Of the text, without the numbers of its lines.'),
      lineCount: count('Lines of the text.'),
      textFile: orNull(text(), 'The file with the text in numbered lines; null: none.'),
      findings: list(ref('finding'), 'Errors and warnings of lint because of it.'),
    }),
  },
  site: {
    about: 'The files of a site: a page for each answer, and the sheets beside them.',
    dated: true,
    question: map({ asOf, languages: list(text(), 'Of its pages.') }),
    rows: map({
      file: text('From its folder.'),
      of: text('The report that it is.'),
      format: oneOf(['html', 'xlsx', 'csv-plain']),
      language: text(),
    }),
    totals: map({ pages: count(), sheets: count() }),
  },
  brief: {
    about: 'What a meeting needs to know, and the points that it must decide.',
    dated: true,
    question: map({
      meeting: ref('day'),
      asOf,
      sinceDay: orNull(ref('day'), 'The last meeting; null: nothing is shown as new.'),
      actors: ids('the bodies whose dossier it is'),
    }),
    rows: map({
      id: text('Of the measure.'),
      reference: orNull(text(), 'The printed number.'),
      due: ref('period'),
      monthsLate,
      leads: ids('those who answer for it'),
      promisedSince,
    }),
    leftOut: Object.fromEntries(reasonsLeftOut.map((reason) => [reason, 'as in teh overdue'])),
    totals: map({
      overdue: count('Measures in scope.'),
      dueThatDay: count(),
      leftOver: count('Of earlier plans.'),
      decidedIds: ids('measures of which a meeting decided something since the last one'),
      followedIds: ids('those of them of which something was reported since'),
      newlyOverdueIds: ids('measures that were not overdue at the last meeting'),
      settledIds: ids('measures that were not settled at the last meeting'),
      reports: count('Those that count since then.'),
      unansweredIds: ids('measures that were asked about without answer'),
      dueSoonIds: ids('measures due within six months'),
      movedIds: ids('measures whose deadline was moved'),
      disagreeingIds: ids('measures of which assessors say different things'),
      mostPoints: count(),
    }),
  },
  import: {
    about: 'The rows of the tables of a document, what was read of each, and what is not certain.',
    question: map({
      file: text('Name of the document, without its folder.'),
      edition: orNull(text(), 'null: it was not said.'),
      language: text('Of the document (BCP 47).'),
    }),
    rows: map({
      place: placeInDocument,
      section: orNull(text(), 'Number of its section, else its title.'),
      number: orNull(text(), 'As printed.'),
      printedWords: text('As printed; lines of the cell on lines.'),
      partTitles: list(text(), 'Items of a list.'),
      who: text('As printed.'),
      leads: ids('the responsible bodies'),
      partners: ids('who takes part'),
      printedTiming: text(),
      start: orNull(ref('period')),
      due: orNull(ref('period')),
      doubts: list(map({ code: doubtCode, message: text() }), 'What a person must check.'),
      likelyFollows: ids('measures that it may take up'),
      likelyAnswers: ids('recommendations that it may answer'),
    }),
    leftOut: {
      'no-headings': 'rows of tables whose columns are not known',
      heading: 'rows that are a heading',
      'head-row': 'rows that name the columns',
      above: 'rows above the names of the columns',
      'no-measure': 'rows without words in the column of the measure',
    },
    totals: map({
      tables: count(),
      tablesRead: count('Those whose columns are known.'),
      rowsRead: count(),
      certain: count(),
      uncertain: count(),
      trackedChanges: count('Tracked changes, read as accepted.'),
      textBoxes: count('Boxes that were not read.'),
      nestedTables: count('Tables within cells.'),
      hiddenRows: count('Rows that are hidden, and were read.'),
      formulas: count('Formulas, whose results were not read.'),
      reviewFile: orNull(text(), 'The workbook that was written.'),
    }),
  },
  'import-check': {
    about: 'An edition of the corpus compared with the tables of a document.',
    question: map({
      file: text(),
      edition: text(),
      isDraft: yes('The edition was not made from this document.'),
    }),
    rows: map({
      measure: orNull(text(), 'null: the corpus has none.'),
      place: placeInDocument,
      printedWords: text('As printed.'),
      is: oneOf(['same', 'different', 'only-in-document', 'only-in-corpus']),
      differences: list(map({ field: oneOf(checkedFields), inDocument: text(), inCorpus: text() })),
      changes: list(ref('change'), 'What the differences mean, if that is certain.'),
    }),
    leftOut: { prose: 'measures of running text, of which no row is expected' },
    totals: map({
      rowsRead: count('Rows of the document.'),
      matched: count(),
      different: count(),
      onlyInDocument: count(),
      onlyInCorpus: count(),
      deadlinesMoved: count('Deadlines that moved or went.'),
      leadsChanged: count('Measures whose responsible changed or went.'),
    }),
  },
  'new-from': {
    about: 'What a review of an import would become, or became.',
    question: map({ edition: text(), dryRun: yes('Nothing is written.') }),
    rows: map({ file: text('Path of a file.'), isNew: yes('It was not there.') }),
    leftOut: { 'not-taken': 'rows of the document that are no measure, by their keys' },
    totals: map({
      measureCount: count(),
      written: yes('The files were written.'),
      troubles: list(
        map({
          code: cellTroubleCode,
          field: text('The column.'),
          sheet: text(),
          cell: text('The cell or, if it is empty, the row.'),
          message: text(),
        }),
        'Cells that are not clear. With any of them nothing is written.',
      ),
      lostRows: list(text(), 'Rows of the document that are no longer in the workbook.'),
      findings: list(
        ref('finding'),
        'Errors and warnings of lint that the corpus would have because of it.',
      ),
    }),
  },
  collect: {
    about: 'What the forms say that came back, row by row, and what was recorded.',
    dated: true,
    question: map({
      given: list(text(), 'Files, as they were given.'),
      by: orNull(text(), 'Who answers, as it was given.'),
      heardOn: ref('day'),
      write: yes('The clear rows are to be written.'),
    }),
    rows: map({
      outcome: oneOf(
        ['clear', 'known', 'unclear', 'conflict', 'repeated'],
        'clear: recorded, or would be; known: recorded before; repeated: says what another row says.',
      ),
      file: text('Name of the file, without its folder.'),
      sheet: text(),
      row: count('From 1.'),
      id: text('The id of the measure, or the text in the row.'),
      title: text(),
      body: text('To whom the form was sent; empty: unknown.'),
      entry: orNull(ref('entry'), 'null: it is not clear.'),
      before: orNull(status),
      after: orNull(status, 'null: nothing of it is recorded.'),
      troubles: list(
        map({
          code: troubleCode,
          field: orNull(oneOf(columnKeys), 'The column.'),
          message: text(),
        }),
        'Why it is not clear.',
      ),
      alsoNoted: list(map({ code: remarkCode, message: text() }), 'Remarks on a clear row.'),
    }),
    leftOut: { empty: 'rows in which nothing was filled in' },
    totals: map({
      sheets: count(),
      answered: count('Rows with an answer; those that contradict one another count once.'),
      clear: count(),
      known: count(),
      unclear: count(),
      conflicts: count(),
      repeated: count(),
      empty: count(),
      remarks: count('Texts beside the rows: read, and not recorded.'),
      byBody: list(
        map({
          body: text(),
          sent: count('Rows that it was sent.'),
          answered: count(),
          clear: count(),
          unclear: count(),
          conflicts: count(),
          known: count(),
        }),
      ),
      silentBodies: ids('bodies that were asked and answered nothing'),
      unread: list(map({ file: text(), message: text() }), 'Files that were not read.'),
      overdueCount: map(
        { before: count(), after: count() },
        'Measures that are overdue at the close of today, without and with the clear rows.',
      ),
      written: yes('The files were written.'),
      writtenFiles: list(text(), 'From the root of the corpus.'),
      unclearFiles: list(text(), 'Workbooks of the rows that are not clear.'),
      findings: list(
        ref('finding'),
        'Errors and warnings of lint that the corpus has, or would have, because of it. With an error nothing is written.',
      ),
    }),
  },
  ask: {
    about: 'Who is asked about its measures, and in which file.',
    dated: true,
    question: map({
      asOf,
      replyBy: ref('day'),
      round: text('The file of the corpus that records who was asked: rounds/<round>.yaml.'),
      only: text('open, late, all or due:<period>.'),
      actors: ids('the bodies asked for'),
      units: yes('Bodies that are part of another are asked in its form.'),
      withPartners: yes('Partners are asked too.'),
      language: oneOf(['fr', 'nl', 'en']),
      dryRun: yes('Nothing was written.'),
    }),
    rows: map({
      body: text('Id of the actor.'),
      file: text('Its form, relative to the current folder.'),
      late: count('Rows that are late.'),
      asks: list(
        map({
          id: text('teh-2021/x; teh-2021/x#2 of a part; teh-2021/x@2025-S1 of an occurrence.'),
          measure: text(),
          part: orNull(count()),
          occurrence: orNull(ref('period')),
          actor: text('The body of the plan on whose behalf it is asked.'),
          role: oneOf(['lead', 'partner']),
          due: orNull(ref('period')),
          monthsLate,
          status,
        }),
      ),
    }),
    leftOut: {
      'without-body': 'measures that no body can be asked about',
      'nothing-to-ask': 'bodies that have nothing to answer',
    },
    totals: map({
      bodies: count(),
      total: count('What they are asked, row by row.'),
      late: count(),
    }),
  },
  'ask-remind': {
    about: 'Who was asked in a round and has not answered.',
    question: map({ round: text(), askedOn: ref('period'), replyBy: ref('day') }),
    rows: map({
      body: text('Id of the actor.'),
      form: orNull(text('The name of its form.')),
      open: count('Rows that are not answered.'),
    }),
    totals: map({
      bodies: count('Of the round.'),
      silent: count(),
      inPart: count('Bodies that answered in part.'),
    }),
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
    totals: map({ rules: count() }),
  },
  schema: {
    about: 'The JSON Schemas of the files of a corpus, with its ids.',
    question: map({ kind: orNull(text('Of file; null: all of them.')) }),
    rows: map({ kind: text('measure, edition, actors …'), text: text('The schema, as JSON.') }),
    totals: map({ schemas: count() }),
  },
  completions: {
    about: 'A script for a shell, or ids for such a script.',
    question: map({
      shell: oneOf(['bash', 'zsh', 'fish']),
      idKind: orNull(text('The kind of ids that was asked for; null: the script.')),
    }),
    rows: map({ shell: text(), text: text('Lines, as they are printed.') }),
    totals: map({}),
  },
  'diff-editions': {
    about: 'What became of the measures of an edition in a later one.',
    dated: true,
    question: map({ older: text(), newer: text(), asOf }),
    rows: map({
      kind: oneOf(groupKinds),
      fingerprint,
      olderMeasures: sideOfDiff,
      newerMeasures: sideOfDiff,
      ties: list(
        map({
          older: text(),
          newer: text(),
          match: oneOf(
            [...matches, 'indirect'],
            'indirect: the link runs through editions in between.',
          ),
          changes: list(ref('change')),
        }),
      ),
      renewals: list(
        map({ id: text(), since: count(), renewed: count(), slipMonths: orNull(whole()) }),
      ),
      renewedUndelivered: ids(
        'older measures that were not delivered when the newer edition began',
      ),
      touchedBy: ids('newer measures on the same subject that are not the same promise'),
      mentionedIn: list(
        ref('entry'),
        'Entries of the log whose source is the document of the newer edition.',
      ),
      patch: list(
        map({ id: text(), from: orNull(text()), changes: list(ref('field')) }),
        'What makes the newer records out of the older ones.',
      ),
    }),
    leftOut: {
      unreadable:
        'measures that could not be read or are not sound: what they promise or take up is not seen',
      'editions-not-held':
        'documents of the editions between the two that the corpus does not hold',
    },
    totals: map(
      {
        ...counts(camel(groupKinds)),
        saidOfWhole: list(ref('entry'), 'What the newer plan says of the older one as a whole.'),
      },
      'Groups of each kind.',
    ),
  },
  'diff-revisions': {
    about: 'What changed between two revisions of the corpus.',
    question: map({ olderState: ref('revision'), newerState: ref('revision') }),
    rows: map({
      kind: oneOf(deltaKinds),
      fingerprint,
      olderMeasure: orNull(map({ id: text(), file: text() })),
      newerMeasure: orNull(map({ id: text(), file: text() })),
      changes: list(ref('change')),
      entriesAdded: count('Reports on its execution that are new.'),
      answersAdded: ids('recommendations that it now answers'),
      answersRemoved: ids('recommendations that it no longer answers'),
      fields: list(ref('field'), 'Every key that differs.'),
    }),
    leftOut: {
      'unreadable-before':
        'what could not be read or is not sound in the older state, and is left out of both',
      'unreadable-after': 'the same, in the newer state',
    },
    totals: map({
      ...counts(deltaKinds),
      entriesAdded: count(),
      deadlinesMoved: count('Deadlines that moved or went.'),
      leadsChanged: count('Measures whose responsible changed or went.'),
      others: list(
        map({
          kind: oneOf(deltaKinds),
          what: text('actor, theme, document …'),
          id: text(),
          from: orNull(text(), 'Its earlier id, if it was renamed.'),
        }),
      ),
      coverage: list(
        map({
          id: text(),
          before: oneOf([...coverageClasses, 'mixed', 'absent']),
          after: oneOf([...coverageClasses, 'mixed', 'absent']),
        }),
      ),
    }),
  },
  'diff-within': {
    about: 'Where a plan prints its own measures twice, in different ways.',
    question: map({ edition: text() }),
    rows: map({
      id: text(),
      reference: orNull(text()),
      fingerprint,
      otherPlace: map({ section: text(), lines: ref('lines') }, 'The other printing.'),
      ownPlace: map({ section: orNull(text()), lines: orNull(ref('lines')) }),
      differs: list(
        map({ field: oneOf(['responsibility', 'timing']), other: text(), own: text() }),
      ),
      note: orNull(text()),
    }),
    leftOut: { alike: 'printings that say the same: id and section' },
    totals: map({ printings: count(), differing: count() }),
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
    $id: 'urn:teh-plans:schema:report:1',
    $comment: 'Generated by npm run generate from scripts/generate/reports.ts. Do not edit.',
    title: 'Report',
    description:
      'What teh --format json writes. Keys are in camelCase, and one key has one type in every report. Keys, ids, codes and dates never follow the language; titles and sentences do. Within version 1 keys and reports may be added, and none is renamed or removed.',
    oneOf: names.map((name) => ref(name)),
    $defs: {
      ...Object.fromEntries(
        Object.entries(reports).map(([name, told]) => [name, envelope(name, told)]),
      ),
      ...shared,
    },
  }
  return ['schemas/json/report.schema.json', `${JSON.stringify(schema, null, 2)}\n`]
}

function envelope(
  name: string,
  { about, question, rows, leftOut = {}, totals, dated }: ReportShape,
): Shape {
  const reasons = Object.keys(leftOut)
  const sentences = Object.entries(leftOut).map(([reason, what]) => `${reason}: ${what}.`)
  return map(
    {
      formatVersion: { const: 1, description: 'Version of this format.' },
      program: ref('program'),
      corpus: ref('corpus'),
      report: { const: name },
      question: { description: 'What was asked, with names resolved to ids.', ...question },
      asOf: dated
        ? { ...asOf, description: 'The day at whose close the answer holds.' }
        : { type: 'null' },
      rows: list(
        rows,
        reasons.length > 0 ? 'The answer, complete except for leftOut.' : 'The answer, complete.',
      ),
      missing: list(
        text(),
        'Files that could not be read in full and are left out: the answer is incomplete.',
      ),
      leftOut:
        reasons.length > 0
          ? list(leftOutOf(reasons), sentences.join(' '))
          : { ...list(ref('leftOut'), 'Nothing is left out.'), maxItems: 0 },
      totals,
    },
    about,
  )
}

function leftOutOf(reasons: readonly string[]): Shape {
  return map({
    reason: oneOf(reasons),
    count: count(),
    ids: list(text(), 'As far as they are listed.'),
  })
}
