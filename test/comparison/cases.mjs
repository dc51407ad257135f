// Measure files with one error each. `⟦` stands before the characters at which a finding is exact,
// and is not in the file: the wrong value or the key that it belongs to, an unknown key, the key of
// the map from which a key is missing.

const sound = `# yaml-language-server: $schema=../../schemas/json/measure.schema.json
reference: "99.1"
title:
  fr: Publier un tableau de bord
  nl: Een dashboard publiceren
  en: Publish a dashboard
summary: Un tableau de bord est mis en ligne.
origin: table
themes: [training, data-statistics]
lead: [bureau-tteh, cellule-tteh]
partners: [spf-justice]
responsibility_as_printed: Bureau/Cellule TTEH
timing:
  as_printed: 2021 – 2022
  start: 2021
  due: 2022
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: Même promesse.
log:
  - date: 2021
    status: limited
    by: spf-justice
    note: Un premier essai.
    source: {document: plan-teh-2021, section: "99.1"}
  - date: 2022
    status: substantial
    by: spf-justice
    reasons: [resources]
    source: {document: plan-teh-2021, section: "99.2"}
source: {document: plan-teh-2021, section: "99.1", lines: [9001, 9004]}
`

/**
 * The sound file with one stretch replaced; throws when that stretch does not stand in it exactly
 * once.
 */
