/** Why each rule of lint exists, in English. */
import type { FindingId } from '../lint/en.ts'

export interface RuleWords {
  /** One line: what it finds. */
  summary: string
  /** Two or three sentences: what goes wrong without it, and what to do. */
  why: string
}

export const en: Record<FindingId, RuleWords> = {
  'yaml/syntax': {
    summary: 'A file that is not written as YAML must be',
    why: 'Such a file cannot be read at all: its measure is missing from every list and every count until it is mended. The usual causes are a colon inside a text without quotes, a quotation mark that is never closed, or lines that are not indented alike. Put the text in quotes, or line the keys up again.',
  },
  'yaml/encoding': {
    summary: 'A file that is not UTF-8 text',
    why: 'Saved in another encoding, é and ë become other characters and the file cannot be read: its measure drops out of every answer. Save it again as UTF-8; most editors offer this under “Save as”.',
  },
  'yaml/duplicate-key': {
    summary: 'The same key twice in one block',
    why: 'With two deadlines written for one measure, nobody can say which one holds, so the measure is left out of the answers. Keep the right one and remove the other. If the plan itself prints two, put the other printing under also_printed.',
  },
  'yaml/tab-indent': {
    summary: 'A tab used to indent',
    why: 'YAML takes only spaces for indentation: with a tab the file cannot be read, and its measure is missing from every answer. Replace each tab by two spaces.',
  },
  'yaml/unresolved-alias': {
    summary: 'A value that begins with * and leads nowhere',
    why: 'To YAML, an asterisk at the beginning of a value means “see the part marked with this name”. Where no part bears the name, the file cannot be read and its measure is missing. Write the value out; a text that really begins with * goes in quotes.',
  },
  'yaml/anchors': {
    summary: 'Marks with & and references with *',
    why: 'They make one line stand for another elsewhere in the file: whoever reads the measure no longer sees what it says, and a correction in one place changes another unnoticed. A file that holds one is not read. Write each value out in full, and put quotes around a text that begins with & or *.',
  },
  'yaml/multiple-documents': {
    summary: 'A second document in the same file',
    why: 'One file is one measure, and its path is its name. What follows a line --- would be a measure without a name, so the file is not read. Give the second one a file of its own, or remove the line.',
  },
  'yaml/empty-file': {
    summary: 'A file with nothing in it',
    why: 'An empty file announces a measure and says nothing of it: no list can show it, and every answer is marked incomplete. Fill it, or remove it.',
  },
  'yaml/custom-tag': {
    summary: 'A word with ! in front of a value',
    why: 'To YAML, an exclamation mark at the beginning of a value is an order to a program, not text. A corpus holds text only, so the file is not read and its measure is missing. If the text really begins with !, put it in quotes; otherwise remove it.',
  },
  'yaml/ambiguous-scalar': {
    summary: 'A number, or true or false, where text is meant',
    why: 'Without quotes, the printed number 2.10 is the figure 2.1: measures 2.1 and 2.10 would be taken for one another. teh keeps what you wrote, but other programs that read the corpus will not. Put the value in quotes.',
  },
  'yaml/bom-or-crlf': {
    summary: 'A byte order mark, or line ends as on Windows',
    why: 'The answers do not suffer, but these invisible characters make every line look changed when two versions are compared, and some programs stumble over them. Set your editor to UTF-8 without a mark (BOM) and to line ends LF, and save again.',
  },
  'schema/unknown-key': {
    summary: 'A key that the format does not have',
    why: 'What stands under a misspelt key is not understood: a deadline under deu is no deadline. The measure is left out of the answers until the key is right. Take it from the allowed keys; what has no key of its own belongs in note.',
  },
  'schema/missing-key': {
    summary: 'A required key that is missing or empty',
    why: 'Without lead or timing nobody can say who must answer and by when, and the measure is left out of the answers. Add the key. Where the plan prints nothing, say just that: lead: [] or as_printed: "".',
  },
  'schema/wrong-type': {
    summary: 'A text, a list or a number where another kind is wanted',
    why: 'Several actors may answer for one measure, so lead is a list, even with one name in it. What does not have the right shape can be neither searched nor counted, and the measure is left out of the answers. Put lists in square brackets: [spf-justice].',
  },
  'schema/invalid-enum': {
    summary: 'A value that is not in the list of allowed ones',
    why: 'States and origins are counted, so they come from closed lists. A state written “done” would count nowhere, and the measure would go on being called overdue. Choose one of the allowed values; shades of meaning go in note.',
  },
  'schema/invalid-format': {
    summary: 'A value that is not written in the form wanted',
    why: 'Spans of time, years and line numbers are compared and reckoned with: “1 an” cannot be added to a date, P1Y can. Until the value is right, the measure is left out of the answers. Write it in the form that the message shows.',
  },
  'schema/empty-value': {
    summary: 'A key with nothing after it',
    why: 'An empty key looks like a forgotten answer: nobody can tell whether there is nothing to say or whether somebody still has to say it. Fill it, or remove the key.',
  },
  'file/slug-format': {
    summary: 'A file or folder whose name has capitals, accents, spaces …',
    why: 'The name of the file is the name of the measure: people type it, other files cite it, and it must work on every computer. Use lower-case letters without accents, figures and single hyphens, 64 at most: hotel-sector.',
  },
  'file/stray': {
    summary: 'A file that is in the corpus and is not read',
    why: 'A measure saved as .yml or .docx, or outside the folder of an edition, looks as if it belonged to the corpus and appears in no answer. The same goes for links and for files that are far too large. Give it the ending .yaml and put it in the folder of its edition, or keep it somewhere else.',
  },
  'file/unreadable': {
    summary: 'A file that the computer does not open',
    why: 'The file is there but cannot be opened, most often for want of permission: its measure is missing, and every answer is marked incomplete. Restore the permission to read it, or fetch the file again.',
  },
  'file/case-collision': {
    summary: 'Two names that differ only by capitals or accents',
    why: 'On Windows and on most Macs, Ciatteh.yaml and ciatteh.yaml are one and the same file: one measure silently overwrites the other. Rename one of them.',
  },
  'file/unknown-edition': {
    summary: 'A folder of measures without edition.yaml',
    why: 'Without that file nobody knows to which plan the measures belong and for which years: they are missing from the list of what is overdue. Add edition.yaml with plan, title, period, language and document, or move the measures to the right folder.',
  },
  'ref/unknown-actor': {
    summary: 'An actor that is not in actors.yaml',
    why: 'A measure given to a misspelt actor is found under nobody: it is missing when you ask for that actor, and nobody is reminded of it. Correct the id; if the actor is new, add it to actors.yaml.',
  },
  'ref/unknown-theme': {
    summary: 'A theme that is not in themes.yaml',
    why: 'A measure under a misspelt theme is missing when you ask for that theme. Choose one of the themes in themes.yaml; add a new one there only if several measures need it.',
  },
  'ref/unknown-document': {
    summary: 'A document that is not in documents.yaml',
    why: 'A source that names an unknown document cannot be checked: nobody knows which text to open. Correct the id, or describe the document in documents.yaml.',
  },
  'ref/unknown-measure': {
    summary: 'A measure that is not in the corpus',
    why: 'A link to a measure that does not exist says nothing: its name was misspelt, or its file renamed or removed. Name the measure by its path, edition and file: teh-2021/ciatteh.',
  },
  'ref/unknown-edition': {
    summary: 'An earlier plan that is neither an edition nor a document',
    why: 'previous and revises say which plan came before. If that plan cannot be found, the history of the promises breaks off there. Name a folder of the corpus; for a plan whose text you do not have, name its entry in documents.yaml, with held: false.',
  },
  'ref/unknown-recommendation': {
    summary: 'A recommendation or a criterion that is not in the corpus',
    why: 'A measure that answers a recommendation nobody knows answers nothing: in the reply to the body that made it, the recommendation would seem to be without answer. Write the set and the number: cp-2018-4/1.',
  },
  'ref/alias-not-canonical': {
    summary: 'An actor written by its name instead of its id',
    why: 'teh understands every name of an actor, but files that use now one, now another are hard to search, and to correct when the actor changes its name. Write the id; the words of the plan stay in responsibility_as_printed.',
  },
  'ref/inactive-actor': {
    summary: 'An actor that had ended before the edition began',
    why: 'A body that no longer exists cannot answer for a measure, and its successor will not feel concerned. Name the body that took over. If the plan itself names the old one, its words stay in responsibility_as_printed.',
  },
  'ref/duplicate-entry': {
    summary: 'The same actor or theme twice in one list',
    why: 'It is probably a slip: another name was meant and is now missing, so the measure is not found under it. Keep one, and check in the plan whether another belongs there.',
  },
  'ref/lead-also-partner': {
    summary: 'An actor both responsible and partner',
    why: 'Whoever is responsible is not also its own helper: it is no longer clear who must answer and who assists. Keep the actor under lead, unless the plan gives it a supporting part only.',
  },
  'ref/self': {
    summary: 'An entry that names itself',
    why: 'A measure cannot take up itself, nor an actor be part of itself: the history of the promise would run in a circle. Something else was meant: name it, or remove the line.',
  },
  'timing/unparseable': {
    summary: 'A date that is not written as a period',
    why: 'teh reckons only with dates in a fixed form: with “fin 2022” under due, the measure would have no deadline at all. Write 2022, 2022-07, 2022-07-15, 2009-Q1 (quarter) or 2008-S2 (half-year), and leave the words of the plan in as_printed.',
  },
  'timing/implausible-year': {
    summary: 'A year before 1990 or after 2100',
    why: 'Two figures swapped, 2201 for 2021, and the measure would not be overdue for the next hundred years, without anybody noticing. Check the year in the plan.',
  },
  'timing/due-before-start': {
    summary: 'A deadline that comes before its start',
    why: 'One of the two dates is wrong, or they were swapped, and the measure will be called overdue too soon or too late. Check both in the plan. If it really prints them so, leave out the one that cannot be right and say why in a note.',
  },
  'timing/outside-period': {
    summary: 'A start or a deadline outside the years of the edition',
    why: 'A deadline of 2012 in a plan for 2021–2025 is nearly always a typing error, and makes the measure overdue from the first day. Check it in the plan. If the plan does reach beyond its own years, the date is right and the warning may stand.',
  },
  'timing/as-printed-disagrees': {
    summary: 'Dates that say something else than the words of the plan',
    why: 'Everything teh says of delays rests on the dates. If they do not say what the printed words say, a measure is called overdue on a day that the plan never gave. Correct the one that is wrong; if the plan means something else than it seems to say, explain it in a note beside it, and the warning goes away.',
  },
  'timing/invented-precision': {
    summary: 'A date more precise than the words of the plan',
    why: '“Fin 2008” is not 31 December 2008: an exact day passes for a commitment that nobody made. Write the period as broad as the plan does, here 2008; teh counts to its last day anyway.',
  },
  'timing/no-deadline': {
    summary: 'A measure without a deadline',
    why: 'However long nothing happens, such a measure is never overdue: it is only counted below the table. If the plan prints no date, there is nothing to correct. You may ask whoever is responsible for one, and record it in the log: deadline: {to: 2026}.',
  },
  'timing/relative-without-anchor': {
    summary: 'A deadline that hangs on an event without a date',
    why: '“One year after the law enters into force” is a date only once the law has entered into force: until then the measure is never overdue. As soon as the event has taken place, write its date under after: on:, and the deadline follows.',
  },
  'source/missing': {
    summary: 'An entry without a source',
    why: 'Without a source nobody can check that the plan really promises this, nor quote it in a meeting. Name the document, the section and the lines.',
  },
  'source/no-section': {
    summary: 'A source that names a document and not where in it',
    why: 'A plan runs to dozens of pages: whoever wants to check the promise must read them all. Add the section, the lines, the page or the web address.',
  },
  'source/lines-out-of-order': {
    summary: 'A last line that comes before the first',
    why: 'Lines 2630 to 2622 cannot be looked up: two figures were swapped or mistyped, and the source leads nowhere. Check them in the text of the document and write the smaller one first.',
  },
  'source/duplicate-locator': {
    summary: 'Two rows of a table at exactly the same lines',
    why: 'Each row of a table in the plan is one measure. Two measures at the same lines are either one promise counted twice, which makes every total wrong, or a source copied and not adapted. Check both; the bullets of one row go under parts.',
  },
  'text/control-char': {
    summary: 'A control character in a text',
    why: 'Such characters come along when text is copied from a PDF or a terminal; unseen, they can garble the screen. The file is not read, and its measure is missing. Remove them: typing the passage again is often quickest.',
  },
  'text/bidi-override': {
    summary: 'A character that turns the direction of writing',
    why: 'It shows a text in another order than it is stored: on the screen a name or a date may read differently from what it is, and two people read two things. Remove it.',
  },
  'text/invisible-char': {
    summary: 'A character that cannot be seen',
    why: 'A soft hyphen or a space without width, copied along from a PDF or a web page, cuts a word in two without showing it: searching for that word no longer finds the measure. Remove it.',
  },
  'meta/rule-crashed': {
    summary: 'A rule that could not finish',
    why: 'This is a fault of teh, not of your files: one check was not done, so on that point silence proves nothing. The other rules went on, and the answer is marked incomplete. Please report it, with the name of the rule.',
  },
}
