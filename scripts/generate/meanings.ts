/**
 * What every key of the format means, and every value of a closed list. A key without a meaning
 * stops the generator.
 */

/** By the name of the shape (its id in the schemas), then by key. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  measure: {
    reference:
      'The number printed in the plan. Always in quotes, because 2.10 without them is the figure 2.1. Several rows may bear the same number.',
    title: 'What is promised, in a few words of our own, beginning with the verb.',
    summary:
      'In our own words, two or three sentences: what is promised, and by what one will see that it is done.',
    wording:
      'The official text, for those who keep it. The corpus keeps none: `source` says where it stands.',
    origin: 'Where in the plan the promise stands.',
    themes: 'What it is about: at least one theme.',
    lead: 'Who must answer for it. `[]` where the plan names nobody.',
    partners: 'Who helps. Nobody is lead and partner at once.',
    responsibility_as_printed:
      'The words of the plan about who must answer. `""` where the cell is empty.',
    timing: 'When: the printed words, and what they mean.',
    parts: 'The bullets of the row, where it has several.',
    follows: 'The measures of earlier editions that this one takes up again.',
    not_follows:
      'Measures that look like predecessors and are none, so that nobody suggests them again.',
    closed: 'Why it needs no successor in a later edition.',
    added: 'When a decision added it to a plan that was already running. It exists from then.',
    answers: 'The recommendations, and the criteria of scorecards, that it answers.',
    also_printed:
      'The other places of the plan that print the same promise, with what they say otherwise.',
    log: 'What is known of its execution, oldest first. Entries are added, never rewritten. An empty log means no report, which is not the same as not started.',
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
    lead: 'Who answers for this bullet, where the plan names somebody for it alone.',
    timing: 'When, where the plan prints a date for it alone.',
    lines: 'Where the bullet stands in the extracted text.',
    note: 'Anything a reader must know of it.',
  },
  follows: {
    measure: 'The earlier measure.',
    match: 'How much the earlier measure is the same promise as this one.',
    because: 'The reason, in a sentence: what stayed, what changed.',
  },
  answers: {
    recommendation: 'What is answered: `set/number`, `set/number/part` or `card/criterion`.',
    match: 'How far the measure answers it.',
    because: 'Why one may say so, and what stays unanswered.',
  },
  printing: {
    section: 'Section of the plan, as printed.',
    lines: 'Lines of the extracted text.',
    responsibility_as_printed: 'Who must answer, as printed there.',
    timing: 'When, as printed there.',
    note: 'How this printing differs.',
  },
  timing: {
    as_printed: 'The words of the plan, whatever they are. `""` where the cell is empty.',
    start: 'When it begins. A start alone is not a deadline.',
    due: 'The deadline: its last day counts.',
    recurs: 'It comes back.',
    after: 'It hangs on an event.',
  },
  recurs: {
    every: 'How often.',
    from: 'The first time, as precisely as the rhythm goes: 2021-S1 for every six months.',
    until: 'The last time; without it, to the end of the edition.',
  },
  after: {
    event: 'The event, in words.',
    within: 'How long after the event it is due.',
    date: 'The date of the event, as soon as it is known. The deadline follows from it.',
  },
  entry: {
    date: 'When this was so, or was said. A coarse period counts from its last day.',
    status: 'How far the measure is.',
    by: 'Who says so. Two who disagree write two entries.',
    note: 'What is known, in our own words.',
    reasons: 'Why it lags.',
    deadline: 'The deadline that holds from this entry on.',
    responsibility: 'Who answers from this entry on, where a decision moved it.',
    part: 'The number of the part that it speaks of, counted from 1; without it, of the whole.',
    occurrence:
      'Of a measure that recurs: the deadline that it speaks of. Without it, the date tells.',
    retracts:
      'The date of an earlier entry of the same assessor that was a mistake. That entry is in no answer any more, and is still shown.',
    source: 'Where that stands, or who said it.',
  },
  'entry.responsibility': {
    from: 'Who answered until then; without it, everybody who did.',
    to: 'Who answers now.',
    because: 'Why it was moved.',
  },
  communication: {
    communication: 'How it was heard: `telephone`, `mail`, `meeting`, `letter` or `form`.',
    from: 'Who said it.',
    date: 'When.',
    file: 'Of a form: the file that came back.',
    row: 'Of a form: the row in it.',
    sha256: 'Of a form: the SHA-256 of the file.',
  },
  'entry.deadline': {
    from: 'The deadline until then; of what recurs, it says which time is moved.',
    to: 'The new deadline.',
    because: 'Why it was moved.',
  },
  source: {
    document: 'The document.',
    section: 'Its section, as printed.',
    lines: 'The lines of its extracted text.',
    page: 'The page, where the text has pages.',
    url: 'The web address, http or https.',
  },
  corpus: {
    title: 'What the plans are about, in a few words.',
    languages:
      'The languages of its texts. Every title is given in the first, and wanted in the others. Without it, the languages of the editions.',
    timezone: 'Where the day is reckoned: a name of the IANA database. Without it, UTC.',
    plans:
      'The lines of plans, by id. Each edition names one of them. Without it, an edition may name any.',
    levels:
      'The levels of actors, by id. Without it: `international`, `national`, `federal`, `regional`, `local`, `judiciary`, `police`, `public-body`, `mixed-body`, `ngo`, `private`.',
    fiscal_year:
      'The year of accounts, where plans count in such years. Without it, it is the calendar year.',
    lint: 'What rules of `teh lint` are set to, by their id. Any rule may be raised, warnings and notes may be lowered; an error stays an error.',
  },
  plan: {
    title: 'What these plans are about.',
  },
  fiscalYear: {
    begins: 'The month and the day of its beginning: `04-01`.',
    named_by: 'The year whose number it bears: that of its start, or of its end.',
  },
  edition: {
    plan: 'The line of plans that it is an edition of: an id of `corpus.yaml`.',
    title: 'The title of the edition.',
    period: 'The first and the last year that it covers.',
    numbered: 'The word that goes before a printed number: `décision`.',
    language: 'The language of its text, and so of every plain text below it.',
    previous: 'The edition before it: a folder of the corpus, or a document that is not held.',
    revises: 'The plan that this text brings up to date without being a new edition of it.',
    document: 'The document that holds its text.',
    sections: 'The headings of its sections, by the number printed.',
    log: 'What is known of the edition as a whole.',
    note: 'What a reader must know of the edition: its gaps, its numbering, what was left out and why.',
    source: 'Where the facts in the note stand.',
  },
  actor: {
    name: 'The full name.',
    abbreviation: 'The short name in use, by language. Tables show it.',
    members:
      'Of a group: the bodies that sit in it. What the group owes counts apart for them; the first is asked.',
    aliases: 'Every other spelling that the documents print. A question may use any of them.',
    level: 'What kind of body it is: an id of `levels` in `corpus.yaml`.',
    part_of: 'The body that it belongs to; `--units` follows it.',
    succeeds: 'The bodies that it took over from. A question about it finds what they were given.',
    from: 'Since when it exists.',
    until: 'When it ended. A measure of a later edition must name its successor.',
    note: 'What a reader must know of it.',
  },
  theme: {
    label: 'Its name.',
    short: 'A shorter name, for a narrow screen.',
    broader: 'The wider theme. A question about that one finds this one too.',
    aliases: 'Other words for it.',
  },
  document: {
    title: 'Its title.',
    publisher: 'Who published it.',
    edition_of:
      'Where it is an edition of a plan: of which plan, and its period. So it is known which editions a corpus does not hold.',
    date: 'When it was published, adopted or signed.',
    language: 'The language of the text that was read.',
    held: 'Whether its text was read for this corpus (`true`), or it is only cited by one that was (`false`).',
    sha256: 'Checksum of the extracted text that was read: the lines cited are its lines.',
    number: 'Its number or mark.',
    url: 'Where it can be read, http or https.',
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
    document: 'The document that holds them.',
    number: 'Its official number.',
    date: 'When they were made.',
    addressee: 'To whom.',
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
    parts: 'The points that can be answered apart, by letter.',
    forwarded_to: 'The bodies to which it was passed on, where no measure answers it.',
    declined: 'That it was declined.',
    source: 'Where it stands.',
  },
  'recommendation.declined': { because: 'Why.' },
  recommendationPart: {
    title: 'What this part asks, in a few words.',
    summary: 'More of it, where that helps.',
    forwarded_to: 'The bodies to which this part was passed on.',
    declined: 'That this part was declined.',
    source: 'Where it stands.',
  },
  'recommendationPart.declined': { because: 'Why.' },
  scorecard: {
    title: 'The title of the card.',
    assessor: 'Who rates.',
    document: 'The document that holds the ratings.',
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
    summary: 'More of it, where that helps.',
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
    related: 'they touch, but this one does not renew the other: it is not counted as renewed',
  },
  'answers.match': {
    exact: 'answers just what is asked',
    close: 'answers nearly what is asked',
    broad: 'what is asked is wider than the measure',
    narrow: 'what is asked is narrower than the measure',
    related: 'touches what is asked',
  },
  'recurs.every': {
    year: 'every year',
    unspecified: 'at a rhythm that the plan leaves open: only the first time counts as due',
  },
  'entry.status': {
    'not-started': 'somebody reports that nothing has been done',
    limited: 'begun, and far from done',
    substantial: 'the greater part is done',
    complete: 'done',
    withdrawn: 'given up, and said so',
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
