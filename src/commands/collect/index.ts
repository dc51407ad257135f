import { amended } from '../../amended.ts'
import { type Gathered, gather } from '../../analyses/collect/gather.ts'
import { type ClearRow, type JudgedRow, judgeRow } from '../../analyses/collect/judge.ts'
import { bounded, forPeople, forPrograms } from '../../analyses/lint/bounds.ts'
import { findMeasure } from '../../analyses/lookup.ts'
import { statesAt } from '../../analyses/state/state.ts'
import { bodiesOf } from '../../analyses/successions.ts'
import { TehError } from '../../errors.ts'
import type { Day } from '../../period.ts'
import type { FileWrite, Report } from '../../report.ts'
import { loadRuleWords } from '../../words/index.ts'
import { listOfForms } from '../ask/forms.ts'
import { type Command, oneValue, type Request } from '../command.ts'
import { actorId } from '../resolve.ts'
import { tellFindings } from '../tell/findings.ts'
import { tellerOf } from '../tell/teller.ts'
import { typistOf } from '../typed.ts'
import { type Planned, planned, writesUnderLock } from '../writing.ts'
import { type Asked, askedIn } from './asked.ts'
import type { Collection } from './found.ts'
import { type ReadFiles, readFiles, type SheetFile } from './read.ts'
import { collectReport } from './report.ts'
import { roundWrites } from './round.ts'
import { sheetsToSendBack } from './unclear.ts'

/** `teh collect`: what do the sheets say that came back? */
export const command: Command = {
  name: 'collect',
  arguments: [{ name: 'files', required: true, many: true }],
  flags: [
    { name: 'write', kind: 'switch' },
    { name: 'dry-run', kind: 'switch', describedAs: 'record-dry-run' },
    { name: 'by', kind: 'text', value: 'actor', describedAs: 'collect-by' },
    { name: 'heard', kind: 'text', value: 'way', describedAs: 'collect-heard' },
    { name: 'heard-on', kind: 'day', describedAs: 'collect-heard-on' },
    { name: 'unclear', kind: 'text', value: 'file' },
    { name: 'asked', kind: 'text', value: 'folder' },
  ],
  conflicts: { write: ['dry-run'], 'dry-run': ['unclear'] },
  formats: ['table', 'json', 'markdown'],
  corpus: 'whole',
  writes: true,
  examples: [
    'teh collect returns/*.xlsx --asked sent/',
    'teh collect returns/*.xlsx --write',
    'teh collect decisions.xlsx --by climate-council --heard meeting',
  ],
  run: async (request: Request): Promise<Report> => {
    const { corpus, flags, services, today, words } = request
    const by = oneValue(flags, 'by')
    const speaker: Speaker = {
      by: by === undefined ? undefined : actorId(corpus, by),
      answered: answeredOn(oneValue(flags, 'heard-on'), today),
      how: heardAs(request),
    }
    const paths = services
      .givenPaths(request.arguments)
      .filter((path) => !isListOfForms(path) || request.arguments.includes(path))
    if (paths.length === 0)
      throw new TehError('no-such-file', {
        seen: request.arguments.map((path) => `${path.replace(/[/\\]+$/, '')}/*`).join(' '),
      })
    const { progress } = request
    const how = { services, words, progress, anybody: speaker.by !== undefined }
    const files = await readFiles(paths, how)
    if (files.sheets.length === 0) throw noSheet(files)
    const asked = await askedIn(files, oneValue(flags, 'asked'), { ...how, corpus })
    const gathered = gather(judged(files.sheets, speaker, request))
    const plan = planOf(gathered.clear, request)
    return reportOf({ files, asked, gathered, answered: speaker.answered, plan }, request)
  },
}

/**
 * Whether a file is the list that `teh ask` writes beside the forms: in a folder of answers it is
 * ignored.
 */
function isListOfForms(path: string): boolean {
  return path.split(/[/\\]/).at(-1) === listOfForms
}

/** Who answers, when and how, where the call says so. */
interface Speaker {
  by: string | undefined
  answered: Day
  how: 'form' | 'telephone' | 'mail' | 'meeting' | 'letter'
}

function answeredOn(typed: string | undefined, today: Day): Day {
  if (typed !== undefined && typed > today)
    throw new TehError('record-future', { flag: '--heard-on', seen: typed, day: today })
  return typed ?? today
}

function heardAs({ flags, words, today }: Request): Speaker['how'] {
  const typed = oneValue(flags, 'heard')
  return typed === undefined ? 'form' : typistOf(words, today).communication(typed)
}

function noSheet({ unread }: ReadFiles): TehError {
  return new TehError('no-sheet', {
    allowed: unread.map(({ path, sentence }) => `${path} ${sentence}`),
  })
}

