/** Lines and columns of offsets in a text. */
import type { Span } from '../findings.ts'

export class LineMap {
  readonly #starts: number[] = [0]
  constructor(text: string) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1)
  }

  span(start: number, end: number): Span {
    const [line, column] = this.#at(start)
    const [endLine, endColumn] = this.#at(Math.max(start, end))
    return { line, column, endLine, endColumn }
  }

  #at(offset: number): [number, number] {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1]
  }
}
