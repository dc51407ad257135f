/** What a command may ask of the world: other texts, git, standard input. */
import type { Given, World } from '../commands/index.ts'
import { corpusOf, type Located, type Opened } from '../corpus/index.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Surroundings } from './surroundings.ts'

/** Git is loaded only when a flag wants it. */
export async function worldOf(given: Given, io: Surroundings, located: Located, opened: Opened | undefined): Promise<World> {
  const usesGit = given.changed === true || given.staged === true || given.since !== undefined || given.git !== undefined
  const git = usesGit ? await import('../corpus/git.ts') : undefined
  return {
    reread: (texts) => opened?.reread(texts) as Corpus,
    changed: (how) => {
      const files = git?.changedFiles(io.env, located.folder, how) ?? []
      return new Set(
        files.flatMap((file) =>
          file.startsWith(`${located.folder}/`) ? [`${located.shown === '.' ? '' : `${located.shown}/`}${file.slice(located.folder.length + 1)}`] : [],
        ),
      )
    },
    revision: async (revision, base) => {
      const commit = base ? git?.mergeBase(io.env, located.folder, revision) : git?.commitOf(io.env, located.folder, revision)
      const entries = git?.entriesAt(io.env, located.folder, commit ?? '') ?? []
      return { corpus: await corpusOf(() => entries, located.shown, { places: false, quick: io.env.TEH_QUICK !== '0' }), commit: commit ?? '' }
    },
    input: io.stdin,
  }
}
