/** What differs between two texts, line by line, as `diff -u` writes it. */

/** Lines of context around a change. */
const around = 3

/** A unified diff; empty when the texts are alike. */
export function unified(file: string, before: string, after: string): string {
  if (before === after) return ''
  const [a, b] = [linesOf(before), linesOf(after)]
  const edits = editsOf(a, b)
  const hunks: string[] = []
  for (let i = 0; i < edits.length; ) {
    if (edits[i]?.sign === ' ') {
      i++
      continue
    }
    let end = i
    for (let same = 0, j = i; j < edits.length && same <= 2 * around; j++) {
      if (edits[j]?.sign === ' ') same++
      else [end, same] = [j, 0]
    }
    const [from, to] = [Math.max(0, i - around), Math.min(edits.length, end + 1 + around)]
    const part = edits.slice(from, to)
    const count = (sign: string) => part.filter((edit) => edit.sign !== sign).length
    const first = part[0]
    hunks.push(
      `@@ -${(first?.a ?? 0) + 1},${count('+')} +${(first?.b ?? 0) + 1},${count('-')} @@`,
      ...part.map(({ sign, line }) => `${sign}${line}`),
    )
    i = to
  }
  const name = file.replace(/^\/+/, '')
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks].join('\n')
}

interface Edit {
  sign: ' ' | '-' | '+'
  line: string
  /** Lines of either text before it. */
  a: number
  b: number
}

/** Longest common subsequence of what is between the common head and tail. */
function editsOf(a: readonly string[], b: readonly string[]): Edit[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  const push = (sign: Edit['sign'], line: string) => {
    edits.push({ sign, line, a: i, b: j })
    if (sign !== '+') i++
    if (sign !== '-') j++
  }
  for (const line of a.slice(0, head)) push(' ', line)
  for (const [sign, line] of middle(x, y)) push(sign, line)
  for (const line of a.slice(a.length - tail)) if (tail > 0) push(' ', line)
  return edits
}

function middle(x: readonly string[], y: readonly string[]): (readonly [Edit['sign'], string])[] {
  if (x.length * y.length > 4_000_000)
    return [...x.map((line) => ['-', line] as const), ...y.map((line) => ['+', line] as const)]
  const length = Array.from({ length: x.length + 1 }, () => new Uint32Array(y.length + 1))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--)
      (length[i] as Uint32Array)[j] =
        x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const out: (readonly [Edit['sign'], string])[] = []
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      out.push([' ', x[i++] as string])
      j++
    } else if (i < x.length && (j === y.length || at(i + 1, j) >= at(i, j + 1)))
      out.push(['-', x[i++] as string])
    else out.push(['+', y[j++] as string])
  }
  return out
}

/** A last line without end is another than the same with one. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}
