/** What a new corpus has for an editor: schemas with its ids, and a line in each file. */
import type { Kind } from '../../../schemas/index.ts'
import { generalLevels } from '../../../schemas/vocabulary.ts'
import type { EditorWords } from '../../words/editor/en.ts'
import type { InitWords } from '../../words/init/en.ts'
import { type KnownIds, kinds, schemaOf, textOf } from '../schema/made.ts'
import { lineTo } from '../schema-line.ts'
import { editionOf, type NewFile, type Wanted, yearsOf } from './files.ts'

export type Editor = 'vscode' | 'other'

/**
 * The files of a corpus with these lines, its schemas and, for VS Code, the recommended extension.
 */
export function forEditor(
  files: readonly NewFile[],
  editor: Editor,
  known: KnownIds,
  say: EditorWords,
): NewFile[] {
  const schemas = kinds.map((kind) => ({
    path: `schemas/${kind}.schema.json`,
    text: textOf(schemaOf(kind, known, say)),
  }))
  const recommended = { path: '.vscode/extensions.json', text: extensions, wants: extensions }
  return [...files.map(withLine), ...schemas, ...(editor === 'vscode' ? [recommended] : [])]
}

const extensions = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`

/** The ids of a new corpus, as `teh schema` would find them. */
export function firstIds(wanted: Wanted, { files: say }: InitWords): KnownIds {
  const edition = editionOf(wanted)
  const years = yearsOf(wanted)
  const named = (id: string, about = '') => [{ id, about }]
  return {
    actor: named('coordination', say.actor),
    theme: named('general', say.theme),
    document: named(`plan-${edition}`, say.document(wanted.title, years)),
    edition: named(edition, say.edition(wanted.title, years)),
    measure: named(`${edition}/example`, `1 ${say.example}`),
    recommendation: [],
    plan: named(wanted.plan, wanted.title),
    level: generalLevels.map((id) => ({ id, about: '' })),
    language: wanted.languages.map((id) => ({ id, about: '' })),
  }
}

function withLine(file: NewFile): NewFile {
  const [, folder, name = ''] = /^plans\/([^/]+\/)?([^/]+)\.yaml$/.exec(file.path) ?? []
  if (name === '') return file
  const kind = folder !== undefined && name !== 'edition' ? 'measure' : (name as Kind)
  const way = folder === undefined ? '../schemas' : '../../schemas'
  return { ...file, text: `${lineTo(way, kind)}\n${file.text}` }
}
