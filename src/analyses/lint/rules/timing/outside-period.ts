import type { Timing } from '../../../../../schemas/timing.ts'
import type { Corpus, Path, SourceFile } from '../../../../corpus/types.ts'
import { daysOf, firstDay, lastDay, type Period } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

/** A start, a deadline, an occurrence or an addition that no day shares with the edition. */
export const outsidePeriod: Rule<
  'timing/outside-period',
  { key: string; seen: string; period: string }
> = {
  id: 'timing/outside-period',
  level: 'warning',
  *check(corpus) {
    for (const { edition, file, path, key, period } of dated(corpus)) {
      const known = corpus.editions.get(edition)?.period
      if (known === undefined || period === undefined) continue
      const { first, last } = daysOf(known)
      if (lastDay(period) >= first && firstDay(period) <= last) continue
      yield { rule: this.id, place: file.place(path), data: { key, seen: period, period: known } }
    }
  },
}

interface Dated {
  edition: string
  file: SourceFile
  path: Path
  /** The key of the date. */
  key: string
  period: Period | undefined
}

function* dated(corpus: Corpus): Generator<Dated> {
  for (const { timing, edition, file, path } of timings(corpus))
    for (const [keys, period] of bounds(timing))
      yield { edition, file, path: [...path, ...keys], key: keys.at(-1) ?? '', period }
  for (const { added, edition, file } of corpus.measures)
    yield { edition, file, path: ['added', 'date'], key: 'added', period: added?.date }
}

function bounds({
  start,
  due,
  recurs,
}: Timing): readonly (readonly [keys: readonly string[], period: Period | undefined])[] {
  return [
    [['start'], start],
    [['due'], due],
    [['recurs', 'from'], recurs?.from],
    [['recurs', 'until'], recurs?.until],
  ]
}
