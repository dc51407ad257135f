/** Comments that turn a rule off: for the next line, or for the file; always with a reason. */
import type { Comment, Corpus, SourceFile } from '../../corpus/types.ts'
import type { Complaint } from '../../findings.ts'

interface Suppression {
  file: SourceFile
  comment: Comment
  rules: string[]
  reason: string
  /** The line it bears on; nothing for the whole file. */
  line: number | undefined
  used: Set<string>
}

const shape = /^\s*teh-disable-(next-line|file)\b\s*(.*?)\s*(?:--\s*(.*))?$/

/** What is left after the suppressions, and what is wrong with them. */
export function applySuppressions(corpus: Corpus, found: readonly Complaint[], known: ReadonlySet<string>): { left: Complaint[]; about: Complaint[] } {
  const all = corpus.files.filter(({ text }) => text.includes('teh-disable-')).flatMap(suppressionsOf)
  if (all.length === 0) return { left: [...found], about: [] }
  const left = found.filter(({ rule, place }) => {
    if (rule.startsWith('meta/') || rule === 'yaml/syntax') return true
    const by = all.find(
      ({ file, rules, line, reason }) => file.path === place.file && rules.includes(rule) && reason !== '' && (line === undefined || line === place.line),
    )
    by?.used.add(rule)
    return !by
  })
  return { left, about: all.flatMap((one) => complaintsOf(one, known)) }
}

function suppressionsOf(file: SourceFile): Suppression[] {
  const lines = file.text.split('\n')
  return file.comments().flatMap((comment) => {
    const read = shape.exec(comment.text)
    if (!read) return []
    const [, scope, names = '', reason = ''] = read
    const below = lines.findIndex((text, i) => i >= comment.place.line && !/^\s*(#|$)/.test(text))
    return [
      {
        file,
        comment,
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason.trim(),
        line: scope === 'file' ? undefined : below + 1,
        used: new Set<string>(),
      },
    ]
  })
}

function complaintsOf({ file, comment, rules, reason, used }: Suppression, known: ReadonlySet<string>): Complaint[] {
  const { place } = comment
  if (reason === '') return [{ rule: 'meta/suppression-without-reason', place, data: {} }]
  const unknown = rules.filter((rule) => !known.has(rule))
  const unused = rules.filter((rule) => known.has(rule) && !used.has(rule))
  const fix = unused.length === rules.length ? wholeLine(file, comment) : undefined
  return [
    ...unknown.map((seen) => ({ rule: 'meta/unknown-rule', place, data: { seen } })),
    ...(unused.length > 0 || rules.length === 0 ? [{ rule: 'meta/unused-suppression', place, data: { seen: unused }, ...(fix && { fix }) }] : []),
  ]
}

/** Only a comment on a line of its own is taken out. */
function wholeLine({ text }: SourceFile, { place }: Comment): { start: number; end: number; text: string } | undefined {
  const lines = text.split('\n')
  const line = lines[place.line - 1] ?? ''
  if (!line.trimStart().startsWith('#')) return undefined
  const start = lines.slice(0, place.line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return { start, end: Math.min(text.length, start + line.length + 1), text: '' }
}
