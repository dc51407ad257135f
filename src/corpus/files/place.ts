/**
 * The path of a folder in its repository, as git spells it: on a disk that ignores case, git keeps
 * the old spelling of a folder that was renamed only in case.
 */
import { relative } from 'node:path'
import { memo } from '../../order.ts'
import { alike, speller, takesOtherLetters } from './letters.ts'
import { realOf, slashed } from './paths.ts'
import { type Environment, git } from './run-git.ts'

interface Place {
  /** The path from the root of the repository, with a slash at its end; empty for the root. */
  below: string
  /** Whether the disk ignores case. */
  isLoose: boolean
}

/** The path from the root of a repository to a folder in it, with a slash at its end. */
export function belowTop(env: Environment, top: string, folder: string): string {
  return placeOf(env, top, folder).below
}

/**
 * Turns git's names into names relative to a folder, for those in it: as the folder spells them, or
 * as git does.
 */
export function namesBelow(
  env: Environment,
  { top, folder, as }: { top: string; folder: string; as: 'there' | 'in git' },
  names: readonly string[],
): string[] {
  const { below, isLoose } = placeOf(env, top, folder)
  if (!isLoose)
    return names.flatMap((name) => (name.startsWith(below) ? [name.slice(below.length)] : []))
  const steps = below.split('/').length - 1
  const spell = speller(folder)
  return names
    .filter((name) => alike(name).startsWith(alike(below)))
    .map((name) => name.split('/').slice(steps).join('/'))
    .map((name) => (as === 'there' ? spell(name) : name))
}

/** The places of folders in one call; its environment is the key. */
const places = new WeakMap<Environment, Map<string, Place>>()

function placeOf(env: Environment, top: string, folder: string): Place {
  return memo(
    memo(places, env, () => new Map<string, Place>()),
    folder,
    () => findPlace(env, top, folder),
  )
}

function findPlace(env: Environment, top: string, folder: string): Place {
  const [from, to] = [realOf(top), realOf(folder)]
  const way = slashed(relative(from, to))
  const below = way === '' ? '' : `${way}/`
  const isLoose = takesOtherLetters(from, way)
  return { below: isLoose ? asInGit(env, top, below) : below, isLoose }
}

/** The path as git spells it; unchanged if git has no file there. */
function asInGit(env: Environment, top: string, below: string): string {
  const names = git(env, top, ['ls-files', '-z']).toString('utf8').split('\0')
  if (names.some((name) => name.startsWith(below))) return below
  const twin = names.find((name) => alike(name).startsWith(alike(below)))
  const steps = below.split('/').length - 1
  return twin === undefined ? below : `${twin.split('/').slice(0, steps).join('/')}/`
}
