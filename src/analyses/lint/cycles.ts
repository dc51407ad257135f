/** Loops in a graph: each one once, from its least id, in order. */
import { byCodeUnit } from '../../order.ts'

export function cycles(
  ids: readonly string[],
  next: (id: string) => readonly string[],
): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const found = new Map<string, string[]>()
  for (const start of ids) {
    if (state.has(start)) continue
    // Depth first with a stack of our own: a chain may be longer than the call stack.
    const path: { id: string; rest: string[] }[] = [{ id: start, rest: [...next(start)] }]
    state.set(start, 'open')
    while (path.length > 0) {
      const top = path[path.length - 1] as { id: string; rest: string[] }
      const step = top.rest.shift()
      if (step === undefined) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(step) === 'open') {
        const loop = fromLeast(
          path.slice(path.findIndex(({ id }) => id === step)).map(({ id }) => id),
        )
        found.set(loop.join(' '), loop)
      } else if (!state.has(step)) {
        state.set(step, 'open')
        path.push({ id: step, rest: [...next(step)] })
      }
    }
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, loop]) => loop)
}

function fromLeast(loop: readonly string[]): string[] {
  const at = loop.reduce((best, id, i) => (id < (loop[best] as string) ? i : best), 0)
  return [...loop.slice(at), ...loop.slice(0, at)]
}
