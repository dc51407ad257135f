/** Safe mends of one text, all at once: those that overlap an earlier one wait for the next round. */
import type { Fix } from '../../../findings.ts'
import { byCodeUnit } from '../../../order.ts'

export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const sorted = [...fixes].sort(
    (a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.text, b.text),
  )
  let [out, at] = ['', 0]
  for (const { start, end, text: mend } of sorted) {
    if (start < at) continue
    out += text.slice(at, start) + mend
    at = end
  }
  return out + text.slice(at)
}
