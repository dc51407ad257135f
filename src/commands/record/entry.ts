/** Turns a report on a measure into an entry of its log. */
import type { DocumentEntry } from '../../../schemas/documents.ts'
import type { LogEntry } from '../../../schemas/log.ts'
import { named } from '../../analyses/state/occurrences.ts'
import { type State, statesAt } from '../../analyses/state/state.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { contains, type Day, firstDay, lastDay, type Period, precisionOf } from '../../period.ts'
import type { Words } from '../../words/index.ts'
import { actorId, documentId, measureOf } from '../resolve.ts'
import { countTyped, linesTyped, type Typist, textTyped, typistOf } from '../typed.ts'
import type { Said } from './said.ts'

/** What is to be recorded, and how it was dated. */
export interface NewEntry {
  measure: Measure
  entry: LogEntry
  document: { id: string; entry: DocumentEntry } | undefined
  /**
   * `said`: no date was given, so that it is dated as it was said · `running`: the period given
   * still runs · `given`.
   */
  dated: 'given' | 'said' | 'running'
}

export interface Context {
  corpus: Corpus
  today: Day
  words: Words
}

/** Reads a report. Throws if values are missing, naming all of them, or if one is unknown. */
export function newEntryOf(said: Said, context: Context): NewEntry {
  const { corpus, today, words } = context
  const typist = typistOf(words, today)
  const one = (name: string) => said.get(name)?.at(-1)
  const measure = measureOf(corpus, one('measure') ?? '', words.language)
  const state = statesAt(corpus, { day: today, today })(measure)
  checkWhole(said, state)
  const text = (name: string) => {
    const typed = textTyped(one(name) ?? '')
    return typed === '' ? undefined : typed
  }
  const status = one('status')
  const part = one('part')
  const because = text('because')
  const by = actorId(corpus, one('by') ?? '')
  const document = documentOf(said, corpus)
  const source = sourceOf(said, by, document?.id, context)
  const { date, dated, running } = dateOf(said, source, context)
  const occurrence = occurrenceIn(said, state, typist)
  const retracts = retracted(said, measure, by, typist)
  const reasons = (said.get('reason') ?? []).map((typed) => typist.reason(typed))
  const deadline = deadlineIn(said, state, occurrence, typist)
  const lead = (said.get('lead') ?? []).map((typed) => actorId(corpus, typed))
  const note = text('note')
  const entry: LogEntry = {
    date,
    ...(status !== undefined && { status: typist.status(status) }),
    by,
    ...(note !== undefined && { note }),
    ...(reasons.length > 0 && { reasons }),
    ...(deadline && { deadline: { ...deadline, ...(because !== undefined && { because }) } }),
    ...(lead.length > 0 && {
      responsibility: {
        ...(state.lead.length > 0 && { from: [...state.lead] }),
        to: lead,
        ...(because !== undefined && { because }),
      },
    }),
    ...(part !== undefined && { part: partOf(part, measure) }),
    ...(occurrence !== undefined && { occurrence }),
    ...(retracts !== undefined && { retracts }),
    source,
  }
  const isDatedToday = one('heard') !== undefined && one('heard-on') === undefined
  const there = known(entry, measure) ?? knownSince(entry, measure, running, isDatedToday)
  return { measure, entry: there ?? entry, document, dated }
}

/** Throws if values are missing, with the codes of all of them. */
function checkWhole(said: Said, { deadline }: State): void {
  const has = (...names: string[]) => names.some((name) => textTyped(said.get(name)?.at(-1) ?? ''))
  const moves = has('deadline', 'lead')
  const missing = [
    ...(has('status', 'note', 'deadline', 'lead', 'retract') ? [] : ['what']),
    ...(moves && !has('because') ? ['because'] : []),
    ...(has('retract') && !has('note') ? ['note'] : []),
    ...(has('deadline') && deadline.kind === 'recurring' && !has('occurrence')
      ? ['occurrence']
      : []),
    ...(has('by') ? [] : ['by']),
    ...(has('heard', 'document', 'new-document') ? [] : ['source']),
    ...(has('new-document') && !has('title') ? ['title'] : []),
  ]
  if (missing.length > 0) throw new TehError('record-missing', { allowed: missing })
}

function documentOf(said: Said, corpus: Corpus): NewEntry['document'] {
  const id = said.get('new-document')?.at(-1)
  if (id === undefined) return undefined
  const title = textTyped(said.get('title')?.at(-1) ?? '')
  const publisher = (said.get('publisher') ?? []).map((typed) => actorId(corpus, typed))
  return {
    id,
    entry: { title: { [corpus.settings.languages[0]]: title }, publisher, held: false, log: [] },
  }
}

