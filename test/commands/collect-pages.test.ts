/**
 * The workbooks that the page of `collect` reads: made from the frozen plans, with invented
 * answers.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCorpus } from '../../src/corpus/index.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import type { FormHead } from '../../src/form/index.ts'
import { type Answers, sheetFor } from '../helpers/forms.ts'
import { belgium } from '../helpers/program.ts'

const folder = join(belgium, 'returns')

type Sheet = { body: string; language: FormHead['language']; answers: Answers }

const sheets: Readonly<Record<string, Sheet>> = {
  'spf-justice': {
    body: 'spf-justice',
    language: 'fr',
    answers: {
      'teh-2021/non-punishment': {
        state: 'Achevée',
        since: 'mars 2024',
        done: 'La circulaire est adoptée.',
        document: 'COL 4/2024',
      },
      'teh-2021/non-financial-information-law': {
        state: 'non commencée',
        since: '17/05/2024',
        reasons: 'priorités',
        newDeadline: '1er semestre 2027',
      },
      'teh-2021/eucpn-campaign': { state: 'en partie', newDeadline: '2027' },
      'teh-2021/child-friendly-tool': { state: 'réalisée en grande partie' },
      'teh-2021/belgian-victims-law': {},
    },
  },
  'college-pg': {
    body: 'college-pg',
    language: 'nl',
    answers: {
      'teh-2021/duty-magistrates-sheet': { state: 'voltooid', since: 'T1 2023' },
      'teh-2021/teenage-pimp-registration': { state: 'lopend', done: 'Zie nota.' },
    },
  },
  'spf-emploi': {
    body: 'spf-emploi',
    language: 'fr',
    answers: { 'teh-2021/wages-brochure': {} },
  },
}

describe('the workbooks of the page', () => {
  let corpus: Corpus
  beforeAll(async () => {
    const plans = join(belgium, 'plans')
    const opened = await openCorpus(
      { folder: plans, shown: 'plans', by: 'asked' },
      { places: false, quick: true },
    )
    corpus = opened.corpus
  })

  it.each(Object.entries(sheets))('%s is as it would be made today', async (name, sheet) => {
    const bytes = await sheetFor(corpus, sheet.body, sheet.answers, { language: sheet.language })
    const path = join(folder, `${name}.xlsx`)
    if (process.env.UPDATE === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, bytes)
    }
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true)
  })
})
