import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { drawEntries } from '../../../src/render/terminal/entries.ts'
import { widthOf } from '../../../src/render/terminal/wrap.ts'
import type { Entry, EntryGroup } from '../../../src/report.ts'
import { teh } from '../../helpers/program.ts'

const plain = (text: string) => text
const draw = (groups: readonly EntryGroup[], width: number) => drawEntries(groups, width, plain)

const entry = (given: Partial<Entry>): Entry => ({
  number: '6.4',
  title: { text: 'Redéfinir les objectifs du CIATTEH' },
  about: [{ text: 'Bureau TTEH, Cellule TTEH' }, { text: 'non commencée' }],
  id: 'teh-2021/ciatteh',
  ...given,
})

/** Lines a row, of the measures in scope: from the first title of a group to the next list. */
async function linesARow(lang: string, width: number): Promise<number> {
  const { stdout } = await teh(['overdue', '--year', '2023', '--lang', lang], {
    env: { COLUMNS: String(width) },
  })
  const lines = stdout.split('\n')
  const first = lines.findIndex((line) => /^(Échéance|Termijn) \d/.test(line))
  const end = lines.findIndex((line) => /^(Encore ouvertes|Nog open)/.test(line))
  const json = await teh(['overdue', '--year', '2023', '--in-scope', '--format', 'json'])
  const { rows } = JSON.parse(json.stdout)
  return lines.slice(first, end - 1).length / rows.length
}

describe('a list on a terminal', () => {
  it.each([
    [80, 2.6],
    [120, 2],
    [160, 1.3],
  ])(
    'takes at %i columns at most %d lines a row in either language, those above groups included',
    async (width, most) => {
      expect(await linesARow('fr', width)).toBeLessThanOrEqual(most)
      expect(await linesARow('nl', width)).toBeLessThanOrEqual(most)
    },
  )

  it('has the title on one line, who answers below it, and the id at the right edge', () => {
    expect(draw([{ entries: [entry({})] }], 72)).toBe(
      [
        '6.4  Redéfinir les objectifs du CIATTEH',
        '     Bureau TTEH, Cellule TTEH · non commencée          teh-2021/ciatteh',
      ].join('\n'),
    )
  })

  it('has all of it on one line where there is room', () => {
    const [line = '', ...more] = draw([{ entries: [entry({})] }], 120).split('\n')
    expect(more).toEqual([])
    expect(line).toMatch(/^6\.4 {2}Redéfinir .*CIATTEH {2,}Bureau .* teh-2021\/ciatteh$/)
  })

  it('goes on behind a title of several lines where that spares one', () => {
    const title = { text: 'Relier et former les magistrats de la jeunesse et les spécialistes' }
    const about = [{ text: 'CPG' }]
    expect(draw([{ entries: [entry({ title, about })] }], 60)).toBe(
      [
        '6.4  Relier et former les magistrats de la jeunesse et les',
        '     spécialistes · CPG                     teh-2021/ciatteh',
      ].join('\n'),
    )
  })
})

const word = fc.stringMatching(/^[a-zéA-Z]{1,14}$/)
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const anyEntry = fc.record({
  number: fc.constantFrom('', '·', '6.3.2', 'décision 20'),
  title: fc.record({ text }),
  about: fc.array(fc.record({ text: fc.oneof(fc.constant(''), text) }), { maxLength: 4 }),
  id: fc.stringMatching(/^[a-z]{2,8}-20\d\d\/[a-z]{1,12}(-[a-z]{1,12}){0,4}$/),
})

test('loses no word of a title, of what is said and of an id, and is never too wide', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 20, max: 220 }),
      (entries, width) => {
        const lines = draw([{ entries }], width).split('\n')
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
        const seen = lines.join('').replace(/[ ·]/g, '')
        const said = entries.flatMap(({ title, about, id }) => [
          ...title.text.split(' '),
          ...about.flatMap((cell) => cell.text.split(' ')),
          id,
        ])
        for (const one of said) expect(seen).toContain(one)
      },
    ),
  )
})

test.each([40, 80, 120, 160, 200])(
  'names every measure that is late, with each word of its title, at %i columns',
  async (width) => {
    const call = ['overdue', '--year', '2023', '--lang', 'fr']
    const { stdout } = await teh(call, { env: { COLUMNS: String(width) } })
    const seen = stdout.replace(/\s/g, '')
    const { rows } = JSON.parse((await teh([...call, '--format', 'json'])).stdout)
    for (const { id, title } of rows) {
      expect(seen).toContain(id)
      for (const one of title.split(' ')) expect(seen).toContain(one)
    }
  },
)
