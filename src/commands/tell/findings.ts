/** Findings of lint in the words of the reader, with the lines of the source around them. */
import type { Bounded } from '../../analyses/lint/bounds.ts'
import type { Found } from '../../analyses/lint/index.ts'
import type { RuleData, RuleId } from '../../analyses/lint/rules/index.ts'
import { closest } from '../../analyses/text/nearest.ts'
import type { Measure, SourceFile } from '../../corpus/types.ts'
import type { Complaint } from '../../findings.ts'
import { memo } from '../../order.ts'
import type { Finding } from '../../report.ts'
import type { RuleWords, Words } from '../../words/index.ts'
import type { Teller } from './teller.ts'

/** Lines of the source shown before and after the one that is wrong. */
const linesAround = 1
/**
 * Characters: of a name that a sentence repeats, of a line that is shown, of the label beside an
 * id.
 */
const max = { name: 160, line: 240, label: 60 }

/** In the order given; `rules` are the words of the rules in the language of the teller. */
export function tellFindings(
  found: readonly Bounded<Found>[],
  teller: Teller,
  rules: RuleWords,
): Finding[] {
  const { corpus, words } = teller
  const files = new Map(corpus.files.map((file) => [file.path, file]))
  const lines = new Map<SourceFile, string[]>()
  const sentenceOf = sentences(words, rules, labels(teller))
  return found.map((one) => {
    const { more } = one
    const file = files.get(one.place.file)
    if (more !== undefined) return tell(one, { message: words.lint.more(more) }, [], words)
    const text = file ? memo(lines, file, ({ text }) => text.split('\n')) : []
    return tell(one, sentenceOf(one), text, words)
  })
}

type Sentence = Pick<Finding, 'message' | 'help' | 'suggestion'>

function tell(
  { rule, level, place, related, fix, more }: Bounded<Found>,
  sentence: Sentence,
  lines: readonly string[],
  words: Words,
): Finding {
  const from = Math.max(1, place.line - linesAround)
  return {
    rule,
    level,
    ...place,
    ...sentence,
    fixable: fix !== undefined,
    related: (related ?? []).map(({ file, line, column }) => ({
      file,
      line,
      column,
      message: words.lint.related,
    })),
    frame: lines
      .slice(from - 1, place.line + linesAround)
      .map((text, i) => ({ line: from + i, ...windowOf(text.replace(/\r$/, ''), place.column) })),
    ...(more !== undefined && { more }),
  }
}

function sentences(words: Words, rules: RuleWords, labelOf: LabelOf) {
  return <Id extends RuleId>({ rule, data: whole }: Complaint<Id, RuleData[Id]>): Sentence => {
    const data = shortened(whole)
    const { message, help } = rules[rule].says(data)
    const suggestions = suggestionsOf(data).map((id) => labelled(id, labelOf(rule, id)))
    return {
      message,
      ...(help !== undefined && { help }),
      ...(suggestions.length > 0 && { suggestion: words.lint.suggestion(suggestions) }),
    }
  }
}

/** What its rule suggests, or the nearest of what is allowed to a key or a value. */
function suggestionsOf(data: RuleData[RuleId]): readonly string[] {
  if ('suggestions' in data) return data.suggestions
  if (!('allowed' in data)) return []
  return closest('seen' in data ? data.seen : data.key, data.allowed)
}

/** The label by which readers know an id that a rule suggests; empty if they know it by its id. */
type LabelOf = (rule: RuleId, id: string) => string

function labels({ corpus, text, actor }: Teller): LabelOf {
  const theme = (id: string) => text(corpus.themes.get(id)?.label)
  const document = (id: string) => text(corpus.documents.get(id)?.title)
  const edition = (id: string) => text(corpus.editions.get(id)?.title) || document(id)
  let measures: Map<string, Measure> | undefined
  const measure = (id: string) => {
    measures ??= new Map(corpus.measures.map((one) => [one.id, one]))
    return text(measures.get(id)?.title)
  }
  const of: Readonly<Partial<Record<RuleId, (id: string) => string>>> = {
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

/**
 * `energy-ministry (Ministry of Energy)`; the id alone if the label is the same word or too long
 * for a label.
 */
function labelled(id: string, label: string): string {
  return label === '' || label.length > max.label || label.toLowerCase() === id
    ? id
    : `${id} (${label})`
}

/** The data, with names as long as a file cut: a sentence does not repeat them whole. */
function shortened<Data extends object>(data: Data): Data {
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut)
    return typeof value === 'string' && value.length > max.name
      ? `${value.slice(0, max.name - 1)}…`
      : value
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cut(value)])) as Data
}

/** A line; of a long one the part around a column. */
function windowOf(text: string, column: number): { text: string; offset?: number } {
  if (text.length <= max.line) return { text }
  const offset = Math.max(0, Math.min(column - 1 - max.line / 3, text.length - max.line))
  const cut = text.slice(offset, offset + max.line)
  return offset === 0 ? { text: cut } : { text: cut, offset }
}
