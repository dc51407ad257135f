/** Every command, loaded only when it is asked for. */
import type { Command } from './command.ts'

export type { Argument, Command, Flag, Flags, Request, Services } from './command.ts'

export const commands: Readonly<Record<Command['name'], () => Promise<Command>>> = {
  lint: async () => (await import('./lint/index.ts')).command,
  query: async () => (await import('./query/index.ts')).command,
  show: async () => (await import('./show/index.ts')).command,
  overdue: async () => (await import('./overdue/index.ts')).command,
  status: async () => (await import('./status/index.ts')).command,
  lineage: async () => (await import('./lineage/index.ts')).command,
  coverage: async () => (await import('./coverage/index.ts')).command,
  scorecard: async () => (await import('./scorecard/index.ts')).command,
  diff: async () => (await import('./diff/index.ts')).command,
  record: async () => (await import('./record/index.ts')).command,
  init: async () => (await import('./init/index.ts')).command,
  new: async () => (await import('./new/index.ts')).command,
  ask: async () => (await import('./ask/index.ts')).command,
  brief: async () => (await import('./brief/index.ts')).command,
  import: async () => (await import('./import/index.ts')).command,
  document: async () => (await import('./document.ts')).command,
  explain: async () => (await import('./explain.ts')).command,
  collect: async () => (await import('./collect/index.ts')).command,
  site: async () => (await import('./site/index.ts')).command,
  schema: async () => (await import('./schema/index.ts')).command,
  completions: async () => (await import('./completions/index.ts')).command,
}
