import type { SourceFile } from '../../corpus/types.ts'

/** Unknown names that get a suggestion: of one file, and in all. */
const most = { ofFile: 20, all: 200 }

/** Suggests for the first few unknown names: nobody reads more, and each is compared with every known name. */
export function sparingly<T>(
  suggest: (seen: string) => T[],
): (file: SourceFile, seen: string) => T[] {
  const known = new Map<string, T[]>()
  const counts = new Map<SourceFile, number>()
  return (file, seen) => {
    const count = (counts.get(file) ?? 0) + 1
    counts.set(file, count)
    const before = known.get(seen)
    if (before || count > most.ofFile || known.size >= most.all) return before ?? []
    const found = suggest(seen)
    known.set(seen, found)
    return found
  }
}
