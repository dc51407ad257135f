/** Where a report goes: to standard output, to a file, into the files that it changes. */
import { resolve } from 'node:path'
import { oneValue } from '../commands/command.ts'
import type { CorpusFolder } from '../corpus/index.ts'
import { TehError } from '../errors.ts'
import { formats, type Layout } from '../render/index.ts'
import type { Provenance, Report } from '../report.ts'
import type { Words } from '../words/index.ts'
import { cwdOf, type Host } from './host.ts'
import type { Call } from './program.ts'
import { layoutOf, provenanceOf } from './settings.ts'

/**
 * Prints a report in the format asked for. With --output that goes to a file, and the format for
 * people to standard output.
 */
export async function deliver(
  report: Report,
  { command, flags }: Call,
  host: Host,
  words: Words,
  located: CorpusFolder,
): Promise<void> {
  await writeChanges(report, host, located)
  await writeFiles(report, host, located)
  const layout = layoutOf(flags, host, words)
  const provenance = provenanceOf(command, host, located)
  const drawn = (format: string, how: Layout) => draw(report, format, how, provenance)
  const usual = command.formats[0] ?? 'table'
  const asked = oneValue(flags, 'format') ?? usual
  const output = oneValue(flags, 'output')
  if (output === undefined) return print(await drawn(asked, layout), host)
  const text = await drawn(asked, { ...layout, colour: 0, width: 80 })
  const { writeFile } = await import('../corpus/write/write.ts')
  writeFile(resolve(cwdOf(host), output), text, located.folder)
  await print(await drawn(usual, layout), host)
}

/** Writes to standard output. Rejects with `output-failed` when that cannot be written. */
export async function print(text: string, host: Host): Promise<void> {
  try {
    await host.stdout(text)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new TehError('output-failed', { reason: code })
  }
}

async function draw(
  report: Report,
  format: string,
  layout: Layout,
  provenance: Provenance,
): Promise<string> {
  const load = formats[format] ?? formats.table
  return load ? (await load())(report, layout, provenance) : ''
}

/** Seconds for which another that writes is waited for: a fix is quickly asked for again, a report is not. */
const secondsForLock = { fix: 2, entry: 30 }

async function writeChanges(
  { writes = [] }: Report,
  host: Host,
  located: CorpusFolder,
): Promise<void> {
  if (writes.length === 0 && typeof writes !== 'function') return
  const { writeTogether } = await import('../corpus/write/together.ts')
  const seconds = typeof writes === 'function' ? secondsForLock.entry : secondsForLock.fix
  writeTogether(located, writes, host.owner(), seconds)
}

async function writeFiles(
  { files = [] }: Report,
  host: Host,
  located: CorpusFolder,
): Promise<void> {
  if (files.length === 0) return
  const { writeFile } = await import('../corpus/write/write.ts')
  for (const { path, bytes } of files) writeFile(resolve(cwdOf(host), path), bytes, located.folder)
}
