import { examples } from '../analyses/lint/examples.ts'
import { rules } from '../analyses/lint/rules/index.ts'
import { closest } from '../analyses/text/nearest.ts'
import { TehError } from '../errors.ts'
import type { Block, Report } from '../report.ts'
import { loadRuleWords } from '../words/index.ts'
import type { FindingId } from '../words/lint/en.ts'
import type { Command, Request } from './command.ts'

/** `teh explain`: one rule of lint. Without a rule: all of them. */
export const command: Command = {
  name: 'explain',
  arguments: [{ name: 'rule', required: false }],
  flags: [{ name: 'list', kind: 'switch' }],
  conflicts: { rule: ['list'] },
  formats: ['table', 'json', 'markdown'],
  corpus: 'none',
  examples: ['teh explain timing/invented-precision', 'teh explain --list'],
  run: async ({ arguments: [typed], words }: Request): Promise<Report> => {
    const told = await loadRuleWords(words.language)
    const rule = rules.find(({ id }) => id === typed)
    if (typed !== undefined && !rule)
      throw new TehError('unknown-rule', {
        seen: typed,
        suggestions: closest(
          typed,
          rules.map(({ id }) => id),
        ),
      })
    const chosen = rule ? [rule] : rules
    const rows = chosen.map(({ id, severity, fixable }) => ({
      rule: id,
      severity,
      fixable: fixable ?? false,
      ...told[id as FindingId],
      ...examples[id],
    }))
    return {
      report: 'explain',
      question: { rule: typed ?? null },
      rows,
      leftOut: {},
      summary: { rules: rows.length },
      blocks: rule ? one() : all(),
    }

    function one(): Block[] {
      const id = rule?.id as FindingId
      const example = examples[id]
      const { explain, lint, yes } = words
      return [
        { kind: 'heading', level: 1, text: id },
        { kind: 'note', text: told[id].summary, tone: 'strong' },
        {
          kind: 'facts',
          facts: [
            {
              label: explain.severity,
              text: explain.usual(lint.levels[rule?.severity ?? 'error'], id),
            },
            ...(rule?.fixable ? [{ label: explain.fixable, text: yes }] : []),
          ],
        },
        { kind: 'heading', level: 2, text: explain.why },
        { kind: 'note', text: told[id].why },
        ...(example
          ? ([
              { kind: 'heading', level: 2, text: explain.bad },
              { kind: 'code', text: example.bad },
              { kind: 'heading', level: 2, text: explain.good },
              { kind: 'code', text: example.good },
            ] as const)
          : []),
      ]
    }

    function all(): Block[] {
      const { columns, lint } = words
      return [
        { kind: 'heading', level: 1, text: words.explain.all(rules.length) },
        {
          kind: 'table',
          columns: [
            { key: 'rule', title: columns.rule, min: 20 },
            { key: 'severity', title: columns.severity, min: 7, whole: true },
            { key: 'summary', title: columns.summary, min: 30 },
          ],
          rows: rules.map(({ id, severity }) => [
            { text: id },
            { text: lint.levels[severity] },
            { text: told[id as FindingId].summary },
          ]),
        },
      ]
    }
  },
}
