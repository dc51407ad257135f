import { examples } from '../analyses/lint/examples.ts'
import type { Rule } from '../analyses/lint/rule.ts'
import { type RuleId, rules } from '../analyses/lint/rules/index.ts'
import { closest } from '../analyses/text/nearest.ts'
import { TehError } from '../errors.ts'
import type { Block, Report } from '../report.ts'
import { loadRuleWords, type RuleWords, type Words } from '../words/index.ts'
import type { Command, Request } from './command.ts'

/** `teh explain`: one rule of lint. Without a rule: all of them. */
export const command: Command = {
  name: 'explain',
  arguments: [{ name: 'rule', required: false }],
  flags: [{ name: 'list', kind: 'switch' }],
  conflicts: { rule: ['list'] },
  formats: ['table', 'json', 'markdown', 'html', 'xlsx'],
  corpus: 'none',
  examples: ['teh explain timing/invented-precision', 'teh explain --list'],
  run: async ({ arguments: [typed], words }: Request): Promise<Report> => {
    const ruleWords = await loadRuleWords(words.language)
    const rule = typed === undefined ? undefined : ruleNamed(typed)
    const rows = (rule ? [rule] : rules).map(({ id, level, fixable = false }) => {
      const { summary, why } = ruleWords[id]
      return { rule: id, level, fixable, summary, why, ...examples[id] }
    })
    return {
      report: 'explain',
      question: { rule: typed ?? null },
      rows,
      leftOut: [],
      totals: { rules: rows.length },
      blocks: rule ? oneRule(rule, ruleWords, words) : allRules(ruleWords, words),
    }
  },
}

function ruleNamed(typed: string): Rule<RuleId> {
  const rule = rules.find(({ id }) => id === typed)
  if (rule) return rule
  const ids = rules.map(({ id }) => id)
  throw new TehError('unknown-rule', { seen: typed, suggestions: closest(typed, ids) })
}

function oneRule(
  { id, level, fixable }: Rule<RuleId>,
  ruleWords: RuleWords,
  { explain, lint, yes }: Words,
): Block[] {
  const { summary, why } = ruleWords[id]
  const example = examples[id]
  return [
    { kind: 'heading', level: 1, text: id },
    { kind: 'note', text: summary, tone: 'strong' },
    {
      kind: 'facts',
      facts: [
        { label: explain.level, text: explain.usual(lint.levels[level], id) },
        ...(fixable ? [{ label: explain.fixable, text: yes }] : []),
      ],
    },
    { kind: 'heading', level: 2, text: explain.why },
    { kind: 'note', text: why },
    { kind: 'heading', level: 2, text: explain.bad },
    { kind: 'code', text: example.bad },
    { kind: 'heading', level: 2, text: explain.good },
    { kind: 'code', text: example.good },
  ]
}

function allRules(ruleWords: RuleWords, { columns, explain, lint }: Words): Block[] {
  return [
    { kind: 'heading', level: 1, text: explain.all(rules.length) },
    {
      kind: 'table',
      columns: [
        { key: 'rule', title: columns.rule, min: 20 },
        { key: 'level', title: columns.level, min: 7, whole: true },
        { key: 'summary', title: columns.summary, min: 30 },
      ],
      rows: rules.map(({ id, level }) => [
        { text: id },
        { text: lint.levels[level] },
        { text: ruleWords[id].summary },
      ]),
    },
  ]
}
