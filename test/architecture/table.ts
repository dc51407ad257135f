/**
 * The table of wings in docs/ARCHITECTURE.md: which file belongs to which wing, and what a wing may
 * import.
 */
import { posix } from 'node:path'
import { memo } from '../../src/order.ts'
import type { Import } from './source.ts'

/**
 * A row of the table. A place is a file, `folder/` (all below it) or `folder/*.ts` (what lies in
 * it).
 */
export interface Wing {
  places: string[]
  /** Packages, modules of Node and places that it may import. */
  values: string[]
  /** What it may import as types only. */
  types: string[]
}

const heading = '| Wing | What it owns | May import |'

/** Reads the rows under the heading. Throws if a cell holds anything but names. */
export function wingsIn(markdown: string): Wing[] {
  const lines = markdown.split('\n')
  const from = lines.indexOf(heading)
  if (from === -1) throw new Error(`no table begins with ${heading}`)
  const after = lines.slice(from + 2)
  const rows = after
    .slice(
      0,
      after.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const titles = new Map<string, string[]>()
  for (const [, cell = ''] of rows) {
    const [, title, places = ''] = /^\*\*(.+)\*\*: (.+)$/.exec(cell) ?? []
    if (title !== undefined) titles.set(title, namesIn(places, titles))
  }
  return rows.map(([, places = '', , rights = '']) => {
    const [values = '', types = ''] = rights.split(/;? ?types of /)
    return {
      places: namesIn(places.replace(/^\*\*.+\*\*: /, ''), titles),
      values: namesIn(values, titles),
      types: namesIn(types, titles),
    }
  })
}

/** The names of a cell, each in backticks; the title of a row stands for the places of that row. */
function namesIn(cell: string, titles: ReadonlyMap<string, string[]>): string[] {
  if (cell === '' || cell === '–') return []
  return cell.split(', ').flatMap((name) => {
    const plain = /^`([^`]+)`$/.exec(name)?.[1]
    const named = plain === undefined ? titles.get(name) : [plain]
    if (named === undefined) throw new Error(`not a name: ${name}`)
    return named
  })
}

/** The wing of a file: the one whose place says most about it. */
export function wingOf(path: string, wings: readonly Wing[]): Wing | undefined {
  const nearest = nearestPlace(path, wings)
  return wings.find(({ places }) => nearest !== undefined && places.includes(nearest))
}

/** Asked for each right of each wing, and for each import of each file. */
const nearest = new WeakMap<readonly Wing[], Map<string, string | undefined>>()

function nearestPlace(path: string, wings: readonly Wing[]): string | undefined {
  return memo(
    memo(nearest, wings, () => new Map<string, string | undefined>()),
    path,
    () => nearestIn(path, wings),
  )
}

function nearestIn(path: string, wings: readonly Wing[]): string | undefined {
  const places = wings.flatMap((wing) => wing.places.filter((place) => covers(place, path)))
  const [nearest] = places.sort((a, b) => b.length - a.length)
  return places.includes(path) ? path : nearest
}

/** Whether a right is to a file: `folder/*.ts` leaves out what another row names. */
function gives(right: string, path: string, wings: readonly Wing[]): boolean {
  return covers(right, path) && (!right.endsWith('*.ts') || nearestPlace(path, wings) === right)
}

/** What a file imports that the table does not give to its wing: `3 node:fs`, one for each line. */
export function forbiddenImports(
  path: string,
  imports: readonly Import[],
  wings: readonly Wing[],
): string[] {
  const wing = wingOf(path, wings)
  if (!wing) return ['has no row in the table']
  return imports
    .filter(({ specifier, typeOnly }) => {
      const to = targetOf(path, specifier)
      if (specifier.startsWith('.') && wingOf(to, wings) === wing) return false
      const rights = typeOnly ? [...wing.values, ...wing.types] : wing.values
      return !rights.some((right) => gives(right, to, wings))
    })
    .map(({ line, specifier, typeOnly }) => `${line} ${specifier}${typeOnly ? ' (types)' : ''}`)
}

/** Each wing, by its first place, with those that it may import from. */
export function floorsOf(
  wings: readonly Wing[],
  paths: readonly string[],
): Map<string, readonly string[]> {
  const nameOf = ({ places }: Wing) => places[0] ?? ''
  return new Map(
    wings.map((wing) => {
      const rights = [...wing.values, ...wing.types]
      const below = paths
        .filter((path) => rights.some((right) => gives(right, path, wings)))
        .flatMap((path) => wingOf(path, wings) ?? [])
        .filter((one) => one !== wing)
      return [nameOf(wing), [...new Set(below.map(nameOf))]]
    }),
  )
}

/** The path from the root of what a file imports by a relative path; else the name as it stands. */
export function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
}

function covers(place: string, path: string): boolean {
  if (place.endsWith('/')) return path.startsWith(place)
  return place === path || place === `${posix.dirname(path)}/*.ts`
}

/** The circles in a graph: for each, its members in the order of the way around. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const follow = (node: string, way: readonly string[]): void => {
    const at = way.indexOf(node)
    if (at !== -1) circles.push(way.slice(at))
    if (at !== -1 || done.has(node)) return
    for (const next of graph.get(node) ?? []) follow(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) follow(node, [])
  return circles
}

/** Every folder that holds one of the files, at whatever depth. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => {
    const steps = path.split('/').slice(0, -1)
    return steps.map((_, i) => steps.slice(0, i + 1).join('/'))
  })
  return [...new Set(folders)].sort()
}

/** Who imports whom among what lies in a folder: a folder in it counts as one. */
export function roomsIn(
  folder: string,
  edges: readonly (readonly [from: string, to: string])[],
): Map<string, readonly string[]> {
  const roomOf = (path: string) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined
  const rooms = new Map<string, Set<string>>()
  for (const [from, to] of edges) {
    const [one, other] = [roomOf(from), roomOf(to)]
    if (one === undefined || other === undefined || one === other) continue
    rooms.set(one, (rooms.get(one) ?? new Set()).add(other))
  }
  return new Map([...rooms].map(([room, others]) => [room, [...others]]))
}
