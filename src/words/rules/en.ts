/** What each rule of lint says and why it exists, in English. */
import { languageName } from '../languages.ts'
import { list, n, quote, states } from '../shared/en.ts'
import { textIn } from '../shared/text.ts'
import { en as syntax } from '../syntax/en.ts'
import { syntaxSentence } from '../syntax/sentence.ts'
import type { RuleWords } from './shape.ts'

/** A key, or an entry of its list; the file itself has no key. */
const named = ({ key, entry }: { key: string; entry?: number }) => {
  if (key === '') return 'the file'
  return entry === undefined ? quote(key) : `entry ${entry} of ${quote(key)}`
}
/** A state with its name in English, where that says more than its code. */
const withState = (value: string) => {
  const name = Object.hasOwn(states, value) ? states[value as keyof typeof states] : undefined
  return name === undefined || name === value ? value : `${value} (${name})`
}
const orNone = (printed: string) => (printed === '' ? 'nothing' : quote(printed))

const formats: Record<string, string> = {
  slug: 'a slug: lower-case letters, figures and single hyphens, at most 64 (climate-unit)',
  period: 'a period: 2021, 2021-07, 2021-07-15, 2009-Q1, 2008-S2',
  interval: 'two periods with a slash: 2021/2025',
  duration: 'a length of time: P1Y, P6M, P45D',
  reference: 'at most 20 characters, in quotes: "2.10"',
  lines: 'two line numbers: [120, 134]',
  text: 'a text',
  language: 'a language, by its tag: fr, nl-BE, zh-Hant',
  'web address': 'a web address: https://example.org/page',
}
const types: Record<string, string> = {
  text: 'a text',
  list: 'a list',
  map: 'a map of keys',
  number: 'a whole number',
  boolean: 'true or false',
  nothing: 'nothing',
}
const unread: Record<string, string> = {
  ENOENT: 'file is missing: every corpus has it, even if it is empty (teh init begins one)',
  stray: 'is not a .yaml file and is not read',
  'too-large': 'is too large for a file of a corpus and is not read',
  'too-deep':
    'is a folder too deep in the corpus, and nothing in it is read: a measure is plans/<edition>/<slug>.yaml',
  ending: 'is named like a file of a corpus, but does not end in .yaml, and is not read',
  symlink: 'is a symbolic link and is not followed',
  'not-a-file': 'is named like a file of the corpus but is none',
  place: 'lies where no file of a corpus belongs: a measure is plans/<edition>/<slug>.yaml',
}

