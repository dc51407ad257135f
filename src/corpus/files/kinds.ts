/** The kind and the id of a file, by its path. */
import type { Kind } from '../../../schemas/index.ts'
import { alike } from './letters.ts'

const kindsAtRoot = new Set(['corpus.yaml', 'actors.yaml', 'themes.yaml', 'documents.yaml'])

/** The kind of a file by its path; nothing if a corpus has no such path. */
export function kindOf(name: string): Kind | undefined {
  if (kindsAtRoot.has(name)) return name.slice(0, -'.yaml'.length) as Kind
  const at = name.indexOf('/')
  if (at < 0 || name.indexOf('/', at + 1) >= 0 || !name.endsWith('.yaml')) return undefined
  if (name.startsWith('recommendations/')) return 'recommendations'
  if (name.startsWith('scorecards/')) return 'scorecard'
  if (name.startsWith('rounds/')) return 'round'
  return name.endsWith('/edition.yaml') ? 'edition' : 'measure'
}

/** The id of the contents of a file: its path without extension; for an edition, its folder. */
export function idOf(name: string): string {
  const id = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : name
  return id.endsWith('/edition') ? id.slice(0, -'/edition'.length) : id
}

/** The last step of an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/**
 * `.yaml` and `.yml` in any case, also before a suffix that an editor, a mail program or a system
 * adds.
 */
const ending = /\.ya?ml(?![a-z0-9])/i

/**
 * Why a file that does not end in `.yaml` is not read: `ending` if it was probably meant to be read
 * (`x.yml`, `x.yaml.txt`); `stray` for any other, and for a copy such as `x.yaml~` beside `x.yaml`.
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
/** Names that are reserved on Windows, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a file or a folder may have this name, without its ending. */
export function isSlug(step: string): boolean {
  return slugShape.test(step) && step.length <= 64 && !(step.length <= 4 && reserved.test(step))
}

/**
 * Makes a function that, for each name, gives an earlier name that some disks consider the same,
 * because they differ only in case or in how accents are written.
 */
export function twinFinder(): (name: string) => string | undefined {
  // Two lower-case ASCII names never collide, and most corpora have no others.
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
