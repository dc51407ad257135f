/** Gives commands access to other texts, git and standard input. */
import { dirname, join, relative, resolve } from 'node:path'
import { flagsOf } from '../commands/flags.ts'
import type { Services } from '../commands/index.ts'
import { givenPaths, isThere, readGiven } from '../corpus/files/given.ts'
import type { FileEntry } from '../corpus/files/walk.ts'
import {
  type CorpusFolder,
  corpusOf,
  fromRepository,
  isInRepository,
  loadCareful,
  nameIn,
  type OpenCorpus,
  readableOnly,
  slashed,
  withRegistries,
} from '../corpus/index.ts'
import type { Corpus } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import { cwdOf, type Host } from './host.ts'
import type { Call } from './program.ts'

/**
 * Git is loaded only if a flag needs it. Unreadable files of a revision are added to `unread`, as
 * `main:climate-2024/heat-pumps`.
 */
export async function servicesOf(
  { command, flags }: Call,
  host: Host,
  located: CorpusFolder,
  opened: OpenCorpus | undefined,
  unread: string[],
): Promise<Services> {
  // A text in place of a file is read at once: whatever it wants must be there.
  if (readsAgain(command, flags)) await loadCareful()
  const git = usesGit(command, flags) ? await import('../corpus/files/git.ts') : undefined
  const sha256 = (data: string | Uint8Array) => host.hash('sha256', data)
  return {
    // What git is asked is remembered by the environment: each call has its own.
    ...servicesOfGit(git, { ...host.env }, located, opened, unread),
    nameOf: (typed) => nameIn(located.folder, cwdOf(host), typed),
    reread: (texts) => opened?.reread(texts) as Corpus,
    givenPaths: (typed) => givenPaths(cwdOf(host), typed),
    given: (path, maxBytes) => readGiven(cwdOf(host), path, maxBytes, sha256),
    sha256,
    head: async () => (await import('../corpus/files/head.ts')).headOf(host.env, located.folder),
    endedByGit: async () => {
      const { endedByGit } = await import('../corpus/files/git.ts')
      return new Set(endedByGit(host.env, located.folder).map((name) => shownPath(located, name)))
    },
    input: host.stdin,
    isThere: (path) => isThere(cwdOf(host), path),
    fromRepository: (path) => fromRepository(located, path),
    isInRepository: () => isInRepository(located.folder),
    wayFrom: (name, path) =>
      slashed(relative(dirname(join(located.folder, name)), resolve(cwdOf(host), path))),
    wayTo: (path) => slashed(relative(cwdOf(host), resolve(located.folder, path))) || '.',
    commandLine: async () => {
      const { commands } = await import('../commands/index.ts')
      const all = await Promise.all(Object.values(commands).map((load) => load()))
      return all.map((one) => ({ command: one, flags: flagsOf(one) }))
    },
  }
}

/** Whether a call checks the corpus as it would become. */
export function readsAgain({ writes, name }: Call['command'], { fix, stdin }: Call['flags']) {
  return fix === true || stdin === true || writes === true || name === 'init'
}

/** Whether a call compares with a state in git. In some commands, `--since` is a day. */
export function usesGit({ name }: Call['command'], flags: Call['flags']): boolean {
  const { changed, staged, since, git } = flags
  const isSince = name === 'lint' && since !== undefined
  return changed === true || staged === true || isSince || git !== undefined
}

type Git = typeof import('../corpus/files/git.ts')

/** The services that read a repository; they give nothing if git is not loaded. */
function servicesOfGit(
  git: Git | undefined,
  env: Host['env'],
  { folder, shown }: CorpusFolder,
  opened: OpenCorpus | undefined,
  unread: string[],
): Pick<Services, 'changed' | 'before' | 'staged' | 'revision' | 'working'> {
  const readings = opened?.readings
  const isRead = (name: string, blob: string) => readings?.find(name, blob) !== undefined
  const read = (entries: readonly FileEntry[], places: boolean) =>
    corpusOf(() => entries, shown, { places, quick: env.TEH_QUICK !== '0', readings })
  return {
    changed: (how) => {
      const names = git?.changedFiles(env, folder, how) ?? []
      return new Set(names.map((name) => shownPath({ shown }, name)))
    },
    before: async ({ since }) => {
      if (!git || (since === undefined && !git.hasCommit(env, folder))) return undefined
      const commit =
        since === undefined ? git.commitOf(env, folder, 'HEAD') : git.mergeBase(env, folder, since)
      return read(withRegistries(git.entriesAt(env, folder, commit, isRead)), true)
    },
    staged: () => read(withRegistries(git?.entriesStaged(env, folder, isRead) ?? []), true),
    revision: async (revision, left) => {
      const commit =
        left === undefined
          ? git?.commitOf(env, folder, revision)
          : git?.mergeBase(env, folder, revision, left)
      const here = git?.entriesAt(env, folder, commit ?? '', isRead) ?? []
      const home = here.length > 0 ? undefined : git?.corpusIn(env, folder, commit ?? '')
      if (here.length === 0 && home === undefined)
        throw new TehError('git-no-corpus', { revision, path: shown })
      const moved = home && git?.entriesAt(env, folder, commit ?? '', isRead, home)
      const entries = moved || here
      const corpus = await read(entries, false)
      for (const id of corpus.unreadable) unread.push(`${revision}:${id}`)
      return {
        corpus: readableOnly(corpus),
        commit: commit ?? '',
        ...(home !== undefined && { movedFrom: home.replace(/\/$/, '') }),
      }
    },
    working: async (how) => {
      const kept = git?.entriesKeptOut(env, folder) ?? []
      if (kept.length === 0) return undefined
      await loadCareful()
      const corpus = opened?.reread(
        new Map(kept.flatMap((entry) => ('bytes' in entry ? [[entry.name, entry.bytes]] : []))),
      )
      return corpus && how === 'readable' ? readableOnly(corpus) : corpus
    },
  }
}

function shownPath({ shown }: Pick<CorpusFolder, 'shown'>, name: string): string {
  return shown === '.' ? name : `${shown}/${name}`
}
