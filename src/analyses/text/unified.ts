/** What differs between two texts, line by line, as `diff -u` writes it. */
import { type Step, stepsBetween } from './common.ts'

/** Lines of context around a change. */
const contextLines = 3

/** The most pairs of lines that are compared. If there are more, every line is replaced. */
const maxLinePairs = 4_000_000

const signs: Readonly<Record<Step['kind'], string>> = { kept: ' ', removed: '-', added: '+' }

/** A unified diff; empty when the texts are alike. */
export function unified(file: string, before: string, after: string): string {
  if (before === after) return ''
  const [older, newer] = [linesOf(before), linesOf(after)]
  const hunks = hunksOf(lineSteps(older, newer)).flatMap((hunk) => [
    headerOf(hunk),
    ...hunk.map(
      ({ kind, older: i, newer: j }) => `${signs[kind]}${kind === 'added' ? newer[j] : older[i]}`,
    ),
  ])
  const name = file.replace(/^\/+/, '')
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks].join('\n')
}

/** A last line without end is another than the same with one. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/** Only the lines between the common beginning and the common end are compared pair by pair. */
function lineSteps(older: readonly string[], newer: readonly string[]): Step[] {
  const shorter = Math.min(older.length, newer.length)
  let begin = 0
  while (begin < shorter && older[begin] === newer[begin]) begin++
  let end = 0
  while (end < shorter - begin && older.at(-1 - end) === newer.at(-1 - end)) end++
  const x = older.slice(begin, older.length - end)
  const y = newer.slice(begin, newer.length - end)
  const between = stepsBetween(x, y, maxLinePairs) ?? allReplaced(x.length, y.length)
  return [
    ...keptFrom(0, 0, begin),
    ...between.map((step) => ({ ...step, older: step.older + begin, newer: step.newer + begin })),
    ...keptFrom(older.length - end, newer.length - end, end),
  ]
}

function keptFrom(older: number, newer: number, count: number): Step[] {
  return Array.from({ length: count }, (_, n) => ({
    kind: 'kept',
    older: older + n,
    newer: newer + n,
  }))
}

function allReplaced(olders: number, newers: number): Step[] {
  return [
    ...Array.from({ length: olders }, (_, n): Step => ({ kind: 'removed', older: n, newer: 0 })),
    ...Array.from({ length: newers }, (_, n): Step => ({ kind: 'added', older: olders, newer: n })),
  ]
}

/** Changes with the context around them; two that share context are one hunk. */
function hunksOf(steps: readonly Step[]): Step[][] {
  const hunks: Step[][] = []
  for (let i = 0; i < steps.length; ) {
    if (steps[i]?.kind === 'kept') {
      i++
      continue
    }
    let last = i
    for (let kept = 0, j = i; j < steps.length && kept <= 2 * contextLines; j++) {
      if (steps[j]?.kind === 'kept') kept++
      else [last, kept] = [j, 0]
    }
    const next = last + 1 + contextLines
    hunks.push(steps.slice(Math.max(0, i - contextLines), next))
    i = next
  }
  return hunks
}

/**
 * `@@ -12,7 +12,8 @@`: where the hunk begins in either text, and how many lines of each it shows.
 */
function headerOf(hunk: readonly Step[]): string {
  const [first] = hunk
  const linesWithout = (kindLeftOut: Step['kind']) =>
    hunk.filter(({ kind }) => kind !== kindLeftOut).length
  const [from, to] = [(first?.older ?? 0) + 1, (first?.newer ?? 0) + 1]
  return `@@ -${from},${linesWithout('added')} +${to},${linesWithout('removed')} @@`
}
