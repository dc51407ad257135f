import type { Settings } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'

/** What corpus.yaml leaves unsaid of the corpus, so that defaults hold; all if there is none. */
export const unsaid: Rule<
  'corpus/unsaid',
  { hasFile: boolean; unsaid: readonly string[]; write: string }
> = {
  id: 'corpus/unsaid',
  level: 'note',
  *check({ root, settings, editions, unreadable }) {
    const { file } = settings
    if (unreadable.has('corpus')) return
    const plans = new Set([...editions.values()].map(({ plan }) => plan))
    const keys = Object.entries(proposed(settings, [...plans]))
    const missing = keys.filter(([key]) => !settings.said.has(key))
    if (missing.length === 0) return
    const path = root === '' || root === '.' ? 'corpus.yaml' : `${root}/corpus.yaml`
    yield {
      rule: this.id,
      place: file?.place() ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      data: {
        hasFile: file !== undefined,
        unsaid: missing.map(([key]) => key),
        write: missing.map(([key, value]) => `${key}: ${value}`).join(' · '),
      },
    }
  },
}

/** The defaults as they would be written, with … where only a person knows. */
function proposed({ languages, timezone }: Settings, plans: readonly string[]) {
  const title = `{${languages[0]}: …}`
  return {
    title,
    languages: `[${languages.join(', ')}]`,
    timezone,
    plans: `{${plans.map((plan) => `${plan}: {title: ${title}}`).join(', ') || '…'}}`,
  }
}
