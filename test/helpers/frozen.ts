/** Every file of every frozen corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../../schemas/index.ts'
import { kindOf } from '../../src/corpus/files/kinds.ts'
import { loadCareful, openCorpus } from '../../src/corpus/index.ts'
import { root } from './program.ts'

export const frozen: readonly { path: string; kind: Kind; text: string }[] = readdirSync(
  join(root, 'test/corpora'),
).flatMap((corpus) =>
  readdirSync(join(root, 'test/corpora', corpus, 'plans'), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const kind = kindOf(name)
      const path = `test/corpora/${corpus}/plans/${name}`
      return kind ? [{ path, kind, text: readFileSync(join(root, path), 'utf8') }] : []
    }),
)

/** What every file below a folder of plans holds, by its name. */
export async function valuesIn(folder: string): Promise<readonly (readonly [string, unknown])[]> {
  await loadCareful()
  const located = { folder, shown: 'plans', by: 'asked' } as const
  const { corpus } = await openCorpus(located, { places: false, quick: true })
  return corpus.files.map(({ name, raw }) => [name, raw])
}
