/** The help of the program: on one screen of 80 columns and 24 lines. */
import { everywhere, offs, placeholderOf } from '../commands/flags.ts'
import type { Command } from '../commands/index.ts'
import type { Words } from '../words/index.ts'

type Name = Command['name']

/** What people ask of plans. */
const questions: readonly Name[] = [
  ...(['status', 'overdue', 'query', 'show', 'lineage', 'coverage', 'scorecard', 'diff'] as const),
  ...(['brief', 'site'] as const),
]

/** Commands that do work; a command that is in neither list comes after them. */
const work: readonly Name[] = [
  ...(['record', 'ask', 'collect', 'import', 'document', 'new', 'init'] as const),
  ...(['lint', 'explain', 'schema', 'completions'] as const),
]

/** Columns of a line of two commands; on a narrower screen each has its own line. */
const wide = 80
const half = 40

/** Usage, the commands in two groups, and the options of every command. */
export function programHelp(names: readonly Name[], { help, colon }: Words, width: number): string {
  const { placeholders } = help
  const others = names.filter((name) => !questions.includes(name) && !work.includes(name))
  const columns = [
    listed(help.questions, questions, help.short),
    listed(help.work, [...work, ...others], help.short),
  ] as const
  return [
    `${help.usage} teh [${placeholders.options}] [${placeholders.command}]`,
    '',
    ...(width < wide ? [...columns[0], '', ...columns[1]] : beside(...columns)),
    '',
    ...wrapped([`${help.common}${colon.trimEnd()}`, ...common(help)], width),
    ...wrapped(`teh help <${placeholders.command}>${help.more}`.split(' '), width),
    '',
  ].join('\n')
}

function listed(title: string, names: readonly Name[], short: Words['help']['short']): string[] {
  const longest = Math.max(...names.map((name) => name.length))
  return [title, ...names.map((name) => `  ${name.padEnd(longest)}  ${short[name]}`)]
}

function beside(left: readonly string[], right: readonly string[]): string[] {
  const lines = Math.max(left.length, right.length)
  return Array.from({ length: lines }, (_, i) =>
    `${(left[i] ?? '').padEnd(half)}${right[i] ?? ''}`.trimEnd(),
  )
}

function common({ placeholders }: Words['help']): string[] {
  const flags = everywhere.map((flag) =>
    flag.choices
      ? `--${flag.name} <${flag.choices.join('|')}>`
      : `--${flag.name} <${placeholders[placeholderOf(flag)]}>`,
  )
  const own = [`--format <${placeholders.format}>`, `--output <${placeholders.file}>`]
  const all = [...flags, ...own, ...offs.map((off) => `--${off}`), '-V']
  return all.map((flag, i) => (i < all.length - 1 ? `${flag},` : flag))
}

/** As many on a line as it has room for. */
function wrapped(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const word of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