function judged(
  sheets: readonly SheetFile[],
  { by, answered, how }: Speaker,
  { corpus, today, words }: Request,
): JudgedRow[] {
  const stateOf = statesAt(corpus, { day: today, today })
  const { currentBody } = bodiesOf([corpus])
  const nearIds = nearIdsIn(corpus)
  return sheets.flatMap(({ name, sha256, rows }) =>
    rows.map((row) => {
      const { head, sent } = row
      const body = by ?? head?.body
      const speaks = by ?? currentBody(sent?.actor ?? head?.body ?? '')
      return judgeRow(row, name, {
        corpus,
        nearIds,
        stateOf,
        calendar: { language: head?.language ?? words.language, answered },
        by: corpus.actors.has(speaks) ? speaks : undefined,
        source: {
          communication: how,
          ...(body !== undefined && corpus.actors.has(body) && { from: body }),
          date: answered,
          file: head?.round ? `${head.round}/${name}` : name,
          sha256,
        },
      })
    }),
  )
}

/** Up to this many unknown ids count as typing errors; more of them belong to another corpus. */
const maxSlips = 100

function nearIdsIn(corpus: Request['corpus']): (id: string) => readonly string[] {
  let slips = 0
  return (id) => {
    if (slips++ >= maxSlips) return []
    const found = findMeasure(corpus, id)
    return 'suggestions' in found ? found.suggestions : []
  }
}

/** What the clear rows would add; the problem if one cannot be added. */
function planOf(clear: readonly ClearRow[], request: Request): Collection['plan'] {
  const additions = clear.map(({ measure, entry }) => ({
    to: 'log' as const,
    name: measure.file.name,
    entry,
  }))
  try {
    return { additions, planned: planned(request.corpus, additions, request) }
  } catch (error) {
    if (error instanceof TehError) return { additions, refused: error }
    throw error
  }
}

interface Found {
  files: ReadFiles
  asked: Asked
  gathered: Gathered
  answered: Day
  plan: Collection['plan']
}

async function reportOf(found: Found, request: Request): Promise<Report> {
  const { corpus, flags, today, words } = request
  const { gathered, plan } = found
  const path = oneValue(flags, 'unclear')
  const again =
    path === undefined ? [] : await sheetsToSendBack(path, gathered, found.answered, request)
  checkReplacesNone(again, found.files)
  const rounds = roundWrites(corpus, gathered, found.answered)
  const isNew = gathered.clear.length > 0 || rounds.writes.length > 0
  const isWritten = flags.write === true && isSound(plan) && isNew
  const after = 'planned' in plan ? plan.planned.after : corpus
  const ruleWords = await loadRuleWords(words.language)
  const broken = 'planned' in plan ? plan.planned.found : []
  const tell = tellerOf(after, { day: today, today }, words)
  const report = collectReport(
    {
      ...found,
      again: again.map((file) => file.path),
      rounds,
      isWritten,
      findings: tellFindings(bounded(broken, forPrograms), tell, ruleWords),
      folded: tellFindings(bounded(broken, forPeople), tell, ruleWords),
    },
    request,
  )
  const isFound = gathered.unclear.length > 0 || gathered.conflicts.length > 0 || !isSound(plan)
  return amended(report, {
    ...(isFound && { found: true }),
    ...(found.files.unread.length > 0 && { incomplete: found.files.unread.length }),
    ...(again.length > 0 && { files: again, mayReplace: true }),
    ...(isWritten && isSound(plan) && { writes: writesOf(plan, rounds, request) }),
  })
}

/** Throws if a workbook to send back would take the place of a sheet that came back. */
function checkReplacesNone(
  again: readonly { path: string }[],
  { sheets, unread }: ReadFiles,
): void {
  const plain = (path: string) => path.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/')
  const given = new Set([...sheets, ...unread].map(({ path }) => plain(path)))
  const taken = again.find(({ path }) => given.has(plain(path)))
  if (taken) throw new TehError('new-exists', { path: taken.path })
}

/** Entries and rounds, computed while nobody else writes. */
function writesOf(
  { additions, planned: plan }: Extract<Collection['plan'], { planned: Planned }>,
  rounds: Collection['rounds'],
  request: Request,
): () => readonly FileWrite[] {
  const entries = writesUnderLock(request.corpus, additions, plan, request)
  return () => [...entries(), ...rounds.writes]
}

/** Whether nothing prevents writing. */
function isSound(
  plan: Collection['plan'],
): plan is Extract<Collection['plan'], { planned: Planned }> {
  return 'planned' in plan && plan.planned.found.every(({ level }) => level !== 'error')
}
