/** The JSON Schemas of a corpus: the published ones, with the ids that the corpus has. */

import type { Kind } from '../../../schemas/index.ts'
import actors from '../../../schemas/json/actors.schema.json' with { type: 'json' }
import corpus from '../../../schemas/json/corpus.schema.json' with { type: 'json' }
import documents from '../../../schemas/json/documents.schema.json' with { type: 'json' }
import edition from '../../../schemas/json/edition.schema.json' with { type: 'json' }
import measure from '../../../schemas/json/measure.schema.json' with { type: 'json' }
import recommendations from '../../../schemas/json/recommendations.schema.json' with {
  type: 'json',
}
import round from '../../../schemas/json/round.schema.json' with { type: 'json' }
import scorecard from '../../../schemas/json/scorecard.schema.json' with { type: 'json' }
import themes from '../../../schemas/json/themes.schema.json' with { type: 'json' }
import type { IdKind, KnownId } from '../../analyses/ids.ts'
import { rules } from '../../analyses/lint/rules/index.ts'
import { escapedUnits, hiddenBeyondAscii } from '../../hidden.ts'
import type { EditorWords } from '../../words/editor/en.ts'

/** The part of JSON Schema that is used here. */
type Node = { readonly [key: string]: unknown }

/** In the order in which a corpus grows: the corpus, registries, plans, and the rest. */
const published: Readonly<Record<Kind, Node>> = {
  corpus,
  actors,
  themes,
  documents,
  edition,
  measure,
  recommendations,
  scorecard,
  round,
}
export const kinds = Object.keys(published) as Kind[]

/** The known ids; an absent kind accepts any id, because there may be others. */
export type KnownIds = Partial<Readonly<Record<IdKind, readonly KnownId[]>>>

/** Kinds of ids for which an editor has a sentence. */
type ChosenKind = IdKind & keyof EditorWords['unknown']

/** Named shapes of the published schemas that stand for an id. */
const shapes: Readonly<Record<string, ChosenKind>> = {
  actorId: 'actor',
  themeId: 'theme',
  documentId: 'document',
  editionId: 'edition',
  measureId: 'measure',
  recommendationId: 'recommendation',
}

/** Places with an id that have no named shape of their own. */
const places: readonly { in: Kind; path: readonly string[]; of: ChosenKind }[] = [
  { in: 'edition', path: ['properties', 'plan'], of: 'plan' },
  {
    in: 'documents',
    path: ['$defs', 'document', 'properties', 'edition_of', 'properties', 'plan'],
    of: 'plan',
  },
  { in: 'actors', path: ['$defs', 'actor', 'properties', 'level'], of: 'level' },
]

/** Named shapes that are a text, or a map of texts by language. */
const texts = ['text', 'longText', 'title']

/** The end of the `$id` of a schema that was made for a corpus. */
const mark = ':ids'

/**
 * The schema of one kind of file. Everything that it refuses is an error of lint, or a name instead
 * of an id.
 */
export function schemaOf(kind: Kind, known: KnownIds, say: EditorWords): Node {
  const one = published[kind]
  const defs = Object.entries((one.$defs ?? {}) as Record<string, Node>)
  const named = defs.map(([name, node]) => [name, shapeOf(name, node, kind, known, say)])
  const whole: Node = {
    ...one,
    $id: `${one.$id}${mark}`,
    $comment: 'Made by teh schema from a corpus. Do not edit.',
    $defs: Object.fromEntries(named),
  }
  const filled = places
    .filter((place) => place.in === kind)
    .reduce((node, { path, of }) => at(node, path, (id) => choice(id, of, known, say)), whole)
  return kind === 'corpus' ? at(filled, ['properties', 'lint'], (map) => ruled(map, say)) : filled
}

/** The text of a schema file, without invisible characters. */
export function textOf(schema: Node): string {
  const hidden = new RegExp(`[${hiddenBeyondAscii}]`, 'gu')
  return `${JSON.stringify(schema, null, 2).replace(hidden, escapedUnits)}\n`
}

/** Whether a text is a schema that was made for a corpus, and may be made anew. */
export function isMade(text: string): boolean {
  return new RegExp(`"\\$id": "urn:teh-plans:schema:[a-z]+${mark}"`).test(text.slice(0, 300))
}

function shapeOf(name: string, node: Node, kind: Kind, known: KnownIds, say: EditorWords): Node {
  const of = shapes[name]
  if (of !== undefined) return choice(node, of, known, say)
  if (name === 'rowId' && known.measure) return row(node, known.measure, say)
  // What corpus.yaml names is what there is: it can name another at any time.
  if (texts.includes(name) && known.language && kind !== 'corpus')
    return inLanguages(node, known.language, say)
  return node
}

/** A choice of ids, each with its meaning; none if there are none. */
function choice(node: Node, of: ChosenKind, known: KnownIds, say: EditorWords): Node {
  const ids = known[of]
  if (ids === undefined) return node
  const { pattern, maxLength, ...rest } = node
  const message = say.unknown[of]
  if (ids.length === 0) return { ...rest, pattern: '(?!)', patternErrorMessage: message }
  return {
    ...rest,
    enum: ids.map(({ id }) => id),
    enumDescriptions: ids.map(({ about }) => about),
    errorMessage: message,
  }
}

/** A measure, a part of it (`#2`) or an occurrence (`@2025`). */
function row(node: Node, measures: readonly KnownId[], say: EditorWords): Node {
  const ids = measures.map(({ id }) => id.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return {
    ...node,
    pattern: `^(?:${ids.join('|') || '(?!)'})(?:[#@].*)?$`,
    patternErrorMessage: say.unknown.measure,
  }
}

/** A text in one language, or in some of those that there are. */
function inLanguages(node: Node, languages: readonly KnownId[], say: EditorWords): Node {
  const branches = (node.anyOf as readonly Node[]).map((branch): Node => {
    if (branch.type !== 'object') return branch
    const { additionalProperties: words, propertyNames: _, ...rest } = branch
    return {
      ...rest,
      properties: Object.fromEntries(languages.map(({ id }) => [id, words])),
      additionalProperties: false,
      errorMessage: say.unknown.language,
    }
  })
  return { ...node, anyOf: branches }
}

/** The levels of rules, with the rules that there are. */
function ruled(map: Node, say: EditorWords): Node {
  const names = { enum: rules.map(({ id }) => id), errorMessage: say.unknown.rule }
  return { ...map, propertyNames: names }
}

function at(node: Node, [step, ...path]: readonly string[], change: (node: Node) => Node): Node {
  if (step === undefined) return change(node)
  return { ...node, [step]: at(node[step] as Node, path, change) }
}
