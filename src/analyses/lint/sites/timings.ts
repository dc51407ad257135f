/** Every timing of a corpus, with its place. */
import type { Timing } from '../../../../schemas/timing.ts'
import type { Corpus, Path, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'
import { languageOf } from '../../editions.ts'
import { type ReadTiming, readTiming } from '../../timing/read.ts'

export interface Timed {
  timing: Timing
  edition: string
  file: SourceFile
  path: Path
  /** Whether it has a note, which explains what is odd about it. */
  explained: boolean
  /** Whether something in it could not be read, so that it may lack something. */
  broken: boolean
}

const timed = new WeakMap<Corpus, readonly Timed[]>()

/** The timings of measures, of their parts and of their other printings. */
export function timings(corpus: Corpus): readonly Timed[] {
  return memo(timed, corpus, () => [...every(corpus)])
}

/** The result of the timing grammar for the printed words; the same words are read only once. */
export function readingOf({ timing, edition, file }: Timed, corpus: Corpus): Readonly<ReadTiming> {
  const language = languageOf(corpus, edition)
  const { fiscalYear } = corpus.settings
  const { as_printed } = timing
  const period = corpus.editions.get(edition)?.period
  const name = `timing ${language} ${JSON.stringify([fiscalYear, period])} ${as_printed}`
  return file.fact(name, () => readTiming(as_printed, language, fiscalYear, period))
}

function* every(corpus: Corpus): Generator<Timed> {
  const isBroken = brokenIn(corpus)
  for (const { timing, edition, file, parts, also_printed, note } of corpus.measures) {
    const one = (timing: Timing, path: Path, text: unknown): Timed => ({
      timing,
      edition,
      file,
      path,
      explained: text !== undefined,
      broken: isBroken(file, path),
    })
    yield one(timing, ofMeasure, note)
    for (const [i, part] of parts.entries())
      if (part.timing) yield one(part.timing, ['parts', i, 'timing'], part.note)
    for (const [i, printing] of also_printed.entries())
      if (printing.timing) yield one(printing.timing, ['also_printed', i, 'timing'], printing.note)
  }
}

const ofMeasure: Path = ['timing']

/** Whether reading found a fault in a node. */
export function brokenIn({ complaints }: Corpus): (file: SourceFile, path: Path) => boolean {
  const lines = new Map<string, Set<number>>()
  for (const { place, rule } of complaints) {
    if (rule.startsWith('text/')) continue
    memo(lines, place.file, () => new Set<number>()).add(place.line)
  }
  return (file, path) => {
    const seen = lines.get(file.path)
    if (!seen) return false
    const last = file.place(path).endLine
    for (let line = file.place(path, 'key').line; line <= last; line++)
      if (seen.has(line)) return true
    return false
  }
}
