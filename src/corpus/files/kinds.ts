/** What a file is and is called, by where it lies. */
import type { Kind } from '../../../schemas/index.ts'
import { alike } from './letters.ts'

const kindsAtRoot = new Set(['corpus.yaml', 'actors.yaml', 'themes.yaml', 'documents.yaml'])

/** What a file is, by where it lies; nothing for one that has no place in a corpus. */
export function kindOf(name: string): Kind | undefined {
  if (kindsAtRoot.has(name)) return name.slice(0, -'.yaml'.length) as Kind
  const at = name.indexOf('/')
  if (at < 0 || name.indexOf('/', at + 1) >= 0 || !name.endsWith('.yaml')) return undefined
  if (name.startsWith('recommendations/')) return 'recommendations'
  if (name.startsWith('scorecards/')) return 'scorecard'
  if (name.startsWith('rounds/')) return 'round'
  return name.endsWith('/edition.yaml') ? 'edition' : 'measure'
}

/** The id of what a file holds: its path without ending, the folder for an edition. */
export function idOf(name: string): string {
  const id = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : name
  return id.endsWith('/edition') ? id.slice(0, -'/edition'.length) : id
}

/** The last step of an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** `.yaml` and `.yml` in whatever case, and what editors, mailers and systems put behind. */
const ending = /\.ya?ml(?![a-z0-9])/i

/**
 * Why a file is not read that is not called `….yaml`: `ending` where it was meant to be read, as
 * `x.yml` or `x.yaml.txt`; `stray` for any other, and for a copy such as `x.yaml~` beside `x.yaml`.
 */
export function whyUnread(base: string, isBeside: (name: string) => boolean): 'ending' | 'stray' {
  const found = ending.exec(base)
  if (!found) return 'stray'
  const isWhole = found.index + found[0].length === base.length
  return !isWhole && isBeside(`${base.slice(0, found.index)}.yaml`) ? 'stray' : 'ending'
}

/** Whether a link of this name may lead to a file or to a folder of a corpus. */
export function mayHoldPlans(base: string): boolean {
  return ending.test(base) || !base.includes('.')
}

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Names that no file on Windows can have, whatever its ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a file or a folder may have this name, without its ending. */
export function isSlug(step: string): boolean {
  return slugShape.test(step) && step.length <= 64 && !(step.length <= 4 && reserved.test(step))
}

/**
 * For names in turn: the one met before that some disks hold to be the same, because only case or
 * the way of writing accents differs.
 */
export function twinFinder(): (name: string) => string | undefined {
  // Names in small letters of ASCII are alike only to one that is not of them, and most corpora
  // have none.
  const plain: string[] = []
  let met: Map<string, string> | undefined
  return (name) => {
    const isPlain = /^[a-z0-9./-]*$/.test(name)
    if (isPlain && !met) {
      plain.push(name)
      return undefined
    }
    met ??= new Map(plain.map((one) => [one, one]))
    const folded = isPlain ? name : alike(name)
    const twin = met.get(folded)
    if (twin === undefined) met.set(folded, name)
    return twin
  }
}
