import { describe, expect, it } from 'vitest'
import { mark, measure } from './base.ts'
import { type Case, type Sound, sharedCorpus } from './shared.ts'

const noted = (note: string) => measure({}, `note: ${note}\n`)
const at = (code: number) => `${mark}${String.fromCodePoint(code)}`
/** A note whose bytes are not those of its text. */
const broken = (...bytes: number[]) =>
  Buffer.concat([Buffer.from(noted('x').trimEnd()), Buffer.from(bytes), Buffer.from('\n')])

const cases: readonly Case[] = [
  ['a mark in the middle', noted(`a${at(0xfeff)}b`), 'text/invisible-char'],
  ['a lone carriage return', noted(`a${at(0x0d)}b`), 'text/control-char'],
  ['a null byte', noted(`a${at(0x00)}b`), 'text/control-char'],
  ['an escape', noted(`a${at(0x1b)}[31mb`), 'text/control-char'],
  ['a backspace', noted(`a${at(0x08)}b`), 'text/control-char'],
  ['a form feed', noted(`a${at(0x0c)}b`), 'text/control-char'],
  ['a delete', noted(`a${at(0x7f)}b`), 'text/control-char'],
  ['C1: a control sequence introducer', noted(`a${at(0x9b)}31mb`), 'text/control-char'],
  ['C1: a next line', noted(`a${at(0x85)}b`), 'text/control-char'],
  [
    'an operating system command',
    noted(`${mark}\u001b]52;c;cm0gLXJmIC8=\u0007`),
    'text/control-char',
  ],
  ['a right-to-left override', noted(`a${at(0x202e)}b`), 'text/bidi-override'],
  ['an isolate', noted(`a${at(0x2066)}b`), 'text/bidi-override'],
  ['a right-to-left mark', noted(`a${at(0x200f)}b`), 'text/bidi-override'],
  ['an Arabic letter mark', noted(`a${at(0x061c)}b`), 'text/bidi-override'],
  ['a zero-width space', noted(`a${at(0x200b)}b`), 'text/invisible-char'],
  ['a word joiner', noted(`a${at(0x2060)}b`), 'text/invisible-char'],
  ['a soft hyphen', noted(`a${at(0x00ad)}b`), 'text/invisible-char'],
  ['a line separator', noted(`a${at(0x2028)}b`), 'text/invisible-char'],
  ['a paragraph separator', noted(`a${at(0x2029)}b`), 'text/invisible-char'],
  ['an interlinear mark', noted(`a${at(0xfff9)}b`), 'text/invisible-char'],
  ['a tag character', noted(`a${at(0xe0041)}b`), 'text/invisible-char'],
  ['a zero-width space in a comment', measure({}, `# a${at(0x200b)}b\n`), 'text/invisible-char'],
  ['an escape in a key', measure({}, `"a${at(0x1b)}[2J": x\n`), 'text/control-char'],
  // The same, written as escapes of YAML.
  ['a null byte, escaped', noted(`${mark}"a\\0b"`), 'text/control-char'],
  ['an escape, escaped', noted(`${mark}"a\\e[31mb"`), 'text/control-char'],
  ['a carriage return, escaped', noted(`${mark}"a\\rb"`), 'text/control-char'],
  ['C1, escaped', noted(`${mark}"a\\x9b31mb"`), 'text/control-char'],
  ['a right-to-left override, escaped', noted(`${mark}"a\\u202eb"`), 'text/bidi-override'],
  ['a zero-width space, escaped', noted(`${mark}"a\\u200bb"`), 'text/invisible-char'],
  ['a mark, escaped', noted(`${mark}"\\ufeffa"`), 'text/invisible-char'],
  ['half a character, escaped', noted(`${mark}"a\\ud800b"`), 'text/control-char'],
  [
    'an escape in a key, escaped',
    measure({}, `${mark}"a\\e[2J": x\n`),
    'text/control-char',
    'schema/unknown-key',
  ],
  // What is not UTF-8.
  ['a byte that begins nothing', broken(0xff), 'yaml/encoding'],
  ['a character cut short', broken(0xe2, 0x82), 'yaml/encoding'],
  ['an overlong slash', broken(0xc0, 0xaf), 'yaml/encoding'],
  ['an overlong null', broken(0xe0, 0x80, 0x80), 'yaml/encoding'],
  ['a surrogate', broken(0xed, 0xa0, 0x80), 'yaml/encoding'],
  ['beyond Unicode', broken(0xf5, 0x80, 0x80, 0x80), 'yaml/encoding'],
  ['Latin-1', Buffer.from(`${noted('d\u00e9j\u00e0')}`, 'latin1'), 'yaml/encoding'],
  [
    'Latin-1 after a replacement character',
    Buffer.concat([Buffer.from(`# \ufffd\n`), Buffer.from(noted('\u00e9'), 'latin1')]),
    'yaml/encoding',
  ],
  ['UTF-16, little end first', Buffer.from(`\ufeff${measure()}`, 'utf16le'), 'yaml/encoding'],
  ['UTF-16, big end first', Buffer.from(`\ufeff${measure()}`, 'utf16le').swap16(), 'yaml/encoding'],
  ['UTF-16 without its mark', Buffer.from('a: b', 'utf16le'), 'text/control-char'],
  [
    'a page of random bytes',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff),
    'yaml/encoding',
  ],
  ['an archive', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'), 'text/control-char'],
]

const places = Object.fromEntries([
  ...[
    'a byte that begins nothing',
    'a character cut short',
    'an overlong slash',
    'an overlong null',
    'a surrogate',
    'beyond Unicode',
  ].map((name) => [name, '12:1']),
  ['Latin-1', '12:1'],
  ['Latin-1 after a replacement character', '13:1'],
  ['UTF-16, little end first', '1:1'],
  ['UTF-16, big end first', '1:1'],
  ['UTF-16 without its mark', '1:2'],
  ['a page of random bytes', '1:1'],
  ['an archive', '1:3'],
])

const sound: readonly Sound[] = [
  ['a mark at the beginning', `\ufeff${measure()}`],
  ['lines that end as on Windows', measure().replaceAll('\n', '\r\n')],
  ['a mark, and lines that end as on Windows', `\ufeff${measure().replaceAll('\n', '\r\n')}`],
  ['no line feed at the end', measure().trimEnd()],
  [
    'emoji that are joined, and flags',
    measure({ title: 'title: {fr: "👩‍👩‍👧‍👦 🏳️‍🌈 🇧🇪", nl: 漢字, en: नमस्ते}' }),
  ],
  ['a joiner between letters', noted('می‌خواهم')],
  ['a replacement character', noted('\ufffd')],
  ['a no-break space', noted('"oui\u00a0: non\u202f!"')],
  ['a tab inside a text', noted('a\tb')],
  [
    'escapes that are harmless',
    noted('"a\\tb \\"c\\" \\u00e9 \\N{SPACE}"'.replace('\\N{SPACE}', '\\x20')),
  ],
]

describe('bytes', () => {
  sharedCorpus(cases, sound, places)

  it('has a case for each kind', () => {
    expect(cases.length + sound.length).toBeGreaterThan(50)
  })
})
