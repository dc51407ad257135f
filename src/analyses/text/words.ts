/** What differs between two short texts, word by word. */
import { type Step, stepsBetween } from './common.ts'

export type Segment = { kind: Step['kind']; text: string }

/** The most pairs of words that are compared: about what two texts of 1,000 words have. */
const maxWordPairs = 1_000_000

/**
 * Segments in order. Nothing when more than half of the words changed, because two texts are
 * clearer then, or when the texts are too long.
 */
export function wordDiff(before: string, after: string): Segment[] | undefined {
  const [older, newer] = [wordsOf(before), wordsOf(after)]
  const steps = stepsBetween(older.map(keyOf), newer.map(keyOf), maxWordPairs)
  const kept = steps?.filter(({ kind }) => kind === 'kept').length ?? 0
  if (steps === undefined || kept * 2 < Math.max(older.length, newer.length)) return undefined
  const segments: Segment[] = []
  for (const { kind, older: i, newer: j } of steps) {
    const word = (kind === 'removed' ? older[i] : newer[j]) as string
    const last = segments.at(-1)
    if (last?.kind === kind) last.text += ` ${word}`
    else segments.push({ kind, text: word })
  }
  return segments
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== '')
}

/** Typographic apostrophes and no-break spaces make no difference. */
function keyOf(word: string): string {
  return word.replace(/[’‘]/g, "'").replace(/\u00a0/g, ' ')
}
