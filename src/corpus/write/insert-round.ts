/** Adds to the file of a round: another body that is asked, and who answered. */

import {
  type Insertion,
  insertion,
  type Plan,
  placeOf,
  planEntry,
  planPair,
  valueAt,
  withValueAt,
} from './insert.ts'
import { dashesOf, endsOf } from './layout.ts'
import type { OpenText, Target } from './open.ts'
import { printItems, type Raw, rawOf } from './print.ts'

/** Adds a body that is asked, at its alphabetical place. */
export function insertAsked(target: Target, body: string, asked: object): Insertion {
  return insertion(target, { [body]: asked }, ['bodies'], (file) =>
    planEntry(file, ['bodies'], body, asked),
  )
}

/** Adds what a body answered, below what it answered before. */
export function insertAnswer(target: Target, body: string, answer: object): Insertion {
  return insertion(target, answer, ['bodies', body, 'answered', 0], (file) =>
    planAnswer(file, body, answer),
  )
}

function planAnswer(file: OpenText, body: string, answer: object): Plan {
  const map = ['bodies', body]
  const raw = rawOf(answer, file.kind, [...map, 'answered', 0])
  const { answered } = valueAt(file.value, map)
  if (!Array.isArray(answered) || answered.length === 0) {
    const at = placeOf(file, map, 'answered')
    return planPair(file, map, { key: 'answered', value: [raw], at })
  }
  const list = [...map, 'answered']
  const { indent, width } = dashesOf(file, list, answered.length)
  return {
    offsets: endsOf(file, [...list, answered.length - 1], indent),
    lines: printItems([raw], { kind: file.kind, path: list, indent }, width),
    expected: withValueAt(file.value, list, [...(answered as readonly Raw[]), raw]),
  }
}
