import type { SourceFile } from '../../corpus/types.ts'

const maxNamesPerFile = 20
const maxNames = 200

/**
 * Suggests only for the first few unknown names of a file and of the corpus, because nobody reads
 * more and each is compared with every known name. `owner`: the thing that contains the name; it is
 * not suggested itself.
 */
export function limited<T>(
  suggest: (seen: string) => T[],
): (file: SourceFile, seen: string, owner?: T) => T[] {
  const known = new Map<string, T[]>()
  const counts = new Map<SourceFile, number>()
  const near = (file: SourceFile, seen: string): T[] => {
    const count = (counts.get(file) ?? 0) + 1
    counts.set(file, count)
    const before = known.get(seen)
    if (before || count > maxNamesPerFile || known.size >= maxNames) return before ?? []
    const found = suggest(seen)
    known.set(seen, found)
    return found
  }
  return (file, seen, owner) => near(file, seen).filter((one) => one !== owner)
}
