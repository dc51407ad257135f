import { removal } from '../../fix/edits.ts'
import type { Rule } from '../../rule.ts'

/** An actor leads and is a partner of the same measure. */
export const leadAlsoPartner: Rule<'ref/lead-also-partner', { seen: string }> = {
  id: 'ref/lead-also-partner',
  level: 'warning',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const { file, lead, partners } of corpus.measures) {
      const leads = new Set(lead)
      for (const [i, id] of partners.entries()) {
        if (!leads.has(id)) continue
        const fix = removal(file, ['partners', i])
        yield {
          rule: this.id,
          place: file.place(['partners', i]),
          data: { seen: id },
          related: [file.place(['lead', lead.indexOf(id)])],
          ...(fix && { fix }),
        }
      }
    }
  },
}
