/** What each rule of lint says, in English. `help` tells what is allowed or what to do. */

/** The data of a complaint, as its rule fills it. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>
export interface Sentence {
  message: string
  help?: string
}

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const quoted = (value: unknown) => `“${String(value)}”`
/** A key, or an entry of its list; the file itself has no key. */
const named = ({ key, entry }: Data) =>
  key === '' ? 'the file' : entry === undefined ? quoted(key) : `entry ${entry} of ${quoted(key)}`
const orNone = (printed: unknown) =>
  printed === '' || printed === undefined ? 'nothing' : quoted(printed)

const formats: Record<string, string> = {
  slug: 'a slug: lower-case letters, figures and single hyphens, at most 64 (cellule-tteh)',
  period: 'a period: 2021, 2021-07, 2021-07-15, 2009-Q1, 2008-S2',
  interval: 'two periods with a slash: 2021/2025',
  duration: 'a span of time: P1Y, P6M, P45D',
  reference: 'at most 20 characters, in quotes: "2.10"',
  lines: 'two line numbers: [120, 134]',
  text: 'a text',
}
const types: Record<string, string> = {
  text: 'a text',
  list: 'a list',
  map: 'a map of keys',
  number: 'a whole number',
  boolean: 'true or false',
  nothing: 'nothing',
}
/** Why a text is not YAML, by the codes of the parser and of what reads before it. */
const syntax = {
  MERGE_CONFLICT: {
    message: 'the marks of an unfinished merge are still in the file',
    help: 'keep the right lines, and remove the marks',
  },
  TOO_DEEP: { message: 'nested too deep' },
  TOO_LONG: { message: 'far too long for one file of a corpus' },
  DIRECTIVE: {
    message: 'a YAML directive has no place in a corpus',
    help: 'remove the line; a text that begins with % wants quotes',
  },
  UNREADABLE: { message: 'the file cannot be read from here on' },
  ALIAS_PROPS: {
    message: 'a reference with * bears a mark of its own',
    help: 'write the value out',
  },
  BAD_COLLECTION_TYPE: {
    message: 'a word with “!” does not fit the value after it',
    help: 'remove the word; a text that begins with “!” wants quotes',
  },
  BAD_DIRECTIVE: {
    message: 'a line that begins with % has no place in a corpus',
    help: 'remove it; a text that begins with % wants quotes',
  },
  BAD_DQ_ESCAPE: {
    message: 'between double quotes a backslash begins a special sign, and this one is not known',
    help: 'write two backslashes for one, or put the text between single quotes',
  },
  BAD_INDENT: {
    message: 'this line does not begin in the same column as those that it belongs with',
    help: 'begin all lines of one level in the same column, with spaces',
  },
  BAD_PROP_ORDER: {
    message: 'a mark with & or “!” stands in the wrong place',
    help: 'remove it; a text that begins so wants quotes',
  },
  BAD_SCALAR_START: {
    message: 'a text without quotes cannot begin with this sign',
    help: 'put the text between quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a colon with a blank after it begins a second key inside this value',
    help: 'put a text with such a colon between quotes; a key that is meant goes on a line of its own, in the column of its level',
  },
  BLOCK_IN_FLOW: {
    message: 'between brackets, part of a text is taken for a key or for a list',
    help: 'put a text that holds a colon and a blank, or begins with a hyphen, between quotes',
  },
  IMPOSSIBLE: {
    message: 'this cannot be read',
    help: 'look at the line and at the one before it; a text with unusual signs wants quotes',
  },
  KEY_OVER_1024_CHARS: {
    message: 'more than 1,024 characters stand before the colon: that is no key',
    help: 'put a text that holds a colon and a blank between quotes',
  },
  MISSING_CHAR: {
    message: 'a sign is missing here',
    help: 'look for a quote, a comma, a colon or a blank that was left out',
  },
  OPEN_QUOTE: {
    message: 'a text in quotes is never closed',
    help: 'end it with the quote that opens it; between single quotes an apostrophe is written twice',
  },
  OPEN_BRACKET: {
    message: 'a bracket is opened and not closed, or its lines are not indented',
    help: 'close every [ with ] and every { with }; indent what stands on lines of its own',
  },
  NO_COLON: {
    message: 'this is neither a key with its colon nor part of a text',
    help: 'write key: value, or indent the line below the text that it continues',
  },
  NO_COMMA: {
    message: 'a comma is missing between two entries',
    help: 'put a comma between them; a text with quotes in it wants quotes around it',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over several lines',
    help: 'look for a colon that was left out, or for a line that is not indented as its level wants',
  },
  MULTIPLE_ANCHORS: {
    message: 'marks with & have no place in a corpus',
    help: 'write the value out; a text that begins with & wants quotes',
  },
  MULTIPLE_TAGS: {
    message: 'words with “!” have no place in a corpus',
    help: 'remove them; a text that begins with “!” wants quotes',
  },
  NON_STRING_KEY: {
    message: 'a key is not a text',
    help: 'write the key as a word, between quotes where it has other signs',
  },
  RESOURCE_EXHAUSTION: { message: 'far too much for one file of a corpus' },
  UNEXPECTED_TOKEN: {
    message: 'this has no place here',
    help: 'look just before it for a quote, a bracket or a comma too many or too few; put a text with such signs between quotes',
  },
} satisfies Record<string, Sentence>
const syntaxOf = (code: unknown): Sentence | undefined =>
  (syntax as Record<string, Sentence>)[String(code)]
