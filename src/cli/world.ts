/** What a command may ask of the world: other texts, git, standard input. */
import type { Given, World } from '../commands/index.ts'
import { corpusOf, type Located, loadCareful, type Opened, soundOnly } from '../corpus/index.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Surroundings } from './surroundings.ts'

/** Git is loaded only when a flag wants it. What a revision holds and cannot be read is added to `unread`. */
export async function worldOf(given: Given, io: Surroundings, located: Located, opened: Opened | undefined, unread: string[]): Promise<World> {
  const usesGit = given.changed === true || given.staged === true || given.since !== undefined || given.git !== undefined
  // A text in place of a file is read at once: whatever it wants must be there.
  if (given.fix === true || given.stdin === true) await loadCareful()
  const git = usesGit ? await import('../corpus/git.ts') : undefined
  return {
    reread: (texts) => opened?.reread(texts) as Corpus,
    changed: (how) => {
      const names = git?.changedFiles(io.env, located.folder, how) ?? []
      return new Set(names.map((name) => (located.shown === '.' ? name : `${located.shown}/${name}`)))
    },
    revision: async (revision, base) => {
      const commit = base ? git?.mergeBase(io.env, located.folder, revision) : git?.commitOf(io.env, located.folder, revision)
      const entries = git?.entriesAt(io.env, located.folder, commit ?? '') ?? []
      const corpus = await corpusOf(() => entries, located.shown, { places: false, quick: io.env.TEH_QUICK !== '0' })
      for (const id of corpus.unsound) unread.push(`${revision}:${id}`)
      return { corpus: soundOnly(corpus), commit: commit ?? '' }
    },
    input: io.stdin,
  }
}
