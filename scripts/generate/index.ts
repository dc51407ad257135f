/** Everything generated, as texts by path; then on disk, only where it differs. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '../../src/corpus/index.ts'
import { openCorpus } from '../../src/corpus/index.ts'
import { formatPage } from './format.ts'
import { jsonSchemas } from './json-schemas.ts'
import { quickShapes } from './quick-shapes.ts'
import { reportsSchema } from './reports.ts'
import { rulePages } from './rules.ts'

/** Folders that hold nothing but generated files. */
const owned = ['schemas/json', 'docs/rules']

/**
 * Where examples come from: never from the plans that are shipped, so that a change of those makes
 * nothing stale.
 */
const frozen = 'test/corpora/belgium/plans'

/**
 * Paths, from `root`, of the files that differ from what they should be; they are written when
 * `write` is true.
 */
export async function generate(root: string, { write }: { write: boolean }): Promise<string[]> {
  const { corpus } = await openCorpus(
    { folder: join(root, frozen), shown: 'plans', by: 'asked' },
    { places: true, quick: false },
  )
  if (corpus.unreadable.size > 0)
    throw new Error(
      `nothing is generated from a corpus that is not sound (${[...corpus.unreadable].join(', ')}): run teh lint`,
    )
  const wanted = pages(corpus)
  const there = new Set(owned.flatMap((folder) => filesBelow(root, folder)))
  const stale = [...there].filter((path) => !wanted.has(path))
  const changed = [...wanted].filter(
    ([path, text]) => !isSame(path, textAt(join(root, path)), text),
  )
  if (write) {
    for (const path of stale) rmSync(join(root, path))
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  return [...stale, ...changed.map(([path]) => path)].sort()
}

function pages(corpus: Corpus): Map<string, string> {
  return new Map<string, string>([
    ...jsonSchemas(),
    reportsSchema(),
    ['docs/FORMAT.md', formatPage(corpus)],
    ['src/corpus/quick/shapes.json', quickShapes()],
    ...rulePages(),
  ])
}

function filesBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
  } catch {
    return []
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Of data the values count, not the layout: a formatter may have set it otherwise. */
function isSame(path: string, before: string | undefined, after: string): boolean {
  if (before === after || before === undefined || !path.endsWith('.json')) return before === after
  try {
    return JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after))
  } catch {
    return false
  }
}
