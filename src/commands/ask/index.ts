/** `teh ask`: a form for each body with open measures, and the round that records who was asked. */
import { type Asked, type AskedOnly, ask } from '../../analyses/ask.ts'
import { closest } from '../../analyses/text/nearest.ts'
import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { parsePeriod } from '../../period.ts'
import type { Report, Row } from '../../report.ts'
import {
  allValues,
  type Command,
  type Flags,
  momentOf,
  oneValue,
  type Request,
} from '../command.ts'
import { actorId, checkAnyBegun } from '../resolve.ts'
import { tellerOf } from '../tell/teller.ts'
import { reminderReport } from './again.ts'
import { filesOf } from './files.ts'
import { type AskCall, type BodyForm, formsOf, lateIn } from './forms.ts'
import { roundWrite } from './round.ts'
import { blocksOf } from './tables.ts'

export const command: Command = {
  name: 'ask',
  arguments: [],
  flags: [
    { name: 'reply-by', kind: 'day' },
    { name: 'output', kind: 'text', value: 'folder', describedAs: 'ask-output' },
    { name: 'actor', kind: 'text', many: true, describedAs: 'ask-actor' },
    { name: 'units', kind: 'switch', describedAs: 'ask-units' },
    { name: 'only', kind: 'text', value: 'which' },
    { name: 'partners', kind: 'switch' },
    { name: 'with', kind: 'text', value: 'bodies', many: true },
    { name: 'round', kind: 'text' },
    { name: 'remind', kind: 'switch' },
    { name: 'force', kind: 'switch' },
    { name: 'dry-run', kind: 'switch', describedAs: 'ask-dry-run' },
    { name: 'as-of', kind: 'day' },
  ],
  conflicts: { remind: ['reply-by', 'only', 'partners', 'units', 'with'] },
  formats: ['table', 'xlsx', 'html', 'json', 'markdown'],
  corpus: 'readable',
  goesBy: () => ['actor'],
  writes: true,
  outputIsForFiles: true,
  fileFormats: ['xlsx', 'html'],
  examples: [
    'teh ask --reply-by 2026-12-15 --output forms/',
    'teh ask --actor climate-council --reply-by 2026-12-15 --output out/',
    'teh ask --remind --round 2026-10',
  ],
  async run(request) {
    if (request.flags.remind === true) return reminderReport(request)
    const call = await callOf(request)
    const { corpus } = call
    checkAnyBegun(call.tell)
    const asked = ask(corpus, call)
    const forms = formsOf(asked, call)
    return {
      ...reportOf(asked, forms, call),
      ...(call.isDry ? { files: [] } : await writesOf(asked, forms, call, request)),
    }
  },
}

async function callOf({ corpus, flags, today, words, services }: Request): Promise<AskCall> {
  const moment = momentOf({ flags, today })
  const isDry = flags['dry-run'] === true
  return {
    corpus,
    moment,
    tell: tellerOf(corpus, moment, words),
    replyBy: needed(flags, 'reply-by', '2026-12-15'),
    output: needed(flags, 'output', 'envoi/').replace(/(?<=.)\/+$/, ''),
    round: roundOf(flags, today),
    bodies: [...new Set(allValues(flags, 'actor').map((typed) => actorId(corpus, typed)))],
    units: flags.units === true,
    partners: flags.partners === true,
    only: onlyOf(oneValue(flags, 'only') ?? 'open'),
    together: togetherOf(corpus, allValues(flags, 'with')),
    isForPaper: oneValue(flags, 'format') === 'html',
    isDry,
    mayReplace: flags.force === true,
    revision: isDry ? '' : revisionOf(await services.head()),
  }
}

/**
 * The commit in twelve characters, with `-dirty` where files differ from it; empty if there is
 * none.
 */
function revisionOf(head: Awaited<ReturnType<Request['services']['head']>>): string {
  return head ? `${head.commit.slice(0, 12)}${head.dirty ? '-dirty' : ''}` : ''
}

function needed(flags: Flags, name: string, example: string): string {
  const value = oneValue(flags, name)
  if (value === undefined)
    throw new TehError('flag-missing', { flag: `--${name}`, example: `--${name} ${example}` })
  return value
}

/** The name of a round: as given, else the month. */
function roundOf(flags: Flags, today: string): string {
  const round = oneValue(flags, 'round') ?? today.slice(0, 7)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(round) || round.length > 64)
    throw new TehError('invalid-round', { seen: round })
  return round
}

const onlyWords = ['open', 'late', 'all'] as const

function onlyOf(typed: string): AskedOnly {
  const known = onlyWords.find((one) => one === typed)
  if (known !== undefined) return known
  const due = /^due:(.*)$/.exec(typed)?.[1]
  if (due !== undefined) {
    if (parsePeriod(due) === undefined)
      throw new TehError('invalid-period', { flag: '--only due:', seen: due })
    return { due }
  }
  const allowed = [...onlyWords, 'due:2026']
  throw new TehError('invalid-choice', {
    flag: '--only',
    seen: typed,
    allowed,
    suggestions: closest(typed, allowed),
  })
}

/** From `A=B,C`: B and C are asked in the form of A. */
function togetherOf(corpus: Corpus, typed: readonly string[]): Map<string, string> {
  return new Map(
    typed.flatMap((one) => {
      const [first = '', others = ''] = one.split('=')
      const body = actorId(corpus, first.trim())
      return others
        .split(',')
        .filter((name) => name.trim() !== '')
        .map((name): [string, string] => [actorId(corpus, name.trim()), body])
    }),
  )
}

async function writesOf(
  asked: Asked,
  forms: readonly BodyForm[],
  call: AskCall,
  { today }: Request,
): Promise<Pick<Report, 'files' | 'writes' | 'mayReplace'>> {
  // A round records who was asked; if nobody was, there is none.
  return {
    files: await filesOf(asked, forms, call),
    writes: forms.length === 0 ? [] : await roundWrite(forms, call, today),
    mayReplace: call.mayReplace,
  }
}

function reportOf(asked: Asked, forms: readonly BodyForm[], call: AskCall): Report {
  const { moment, only } = call
  return {
    report: 'ask',
    question: {
      asOf: moment.day,
      replyBy: call.replyBy,
      round: call.round,
      only: typeof only === 'string' ? only : `due:${only.due}`,
      actors: call.bodies,
      units: call.units,
      withPartners: call.partners,
      language: call.tell.words.language,
      dryRun: call.isDry,
    },
    asOf: moment.day,
    rows: forms.map((form) => rowOf(form)),
    leftOut: [
      {
        reason: 'without-body',
        count: asked.withoutBody.length,
        ids: asked.withoutBody.map(({ id }) => id),
      },
      { reason: 'nothing-to-ask', count: asked.nothing.length, ids: asked.nothing },
    ],
    totals: {
      bodies: forms.length,
      total: forms.reduce((sum, { rows }) => sum + rows.length, 0),
      late: forms.reduce((sum, form) => sum + lateIn(form), 0),
    },
    foreign: call.tell.foreign,
    blocks: blocksOf(asked, forms, call),
  }
}

function rowOf(form: BodyForm): Row {
  return {
    body: form.body,
    file: form.path,
    late: lateIn(form),
    asks: form.rows.map(({ asked, sent }) => ({
      id: sent.id,
      measure: sent.measure,
      part: sent.part ?? null,
      occurrence: sent.occurrence ?? null,
      actor: sent.actor,
      role: sent.role,
      due: asked.due ?? null,
      monthsLate: asked.late?.monthsLate ?? null,
      status: asked.report?.status ?? 'no-report',
    })),
  }
}
