/**
 * The part of two states of a corpus that could be read in both: only there a difference is
 * certain.
 */
import type { Corpus } from '../../corpus/types.ts'

/**
 * Both states without what could not be read in one of them: it counts neither as added nor as
 * removed.
 */
export function readableInBoth(earlier: Corpus, later: Corpus): readonly [Corpus, Corpus] {
  if (earlier.unreadable.size + later.unreadable.size === 0) return [earlier, later]
  const [before, after] = [unreadIn(earlier), unreadIn(later)]
  const isUnread = (id: string) => before(id) || after(id)
  return [without(earlier, isUnread), without(later, isUnread)]
}

/** When a folder could not be opened, nothing in it could be read. */
function unreadIn({ unreadable, files }: Corpus): (id: string) => boolean {
  const folders = [...unreadable].filter(
    (id) => !id.includes('/') && !files.some(({ name }) => name.startsWith(`${id}/`)),
  )
  return (id) => unreadable.has(id) || folders.some((folder) => id.startsWith(`${folder}/`))
}

function without(corpus: Corpus, isUnread: (id: string) => boolean): Corpus {
  const registry = <T>(items: ReadonlyMap<string, T>, file: string) =>
    isUnread(file) ? new Map<string, T>() : items
  const filesOf = <T>(items: ReadonlyMap<string, T>, folder: string) =>
    new Map([...items].filter(([id]) => !isUnread(folder + id)))
  return {
    ...corpus,
    measures: corpus.measures.filter(({ id }) => !isUnread(id)),
    editions: filesOf(corpus.editions, ''),
    actors: registry(corpus.actors, 'actors'),
    themes: registry(corpus.themes, 'themes'),
    documents: registry(corpus.documents, 'documents'),
    recommendations: filesOf(corpus.recommendations, 'recommendations/'),
    scorecards: filesOf(corpus.scorecards, 'scorecards/'),
  }
}
