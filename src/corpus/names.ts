/** What a file is and is called, by where it lies. */
import type { Kind } from '../../schemas/index.ts'

/** What a file is, by where it lies; nothing for one that has no place in a corpus. */
export function kindOf(name: string): Kind | undefined {
  if (name === 'actors.yaml' || name === 'themes.yaml' || name === 'documents.yaml') return name.slice(0, -5) as Kind
  const at = name.indexOf('/')
  if (at < 0 || name.indexOf('/', at + 1) >= 0 || !name.endsWith('.yaml')) return undefined
  if (name.startsWith('recommendations/')) return 'recommendations'
  if (name.startsWith('scorecards/')) return 'scorecard'
  return name.endsWith('/edition.yaml') ? 'edition' : 'measure'
}

/** The id of what a file holds: its path without ending, the folder for an edition. */
export function idOf(name: string): string {
  const id = name.replace(/\.yaml$/, '')
  return id.endsWith('/edition') ? id.slice(0, -'/edition'.length) : id
}

/** The last step of an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}
