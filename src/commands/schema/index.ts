import type { Kind } from '../../../schemas/index.ts'
import { type IdKind, idKinds, idsOf, isWhole, type KnownId } from '../../analyses/ids.ts'
import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report } from '../../report.ts'
import type { EditorWords } from '../../words/editor/en.ts'
import { loadEditorWords } from '../../words/index.ts'
import { type Command, oneValue, type Request } from '../command.ts'
import { choiceTyped } from '../resolve.ts'
import { homeNamed, lineTo } from '../schema-line.ts'
import { isMade, type KnownIds, kinds, schemaOf, textOf } from './made.ts'

/** `teh schema`: the schemas of the files of a corpus, with its ids, for editors. */
export const command: Command = {
  name: 'schema',
  arguments: [{ name: 'kind', required: false }],
  flags: [{ name: 'output', kind: 'text', value: 'folder', describedAs: 'schema-output' }],
  conflicts: { kind: ['output'] },
  formats: ['table', 'json'],
  corpus: 'readable',
  ownOnly: true,
  outputIsForFiles: true,
  examples: ['teh schema', 'teh schema measure', 'teh schema --output schemas'],
  run: async (request: Request): Promise<Report> => {
    const {
      arguments: [typed],
      corpus,
      flags,
      words,
    } = request
    const say = await loadEditorWords(words.language)
    const asked = typed === undefined ? kinds : [choiceTyped('teh schema', typed, kinds)]
    const known = knownIds(corpus, [words.language])
    const made = asked.map((kind) => ({ kind, schema: schemaOf(kind, known, say) }))
    const output = oneValue(flags, 'output')
    const files = made.map(({ kind, schema }) => ({
      path: `${output}/${kind}.schema.json`,
      bytes: textOf(schema),
    }))
    const foreign = output === undefined ? undefined : files.find(isForeign(request))
    if (foreign) throw new TehError('schema-foreign', { path: foreign.path })
    const blocks = (): Block[] => {
      const [first] = files
      if (typed !== undefined && first)
        return [{ kind: 'code', text: first.bytes.trimEnd(), isFile: true }]
      return output === undefined ? listed(known, request, say) : written(output, request, say)
    }
    return {
      report: 'schema',
      question: { kind: typed ?? null },
      rows: made.map(({ kind, schema }) => ({ kind, text: textOf(schema) })),
      leftOut: [],
      totals: { schemas: made.length },
      blocks: blocks(),
      ...(output !== undefined && { files, filesFolder: output, mayReplace: true }),
    }
  },
}

/** The ids of every kind of which the corpus has all ids. */
export function knownIds(corpus: Corpus, wishes: readonly string[]): KnownIds {
  const whole = idKinds.filter((kind) => kind !== 'set' && kind !== 'card' && isWhole(kind, corpus))
  return Object.fromEntries(
    whole.map((kind): [IdKind, KnownId[]] => [kind, idsOf(kind, corpus, wishes)]),
  )
}

/** The largest schema of an earlier call, in bytes: thousands of measures. */
const maxBytes = 32 * 1024 * 1024

/** Whether the path has a file that no earlier call wrote. */
function isForeign({ services }: Request): (file: { path: string }) => boolean {
  return ({ path }) => {
    if (!services.isThere(path)) return false
    const before = services.given(path, maxBytes)
    return !('bytes' in before && isMade(Buffer.from(before.bytes).toString('utf8')))
  }
}

function listed(known: KnownIds, request: Request, say: EditorWords): Block[] {
  const { corpus, services } = request
  const counted = (of: keyof EditorWords['kinds']) =>
    of === 'edition' ? corpus.editions.size : known[of]?.length
  const told = Object.entries(say.kinds).flatMap(([of, tell]) => {
    const count = counted(of as keyof EditorWords['kinds'])
    return count === undefined ? [] : [tell(count)]
  })
  const named = homeNamed(corpus)
  const home = named === undefined ? undefined : services.wayTo(named)
  const isTaken = home !== undefined && isForeign(request)({ path: `${home}/measure.schema.json` })
  return [
    { kind: 'heading', level: 1, text: say.title },
    { kind: 'note', text: say.knows(told) },
    {
      kind: 'table',
      columns: [
        { key: 'kind', title: say.columns.kind },
        { key: 'files', title: say.columns.files, min: 30 },
      ],
      rows: kinds.map((kind) => [{ text: kind }, { text: places[kind] }]),
    },
    { kind: 'note', text: home === undefined || isTaken ? say.all : say.named(home) },
  ]
}

function written(output: string, { services }: Request, say: EditorWords): Block[] {
  const lines = kinds.map((kind) => lineTo(services.wayFrom(places[kind], output), kind))
  return [
    { kind: 'note', text: say.written(kinds.length, output) },
    { kind: 'note', text: say.line, isApart: true },
    { kind: 'code', text: lines.join('\n') },
  ]
}

/** The paths of each kind of file, from the root of the corpus. */
const places: Readonly<Record<Kind, string>> = {
  corpus: 'corpus.yaml',
  actors: 'actors.yaml',
  themes: 'themes.yaml',
  documents: 'documents.yaml',
  edition: '<edition>/edition.yaml',
  measure: '<edition>/<slug>.yaml',
  recommendations: 'recommendations/<set>.yaml',
  scorecard: 'scorecards/<card>.yaml',
  round: 'rounds/<round>.yaml',
}
