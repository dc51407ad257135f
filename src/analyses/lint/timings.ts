/** Every timing of a corpus, with its place. */
import type { Timing } from '../../../schemas/timing.ts'
import type { Corpus, Path, SourceFile } from '../../corpus/types.ts'

export interface Timed {
  timing: Timing
  edition: string
  file: SourceFile
  path: Path
  /** The measure has a note: what is odd about it has been explained. */
  explained: boolean
}

/** Of measures, of their parts, of their other printings. */
export function* timings(corpus: Corpus): Generator<Timed> {
  for (const { timing, edition, file, parts, also_printed, note } of corpus.measures) {
    yield { timing, edition, file, path: ['timing'], explained: note !== undefined }
    for (const [i, part] of parts.entries())
      if (part.timing) yield { timing: part.timing, edition, file, path: ['parts', i, 'timing'], explained: part.note !== undefined }
    for (const [i, printing] of also_printed.entries())
      if (printing.timing) yield { timing: printing.timing, edition, file, path: ['also_printed', i, 'timing'], explained: printing.note !== undefined }
  }
}
