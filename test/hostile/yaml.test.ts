import { describe, expect, it } from 'vitest'
import { mark, measure } from './base.ts'
import { type Case, sharedCorpus } from './shared.ts'

const levels = (count: number, open: string, close = '') => open.repeat(count) + close.repeat(count)

/** A title of this YAML. */
const titled = (title: string) => measure({ title: `title: ${title}` })
/** A note of this YAML, after everything else. */
const noted = (note: string) => measure({}, `note: ${note}\n`)

const cases: readonly Case[] = [
  // Anchors, aliases, merges.
  [
    'a billion laughs',
    measure({}, `a: ${mark}&a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`),
    'yaml/anchors',
  ],
  [
    'one anchor, many aliases',
    measure({}, `a: ${mark}&a [x]\nb: [${'*a, '.repeat(200)}*a]\n`),
    'yaml/anchors',
  ],
  ['a merge of an alias', measure({}, `a: ${mark}&a {x: 1}\n<<: *a\n`), 'yaml/anchors'],
  ['an alias of itself', noted(`${mark}&a [*a]`), 'yaml/anchors'],
  [
    'an anchor that nothing names',
    titled(`${mark}&title {fr: Une mesure, nl: Een maatregel, en: A measure}`),
    'yaml/anchors',
  ],
  ['an alias of nothing', noted(`${mark}*nothing`), 'yaml/unresolved-alias'],
  [
    'an alias before its anchor',
    measure({}, `a: ${mark}*later\nb: &later x\n`),
    'yaml/unresolved-alias',
    'yaml/anchors',
  ],
  // Nesting.
  [
    'thirty levels of flow lists',
    noted(`${levels(23, '[')}${mark}[[[[[[[x${levels(30, '', ']')}`),
    'yaml/syntax',
  ],
  [
    'thirty levels of flow maps',
    noted(`${levels(23, '{a: ')}${mark}${levels(7, '{a: ')}x${levels(30, '', '}')}`),
    'yaml/syntax',
  ],
  ['thirty levels of block maps', block(30), 'yaml/syntax'],
  [
    'thirty levels of block lists',
    `note:\n${'- '.repeat(24)}${mark}- - - - - - x\n`,
    'yaml/syntax',
  ],
  [
    'thirty levels of block lists set apart by tabs',
    `note:\n${'-\t'.repeat(24)}${mark}-\t-\t-\tx\n`,
    'yaml/syntax',
  ],
  ['thirty levels of explicit keys', `${'? '.repeat(24)}${mark}? ? ? ? x\n`, 'yaml/syntax'],
  // What is not closed, or never was open.
  [
    'a list that does not end',
    measure({ themes: 'themes: [training', lead: `${mark}lead: [alpha]` }),
    'yaml/syntax',
  ],
  [
    'a map that does not end',
    measure({ title: 'title: {fr: Une mesure', summary: `${mark}summary: x` }),
    'yaml/syntax',
  ],
  ['a double quote that does not end', measure({}, `note: "never\n${mark}`), 'yaml/syntax'],
  ['a single quote that does not end', measure({}, `note: 'never\n${mark}`), 'yaml/syntax'],
  ['a bracket that was not opened', noted(`x${mark}]`).replace('x', '[x]'), 'yaml/syntax'],
  ['two values on one line', noted(`${mark}a: b`), 'yaml/syntax'],
  [
    'a list on the line of its key',
    measure({ themes: `themes: ${mark}- training` }),
    'yaml/syntax',
  ],
  ['a line that is neither key nor value', measure({}, `${mark}nothing like it\n`), 'yaml/syntax'],
  ['a reserved sign', noted(`${mark}@alpha`), 'yaml/syntax'],
  [
    'an indent that fits nothing',
    measure({ timing: `timing:\n    as_printed: ""\n${mark}  due: 2022` }),
    'yaml/syntax',
  ],
  [
    'a tab that indents',
    measure({ timing: `timing:\n${mark}\tas_printed: ""\n\tdue: 2022` }),
    'yaml/tab-indent',
  ],
  [
    'marks of an unfinished merge',
    measure({ lead: `${mark}<<<<<<< HEAD\nlead: [alpha]\n=======\nlead: [beta]\n>>>>>>> branch` }),
    'yaml/syntax',
  ],
  [
    'marks of an unfinished merge, CRLF',
    measure({}, `${mark}=======\r\n`),
    'yaml/syntax',
    'yaml/bom-or-crlf',
  ],
  // Keys.
  ['a key twice', measure({}, `${mark}origin: table\n`), 'yaml/duplicate-key'],
  ['a key twice, once in quotes', measure({}, `${mark}"origin": table\n`), 'yaml/duplicate-key'],
  [
    'a key twice, its accent written in two ways',
    measure({}, `\u00e9: 1\n${mark}e\u0301: 2\n`),
    'yaml/duplicate-key',
    'schema/unknown-key',
    'i18n/not-nfc',
  ],
  ['a key three times', measure({}, `origin: table\n${mark}origin: table\n`), 'yaml/duplicate-key'],
  ['a list as a key', measure({}, `? ${mark}[a, b]\n: c\n`), 'yaml/syntax'],
  ['a map as a key', measure({}, `? ${mark}{a: b}\n: c\n`), 'yaml/syntax'],
  ['an empty key', measure({}, `${mark}"": c\n`), 'schema/unknown-key'],
  ['no key', measure({}, `${mark}: c\n`), 'schema/unknown-key'],
  ['a number as a key', measure({}, `${mark}2022: c\n`), 'schema/unknown-key'],
  ['null as a key', measure({}, `${mark}null: c\n`), 'schema/unknown-key'],
  ['a merge key', measure({}, `${mark}<<: {note: x}\n`), 'schema/unknown-key'],
  ['__proto__ as a key', measure({}, `${mark}__proto__: {lead: [beta]}\n`), 'schema/unknown-key'],
  [
    '__proto__ in a map',
    titled(`{fr: Une mesure, nl: Een maatregel, en: A measure, ${mark}__proto__: {x: 1}}`),
    'schema/unknown-key',
  ],
  [
    'constructor as a key',
    measure({}, `${mark}constructor: {prototype: {x: 1}}\n`),
    'schema/unknown-key',
  ],
  ['toString as a key', measure({}, `${mark}toString: x\n`), 'schema/unknown-key'],
  [
    'hasOwnProperty as a key',
    titled(`{fr: Une mesure, nl: Een maatregel, en: A measure, ${mark}hasOwnProperty: x}`),
    'schema/invalid-format',
  ],
  [
    'a key of more than 1,024 characters',
    measure({}, `${mark}${'k'.repeat(1100)}: x\n`),
    'yaml/syntax',
  ],
  [
    'a quoted key of 2,000 characters',
    measure({}, `? ${mark}"${'k'.repeat(2000)}"\n: x\n`),
    'schema/unknown-key',
  ],
  // Tags and directives.
  ...[
    '!!js/function',
    '!!js/regexp',
    '!!python/object/apply:os.system',
    '!!binary',
    '!!set',
    '!!omap',
    '!!timestamp',
    '!!str',
    '!local',
    '!<tag:example.org,2000:x>',
  ].map((tag): Case => [`the tag ${tag}`, noted(`${mark}${tag} x`), 'yaml/custom-tag']),
  ['%YAML 1.1', `${mark}%YAML 1.1\n---\n${measure()}`, 'yaml/syntax'],
  ['%TAG', `${mark}%TAG ! tag:example.org,2000:\n---\n${measure()}`, 'yaml/syntax'],
  // Documents.
  ['two documents', `${measure()}${mark}---\n${measure()}`, 'yaml/multiple-documents'],
  [
    'an end of document, and more',
    `${measure()}...\n${mark}${measure()}`,
    'yaml/multiple-documents',
  ],
  ['nothing but the beginning of two documents', `---\n${mark}---\n`, 'yaml/multiple-documents'],
  ['an empty file', `${mark}`, 'yaml/empty-file'],
  ['only blank lines', `${mark}\n\n\n`, 'yaml/empty-file'],
  ['only comments', `${mark}# nothing\n# here\n`, 'yaml/empty-file'],
  ['only the beginning of a document', `${mark}---\n`, 'yaml/empty-file'],
  ['null', `${mark}null\n`, 'yaml/empty-file'],
  ['a word', `${mark}word\n`, 'schema/wrong-type'],
  ['a number', `${mark}42\n`, 'schema/wrong-type'],
  ['a list', `${mark}- a\n- b\n`, 'schema/wrong-type'],
  ['a piece of JSON', `{"title": {"fr": "Une mesure"\n${mark}`, 'yaml/syntax'],
]