function sourceOf(
  said: Said,
  by: string,
  newDocument: string | undefined,
  { corpus, today, words }: Context,
): NonNullable<LogEntry['source']> {
  const typist = typistOf(words, today)
  const one = (name: string) => said.get(name)?.at(-1)
  const [heard, on, from] = [one('heard'), one('heard-on'), one('heard-from')]
  if (heard !== undefined)
    return {
      communication: typist.communication(heard),
      from: from === undefined ? by : actorId(corpus, from),
      date: on === undefined ? today : notLater('heard-on', typist.period('heard-on', on), today),
    }
  const [section, page, lines, url] = [one('section'), one('page'), one('lines'), one('url')]
  return {
    document: newDocument ?? documentId(corpus, one('document') ?? ''),
    ...(section !== undefined && { section: textTyped(section) }),
    ...(lines !== undefined && { lines: linesTyped(lines) }),
    ...(page !== undefined && { page: countTyped('page', page) }),
    ...(url !== undefined && { url: textTyped(url) }),
  }
}

/** The given date; else the date on which it was said: heard, printed in a document, or today. */
function dateOf(
  said: Said,
  source: NonNullable<LogEntry['source']>,
  { corpus, today, words }: Context,
): { date: Period; dated: NewEntry['dated']; running?: Period } {
  const typed = said.get('date')?.at(-1)
  const spoken =
    'communication' in source ? source.date : corpus.documents.get(source.document)?.date
  const given =
    typed === undefined
      ? (spoken ?? today)
      : notLater('date', typistOf(words, today).period('date', typed), today)
  const runs = lastDay(given) >= today && precisionOf(given) !== 'day'
  if (!runs) return { date: given, dated: typed === undefined ? 'said' : 'given' }
  const isDay = spoken !== undefined && precisionOf(spoken) === 'day' && contains(given, spoken)
  return { date: isDay ? spoken : today, dated: 'running', running: given }
}

function notLater(flag: string, period: Period, today: Day): Period {
  if (firstDay(period) > today)
    throw new TehError('record-future', { flag: `--${flag}`, seen: period, day: today })
  return period
}

function partOf(typed: string, { parts }: Measure): number {
  const part = countTyped('part', typed)
  if (part > parts.length)
    throw new TehError('no-such-part', { seen: typed, parts: String(parts.length) })
  return part
}

function occurrenceIn(said: Said, { deadline }: State, typist: Typist): Period | undefined {
  const typed = said.get('occurrence')?.at(-1)
  if (typed === undefined) return undefined
  const period = typist.period('occurrence', typed)
  const occurrences = deadline.kind === 'recurring' ? deadline.occurrences : []
  const found = named(occurrences, period)
  if (found) return found.due
  const allowed = occurrences.map(({ due }) => due)
  throw new TehError('no-such-occurrence', { seen: typed, allowed })
}

function deadlineIn(
  said: Said,
  { deadline }: State,
  occurrence: Period | undefined,
  typist: Typist,
): LogEntry['deadline'] {
  const typed = said.get('deadline')?.at(-1)
  if (typed === undefined) return undefined
  const from = occurrence ?? (deadline.kind === 'due' ? deadline.due : undefined)
  const to = typist.period('deadline', typed)
  return { ...(from !== undefined && { from }), to }
}

/** The date of an entry of the same assessor. */
function retracted(said: Said, { log }: Measure, by: string, typist: Typist): Period | undefined {
  const typed = said.get('retract')?.at(-1)
  if (typed === undefined) return undefined
  const date = typist.period('retract', typed)
  const own = log.filter((entry) => entry.by === by).map((entry) => entry.date)
  if (own.includes(date)) return date
  throw new TehError('no-such-entry', { seen: typed, allowed: own })
}

/**
 * The entry of the log with the same content, whatever it changed from: the earlier state is no
 * longer true once it is recorded.
 */
function known(entry: LogEntry, { log }: Measure): LogEntry | undefined {
  const wanted = contentOf(entry)
  return log.find((one) => contentOf(one) === wanted)
}

/**
 * The entry that the same call made on an earlier day of a period that has not ended: it has the
 * date of that day.
 */
function knownSince(
  entry: LogEntry,
  { log }: Measure,
  running: Period | undefined,
  isDatedToday: boolean,
): LogEntry | undefined {
  if (running === undefined) return undefined
  const saidOn = (date: Period): LogEntry => ({
    ...entry,
    date,
    ...(entry.source && { source: isDatedToday ? { ...entry.source, date } : entry.source }),
  })
  return log.find(
    (one) =>
      precisionOf(one.date) === 'day' &&
      contains(running, one.date) &&
      contentOf(one) === contentOf(saidOn(one.date)),
  )
}

function contentOf({ deadline, responsibility, ...rest }: LogEntry): string {
  return JSON.stringify(
    [
      ...Object.entries(rest),
      ['deadline', deadline && [deadline.to, deadline.because]],
      ['responsibility', responsibility && [responsibility.to, responsibility.because]],
    ]
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, ordered(value)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

/** The same value with its keys in one order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
