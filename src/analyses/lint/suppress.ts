/** Comments that turn a rule off: for the next line, or for the file; always with a reason. */
import type { Comment, Corpus, SourceFile } from '../../corpus/types.ts'
import type { Complaint, Fix } from '../../findings.ts'
import { textsWith } from './texts.ts'

interface Suppression {
  file: SourceFile
  comment: Comment
  rules: string[]
  reason: string
  /** The line it bears on; nothing for the whole file. */
  line: number | undefined
  /** Its own line and the line end, when nothing else stands on it. */
  whole: Fix | undefined
  used: Set<string>
}

const shape = /^\s*teh-disable-(next-line|file)\b\s*(.*?)\s*(?:--\s*(.*))?$/

/** What is left after the suppressions, and what is wrong with them. */
export function applySuppressions(corpus: Corpus, found: readonly Complaint[], known: ReadonlySet<string>): { left: Complaint[]; about: Complaint[] } {
  const all = textsWith(corpus, 'suppression').flatMap(suppressionsOf)
  if (all.length === 0) return { left: [...found], about: [] }
  const first = new Map<string, Suppression>()
  for (const one of all) {
    for (const rule of one.reason === '' ? [] : one.rules) {
      const key = keyOf(one.file.path, rule, one.line)
      if (!first.has(key)) first.set(key, one)
    }
  }
  const left = found.filter(({ rule, place }) => {
    if (rule.startsWith('meta/') || rule === 'yaml/syntax') return true
    const by = first.get(keyOf(place.file, rule, place.line)) ?? first.get(keyOf(place.file, rule, undefined))
    by?.used.add(rule)
    return !by
  })
  return { left, about: all.flatMap((one) => complaintsOf(one, known)) }
}

function keyOf(file: string, rule: string, line: number | undefined): string {
  return `${line ?? ''} ${rule} ${file}`
}

function suppressionsOf(file: SourceFile): Suppression[] {
  const lines = file.text.split('\n')
  const starts = [0]
  for (const [i, text] of lines.entries()) starts.push((starts[i] ?? 0) + text.length + 1)
  // From the end: the first line at or below each that is neither blank nor a comment.
  const below: number[] = []
  for (let i = lines.length - 1; i >= 0; i--) below[i] = /^\s*(#|$)/.test(lines[i] ?? '') ? (below[i + 1] ?? -1) : i
  return file.comments().flatMap((comment): Suppression[] => {
    const read = shape.exec(comment.text)
    if (!read) return []
    const [, scope, names = '', reason = ''] = read
    const { line } = comment.place
    const [start = 0, end = 0] = [starts[line - 1], starts[line]]
    const alone = lines[line - 1]?.trimStart().startsWith('#')
    return [
      {
        file,
        comment,
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason.trim(),
        line: scope === 'file' ? undefined : (below[line] ?? -1) + 1,
        whole: alone ? { start, end: Math.min(file.text.length, end), text: '' } : undefined,
        used: new Set<string>(),
      },
    ]
  })
}

function complaintsOf({ comment, rules, reason, used, whole }: Suppression, known: ReadonlySet<string>): Complaint[] {
  const { place } = comment
  if (reason === '') return [{ rule: 'meta/suppression-without-reason', place, data: {} }]
  const unknown = rules.filter((rule) => !known.has(rule))
  const unused = rules.filter((rule) => known.has(rule) && !used.has(rule))
  const fix = unused.length === rules.length ? whole : undefined
  return [
    ...unknown.map((seen) => ({ rule: 'meta/unknown-rule', place, data: { seen } })),
    ...(unused.length > 0 || rules.length === 0 ? [{ rule: 'meta/unused-suppression', place, data: { seen: unused }, ...(fix && { fix }) }] : []),
  ]
}
