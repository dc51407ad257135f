/**
 * What every key of the format means, and every value of a closed list. A key without a meaning
 * stops the generator.
 */

/** By the name of the shape (its id in the schemas), then by key. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  measure: {
    reference:
      'The number printed in the plan. Always in quotes, because without them 2.10 is the number 2.1. Several rows may have the same number.',
    title: 'What is promised, in a few words of our own, beginning with the verb.',
    summary:
      'In our own words, in two or three sentences: what is promised, and how one will see that it is done.',
    wording:
      'The official text, if you want to keep it. The Belgian corpus does not: `source` cites it.',
    origin: 'In which form the plan prints the promise.',
    themes: 'What it is about: at least one theme.',
    lead: 'Who is responsible. `[]` if the plan names nobody.',
    partners: 'Who helps. An actor is never both lead and partner.',
    responsibility_as_printed:
      'The words of the plan about who is responsible. `""` if the cell is empty.',
    timing: 'When: the printed words, and what they mean.',
    parts: 'The bullets of the row, if it has several.',
    follows: 'The measures of earlier editions that this one takes up.',
    not_follows: 'Measures that look like predecessors but are not. They are not suggested again.',
    closed: 'Why it needs no successor in a later edition.',
    added: 'When a decision added it to a plan that had already begun. It exists from that date.',
    answers: 'The recommendations, and the criteria of scorecards, that it answers.',
    also_printed:
      'The other places of the plan that print the same promise, with their differences.',
    log: 'What is known of its execution, oldest first. Entries are added, never changed. An empty log means no report, which is not the same as not started.',
    note: 'Anything a reader must know: doubts, oddities of the source, why a date differs from the printed words.',
    source: 'Where the promise stands.',
  },
  'measure.not_follows': {
    measure: 'The measure that is not a predecessor.',
    because: 'Why not.',
  },
  'measure.added': {
    date: 'When it was added.',
    because: 'Why.',
    source: 'Where that stands.',
  },
  'measure.closed': {
    date: 'When it was closed.',
    because: 'Why: fulfilled by other means, no longer wanted …',
    source: 'Where that stands.',
  },
  part: {
    title: 'What the bullet promises.',
    lead: 'Who is responsible for this bullet, if the plan names somebody for it alone.',
    timing: 'When, if the plan prints a date for it alone.',
    lines: 'The lines of the bullet in the extracted text.',
    note: 'Anything a reader must know of it.',
  },
  follows: {
    measure: 'The earlier measure.',
    match: 'How the earlier promise compares with this one.',
    because: 'The reason, in a sentence: what stayed, what changed.',
  },
  answers: {
    recommendation: 'What is answered: `set/number`, `set/number/part` or `card/criterion`.',
    match: 'How far the measure answers it.',
    because: 'Why it is an answer, and what stays unanswered.',
  },
  printing: {
    section: 'Section of the plan, as printed.',
    lines: 'Lines of the extracted text.',
    responsibility_as_printed: 'Who is responsible, as printed there.',
    timing: 'When, as printed there.',
    note: 'How this printing differs.',
  },
  timing: {
    as_printed: 'The words of the plan, whatever they are. `""` if the cell is empty.',
    start: 'When it begins. A start alone is not a deadline.',
    due: 'The deadline: its last day counts.',
    recurs: 'How often it is due, if more than once.',
    after: 'The event on which it depends.',
  },
  recurs: {
    every: 'How often.',
    from: 'The first time, as precise as the interval: 2021-S1 for every six months.',
    until: 'The last time (default: the end of the edition).',
  },
  after: {
    event: 'The event, in words.',
    within: 'How long after the event it is due.',
    date: 'The date of the event, as soon as it is known. The deadline follows from it.',
  },
  entry: {
    date: 'When this was so, or was said. A coarse period counts from its last day.',
    status: 'How far the measure is.',
    by: 'Who says so. If two disagree, each writes an entry.',
    note: 'What is known, in our own words.',
    reasons: 'Why it is late.',
    deadline: 'The deadline from this entry on.',
    responsibility: 'Who is responsible from this entry on, if a decision changed it.',
    part: 'The number of the part that the entry is about, counted from 1; without it, the entry is about the whole measure.',
    occurrence:
      'For a recurring measure: the deadline that the entry is about. Without it, the date decides.',
    retracts:
      'The date of an earlier entry of the same assessor that was a mistake. That entry no longer counts, but is still shown.',
    source: 'The document that says so, or who said it.',
  },
  'entry.responsibility': {
    from: 'Who was responsible until then; without it, everybody who was.',
    to: 'Who is responsible now.',
    because: 'Why it was moved.',
  },
  communication: {
    communication: 'How it was heard: `telephone`, `mail`, `meeting`, `letter` or `form`.',
    from: 'Who said it.',
    date: 'When.',
    file: 'For a form: the file that came back.',
    row: 'For a form: the row in it.',
    sha256: 'For a form: the SHA-256 of the file.',
  },
  'entry.deadline': {
    from: 'The deadline until then; for a recurring measure, the occurrence that is moved.',
    to: 'The new deadline.',
    because: 'Why it was moved.',
  },
  source: {
    document: 'The document.',
    section: 'Its section, as printed.',
    lines: 'The lines of its extracted text.',
    page: 'The page, if the text has pages.',
    url: 'The web address, http or https.',
  },
  corpus: {
    title: 'What the plans are about, in a few words.',
    languages:
      'The languages of its texts. Every title must be given in the first, and should be in the others. Default: the languages of the editions.',
    timezone: 'The time zone in which days are counted: a name of the IANA database. Default: UTC.',
    plans:
      'The lines of plans, by id. Each edition names one of them. Without this key, an edition may name any.',
    levels:
      'The levels of actors, by id. Default: `international`, `national`, `federal`, `regional`, `local`, `judiciary`, `police`, `public-body`, `mixed-body`, `ngo`, `private`.',
    fiscal_year: 'The financial year, if plans use it. Default: the calendar year.',
    lint: 'The levels of rules of `teh lint`, by id. Any rule may be raised; warnings and notes may be lowered, errors may not.',
  },
  plan: {
    title: 'What these plans are about.',
  },
  fiscalYear: {
    begins: 'Its first month and day: `04-01`.',
    named_by: 'The calendar year that names it: that of its start, or of its end.',
  },
  edition: {
    plan: 'The line of plans that it is an edition of: an id of `corpus.yaml`.',
    title: 'The title of the edition.',
    period: 'The first and the last year that it covers.',
    numbered: 'The word before a printed number: `décision`.',
    language: 'The language of its text, and of every plain text in its files.',
    previous: 'The edition before it: a folder of the corpus, or a document with `held: false`.',
    revises: 'The plan that this text brings up to date without being a new edition of it.',
    document: 'The document with its text.',
    sections: 'The headings of its sections, by the number printed.',
    log: 'What is known of the edition as a whole.',
    note: 'What a reader must know of the edition: its gaps, its numbering, what was left out and why.',
    source: 'The source of the facts in the note.',
  },
  actor: {
    name: 'The full name.',
    abbreviation: 'The short name in use, by language. Tables show it.',
    members:
      'For a group: its members. What the group owes is listed separately for them; the first one is asked.',
    aliases: 'Every other spelling that the documents print. You can use any of them in a query.',
    level: 'What kind of body it is: an id of `levels` in `corpus.yaml`.',
    part_of: 'The body that it is part of; `--units` uses this.',
    succeeds: 'The bodies that it replaced. A query about it also finds their measures.',
    from: 'Since when it exists.',
    until: 'When it ended. A measure of a later edition must name its successor.',
    note: 'What a reader must know of it.',
  },
  theme: {
    label: 'Its name.',
    short: 'A shorter name, for a narrow screen.',
    broader: 'The wider theme. A query about that one also finds this one.',
    aliases: 'Other words for it.',
  },
  document: {
    title: 'Its title.',
    publisher: 'Who published it.',
    edition_of:
      'If it is an edition of a plan: which plan, and its period. This tells which editions the corpus does not have.',
    date: 'When it was published, adopted or signed.',
    language: 'The language of the text that was read.',
    held: 'Whether its text was read for this corpus (`true`), or only another document cites it (`false`).',
    sha256: 'Checksum of the extracted text that was read: line numbers refer to this text.',
    number: 'Its number or reference.',
    url: 'Its web address, http or https.',
    cited_for: 'What the corpus cites it for.',
    log: 'What is known of its application.',
    note: 'What a reader must know of it.',
  },
  'document.edition_of': {
    plan: 'The plan, as editions name it.',
    period: 'Its first and last year.',
  },

  recommendations: {
    title: 'The title of the set.',
    body: 'Who makes the recommendations.',
    document: 'The document with the recommendations.',
    number: 'Its official number.',
    date: 'When they were made.',
    addressee: 'To whom they are addressed.',
    report_due: 'When the reply is due.',
    requests: 'What is asked about the reply itself.',
    recommendations: 'The recommendations, by number.',
    welcomed: 'What the body was pleased with.',
    log: 'What is known of the replies.',
    note: 'What a reader must know of the set.',
  },
  'recommendations.requests': {
    summary: 'What is asked.',
    due: 'By when.',
    source: 'Where it stands.',
  },
  'recommendations.welcomed': {
    summary: 'What was welcomed.',
    source: 'Where it stands.',
  },
  recommendation: {
    title: 'What is asked, in a few words.',
    summary: 'The same, in two or three sentences of our own.',
    themes: 'What it is about.',
    parts: 'The points that can be answered separately, by letter.',
    forwarded_to: 'The bodies to which it was passed on, if no measure answers it.',
    declined: 'That it was declined.',
    source: 'Where it stands.',
  },
  'recommendation.declined': { because: 'Why.' },
  recommendationPart: {
    title: 'What this part asks, in a few words.',
    summary: 'More details, if needed.',
    forwarded_to: 'The bodies to which this part was passed on.',
    declined: 'That this part was declined.',
    source: 'Where it stands.',
  },
  'recommendationPart.declined': { because: 'Why.' },
  scorecard: {
    title: 'The title of the card.',
    assessor: 'Who rates.',
    document: 'The document with the ratings.',
    date: 'When the card was drawn up.',
    indicators: 'The groups of criteria, by slug.',
    criteria: 'The criteria, by slug.',
    demands: 'What the assessor asked for along with the card.',
    note: 'What a reader must know of the card.',
  },
  'scorecard.indicators': {
    label: 'Name of the group.',
    source: 'Where it stands.',
  },
  'scorecard.demands': {
    title: 'What is demanded, in a few words.',
    summary: 'More details, if needed.',
    source: 'Where it stands.',
  },
  round: {
    asked: 'The day on which the forms were made.',
    reply_by: 'The day by which answers were asked for.',
    bodies: 'Those who were asked, by the id of the actor.',
    note: 'What a reader must know of the round.',
  },
  askedBody: {
    file: 'The name of the form that was made for it.',
    rows: 'What it was asked about.',
    answered: 'What it answered, one entry for each form that came back.',
  },
  roundAnswer: {
    date: 'When the answers were recorded.',
    rows: 'The rows that were answered.',
  },
  criterion: {
    title: 'What is rated.',
    indicator: 'The group that it belongs to: a key of `indicators`.',
    themes: 'What it is about.',
    ratings: 'The ratings, oldest first.',
    note: 'What a reader must know of it.',
    source: 'Where it stands.',
  },
  rating: {
    year: 'The year rated.',
    rating: 'The colour given.',
    reason: 'Why, in our own words.',
    source: 'Where it stands.',
  },
}

/** By shape and key: what each value of a closed list says. */
export const valueMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'measure.origin': {
    table: 'a row of the tables of the plan',
    prose: 'promised in running text only',
  },
  'follows.match': {
    exact: 'the same promise',
    close: 'nearly the same promise',
    broad: 'the earlier promise is wider than this one',
    narrow: 'the earlier promise is narrower than this one',
    related: 'the same subject, but another promise: it does not count as renewed',
  },
  'answers.match': {
    exact: 'answers just what is asked',
    close: 'answers nearly what is asked',
    broad: 'what is asked is wider than the measure',
    narrow: 'what is asked is narrower than the measure',
    related: 'is on the same subject, without answering what is asked',
  },
  'recurs.every': {
    year: 'every year',
    unspecified: 'the plan does not say how often: only the first time counts as due',
  },
  'entry.status': {
    'not-started': 'somebody reports that nothing has been done',
    limited: 'begun, but far from done',
    substantial: 'the greater part is done',
    complete: 'done',
    withdrawn: 'given up, and somebody said so',
  },
  'entry.reasons': {
    funding: 'there is no money',
    resources: 'there are no people or means',
    priorities: 'something else came first',
    approval: 'somebody has not agreed yet',
    dependency: 'something else must be done first',
    other: 'another reason: the note says which',
  },
  'communication.communication': {
    telephone: 'a call',
    mail: 'an e-mail',
    meeting: 'a meeting',
    letter: 'a letter',
    form: 'a sheet that was sent out and came back',
  },
  'fiscalYear.named_by': { start: 'the year in which it begins', end: 'the year in which it ends' },
  'corpus.lint': {
    off: 'it is not run',
    note: 'its findings fail no check',
    warning: 'its findings fail a check that asks for it',
    error: 'its findings fail a check',
  },
  'rating.rating': { green: 'great efforts', yellow: 'some progress', red: 'very little' },
}
