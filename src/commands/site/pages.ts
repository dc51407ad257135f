/** The pages of a site in one language: each is the report of another command. */

import { amended } from '../../amended.ts'
import { beginOf } from '../../analyses/editions.ts'
import type { Corpus, Edition } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report } from '../../report.ts'
import { type Flags, momentOf, type Request } from '../command.ts'
import { command as coverage } from '../coverage/index.ts'
import { command as diff } from '../diff/index.ts'
import { command as lineage } from '../lineage/index.ts'
import { command as overdue } from '../overdue/index.ts'
import { command as query } from '../query/index.ts'
import { command as scorecard } from '../scorecard/index.ts'
import { command as show } from '../show/index.ts'
import { command as status } from '../status/index.ts'
import { tellerOf } from '../tell/teller.ts'

export interface SitePage {
  /**
   * Its path from the folder of its language, without an extension:
   * `measure/climate-2024/heat-pumps`.
   */
  name: string
  report: Report
  /** Its table is there as a workbook, too. */
  hasSheet: boolean
}

/** Every page but the first of the language. */
export async function pagesOf(request: Request): Promise<SitePage[]> {
  const { corpus, flags, words } = request
  const day: Flags = flags['as-of'] === undefined ? {} : { 'as-of': flags['as-of'] }
  let count = 0
  const page = async (
    name: string,
    command: { run(request: Request): Report | Promise<Report> },
    own: Flags = {},
    given: readonly string[] = [],
    hasSheet = false,
  ): Promise<SitePage> => {
    request.progress?.('pages', ++count)
    const call = { ...request, flags: { ...day, ...own }, arguments: given }
    const report = await command.run(call)
    return {
      name,
      report: amended(report, { blocks: report.blocks.flatMap(withoutFlags) }),
      hasSheet,
    }
  }
  const tell = tellerOf(corpus, momentOf(request), words)
  const ofAll = [
    page('status', status),
    page('overdue', overdue, {}, [], true),
    page('owed', overdue, { 'group-by': 'actor' }, [], true),
    titled(words.site.measures, page('measures', query, {}, [], true)),
    page('renewed', lineage, { renewed: true }, [], true),
  ]
  const ofOne = [
    ...corpus.measures.map(({ id }) =>
      withoutWay(page(`measure/${id}`, show, { full: true }, [id]), corpus),
    ),
    ...[...corpus.actors.keys()].map((id) =>
      titled(tell.fullActor(id), page(`body/${id}`, query, { actor: [id] }), tell),
    ),
    ...[...corpus.themes].map(([id, { label }]) =>
      titled(tell.text(label), page(`theme/${id}`, query, { theme: [id] }), tell),
    ),
    ...[...corpus.editions].map(([id, { title }]) =>
      titled(
        tell.text(title),
        page(`plan/${id}`, query, { edition: [id], sort: 'reference' }, [], true),
        tell,
      ),
    ),
    ...[...corpus.recommendations.keys()].map((id) =>
      page(`recommendations/${id}`, coverage, {}, [id], true),
    ),
    ...[...corpus.scorecards.keys()].map((id) => page(`card/${id}`, scorecard, {}, [id], true)),
    ...comparisonsIn(corpus).map(([older, newer]) =>
      page(`diff/${older.id}/${newer.id}`, diff, {}, [older.id, newer.id], true),
    ),
  ]
  const begun = await Promise.all(ofOne.map(unlessNotBegun))
  return [...(await Promise.all(ofAll)), ...begun.flatMap((one) => one ?? [])]
}

/** A page about one thing has its name at the top, then the sentence of the answer. */
async function titled(
  title: string,
  made: Promise<SitePage>,
  { foreign = new Map() }: Pick<Report, 'foreign'> = {},
): Promise<SitePage> {
  const page = await made
  const [answer, ...rest] = page.report.blocks
  const said: Block[] =
    answer?.kind === 'heading' ? [{ kind: 'note', tone: 'strong', text: answer.text }] : []
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: title }, ...said, ...rest]
  const all = new Map([...(page.report.foreign ?? []), ...foreign])
  return { ...page, report: { ...page.report, blocks, foreign: all } }
}

/** Readers of a page type no flags: the note about excluded measures does not mention them. */
function withoutFlags(block: Block): Block[] {
  if (block.kind !== 'note' || !block.text.includes('--')) return [block]
  const text = block.text.replace(/ \(--[^()]*\)/, '')
  return text.includes('--') ? [] : [{ ...block, text }]
}

/** A site is read on other machines: a file has its name in the corpus, and no path. */
async function withoutWay(made: Promise<SitePage>, { root }: Corpus): Promise<SitePage> {
  const page = await made
  const folder = root.slice(root.lastIndexOf('/') + 1)
  const blocks = page.report.blocks.map((block): Block => {
    if (block.kind !== 'facts') return block
    const facts = block.facts.map((fact) =>
      fact.text.startsWith(`${root}/`)
        ? { ...fact, text: `${folder}${fact.text.slice(root.length)}` }
        : fact,
    )
    return { ...block, facts }
  })
  return { ...page, report: { ...page.report, blocks } }
}

/** Nothing for a plan that had not begun by that day: it has no page then. */
async function unlessNotBegun(page: Promise<SitePage>): Promise<SitePage | undefined> {
  try {
    return await page
  } catch (error) {
    const problem = error instanceof TehError ? error.problem : undefined
    if (problem === 'not-begun' || problem === 'nothing-yet') return undefined
    throw error
  }
}

/** Pairs of editions of one line of plans, or of which one takes up a measure of the other. */
export function comparisonsIn(corpus: Corpus): [Edition, Edition][] {
  const editions = [...corpus.editions.values()].sort((a, b) =>
    beginOf(corpus, a.id) < beginOf(corpus, b.id) ? -1 : 1,
  )
  const takesUp = ({ id: newer }: Edition, { id: older }: Edition) =>
    corpus.measures.some(
      ({ edition, follows }) =>
        edition === newer && follows.some(({ measure }) => measure.startsWith(`${older}/`)),
    )
  return editions.flatMap((older, i) =>
    editions
      .slice(i + 1)
      .filter((newer) => older.plan === newer.plan || takesUp(newer, older))
      .map((newer): [Edition, Edition] => [older, newer]),
  )
}
