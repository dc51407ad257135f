import { type IdKind, idKinds, idsOf } from '../../analyses/ids.ts'
import type { Report } from '../../report.ts'
import { type Command, type Flags, oneValue, type Request } from '../command.ts'
import { choiceTyped } from '../resolve.ts'
import type { Script } from './line.ts'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

const scripts: Readonly<Record<Shell, () => Promise<Script>>> = {
  bash: async () => (await import('./bash.ts')).bash,
  zsh: async () => (await import('./zsh.ts')).zsh,
  fish: async () => (await import('./fish.ts')).fish,
}

/**
 * `teh completions`: a script for a shell. That script asks with `--ids` for what only the corpus
 * at hand can tell.
 */
export const command: Command = {
  name: 'completions',
  arguments: [{ name: 'shell', required: true }],
  flags: [{ name: 'ids', kind: 'choice', choices: idKinds, value: 'key', isHidden: true }],
  formats: ['table', 'json'],
  corpus: 'none',
  corpusFor: ({ ids }: Flags) => {
    if (ids === undefined) return undefined
    return ids === 'set' || ids === 'card' || ids === 'recommendation' ? 'readable' : 'plans'
  },
  examples: ['teh completions bash', 'teh completions zsh', 'teh completions fish'],
  run: async (request: Request): Promise<Report> => {
    const shell = choiceTyped('teh completions', request.arguments[0] ?? '', shells)
    const ids = oneValue(request.flags, 'ids')
    const text = ids === undefined ? await scriptOf(shell, request) : idList(ids as IdKind, request)
    return {
      report: 'completions',
      question: { shell, idKind: ids ?? null },
      rows: [{ shell, text }],
      leftOut: [],
      totals: {},
      blocks: [{ kind: 'code', text, isFile: true }],
    }
  },
}

async function scriptOf(shell: Shell, { services, words }: Request): Promise<string> {
  const { linesOf } = await import('./line.ts')
  const script = await scripts[shell]()
  return script(linesOf(await services.commandLine(), words)).trimEnd()
}

/** An id that no shell can take for anything but a word. */
const harmless = /^[a-z0-9][a-z0-9/-]*$/

/** One id per line, then a space and its meaning. */
function idList(kind: IdKind, { corpus, words }: Request): string {
  return idsOf(kind, corpus, [words.language])
    .filter(({ id }) => harmless.test(id))
    .map(({ id, about }) => `${id} ${about.replace(/\s+/g, ' ')}`.trimEnd())
    .join('\n')
}
