import type { Theme } from '../../../../corpus/types.ts'
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
      labelsOf(label).map(([language, text]) => `${language} ${nameKey(text)}`),
    )
    if (new Set(keys).size === keys.length) return
    const seen = new Map<string, string>()
    for (const { id, label, file } of inFileOrder(corpus.themes)) {
      for (const [language, text] of labelsOf(label)) {
        const key = `${language} ${nameKey(text)}`
        const first = seen.get(key)
        if (first !== undefined)
          yield {
            rule: this.id,
            place: file.place([id, 'label', ...(language === '' ? [] : [language])]),
            data: { seen: text, other: first },
            related: [file.place([first], 'key')],
          }
        else seen.set(key, id)
      }
    }
  },
}

/** A label by language; a plain one has none. */
function labelsOf(label: Theme['label']): [language: string, text: string][] {
  return typeof label === 'string' ? [['', label]] : Object.entries(label)
}
