/** The likest few of every measure of a side. */

/** How many stand on the podium of each measure. */
export const places = 3

/** Three places for each measure of a side, the best first. */
export interface Podiums {
  /** In thousandths; 0 where the place is free. */
  scores: Uint16Array
  /** The index of the measure in the list of the other side. */
  others: Uint32Array
  /** By measure: the least score, in thousandths not yet rounded, that comes onto its podium. */
  bars: Float64Array
}

/** Empty podiums for this many measures. */
export function podiums(size: number): Podiums {
  return {
    scores: new Uint16Array(size * places),
    others: new Uint32Array(size * places),
    bars: new Float64Array(size).fill(0.5),
  }
}

/**
 * Puts `other` on the podium of `who`, if its score reaches the bar; it stands below equal scores.
 */
export function enter(
  { scores, others, bars }: Podiums,
  who: number,
  other: number,
  score: number,
): void {
  const [first, last] = [who * places, who * places + places - 1]
  let at = last
  for (; at > first && score > (scores[at - 1] as number); at--) {
    scores[at] = scores[at - 1] as number
    others[at] = others[at - 1] as number
  }
  scores[at] = score
  others[at] = other
  bars[who] = (scores[last] as number) + 0.5
}
