import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseYaml } from '../../../src/corpus/careful/yaml.ts'
import { newFile } from '../../../src/corpus/write/new-file.ts'
import { asBlock, isPlain, maxColumns, onOneLine } from '../../../src/corpus/write/scalar.ts'
import { frozen } from '../../helpers/frozen.ts'
import { root } from '../../helpers/program.ts'
import { runs, sample } from '../../helpers/runs.ts'

describe('a whole file', () => {
  it('of a frozen one, in CI of any, reads back as it was, no line too long that can be broken', () => {
    for (const { path, kind, text } of sample(frozen, 5)) {
      const { value } = parseYaml(text)
      const printed = newFile(path, kind, value as object)
      expect(parseYaml(printed).value, path).toEqual(value)
      for (const line of printed.split('\n'))
        if ([...line].length > maxColumns) expect(line.trim(), path).not.toMatch(/^[^"]* .* /)
    }
  })

  it.each(['teh-2021/aviation-sector', 'teh-2021/osce-role', 'trafic-2019/control-operations'])(
    'is printed as a person has written it: %s',
    (id) => {
      const text = readFileSync(join(root, `test/corpora/belgium/plans/${id}.yaml`), 'utf8')
      const [head = ''] = text.split('\n')
      expect(newFile('x', 'measure', parseYaml(text).value as object, head)).toBe(text)
    },
  )

  it('has its keys in the order of the format, without those that say nothing', () => {
    const text = newFile('x', 'measure', {
      source: { section: '2.10', document: 'plan' },
      note: undefined,
      lead: [],
      partners: [],
      timing: { due: '2022', as_printed: '2022' },
      responsibility_as_printed: '',
      themes: ['training'],
      origin: 'prose',
      summary: 'Une phrase : longue.',
      title: { en: 'No', fr: 'no' },
      reference: '2.10',
    })
    expect(text).toBe(`reference: "2.10"
title:
  en: "No"
  fr: "no"
summary: "Une phrase : longue."
origin: prose
themes: [training]
lead: []
responsibility_as_printed: ""
timing:
  as_printed: "2022"
  due: 2022
source: {document: plan, section: "2.10"}
`)
  })

  it('is refused if it is not sound, or holds what does not show', () => {
    expect(() => newFile('x', 'themes', { a: { label: 5 } })).toThrow('insert-invalid')
    expect(() => newFile('x', 'themes', { a: { label: { fr: 'a\u200b' } } })).toThrow(
      'insert-hidden',
    )
  })
})

describe('a text', () => {
  const pieces = '0 1 2 9 a e x o y n . : - _ + , / [ ] { } # \' " \\ & * ! | > % @ ` = < ~ ? T Z é'
  const letter = fc.constantFrom(...pieces.split(' '), ' ', '\n', '\t', '😀')
  const words = fc.constantFrom(
    'yes',
    'No',
    'ON',
    'off',
    'true',
    'Null',
    '~',
    '.inf',
    '.NaN',
    '0b1',
  )
  const text = fc.oneof(
    words,
    fc.array(letter, { maxLength: 12 }).map((parts) => parts.join('')),
  )

  it('on one line is the same for readers of YAML 1.1 and of 1.2, alone and between brackets', () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`a: ${onOneLine(one)}`, { version, merge: true })).toEqual({ a: one })
          expect(
            parse(`a: {b: ${onOneLine(one, true)}, c: [${onOneLine(one, true)}]}`, { version }),
          ).toEqual({ a: { b: one, c: [one] } })
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it.each(['Une phrase', "l'État", 'a:b', 'https://x.org/a#b', '2021/2025', 'COL 01/2007', 'P1Y'])(
    'needs no quotes: %s',
    (one) => {
      expect(isPlain(one)).toBe(true)
    },
  )

  it.each(['2.10', '2021-07-15', '012', 'no', 'y', 'a: b', 'a #b', ' a', 'a ', '', '-a', '1:30'])(
    'needs quotes: “%s”',
    (one) => {
      expect(isPlain(one)).toBe(false)
    },
  )

  it.each(['a, b', 'https://example.org/?a', '[a', 'b}'])(
    'needs quotes between brackets alone: %s',
    (one) => {
      expect([isPlain(one), isPlain(one, true)]).toEqual([!one.startsWith('['), false])
    },
  )

  it('over several lines reads back, and breaks only at blanks', () => {
    const long = fc.array(fc.oneof(letter, fc.constant(' '), fc.constant('mot ')), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(long, (parts) => {
        const one = parts.join('')
        const block = asBlock(one, 4)
        if (!block) return
        const lines = block.lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
        expect(parse(`a: ${block.head}\n${lines}\n`)).toEqual({ a: one })
      }),
      { numRuns: runs(500) },
    )
  })
})
