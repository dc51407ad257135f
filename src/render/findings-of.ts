/** The findings of a report, for the formats that tell nothing else. */
import type { Finding, Report } from '../report.ts'

export function findingsOf({ blocks }: Report): readonly Finding[] {
  return blocks.flatMap((block) => (block.kind === 'findings' ? block.findings : []))
}

/** What to do, in one text: what was probably meant, what is allowed. */
export function adviceOf({ suggestion, help }: Pick<Finding, 'suggestion' | 'help'>): string {
  return [suggestion, help].filter(Boolean).join('\n')
}

/** A number that stays the same when lines move: of the rule, the file and the sentence (FNV-1a, 64 bits as hex). */
export function fingerprintOf({ rule, file, message }: Finding, seen: Map<string, number>): string {
  const key = `${rule}\n${file}\n${message}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(`${key}\n${count}`)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}
