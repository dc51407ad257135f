/** Sheets to send back: the rows that are not clear, with what is not clear in them. */

import { isDecision } from '../../analyses/collect/decided.ts'
import { type FormHead, type FormRow, openKeys } from '../../analyses/collect/form.ts'
import type { Gathered } from '../../analyses/collect/gather.ts'
import type { ClearRow, UnclearRow } from '../../analyses/collect/judge.ts'
import { fingerprintOf, partsOfId } from '../../analyses/row-ids.ts'
import { textOfCell } from '../../form/cell-text.ts'
import { memo } from '../../order.ts'
import type { Day } from '../../period.ts'
import { loadWords } from '../../words/index.ts'
import type { Request } from '../command.ts'
import { tellerOf } from '../tell/teller.ts'
import { sentencesOf } from './words.ts'

interface NewFile {
  path: string
  bytes: Uint8Array
}

/**
 * One workbook for each body with such rows: under the path asked for if there is only one, else
 * with the id of the body before the extension.
 */
export async function sheetsToSendBack(
  path: string,
  gathered: Gathered,
  answered: Day,
  request: Request,
): Promise<NewFile[]> {
  const rows = [...gathered.unclear, ...gathered.conflicts.flat()]
  const byBody = new Map<string, (ClearRow | UnclearRow)[]>()
  // Decisions are on the sheet of the person who collects, and are corrected there.
  for (const row of rows)
    if (row.id !== undefined && !isDecision(row.returned))
      memo(byBody, row.returned.head?.body ?? row.by ?? '', () => []).push(row)
  const files: NewFile[] = []
  for (const [body, own] of byBody)
    files.push({
      path: path.replace(/(\.xlsx)?$/i, byBody.size === 1 ? '.xlsx' : `-${body || 'x'}.xlsx`),
      bytes: await workbookFor(body, own, gathered, answered, request),
    })
  return files
}

async function workbookFor(
  body: string,
  rows: readonly (ClearRow | UnclearRow)[],
  { conflicts }: Gathered,
  answered: Day,
  { corpus, today, words }: Request,
): Promise<Uint8Array> {
  const { formOf } = await import('../../form/index.ts')
  const { writeWorkbook } = await import('../../office/index.ts')
  const old = rows.find(({ returned }) => returned.head)?.returned.head
  const language = old?.language ?? words.language
  const said = await loadWords(language)
  const tell = tellerOf(corpus, { day: answered, today }, said)
  const head: FormHead = old ?? {
    version: 1,
    body,
    asOf: answered,
    askedOn: today,
    replyBy: today,
    revision: '',
    language,
    round: '',
  }
  const form = {
    head,
    bodyName: corpus.actors.has(body) ? tell.fullActor(body) : body,
    rows: rows.map(
      (row): FormRow => ({
        ...sentAgain(row),
        filled: filledIn(row),
        unclear: sentencesOf(row, conflicts, tell).join('\n'),
      }),
    ),
  }
  return writeWorkbook(formOf(form, { ...said, day: (day) => tell.period(day) }))

  function sentAgain({ id = '', measure, by, returned }: ClearRow | UnclearRow): FormRow {
    const log = measure?.log ?? []
    if (returned.sent) return { ...returned.sent, fingerprint: fingerprintOf(log) }
    return {
      id,
      ...partsOfId(id),
      actor: by ?? body,
      role: 'lead',
      fingerprint: fingerprintOf(log),
      number: measure?.reference ?? '',
      title: measure ? tell.textAlone(measure.title) : '',
      deadline: measure ? tell.timing(measure) : '',
      lastState: measure ? tell.status(measure) : '',
    }
  }
}

/** The contents of the open cells, as text. */
function filledIn({ returned: { cells } }: ClearRow | UnclearRow): NonNullable<FormRow['filled']> {
  return Object.fromEntries(
    openKeys.flatMap((key) => {
      const text = textOfCell(cells[key]?.value)
      return text === undefined ? [] : [[key, text]]
    }),
  )
}
