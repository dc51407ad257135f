/** What a catalogue says, also where something is to be filled in. */
import type { Words } from '../../src/words/index.ts'

/** A thing with whatever a sentence asks for. */
const anything = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? key : undefined) })
/** Of what the places of a sentence are filled with, the same in all: most take one of these. */
const fillings: readonly unknown[] = [
  'Bureau TTEH',
  1,
  12,
  ['deux', 'trois'],
  true,
  undefined,
  anything,
]
const hole = /undefined|NaN|\[object|=>/

/** Every message of a catalogue; one with places to fill as often as that gives a sentence. */
export function messagesOf(words: Words): string[] {
  return [...new Set(leaves(words).flatMap(told))]
}

function leaves(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [node]
  return Object.values(node).flatMap(leaves)
}

function told(leaf: unknown): string[] {
  if (typeof leaf === 'string') return [leaf]
  if (typeof leaf !== 'function') return []
  const places = Math.max(leaf.length, 8)
  return fillings.flatMap((first) =>
    (leaf.length > 1 ? fillings : [first]).flatMap((others) => {
      try {
        const text: unknown = leaf(first, ...Array(places).fill(others))
        return typeof text === 'string' && !hole.test(text) ? [text] : []
      } catch {
        return []
      }
    }),
  )
}
