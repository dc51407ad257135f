/** Reads the rows of a plan from a document; throws with what to do if that is not possible. */
import {
  type Column,
  type ColumnRole,
  columnRoles,
  columnsGiven,
} from '../../analyses/import/columns.ts'
import type { Proposal } from '../../analyses/import/propose.ts'
import { type PlanTable, planRows } from '../../analyses/import/rows.ts'
import { TehError } from '../../errors.ts'
import type { TextDocument } from '../../office/index.ts'
import { loadOfficeWords, officeSentence } from '../../words/index.ts'
import { type GivenFile, oneValue, type Request } from '../command.ts'

export interface ReadPlan {
  path: string
  /** Without its folder. */
  name: string
  sha256: string
  document: TextDocument
  plan: PlanTable
}

/** What was read, and what is proposed of it. */
export interface Imported {
  read: ReadPlan
  proposals: readonly Proposal[]
  /** Of the document. */
  language: string
}

/** The largest document that is read, in bytes. */
const maxBytes = 64 << 20

/** Reads the plan. Throws if the file is of another kind, or cannot be read. */
export async function readPlan(request: Request): Promise<ReadPlan> {
  const { services } = request
  const [path = '', ...more] = services.givenPaths(request.arguments)
  if (more.length > 0)
    throw new TehError('too-many-arguments', { seen: more, count: more.length, command: 'import' })
  const given = columnsIn(request)
  const { document, name, sha256 } = await readGiven(path, request)
  return { path, name, sha256, document, plan: planRows(document.blocks, given) }
}

/**
 * Reads a document named on the command line. Throws if it is of another kind, or cannot be read.
 */
export async function readGiven(
  path: string,
  { services, words }: Request,
): Promise<GivenFile & { document: TextDocument }> {
  const file = services.given(path, maxBytes)
  if (!('sha256' in file))
    throw new TehError('not-read', { path, sentence: words.collect.gone(file.reason) })
  const { readDocument } = await import('../../office/index.ts')
  const document = readDocument(file.bytes, file.name)
  if ('problem' in document) {
    const { loadImportWords } = await import('../../words/index.ts')
    const { foreign } = await loadImportWords(words.language)
    const own = document.problem === 'foreign' ? foreign[document.kind] : undefined
    const sentence = own ?? officeSentence(document, await loadOfficeWords(words.language))
    throw new TehError('not-read', { path, sentence })
  }
  return { ...file, document }
}

/** `measure=2,who=3,when=4` */
function columnsIn({ flags }: Request): Column[] | undefined {
  const typed = oneValue(flags, 'columns')
  if (typed === undefined) return undefined
  const roles = new Map<ColumnRole, number>()
  for (const item of typed.split(',')) {
    const [, name = '', number = ''] = /^\s*([a-z]+)\s*=\s*(\d{1,4})\s*$/.exec(item) ?? []
    const role = columnRoles.find((one) => one === name && one !== 'other')
    if (role === undefined || Number(number) < 1 || roles.has(role))
      throw new TehError('import-columns', { seen: item.trim(), allowed: columnRoles.slice(0, -1) })
    roles.set(role, Number(number))
  }
  if (!roles.has('measure'))
    throw new TehError('import-columns', { seen: typed, allowed: columnRoles.slice(0, -1) })
  return columnsGiven(roles)
}
