/** The likest few of every measure of a side. */

/** How many are kept for each measure. */
export const kept = 3

/** Three places for each measure of a side, the best first. */
export interface Podiums {
  /** In thousandths; 0 where the place is free. */
  scores: Uint16Array
  /** Who stands there. */
  others: Uint32Array
  /**
   * By measure: the score, in thousandths not yet rounded, from which one comes onto its podium.
   */
  bars: Float64Array
}

/** Nobody stands there yet. */
export function podiums(size: number): Podiums {
  return {
    scores: new Uint16Array(size * kept),
    others: new Uint32Array(size * kept),
    bars: new Float64Array(size).fill(0.5),
  }
}

/**
 * Takes a place with a score that reaches the bar; of equal scores, who came first stays before.
 */
export function enter(
  { scores, others, bars }: Podiums,
  who: number,
  other: number,
  score: number,
): void {
  const [first, last] = [who * kept, who * kept + kept - 1]
  let at = last
  for (; at > first && score > (scores[at - 1] as number); at--) {
    scores[at] = scores[at - 1] as number
    others[at] = others[at - 1] as number
  }
  scores[at] = score
  others[at] = other
  bars[who] = (scores[last] as number) + 0.5
}