const strays: Record<string, string> = {
  stray: 'is not a .yaml file and is not read',
  'too-large': 'is too large for a file of a corpus and is not read',
  'too-deep':
    'is a folder too deep in the corpus, and nothing in it is read: a measure is plans/<edition>/<slug>.yaml',
  symlink: 'is a symbolic link and is not followed',
  'not-a-file': 'is named like a file of the corpus but is none',
  place: 'lies where no file of a corpus lies: a measure is plans/<edition>/<slug>.yaml',
}

const findings = {
  'yaml/syntax': (d) => syntaxOf(d.code) ?? { message: `this is not YAML: ${d.message}` },
  'yaml/encoding': (d) => ({
    message: `this is not UTF-8 text (${d.seen})`,
    help: 'save the file as UTF-8',
  }),
  'yaml/duplicate-key': (d) => ({
    message: `the key ${quoted(d.key)} stands twice; first defined at ${d.line}:${d.column}`,
    help: 'keep one of them',
  }),
  'yaml/tab-indent': () => ({
    message: 'a tab is used to indent',
    help: 'indent with spaces, two for each level',
  }),
  'yaml/unresolved-alias': (d) => ({ message: `the alias ${quoted(d.seen)} stands for nothing` }),
  'yaml/anchors': (d) => ({
    message: `anchors and aliases (${d.seen}) have no place in a corpus`,
    help: 'write the value out; a text that begins with & or * wants quotes',
  }),
  'yaml/multiple-documents': () => ({
    message: 'a second YAML document begins here',
    help: 'one file holds one document: remove the line ---',
  }),
  'yaml/empty-file': () => ({ message: 'the file holds nothing', help: 'fill it, or remove it' }),
  'yaml/custom-tag': (d) => ({
    message: `a tag (${d.seen ?? d.message}) has no place in a corpus`,
    help: 'a text that begins with ! wants quotes',
  }),
  'yaml/ambiguous-scalar': (d) => ({
    message: `${d.seen} is read by YAML as ${d.read}, where text is meant`,
    help: `write "${d.seen}" in quotes`,
  }),
  'yaml/bom-or-crlf': (d) => ({
    message:
      d.seen === 'BOM'
        ? 'the file begins with a byte order mark'
        : 'lines end as on Windows (CRLF)',
    help: 'save as UTF-8 without a mark, with line ends LF',
  }),
  'schema/unknown-key': (d) => ({
    message: `unknown key ${quoted(d.key)}`,
    help: `allowed here: ${words(d.allowed).join(', ')}`,
  }),
  'schema/missing-key': (d) => ({
    message: d.empty
      ? `${quoted(d.key)} is empty, and is required`
      : `the key ${quoted(d.key)} is missing`,
  }),
  'schema/wrong-type': (d) => ({
    message: `${named(d)} wants ${types[String(d.expected)] ?? d.expected}, and is ${types[String(d.seen)] ?? d.seen}`,
  }),
  'schema/invalid-enum': (d) => ({
    message: `${quoted(d.seen)} is not known here`,
    help: `allowed: ${words(d.allowed).join(', ')}`,
  }),
  'schema/invalid-format': (d) => ({
    message: `${quoted(d.seen)} is not well formed`,
    help: `wanted: ${formats[String(d.expected)] ?? d.expected}`,
  }),
  'schema/empty-value': (d) => ({
    message: `${named(d)} is empty`,
    help: d.entry === undefined ? 'fill it, or remove the key' : 'fill it, or remove it',
  }),
  'file/slug-format': (d) => ({
    message: `${quoted(d.seen)} is not a slug`,
    help: formats.slug ?? '',
  }),
  'file/stray': (d) => ({
    message: `this ${strays[String(d.reason)] ?? strays.stray}`,
    ...(d.detail === '.yml' && { help: 'name it .yaml' }),
  }),
  'file/unreadable': (d) => ({
    message: `this ${strays[String(d.reason)] ?? `file could not be read (${d.reason})`}`,
  }),
  'file/case-collision': (d) => ({
    message: `the name differs from ${quoted(d.twin)} only by case or accents`,
    help: 'some computers take both for one file: rename one',
  }),
  'file/unknown-edition': (d) => ({
    message: `the folder ${quoted(d.edition)} has no edition.yaml`,
    help: 'every edition has one: plan, title, period, language, document',
  }),
  'ref/unknown-actor': (d) => ({
    message: `unknown actor ${quoted(d.seen)}`,
    help: 'actors are defined in actors.yaml',
  }),
  'ref/unknown-theme': (d) => ({
    message: `unknown theme ${quoted(d.seen)}`,
    help: 'themes are defined in themes.yaml',
  }),
  'ref/unknown-document': (d) => ({
    message: `unknown document ${quoted(d.seen)}`,
    help: 'documents are defined in documents.yaml',
  }),
  'ref/unknown-measure': (d) => ({
    message: `unknown measure ${quoted(d.seen)}`,
    help: 'a measure is named by its path: teh-2021/ciatteh',
  }),
  'ref/unknown-edition': (d) => ({
    message: `unknown edition ${quoted(d.seen)}`,
    help: 'name a folder of the corpus, or a document of documents.yaml with held: false',
  }),
  'ref/unknown-recommendation': (d) => ({
    message: `unknown recommendation or criterion ${quoted(d.seen)}`,
    help: 'set/number, set/number/part or card/criterion: cp-2018-4/1',
  }),
  'ref/alias-not-canonical': (d) => ({
    message: `${quoted(d.seen)} is a name of ${words(d.ids).map(quoted).join(' and ')}`,
    help:
      words(d.ids).length > 1
        ? `write the id of the one that is meant: ${words(d.ids).join(', ')}`
        : `write the id: ${words(d.ids)[0]}`,
  }),
  'ref/inactive-actor': (d) => ({
    message: `${quoted(d.seen)} had ended (${d.until}) before this edition began`,
    help: 'name the body that took over',
  }),
  'ref/duplicate-entry': (d) => ({
    message: `${quoted(d.seen)} stands twice in ${quoted(d.key)}`,
    help: 'keep one',
  }),
  'ref/lead-also-partner': (d) => ({
    message: `${quoted(d.seen)} is responsible and partner at once`,
    help: 'keep it under lead',
  }),
  'ref/self': (d) => ({ message: `${quoted(d.seen)} names itself` }),
  'timing/unparseable': (d) => ({
    message: `${quoted(d.seen)} is not a period`,
    help: `wanted: ${formats.period}`,
  }),
  'timing/implausible-year': (d) => ({
    message: `${quoted(d.seen)} is not a year that a plan speaks of`,
    help: `years go from ${d.earliest} to ${d.latest}`,
  }),
  'timing/due-before-start': (d) => ({
    message: `the deadline ${d.due} comes before the start ${d.start}`,
  }),
  'timing/outside-period': (d) => ({
    message: `${quoted(d.key)} ${d.seen} lies outside the edition (${d.period})`,
  }),
  'timing/as-printed-disagrees': (d) => ({
    message: `the printed words ${quoted(d.printed)} say ${d.read}, and ${d.written === '' ? 'nothing' : d.written} is written`,
    help: 'correct the one that is wrong; where the plan means something else, say why in a note',
  }),
  'timing/invented-precision': (d) => ({
    message: `${d.seen} is finer than what is printed (${quoted(d.printed)})`,
    help: `write ${d.read}: no more precise than the source`,
  }),
  'timing/no-deadline': (d) => ({
    message: `no deadline: such a measure is never overdue (printed: ${orNone(d.printed)})`,
  }),
  'timing/relative-without-anchor': (d) => ({
    message: `hangs on an event whose date is not known: ${quoted(d.event)}`,
    help: 'write its date under after: date: once it is known',
  }),
  'timing/rhythm-mismatch': (d) =>
    d.first === ''
      ? {
          message: `${d.every} is no rhythm: nothing comes back after it`,
          help: 'write every: year, every: unspecified, or a span such as P6M',
        }
      : {
          message: `every ${d.every} cannot be counted from ${d.from}: only the first time is known`,
          help: `write from as precisely as the rhythm goes, such as ${d.first}; or every: unspecified, where the plan says no more`,
        },
  'source/missing': () => ({
    message: 'no source: nobody can check it',
    help: 'source: {document: …, section: "…", lines: […, …]}',
  }),
  'source/no-section': (d) => ({
    message: `the source names ${quoted(d.document)} and not where in it`,
    help: 'add section, lines, page or url',
  }),
  'source/lines-out-of-order': (d) => ({ message: `line ${d.last} comes before line ${d.first}` }),
  'source/duplicate-locator': (d) => ({
    message: `stands at the same lines as ${d.other}`,
    help: 'two rows never share their lines: check both',
  }),
  'text/control-char': (d) => ({
    message: `a control character (${d.seen}) has no place in a text`,
    help: 'remove it',
  }),
  'text/bidi-override': (d) => ({
    message: `a character that turns the direction of writing (${d.seen}): the text would not read as it is`,
    help: 'remove it',
  }),
  'text/invisible-char': (d) => ({
    message: `an invisible character (${d.seen})`,
    help: 'remove it',
  }),
  'text/workflow-command': (d) => ({
    message: `${quoted(d.seen)} begins a command of a build service`,
    help: 'put the text in other words, or begin the line with another word',
  }),
  'text/private-data': (d) => ({
    message: d.kind === 'mail' ? 'an e-mail address' : 'a telephone number',
    help: 'a corpus names bodies, never people: remove it',
  }),
  'registry/unused-entry': (d) => ({
    message: `nothing names ${quoted(d.seen)}`,
    help: 'remove it, or name it where it belongs',
  }),
  'registry/alias-collision': (d) => ({
    message: `${quoted(d.seen)} is also a name of ${quoted(d.other)}`,
    help: 'a name belongs to one actor only',
  }),
  'registry/duplicate-label': (d) => ({
    message: `${quoted(d.seen)} is also the label of ${quoted(d.other)}`,
    help: 'merge the two themes, or tell them apart',
  }),
  'registry/cycle': (d) => ({
    message: `${quoted(d.key)} comes back to where it began: ${words(d.chain).join(' → ')}`,
  }),
  'log/order': (d) => ({ message: `${d.seen} stands after ${d.before}`, help: 'oldest first' }),
  'log/future-entry': (d) => ({
    message: `${d.seen} is after today (${d.today})`,
    help: 'a report tells what was, not what will be',
  }),
  'log/before-edition': (d) => ({
    message: `${d.seen} is before the edition began (${d.period})`,
    help: 'if it is about an earlier promise, record it there',
  }),
  'log/complete-without-source': () => ({
    message: 'said to be complete, without a source',
    help: 'add source: who says so, where',
  }),
  'log/regress': (d) => ({
    message: `was complete, and is now ${quoted(d.seen)}, without a note`,
    help: 'add note: why it went back',
  }),
  'log/lagging-without-reason': (d) => ({
    message: `not complete after its deadline (${d.due}), and no reason is given`,
    help: 'add reasons: funding, resources, priorities, approval, dependency or other',
  }),
  'log/duplicate-entry': (d) => ({
    message: `the same entry of ${d.date} stands twice`,
    help: 'keep one',
  }),
  'log/rating-twice': (d) => ({
    message: `two ratings for ${d.year}`,
    help: 'correct the year, or keep one',
  }),
  'log/unknown-occurrence': (d) => ({
    message:
      d.from === ''
        ? 'it is not said which time was moved, so none is'
        : `no time falls on ${d.from}: nothing is moved`,
    help: `write from: one of ${words(d.known).join(', ')}`,
  }),
  'lineage/unknown-predecessor': (d) => ({
    message: `follows ${quoted(d.seen)}, which is not in the corpus`,
    help: 'a measure is named by its path: teh-2008/ciatteh',
  }),
  'lineage/same-edition': (d) => ({
    message: `follows ${quoted(d.seen)}, of its own edition (${d.edition})`,
    help: 'a promise printed twice in one plan is also_printed',
  }),
  'lineage/backwards': (d) => ({
    message: `follows ${quoted(d.seen)}, of a later edition`,
    help: 'follows stands in the newer measure and names the older',
  }),
  'lineage/cycle': (d) => ({
    message: `measures follow one another in a ring: ${words(d.chain).join(' → ')}`,
  }),
  'lineage/no-reason': (d) => ({
    message: `no reason for the link to ${quoted(d.seen)}`,
    help: 'add because: what is the same, what changed',
  }),
  'lineage/dropped-silently': (d) => ({
    message: `not finished, and not taken up in ${words(d.later).join(', ')}`,
    help: 'add closed: when a text says why it ended',
  }),
  'i18n/missing-translation': (d) => ({
    message: `${quoted(d.key)} is missing in ${words(d.missing).join(', ')}`,
    ...(d.key === 'name' && { help: 'a body with one name in every language has it in each' }),
  }),
  'i18n/not-nfc': (d) =>
    d.form === 'accent'
      ? {
          message: `the accent of ${quoted(d.seen)} is written as a character of its own`,
          help: '--fix writes it as one character',
        }
      : {
          message: `${quoted(d.seen)} is not written in the usual characters (Unicode NFC)`,
          help: '--fix writes it in those; it looks the same',
        },
  'meta/unknown-rule': (d) => ({
    message: `there is no rule ${quoted(d.seen)}`,
    help: 'teh explain --list lists them',
  }),
  'meta/unused-suppression': (d) => ({
    message:
      words(d.seen).length > 0
        ? `nothing to turn off here for ${words(d.seen).join(', ')}`
        : 'names no rule to turn off',
    help: 'remove the comment',
  }),
  'meta/suppression-without-reason': () => ({
    message: 'a rule is turned off without a reason',
    help: '# teh-disable-next-line rule/name -- reason',
  }),
  'meta/rule-crashed': (d) => ({
    message: `the rule ${d.rule} could not finish (${d.reason}): the answer is incomplete`,
  }),
} satisfies Record<string, (d: Data) => Sentence>

/** Every rule that has a sentence; the other languages must have the same. */
export type FindingId = keyof typeof findings
type SyntaxCode = keyof typeof syntax
export interface LintWords {
  syntax: Record<SyntaxCode, Sentence>
  findings: Record<FindingId, (d: Data) => Sentence>
}

export const en: LintWords = { syntax, findings }
