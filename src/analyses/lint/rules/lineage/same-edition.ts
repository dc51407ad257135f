import type { Rule } from '../../rule.ts'

/** A measure follows one of its own edition. */
export const sameEdition: Rule<'lineage/same-edition', { seen: string; edition: string }> = {
  id: 'lineage/same-edition',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { id, edition, follows, file } of corpus.measures) {
      for (const [i, { measure }] of follows.entries()) {
        if (measure !== id && measure.startsWith(`${edition}/`))
          yield {
            rule: this.id,
            place: file.place(['follows', i, 'measure']),
            data: { seen: measure, edition },
          }
      }
    }
  },
}
