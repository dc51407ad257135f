import { nameKey } from '../../../text/fold.ts'
import type { Rule } from '../../rule.ts'
import { inFileOrder } from '../../sites/references.ts'

/** Two themes with one label. */
export const duplicateLabel: Rule<'registry/duplicate-label', { seen: string; other: string }> = {
  id: 'registry/duplicate-label',
  level: 'warning',
  alone: true,
  *check(corpus) {
    const keys = [...corpus.themes.values()].flatMap(({ label }) =>
      Object.entries(label).map(([language, text]) => `${language} ${nameKey(text ?? '')}`),
    )
    if (new Set(keys).size === keys.length) return
    const seen = new Map<string, string>()
    for (const { id, label, file } of inFileOrder(corpus.themes)) {
      for (const [language, text] of Object.entries(label)) {
        const key = `${language} ${nameKey(text ?? '')}`
        const first = seen.get(key)
        if (first !== undefined)
          yield {
            rule: this.id,
            place: file.place([id, 'label', language]),
            data: { seen: text ?? '', other: first },
            related: [file.place([first], 'key')],
          }
        else seen.set(key, id)
      }
    }
  },
}