export const en: RuleWords = {
  'yaml/syntax': {
    summary: 'A file that is not written as YAML must be',
    why: 'Such a file cannot be read at all: its measure is missing from every list and every count until it is fixed. The usual causes are a colon inside a text without quotes, a quotation mark that is never closed, or lines that are not indented alike. Put the text in quotes, or line the keys up again.',
    says: (d) => syntaxSentence(syntax, d) ?? { message: `this is not YAML: ${d.message}` },
  },
  'yaml/encoding': {
    summary: 'A file that is not UTF-8 text',
    why: 'Saved in another encoding, é and ë become other characters and the file cannot be read: its measure drops out of every answer. Save it again as UTF-8; most editors offer this under “Save as”.',
    says: (d) => ({
      message: `this is not UTF-8 text (${d.seen})`,
      help: 'save the file as UTF-8',
    }),
  },
  'yaml/duplicate-key': {
    summary: 'The same key twice in one block',
    why: 'With two deadlines written for one measure, nobody can say which one holds, so the measure is left out of the answers. Keep the right one and remove the other. If the plan itself prints two, put the other printing under also_printed.',
    says: (d) => ({
      message: `the key ${quote(d.key)} appears twice; the first is at ${d.line}:${d.column}`,
      help: 'keep one of them',
    }),
  },
  'yaml/tab-indent': {
    summary: 'A tab used to indent',
    why: 'YAML takes only spaces for indentation: with a tab the file cannot be read, and its measure is missing from every answer. Replace each tab by two spaces. --fix replaces tabs where the rest of the file leaves no doubt how deep each line belongs.',
    says: () => ({
      message: 'a tab is used to indent',
      help: 'indent with spaces, two for each level',
    }),
  },
  'yaml/unresolved-alias': {
    summary: 'A value that begins with * and leads nowhere',
    why: 'To YAML, an asterisk at the beginning of a value means “see the part marked with this name”. Where no part bears the name, the file cannot be read and its measure is missing. Write the value out; a text that really begins with * goes in quotes.',
    says: (d) => ({ message: `the alias ${quote(d.seen)} stands for nothing` }),
  },
  'yaml/anchors': {
    summary: 'Marks with & and references with *',
    why: 'They make one line stand for another elsewhere in the file: whoever reads the measure no longer sees what it says, and a correction in one place changes another unnoticed. A file that holds one is not read. Write each value out in full, and put quotes around a text that begins with & or *.',
    says: (d) => ({
      message: `anchors and aliases (${d.seen}) have no place in a corpus`,
      help: 'write the value out; a text that begins with & or * needs quotes',
    }),
  },
  'yaml/multiple-documents': {
    summary: 'A second document in the same file',
    why: 'One file is one measure, and its path is its name. What follows a line --- would be a measure without a name, so the file is not read. Give the second one a file of its own, or remove the line.',
    says: () => ({
      message: 'a second YAML document begins here',
      help: 'one file holds one document: remove the line ---',
    }),
  },
  'yaml/empty-file': {
    summary: 'A file with nothing in it',
    why: 'An empty file announces a measure and says nothing of it: no list can show it, and every answer is marked incomplete. Fill it, or remove it.',
    says: () => ({ message: 'the file holds nothing', help: 'fill it, or remove it' }),
  },
  'yaml/custom-tag': {
    summary: 'A word with ! in front of a value',
    why: 'To YAML, an exclamation mark at the beginning of a value is an order to a program, not text. A corpus holds text only, so the file is not read and its measure is missing. If the text really begins with !, put it in quotes; otherwise remove it.',
    says: (d) => ({
      message: `a tag (${d.seen}) has no place in a corpus`,
      help: 'a text that begins with ! needs quotes',
    }),
  },
  'yaml/ambiguous-scalar': {
    summary: 'A number, or true or false, where text is meant',
    why: 'Without quotes, the printed number 2.10 is the figure 2.1: measures 2.1 and 2.10 would be taken for one another. teh keeps what you wrote, but other programs that read the corpus will not. Put the value in quotes.',
    says: (d) => ({
      message: `${d.seen} is read by YAML as ${d.read}, where text is meant`,
      help: `write "${d.seen}" in quotes`,
    }),
  },
  'yaml/bom-or-crlf': {
    summary: 'A byte order mark, or line ends as on Windows',
    why: 'The answers do not suffer, but these invisible characters make every line look changed when two versions are compared, and some programs stumble over them. Set your editor to UTF-8 without a mark (BOM) and to line ends LF, and save again.',
    says: (d) => ({
      message:
        d.seen === 'BOM'
          ? 'the file begins with a byte order mark'
          : 'lines end as on Windows (CRLF)',
      help: 'save as UTF-8 without a mark, with line ends LF',
    }),
  },
  'schema/unknown-key': {
    summary: 'A key that the format does not have',
    why: 'What stands under a misspelt key is not understood: a deadline under deu is no deadline. The measure is left out of the answers until the key is right. Take it from the allowed keys; what has no key of its own belongs in note.',
    says: (d) => ({
      message: `unknown key ${quote(d.key)}`,
      ...(d.allowed.length > 0 && { help: `keys allowed here: ${d.allowed.join(', ')}` }),
    }),
  },
  'schema/renamed-key': {
    summary: 'A key that has another name now',
    why: 'Some programs that read YAML take “on” for a yes (true) and not for a word, so the key is called date. What stands under the old one is not read. --fix writes the new one.',
    says: (d) => ({ message: `the key ${quote(d.key)} is now called ${quote(d.now)}` }),
  },
  'schema/missing-key': {
    summary: 'A required key that is missing or empty',
    why: 'Without lead or timing nobody can say who must answer and by when, and the measure is left out of the answers. Add the key. Where the plan prints nothing, say just that: lead: [] or as_printed: "".',
    says: (d) => ({
      message: d.empty
        ? `the key ${quote(d.key)} is required, and is empty`
        : `the key ${quote(d.key)} is missing`,
    }),
  },
  'schema/wrong-type': {
    summary: 'A text, a list or a number where something else is needed',
    why: 'Several actors may answer for one measure, so lead is a list, even with one name in it. What does not have the right shape can be neither searched nor counted, and the measure is left out of the answers. Put lists in square brackets: [energy-ministry].',
    says: (d) => ({
      message: `${named(d)} must be ${types[d.expected] ?? d.expected}; found: ${types[d.seen] ?? d.seen}`,
    }),
  },
  'schema/invalid-enum': {
    summary: 'A value that is not in the list of allowed ones',
    why: 'States and origins are counted, so they come from closed lists. A state written “done” would count nowhere, and the measure would go on being called overdue. Choose one of the allowed values; shades of meaning go in note.',
    says: (d) => ({
      message: `${quote(d.seen)} is not an allowed value here`,
      help: `allowed values: ${d.allowed.map(withState).join(', ')}`,
    }),
  },
  'schema/invalid-format': {
    summary: 'A value that is not written in the form needed',
    why: 'Spans of time, years and line numbers are compared and calculated with: “1 an” cannot be added to a date, P1Y can. Until the value is right, the measure is left out of the answers. Write it in the form that the message shows.',
    says: (d) =>
      d.expected === 'comma'
        ? {
            message: `${quote(d.seen)} stands behind a comma, which ends a text in {…}`,
            help: 'put the whole text in quotes',
          }
        : {
            message: `${quote(d.seen)} is not written correctly`,
            help: `expected: ${formats[d.expected] ?? d.expected}`,
          },
  },
  'schema/empty-value': {
    summary: 'A key with nothing after it',
    why: 'An empty key looks like a forgotten answer: nobody can tell whether there is nothing to say or whether somebody still has to say it. Fill it, or remove the key.',
    says: (d) => ({
      message: `${named(d)} is empty`,
      help: d.entry === undefined ? 'fill it, or remove the key' : 'fill it, or remove it',
    }),
  },
  'file/slug-format': {
    summary: 'A file or folder whose name has capitals, accents, spaces …',
    why: 'The name of the file is the name of the measure: people type it, other files cite it, and it must work on every computer. Use lower-case letters without accents, figures and single hyphens, 64 at most: hotel-sector.',
    says: (d) => ({
      message: `${quote(d.seen)} is not a slug`,
      help: formats.slug ?? '',
    }),
  },
  'file/stray': {
    summary: 'A file in the corpus that is of another kind and is not read',
    why: 'A measure kept as a Word file or a note looks as if it belonged to the corpus and appears in no answer. What is meant to be read ends in .yaml and lies in the folder of its edition. Anything else is better kept elsewhere, or given a name that begins with a dot: nothing is said of such files.',
    says: (d) => ({ message: `this ${unread[d.reason] ?? unread.stray}` }),
  },
  'file/unreadable': {
    summary: 'A file or a folder of the corpus that is not read',
    why: 'What stands in it is missing, and every answer is marked incomplete. You may lack the permission to open it; its name may end in .yml, or in more than .yaml; it may lie where no file of a corpus belongs, or too deep; it may be too large, or a link, which is never followed. Correct that, take it out of the corpus, or give it a name that begins with a dot if it is no part of the plans.',
    says: (d) => ({
      message: `this ${unread[d.reason] ?? `file could not be read (${d.reason})`}`,
      ...(d.reason === 'ending' && { help: 'name it ….yaml, or keep it out of the corpus' }),
    }),
  },
  'file/case-collision': {
    summary: 'Two names that differ only by capitals or accents',
    why: 'On Windows and on most Macs, Heat-pumps.yaml and heat-pumps.yaml are one and the same file: one measure silently overwrites the other. Rename one of them.',
    says: (d) => ({
      message: `the name differs from ${quote(d.twin)} only by case or accents`,
      help: 'some computers take both for one file: rename one',
    }),
  },
  'file/unknown-edition': {
    summary: 'A folder of measures without edition.yaml',
    why: 'Without that file nobody knows to which plan the measures belong and for which years: they are missing from the list of what is overdue. Add edition.yaml with plan, title, period, language and document, or move the measures to the right folder.',
    says: (d) => ({
      message: `the folder ${quote(d.edition)} has no edition.yaml`,
      help: 'every edition has one: plan, title, period, language, document',
    }),
  },
  'corpus/unsaid': {
    summary: 'What corpus.yaml does not say about the corpus',
    why: 'Whoever receives the plans should not have to guess what they are about, in which languages their texts are wanted, in which time zone their days are counted, and to which lines of plans they belong. Everything works without it: the defaults then apply, and are shown.',
    says: (d) => ({
      message: d.hasFile
        ? `corpus.yaml says nothing about ${d.unsaid.join(', ')}`
        : 'no corpus.yaml says what this corpus is',
      help: `write there: ${d.write}`,
    }),
  },
  'corpus/unknown-timezone': {
    summary: 'A time zone that does not exist',
    why: 'What is overdue today depends on the time zone in which days are counted. An unknown one counts as UTC. Write a name of the IANA database.',
    says: (d) => ({
      message: `unknown time zone ${quote(d.seen)}`,
      help: 'a name of the IANA database, such as Europe/Paris',
    }),
  },
  'ref/unknown-actor': {
    summary: 'An actor that is not in actors.yaml',
    why: 'A measure given to a misspelt actor is found under nobody: it is missing when you ask for that actor, and nobody is reminded of it. Correct the id; if the actor is new, add it to actors.yaml.',
    says: (d) => ({
      message: `unknown actor ${quote(d.seen)}`,
      help: 'actors are defined in actors.yaml',
    }),
  },
  'ref/unknown-plan': {
    summary: 'A line of plans that is not in corpus.yaml',
    why: 'Editions follow one another within a line of plans. Under a misspelt name an edition stands alone: nothing succeeds it, and it stays in force for ever. Choose one of the lines of plans of corpus.yaml, or add the new one there.',
    says: (d) => ({
      message: `unknown line of plans ${quote(d.seen)}`,
      help: 'lines of plans are defined in corpus.yaml',
    }),
  },
  'ref/unknown-level': {
    summary: 'A level of actors that the corpus does not have',
    why: 'Actors are told apart by their level. Choose one of the levels of corpus.yaml; where it names none, one of the general list.',
    says: (d) => ({
      message: `unknown level ${quote(d.seen)}`,
      help: `levels: ${d.allowed.join(', ')}`,
    }),
  },
  'ref/unknown-theme': {
    summary: 'A theme that is not in themes.yaml',
    why: 'A measure under a misspelt theme is missing when you ask for that theme. Choose one of the themes in themes.yaml; add a new one there only if several measures need it.',
    says: (d) => ({
      message: `unknown theme ${quote(d.seen)}`,
      help: 'themes are defined in themes.yaml',
    }),
  },
  'ref/unknown-document': {
    summary: 'A document that is not in documents.yaml',
    why: 'A source that names an unknown document cannot be checked: nobody knows which text to open. Correct the id, or describe the document in documents.yaml.',
    says: (d) => ({
      message: `unknown document ${quote(d.seen)}`,
      help: 'documents are defined in documents.yaml',
    }),
  },
  'ref/unknown-measure': {
    summary: 'A measure that is not in the corpus',
    why: 'A link to a measure that does not exist says nothing: its name was misspelt, or its file renamed or removed. Name the measure by its path, edition and file: climate-2024/heat-pumps.',
    says: (d) => ({
      message: `unknown measure ${quote(d.seen)}`,
      help: 'a measure is named by its path: climate-2024/heat-pumps',
    }),
  },
  'ref/unknown-edition': {
    summary: 'An earlier plan that is neither an edition nor a document',
    why: 'previous and revises say which plan came before. If that plan cannot be found, the history of the promises breaks off there. Name a folder of the corpus; for a plan whose text you do not have, name its entry in documents.yaml, with held: false.',
    says: (d) => ({
      message: `unknown edition ${quote(d.seen)}`,
      help: 'name a folder of the corpus, or a document of documents.yaml with held: false',
    }),
  },
  'ref/unknown-recommendation': {
    summary: 'A recommendation or a criterion that is not in the corpus',
    why: 'A measure that answers a recommendation nobody knows answers nothing: in the reply to the body that made it, the recommendation would seem to be unanswered. Write the set and the number: cp-2018-4/1.',
    says: (d) => ({
      message: `unknown recommendation or criterion ${quote(d.seen)}`,
      help: 'set/number, set/number/part or card/criterion: cp-2018-4/1',
    }),
  },
  'ref/alias-not-canonical': {
    summary: 'An actor written by its name instead of its id',
    why: 'teh understands every name of an actor, but files that use now one, now another are hard to search, and to correct when the actor changes its name. Write the id; the words of the plan stay in responsibility_as_printed.',
    says: (d) => ({
      message: `${quote(d.seen)} is a name of ${d.ids.map(quote).join(' and ')}`,
      help:
        d.ids.length > 1
          ? `write the id of the one that is meant: ${d.ids.join(', ')}`
          : `write the id: ${d.ids[0]}`,
    }),
  },
  'ref/inactive-actor': {
    summary: 'An actor that had ended before the edition began',
    why: 'A body that no longer exists cannot answer for a measure, and its successor will not feel concerned. Name the body that took over. If the plan itself names the old one, its words stay in responsibility_as_printed.',
    says: (d) => ({
      message: `${quote(d.seen)} had ended (${d.until}) before this edition began`,
      help: 'name the body that took over',
    }),
  },
  'ref/duplicate-entry': {
    summary: 'The same actor or theme twice in one list',
    why: 'It is probably a slip: another name was meant and is now missing, so the measure is not found under it. Keep one, and check in the plan whether another belongs there.',
    says: (d) => ({
      message: `${quote(d.seen)} appears twice in ${quote(d.key)}`,
      help: 'keep one',
    }),
  },
  'ref/lead-also-partner': {
    summary: 'An actor both responsible and partner',
    why: 'Whoever is responsible is not also its own helper: it is no longer clear who must answer and who assists. Keep the actor under lead, unless the plan gives it only a supporting role.',
    says: (d) => ({
      message: `${quote(d.seen)} is responsible and partner at once`,
      help: 'keep it under lead',
    }),
  },
  'ref/self': {
    summary: 'An entry that names itself',
    why: 'A measure cannot take up itself, nor an actor be part of itself: the history of the promise would run in a circle. Something else was meant: name it, or remove the line.',
    says: (d) => ({ message: `${quote(d.seen)} names itself` }),
  },
  'timing/unparseable': {
    summary: 'A date that is not written as a period',
    why: 'teh calculates only with dates in a fixed form: with “fin 2022” under due, the measure would have no deadline at all. Write 2022, 2022-07, 2022-07-15, 2009-Q1 (quarter) or 2008-S2 (half-year), and leave the words of the plan in as_printed.',
    says: (d) => ({
      message: `${quote(d.seen)} is not a period`,
      help: `expected: ${formats.period}`,
    }),
  },
  'timing/implausible-year': {
    summary: 'A year before 1990 or after 2100',
    why: 'Two figures swapped, 2201 for 2021, and the measure would not be overdue for the next hundred years, without anybody noticing. Check the year in the plan.',
    says: (d) => ({
      message: `${quote(d.seen)} is not a year that a plan speaks of`,
      help: `years go from ${d.earliest} to ${d.latest}`,
    }),
  },
  'timing/due-before-start': {
    summary: 'A deadline that comes before its start',
    why: 'One of the two dates is wrong, or they were swapped, and the measure will be called overdue too soon or too late. Check both in the plan. If it really prints them so, leave out the one that cannot be right and say why in a note.',
    says: (d) => ({
      message: `the deadline ${d.due} comes before the start ${d.start}`,
    }),
  },
  'timing/outside-period': {
    summary: 'A start, a deadline or an addition outside the years of the edition',
    why: 'A deadline of 2012 in a plan for 2021–2025 is nearly always a typing error, and makes the measure overdue from the first day. Check it in the plan. If the plan does reach beyond its own years, the date is right and the warning may stand.',
    says: (d) => ({
      message: `${quote(d.key)} ${d.seen} lies outside the edition (${d.period})`,
    }),
  },
  'timing/as-printed-disagrees': {
    summary: 'Dates that say something other than the words of the plan',
    why: 'Everything teh says of delays rests on the dates. If they do not say what the printed words say, a measure is called overdue on a day that the plan never gave. Correct the one that is wrong; if the plan means something other than it seems to say, explain it in a note beside it, and the warning goes away.',
    says: (d) => ({
      message: `the printed words ${quote(d.printed)} say ${d.read}, but ${d.written === '' ? 'nothing' : d.written} is written`,
      help: 'correct the one that is wrong; where the plan means something else, say why in a note',
    }),
  },
  'timing/invented-precision': {
    summary: 'A date more precise than the words of the plan',
    why: '“Fin 2008” is not 31 December 2008: an exact day passes for a commitment that nobody made. Write the period as broad as the plan does, here 2008; teh counts to its last day anyway.',
    says: (d) => ({
      message: `${d.seen} is more precise than what is printed (${quote(d.printed)})`,
      help: `write ${d.read}: no more precise than the source`,
    }),
  },
  'timing/no-deadline': {
    summary: 'A measure without a deadline',
    why: 'However long nothing happens, such a measure is never overdue: it is only counted below the table. If the plan prints no date, there is nothing to correct. You may ask whoever is responsible for one, and record it in the log: deadline: {to: 2026}.',
    says: (d) => ({
      message: `no deadline: such a measure is never overdue (printed: ${orNone(d.printed)})`,
    }),
  },
  'timing/relative-without-anchor': {
    summary: 'A deadline that depends on an event without a date',
    why: '“One year after the law enters into force” is a date only once the law has entered into force: until then the measure is never overdue. As soon as the event has taken place, write its date under after: date:, and the deadline follows.',
    says: (d) => ({
      message: `depends on an event whose date is not known: ${quote(textIn(d.event, 'en'))}`,
      help: 'write its date under after: date: once it is known',
    }),
  },
  'timing/rhythm-mismatch': {
    summary: 'A rhythm that cannot be counted from the first time',
    why: 'Every six months from 2021 gives no dates: the first time may be in either half of the year, and teh then knows that one only, and never calls the others overdue. Write from as precisely as the rhythm goes: 2021-S1 for every six months, 2021-Q1 for every three, 2021-01 for every month, a day for a rhythm in days. Where the plan does not say when it begins, write every: unspecified, and leave its words in as_printed.',
    says: (d) =>
      d.first === ''
        ? {
            message: `${d.every} is not a rhythm: nothing recurs`,
            help: 'write every: year, every: unspecified, or a length of time such as P6M',
          }
        : {
            message: `every ${d.every} cannot be counted from ${d.from}: only the first time is known`,
            help: `write from as precisely as the rhythm goes, such as ${d.first}; or every: unspecified, where the plan says no more`,
          },
  },
  'source/missing': {
    summary: 'An entry without a source',
    why: 'Without a source nobody can check that the plan really promises this, nor quote it in a meeting. Name the document, the section and the lines.',
    says: () => ({
      message: 'no source: nobody can check it',
      help: 'source: {document: …, section: "…", lines: […, …]}',
    }),
  },
  'source/no-section': {
    summary: 'A source that names a document, but not where in it',
    why: 'A plan runs to dozens of pages: whoever wants to check the promise must read them all. Add the section, the lines, the page or the web address.',
    says: (d) => ({
      message: `the source names ${quote(d.document)}, but not where in it`,
      help: 'add section, lines, page or url',
    }),
  },
  'source/lines-out-of-order': {
    summary: 'A last line that comes before the first',
    why: 'Lines 2630 to 2622 cannot be looked up: two figures were swapped or mistyped, and the source leads nowhere. Check them in the text of the document and write the smaller one first.',
    says: (d) => ({ message: `line ${d.last} comes before line ${d.first}` }),
  },
  'source/duplicate-locator': {
    summary: 'Two rows of a table at exactly the same lines',
    why: 'Each row of a table in the plan is one measure. Two measures at the same lines are either one promise counted twice, which makes every total wrong, or a source copied and not adapted. Check both; the bullets of one row go under parts.',
    says: (d) => ({
      message: `stands at the same lines as ${d.other}`,
      help: 'two rows never share their lines: check both',
    }),
  },
  'source/not-in-text': {
    summary: 'Lines of a document that do not have what is said to be printed there',
    why: 'The printed words are what a reader compares with the plan. If the cited lines do not have them, they belong to another measure, a figure was mistyped, or the words were not copied as they are printed. They are looked up only in texts that are at hand: teh lint --documents <folder>.',
    says: (d) =>
      d.missing.length === 0
        ? {
            message: `lines ${d.lines.join('–')} are cited, and the text of ${d.document} has ${d.count}`,
          }
        : {
            message: `lines ${d.lines.join('–')} of ${d.document} do not say ${list(d.missing.map(quote))}`,
            help: 'compare the printed words and the lines with the text',
          },
  },
  'source/text-changed': {
    summary: 'A text at hand that is not the one whose lines are cited',
    why: 'Lines are counted in one text. In a later version, or one taken out of the file by another program, the same numbers are other lines, so that nothing is looked up in it. Find the text with that checksum, or read the lines again and change the checksum with them.',
    says: (d) => ({
      message: `the text at hand (${d.path}) is not the one that was read: its checksum is ${d.seen.slice(0, 12)}…`,
      help: 'nothing is looked up in it',
    }),
  },
  'text/control-char': {
    summary: 'A control character in a text',
    why: 'Such characters come along when text is copied from a PDF or a terminal; unseen, they can garble the screen. The file is not read, and its measure is missing. Remove them: typing the passage again is often quickest.',
    says: (d) => ({
      message: `a control character (${d.seen}) has no place in a text`,
      help: 'remove it',
    }),
  },
  'text/bidi-override': {
    summary: 'A character that reverses the direction of writing',
    why: 'It shows a text in another order than it is stored: on the screen a name or a date may read differently from what it is, and two people read two things. Remove it.',
    says: (d) => ({
      message: `a character reverses the direction of writing (${d.seen}): the text does not read as it was written`,
      help: 'remove it',
    }),
  },
  'text/invisible-char': {
    summary: 'A character that cannot be seen',
    why: 'A soft hyphen or a space without width, copied along from a PDF or a web page, cuts a word in two without showing it: searching for that word no longer finds the measure. Remove it.',
    says: (d) => ({
      message: `an invisible character (${d.seen})`,
      help: 'remove it',
    }),
  },
  'text/workflow-command': {
    summary: 'A line that a build service would take for a command',
    why: 'Where teh lint runs at every change, a service (GitHub, Azure …) reads what is printed and obeys lines that begin with ::error or ##[. A text of the corpus could thus fake a finding, or hide one, as soon as a program prints it as it is. Put another word first, or say it otherwise.',
    says: (d) => ({
      message: `${quote(d.seen)} begins a command of a build service`,
      help: 'put the text in other words, or begin the line with another word',
    }),
  },
  'text/private-data': {
    summary: 'An e-mail address or a telephone number',
    why: 'A corpus is public and says which bodies must answer; an address or a number leads to a person, who did not ask to be named there and may have left the post long ago. Remove it and name the body by its id. If it belongs to a service open to all, such as a help line, turn the rule off for that line and say so.',
    says: (d) => ({
      message: d.kind === 'mail' ? 'an e-mail address' : 'a telephone number',
      help: 'a corpus names bodies, never people: remove it',
    }),
  },
  'registry/unused-entry': {
    summary: 'An actor, a theme or a document that nothing names',
    why: 'Such an entry is often the trace of a slip: the measure that should name it names another, or nobody. It also offers a choice that leads to an empty answer. Name it where it belongs, or remove it; a document that the corpus needs all the same says what for under cited_for.',
    says: (d) => ({
      message: `nothing names ${quote(d.seen)}`,
      help: 'remove it, or name it where it belongs',
    }),
  },
  'registry/alias-collision': {
    summary: 'One name for two actors',
    why: 'Asked for that name, teh cannot tell which of the two is meant and gives no answer; a measure entrusted to that name could be for either. Capitals, accents and punctuation make no difference, and an id counts as a name. Leave the name to one of them; if both are one and the same body, merge the two entries.',
    says: (d) => ({
      message: `${quote(d.seen)} is also a name of ${quote(d.other)}`,
      help: 'a name belongs to one actor only',
    }),
  },
  'registry/duplicate-label': {
    summary: 'Two themes with the same label',
    why: 'In a list nobody can tell the two apart, and the measures on one subject are split between them: whoever asks for one gets half. Merge the two, or give each a label that says how they differ.',
    says: (d) => ({
      message: `${quote(d.seen)} is also the label of ${quote(d.other)}`,
      help: 'merge the two themes, or tell them apart',
    }),
  },
  'registry/cycle': {
    summary: 'Actors or themes that contain or succeed one another in a circle',
    why: 'If A is part of B and B part of A, nobody can say which body stands above the other, and asking for either with its units gives both. The same goes for bodies that succeed one another and for broader themes. One of the links is the wrong way round: check who belongs to whom, and remove that one.',
    says: (d) => ({
      message: `${quote(d.key)} comes back to where it began: ${d.chain.join(' → ')}`,
    }),
  },
  'log/order': {
    summary: 'Log entries that are not in the order of their dates',
    why: 'The last entry gives the state of the measure: out of order, an old report passes for the newest. Put the oldest first. An entry dated by a year or a month counts from its last day, so 2021 comes after 2021-06. --fix puts them in order if each entry has its own lines; a comment goes with the entry right below it.',
    says: (d) => ({ message: `${d.seen} stands after ${d.before}`, help: 'oldest first' }),
  },
  'log/future-entry': {
    summary: 'A report dated after today',
    why: 'A report says what somebody found, and nobody can have found it yet: most likely the year is mistyped. Until that day comes teh leaves the entry out, and the measure goes on being called overdue. Correct the date; what is only planned belongs in note, and a new deadline under deadline.',
    says: (d) => ({
      message: `${d.seen} is after today (${d.today})`,
      help: 'a report says what has been done, not what will be',
    }),
  },
  'log/before-edition': {
    summary: 'A report older than the edition of its measure',
    why: 'Nobody can report on a promise before it is made: either the date is wrong, or the report is about the same promise in an earlier plan, where it would show that it was not kept. Correct the date, or move the entry to the earlier measure. If the plan itself tells what came before it, turn the rule off for that line and say so.',
    says: (d) => ({
      message: `${d.seen} is before the edition began (${d.period})`,
      help: 'if it is about an earlier promise, record it there',
    }),
  },
  'log/complete-without-source': {
    summary: 'A report of completion without a source',
    why: 'One word, complete, takes a measure off the list of what is overdue: whoever has to defend that list must be able to show who says so. Add source: the document, and where in it.',
    says: () => ({
      message: 'said to be complete, without a source',
      help: 'add source: who says so, where',
    }),
  },
  'log/regress': {
    summary: 'A measure that was complete and no longer is, without a note',
    why: 'The same assessor called it complete and now puts it lower. Perhaps what was done came undone, perhaps one of the two entries is a slip: without a note nobody can tell, and teh overdue goes on counting the measure as completed, while the other answers tell its last state. Correct the wrong entry, or add note: what happened in between.',
    says: (d) => ({
      message: `was complete, and is now ${quote(d.seen)}, without a note`,
      help: 'add note: what happened in between',
    }),
  },
  'log/lagging-without-reason': {
    summary: 'A measure not complete when its deadline had passed, and no reason given',
    why: 'That a measure is late can be read from its dates; whether money, staff or an agreement was lacking cannot, and that is what a meeting can act upon. If the report gives a reason, record it under reasons: funding, resources, priorities, approval, dependency or other. If it gives none, there is nothing to correct.',
    says: (d) => ({
      message: `not complete after its deadline (${d.due}), and no reason is given`,
      help: 'add reasons: funding, resources, priorities, approval, dependency or other',
    }),
  },
  'log/duplicate-entry': {
    summary: 'The same log entry twice',
    why: 'One report copied twice looks like two reports that confirm each other. Keep one. If the second was meant for another year or another assessor, correct what should differ.',
    says: (d) => ({
      message: `the same entry of ${d.date} appears twice`,
      help: 'keep one',
    }),
  },
  'log/rating-twice': {
    summary: 'Two ratings of one criterion for the same year',
    why: 'The card cannot say which of the two holds, and so not whether things got better or worse. One of the years is probably mistyped: correct it. If the assessor rated twice within the year, date each by its half year or quarter.',
    says: (d) => ({
      message: `two ratings for ${d.year}`,
      help: 'correct the year, or keep one',
    }),
  },
  'log/unknown-occurrence': {
    summary: 'A time that is none of those of a measure that recurs',
    why: 'Of a measure that recurs, each time has its own deadline, and a report on one, or moving one, leaves the others where they are: occurrence says which one is reported, from says which one is moved. Where it names none of them, teh counts nothing and moves nothing. Write the time as the rhythm has it, for example 2022, or where an earlier entry moved it.',
    says: (d) => ({
      message: unknownTime(d.key, d.from),
      help:
        d.known.length === 0
          ? 'the measure has no dated times: say in the note which one is meant'
          : `write ${d.key === 'deadline' ? 'from' : 'occurrence'}: one of ${d.known.join(', ')}`,
    }),
  },
  'log/unknown-part': {
    summary: 'A report on a part that the measure does not have',
    why: 'part is the number of one of the parts of the measure, counted from 1. A report on a part that is not there settles nothing, and the part that was meant stays owed. Write its number, or leave part out if the report is on the whole.',
    says: (d) => ({
      message: `there is no part ${d.seen}`,
      help:
        d.count === 0
          ? 'it has no parts: remove part'
          : `write part: a number from 1 to ${d.count}`,
    }),
  },
  'log/unknown-retraction': {
    summary: 'A retraction of an entry that is not there',
    why: 'retracts takes an entry out of every answer, because whoever made it was mistaken. It is the date of that entry as it is written, and only the same assessor can retract it. Where there is none, the mistake goes on counting. Write its date, and the same by.',
    says: (d) => ({
      message: `the same assessor has no entry dated ${d.seen}`,
      help:
        d.known.length === 0
          ? 'it has no other entry: check by'
          : `write retracts: one of ${d.known.join(', ')}`,
    }),
  },
  'log/not-responsible': {
    summary: 'A responsibility taken from a body that did not have it',
    why: 'from says who no longer answers. If it names a body that did not answer until then, nobody is relieved, and the one that was meant goes on being counted as late. Name one of those responsible; without from, to replaces them all.',
    says: (d) => ({
      message: `${quote(d.seen)} did not answer for it`,
      help:
        d.known.length === 0
          ? 'nobody answered for it: leave from out'
          : `until then it was ${d.known.join(', ')}`,
    }),
  },
  'log/closed-while-owed': {
    summary: 'A measure closed while something of it is still owed',
    why: 'closed says that the promise is no longer owed as a whole, and takes it off every list of what is late. If a part is not delivered by the reports, or if a responsible body reports on the measure later, that is not so. Remove closed, or record what became of the parts.',
    says: (d) => ({
      message:
        d.parts.length > 0
          ? `closed, but no report settles part ${d.parts.join(', ')}`
          : `closed, but a responsible body reports on it in ${d.date}`,
      help: 'remove closed, or record what became of the rest',
    }),
  },
  'lineage/unknown-predecessor': {
    summary: 'A measure that follows one that is not in the corpus',
    why: 'The history of the promise breaks off there: it seems younger than it is, and its delay shorter. The name is misspelt, or the file was renamed or removed. Name the earlier measure by its path, edition and file: climate-2020/heat-pumps. If its plan is not in the corpus, say so in note.',
    says: (d) => ({
      message: `follows ${quote(d.seen)}, which is not in the corpus`,
      help: 'a measure is named by its path: climate-2020/heat-pumps',
    }),
  },
  'lineage/same-edition': {
    summary: 'A measure that follows another of its own plan',
    why: 'follows says that a later plan took a promise up again. Within one plan nothing was renewed, and the other measure would drop out of the list of what is overdue as if it had been. If the plan prints one promise twice, keep one measure and put the other printing under also_printed; if the two are only about the same subject, say so in note.',
    says: (d) => ({
      message: `follows ${quote(d.seen)}, of its own edition (${d.edition})`,
      help: 'a promise printed twice in one plan is also_printed',
    }),
  },
  'lineage/backwards': {
    summary: 'A measure that follows one of a later plan',
    why: 'A promise of 2008 cannot take up one of 2021: the two were swapped, and the history of the promise would be told from its end. follows stands in the newer measure and names the older one: move the link there.',
    says: (d) => ({
      message: `follows ${quote(d.seen)}, of a later edition`,
      help: 'follows stands in the newer measure and names the older',
    }),
  },
  'lineage/cycle': {
    summary: 'Measures that follow one another in a ring',
    why: 'Where each takes up the other, none is the first and none the latest: teh cannot say since when the promise has been made, and all of them drop out of the list of what is overdue. The message names the ring. Keep the links that go from a newer plan to an older one, and remove the other.',
    says: (d) => ({
      message: `measures follow one another in a ring: ${d.chain.join(' → ')}`,
    }),
  },
  'lineage/no-reason': {
    summary: 'A link to another measure or to a recommendation, without a reason',
    why: 'Whether two measures are the same promise is a judgement, and so is what answers a recommendation: the reply to a monitoring body rests on it. Without a reason nobody can check or contest it. Add because, in a sentence or two: what is the same and what changed, or what in the measure answers what was asked.',
    says: (d) => ({
      message: `no reason for the link to ${quote(d.seen)}`,
      help: 'add because: what is the same, what changed',
    }),
  },
  'lineage/dropped-silently': {
    summary: 'A measure neither complete nor taken up by a later edition of its plan',
    why: 'This says something of the plans rather than of your files: a promise whose last report, if there is one, calls it neither complete nor withdrawn is gone, without explanation. If a later measure does take it up, link it there with follows (a link related does not count); if a text says why it ended, add closed. Otherwise there is nothing to correct: it is a question for the next meeting.',
    says: (d) => ({
      message: `not complete, and not taken up in ${d.later.join(', ')}`,
      help: 'add closed if a text says why it ended',
    }),
  },
  'i18n/first-language': {
    summary: 'A title, a label or a name without the first language of the corpus',
    why: 'The first language that corpus.yaml names is the one in which everything can be read: whoever reads none of the others still meets no empty line. Write the text in it too, or name another language first in corpus.yaml.',
    says: (d) => ({
      message: `${quote(d.key)} is not given in ${languageName(d.language, 'en')}`,
      help: `corpus.yaml names ${d.language} first of its languages`,
    }),
  },
  'i18n/unknown-language': {
    summary: 'A text in a language that corpus.yaml does not name',
    why: 'Either the tag is misspelt, and its readers never see the text, or the corpus has one more language, in which every title will then be wanted: add it to languages in corpus.yaml.',
    says: (d) => ({
      message: `${quote(d.seen)} is not a language of the corpus`,
      help: `corpus.yaml names ${d.allowed.join(', ')}`,
    }),
  },
  'i18n/missing-translation': {
    summary: 'Texts that are not given in every language of the corpus',
    why: 'Whoever reads a report in Dutch then meets French in the middle of it. Add the missing languages, with the official names of bodies and laws in them; what has one name in every language has it in each. corpus.yaml says which languages are wanted: a corpus that names only one asks for no translation. Reports in a log are not counted: what somebody said stays in the language it was said in.',
    says: (d) => ({
      message: `of ${n(d.of, 'text', 'texts')}, ${list(
        d.missing.map(
          ({ language, count }) =>
            `${n(count, 'is', 'are')} not in ${languageName(language, 'en')}`,
        ),
        'and',
      )}`,
      help: `the first are in ${list(d.files, 'and')}`,
    }),
  },
  'i18n/figures-differ': {
    summary: 'A figure, a date or an acronym that a text has in one language and not in another',
    why: 'Two readers of one text then read two things: another year, another line, another circular. The text in the first of its languages is taken for the model; 102 000, 102.000 and 102,000 are the same, and an acronym may have another form in the other language. Write the same in each; a number that one language writes in letters is written in figures in all, or the other way round.',
    says: (d) => ({
      message: `${quote(d.key)} is not the same in ${languageName(d.language, 'en')} as in ${languageName(d.than, 'en')}: ${[
        ...(d.lacks.length > 0 ? [`${d.lacks.join(', ')} is missing`] : []),
        ...(d.adds.length > 0 ? [`${d.adds.join(', ')} is added`] : []),
      ].join('; ')}`,
    }),
  },
  'i18n/not-nfc': {
    summary: 'An accent written as a character of its own',
    why: 'Copied from some PDFs or from a Mac, é may be two characters, an e and an accent: it looks the same, but a search may miss the word, and two versions differ where nobody sees a difference. --fix makes one character of each letter and its accent, throughout the file.',
    says: (d) =>
      d.form === 'accent'
        ? {
            message: `the accent of ${quote(d.seen)} is written as a character of its own`,
            help: '--fix writes it as one character',
          }
        : {
            message: `${quote(d.seen)} is not written in the usual characters (Unicode NFC)`,
            help: '--fix writes it in those; it looks the same',
          },
  },
  'meta/unknown-rule': {
    summary: 'A rule that does not exist, named by a comment or in corpus.yaml',
    why: 'Under a misspelt name nothing is turned off or set: the finding stays, or comes back unnoticed when a rule changes its name. Correct it; teh explain --list gives every name.',
    says: (d) => ({
      message: `there is no rule ${quote(d.seen)}`,
      help: 'teh explain --list lists them',
    }),
  },
  'meta/unused-suppression': {
    summary: 'A comment that turns off a rule that finds nothing there',
    why: 'What it was meant for has been fixed or has moved: left there, the comment will one day hide a real fault. Remove it, or put it just above the line that is meant. It is reported only when the rule was run and could read all that it needs. --fix removes it when it has a line of its own and nothing it names is found.',
    says: (d) => ({
      message:
        d.seen.length > 0
          ? `nothing to turn off here for ${d.seen.join(', ')}`
          : 'names no rule to turn off',
      help: 'remove the comment',
    }),
  },
  'meta/suppression-without-reason': {
    summary: 'A comment that turns off a rule without saying why',
    why: 'A year later nobody knows whether it was a true exception or a convenience. Without a reason the comment has no effect: what it names is reported all the same. Write the reason after two hyphens: # teh-disable-next-line timing/outside-period -- the plan itself says 2027.',
    says: () => ({
      message: 'a rule is turned off without a reason',
      help: '# teh-disable-next-line rule/name -- reason',
    }),
  },
  'meta/error-lowered': {
    summary: 'An error that corpus.yaml tries to lower',
    why: 'An error means that an answer would be wrong. corpus.yaml may raise any rule, and lower warnings and notes; an error stays an error. Where one place is right all the same, say so there: # teh-disable-next-line, with a reason.',
    says: (d) => ({
      message: `${quote(d.seen)} stays an error`,
      help: 'corpus.yaml lowers only warnings and notes',
    }),
  },
  'meta/rule-crashed': {
    summary: 'A rule that could not finish',
    why: 'This is a fault of teh, not of your files: one check was not done, so on that point silence proves nothing. The other rules went on, and the answer is marked incomplete. Please report it, with the name of the rule.',
    says: (d) => ({
      message: `the rule ${d.rule} could not finish (${d.reason}): the answer is incomplete`,
    }),
  },
}

function unknownTime(key: 'deadline' | 'occurrence', from: string): string {
  if (from === '') return 'nothing says which time was moved, so none is'
  return `no time falls on ${from}: nothing is ${key === 'deadline' ? 'moved' : 'counted'}`
}
