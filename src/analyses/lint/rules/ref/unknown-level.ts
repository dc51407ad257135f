import type { Rule } from '../../rule.ts'

/** An actor of a level that corpus.yaml does not have. */
export const unknownLevel: Rule<'ref/unknown-level', { seen: string; allowed: readonly string[] }> =
  {
    id: 'ref/unknown-level',
    level: 'error',
    *check({ settings: { levels }, actors }) {
      for (const { id, file, level } of actors.values()) {
        if (levels.includes(level)) continue
        const data = { seen: level, allowed: levels }
        yield { rule: this.id, place: file.place([id, 'level']), data }
      }
    },
  }
