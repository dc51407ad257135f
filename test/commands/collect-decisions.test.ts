/** The sheet on which a meeting noted what it decided: written, filled in, and recorded. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { LogEntry } from '../../schemas/log.ts'
import { decisions } from '../../schemas/vocabulary.ts'
import {
  answersIn,
  type DecisionRow,
  type Decisions,
  decisionKeys,
  decisionsOf,
  fingerprintOf,
} from '../../src/form/index.ts'
import { readWorkbook, writeWorkbook } from '../../src/office/index.ts'
import { languages, loadWords } from '../../src/words/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { withCells } from '../helpers/forms.ts'
import { teh } from '../helpers/program.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const due = { timing: { as_printed: '2022', due: 2022 }, lead: ['alpha'] }
const files = Object.fromEntries(
  names.map((name) => [`two-2021/${name}.yaml`, stringify(measure(due))]),
)

const points: Decisions = {
  head: {
    version: 1,
    kind: 'decisions',
    body: 'beta',
    asOf: '2024-06-19',
    askedOn: '2024-06-01',
    replyBy: '2024-06-20',
    revision: '',
    language: 'fr',
    round: '',
  },
  title: 'Points à décider',
  rows: names.map(
    (name): DecisionRow => ({
      id: `two-2021/${name}`,
      measure: `two-2021/${name}`,
      actor: 'beta',
      role: 'lead',
      fingerprint: fingerprintOf([]),
      number: name,
      title: `Mesure ${name}`,
      deadline: '2022',
      lastState: '',
      answers: 'Alpha',
      question: 'Qui reprend cette mesure, et pour quand ?',
    }),
  ),
}

type Filled = Partial<Record<(typeof decisionKeys)[number], string>>

async function sheetWith(filled: readonly Filled[], language: 'fr' | 'nl' | 'en' = 'fr') {
  const words = await loadWords(language)
  const head = { ...points.head, language }
  const workbook = decisionsOf({ ...points, head }, { ...words, day: (day) => day })
  const cells = filled.flatMap((one, i) =>
    Object.entries(one).map(([key, value]) => ({
      row: 7 + i,
      column: decisionKeys.indexOf(key as 'id') + 1,
      value,
    })),
  )
  return writeWorkbook(withCells(workbook, cells))
}

async function decided(filled: readonly Filled[], language: 'fr' | 'nl' | 'en' = 'fr') {
  const folder = folderOf(files)
  writeFileSync(join(folder, 'decisions.xlsx'), await sheetWith(filled, language))
  const call = (...more: string[]) =>
    teh(
      [
        ...['collect', 'decisions.xlsx', '--by', 'beta', '--heard', 'meeting'],
        ...['--heard-on', '2024-06-20', ...more],
      ],
      { cwd: folder, now: '2024-06-21T12:00:00Z' },
    )
  const log = (name: string): LogEntry[] =>
    parse(readFileSync(join(folder, `plans/two-2021/${name}.yaml`), 'utf8')).log ?? []
  return { folder, call, log }
}

describe('decisions of a meeting', () => {
  it.each(languages)('come back as they were sent, in %s', async (language) => {
    const found = readWorkbook(await sheetWith([], language))
    const back = 'problem' in found ? undefined : answersIn(found)
    expect(back?.heads).toMatchObject([{ kind: 'decisions', body: 'beta', language }])
    expect(back?.rows.map(({ sent, id }) => [sent?.measure, id])).toEqual(
      points.rows.map(({ id }) => [id, id]),
    )
    expect(back?.remarks).toEqual([])
  })

  it('become entries of the logs, once', async () => {
    const { call, log } = await decided([
      { decision: 'maintenue', because: 'Le texte est prêt.' },
      {
        decision: 'nouvelle échéance',
        newDeadline: '1er semestre 2027',
        because: 'marché relancé',
      },
      { decision: 'nouveau responsable', newLead: 'beta', because: 'compétence transférée' },
      { decision: 'retirée', because: 'Sans objet.' },
      { decision: 'à revoir' },
    ])
    const { code, stdout } = await call('--write')
    expect([code, stdout]).toMatchObject([0, expect.stringContaining('5 reports recorded')])
    const common = { date: '2024-06-20', by: 'beta' }
    expect(log('a')).toMatchObject([{ ...common, note: 'maintenue. Le texte est prêt.' }])
    expect(log('b')).toMatchObject([
      { ...common, deadline: { from: 2022, to: '2027-S1', because: 'marché relancé' } },
    ])
    expect(log('c')).toMatchObject([
      {
        ...common,
        responsibility: { from: ['alpha'], to: ['beta'], because: 'compétence transférée' },
      },
    ])
    expect(log('d')).toMatchObject([{ ...common, status: 'withdrawn', note: 'Sans objet.' }])
    expect(log('e')).toMatchObject([{ ...common, note: 'à revoir' }])
    expect(log('f')).toEqual([])
    expect(log('a')[0]?.source).toMatchObject({ communication: 'meeting', date: '2024-06-20' })
    expect((await call('--write')).stdout).toContain('There is nothing to write')
    expect(log('c')).toHaveLength(1)
  })

  it.each(languages)('are read in %s, whatever each is called on the sheet', async (language) => {
    const { form } = await loadWords(language)
    const beside: Record<string, Filled> = {
      'new-deadline': { newDeadline: '2027', because: 'x' },
      'new-lead': { newLead: 'beta', because: 'x' },
      withdrawn: { because: 'x' },
    }
    const filled = decisions.map((code) => ({
      decision: form.decisions.choices[code],
      ...beside[code],
    }))
    const { call } = await decided(filled, language)
    const { totals } = JSON.parse((await call('--format', 'json')).stdout)
    expect([totals.clear, totals.unclear]).toEqual([5, 0])
  })

  it.each([
    [{ decision: 'nouvelle échéance', because: 'x' }, 'needs something under “New deadline'],
    [{ decision: 'nouvelle échéance', newDeadline: '2027' }, 'needs something under “Reason”'],
    [{ decision: 'retirée' }, 'needs something under “Reason”'],
    [{ decision: 'maintenue', newDeadline: '2027' }, 'does not go with what stands under “New'],
    [
      { decision: 'nouveau responsable', newLead: 'gama', because: 'x' },
      'No body is called “gama”',
    ],
    [{ decision: 'peut-être' }, '“peut-être” is not a decision'],
    [{ newDeadline: '2027', because: 'x' }, 'No decision is given'],
  ])('%j is not clear, and nothing of it is written', async (filled, sentence) => {
    const { call, log } = await decided([filled])
    const { code, stdout } = await call('--write', '--lang', 'en')
    expect([code, log('a')]).toEqual([1, []])
    expect(stdout.replace(/[\s│├└─]+/g, ' ')).toContain(sentence)
    expect(stdout).not.toContain('--unclear')
  })
})