/** Nested maps, the mark where they are too deep. */
function block(depth: number): string {
  return Array.from(
    { length: depth },
    (_, i) => `${' '.repeat(i)}${i === 24 ? mark : ''}a:\n`,
  ).join('')
}

const sound: readonly (readonly [name: string, content: string])[] = [
  ['the beginning of a document', `---\n${measure()}`],
  ['a comment before it', `# a comment\n---\n${measure()}`],
  [
    'JSON',
    JSON.stringify(
      JSON.parse(
        `{"title":{"fr":"Une mesure","nl":"Een maatregel","en":"A measure"},"summary":"x","origin":"table","themes":["training"],"lead":["alpha"],"responsibility_as_printed":"","timing":{"as_printed":"2022","due":2022},"source":{"document":"plan-2021","section":"9"}}`,
      ),
    ),
  ],
  [
    'signs of YAML in a text',
    noted('|\n  * a point\n  & another\n  ! a third\n  [\n  - {\n  ? a\n  %YAML\n  ---'),
  ],
  ['signs of YAML in a quoted text', noted(`"&a *b !c [ { %d @e \\u00e9 <<"`)],
  [
    'lines of a text at many indents',
    noted(`|\n${Array.from({ length: 40 }, (_, i) => `  ${' '.repeat(i)}x`).join('\n')}`),
  ],
  ['no and NO as text', measure({ title: 'title: {fr: no, nl: NO, en: Yes}' })],
  ['a block at every end', `${measure()}...\n`],
]

describe('YAML', () => {
  sharedCorpus(cases, sound)

  it('has a case for each kind', () => {
    expect(cases.length + sound.length).toBeGreaterThan(70)
  })
})
