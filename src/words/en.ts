/** English: the catalogue whose shape the others follow. */

import { en as ask } from './ask/en.ts'
import { en as collect } from './collect/en.ts'
import { en as diff } from './diff/en.ts'
import { en as form } from './form/en.ts'
import { en as help } from './help/en.ts'
import { en as overdue } from './overdue/en.ts'
import { en as pages } from './pages/en.ts'
import { en as problems } from './problems/en.ts'
import { en as record } from './record/en.ts'
import { list, n, quote, states } from './shared/en.ts'
import { en as site } from './site/en.ts'
import { en as statusOf } from './status/en.ts'
import { en as suggest } from './suggest/en.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ordinals = ['', '1st', '2nd', '3rd', '4th']
/**
 * A day wants “on”, a quarter and a half an article: on 15 January 2021, in the 1st half 2022, in
 * 2021.
 */
const article = (period: string) => (/^\d(st|nd|rd|th) /.test(period) ? `the ${period}` : period)
const during = (period: string) => `${/^\d{1,2} /.test(period) ? 'on' : 'in'} ${article(period)}`

export const en = {
  language: 'en' as 'en' | 'fr' | 'nl',
  /** What programs of Office check the spelling by (BCP 47). */
  locale: 'en-GB',
  /** `2009-Q1` split by the caller: year, kind, number, day. */
  period: (year: number, kind: string, number: number, day: number): string => {
    if (kind === 'day') return `${day} ${months[number - 1]} ${year}`
    if (kind === 'month') return `${months[number - 1]} ${year}`
    if (kind === 'quarter') return `${ordinals[number]} quarter ${year}`
    if (kind === 'semester') return `${ordinals[number]} half ${year}`
    return String(year)
  },
  months: (count: number) => n(count, 'month', 'months'),
  /** How far a long call has come. */
  progress: (
    step: 'reading' | 'checking' | 'pages' | 'writing' | 'sheets',
    done: number,
    total: number | undefined,
  ): string => {
    const said = {
      reading: 'Files read',
      checking: 'Rules checked',
      pages: 'Pages made',
      writing: 'Pages drawn',
      sheets: 'Forms read',
    }[step]
    return `${said}: ${done}${total === undefined ? '' : ` of ${total}`}`
  },
  yes: 'yes',
  none: '–',
  next: 'Next',
  colon: ': ',
  semicolon: '; ',
  quote,
  status: {
    ...states,
    'no-report': 'no state reported',
    closed: 'closed',
  },
  communication: {
    telephone: 'telephone',
    mail: 'e-mail',
    meeting: 'meeting',
    letter: 'letter',
    form: 'form',
  },
  reason: {
    funding: 'funding',
    resources: 'resources',
    priorities: 'priorities',
    approval: 'approval',
    dependency: 'dependency',
    other: 'other',
  },
  origin: { table: 'row of a table', prose: 'running text only' },
  othersSay: 'otherwise',
  othersDiffer: '≠ others differ',
  stands: {
    exact: 'the same as',
    close: 'nearly the same as',
    broader: 'broader than',
    narrower: 'narrower than',
    related: 'related to',
  },
  every: (every: string) => {
    if (every === 'year') return 'every year'
    if (every === 'unspecified') return 'at a rhythm that the plan leaves open'
    return `every ${every.replace(/^1 (?=[a-z]+$)/, '')}`
  },
  columns: {
    due: 'Due',
    late: 'Months late',
    id: 'Id',
    measure: 'Measure',
    title: 'Title',
    lead: 'Responsible',
    partners: 'With',
    status: 'State',
    promised: 'Promised since',
    timing: 'Timing',
    edition: 'Edition',
    reference: 'No.',
    themes: 'Themes',
    origin: 'Origin',
    source: 'Source',
    printed: 'Printed',
    scope: 'Scope',
    group: 'Group',
    actor: 'Actor',
    theme: 'Theme',
    count: 'Measures',
    rule: 'Rule',
    level: 'Level',
    summary: 'What it finds',
  },
  nobody: 'nobody named',
  overdue,
  pages,
  site,
  record,
  query: {
    asked: (count: number, total: number, filters: readonly string[]) =>
      `${n(count, 'measure', 'measures')} of ${total}${filters.length > 0 ? `: ${filters.join('; ')}` : ''}.`,
    filter: (name: string, values: readonly string[]) => `${name} ${list(values)}`,
    /** Of bodies, and what they are in a measure. */
    asRole: (role: string, bodies: readonly string[]) => `${list(bodies)}, ${role}`,
    names: {
      actor: 'responsible or partner',
      lead: 'responsible',
      year: 'timing in',
      due: 'due',
      theme: 'theme',
      plan: 'plan',
      edition: 'edition',
      status: 'state',
      origin: 'origin',
      text: 'text',
    },
    during,
    yearRule:
      'A measure counts in every year from its start to its deadline, or in the year of its deadline alone. One with a start and no deadline, or one that recurs on dates that are not all printed, counts until the end of the edition, or until the last date printed. A measure without any date counts in no year.',
    asOf: (day: string) => `State at the close of ${day}.`,
    asPartner: (count: number) => `${count} of these as a partner only.`,
    asMember: (count: number) => `${count} of these as a member of a group.`,
    withUnits: (count: number) =>
      `${n(count, 'more measure', 'more measures')} of bodies that are part of it (--units adds ${count === 1 ? 'it' : 'them'}).`,
    undated: (count: number) =>
      `${n(count, 'more measure has', 'more measures have')} no date at all (--undated adds ${count === 1 ? 'it' : 'them'}).`,
    unread: (count: number) =>
      `${n(count, 'more measure has', 'more measures have')} a printed timing that gives no date (--undated adds ${count === 1 ? 'it' : 'them'}).`,
    total: (count: number) => n(count, 'measure', 'measures'),
  },
  show: {
    edition: 'Edition',
    lead: 'Responsible',
    partners: 'With',
    printedResponsibility: 'Responsibility as printed',
    emptyCell: '(nothing printed)',
    timing: 'Timing',
    printedTiming: 'Timing as printed',
    themes: 'Themes',
    origin: 'Origin',
    source: 'Source',
    note: 'Note',
    parts: 'Parts',
    log: 'What is known of its execution',
    noLog: 'No report. That is not the same as not started.',
    sameSubject: 'Same subject',
    link: 'Link',
    accordingTo: (by: string) => `according to ${by}`,
    reasons: 'What hinders it',
    more: (id: string) => `Reasons for these links, and notes: teh show ${id} --full`,
    alsoPrinted: 'Also printed',
    follows: 'Follows',
    followedBy: 'Followed by',
    answers: 'Answers',
    closed: 'Closed',
    where: (
      document: string,
      section: string | undefined,
      lines: readonly [number, number] | undefined,
    ) =>
      [
        document,
        section && `section ${section}`,
        lines && (lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]}–${lines[1]}`),
      ]
        .filter(Boolean)
        .join(', '),
    heard: (
      how: string,
      from: string | undefined,
      date: string | undefined,
      file: string | undefined,
      row: number | undefined,
    ) => [how, from && `from ${from}`, date, file, row && `row ${row}`].filter(Boolean).join(', '),
    page: (page: number) => `page ${page}`,
    entry: (date: string, status: string | undefined, by: string | undefined) =>
      [date, status, by && `says ${by}`].filter(Boolean).join(' · '),
    deadlineMoved: (from: string | undefined, to: string) =>
      from ? `deadline moved from ${from} to ${to}` : `deadline set at ${to}`,
    file: 'File',
    alsoNamed: (typed: string, others: readonly string[]) =>
      `${typed} also names ${others.join('; ')}. The latest is shown.`,
    alsoOf: (year: number, more: readonly string[]) => `a measure of ${year} (${more.join(': ')})`,
    silentSince: (year: number) => `Nothing is known since ${year}.`,
    missed: (times: readonly string[]) => `missed before: ${times.join(', ')}`,
    late: (months: number, missed: number) =>
      `${months === 0 ? 'Late by less than a month' : `Late by ${n(months, 'month', 'months')}`}${missed > 1 ? `, ${missed} times without a report` : ''}`,
    says: (status: string, by: string | undefined, date: string) =>
      `${status}${by ? ` according to ${by}` : ''} (${date})`,
    standing: (standing: string, day: string) => `${standing} · at the close of ${day}`,
    provisional: (date: string) => `provisional: dated ${date}`,
    promisedSince: (since: number, renewed: number, slip: number | undefined) =>
      `Promised since ${since}${renewed === 0 ? '' : `, renewed ${renewed === 1 ? 'once' : `${renewed} times`}`}${slip ? `, deadline ${slip > 0 ? 'put off' : 'brought forward'} by ${n(Math.abs(slip), 'month', 'months')}` : ''}.`,
    promised: 'What is promised',
    printed: (quoted: string) => (quoted === '' ? '(nothing printed)' : `(printed: ${quoted})`),
    settledWithWhole: 'settled with the whole',
    retracted: 'retracted, and counted nowhere',
    retracts: (date: string) => `retracts its report of ${date}, which was a mistake`,
    waiting: (from: string | undefined) =>
      from ? `does not count yet: it does from ${from}` : 'does not count yet: it begins later',
    provisionalEntry: 'provisional: its period is not over',
    aboutPart: (part: number) => `about part ${part}`,
    aboutOccurrence: (occurrence: string) => `about the time due in ${occurrence}`,
    thisOne: (stands: string) => `${stands} this one`,
    notBegun: (id: string, begin: string) =>
      `${id} belongs to a plan that has not begun: it begins on ${begin}.`,
  },
  lineage: {
    story: (
      since: number,
      renewed: number,
      slip: number | undefined,
      state: string,
      day: string,
      latest: string | undefined,
    ) =>
      `First promised in the plan of ${since}${renewed === 0 ? ', not renewed' : `, renewed in ${n(renewed, 'later edition', 'later editions')}`}${slip ? `; the deadline moved ${n(Math.abs(slip), 'month', 'months')} ${slip > 0 ? 'later' : 'earlier'}` : ''}. ${latest === undefined ? 'State' : `State of the latest, ${latest},`} at the close of ${day}: ${state}.`,
    above: 'see above',
    state: (status: string, date: string, by: string | undefined) =>
      `${status} (${date}${by ? `, says ${by}` : ''})`,
    late: (months: number) => (months === 0 ? 'overdue' : `${n(months, 'month', 'months')} late`),
    link: (stands: string, slip: number | undefined) =>
      `${stands}${slip ? `; deadline ${n(Math.abs(slip), 'month', 'months')} ${slip > 0 ? 'later' : 'earlier'}` : ''}`,
    related: 'On the same subject, but not the same promise',
    renewed: (count: number, day: string) =>
      `${n(count, 'promise was', 'promises were')} renewed before being kept, and ${count === 1 ? 'is' : 'are'} still open at the close of ${day}.`,
    standing: (count: number) =>
      `${n(count, 'standing task goes', 'standing tasks go')} on, and ${count === 1 ? 'was' : 'were'} carried out`,
    standingRule:
      'The earlier plan set no last day for it, and a report says that it, or a part of it, was carried out at least in part.',
    renewedRule:
      'A promise counts when a later edition took it up (the same, nearly the same, broader or narrower) before any report said that the earlier one was complete or withdrawn; it is open as long as no report says so of the later one. Most often renewed first, then oldest.',
  },
  coverage: {
    /** A corpus without any. */
    noSet:
      'The corpus has no recommendations. A set of them is a file in recommendations/: docs/FORMAT.md shows what to write in it.',
    columns: { recommendation: 'Recommendation', answer: 'Answer', why: 'Reason' },
    point: 'Points asked',
    because: 'Why',
    asked: (recommendations: number, parts: number, open: number, day: string) =>
      `${n(recommendations, 'recommendation', 'recommendations')}, ${n(parts, 'point asked', 'points asked')}; ${open === 0 ? 'none is left unanswered' : `${open} unanswered`} at the close of ${day}.`,
    overview: 'One by one',
    ofParts: (count: number, all: number, name: string) => `${count} of ${all} ${name}`,
    rule: 'Delivered: a measure that answers the point is complete. Under way: one is reported as carried out in part, or a broader one is complete. On paper: a measure exists, and no report says that anything was done. Related measure only: it is on the same subject, without answering the point.',
    by: 'Adopted by',
    adopted: 'Adopted on',
    reportDue: 'Report due',
    request: 'Request',
    part: 'Part',
    none: 'No measure answers it.',
    parts: 'What is asked, point by point',
    declined: (because: string) => `Declined: ${because}`,
    forwarded: (to: readonly string[]) => `Passed on to ${to.join(', ')}.`,
    classes: {
      delivered: 'delivered',
      'under-way': 'under way',
      'on-paper': 'answered on paper',
      touched: 'related measure only',
      declined: 'declined',
      forwarded: 'passed on',
      unanswered: 'unanswered',
      mixed: 'differs from part to part',
    },
  },
  scorecard: {
    /** A corpus without any. */
    noCard:
      'The corpus has no progress card. A card is a file in scorecards/: docs/FORMAT.md shows what to write in it.',
    assessedBy: (names: string) => `Rated by ${names}.`,
    moved: (all: number, worse: number, better: number, first: string, last: string) =>
      `From ${first} to ${last}, of ${n(all, 'criterion', 'criteria')} ${worse} got worse and ${better} got better.`,
    open: (behind: number, open: number) =>
      behind === 0
        ? 'All stand at green.'
        : `Not green: ${behind}, of which ${open} with no measure that answers.`,
    colours: { green: 'green', yellow: 'yellow', red: 'red' },
    counts: (count: { green: number; yellow: number; red: number }) =>
      `${count.green} green, ${count.yellow} yellow, ${count.red} red`,
    waiting: (count: number, year: string, from: string | undefined) =>
      `${n(count, 'rating', 'ratings')} of ${year} ${count === 1 ? 'counts' : 'count'} only ${from ? `from ${from}` : 'later'}.`,
    unrated: 'no rating',
    changes: {
      better: 'better',
      worse: 'worse',
      same: 'unchanged',
      single: 'one rating',
      unclear: 'unclear',
    },
    indicator: 'Indicator',
    criterion: 'Criterion',
    change: 'Change',
    nothing: 'No measure answers it.',
    demands: 'Demands made with the card',
  },
  timing: {
    due: (due: string, lastDay: string) => `due ${due} (last day ${lastDay})`,
    window: (start: string, due: string, lastDay: string) =>
      `from ${article(start)}, due ${due} (last day ${lastDay})`,
    start: (start: string) => `from ${article(start)}; a start, not a deadline`,
    recurs: (every: string, from: string | undefined, until: string | undefined) =>
      `recurs ${every}${from ? `, first ${during(from)}` : ', no first date printed'}${until ? `, until ${article(until)}` : ''}`,
    after: (event: string, within: string | undefined, on: string | undefined) =>
      `${within ? `within ${within} after` : 'after'} “${event}”${on ? ` (${on})` : ', whose date is not known'}`,
    none: 'no deadline',
    moved: (now: string, printed: string) => `${now}; the plan prints: ${printed}`,
    occurrencesMoved: (moves: string) => `moved: ${moves}`,
    short: {
      start: (start: string) => `from ${article(start)}`,
      moved: (now: string, printed: string) => `${now} (was ${printed})`,
      set: (now: string) => `${now} (not in the plan)`,
      recurs: (from: string | undefined) => (from ? `${from}, recurs` : 'recurs'),
      event: 'event',
      unread: 'words without a date',
      none: '–',
    },
    span: (duration: string) =>
      duration
        .replace(/^P/, '')
        .replace(/(\d+)Y/, (_, d) => `${n(Number(d), 'year', 'years')} `)
        .replace(/(\d+)M/, (_, d) => `${n(Number(d), 'month', 'months')} `)
        .replace(/(\d+)D/, (_, d) => n(Number(d), 'day', 'days'))
        .trim(),
  },
  collect,
  diff,
  suggest,
  statusOf,
  ask,
  form,
  lint: {
    clean: (files: number, rules: number) =>
      `All is in order: ${n(files, 'file', 'files')} checked by ${rules} rules, nothing found.`,
    summary: (errors: number, warnings: number, notes: number, files: number) =>
      `${errors + warnings === 0 ? 'All is in order: no errors, no warnings' : `${n(errors, 'error', 'errors')}, ${n(warnings, 'warning', 'warnings')}`}, ${n(notes, 'note', 'notes')} in ${n(files, 'file', 'files')}.`,
    hidden: (count: number) =>
      `${n(count, 'note, which blocks nothing', 'notes, none of which blocks anything')}: teh lint --notes`,
    levels: { error: 'error', warning: 'warning', note: 'note' },
    suggestion: (words: readonly string[]) => `did you mean ${list(words)}?`,
    related: 'see also',
    fixed: (count: number) => `${n(count, 'file', 'files')} fixed:`,
    elsewhere: (count: number) =>
      `${count} of these ${count === 1 ? 'comes' : 'come'} from the change, in ${count === 1 ? 'a file' : 'files'} that it does not touch.`,
    notToApply:
      'Hidden characters are shown as \\u{…} here: this part is to be read, and cannot be applied as a patch; --fix without --dry-run fixes it.',
    nothingToFix: 'Nothing to fix.',
    more: (count: number) => `… and ${count} more of this rule in this file`,
    documents: (read: number, absent: readonly string[]) =>
      `Looked up in ${n(read, 'text', 'texts')}.${absent.length > 0 ? ` Not at hand, and not looked up: ${list(absent, 'and')}.` : ''}`,
  },
  explain: {
    why: 'Why',
    bad: 'Found',
    good: 'Right',
    level: 'Level',
    fixable: 'Fixed by --fix',
    usual: (level: string, id: string) =>
      `${level} (change it with --rule ${id}=off|note|warning|error)`,
    all: (count: number) => `${count} rules. teh explain <rule> says why, with an example.`,
  },
  help,
  problems,
  incomplete: (count: number) =>
    `The answer is incomplete: ${n(count, 'file is', 'files are')} left out, as ${count === 1 ? 'it' : 'they'} could not be read or ${count === 1 ? 'has' : 'have'} errors. teh lint says which:`,
  corpus: 'Corpus',
  shippedPlans:
    'No folder plans/ here or in a parent folder: this answer is about the plans that come with teh.',
  sparseCheckout:
    'The checkout of this repository is sparse: files of the corpus that it leaves out are not in this answer (git sparse-checkout disable brings them back).',
  incompleteSheet: (files: readonly string[]) =>
    `Incomplete: not read in full, and left out: ${files.join(', ')}`,
  bug: (message: string) => `teh has a bug: ${message} (TEH_DEBUG=1 shows where; please report it)`,
}

export type Words = typeof en
