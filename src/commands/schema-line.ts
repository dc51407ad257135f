/** The first line of a file, by which an editor finds its schema. */
import type { Kind } from '../../schemas/index.ts'
import type { Corpus } from '../corpus/types.ts'

/** The line that editors understand: the relative path from the file to its schema. */
export function lineTo(way: string, kind: Kind): string {
  return `# yaml-language-server: $schema=${way}/${kind}.schema.json`
}

/** Path and kind of the schema in a first line. */
const named = /^#\s*yaml-language-server:\s*\$schema=(\S*?)\/?[^\s/]*\.schema\.json\s*$/

/**
 * The first line for a new file of a corpus, like that of the existing files; empty if none of them
 * has one.
 */
export function lineFor(name: string, kind: Kind, { files }: Pick<Corpus, 'files'>): string {
  const first = (text: string) => text.slice(0, 300).split(/\r?\n/, 1)[0] ?? ''
  const alike = files.find((file) => file.kind === kind && named.test(first(file.text)))
  if (alike && depthOf(alike.name) === depthOf(name)) return first(alike.text).trimEnd()
  const home = homeNamed({ files })
  if (home === undefined) return ''
  return lineTo(`${'../'.repeat(depthOf(name))}${home}`, kind)
}

/**
 * The folder in which the files of a corpus look for their schemas, from the root of the corpus:
 * `../schemas`. Nothing if none of them names a folder outside the corpus.
 */
export function homeNamed({ files }: Pick<Corpus, 'files'>): string | undefined {
  for (const { name, text } of files) {
    const way = named.exec(text.slice(0, 300).split(/\r?\n/, 1)[0] ?? '')?.[1]
    const up = '../'.repeat(depthOf(name))
    if (way?.startsWith(`${up}../`)) return way.slice(up.length)
  }
  return undefined
}

/** How many folders are between the root of the corpus and a file. */
function depthOf(name: string): number {
  return name.split('/').length - 1
}
