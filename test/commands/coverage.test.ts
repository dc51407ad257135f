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
    expect(text).toContain('3 recommendations, 5 points asked; 1 unanswered at the close of')
    for (const heading of [
      '1. One – 1 of 2 declined, 1 of 2 passed on',
      '2. Two – 1 of 2 declined, 1 of 2 unanswered',
      '3. Three – declined',
    ])
      expect(text).toContain(heading)
    expect(text).toContain('3/a First: declined')
    const { rows, totals } = JSON.parse((await told(folder, '--format', 'json')).stdout) as {
      rows: Record<string, unknown>[]
      totals: Record<'recommendations' | 'parts', { class: string; count: number }[]>
    }
    const counted = (list: { class: string; count: number }[]) =>
      list.filter(({ count }) => count > 0).map((one) => [one.class, one.count])
    expect(counted(totals.recommendations)).toEqual([
      ['declined', 1],
      ['mixed', 2],
    ])
    expect(counted(totals.parts)).toEqual([
      ['declined', 3],
      ['forwarded', 1],
      ['unanswered', 1],
    ])
    expect(rows.map((row) => [row.id, row.class, row.declined, row.forwardedTo])).toEqual([
      ['asked/1', 'mixed', null, []],
      ['asked/1/a', 'declined', 'hors compétence', []],
      ['asked/1/b', 'forwarded', null, ['alpha']],
      ['asked/2', 'mixed', null, []],
      ['asked/2/a', 'declined', 'trop cher', []],
      ['asked/2/b', 'unanswered', null, []],
      ['asked/3', 'declined', 'tout est refusé', []],
      ['asked/3/a', 'declined', null, []],
    ])
  })

  it.each(['table', 'markdown'])('has its reason in the place of the part (%s)', async (format) => {
    const { text } = await told(folderWith(refused), '--format', format)
    expect(text).toMatch(
      /1\/a First: declined(<br>| )Declined: hors compétence \(fr\)(?: -)? 1\/b Second: passed on(<br>| )Passed on to Service Alpha/,
    )
    expect(text).toMatch(
      /2\/a First: declined(<br>| )Declined: trop cher \(fr\)(?: -)? 2\/b Second: unanswered/,
    )
    expect(text).toContain('Declined: tout est refusé')
  })

  it.each([
    ['en', '1 recommendation, 1 point asked; none is left unanswered at the close of'],
    ['fr', '1 recommandation, 1 point demandé ; aucun ne reste sans réponse au'],
    ['nl', '1 aanbeveling, 1 gevraagd punt; geen enkel blijft zonder antwoord op'],
  ])('is told of a single recommendation in %s', async (lang, sentence) => {
    expect((await told(folderWith({ 3: refused[3] }), '--lang', lang)).text).toContain(sentence)
  })

  it('beside a part that a measure answers leaves the recommendation answered in part, and nothing open', async () => {
    const { text, code } = await told(folderWith({ 1: refused[1] }, ['asked/1/a']), '--exit-code')
    expect(text).toContain('1. One – 1 of 2 answered on paper, 1 of 2 passed on')
    expect(text).toContain('none is left unanswered')
    expect(text).toMatch(/1\/b Second: passed on Passed on to Service Alpha/)
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
      [9, 'asked/1', 'mixed', '', ''],
      [9, 'asked/1/a', 'on-paper', 'hors compétence', 'two-2021/m'],
      [9, 'asked/1/b', 'forwarded', 'alpha', ''],
      [9, 'asked/2', 'mixed', '', ''],
      [9, 'asked/2/a', 'declined', 'trop cher', ''],
      [9, 'asked/2/b', 'unanswered', '', ''],
      [9, 'asked/3', 'declined', 'tout est refusé', ''],
      [9, 'asked/3/a', 'declined', '', ''],
      [9, 'asked/4', 'on-paper', '', 'two-2021/m'],
    ])
  })
})

it.each(['fr', 'nl', 'en'])('names every point that is asked on a screen, in %s', async (lang) => {
  const { rows } = JSON.parse((await teh(['coverage', '--lang', lang, '--format', 'json'])).stdout)
  const { stdout } = await teh(['coverage', '--lang', lang])
  const seen = stdout.replace(/\s/g, '')
  expect(rows.length).toBeGreaterThan(10)
  for (const { title, measures } of rows) {
    expect(seen).toContain(title.replace(/\s/g, ''))
    for (const { id } of measures) expect(seen).toContain(id)
  }
})

it.each([
  ['coverage', 'cp-2018-4'],
  ['scorecard', 'ecpat-be'],
  ['diff', 'teh-2008', 'teh-2021'],
])('draws the deadlines on the page of %s, and counts them in words', async (...argv) => {
  const { stdout } = await teh([...argv, '--lang', 'fr', '--format', 'html'])
  const [figure = ''] = /<figure>[\s\S]*?<\/figure>/.exec(stdout) ?? []
  expect(figure).toMatch(/aria-label="Échéances[^"]*2022 · \d+ mesures?/)
})
