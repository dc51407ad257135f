import { expect, test } from 'vitest'
import { formats } from '../../src/render/index.ts'
import { byLibrary } from '../../src/render/terminal/table.ts'
import { wrap } from '../../src/render/terminal/wrap.ts'
import type { Report } from '../../src/report.ts'
import { loadWords } from '../../src/words/index.ts'

const nasty =
  '=1+1 <b>"x"</b> | `@team` #1 [l](javascript:alert(1)) \u202eabc \u001b[31mred ::error::x'
const report: Report = {
  report: 'test',
  question: {},
  rows: [{ text: nasty }],
  leftOut: [],
  totals: {},
  blocks: [
    { kind: 'heading', level: 1, text: nasty },
    {
      kind: 'table',
      columns: [
        { key: 'a', title: nasty },
        { key: 'b', title: 'B', align: 'right' },
      ],
      rows: [[{ text: nasty }, { text: '1' }]],
    },
    {
      kind: 'pairs',
      title: nasty,
      heads: ['a', 'b'],
      pairs: [
        {
          sign: '~',
          left: [{ text: `${nasty}\n${nasty}` }],
          right: [{ text: nasty }],
          changes: [{ text: nasty }],
        },
      ],
    },
    { kind: 'tree', nodes: [{ text: nasty, children: [{ text: nasty }] }] },
    { kind: 'facts', facts: [{ label: nasty, text: nasty }] },
    { kind: 'list', items: [{ text: nasty }] },
    { kind: 'patch', text: nasty },
  ],
}

const draw = async (format: string, colour: 0 | 1 = 0) => {
  const drawn = (await formats[format]?.())?.(
    report,
    { words: await loadWords('fr'), width: 80, colour },
    { program: { name: 'teh', version: '0.0.0' } },
  )
  return String(drawn)
}

test.each(['table', 'markdown', 'html', 'csv', 'csv-plain'])(
  '%s lets nothing of the corpus act',
  async (format) => {
    const text = await draw(format)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(text).toContain('u{202e}')
  },
)

test('the page holds no markup, attribute or script of the corpus', async () => {
  const text = await draw('html')
  expect(text).not.toMatch(/<b>|<script|href=|\son\w+=/)
  expect(text).toContain('&#60;b&#62;')
  expect(text).toContain("default-src 'none'")
  expect(text).toContain('<html lang="fr">')
  expect(text).toMatch(/<th scope="col">/)
})

test('a cell of a sheet is never a formula, and always quoted', async () => {
  for (const line of (await draw('csv-plain')).split('\r\n'))
    for (const cell of line.split('","')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@-]/)
  expect((await draw('csv')).startsWith('\ufeff"')).toBe(true)
})

test('markdown neither mentions, links, nor breaks its tables', async () => {
  const text = await draw('markdown')
  const outsideCode = text.replace(/```[\s\S]*?\n```|`[^`\n]*`/g, '')
  expect(outsideCode).not.toContain('@team')
  expect(outsideCode).not.toMatch(/\]\(javascript/)
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([4]))
})

test('long tables are drawn as the library draws short ones', () => {
  const cells = [
    ['Échéance ', ' Mois'],
    ['─────────', '─────'],
    ['2022     ', '   12'],
  ]
  expect(byLibrary(cells)).toEqual(cells.map((line) => line.join('  ')))
})

test('wrapping loses no character and keeps to the width', () => {
  const text =
    'teh-2021/une-mesure-au-nom-interminable-qui-ne-tient-pas anticonstitutionnellement 漢字かな交じり文'
  const lines = wrap(text, 20)
  expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
  expect(lines.every((line) => line.length <= 20)).toBe(true)
})

test('a long text of a page is not squeezed into a narrow column, and a short one not widened', async () => {
  const html = await draw('html')
  const cells = [...html.matchAll(/<td([^>]*)>([^<]*)</g)].map(([, given = '', text = '']) => [
    given.includes('long'),
    text.length > 40,
  ])
  expect(cells.length).toBeGreaterThan(0)
  for (const [isLong, should] of cells) expect(isLong).toBe(should)
  expect(html).toMatch(/@media screen and \(min-width: 64rem\) \{ td\.long \{ min-width/)
})
