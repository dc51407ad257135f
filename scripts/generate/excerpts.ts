/** A piece of a real file for each kind, as it stands there. */
import type { Corpus, Path, SourceFile } from '../../src/corpus/index.ts'
import type { Shape } from './shapes.ts'

type Kind = Shape['kind']

/**
 * What is shown: whole where no parts are named. Where one is gone, the first of its kind takes its
 * place.
 */
const chosen: Readonly<Record<Exclude<Kind, 'round'>, { file: string; parts?: readonly Path[] }>> =
  {
    corpus: { file: 'corpus.yaml' },
    measure: { file: 'teh-2021/wages-brochure.yaml' },
    edition: {
      file: 'teh-2021/edition.yaml',
      parts: [
        ['plan'],
        ['title'],
        ['period'],
        ['language'],
        ['previous'],
        ['document'],
        ['source'],
      ],
    },
    actors: { file: 'actors.yaml', parts: [['ceclr'], ['centre-federal-migration'], ['myria']] },
    themes: { file: 'themes.yaml', parts: [['minors'], ['training']] },
    documents: { file: 'documents.yaml', parts: [['ar-2007-04-21']] },
    recommendations: {
      file: 'recommendations/cp-2018-4.yaml',
      parts: [
        ['title'],
        ['body'],
        ['document'],
        ['number'],
        ['date'],
        ['addressee'],
        ['report_due'],
        ['recommendations', '1'],
      ],
    },
    scorecard: {
      file: 'scorecards/ecpat-be.yaml',
      parts: [
        ['title'],
        ['assessor'],
        ['document'],
        ['date'],
        ['indicators', 'prevention'],
        ['criteria', 'prevention-programmes'],
      ],
    },
  }

/** As a call of `teh ask` writes one: the plans that come with the program have none. */
const round = `asked: 2026-10-12
reply_by: 2026-12-15
bodies:
  spf-emploi:
    file: spf-emploi.xlsx
    rows: [teh-2021/wages-brochure]
    answered:
      - date: 2026-11-20
        rows: [teh-2021/wages-brochure]`

export function excerpt(corpus: Corpus, kind: Kind): { from: string; text: string } {
  if (kind === 'round') return { from: 'plans/rounds/2026-10.yaml', text: round }
  const { file: name, parts } = chosen[kind]
  const files = corpus.files.filter((file) => file.kind === kind)
  const file = files.find((one) => one.name === name) ?? files[0]
  if (!file) throw new Error(`the corpus has no file of the kind ${kind} to show`)
  const text = parts
    ? parts.flatMap((path, i) => sliceOf(file, path, parts[i - 1])).join('\n')
    : file.text.replace(/^#.*\n/, '').trimEnd()
  return { from: file.path, text }
}

/** The lines of a node, with the key above it where it is the first below that key. */
function sliceOf(file: SourceFile, path: Path, before: Path | undefined): string[] {
  const key = file.range(path, 'key')
  const value = file.range(path, 'value')
  if (!key || !value) return []
  const from = file.text.lastIndexOf('\n', key[0]) + 1
  const parent = path.slice(0, -1)
  const above = parent.length > 0 && before?.[0] !== parent[0] ? [`${parent[0]}:`] : []
  return [...above, file.text.slice(from, value[1]).trimEnd()]
}
