import type { Rule } from '../../rule.ts'

/** A link without a reason: the next reader cannot judge it. */
export const noReason: Rule<'lineage/no-reason', { seen: string }> = {
  id: 'lineage/no-reason',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const { follows, answers, file } of corpus.measures) {
      for (const [i, { because, measure }] of follows.entries())
        if (because === undefined)
          yield { rule: this.id, place: file.place(['follows', i]), data: { seen: measure } }
      for (const [i, { because, recommendation }] of answers.entries())
        if (because === undefined)
          yield { rule: this.id, place: file.place(['answers', i]), data: { seen: recommendation } }
    }
  },
}
