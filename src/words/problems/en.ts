/** What stops a call, in English. */

import type { Problem, ProblemData } from '../../errors.ts'
import { list, quote, some } from '../shared/en.ts'

const meant = (words: readonly string[]) =>
  words.length > 0 ? `: did you mean ${list(words)}?` : ''

/** A sentence for everything that can stop a call, from the data that it carries. */
export type ProblemSentences = {
  readonly [P in Problem]: (data: ProblemData[P]) => string
}

/** What a report cannot do without, by the code of what is missing. */
const missing: Readonly<Record<string, string>> = {
  what: '--status, --note or --deadline (what is said?)',
  because: '--because (why does it change?)',
  note: '--note (what was the mistake?)',
  occurrence: '--occurrence (for which deadline?)',
  by: '--by (who says so?)',
  source: '--heard or --document (how is it known?)',
  title: '--title (of the new document)',
}

export const en: ProblemSentences = {
  'unknown-command': (d) =>
    `unknown command “${d.seen}”${meant(d.suggestions) || ` (commands: ${d.allowed.join(', ')})`}`,
  'unknown-flag': (d) =>
    `unknown flag “${d.seen}”${meant(d.suggestions)} (${d.help} lists the flags)`,
  'missing-argument': (d) => `an argument is missing: <${d.name}>`,
  'missing-value': (d) => `${d.flag} needs a value`,
  'no-value': (d) => `${d.flag} takes no value`,
  'no-words': (d) => `--text “${d.seen}” has no word to look for`,
  'too-many-arguments': (d) =>
    `too many arguments: ${some(d.seen.map(quote), d.count)} (teh ${d.command} --help says what it takes)`,
  usage: (d) => `the command is not understood (${d.message})`,
  'flag-twice': (d) =>
    `${d.flag} takes one value, and was given two: ${quote(d.first)} and ${quote(d.seen)}`,
  'not-together': (d) => `${d.flag} and ${d.other} do not go together`,
  'needs-flag': (d) => `${d.flag} goes only with ${list(d.allowed)}`,
  'ambiguous-value': (d) =>
    `${d.flag} ${quote(d.seen)} may mean ${list(d.among)}: write one of them`,
  'invalid-choice': (d) =>
    `${d.flag} “${d.seen}” is not known${meant(d.suggestions) || '.'} Allowed: ${d.allowed.join(', ')}`,
  'invalid-year': (d) => `${d.flag} “${d.seen}” is not a year from 1990 to 2100, such as 2023`,
  'invalid-day': (d) => `${d.flag} “${d.seen}” is not a day of the calendar, such as 2023-12-31`,
  'invalid-period': (d) =>
    `${d.flag} “${d.seen}” is not a period: 2023, 2023-Q1, 2023-S2, 2023-07 or 2023-07-15`,
  'invalid-years': (d) =>
    `${d.flag} “${d.seen}” is neither a year nor two years joined by “..”, such as 2021..2025, over at most ${d.most} years`,
  'invalid-count': (d) => `${d.flag} “${d.seen}” is not a whole number`,
  'invalid-rule-level': (d) =>
    `--rule “${d.seen}”: write id=off, id=note, id=warning or id=error${d.suggestions.length > 0 ? `; did you mean ${list(d.suggestions)}?` : ''}`,
  'unknown-actor': (d) =>
    `unknown actor “${d.seen}”${meant(d.suggestions) || ' (plans/actors.yaml lists them)'}`,
  'unknown-document': (d) =>
    `unknown document ${quote(d.seen)}${meant(d.suggestions) || ' (plans/documents.yaml lists them; --new-document adds one)'}`,
  'ambiguous-document': (d) =>
    `${quote(d.seen)} means ${d.among.length} documents; give the id: ${d.among.join(', ')}`,
  'invalid-lines': (d) => `${d.flag} ${quote(d.seen)} is not a line or two: 12 or 12-15`,
  'record-missing': (d) =>
    `missing: ${list(
      d.allowed.map((code) => missing[code] ?? code),
      'and',
    )}`,
  'record-future': (d) =>
    `${d.flag} ${quote(d.seen)} is still to come on ${d.day}: a report says what has been done`,
  'no-such-part': (d) =>
    `--part ${quote(d.seen)}: the measure has ${d.parts === '0' ? 'no parts' : `parts 1 to ${d.parts}`}`,
  'no-such-occurrence': (d) =>
    `--occurrence ${quote(d.seen)} is no deadline of this measure${d.allowed.length > 0 ? `; it has ${list(d.allowed, 'and')}` : ', which does not recur on known dates'}`,
  'no-such-entry': (d) =>
    `--retract ${quote(d.seen)}: ${d.allowed.length > 0 ? `this body has reports dated ${list(d.allowed, 'and')}` : 'this body has no report on this measure'}`,
  'answer-with': (d) => `answer with ${list(d.allowed)}`,
  'stdin-not-json': (d) => `standard input is not JSON (${d.reason})`,
  'stdin-key': (d) =>
    `${quote(d.seen)} has no place in a report${d.allowed.length > 0 ? `: ${d.allowed.join(', ')}` : ''}`,
  'in-entry': (d) => `report ${d.number}: ${d.reason}`,
  'new-what': (d) =>
    `${quote(d.seen)} names nothing to add: write <edition>/<slug>, or actor, document, theme or edition and an id`,
  'new-slug': (d) =>
    `${quote(d.seen)} is not an id: small letters, figures and hyphens, 64 at most`,
  'new-exists': (d) => `${quote(d.path)} already exists, and is not replaced`,
  'init-there': (d) => `${quote(d.path)} is already a corpus: teh new adds to it`,
  'invalid-interval': (d) =>
    `${d.flag} needs two years with a slash, such as 2024/2026, not ${quote(d.seen)}`,
  'invalid-tag': (d) =>
    `${d.flag} needs the tag of a language, such as en, fr or pt-BR, not ${quote(d.seen)}`,
  'invalid-timezone': (d) =>
    `${d.flag} needs a time zone, such as Europe/Paris, not ${quote(d.seen)}`,
  'insert-no-file': (d) => `there is no ${quote(d.path)} to add to`,
  'unknown-theme': (d) =>
    `unknown theme “${d.seen}”${meant(d.suggestions) || '.'} Allowed: ${d.allowed.join(', ')}`,
  'unknown-edition': (d) =>
    `unknown edition “${d.seen}”${meant(d.suggestions) || '.'} Editions: ${d.allowed.join(', ')}`,
  'unknown-measure': (d) =>
    `unknown measure “${d.seen}”${meant(d.suggestions) || ' (teh query lists them)'}`,
  'measure-unread': (d) =>
    `“${d.seen}” names ${d.ids.join(', ')}, which could not be read or has errors`,
  'registry-unread': (d) =>
    `${quote(d.seen)} cannot be looked up: ${d.file} could not be read or has errors`,
  'ambiguous-actor': (d) =>
    `“${d.seen}” is a name of ${d.among.length} actors; give the id: ${d.among.join(', ')}`,
  'ambiguous-edition': (d) =>
    `the ids of ${d.among.length} editions end in ${quote(d.seen)}: ${d.among.join(', ')}`,
  'ambiguous-measure': (d) =>
    `“${d.seen}” names ${d.among.length} measures: ${d.among.join('; ')}. Type the whole id, for instance ${d.among[0]?.split(' ')[0]}`,
  'unknown-rule': (d) =>
    `unknown rule “${d.seen}”${meant(d.suggestions) || ' (teh explain --list lists them)'}`,
  'unknown-column': (d) =>
    `unknown column “${d.seen}”${meant(d.suggestions) || '.'} Columns: ${d.allowed.join(', ')}`,
  'diff-of-what': () =>
    'name two editions (teh diff climate-2020 climate-2024), or ask for --git <revision> or --within <edition>',
  'diff-backwards': (d) =>
    `“${d.newer}” begins after “${d.older}”: name the older edition first (teh diff ${d.older} ${d.newer})`,
  'lineage-of-what': () =>
    'name a measure (teh lineage heat-pumps), or ask for --renewed or --suggest',
  'nothing-yet': (d) =>
    `on ${d.day} there was nothing to ask yet: the first possible day is ${d.first}`,
  'not-begun': (d) =>
    d.seen === d.edition
      ? `${d.edition} begins on ${d.begin}, and had not begun by ${d.day}`
      : `“${d.seen}” belongs to an edition that had not begun by ${d.day}: ${d.edition} begins on ${d.begin}`,
  'suggest-backwards': (d) =>
    `“${d.seen}” does not begin after “${d.edition}”: --from names the older edition, --to the newer`,
  'unknown-set': (d) =>
    `unknown set of recommendations “${d.seen}”${meant(d.suggestions) || '.'} Sets: ${d.allowed.join(', ')}`,
  'unknown-card': (d) =>
    `unknown progress card “${d.seen}”${meant(d.suggestions) || '.'} Cards: ${d.allowed.join(', ')}`,
  'path-outside': (d) => `“${d.seen}” lies outside the corpus “${d.corpus}”`,
  'no-such-path': (d) => `“${d.seen}” matches no file of the corpus`,
  'no-such-file': (d) => `there is no file “${d.seen}”`,
  'no-sheet': (d) => `none of the files is a form that was sent: ${d.allowed.join('; ')}`,
  'brief-since': (d) =>
    `the last meeting (${d.seen}) must be before the day that the dossier is about (${d.day})`,
  'not-read': (d) => `nothing was read: ${d.path} ${d.sentence}`,
  'import-columns': (d) =>
    `“${d.seen}” names no column: write for instance measure=1,who=2,when=3, from ${d.allowed.join(', ')}, with the measure among them`,
  'cwd-gone': () => 'the folder you are in no longer exists',
  'corpus-missing': (d) => `there is no folder “${d.path}”`,
  'corpus-unfit': (d) =>
    `“${d.path}” is no corpus: there is no corpus.yaml, actors.yaml, themes.yaml or documents.yaml in it, and no folder with edition.yaml (teh init begins one, --corpus names another)`,
  'no-corpus': () =>
    'there is no folder plans/ here or in a parent folder: go to where there is one, or name a corpus with --corpus',
  'corpus-not-a-folder': (d) =>
    `“${d.path}” is a file; a corpus is a folder with actors.yaml, themes.yaml and editions`,
  'corpus-denied': (d) => `no permission to read “${d.path}”`,
  'corpus-empty': (d) =>
    `there is no plan in “${d.path}”: a corpus is a folder with actors.yaml, themes.yaml and editions`,
  'stdin-filename-missing': () =>
    '--stdin needs --stdin-filename plans/…: the path says what kind of file it is',
  'stdin-fix': () =>
    '--stdin --fix has no file to write to: add --dry-run to see what would change',
  'write-refused': (d) => `“${d.path}” is not an ordinary file, and nothing is written to it`,
  'write-changed': (d) => `“${d.path}” changed since it was read: nothing was written`,
  'write-failed': (d) => `“${d.path}” could not be written (${d.reason}): it is as it was`,
  'write-input': (d) =>
    `“${d.path}” is a file that the corpus is read from, and is not written over`,
  'write-locked': (d) =>
    `“${d.path}” is being written by another teh; if there is none, remove “${d.lock}”`,
  'write-shipped': (d) =>
    `“${d.path}” came with the program, which never writes to it: copy it, or name a corpus of your own with --corpus`,
  'write-half': (d) =>
    `the files could not all be written (${d.reason}), and these, already written, could not be put back: ${list(d.paths, 'and')}`,
  'insert-unreadable': (d) =>
    `nothing is added to “${d.path}” while it has an error (line ${d.line}): teh lint says which`,
  'insert-unsafe': (d) =>
    `nothing can be added safely to “${d.path}”, because of “${d.seen}” on line ${d.line}: anchors, aliases, tags and several documents are not for a corpus`,
  'insert-flow': (d) =>
    `nothing can be added to “${d.path}”: what stands between brackets on line ${d.line} must first be written on lines of its own`,
  'insert-empty': (d) =>
    `nothing can be added to “${d.path}”: remove the empty “${d.key}” on line ${d.line} first`,
  'insert-layout': (d) =>
    `nothing can be added safely to “${d.path}”, because of how line ${d.line} is laid out: add it by hand`,
  'insert-exists': (d) =>
    `“${d.path}” already has “${d.id}” (line ${d.line}), and says something else of it`,
  'document-other-text': (d) =>
    `${quote(d.id)} has the checksum of another text (${d.path}, line ${d.line}): a later version is a document of its own, with its own --id`,
  'insert-too-long': (d) => `“${d.path}” would become longer than a file of a corpus may be`,
  'insert-hidden': (d) =>
    `the character ${d.seen} in “${d.at}” is invisible or not text, and is not written to “${d.path}”`,
  'insert-invalid': (d) =>
    `what was to be written to “${d.path}” is not valid at “${d.at}” (${d.rule})`,
  'git-missing': () => 'git is not on this machine, or not on its PATH',
  'git-no-repository': (d) => `“${d.path}” is not in a git repository`,
  'git-ownership': (d) =>
    `git does not trust “${d.path}”, which belongs to somebody else: ${d.hint}`,
  'git-partial': (d) =>
    `this clone is partial, and what git needs of that revision is not in it: run ${d.hint}`,
  'git-revision': (d) =>
    `git knows no revision “${d.revision}”${d.remote ? `, but ${d.remote}` : ''}${d.hint ? `: this clone is shallow, run ${d.hint}; in CI, fetch the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)` : ''}`,
  'git-shallow': (d) =>
    `this clone is shallow, and does not hold the point where “${d.other}” left “${d.revision}”: run ${d.hint}; in CI, fetch the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)`,
  'git-no-corpus': (d) => `“${d.revision}” has no corpus in “${d.path}”, nor exactly one elsewhere`,
  'git-unborn': () =>
    'nothing has been committed here yet, so there is nothing to compare with: run git commit first, or teh lint, which reads the files as they are',
  'git-slow': (d) =>
    `git gave no answer in ${d.seconds} seconds: it may be waiting for a pipe that stands in the place of one of its files, or for a slow disk`,
  'git-failed': (d) => `git could not answer (${d.reason})`,
  'output-exists': (d) =>
    `${some(d.paths.map(quote))} already ${d.paths.length === 1 ? 'exists, and has' : 'exist, and have'} other content: name another folder, or add --force`,
  'output-foreign': (d) =>
    `${d.path} holds files that are not of a site made by teh: --output takes a new or empty folder, or that of an earlier site`,
  'output-in-corpus': (d) =>
    `${quote(d.path)} lies in the corpus, which holds plans and nothing else: name a folder elsewhere`,
  'schema-foreign': (d) =>
    `${quote(d.path)} was not made by teh schema, and is not replaced: name another folder`,
  'flag-missing': (d) => `${d.flag} is missing, for instance ${d.example}`,
  'invalid-round': (d) =>
    `--round ${quote(d.seen)} is not the name of a file: small letters, figures and hyphens, for instance 2026-10`,
  'round-differs': (d) =>
    `round ${quote(d.round)} already asked some of these bodies something else: name another with --round, or add --force`,
  'nobody-asked': () => 'nobody has been asked yet: teh ask begins a round',
  'unknown-round': (d) =>
    `unknown round ${quote(d.seen)}${meant(d.suggestions) || '.'} Rounds: ${d.allowed.join(', ')}`,
  'output-failed': (d) => `the answer could not be written (${d.reason})`,
  'bytes-on-terminal': (d) =>
    `${d.format} is a file, not text: add --output answer.${d.format}, or send it into a pipe`,
}
