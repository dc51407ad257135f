/** What differs between two short texts, word by word. */

export type Segment = { kind: 'kept' | 'removed' | 'added'; text: string }

/** Segments in order; nothing when more than half of the words changed: two texts are clearer then. */
export function wordDiff(before: string, after: string): Segment[] | undefined {
  const [a, b] = [split(before), split(after)]
  const keys = (words: readonly string[]) =>
    words.map((word) => word.replace(/[’‘]/g, "'").replace(/\u00a0/g, ' '))
  const [x, y] = [keys(a), keys(b)]
  if (x.length * y.length > 1_000_000) return undefined
  const length = Array.from({ length: x.length + 1 }, () => new Array<number>(y.length + 1).fill(0))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      (length[i] as number[])[j] =
        x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  if (at(0, 0) * 2 < Math.max(x.length, y.length)) return undefined
  const segments: Segment[] = []
  const push = (kind: Segment['kind'], word: string) => {
    const last = segments.at(-1)
    if (last?.kind === kind) last.text += ` ${word}`
    else segments.push({ kind, text: word })
  }
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      push('kept', b[j++] as string)
      i++
    } else if (i < x.length && (j === y.length || at(i + 1, j) >= at(i, j + 1)))
      push('removed', a[i++] as string)
    else push('added', b[j++] as string)
  }
  return segments
}

function split(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== '')
}
