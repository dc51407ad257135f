/** Delivers a report: to standard output, to a file, into the files that it changes. */
import { basename, dirname, resolve } from 'node:path'
import { type Flags, oneValue, type Progress } from '../commands/command.ts'
import type { CorpusFolder } from '../corpus/index.ts'
import type { Corpus } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import { plainLine } from '../render/escape.ts'
import { formats, type Layout } from '../render/index.ts'
import type { Block, FileOutside, Provenance, Report } from '../report.ts'
import { type Language, loadWords, type Words } from '../words/index.ts'
import { cwdOf, type Host } from './host.ts'
import { forHost } from './host-paths.ts'
import { incomplete } from './incomplete.ts'
import type { Call } from './program.ts'
import { layoutOf, provenanceOf } from './settings.ts'

/** The corpus of a report, and who is informed about the progress of writing. */
interface Origin {
  located: CorpusFolder
  corpus: Corpus | undefined
  progress: Progress | undefined
}

/**
 * Prints a report in its format. With --output it goes to that file, and one line says so; if the
 * flag is the command's own, the format for people is printed, too. Throws `bytes-on-terminal` for
 * a binary format on a terminal.
 */
export async function deliver(
  report: Report,
  { command, flags }: Call,
  host: Host,
  words: Words,
  { located, corpus, progress }: Origin,
): Promise<void> {
  const layout = layoutOf(flags, host, words)
  await writeAll(report, layout, host, located)
  const provenance = provenanceOf(host, located, corpus, words)
  await writeSite(report, layout, host, { located, corpus, progress })
  const drawn = (format: string, how: Layout) =>
    draw(forHost(report, format, located), format, how, provenance)
  const defaultFormat = command.formats[0] ?? 'table'
  const asked = oneValue(flags, 'format') ?? defaultFormat
  const named = oneValue(flags, 'output')
  const output = named === standardOutput ? undefined : named
  if (command.outputIsForFiles)
    return print(
      await drawn(command.fileFormats?.includes(asked) ? defaultFormat : asked, layout),
      host,
    )
  if (output === undefined) {
    const answer = await drawn(asked, layout)
    const isTerminal = host.columns !== undefined
    if (isTerminal && typeof answer !== 'string')
      throw new TehError('bytes-on-terminal', { format: asked })
    return typeof answer === 'string' ? show(answer, flags, host) : print(answer, host)
  }
  const answer = await drawn(asked, { ...layout, colour: 0, width: 80 })
  const { writeFile } = await import('../corpus/write/write.ts')
  writeFile(resolve(cwdOf(host), output), answer, located.folder)
  if (command.flags.some(({ name }) => name === 'output'))
    return print(await drawn(defaultFormat, layout), host)
  host.stderr(`${words.pages.written(plainLine(output))}\n`)
}

/** What --output names where it names no file. */
const standardOutput = '-'

/** As `print`; on a terminal a longer text goes through a pager, unless that is turned off. */
export async function show(text: string, flags: Flags, host: Host): Promise<void> {
  const { rows, page } = host
  const isLonger = rows !== undefined && text.split('\n').length > rows
  if (isLonger && flags['no-pager'] !== true && page?.(text)) return
  await print(text, host)
}

/** Writes to standard output. Rejects with `output-failed` if that is not possible. */
export async function print(text: string | Uint8Array, host: Host): Promise<void> {
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
): Promise<string | Uint8Array> {
  const load = formats[format] ?? formats.table
  return load ? (await load())(report, layout, provenance) : ''
}

/** Seconds to wait for another writer: a fix is easily repeated, a report is not. */
const secondsForLock = { fix: 2, entry: 30 }

async function writeAll(
  { writes = [], files = [], filesFolder, mayReplace = false }: Report,
  layout: Layout,
  host: Host,
  located: CorpusFolder,
): Promise<void> {
  const isAsked = typeof writes === 'function' || writes.length > 0
  if (!isAsked && files.length === 0) return
  const { writeOutside, writeTogether } = await import('../corpus/write/together.ts')
  const { isBelow } = await import('../corpus/write/write.ts')
  const owner = host.owner()
  const seconds = typeof writes === 'function' ? secondsForLock.entry : secondsForLock.fix
  const writeCorpus = () => writeTogether(located, writes, owner, seconds)
  const [first] = files
  if (first === undefined) return writeCorpus()
  const outside = await Promise.all(
    files.map(async (file) => ({
      path: resolve(cwdOf(host), file.path),
      bytes: await bytesOf(file, layout),
    })),
  )
  const folder = resolve(cwdOf(host), filesFolder ?? dirname(first.path))
  if (isBelow(folder, resolve(located.folder)))
    throw new TehError('output-in-corpus', { path: folder })
  writeOutside(folder, outside, owner, mayReplace, writeCorpus)
}

/** Writes each file in its own language, with the title of the corpus in that language. */
async function writeSite(
  { site, missing = [] }: Report,
  layout: Layout,
  host: Host,
  { located, corpus, progress }: Origin,
): Promise<void> {
  if (!site) return
  const { writeOwnFolder } = await import('../corpus/write/own-folder.ts')
  const { isBelow } = await import('../corpus/write/write.ts')
  const path = resolve(cwdOf(host), site.path)
  if (isBelow(path, resolve(located.folder))) throw new TehError('output-in-corpus', { path })
  const files = new Map<string, string | Uint8Array>()
  for (const [name, { report, format, language, frame }] of site.files) {
    progress?.('writing', files.size, site.files.size)
    const words = await loadWords(language as Language)
    const provenance = withoutWay(provenanceOf(host, located, corpus, words))
    const how = { ...layout, words, ...(frame && { frame }) }
    const told = missing.length > 0 ? incomplete(report, missing, words) : report
    files.set(name, await draw(told, format, how, provenance))
  }
  const { dataPackage } = await import('../render/datapackage.ts')
  const provenance = provenanceOf(host, located, corpus, layout.words)
  files.set(site.packageName, dataPackage(site.files, provenance))
  writeOwnFolder(path, files, host.owner())
}

/** A site is read on other machines: it has the name of the corpus folder, and no path. */
function withoutWay({ corpus, ...provenance }: Provenance): Provenance {
  const folder = corpus?.folder === undefined ? undefined : basename(corpus.folder)
  return { ...provenance, ...(corpus && { corpus: { ...corpus, ...(folder && { folder }) } }) }
}

async function bytesOf(file: FileOutside, layout: Layout): Promise<Uint8Array> {
  if ('page' in file) {
    const { page, links } = file
    return Buffer.from(await pageOf(page, { ...layout, ...(links && { links }) }), 'utf8')
  }
  return typeof file.bytes === 'string' ? Buffer.from(file.bytes, 'utf8') : file.bytes
}

async function pageOf(blocks: readonly Block[], layout: Layout): Promise<string> {
  const { html } = await import('../render/html/index.ts')
  const report = { report: '', question: {}, rows: [], leftOut: [], totals: {}, blocks }
  return html(report, layout, { program: { name: '', version: '' } })
}
