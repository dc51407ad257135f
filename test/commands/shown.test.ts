/** What a report says to programs, people read as well: on a screen of any width. */
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/render/terminal/wrap.ts'
import { teh } from '../helpers/program.ts'
import { lostIn } from '../helpers/typography.ts'

const brief = ['brief', '--meeting', '2024-03-15', '--since', '2023-06-30']
/** What people wrote in the corpus, wherever it stands in a row. */
const all = ['title', 'summary', 'note', 'because', 'reason', 'declined']
/** A list names its measures; the rest that JSON has of each is told by `show`. */
const named = ['id', 'title']
const calls: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['lineage', 'teh-2021/ciatteh'], named],
  [['lineage', '--renewed'], named],
  [['coverage'], all],
  [['scorecard'], all],
  [['diff', 'teh-2008', 'teh-2021'], all],
  [['overdue', '--year', '2023'], named],
  [['query'], named],
  [brief, named],
]

function textsIn(value: unknown, keys: readonly string[], key = ''): string[] {
  if (typeof value === 'string') return keys.includes(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, keys, key))
  if (typeof value !== 'object' || value === null) return []
  // A patch is for programs: both files, field by field.
  const entries = Object.entries(value).filter(([name]) => name !== 'patch')
  return entries.flatMap(([name, one]) => textsIn(one, keys, name))
}

/** Without blanks, and without what lists and trees stand behind. */
function seenIn(text: string): string {
  return text.replace(/[\s·│├└─]/g, '')
}

describe.each(calls)('%j', (call, keys) => {
  it.each([
    ['fr', 40],
    ['nl', 60],
    ['en', 80],
    ['nl', 120],
    ['fr', 200],
  ])('has each of its texts on the screen, none cut: %s, %i columns', async (lang, width) => {
    const argv = [...call, '--lang', lang]
    const { rows, totals } = JSON.parse((await teh([...argv, '--format', 'json'])).stdout)
    const { stdout } = await teh(argv, { env: { COLUMNS: String(width) } })
    const lines = stdout.split('\n')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
    const seen = seenIn(stdout)
    const texts = textsIn([rows, totals], keys)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !seen.includes(seenIn(text)))).toEqual([])
    expect(
      lostIn(
        lines.map((line) => line.replace(/^[ │├└─]*(?:[-·] )?/, '')),
        '',
      ),
    ).toEqual([])
  })
})
