/**
 * Who was asked what: from the forms that were sent, from the round, or from the forms themselves.
 */

import type { Corpus } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import type { Words } from '../../words/index.ts'
import type { Services } from '../command.ts'
import { type ReadFiles, readFiles, type SheetFile } from './read.ts'

/** Ids of the rows that a body was sent, by the body. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>

/** Reads who was asked from a folder of sheets as they were sent, if there is one. */
export async function askedIn(
  { sheets }: ReadFiles,
  folder: string | undefined,
  how: { services: Services; words: Words; corpus: Corpus },
): Promise<Asked> {
  const sent =
    folder === undefined
      ? []
      : (
          await readFiles(
            how.services.givenPaths([folder]).filter((path) => /\.xlsx$/i.test(path)),
            { ...how, anybody: false },
          )
        ).sheets
  const asked = new Map<string, Set<string>>()
  addRounds(asked, [...sheets, ...sent], how.corpus)
  addRows(asked, sent)
  addRows(asked, sheets)
  return asked
}

function addRows(asked: Map<string, Set<string>>, sheets: readonly SheetFile[]): void {
  for (const { heads, rows } of sheets) {
    for (const { body } of heads) memo(asked, body, () => new Set<string>())
    for (const { head, sent } of rows)
      if (head && sent) memo(asked, head.body, () => new Set<string>()).add(sent.id)
  }
}

/** Everybody who was asked in the rounds that the sheets belong to. */
function addRounds(
  asked: Map<string, Set<string>>,
  sheets: readonly SheetFile[],
  { rounds }: Corpus,
): void {
  const names = new Set(sheets.flatMap(({ heads }) => heads.map(({ round }) => round)))
  for (const name of names)
    for (const [body, { rows }] of Object.entries(rounds.get(name)?.bodies ?? {}))
      for (const row of rows) memo(asked, body, () => new Set<string>()).add(row)
}
