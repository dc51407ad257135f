/** The pages of the next plan: every call in its order, and the review filled in between. */
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCareful } from '../src/corpus/careful/load.ts'
import { emptyFolder } from './helpers/folder.ts'
import { belgium, root, teh } from './helpers/program.ts'
import { filled } from './helpers/review.ts'
import { blocksOf, parse, stepsOf } from './helpers/transcripts.ts'

const isUpdate = process.env.UPDATE === '1'
const now = '2026-11-28T12:00:00Z'

beforeAll(loadCareful)

/** As a person fills it in, who leaves one row to a later plan. */
function fillIn(review: string): void {
  filled(
    review,
    {
      r001: {
        title: 'Former les inspecteurs sociaux',
        summary: 'Chaque année, les inspecteurs sociaux apprennent à reconnaître les victimes.',
        themes: 'training; controls',
      },
      r002: {
        title: 'Un registre des formations',
        summary: 'Un registre dit quelles formations ont eu lieu, et qui les a suivies.',
        themes: 'training',
        lead: 'bureau-tteh',
      },
      r003: {
        title: 'Fixer les objectifs du CIATTEH',
        summary: "Le centre d'information et d'analyse reçoit de nouveaux objectifs.",
        themes: 'coordination',
        lead: 'bureau-tteh; cellule-tteh',
      },
      r004: { take: 'non', because: 'la circulaire est évaluée par une autre décision' },
    },
    { r003: { follows: 'teh-2021/ciatteh', match: 'close', because: 'la même promesse' } },
    [
      ...['teh-2027', 'teh', 'Plan 2027-2031', '2027/2031', 'fr'],
      ...['plan-teh-2027', "Plan d'action 2027-2031", '', '2026-11'],
    ],
  )
}

describe.each(['en', 'fr', 'nl'])('docs/next-plan/%s.md', (language) => {
  const path = join(root, 'docs/next-plan', `${language}.md`)
  it('is what the calls print', async () => {
    const folder = emptyFolder()
    cpSync(join(belgium, 'plans'), join(folder, 'plans'), { recursive: true })
    copyFileSync(join(belgium, 'plan-2027.docx'), join(folder, 'plan-2027.docx'))
    copyFileSync(join(root, 'test/fixtures/next-plan/draft-2.md'), join(folder, 'draft-2.md'))
    const page = readFileSync(path, 'utf8')
    let [written, at] = ['', 0]
    const seenCalls: string[] = []
    for (const block of blocksOf(page)) {
      const parts: string[] = []
      for (const { command } of stepsOf(block.text)) {
        const { argv, head } = parse(command)
        if (argv.includes('--from')) fillIn(join(folder, 'review.xlsx'))
        const env = { TEH_LANG: language }
        const { seen, code } = await teh(argv, { cwd: folder, now, env })
        const lines = head === undefined ? seen : seen.split('\n').slice(0, head).join('\n')
        const shown = lines.replace(/\n*$/, '\n')
        parts.push(`$ ${command}\n${shown}${code === 0 ? '' : `(exit ${code})\n`}`)
        seenCalls.push(argv[0] ?? '')
      }
      written += page.slice(at, block.start) + parts.join('\n')
      at = block.end
    }
    written += page.slice(at)
    if (isUpdate) writeFileSync(path, written)
    else expect(page).toBe(written)
    expect(seenCalls).toEqual(
      expect.arrayContaining(['import', 'new', 'document', 'lint', 'overdue', 'ask']),
    )
  })
})
