/** A corpus, the calls that ask it for each kind of answer, and their usual answers. */
import { folderWith, measure } from './base.ts'
import { ask, type Run, type run, type Setting } from './run.ts'

export const today = ['--today', '2026-01-15']
/** One call of each kind of answer. */
export const calls: readonly (readonly string[])[] = [
  ['lint', '--format', 'json', ...today],
  ['query', '--columns', 'id,title,lead,timing', ...today],
  ['overdue', '--year', '2023'],
  ['diff', 'teh-2008', 'teh-2021', '--format', 'html', ...today],
]

/** Makes it, and asks it once. */
export async function asked(): Promise<{ folder: string; usual: Run[] }> {
  const folder = folderWith({
    'teh-2021/a.yaml': measure({
      title: 'title: {fr: École, nl: Zéro, en: "Ångström é"}',
      timing: 'timing: {as_printed: "2023", due: 2023-12-31}',
    }),
    'teh-2021/z.yaml': measure({
      title: 'title: {fr: zèbre, nl: zebra, en: Zebra}',
      timing: 'timing: {as_printed: "2023", due: 2023-01-01}',
    }),
  })
  return { folder, usual: await all(folder, {}) }
}

/** The answers to all calls. */
export function all(folder: string, setting: Setting, how: typeof run = ask): Promise<Run[]> {
  return Promise.all(calls.map((argv) => how(folder, argv, setting)))
}

export const saidBy = (answers: readonly Run[]) =>
  answers.map(({ code, stdout, stderr }) => ({ code, stdout, stderr }))
