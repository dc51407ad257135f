/** How one list becomes another when their longest common subsequence stays. */

/**
 * One step from the older list to the newer. `older` and `newer` count the items of each list that
 * come before the step, and so are the places of the items that it keeps, removes or adds.
 */
export interface Step {
  kind: 'kept' | 'removed' | 'added'
  older: number
  newer: number
}

/** Every step, in order; nothing when the product of both lengths is above `maxCells`. */
export function stepsBetween(
  older: readonly string[],
  newer: readonly string[],
  maxCells: number,
): Step[] | undefined {
  if (older.length * newer.length > maxCells) return undefined
  const common = commonLengths(older, newer)
  const steps: Step[] = []
  let [i, j] = [0, 0]
  const take = (kind: Step['kind']) => {
    steps.push({ kind, older: i, newer: j })
    if (kind !== 'added') i++
    if (kind !== 'removed') j++
  }
  while (i < older.length && j < newer.length) {
    if (older[i] === newer[j]) take('kept')
    else take(common(i + 1, j) >= common(i, j + 1) ? 'removed' : 'added')
  }
  while (i < older.length) take('removed')
  while (j < newer.length) take('added')
  return steps
}

/** The length of a longest common subsequence of what both lists have from two places on. */
function commonLengths(
  older: readonly string[],
  newer: readonly string[],
): (i: number, j: number) => number {
  const width = newer.length + 1
  const lengths = new Uint32Array((older.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] as number
  for (let i = older.length - 1; i >= 0; i--)
    for (let j = newer.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        older[i] === newer[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}
