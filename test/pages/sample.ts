/** A page of each report that has one, in each language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const calls = [
  'status',
  'overdue --year 2023',
  'overdue --year 2023 --group-by actor --left-out all',
  'overdue --year 2023 --group-by actor --count',
  'query --actor bureau-tteh',
  'query --text personne-ne-le-dit',
  'show teh-2021/ciatteh teh-2008/investigation-manual',
  'lineage ciatteh',
  'lineage --renewed',
  'lineage --suggest --from teh-2008 --to teh-2021',
  'coverage',
  'scorecard',
  'diff teh-2008 teh-2021',
  'diff --within teh-2008',
  'lint',
  'explain log/order',
  'explain',
] as const

const languages = ['fr', 'nl', 'en'] as const

/** The calls with their language: each gives a page. */
export const pages = calls.flatMap((call) => languages.map((language) => [call, language] as const))

/**
 * Each call in one language, by turns: what depends on the language is little, and a browser is
 * slow.
 */
export const pagesByTurns = calls.map((call, i) => [call, languages[i % 3] ?? 'fr'] as const)

export async function pageOf(call: string, language: string): Promise<string> {
  const { stdout } = await teh([
    ...call.split(' '),
    '--lang',
    language,
    '--today',
    '2026-11-29',
    '--format',
    'html',
  ])
  return stdout
}

/** The first page of a site, in French. */
export async function siteIndex(): Promise<string> {
  const folder = join(emptyFolder(), 'site')
  await teh(['site', '--output', folder, '--lang', 'fr', '--today', '2026-11-29'])
  return readFileSync(join(folder, 'fr/index.html'), 'utf8')
}
