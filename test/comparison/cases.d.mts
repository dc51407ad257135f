export interface Case {
  name: string
  /** Nothing: teh leaves it alone, or nothing is wrong. */
  rule: string | null
  text: string
  folder?: string
  utf8?: false
  sound?: true
  accident?: readonly string[]
  beside?: { path: string; change(text: string): string }
}
export const cases: readonly Case[]
export const soundCase: Case
export function built(one: Case): { bytes: Buffer; places: { line: number; column: number }[] }
export function pathOf(one: Case): string
