import type { Fix } from '../../../findings.ts'
import { byCodeUnit } from '../../../order.ts'

/** A text with its fixes; one that overlaps an earlier one is left for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const sorted = [...fixes].sort(
    (a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.text, b.text),
  )
  let [out, at] = ['', 0]
  for (const { start, end, text: fixed } of sorted) {
    if (start < at) continue
    out += text.slice(at, start) + fixed
    at = end
  }
  return out + text.slice(at)
}
