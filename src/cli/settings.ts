/** Derives settings from the host and the flags: cache, language, day, layout. */
import { basename, isAbsolute, join, relative } from 'node:path'
import { primaryOf, saidIn } from '../by-language.ts'
import { oneValue } from '../commands/command.ts'
import type { Flags } from '../commands/index.ts'
import { Cache, type CorpusFolder, isInside } from '../corpus/index.ts'
import type { Corpus } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import { hash64 } from '../hash.ts'
import { parsePeriod, precisionOf } from '../period.ts'
import type { Layout } from '../render/index.ts'
import type { Provenance } from '../report.ts'
import { type Language, languages, type Words } from '../words/index.ts'
import { cwdOf, type Host, widthOf } from './host.ts'

/** Identifies this build: the build replaces it by a hash of the program. */
const program = '@program@'

/** What was kept of the corpus in a folder: outside it, and of this very program. */
export function cacheOf(
  { env, cache }: Host,
  { folder }: CorpusFolder,
  flags: Flags,
): Cache | undefined {
  const unwanted = flags['no-cache'] === true || env.TEH_CACHE === '0' || env.TEH_QUICK === '0'
  if (!cache || unwanted) return undefined
  const home = cache.folder
  const own =
    home === undefined || isInside(home, folder) ? undefined : join(home, `${hash64(folder)}.pack`)
  return new Cache({ own, shipped: cache.shipped, program, corpus: folder })
}

/** --lang, else TEH_LANG, else the locale, else English. */
export function languageOf(argv: readonly string[], env: Host['env']): Language {
  const typed = typedLanguage(argv)
  // A language that was typed and is not known is refused in English.
  const wishes = typed ? [typed] : [env.TEH_LANG, env.LC_ALL || env.LC_MESSAGES || env.LANG]
  for (const wish of wishes) {
    const language = languages.find((known) => wish?.toLowerCase().startsWith(known))
    if (language) return language
  }
  return 'en'
}

/** The value of `--lang fr` or `--lang=fr`, before the command line is parsed in that language. */
function typedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return undefined
  return argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)
}

/** Whether a call says which day it is: then no time zone is asked for. */
export function isDayGiven(flags: Flags, host: Host): boolean {
  return dayGiven(flags, host) !== undefined
}

function dayGiven(flags: Flags, { env }: Host): string | undefined {
  return oneValue(flags, 'today') ?? (env.TEH_TODAY || undefined)
}

/** The day of `--today`, else today in the time zone of the corpus. */
export function todayOf(flags: Flags, host: Host, timezone: string): string {
  const asked = dayGiven(flags, host)
  if (asked === undefined) return host.today(timezone)
  const period = parsePeriod(asked)
  if (period !== undefined && precisionOf(period) === 'day') return asked
  const flag = flags.today === undefined ? 'TEH_TODAY' : '--today'
  throw new TehError('invalid-day', { flag, seen: asked })
}

/** Colour only on a terminal, never with NO_COLOR; 80 columns off a terminal. */
export function layoutOf(flags: Flags, host: Host, words: Words): Layout {
  return { words, width: widthOf(host), colour: colourOf(flags, host) }
}

function colourOf(flags: Flags, { env, colourDepth }: Host): Layout['colour'] {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (flags['no-color'] === true || NO_COLOR || (TERM === 'dumb' && !isForced)) return 0
  if (colourDepth >= 24) return 3
  if (colourDepth >= 8) return 2
  return colourDepth >= 4 || isForced ? 1 : 0
}

/**
 * What a report for programs says about the program and the corpus, without a path of this machine.
 */
export function provenanceOf(
  host: Host,
  located: CorpusFolder,
  corpus: Corpus | undefined,
  { language }: Words,
): Provenance {
  const program = { name: 'teh', version: host.version }
  if (!corpus) return { program }
  const { title, languages } = corpus.settings
  const told = saidIn(title, [language, ...languages], languages[0])
  const isOwn = located.by !== 'shipped'
  const commit = isOwn ? host.commit?.(located.folder) : undefined
  return {
    program,
    corpus: {
      ...(isOwn && { folder: folderOf(host, located) }),
      ...(commit !== undefined && { commit }),
      ...(told && { title: told.text }),
      ...(told && primaryOf(told.language) !== language && { language: told.language }),
    },
  }
}

/**
 * Relative to the current folder. Between two drives there is no relative path: then the name of
 * the folder.
 */
function folderOf(host: Host, { folder }: CorpusFolder): string {
  const way = relative(cwdOf(host), folder)
  return isAbsolute(way) ? basename(folder) : (way || '.').replaceAll('\\', '/')
}
