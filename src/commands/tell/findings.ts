/** Findings of lint in the words of the reader, with the lines of the source around them. */
import type { Bounded } from '../../analyses/lint/bounds.ts'
import { closest } from '../../analyses/text/nearest.ts'
import type { Corpus, Measure, SourceFile } from '../../corpus/types.ts'
import type { Data } from '../../findings.ts'
import type { Finding } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { actorOf, textOf } from './measures.ts'

/** Lines of the source shown before and after the one that is wrong. */
const around = 1
/** Characters of a name or value that a sentence repeats, of a line that is shown, of the label beside an id. */
const longest = { word: 160, line: 240, label: 60 }

/** In the order given. */
export function tellFindings(corpus: Corpus, found: readonly Bounded[], words: Words): Finding[] {
  const files = new Map(corpus.files.map((file) => [file.path, file]))
  const lines = new Map<string, string[]>()
  const linesOf = (file: SourceFile) => {
    const known = lines.get(file.path) ?? file.text.split('\n')
    lines.set(file.path, known)
    return known
  }
  const labelOf = labels(corpus, words)
  return found.map((one) => {
    const source = files.get(one.place.file)
    return tell(one, source && one.more === undefined ? linesOf(source) : [], words, labelOf)
  })
}

function tell(
  { rule, severity, place, data, related, fix, more }: Bounded,
  lines: readonly string[],
  words: Words,
  labelOf: LabelOf,
): Finding {
  const told =
    more === undefined
      ? sentenceOf(rule, shortened(data), words, labelOf)
      : { message: words.lint.more(more) }
  const from = Math.max(1, place.line - around)
  return {
    rule,
    level: severity,
    ...place,
    ...told,
    fixable: fix !== undefined,
    related: (related ?? []).map(({ file, line, column }) => ({
      file,
      line,
      column,
      message: words.lint.related,
    })),
    frame: lines
      .slice(from - 1, place.line + around)
      .map((text, i) => ({ line: from + i, ...windowOf(text.replace(/\r$/, ''), place.column) })),
    ...(more !== undefined && { more }),
  }
}

function sentenceOf(
  rule: string,
  data: Data,
  words: Words,
  labelOf: LabelOf,
): Pick<Finding, 'message' | 'help' | 'suggestion'> {
  const { message, help } = words.lint.findings[rule as keyof typeof words.lint.findings](data)
  const suggestions = Array.isArray(data.suggestions)
    ? (data.suggestions as string[]).map((id) => labelled(id, labelOf(rule, id)))
    : suggestionOf(rule, data)
  return {
    message,
    ...(help !== undefined && { help }),
    ...(suggestions.length > 0 && { suggestion: words.lint.suggestion(suggestions) }),
  }
}

/** What a rule suggests by its id, as readers know it; empty where they know it by its id. */
type LabelOf = (rule: string, id: string) => string

function labels(corpus: Corpus, words: Words): LabelOf {
  const actor = (id: string) => actorOf(corpus, id, words)
  const theme = (id: string) => textOf(corpus.themes.get(id)?.label, words)
  const document = (id: string) => textOf(corpus.documents.get(id)?.title, words)
  const edition = (id: string) => textOf(corpus.editions.get(id)?.title, words) || document(id)
  let measures: Map<string, Measure> | undefined
  const measure = (id: string) => {
    measures ??= new Map(corpus.measures.map((one) => [one.id, one]))
    return textOf(measures.get(id)?.title, words)
  }
  const of: Readonly<Record<string, (id: string) => string>> = {
    'ref/unknown-actor': actor,
    'ref/inactive-actor': actor,
    'ref/unknown-theme': theme,
    'ref/unknown-document': document,
    'ref/unknown-edition': edition,
    'ref/unknown-measure': measure,
    'lineage/unknown-predecessor': measure,
  }
  return (rule, id) => of[rule]?.(id) ?? ''
}

/** `spf-justice (SPF Justice)`; the id alone where the label is the same word, or so long that it is no label. */
function labelled(id: string, label: string): string {
  return label === '' || label.length > longest.label || label.toLowerCase() === id
    ? id
    : `${id} (${label})`
}

/** Nearest of the allowed words, for a key or a value that is one of a few. */
function suggestionOf(rule: string, data: Data): string[] {
  if (!Array.isArray(data.allowed)) return []
  return closest(
    String(rule === 'schema/unknown-key' ? data.key : data.seen),
    data.allowed as string[],
  )
}

/** A name as long as a file is not repeated whole. */
function shortened(data: Data): Data {
  const short = (text: string) =>
    text.length > longest.word ? `${text.slice(0, longest.word - 1)}…` : text
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? short(value) : Array.isArray(value) ? value.map(short) : value,
  ])
  return Object.fromEntries(entries)
}

/** A line, or of a long one what stands around a column. */
function windowOf(text: string, column: number): { text: string; from?: number } {
  if (text.length <= longest.line) return { text }
  const from = Math.max(0, Math.min(column - 1 - longest.line / 3, text.length - longest.line))
  const cut = text.slice(from, from + longest.line)
  return from === 0 ? { text: cut } : { text: cut, from }
}
