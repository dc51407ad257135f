/**
 * `teh ask --remind`: the mails again, for those who were asked in a round and have not answered.
 */
import { closest } from '../../analyses/text/nearest.ts'
import type { Corpus, Round } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { lastDay } from '../../period.ts'
import type { Block, Report } from '../../report.ts'
import { allValues, momentOf, oneValue, type Request } from '../command.ts'
import { actorId } from '../resolve.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'

/** What a body of a round has left unanswered. */
interface Silent {
  body: string
  file: string | undefined
  /** So many rows were asked. */
  asked: number
  /** The rows that were not answered. */
  rows: readonly string[]
}

export function reminderReport({ corpus, flags, today, words }: Request): Report {
  const tell = tellerOf(corpus, momentOf({ flags, today }), words)
  const round = roundOf(corpus, oneValue(flags, 'round'))
  const wanted = allValues(flags, 'actor').map((typed) => actorId(corpus, typed))
  const all = silentIn(round).filter(({ body }) => wanted.length === 0 || wanted.includes(body))
  const silent = all.filter(({ rows, asked }) => rows.length === asked)
  const blocks = blocksOf(round, silent, all, tell)
  const output = oneValue(flags, 'output')?.replace(/(?<=.)\/+$/, '')
  const isDry = flags['dry-run'] === true
  return {
    report: 'ask-remind',
    question: { round: round.id, askedOn: round.asked, replyBy: lastDay(round.reply_by) },
    rows: silent.map(({ body, file, rows }) => ({
      body,
      form: file ?? null,
      open: rows.length,
    })),
    leftOut: [],
    totals: {
      bodies: Object.keys(round.bodies).length,
      silent: silent.length,
      inPart: all.filter(({ rows, asked }) => rows.length > 0 && rows.length < asked).length,
    },
    blocks,
    ...(output === undefined || isDry
      ? { files: [] }
      : {
          files: [{ path: `${output}/reminder.html`, page: blocks }],
          mayReplace: flags.force === true,
        }),
  }
}

/** The round that is named, else the latest. */
function roundOf({ rounds }: Corpus, typed: string | undefined): Round {
  const ids = [...rounds.keys()]
  const latest = [...rounds.values()].sort((a, b) => (a.asked < b.asked ? 1 : -1))[0]
  if (latest === undefined) throw new TehError('nobody-asked')
  if (typed === undefined) return latest
  const found = rounds.get(typed)
  if (found) return found
  throw new TehError('unknown-round', {
    seen: typed,
    suggestions: closest(typed, ids),
    allowed: ids,
  })
}

function silentIn({ bodies }: Round): Silent[] {
  return Object.entries(bodies).map(([body, { file, rows, answered }]) => {
    const replied = new Set(answered.flatMap((one) => one.rows))
    return { body, file, asked: rows.length, rows: rows.filter((row) => !replied.has(row)) }
  })
}

function blocksOf(
  round: Round,
  silent: readonly Silent[],
  all: readonly Silent[],
  tell: Teller,
): Block[] {
  const { ask: say } = tell.words
  const inPart = all.filter(({ rows, asked }) => rows.length > 0 && rows.length < asked)
  const [asked, replyBy] = [tell.period(round.asked), tell.period(round.reply_by)]
  return [
    { kind: 'heading', level: 1, text: say.silent(silent.length, all.length, round.id) },
    { kind: 'note', text: say.asked(asked, replyBy) },
    ...(inPart.length > 0
      ? [
          {
            kind: 'list' as const,
            title: say.inPart,
            items: inPart.map(({ body, rows, asked: count }) => ({
              text: say.remain(tell.actor(body), rows.length, count),
            })),
          },
        ]
      : []),
    ...silent.flatMap(({ body, file, rows }): Block[] => [
      { kind: 'heading', level: 2, text: tell.fullActor(body) },
      {
        kind: 'code',
        text: say.reminder({
          body: tell.actor(body),
          rows: rows.length,
          asked,
          replyBy,
          file: file ?? '',
          isPast: lastDay(round.reply_by) < tell.moment.today,
        }),
      },
    ]),
  ]
}