function but(old, wrong) {
  const parts = sound.split(old)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(old)} stands ${parts.length - 1} times in the sound file`)
  return parts.join(wrong)
}

/** Makes an older measure follow this one back: a ring of two. */
const ring = {
  path: 'trafic-2019/ciatteh-canevas.yaml',
  change: (text) => `${text.replace(/^follows:\n(?: .*\n)+/m, '')}follows:\n  - measure: teh-2021/zz-case\n    match: close\n    because: Un tour.\n`,
}
/** They read a whole day without quotes as a date object, and refuse it also where it is right. */
const dates = ['v8r', 'ajv']

/**
 * What is wrong, the rule by which teh tells it, and the file. `utf8: false` is written byte by
 * byte; `accident`: who refuses it for another reason.
 */
export const cases = [
  // YAML itself
  { name: 'a bracket that is not closed', rule: 'yaml/syntax', text: but('partners: [spf-justice]\n', 'partners: [spf-justice\n⟦resp⟦onsible: x\n') },
  { name: 'marks of an unfinished merge', rule: 'yaml/syntax', text: but('origin: table\n', '⟦<<<<<<< HEAD\norigin: table\n=======\norigin: prose\n>>>>>>> other\n') },
  { name: 'duplicate key', rule: 'yaml/duplicate-key', text: but('lead: [', '⟦origin: prose\nlead: [') },
  { name: 'tab as indent', rule: 'yaml/tab-indent', text: but('  due: 2022\n', '⟦\t⟦due: 2022\n') },
  { name: 'alias of nothing', rule: 'yaml/unresolved-alias', text: but('[spf-justice]', '⟦*who') },
  { name: 'anchor', rule: 'yaml/anchors', text: but('[spf-justice]', '⟦&who [spf-justice]') },
  { name: 'second document', rule: 'yaml/multiple-documents', text: `${sound}⟦---\n⟦origin: table\n` },
  { name: 'tag', rule: 'yaml/custom-tag', text: but('origin: table', 'origin: ⟦!plan table') },
  { name: 'number where text is meant (2.10)', rule: 'yaml/ambiguous-scalar', text: but('reference: "99.1"', '⟦reference: ⟦99.10') },
  { name: 'CRLF line ends', rule: 'yaml/bom-or-crlf', text: sound.replace('\n', '⟦\n').replaceAll('\n', '\r\n') },
  { name: 'byte order mark', rule: 'yaml/bom-or-crlf', text: `\ufeff⟦${sound}` },
  { name: 'not UTF-8', rule: 'yaml/encoding', text: but('summary: Un tableau', '⟦summary: ⟦Un ⟦\u00e9cran'), utf8: false },
  // one file against its schema
  { name: 'unknown key', rule: 'schema/unknown-key', text: but('partners: [', '⟦partnerz: [') },
  { name: 'missing key (in a map)', rule: 'i18n/first-language', text: but('title:\n  fr: Publier un tableau de bord\n  nl', '⟦title:\n  ⟦nl') },
  { name: 'missing key (of the file): no source', rule: 'source/missing', text: `⟦${sound.replace(/^source: .*\n$/m, '').replace('reference:', '⟦reference:')}` },
  { name: 'list wanted, text given', rule: 'schema/wrong-type', text: but('themes: [training, data-statistics]', '⟦themes: ⟦training') },
  { name: 'not one of the allowed words', rule: 'schema/invalid-enum', text: but('origin: table', '⟦origin: ⟦tabel') },
  { name: 'not one of the allowed words (deep in a list)', rule: 'schema/invalid-enum', text: but('status: substantial', '⟦status: ⟦done') },
  { name: 'not a date (2022-13)', rule: 'timing/unparseable', text: but('due: 2022\n', '⟦due: ⟦2022-13\n') },
  { accident: dates, name: 'no such day (2022-02-30)', rule: 'timing/unparseable', text: but('date: 2022\n', '⟦date: ⟦2022-02-30\n') },
  { name: 'empty value', rule: 'schema/empty-value', text: but('source: {document: plan-teh-2021, section: "99.1", lines', '⟦note:⟦\nsource: {document: plan-teh-2021, section: "99.1", lines') },
  // one file against the others
  { name: 'unknown actor', rule: 'ref/unknown-actor', text: but('cellule-tteh]', '⟦celule-tteh]') },
  { name: 'unknown theme', rule: 'ref/unknown-theme', text: but('[training, ', '[⟦trainings, ') },
  { name: 'unknown document', rule: 'ref/unknown-document', text: but('source: {document: plan-teh-2021, section: "99.1", lines', 'source: {⟦document: ⟦plan-teh-2020, section: "99.1", lines') },
  { name: 'unknown measure', rule: 'lineage/unknown-predecessor', text: but('measure: teh-2008/ciatteh', '⟦measure: ⟦teh-2008/ciateh') },
  { name: 'name of an actor instead of its id', rule: 'ref/alias-not-canonical', text: but('[spf-justice]', '[⟦SPF Justice]') },
  { name: 'responsible and partner at once', rule: 'ref/lead-also-partner', text: but('[spf-justice]', '[⟦bureau-tteh]') },
  // what the words mean
  { name: 'deadline before the start', rule: 'timing/due-before-start', text: but('as_printed: 2021 – 2022\n  start: 2021\n  due: 2022', 'as_printed: ""\n  start: 2022\n  ⟦due: ⟦2021') },
  { name: 'printed words say another year', rule: 'timing/as-printed-disagrees', text: but('as_printed: 2021 – 2022\n  start: 2021\n  due: 2022', '⟦as_printed: ⟦courant 2021\n  ⟦due: ⟦2022') },
  { accident: dates, name: 'more precise than what is printed', rule: 'timing/invented-precision', text: but('as_printed: 2021 – 2022\n  start: 2021\n  due: 2022', 'as_printed: fin 2022\n  ⟦due: ⟦2022-12-31') },
  { name: 'deadline outside the plan', rule: 'timing/outside-period', text: but('as_printed: 2021 – 2022\n  start: 2021\n  due: 2022', 'as_printed: "2031"\n  ⟦due: ⟦2031') },
  { name: 'log not in order', rule: 'log/order', text: but('date: 2021\n', 'date: 2022-06\n').replace('- date: 2022\n', '- ⟦date: ⟦2022-05\n') },
  { accident: dates, name: 'log entry of tomorrow', rule: 'log/future-entry', text: but('date: 2022\n', '⟦date: ⟦2027-01-15\n') },
  { name: 'complete, and no source says so', rule: 'log/complete-without-source', text: but('- date: 2022\n    status: substantial\n    by: spf-justice\n    reasons: [resources]\n    source: {document: plan-teh-2021, section: "99.2"}', '- ⟦date: 2022\n    ⟦status: ⟦complete\n    by: spf-justice') },
  { name: 'follows a measure of a later plan', rule: 'lineage/backwards', folder: 'teh-2008', text: but('teh-2008/ciatteh', '⟦teh-2021/ciatteh').replace('- measure', '- ⟦measure').replaceAll('plan-teh-2021', 'plan-teh-2008').replace('2021 – 2022\n  start: 2021\n  due: 2022', '"2010"\n  due: 2010') },
  { name: 'two measures follow one another', rule: 'lineage/cycle', text: but('measure: teh-2008/ciatteh', '⟦measure: ⟦trafic-2019/ciatteh-canevas'), beside: ring },
  { name: 'link without a reason', rule: 'lineage/no-reason', text: but('- measure: teh-2008/ciatteh\n    match: close\n    because: Même promesse.\n', '- ⟦measure: ⟦teh-2008/ciatteh\n    match: close\n') },
  { name: 'lines that run backwards', rule: 'source/lines-out-of-order', text: but('lines: [9001, 9004]', '⟦lines: ⟦[9004, ⟦9001]') },
  // what the eye does not see
  { name: 'character that turns the direction of writing', rule: 'text/bidi-override', text: but('summary: Un tableau', '⟦summary: ⟦Un ⟦\u202etableau') },
  { name: 'control character', rule: 'text/control-char', text: but('summary: Un tableau', '⟦summary: ⟦Un ⟦\u0007tableau') },
  { name: 'character without width', rule: 'text/invisible-char', text: but('summary: Un tableau', '⟦summary: ⟦Un ⟦\u200btableau') },
  { name: 'accent as a character of its own (NFD)', rule: 'i18n/not-nfc', text: but('Même promesse.', '⟦M⟦e\u0302me promesse.').replace('because', '⟦because') },
  { name: 'e-mail address', rule: 'text/private-data', text: but('Un premier essai.', '⟦Un premier essai (⟦jan.peeters@example.org).').replace('    note:', '    ⟦note:') },
  { name: 'rule turned off for nothing', rule: 'meta/unused-suppression', text: but('origin: table', '⟦# teh-disable-next-line schema/invalid-enum -- un essai\norigin: table') },
  // style, which teh leaves alone
  { name: 'spaces at the end of a line', rule: null, text: but('origin: table\n', 'origin: table⟦  \n') },
  { name: 'line of 200 characters', rule: null, text: but('mis en ligne.', `mis en ligne,${' et tenu à jour'.repeat(12)}.`).replace(/^(summary: .{71})/m, '$1⟦') },
  { name: 'one level indented by four spaces', rule: null, text: but('timing:\n  as_printed: 2021 – 2022\n  start: 2021\n  due: 2022', 'timing:\n    ⟦as_printed: 2021 – 2022\n    start: 2021\n    due: 2022') },
  { name: 'three blank lines', rule: null, text: but('origin: table\n', 'origin: table\n\n\n⟦\n') },
  { name: 'no line end at the end', rule: null, text: `${sound.trimEnd()}⟦` },
  { name: 'two spaces after a comma', rule: null, text: but('[training, data', '[training,  ⟦data') },
  // nothing is wrong
  { name: 'a whole day, without quotes (2022-07-15)', rule: null, sound: true, text: but('date: 2022\n', 'date: 2022-07-15\n') },
  { name: 'the word no, in a text', rule: null, sound: true, text: but('note: Un premier essai.', 'note: no') },
  { name: 'a title with an emoji, one in CJK', rule: null, sound: true, text: but('Publish a dashboard', 'Publish a dashboard \u{1f4ca} \u8868') },
  { name: 'a text that looks like HTML', rule: null, sound: true, text: but('note: Un premier essai.', 'note: <b>Un premier essai</b>, puis un autre.') },
  { name: 'a rule turned off, with a reason', rule: null, sound: true, text: but('  due: 2022\n', '  # teh-disable-next-line timing/outside-period -- le plan le dit\n  due: 2031\n').replace('2021 – 2022', '2021 – 2031') },
]

/**
 * As the file that everything starts from, without error: what a tool says of it says nothing of a
 * case.
 */
export const soundCase = { name: 'nothing', rule: null, text: sound }

/**
 * The bytes of a case, and the places (line, column from 1, in UTF-16 units) at which a finding is
 * exact.
 */
export function built({ text, utf8 = true }) {
  const places = []
  let clean = ''
  for (const piece of text.split(/(⟦)/)) {
    if (piece !== '⟦') {
      clean += piece
      continue
    }
    const before = clean.replace(/^\ufeff/, '')
    const line = before.split('\n').length
    places.push({ line, column: before.length - before.lastIndexOf('\n') })
  }
  return { bytes: Buffer.from(clean, utf8 ? 'utf8' : 'latin1'), places }
}

/** Path of the file of a case, from the root of the corpus. */
export function pathOf({ folder = 'teh-2021' }) {
  return `${folder}/zz-case.yaml`
}
