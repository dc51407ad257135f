/** What a change breaks in files that it did not touch. */
import type { Corpus } from '../../corpus/types.ts'
import type { Judged } from './rule.ts'

/**
 * Of the findings in files that a change did not touch, those that it caused: not found before by
 * rule and place, in a file that existed before. `before`: the corpus before the change and its
 * findings; without it no file existed.
 */
export function newlyBroken<C extends Judged>(
  found: readonly C[],
  before: { corpus: Corpus; found: readonly Judged[] } | undefined,
): C[] {
  if (!before) return []
  const files = new Set([
    ...before.corpus.files.map(({ path }) => path),
    ...before.corpus.complaints.map(({ place }) => place.file),
  ])
  const known = new Set(before.found.map(keyOf))
  return found.filter((item) => files.has(item.place.file) && !known.has(keyOf(item)))
}

/** Data are not compared, because a suggestion for an unknown name depends on other files. */
function keyOf({ rule, place: { file, line, column, endLine, endColumn } }: Judged): string {
  return [file, rule, line, column, endLine, endColumn].join('\n')
}

/**
 * Of the findings after a change, those that are new, even if lines moved: for each rule, file and
 * data, as many as there are more than before.
 */
export function broughtAbout<C extends Judged>(
  found: readonly C[],
  before: readonly Judged[],
): C[] {
  const contentOf = ({ rule, place, data }: Judged) =>
    `${rule}\n${place.file}\n${JSON.stringify(data)}`
  const known = new Map<string, number>()
  for (const one of before) known.set(contentOf(one), (known.get(contentOf(one)) ?? 0) + 1)
  return found.filter((one) => {
    const left = known.get(contentOf(one)) ?? 0
    known.set(contentOf(one), left - 1)
    return left <= 0
  })
}
