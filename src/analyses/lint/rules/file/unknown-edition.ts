import type { Rule } from '../../rule.ts'

/** Measures lie in a folder that has no `edition.yaml`. */
export const unknownEdition: Rule<'file/unknown-edition', { edition: string }> = {
  id: 'file/unknown-edition',
  level: 'error',
  *check(corpus) {
    const said = new Set<string>()
    const editionFiles = new Set(
      corpus.files.filter(({ kind }) => kind === 'edition').map(({ name }) => name.split('/')[0]),
    )
    for (const { edition, file } of corpus.measures) {
      if (corpus.editions.has(edition) || editionFiles.has(edition) || said.has(edition)) continue
      said.add(edition)
      yield { rule: this.id, place: file.place(), data: { edition } }
    }
  },
}
