/** The pages that tell a secretariat's week: every call of a page in its order, in one folder. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCareful } from '../src/corpus/careful/load.ts'
import { emptyFolder } from './helpers/folder.ts'
import { type Answers, filledIn } from './helpers/forms.ts'
import { belgium, root, teh } from './helpers/program.ts'
import { blocksOf, parse, stepsOf } from './helpers/transcripts.ts'

const isUpdate = process.env.UPDATE === '1'
/** The workbooks as they came back (answers invented). */
const returns = join(belgium, 'week')

const answers: Readonly<Record<string, { name: string; language: 'fr' | 'nl'; rows: Answers }>> = {
  'spf-justice': {
    name: 'SPF Justice',
    language: 'fr',
    rows: {
      'teh-2021/non-punishment': {
        state: 'achevée',
        since: 'mars 2024',
        done: 'La circulaire est adoptée.',
        document: 'COL 4/2024',
      },
      'teh-2021/child-friendly-tool': { state: 'réalisée en grande partie', since: 'T2 2024' },
      'teh-2021/belgian-victims-law': { newDeadline: '2027' },
    },
  },
  'college-pg': {
    name: 'OMP',
    language: 'nl',
    rows: {
      'teh-2021/duty-magistrates-sheet': { state: 'voltooid', since: 'maart 2023' },
      'teh-2021/col-evaluation': { state: 'lopend', done: 'Zie onze nota.' },
    },
  },
  'spf-emploi': {
    name: 'SPF Emploi',
    language: 'fr',
    rows: {
      'teh-2021/wages-brochure': {
        state: 'achevée',
        since: '05/2024',
        done: 'La brochure est disponible en quatre langues.',
      },
    },
  },
}

function copy(): string {
  const folder = emptyFolder()
  cpSync(join(belgium, 'plans'), join(folder, 'plans'), { recursive: true })
  return folder
}

const nowOf = (day: string) => `${day}T12:00:00Z`

beforeAll(loadCareful)

describe('the workbooks that came back', () => {
  it.each(Object.entries(answers))('of %s are what was asked, filled in', async (body, one) => {
    const folder = copy()
    const call = ['ask', '--actor', body, '--only', 'late', '--reply-by', '2024-11-15']
    await teh([...call, '--output', 'sent', '--lang', one.language], {
      cwd: folder,
      now: nowOf('2024-10-14'),
    })
    const sent = readFileSync(join(folder, 'sent', `${body}.xlsx`))
    const bytes = await filledIn(sent, one.name, one.rows)
    const path = join(returns, `${body}.xlsx`)
    if (isUpdate) {
      mkdirSync(returns, { recursive: true })
      writeFileSync(path, bytes)
    } else expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe.each(['en', 'fr', 'nl'])('docs/week/%s.md', (language) => {
  const path = join(root, 'docs/week', `${language}.md`)
  it('is what the calls print', async () => {
    const folder = copy()
    cpSync(returns, join(folder, 'returns'), { recursive: true })
    const page = readFileSync(path, 'utf8')
    let [written, at, calls] = ['', 0, 0]
    for (const block of blocksOf(page)) {
      const day = /<!-- (\d{4}-\d\d-\d\d) -->\s*```\w*\n$/.exec(page.slice(0, block.start))?.[1]
      if (day === undefined) throw new Error(`line ${block.line}: of which day?`)
      const parts: string[] = []
      for (const { command } of stepsOf(block.text)) {
        const { argv, head } = parse(command)
        const { seen, code } = await teh(argv, {
          cwd: folder,
          now: nowOf(day),
          env: { TEH_LANG: language },
        })
        const lines = head === undefined ? seen : seen.split('\n').slice(0, head).join('\n')
        const shown = lines.replace(/\n*$/, '\n')
        parts.push(`$ ${command}\n${shown}${code === 0 ? '' : `(exit ${code})\n`}`)
        calls++
      }
      written += page.slice(at, block.start) + parts.join('\n')
      at = block.end
    }
    written += page.slice(at)
    if (isUpdate) writeFileSync(path, written)
    else expect(page).toBe(written)
    expect(calls).toBeGreaterThan(5)
  })
})
