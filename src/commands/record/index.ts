import { type ProblemData, TehError } from '../../errors.ts'
import type { Report } from '../../report.ts'
import type { Command, Flag, Request, Talk } from '../command.ts'
import { confirmed } from '../questions.ts'
import { asked, questionsFor } from './ask.ts'
import { type Context, newEntryOf } from './entry.ts'
import { closingBlocks, contextOf, outcomeOf, previewBlocks, reportOf } from './report.ts'
import { type Said, saidByFlags, saidByJson, sayingFlags } from './said.ts'

const sayings: readonly Flag[] = [
  { name: 'status', kind: 'text', describedAs: 'record-status' },
  { name: 'by', kind: 'text', value: 'actor' },
  { name: 'date', kind: 'text', value: 'period' },
  { name: 'note', kind: 'text', value: 'words' },
  { name: 'reason', kind: 'text', many: true },
  { name: 'deadline', kind: 'text', value: 'period' },
  { name: 'lead', kind: 'text', value: 'actor', many: true, describedAs: 'record-lead' },
  { name: 'because', kind: 'text', value: 'words' },
  { name: 'part', kind: 'count' },
  { name: 'occurrence', kind: 'text', value: 'period' },
  { name: 'retract', kind: 'text', value: 'period' },
  { name: 'heard', kind: 'text', value: 'way' },
  { name: 'heard-on', kind: 'text', value: 'day' },
  { name: 'document', kind: 'text', value: 'document' },
  { name: 'section', kind: 'text', value: 'words' },
  { name: 'page', kind: 'count' },
  { name: 'lines', kind: 'text', value: 'lines' },
  { name: 'url', kind: 'text', value: 'address' },
  { name: 'new-document', kind: 'text', value: 'id' },
  { name: 'title', kind: 'text', value: 'words' },
  { name: 'publisher', kind: 'text', value: 'actor', many: true },
]

const places = ['section', 'page', 'lines', 'url']
const ofDocument = ['document', 'new-document']

/** `teh record`: one report on a measure, or several, into its log. */
export const command: Command = {
  name: 'record',
  arguments: [{ name: 'measure', required: false }],
  flags: [
    ...sayings,
    { name: 'stdin', kind: 'switch', describedAs: 'record-stdin' },
    { name: 'dry-run', kind: 'switch', describedAs: 'record-dry-run' },
    { name: 'yes', kind: 'switch' },
  ],
  conflicts: {
    stdin: ['measure', ...sayingFlags],
    heard: [...ofDocument, ...places],
    document: ['new-document'],
  },
  requires: {
    ...Object.fromEntries(places.map((name) => [name, ofDocument])),
    'heard-on': ['heard'],
    title: ['new-document'],
    publisher: ['new-document'],
    because: ['deadline', 'lead'],
  },
  formats: ['table', 'json', 'markdown'],
  corpus: 'whole',
  writes: true,
  examples: [
    'teh record 4 --status complete --by climate-council --heard mail',
    'teh record 4 --note "Begun" --by climate-council --heard mail',
    'teh record --stdin --dry-run < entries.json',
  ],
  run: async (request: Request): Promise<Report> => {
    const { flags } = request
    const isQuiet = flags.yes === true || flags['dry-run'] === true
    const talk = isQuiet ? undefined : request.talk
    if (flags.stdin === true) return reportOf(await outcomeOf(await saidOnInput(request), request))
    const [typed] = request.arguments
    if (typed === undefined) throw new TehError('missing-argument', { name: 'measure' })
    const said = saidByFlags(typed, flags)
    if (!talk) return reportOf(await outcomeOf([said], request))
    return conversation(said, talk, request)
  },
}

async function saidOnInput({ services }: Request): Promise<Said[]> {
  const input = await services.input()
  return saidByJson(typeof input === 'string' ? input : Buffer.from(input).toString('utf8'))
}

/** Asks for missing values, shows the result, and asks before writing. */
async function conversation(first: Said, talk: Talk, request: Request): Promise<Report> {
  const { words } = request
  const context = contextOf(request)
  let said = await completed(first, talk, context)
  while (said !== undefined) {
    const outcome = await outcomeOf([said], request)
    if (!outcome.isWriting) return reportOf(outcome)
    await talk.tell(previewBlocks(outcome))
    const answer = await confirmed(talk, words)
    if (answer === 'yes') return { ...reportOf(outcome), blocks: closingBlocks(outcome) }
    if (answer === 'no') break
    said = await asked(said, talk, context)
  }
  return nothingWritten(first, words.record.notWritten)
}

function nothingWritten(said: Said, text: string): Report {
  return {
    report: 'record',
    question: { ids: [...(said.get('measure') ?? [])], dryRun: false },
    rows: [],
    leftOut: [],
    totals: { added: 0, present: 0, written: false, findings: [], overdueCounts: null },
    blocks: [{ kind: 'note', text }],
  }
}

async function completed(said: Said, talk: Talk, context: Context): Promise<Said | undefined> {
  if (said.size === 1) {
    // An unknown measure stops the call before anybody is asked anything.
    readMeasure(said, context)
    return asked(said, talk, context)
  }
  try {
    newEntryOf(said, context)
    return said
  } catch (error) {
    if (!(error instanceof TehError) || error.problem !== 'record-missing') throw error
    const { allowed } = error.data as ProblemData['record-missing']
    const questions = questionsFor(allowed)
    if (questions === undefined) throw error
    return asked(said, talk, context, questions)
  }
}

/** Throws if the measure is unknown; other missing values do not matter yet. */
function readMeasure(said: Said, context: Context): void {
  try {
    newEntryOf(said, context)
  } catch (error) {
    if (!(error instanceof TehError) || error.problem !== 'record-missing') throw error
  }
}
