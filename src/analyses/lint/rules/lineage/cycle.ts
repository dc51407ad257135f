import { cycles } from '../../cycles.ts'
import type { Rule } from '../../rule.ts'

/** Measures that follow one another in a ring. */
export const lineageCycle: Rule<'lineage/cycle', { chain: readonly string[] }> = {
  id: 'lineage/cycle',
  level: 'error',
  *check(corpus) {
    const byId = new Map(corpus.measures.map((measure) => [measure.id, measure]))
    for (const ring of cycles(
      [...byId.keys()],
      (id) =>
        byId
          .get(id)
          ?.follows.map(({ measure }) => measure)
          .filter((other) => byId.has(other)) ?? [],
    )) {
      const [first = '', second = first] = ring
      const measure = byId.get(first)
      if (!measure || ring.length < 2) continue
      const at = measure.follows.findIndex((link) => link.measure === second)
      yield {
        rule: this.id,
        place: measure.file.place(['follows', at, 'measure']),
        data: { chain: shortened([...ring, first]) },
      }
    }
  },
}

/** Of a long ring only the beginning and the end are shown. */
function shortened(ring: readonly string[]): string[] {
  return ring.length <= 8
    ? [...ring]
    : [...ring.slice(0, 4), `… (${ring.length - 7})`, ...ring.slice(-3)]
}
