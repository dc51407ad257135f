import type { Rule } from '../../rule.ts'

/** Two ratings of one criterion for the same year. */
export const ratingTwice: Rule<'log/rating-twice', { year: string }> = {
  id: 'log/rating-twice',
  level: 'error',
  *check(corpus) {
    for (const { criteria, file } of corpus.scorecards.values()) {
      for (const [key, { ratings }] of Object.entries(criteria)) {
        const seen = new Map<string, number>()
        for (const [i, { year }] of ratings.entries()) {
          const path = ['criteria', key, 'ratings']
          const first = seen.get(year)
          if (first === undefined) seen.set(year, i)
          else
            yield {
              rule: this.id,
              place: file.place([...path, i, 'year']),
              data: { year },
              related: [file.place([...path, first, 'year'])],
            }
        }
      }
    }
  },
}
