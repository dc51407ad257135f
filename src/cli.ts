/** Where everything is joined: arguments, corpus, command, format. */
import { join, resolve } from 'node:path'
import { check } from './cli/check.ts'
import type { Host } from './cli/host.ts'
import { CommanderError, programOf, usage } from './cli/program.ts'
import { servicesOf } from './cli/services.ts'
import { languageOf, layoutOf, memoryOf, todayOf } from './cli/settings.ts'
import { stop } from './cli/stop.ts'
import { oneValue } from './commands/command.ts'
import type { Command, Flags } from './commands/index.ts'
import { carefully, findCorpus, type Located, openCorpus, soundOnly } from './corpus/index.ts'
import type { Corpus } from './corpus/types.ts'
import { plainLine } from './render/escape.ts'
import { formats, type Layout } from './render/index.ts'
import type { Report } from './report.ts'
import { loadWords, type Words } from './words/index.ts'

export type { Host } from './cli/host.ts'

/** Runs one call; returns its exit code. Everything it says goes through the host. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const words = await loadWords(languageOf(argv, host.env))
  try {
    return await call(argv, host, words)
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    return stop(error instanceof CommanderError ? usage(error) : error, host, words)
  }
}

async function call(argv: readonly string[], host: Host, words: Words): Promise<number> {
  const chosen: { command?: Command; flags: Flags; arguments: string[] } = {
    flags: {},
    arguments: [],
  }
  const program = programOf(host, words, (command, flags, args) =>
    Object.assign(chosen, { command, flags, arguments: args }),
  )
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    // No command at all: the help follows, on stderr.
    if (!(error instanceof CommanderError && error.code === 'commander.help')) throw error
  }
  const { command, flags } = chosen
  if (!command) {
    host.stderr(program.helpInformation())
    return 2
  }
  check(command, flags, chosen.arguments)
  const located = findCorpus(oneValue(flags, 'corpus'), host.cwd, host.shipped)
  const opened =
    command.corpus === 'none'
      ? undefined
      : await openCorpus(located, {
          places: command.corpus === 'whole',
          quick: host.env.TEH_QUICK !== '0',
          plansOnly: command.corpus === 'plans',
          memory: memoryOf(host, located, flags),
        })
  const corpus = (
    command.corpus !== 'whole' && opened ? soundOnly(opened.corpus) : opened?.corpus
  ) as Corpus
  const unread: string[] = []
  const services = await servicesOf(flags, host, located, opened, unread)
  const request = {
    services,
    corpus,
    arguments: chosen.arguments,
    flags,
    words,
    // Asked for only where a date matters.
    get today() {
      return todayOf(flags, host)
    },
  }
  const report = await carefully(() => command.run(request))
  await deliver(report, command, flags, host, words, located)
  opened?.remember()
  const missing = [
    ...new Set([
      ...(command.corpus !== 'whole' && opened && report.isAboutWorkingFiles !== false
        ? opened.corpus.unsound
        : []),
      ...unread,
    ]),
  ]
  if (missing.length > 0)
    host.stderr(
      `${words.incomplete(missing.length)} ${plainLine(missing.slice(0, 5).join(', '))}${missing.length > 5 ? ', …' : ''}\n`,
    )
  if (missing.length > 0 || report.incomplete) return 3
  return report.found ? 1 : 0
}

/** The report to standard output; with --output, in the format asked for to a file, and for people to standard output. */
async function deliver(
  report: Report,
  command: Command,
  flags: Flags,
  host: Host,
  words: Words,
  located: Located,
): Promise<void> {
  const layout = layoutOf(flags, host, words)
  const usual = command.formats[0] ?? 'table'
  const asked = oneValue(flags, 'format') ?? usual
  const draw = async (name: string, how: Layout) =>
    (await (formats[name] ?? formats.table)?.())?.(report, how) ?? ''
  for (const { name, before, after } of report.writes ?? []) {
    const { replaceFile } = await import('./corpus/write/write.ts')
    replaceFile(join(located.folder, name), before, after, {
      pid: process.pid,
      host: host.machine?.() ?? '',
    })
  }
  const output = oneValue(flags, 'output')
  if (output !== undefined) {
    const { writeFile } = await import('./corpus/write/write.ts')
    writeFile(
      resolve(host.cwd, output),
      await draw(asked, { ...layout, colour: 0, width: 80 }),
      located.folder,
    )
  }
  host.stdout(await draw(output === undefined ? asked : usual, layout))
}
