/** Shows a change to the corpus: as a diff, and with the commands that would propose it. */
import { unified } from '../analyses/text/unified.ts'
import type { Block, FileWrite } from '../report.ts'
import type { Words } from '../words/index.ts'

/** A diff for each file; `pathOf` gives the path of a name, as it is shown. */
export function patchesOf(writes: readonly FileWrite[], pathOf: (name: string) => string): Block[] {
  return writes.map(({ name, before = '', after }) => ({
    kind: 'patch',
    text: unified(pathOf(name), before, after),
  }))
}

/** The commands of git that would propose a change; none is run. */
export function proposeBlocks(
  { branch, paths, message }: { branch: string; paths: readonly string[]; message: string },
  { record: say }: Words,
): Block[] {
  return [
    { kind: 'note', text: say.propose },
    {
      kind: 'code',
      text: [
        `git switch -c ${shellWord(branch)}`,
        `git add ${paths.map(shellWord).join(' ')}`,
        `git commit -m ${shellWord(message)}`,
      ].join('\n'),
    },
  ]
}

/** A text as one word of a shell, whatever it holds. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
