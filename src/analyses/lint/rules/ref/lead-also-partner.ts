import type { Rule } from '../../rule.ts'

/** An actor leads and is a partner of the same measure. */
export const leadAlsoPartner: Rule = {
  id: 'ref/lead-also-partner',
  severity: 'warning',
  *check(corpus) {
    for (const { file, lead, partners } of corpus.measures) {
      for (const [i, id] of partners.entries()) {
        if (lead.includes(id))
          yield { rule: this.id, place: file.place(['partners', i]), data: { seen: id }, related: [file.place(['lead', lead.indexOf(id)])] }
      }
    }
  },
}
