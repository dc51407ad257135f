/** `teh coverage`: what no measure answers is never told as answered. */
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const source = { document: 'text', section: '1' }
const part = (title: string, more: object = {}) => ({
  title: { fr: title, nl: title, en: title },
  source,
  ...more,
})
const declined = (because: string) => ({ declined: { because } })

function folderWith(recommendations: object, answers: readonly string[] = []): string {
  const set = {
    title: { fr: 'R' },
    body: 'alpha',
    document: 'text',
    number: 'R1',
    date: 2018,
    addressee: 'beta',
    recommendations,
  }
  return folderOf({
    'recommendations/asked.yaml': set,
    'two-2021/m.yaml': measure({
      answers: answers.map((recommendation) => ({ recommendation, because: 'x' })),
    }),
  })
}

async function told(folder: string, ...argv: string[]) {
  const { code, stdout, stderr } = await teh(['coverage', ...argv, '--today', '2024-07-01'], {
    cwd: folder,
  })
  expect(stderr).toBe('')
  return { code, text: stdout.replace(/\s+/g, ' '), stdout }
}

const refused = {
  1: {
    ...part('One'),
    summary: 'x',
    parts: {
      a: part('First', declined('hors compétence')),
      b: part('Second', { forwarded_to: ['alpha'] }),
    },
  },
  2: {
    ...part('Two'),
    summary: 'x',
    parts: { a: part('First', declined('trop cher')), b: part('Second') },
  },
  3: {
    ...part('Three'),
    summary: 'x',
    ...declined('tout est refusé'),
    parts: { a: part('First') },
  },
}

describe('what was declined or passed on', () => {
  it('is no answer: the state, the counts and the sentence say so', async () => {
    const folder = folderWith(refused)
    const { text } = await told(folder)
    expect(text).toContain(
      'No measure answers 3 of 3 recommendations, and it is written why for 2 of these (state',
    )
    for (const heading of [
      '1. One – no measure, and it is written why',
      '2. Two – no measure x',
      '3. Three – no measure, and it is written why',
    ])
      expect(text).toContain(heading)
    expect(text).not.toContain('3/a')
    const { rows, totals } = JSON.parse((await told(folder, '--format', 'json')).stdout) as {
      rows: Record<string, unknown>[]
      totals: object
    }
    expect(totals).toEqual({ answered: 0, partly: 0, recorded: 2, unanswered: 1 })
    expect(
      rows.map(({ id, state, declined: why, forwardedTo }) => [id, state, why, forwardedTo]),
    ).toEqual([
      ['asked/1', 'recorded', null, []],
      ['asked/1/a', 'recorded', 'hors compétence', []],
      ['asked/1/b', 'recorded', null, ['alpha']],
      ['asked/2', 'unanswered', null, []],
      ['asked/2/a', 'recorded', 'trop cher', []],
      ['asked/2/b', 'unanswered', null, []],
      ['asked/3', 'recorded', 'tout est refusé', []],
      ['asked/3/a', 'recorded', null, []],
    ])
  })

  it.each(['table', 'markdown'])('has its reason in the place of the part (%s)', async (format) => {
    const { text } = await told(folderWith(refused), '--format', format)
    expect(text).toMatch(
      /1\/a First(<br>| )Declined: hors compétence - 1\/b Second(<br>| )Passed on to Service Alpha/,
    )
    expect(text).toMatch(
      /2\/a First(<br>| )Declined: trop cher .*Left without an answer\S* - 2\/b Second/,
    )
    expect(text).toContain('Declined: tout est refusé')
  })

  it.each([
    ['en', 'No measure answers 1 of 1 recommendation, and it is written why (state'],
    ['fr', 'Aucune mesure ne répond à la recommandation, motif consigné (état'],
    ['nl', 'Aan de aanbeveling komt geen enkele maatregel tegemoet, met opgave van reden (stand'],
  ])('is told of a single recommendation in %s', async (lang, sentence) => {
    expect((await told(folderWith({ 3: refused[3] }), '--lang', lang)).text).toContain(sentence)
  })

  it('beside a part that a measure answers leaves the recommendation answered in part, and nothing open', async () => {
    const { text, code } = await told(folderWith({ 1: refused[1] }, ['asked/1/a']), '--exit-code')
    expect(text).toContain('1. One – answered in part')
    expect(text).toContain('Every recommendation is answered by at least one measure (state')
    expect(text).toMatch(/it is written why - 1\/b Second Passed on to Service Alpha/)
    expect(code).toBe(0)
  })

  it('is found by --exit-code only where nothing is written', async () => {
    expect((await told(folderWith({ 1: refused[1], 3: refused[3] }), '--exit-code')).code).toBe(0)
    expect((await told(folderWith({ 2: refused[2] }), '--exit-code')).code).toBe(1)
    const open = { 2: { ...refused[2], parts: { ...refused[2].parts, c: part('Third') } } }
    expect((await told(folderWith(open, ['asked/2/c']), '--exit-code')).code).toBe(1)
  })
})

describe('the sheet', () => {
  it('has every recommendation and every part, with what answers it or why nothing does', async () => {
    const folder = folderWith({ ...refused, 4: { ...part('Four'), summary: 'x' } }, [
      'asked/1/a',
      'asked/4',
    ])
    const { stdout } = await told(folder, '--format', 'csv-plain')
    const rows = stdout
      .trimEnd()
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('","'))
    expect(rows[0]).toEqual([
      'recommendation',
      'asked',
      'answer',
      'why',
      'id',
      'title',
      'lead',
      'timing',
      'status',
    ])
    expect(rows.slice(1).map((row) => [row.length, row[0], row[2], row[3], row[4]])).toEqual([
      [9, 'asked/1', 'answered in part', '', ''],
      [9, 'asked/1/a', 'answered', 'Declined: hors compétence', 'two-2021/m'],
      [9, 'asked/1/b', 'no measure, and it is written why', 'Passed on to Service Alpha.', ''],
      [9, 'asked/2', 'no measure', '', ''],
      [9, 'asked/2/a', 'no measure, and it is written why', 'Declined: trop cher', ''],
      [9, 'asked/2/b', 'no measure', '', ''],
      [9, 'asked/3', 'no measure, and it is written why', 'Declined: tout est refusé', ''],
      [9, 'asked/3/a', 'no measure, and it is written why', '', ''],
      [9, 'asked/4', 'answered', '', 'two-2021/m'],
    ])
  })
})
