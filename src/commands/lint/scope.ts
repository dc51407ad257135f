/** What a call of `teh lint` checks: which text of the corpus, and which files. */
import type { Found } from '../../analyses/lint/index.ts'
import { newlyBroken } from '../../analyses/lint/newly-broken.ts'
import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { type Difference, type Flags, oneValue, type Request } from '../command.ts'
import { pathOf } from '../resolve.ts'

/** What is checked: the state of the corpus, and which of its files. */
interface Scope {
  corpus: Corpus
  /** Whether a file is asked for by its path. */
  isNamed(file: string): boolean
  /** Whether it is reported on: asked for and, if changes are asked for, changed. */
  isWanted(file: string): boolean
  difference: Difference | undefined
}

export async function scopeOf(request: Request): Promise<Scope> {
  const { flags, services } = request
  const buffer = await bufferOf(request)
  if (buffer) {
    const isBuffer = (file: string) => file === buffer.path
    const corpus = services.reread(new Map([[buffer.name, buffer.text]]))
    return { corpus, isNamed: isBuffer, isWanted: isBuffer, difference: undefined }
  }
  const difference = differenceOf(flags)
  // Staged files are read as they would be committed; a fix is written to the working tree.
  const readsStaged = difference?.staged === true && flags.fix !== true
  const working = (difference && (await services.working('whole'))) ?? request.corpus
  const corpus = readsStaged ? await services.staged() : working
  const isNamed = inPaths(request, corpus)
  const changed = difference && services.changed(difference)
  const isWanted = (file: string) => isNamed(file) && (changed?.has(file) ?? true)
  return { corpus, isNamed, isWanted, difference }
}

/** The text on standard input, in place of the file that it is a version of. */
async function bufferOf({
  flags,
  corpus,
  services,
}: Request): Promise<{ name: string; path: string; text: string | Uint8Array } | undefined> {
  if (flags.stdin !== true) return undefined
  // It has no file to be written to.
  if (flags.fix === true && flags['dry-run'] !== true) throw new TehError('stdin-fix')
  const typed = oneValue(flags, 'stdin-filename')
  const name = typed === undefined ? '' : services.nameOf(typed)
  if (typed === undefined || name === '') throw new TehError('stdin-filename-missing')
  if (name === undefined) throw new TehError('path-outside', { seen: typed, corpus: corpus.root })
  return { name, path: pathOf(corpus, name), text: await services.input() }
}

function differenceOf(flags: Flags): Difference | undefined {
  if (flags.changed !== true && flags.staged !== true && flags.since === undefined) return undefined
  return flags.staged === true
    ? { since: undefined, staged: true }
    : { since: oneValue(flags, 'since'), staged: false }
}

/** Whether a file is to be reported on; the whole corpus is always checked. */
function inPaths(
  { corpus, arguments: paths, services }: Request,
  before: Corpus,
): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const all = [
    ...before.files.map(({ path }) => path),
    ...before.complaints.map(({ place }) => place.file),
  ]
  // A folder that is too deep to be read stands for its files.
  const closed = new Set(
    before.complaints.flatMap(({ rule, place }) =>
      rule === 'file/unreadable' ? [place.file] : [],
    ),
  )
  const fits = paths.map((typed) => {
    const name = services.nameOf(typed)
    if (name === undefined) throw new TehError('path-outside', { seen: typed, corpus: corpus.root })
    const path = pathOf(corpus, name)
    const matching = (file: string) =>
      name === '' ||
      file === path ||
      file.startsWith(`${path}/`) ||
      (closed.has(file) && path.startsWith(`${file}/`))
    if (!all.some(matching)) throw new TehError('no-such-path', { seen: typed })
    return matching
  })
  return (file) => fits.some((matching) => matching(file))
}

/** The findings in other files that the change caused. */
export async function elsewhereIn(
  found: readonly Found[],
  { difference, isNamed, isWanted }: Scope,
  { services }: Request,
  judge: (before: Corpus, rules: ReadonlySet<string>) => readonly Found[],
): Promise<Set<Found>> {
  const others = found.filter(({ place: { file } }) => isNamed(file) && !isWanted(file))
  if (!difference || others.length === 0) return new Set()
  const corpus = await services.before(difference)
  const rules = new Set<string>(others.map(({ rule }) => rule))
  return new Set(newlyBroken(others, corpus && { corpus, found: judge(corpus, rules) }))
}
