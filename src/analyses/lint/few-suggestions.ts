import type { SourceFile } from '../../corpus/types.ts'

/** Unknown names that get suggestions. */
const max = { inFile: 20, inCorpus: 200 }

/**
 * Suggests for the first few unknown names only: nobody reads more, and each is compared with every
 * known name.
 */
export function limited<T>(
  suggest: (seen: string) => T[],
): (file: SourceFile, seen: string) => T[] {
  const known = new Map<string, T[]>()
  const counts = new Map<SourceFile, number>()
  return (file, seen) => {
    const count = (counts.get(file) ?? 0) + 1
    counts.set(file, count)
    const before = known.get(seen)
    if (before || count > max.inFile || known.size >= max.inCorpus) return before ?? []
    const found = suggest(seen)
    known.set(seen, found)
    return found
  }
}
