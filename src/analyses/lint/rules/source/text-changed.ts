import type { Rule } from '../../rule.ts'

/** The text at hand is not the one whose lines are cited. */
export const textChanged: Rule<
  'source/text-changed',
  { document: string; path: string; seen: string; known: string }
> = {
  id: 'source/text-changed',
  level: 'warning',
  *check(corpus, _today, texts) {
    for (const [document, { path, sha256: seen }] of texts) {
      const entry = corpus.documents.get(document)
      if (entry?.sha256 === undefined || entry.sha256 === seen) continue
      const data = { document, path, seen, known: entry.sha256 }
      yield { rule: this.id, place: entry.file.place([...entry.path, 'sha256']), data }
    }
  },
}
