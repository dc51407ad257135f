/**
 * Sheets that nobody should send: what one costs, how much is said of it, and that the others are
 * read beside it.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import { type FormHead, type FormRow, formOf } from '../../src/form/index.ts'
import { type NewWorkbook, writeWorkbook } from '../../src/office/index.ts'
import { loadWords } from '../../src/words/index.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { withCells } from '../helpers/forms.ts'
import { belgium } from '../helpers/program.ts'
import { ask, bounds, expectBounded, expectPlain, run } from './run.ts'

const now = ['--today', '2026-11-24', '--lang', 'fr']
const known = 'teh-2021/wages-brochure'

const head: FormHead = {
  version: 1,
  body: 'spf-emploi',
  asOf: '2026-10-11',
  askedOn: '2026-10-12',
  replyBy: '2026-12-01',
  revision: '',
  language: 'fr',
  round: '2026-10',
}

function row(id: string, filled: FormRow['filled'] = {}): FormRow {
  return {
    ...{ id, measure: id, actor: head.body, role: 'lead', fingerprint: '', number: '', title: id },
    ...{ deadline: '', lastState: '', filled },
  }
}

async function form(rows: readonly FormRow[], given: Partial<FormHead> = {}): Promise<NewWorkbook> {
  const words = await loadWords('fr')
  const own = { ...head, ...given }
  return formOf({ head: own, bodyName: own.body, rows }, { ...words, day: (day) => day })
}

const many = <T>(count: number, one: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i))
/** More rows than are read. */
const most = 4000
/** Nearly as many as are read. */
const read = 1900
const long = 'a'.repeat(32_767)

/** Of the form of one row, all others repeated: several hidden parts, as merged workbooks have. */
async function merged(count: number, more: NewWorkbook['sheets'] = []): Promise<NewWorkbook> {
  const one = await form([row(known)])
  const hidden = one.sheets.at(-1)
  const [shown] = one.sheets
  if (!hidden || !shown) throw new Error('no sheets')
  return {
    ...one,
    sheets: [shown, ...more, ...many(count, (i) => ({ ...hidden, name: `teh ${i}` }))],
  }
}

export const cases = {
  'an unknown id and an unknown state in each of its rows': () =>
    form(many(read, (i) => row(`teh-2021/wages-brochur${i}`, { state: `achevé ${i}` }))),
  'more rows than are read': () =>
    form(many(most, (i) => row(`teh-2021/x${i}`, { state: 'achevée' }))),
  'one id in all rows, with another answer in each': () =>
    form(many(read, (i) => row(known, { state: 'achevée', done: `Fait ${i}.` }))),
  'a text as long as a cell can have, in each column': () =>
    form(
      many(60, (i) =>
        row(`${i}${long}`.slice(0, 32_767), {
          ...{ state: long, since: long, done: long, document: long, reasons: long },
          newDeadline: long,
        }),
      ),
    ),
  'dates that are none': () =>
    form(many(read, (i) => row(known, { since: `${'12/'.repeat(500)}${i}`, state: 'achevée' }))),
  'reasons, many in each row': () =>
    form(
      many(read, (i) => row(known, { reasons: `${'x;'.repeat(1000)}${i}`, newDeadline: '2027' })),
    ),
  'locked cells that all changed': async () =>
    withCells(
      await form(many(read, () => row(known))),
      many(read, (i) => ({ row: i + 7, column: 3, value: `autre ${i}` })),
    ),
  'remarks, many of them': async () => {
    const whole = await form([row(known)])
    return {
      ...whole,
      sheets: whole.sheets.map((sheet, i) =>
        i === 1
          ? { ...sheet, rows: many(9000, (n) => ({ cells: [{ value: `mot ${n}` }] })) }
          : sheet,
      ),
    }
  },
  'hundreds of hidden parts': () => merged(400),
  'a hundred hidden parts, and a sheet of many words': () =>
    merged(100, [
      {
        name: 'Mots',
        columns: [],
        rows: many(4000, (n) => ({ cells: many(20, (i) => ({ value: `mot ${n} ${i}` })) })),
      },
    ]),
  'a hidden part that says what it should not': () =>
    form([row(known, { state: 'achevée' })], {
      body: `spf-emploi\u001b[31m\u202e${long}`.slice(0, 9000),
      round: `../../..\n::error::${long}`.slice(0, 9000),
      revision: 'x'.repeat(9000),
    }),
  'a body that nobody is, hundreds of times': async () => {
    const sheets = await Promise.all(
      many(100, (i) =>
        form([row(known, { state: 'achevée' })], { body: `nobody-${i}${'x'.repeat(2000)}` }),
      ),
    )
    return {
      ...(sheets[0] as NewWorkbook),
      sheets: sheets.flatMap((one, i) =>
        [one.sheets[0], one.sheets.at(-1)].flatMap((sheet) =>
          sheet ? [{ name: `${sheet.name} ${i}`, columns: [], rows: sheet.rows }] : [],
        ),
      ),
    }
  },
} satisfies Readonly<Record<string, () => Promise<NewWorkbook>>>

/** The heaviest, as a process of its own: what it takes of memory is its own, too. */
const heaviest: readonly string[] = [
  'one id in all rows, with another answer in each',
  'reasons, many in each row',
  'a hundred hidden parts, and a sheet of many words',
]

/** Tests of the cases of these names. */
export function trySheets(names: readonly (keyof typeof cases)[]): void {
  describe('a sheet with', () => {
    let folder = ''
    beforeAll(async () => {
      await loadCareful()
      folder = emptyFolder()
      cpSync(join(belgium, 'plans'), join(folder, 'plans'), { recursive: true })
      mkdirSync(join(folder, 'returns'))
      writeFileSync(
        join(folder, 'sound.xlsx'),
        writeWorkbook(await form([row(known, { state: 'achevée', since: '05/2024' })])),
      )
      // What is loaded once, and what the first call learns of the plans, is no cost of a bad
      // sheet.
      await ask(folder, ['collect', 'sound.xlsx', ...now])
    })

    it.each(names)('%s', async (name) => {
      writeFileSync(join(folder, 'returns', 'bad.xlsx'), writeWorkbook(await cases[name]()))
      // Either of those for people would show a text that is not bounded: they take turns.
      const isEven = Object.keys(cases).indexOf(name) % 2 === 0
      for (const format of [isEven ? 'table' : 'markdown', 'json']) {
        const call = ['collect', 'returns', 'sound.xlsx', '--format', format, ...now]
        const answer = await ask(folder, call)
        if (process.env.TEH_TEST_FIGURES)
          console.log(format, answer.code, Math.round(answer.milliseconds), answer.stdout.length)
        expectBounded(answer)
        expectPlain(answer.stdout, format)
        expect([0, 1, 3]).toContain(answer.code)
        if (format !== 'json')
          expect(Buffer.byteLength(answer.stdout)).toBeLessThanOrEqual(bounds.said)
        expect(answer.stdout).toContain(format === 'json' ? '"sound.xlsx"' : 'SPF Emploi')
      }
      if (!heaviest.includes(name)) return
      const alone = await run(folder, ['collect', 'returns', '--format', 'json', ...now])
      if (process.env.TEH_TEST_FIGURES) console.log(alone.milliseconds, alone.kilobytes)
      expectBounded(alone)
    })
  })
}
