/** What the program settles from its host and its flags: cache, language, day, layout. */
import { isAbsolute, join } from 'node:path'
import { oneValue } from '../commands/command.ts'
import type { Flags } from '../commands/index.ts'
import { isInside, type Located, Memory } from '../corpus/index.ts'
import { TehError } from '../errors.ts'
import { hash64 } from '../hash.ts'
import { parsePeriod, precisionOf } from '../period.ts'
import type { Layout } from '../render/index.ts'
import { type Language, languages, type Words } from '../words/index.ts'
import { type Host, widthOf } from './host.ts'

/** Names this very program: the build writes what it hashes to in place of this. */
const program = '@program@'

/** The folder of caches, as each system has it; nothing where the user has none. */
function cacheFolder(
  { XDG_CACHE_HOME, HOME, LOCALAPPDATA }: Host['env'],
  platform: string,
): string | undefined {
  if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'teh', 'Cache')
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'teh')
  if (!HOME || !isAbsolute(HOME)) return undefined
  return platform === 'darwin'
    ? join(HOME, 'Library', 'Caches', 'teh')
    : join(HOME, '.cache', 'teh')
}

/** What was kept of the corpus in a folder: outside it, and of this very program. */
export function memoryOf(
  { env, cache }: Host,
  { folder }: Located,
  flags: Flags,
): Memory | undefined {
  const unwanted = flags['no-cache'] === true || env.TEH_CACHE === '0' || env.TEH_QUICK === '0'
  if (!cache || unwanted) return undefined
  const home = cacheFolder(env, cache.platform)
  const own =
    home === undefined || isInside(home, folder) ? undefined : join(home, `${hash64(folder)}.pack`)
  return new Memory({ own, shipped: cache.shipped, program, corpus: folder })
}

/** --lang, else TEH_LANG, else the locale, else English. */
export function languageOf(argv: readonly string[], env: Host['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const typed = argv[at]?.includes('=')
    ? argv[at].slice('--lang='.length)
    : at >= 0
      ? argv[at + 1]
      : undefined
  for (const wish of [typed, env.TEH_LANG, env.LC_ALL || env.LC_MESSAGES || env.LANG]) {
    const language = languages.find((known) => wish?.toLowerCase().startsWith(known))
    if (language) return language
    if (wish && wish === typed) break
  }
  return 'en'
}

/** The day asked for, else the day it is in Brussels. */
export function todayOf(flags: Flags, host: Host): string {
  const asked = oneValue(flags, 'today') ?? (host.env.TEH_TODAY || undefined)
  if (asked !== undefined) {
    const period = parsePeriod(asked)
    if (period === undefined || precisionOf(period) !== 'day')
      throw new TehError('invalid-day', {
        flag: flags.today === undefined ? 'TEH_TODAY' : '--today',
        seen: asked,
      })
    return asked
  }
  return host.today()
}

/** Colour only on a terminal, never with NO_COLOR; 80 columns off a terminal. */
export function layoutOf(flags: Flags, host: Host, words: Words): Layout {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env
  const depth =
    host.colourDepth >= 24 ? 3 : host.colourDepth >= 8 ? 2 : host.colourDepth >= 4 ? 1 : 0
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' ? 1 : 0
  const wanted = flags['no-color'] === undefined && !NO_COLOR && (TERM !== 'dumb' || forced > 0)
  return {
    words,
    width: widthOf(host),
    colour: wanted ? ((depth || forced) as Layout['colour']) : 0,
  }
}
