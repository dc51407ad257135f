/** Every command, loaded only when it is asked for. */
import type { Command } from './command.ts'

export type { Argument, Command, Flag, Flags, Request, Services } from './command.ts'

export const commands: Readonly<Record<Command['name'], () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).command,
  query: async () => (await import('./query.ts')).command,
  show: async () => (await import('./show.ts')).command,
  overdue: async () => (await import('./overdue.ts')).command,
  status: async () => (await import('./status.ts')).command,
  lineage: async () => (await import('./lineage.ts')).command,
  coverage: async () => (await import('./coverage.ts')).command,
  scorecard: async () => (await import('./scorecard.ts')).command,
  diff: async () => (await import('./diff.ts')).command,
  record: async () => (await import('./record.ts')).command,
  init: async () => (await import('./init.ts')).command,
  new: async () => (await import('./new.ts')).command,
  ask: async () => (await import('./ask.ts')).command,
  brief: async () => (await import('./brief.ts')).command,
  import: async () => (await import('./import.ts')).command,
  document: async () => (await import('./document.ts')).command,
  explain: async () => (await import('./explain.ts')).command,
  collect: async () => (await import('./collect.ts')).command,
  site: async () => (await import('./site.ts')).command,
  schema: async () => (await import('./schema.ts')).command,
  completions: async () => (await import('./completions.ts')).command,
}
