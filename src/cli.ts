/** Where everything is joined: arguments, corpus, command, format. */
import { measuresNamingUnknown } from './analyses/unknown-names.ts'
import { settled } from './cli/check.ts'
import { deliver, show } from './cli/deliver.ts'
import { cwdOf, type Host } from './cli/host.ts'
import { incomplete, incompleteLine } from './cli/incomplete.ts'
import { type Call, parse } from './cli/program.ts'
import { progressOf } from './cli/progress.ts'
import { readsAgain, servicesOf, usesGit } from './cli/services.ts'
import { cacheOf, isDayGiven, languageOf, todayOf } from './cli/settings.ts'
import { stop } from './cli/stop.ts'
import { talkOf } from './cli/talk.ts'
import { allValues, oneValue, type Progress } from './commands/command.ts'
import type { Command, Flags, Request } from './commands/index.ts'
import {
  type CorpusFolder,
  findCorpus,
  isSparse,
  openCorpus,
  Readings,
  readableOnly,
  timezoneIn,
} from './corpus/index.ts'
import type { Corpus } from './corpus/types.ts'
import { type ExitCode, TehError } from './errors.ts'
import type { Report } from './report.ts'
import { loadWords, type Words } from './words/index.ts'

export type { Host } from './cli/host.ts'

/** Runs one call and returns its exit code. All output goes through the host. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const words = await loadWords(languageOf(argv, host.env))
  try {
    const parsed = await parse(argv, host, words)
    if ('command' in parsed) return await answer(parsed, host, words)
    // The name of the program alone shows how the latest plan stands.
    if (!parsed.isAsked && host.columns !== undefined && argv.length === 0)
      return await main(['status'], host)
    if (!parsed.isAsked) {
      host.stderr(parsed.text)
      return 2
    }
    await show(parsed.text, {}, host)
    return 0
  } catch (error) {
    return stop(error, host, words)
  }
}

async function answer(typed: Call, host: Host, words: Words): Promise<ExitCode> {
  const located = locate(typed, host)
  const timezone = isDayGiven(typed.flags, host) ? '' : await timezoneIn(located)
  const call = settled(typed, words, (flags) => todayOf(flags, host, timezone))
  const { command, flags } = call
  if (located.by === 'shipped' && command.corpus !== 'none') host.stderr(`${words.shippedPlans}\n`)
  // Calls that ask git read what it keeps out of the working tree from its index.
  const isOwn = located.by !== 'shipped' && command.corpus !== 'none'
  if (isOwn && !usesGit(command, flags) && isSparse(located.folder))
    host.stderr(`${words.sparseCheckout}\n`)
  const progress = progressOf(call, host, words)
  const opened = await openFor(call, host, located, progress)
  const isWhole = command.corpus === 'whole'
  const corpus = (isWhole || !opened ? opened?.corpus : readableOnly(opened.corpus)) as Corpus
  const unread: string[] = []
  const request = {
    services: await servicesOf(call, host, located, opened, unread),
    corpus,
    arguments: call.arguments,
    flags,
    words,
    talk: talkOf(call, host, words),
    progress,
    // Asked for only where a date matters.
    get today() {
      return todayOf(flags, host, timezone)
    },
  }
  const answered = await answerOf(command, request).catch((error) => {
    const lost = isWhole ? [] : [...(opened?.corpus.unreadable ?? [])]
    if (lost.length === 0 || !isOfCorpus(error)) throw error
    stop(error, host, words)
    host.stderr(`${incompleteLine(lost, words)}\n`)
    return undefined
  })
  if (answered === undefined) return 3
  const countsUnreadable = !isWhole && answered.isAboutWorkingFiles !== false
  const missing = [
    ...new Set([
      ...((countsUnreadable && opened?.corpus.unreadable) || []),
      ...((opened && countsUnreadable && unplaced(command, corpus, flags)) || []),
      ...unread,
    ]),
  ]
  const report = missing.length > 0 ? incomplete(answered, missing, words) : answered
  await deliver(report, call, host, words, { located, corpus: opened?.corpus, progress })
  opened?.remember()
  if (missing.length > 0) host.stderr(`${incompleteLine(missing, words)}\n`)
  if (missing.length > 0 || report.incomplete) return 3
  return report.found ? 1 : 0
}

/**
 * The corpus of a call. Only a command that answers questions, and neither writes nor uses git, may
 * use the shipped plans.
 */
function locate({ command, flags }: Call, host: Host): CorpusFolder {
  const shipped = host.shipped ?? nowhere
  if (command.corpus === 'none' && flags.corpus === undefined)
    return { folder: shipped, shown: shipped, by: 'shipped' }
  const located = findCorpus(oneValue(flags, 'corpus'), cwdOf(host), shipped)
  const isOwnOnly =
    command.writes ||
    command.ownOnly ||
    command.corpus === 'whole' ||
    flags.git !== undefined ||
    host.shipped === undefined
  if (located.by === 'shipped' && isOwnOnly) throw new TehError('no-corpus')
  return located
}

/** A folder that there is on no machine. */
const nowhere = '/dev/null/plans'

/** What a command answers; what it throws at once is a rejection as well. */
async function answerOf(command: Command, request: Request): Promise<Report> {
  return command.run(request)
}

/** Whether a call stopped because something is missing that an unreadable file may contain. */
function isOfCorpus(error: unknown): boolean {
  return (
    error instanceof TehError &&
    /^(?:unknown-(?!command|flag|rule|column)|measure-unread|registry-unread|nothing-yet|not-begun)/.test(
      error.problem,
    )
  )
}

/**
 * The measures that may be missing from an answer, because they contain an unknown name and their
 * edition is in question.
 */
function unplaced({ goesBy }: Command, corpus: Corpus, flags: Flags): string[] {
  const editions = allValues(flags, 'edition').flatMap((typed) =>
    [...corpus.editions.keys()].filter((id) => id === typed || id.endsWith(`-${typed}`)),
  )
  return measuresNamingUnknown(corpus, goesBy?.(flags) ?? []).filter(
    (id) => editions.length === 0 || editions.some((edition) => id.startsWith(`${edition}/`)),
  )
}

async function openFor(
  { command, flags }: Call,
  host: Host,
  located: CorpusFolder,
  progress: Progress | undefined,
) {
  if (command.corpus === 'none') return undefined
  return (host.open ?? openCorpus)(located, {
    places: command.corpus === 'whole',
    quick: host.env.TEH_QUICK !== '0',
    plansOnly: command.corpus === 'plans',
    cache: cacheOf(host, located, flags),
    onRead: progress && ((count: number) => progress('reading', count)),
    ...((usesGit(command, flags) || readsAgain(command, flags)) && {
      readings: new Readings(host.hash),
    }),
  })
}
