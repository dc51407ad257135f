/** Texts of Word made of a report, read back by what reads the texts of others. */

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import {
  type NewTextBlock,
  readDocument,
  type TextBlock,
  writeText,
} from '../../src/office/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { runs, sample } from '../helpers/runs.ts'

async function bytesOf(argv: readonly string[], cwd?: string): Promise<Buffer> {
  const { code, stdout } = await teh([...argv, '--format', 'docx', '--today', '2026-11-29'], {
    ...(cwd && { cwd }),
  })
  expect(code).toBe(0)
  return Buffer.from(stdout, 'latin1')
}

function blocksOf(bytes: Uint8Array): readonly TextBlock[] {
  const read = readDocument(bytes, 'answer.docx')
  if (!('blocks' in read)) throw new Error(JSON.stringify(read))
  return read.blocks
}

const wordsOf = (block: TextBlock) =>
  block.is === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map((one) => one.lines.map((l) => l.text).join('\n')))
    : [block.text]

const partOf = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[`word/${name}.xml`] ?? new Uint8Array())

const calls: [string, string[]][] = [
  ['brief', ['brief', '--meeting', '2024-03-15', '--since', '2023-06-30']],
  ['coverage', ['coverage']],
]

describe.each(calls)('the text of %s', (_, argv) => {
  it.each(sample(['fr', 'nl', 'en'], 3))('has all that its page has, in %s', async (lang) => {
    const bytes = await bytesOf([...argv, '--lang', lang])
    const seen = blocksOf(bytes).flatMap(wordsOf).join('\n').replace(/\s+/g, ' ')
    const { stdout } = await teh([...argv, '--lang', lang, '--format', 'json'])
    const { rows } = JSON.parse(stdout) as { rows: { title?: string; reference?: string }[] }
    const named = rows.flatMap(({ title, reference }) => title ?? reference ?? [])
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(seen).toContain(name)
    const page = await teh([...argv, '--lang', lang, '--format', 'html', '--today', '2026-11-29'])
    const told = page.stdout.replace(/<figure>[\s\S]*?<\/figure>/g, '')
    const cells = told.match(/<(td|th|li|p|h\d)\b[^>]*>[^<]+/g) ?? []
    expect(cells.length).toBeGreaterThan(50)
    for (const cell of cells) expect(seen).toContain(textIn(cell))
  })

  it('has headings, the first of all alone at its level, and tables whose head is repeated', async () => {
    const blocks = blocksOf(await bytesOf([...argv, '--lang', 'fr']))
    const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block.level] : []))
    expect(headings[0]).toBe(1)
    expect(headings.filter((level) => level === 1)).toHaveLength(1)
    expect(new Set(headings)).toContain(2)
    const tables = blocks.filter((block) => block.is === 'table')
    expect(tables.length).toBeGreaterThan(3)
    for (const { rows } of tables) {
      expect(rows[0]?.isHead).toBe(true)
      expect(rows.slice(1).some(({ isHead }) => isHead)).toBe(false)
    }
  })

  it('is the same twice, byte by byte', async () => {
    expect(await bytesOf(argv)).toEqual(await bytesOf(argv))
  })
})

/** What an element of a page begins with. */
function textIn(cell: string): string {
  const text = cell
    .replace(/^<[^>]+>/, '')
    .replace(/&#(\d+);/g, (__, code: string) => String.fromCodePoint(Number(code)))
  return text.replace(/\s+/g, ' ').trim()
}

it.each([
  ['fr', 'fr-BE'],
  ['nl', 'nl-BE'],
  ['en', 'en-GB'],
])('is in the language of the reader, on numbered pages of A4: %s', async (lang, tag) => {
  const bytes = await bytesOf(['brief', '--meeting', '2024-03-15', '--lang', lang])
  expect(partOf(bytes, 'styles')).toContain(`<w:lang w:val="${tag}"`)
  expect(partOf(bytes, 'document')).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  expect(partOf(bytes, 'footer1')).toMatch(/ PAGE .* \/ .* NUMPAGES /)
})

it('marks what stands in another language, in letters and for the spelling', async () => {
  const cwd = folderOf({
    'two-2021/one.yaml': measure({
      title: { fr: 'Ouvrir le centre' },
      timing: { as_printed: '2022', due: 2022 },
    }),
  })
  const bytes = await bytesOf(['brief', '--lang', 'en'], cwd)
  expect(partOf(bytes, 'document')).toMatch(
    /<w:lang w:val="fr"\/><\/w:rPr><w:t xml:space="preserve">Ouvrir le centre</,
  )
  expect(blocksOf(bytes).flatMap(wordsOf)).toContain('Ouvrir le centre (fr)')
})

const text = fc
  .string({
    unit: fc.constantFrom('a', 'é', '<', '&', '"', ' ', '=', '\u0000', '\ud800', '\n', '日'),
  })
  .map((one) => `x${one}x`)
const read = (one: string) =>
  one.toWellFormed().replaceAll('\u0000', '\ufffd').replace(/\s+/g, ' ').trim()

test('any text that is written is read, and nothing of it is an element', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
      (all) => {
        const runsOf = (one: string) => [{ text: one }]
        const rows = all.map((cells) => cells.map(runsOf))
        const table: NewTextBlock = {
          is: 'table',
          columns: [{ share: 1 }, { share: 2 }],
          head: [runsOf('a'), runsOf('b')],
          rows,
        }
        const bytes = writeText({ title: 't', language: 'fr', footer: 'f', blocks: [table] })
        const [block] = blocksOf(bytes)
        const lines = block?.is === 'table' ? block.rows.slice(1) : []
        const seen = lines.map(({ cells }) =>
          cells.map(({ lines: own }) => read(own.map((one) => one.text).join(' '))),
        )
        expect(seen).toEqual(all.map((cells) => cells.map(read)))
      },
    ),
    { numRuns: runs(40) },
  )
})
