import { beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../../schemas/common.ts'
import { lint } from '../../src/analyses/lint/index.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import { walk } from '../../src/corpus/files/walk.ts'
import { type LoadOptions, loadCorpus } from '../../src/corpus/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { belgium, root } from '../helpers/program.ts'

/** Lines of the extracted texts that were read. */
const lengths: Readonly<Record<string, number>> = {
  'plan-teh-2008': 734,
  'plan-teh-2021': 2640,
  'plan-trafic-2019': 270,
  'recommendation-cp-2018-4': 143,
  'carte-ecpat-2012': 569,
}

let corpus: Corpus
beforeAll(async () => {
  await loadCareful()
  corpus = loadCorpus(walk(`${belgium}/plans`), 'plans')
})

describe('a whole corpus', () => {
  it('has no error', () => {
    expect(corpus.unreadable).toEqual(new Set())
    const errors = lint(corpus, '2026-01-01').found.filter(({ level }) => level === 'error')
    expect(errors.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`)).toEqual([])
  })

  it('is the same when no text is kept, and texts are read again', () => {
    const read = (options?: LoadOptions) =>
      loadCorpus(walk(`${root}/test/corpora/waterstad/plans`), 'plans', options)
    const [whole, lean] = [read(), read({ maxChars: 0 })]
    const plain = ({ measures }: Corpus) =>
      measures.map(({ file, ...measure }) => ({
        ...measure,
        text: file.text,
        place: file.place(['source', 'lines']),
      }))
    expect(plain(lean)).toEqual(plain(whole))
    expect(lint(lean, '2026-01-01')).toEqual(lint(whole, '2026-01-01'))
  })

  it.each([
    ['teh-2008', 'teh', 30, 26],
    ['trafic-2019', 'trafic', 20, undefined],
    ['teh-2021', 'teh', 55, 31],
  ] as const)('%s, of the plan %s, has %i measures', (edition, plan, count, rows) => {
    expect(corpus.editions.get(edition)?.plan).toBe(plan)
    const own = corpus.measures.filter((measure) => measure.edition === edition)
    expect(own.length).toBe(count)
    if (rows !== undefined) expect(own.filter(({ origin }) => origin === 'table').length).toBe(rows)
  })

  it('has three editions, and nothing outside them', () => {
    expect([...corpus.editions.keys()]).toEqual(['teh-2008', 'teh-2021', 'trafic-2019'])
    expect(corpus.measures.length).toBe(105)
  })

  it('has the 26 decisions of 2008, each once', () => {
    const rows = corpus.measures.filter(
      ({ edition, origin }) => edition === 'teh-2008' && origin === 'table',
    )
    expect(rows.map(({ reference }) => Number(reference)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 26 }, (_, i) => i + 1),
    )
  })

  it('has a title in three languages for every measure, and none is a copy of the French by oversight', () => {
    for (const { id, title: written } of corpus.measures) {
      const title = written as Record<string, string>
      expect(
        [title.fr, title.nl, title.en].filter((text) => text === undefined || text.trim() === ''),
        id,
      ).toEqual([])
      expect(title.nl, id).not.toBe(title.fr)
      expect(title.en, id).not.toBe(title.fr)
    }
  })

  it('keeps what the rows print: a responsibility, unless the cell is empty, and a timing', () => {
    const silent = corpus.measures.filter(
      ({ origin, responsibility_as_printed }) =>
        origin === 'table' && responsibility_as_printed === '',
    )
    // The cells of these three rows are empty in the plans.
    expect(silent.map(({ id }) => id)).toEqual([
      'teh-2008/shelters-funding-agreements',
      'teh-2008/shelters-recognition',
      'teh-2021/money-transfer-agencies',
    ])
    const read = corpus.measures.filter(
      ({ timing }) => timing.due ?? timing.start ?? timing.recurs ?? timing.after,
    )
    expect(read.filter(({ timing }) => timing.as_printed === '').map(({ id }) => id)).toEqual([])
  })

  it('names somebody wherever a row does', () => {
    const rows = corpus.measures.filter(
      ({ origin, lead, responsibility_as_printed }) =>
        origin === 'table' && lead.length === 0 && responsibility_as_printed !== '',
    )
    // Its cell holds a point for discussion.
    expect(rows.map(({ id }) => id)).toEqual(['teh-2008/investigation-manual'])
  })

  it('cites lines that the documents have, of documents that were read', () => {
    const held = [...corpus.documents.values()].filter(({ held }) => held).map(({ id }) => id)
    expect(held.sort()).toEqual(Object.keys(lengths).sort())
    let cited = 0
    for (const { path, source } of sourcesOf(corpus)) {
      const [first, last] = source.lines ?? []
      if (first === undefined || last === undefined) continue
      cited++
      const length = lengths[source.document]
      expect(length, `${path} cites lines of ${source.document}, which was not read`).toBeDefined()
      expect(
        first <= last && last <= (length ?? 0),
        `${path}: ${source.document} ${first}-${last}`,
      ).toBe(true)
    }
    expect(cited).toBeGreaterThan(250)
  })

  it('lies within the lines of its edition, every measure and every other printing', () => {
    for (const { id, edition, source, also_printed } of corpus.measures) {
      const document = corpus.editions.get(edition)?.document ?? ''
      expect(source.document, id).toBe(document)
      for (const { lines } of also_printed)
        expect(lines[0] <= lines[1] && lines[1] <= (lengths[document] ?? 0), id).toBe(true)
    }
  })

  it('holds no wording: the official text stands in the documents', () => {
    expect(
      corpus.measures.filter(({ wording }) => wording !== undefined).map(({ id }) => id),
    ).toEqual([])
  })

  it('knows the recommendations and the card', () => {
    expect([...corpus.recommendations.keys()]).toEqual(['cp-2018-4'])
    expect([...corpus.scorecards.keys()]).toEqual(['ecpat-be'])
    expect(corpus.measures.flatMap(({ answers }) => answers).length).toBeGreaterThan(20)
    expect(corpus.measures.flatMap(({ follows }) => follows).length).toBeGreaterThan(20)
  })
})

/** Every source anywhere in the files, by what it looks like. */
function sourcesOf({ files }: Corpus): { path: string; source: Source }[] {
  const found: { path: string; source: Source }[] = []
  const collect = (path: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'source' && typeof value === 'object' && value !== null && 'document' in value)
        found.push({ path: `${path}/${key}`, source: value as Source })
      else collect(`${path}/${key}`, value)
    }
  }
  for (const { name, raw } of files) collect(name, raw)
  return found
}
