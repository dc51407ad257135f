/** Examples of rules laid over a small corpus: what an example does not show is as it is there. */
import { join } from 'node:path'
import { whyUnread } from '../../src/corpus/files/kinds.ts'
import { type FileEntry, walk } from '../../src/corpus/files/walk.ts'
import { entry } from './fixtures.ts'
import { root } from './program.ts'

/** A file that an example shows some lines of. */
interface Excerpt {
  name: string
  text: string
}

/** The file that an example is about when it names none. */
const usual = 'climate-2021/data-centre.yaml'
const base: ReadonlyMap<string, string> = new Map(
  [...walk(join(root, 'test/fixtures/examples'))].map((one) => [
    one.name,
    'bytes' in one ? new TextDecoder().decode(one.bytes) : '',
  ]),
)

/** The corpus of an example: its keys in place of those of the same name, its new files beside. */
export function corpusOfExample(example: string): FileEntry[] {
  const texts = new Map(base)
  for (const { name, text } of excerptsOf(example)) texts.set(name, fileWith(name, text))
  // The example of what is not read at all shows its name.
  return [...texts].map(([name, text]) =>
    name.endsWith('.yaml')
      ? entry(name, text)
      : { name, skipped: whyUnread(name, () => false), detail: '' },
  )
}

/** What the corpus of the examples adds to a file of another, of which nothing is replaced. */
export function withBase(name: string, text: string): string {
  const own = base.get(name) ?? ''
  const plans = piecesOf(own).find(({ key }) => key === 'plans')
  // One file settles both: their plans are told apart by id.
  if (name === 'corpus.yaml') return laidOver(text, plans?.lines ?? '', 2)
  const known = new Set(piecesOf(text).map(({ key }) => key))
  return (
    text +
    piecesOf(own)
      .flatMap(({ key, lines }) => (known.has(key) ? [] : [lines]))
      .join('')
  )
}

/** A file with all that examples change in it, one over the other. */
export function withAll(shown: readonly string[], name: string, text: string): string {
  const usual = new Set(piecesOf(base.get(name) ?? '').map(({ lines }) => lines))
  return shown
    .flatMap(excerptsOf)
    .filter((one) => one.name === name)
    .flatMap((one) => piecesOf(one.text))
    .filter(({ lines }) => !usual.has(lines))
    .reduce((before, { lines }) => laidOver(before, lines, levelsOf(name)), text)
}

/** Names of the files that an example shows. */
export function namesIn(example: string): ReadonlySet<string> {
  return new Set(excerptsOf(example).map(({ name }) => name))
}

/** Each file is named by a comment above its lines. */
function excerptsOf(example: string): Excerpt[] {
  const [above = '', ...named] = characters(example).split(/^# plans\//m)
  const excerpts = named.map((part): Excerpt => {
    const [first = '', ...lines] = part.split('\n')
    return { name: first.replace(/ \(.*\)$/, ''), text: lines.join('\n').trimEnd() }
  })
  return above === '' ? excerpts : [{ name: usual, text: above }, ...excerpts]
}

/** Characters that do not show are written by their number: `⟨U+200B⟩`. */
export function characters(example: string): string {
  return example.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)))
}

function fileWith(name: string, text: string): string {
  const before = base.get(name)
  // A comment alone is all that the file has.
  if (/^#.*$/.test(text)) return text
  return laidOver(before ?? newFile(name), text, levelsOf(name))
}

/** How deep a key stands that replaces another: one entry of a registry, one list of ratings. */
function levelsOf(name: string): number {
  if (name.startsWith('scorecards/')) return 3
  return name.includes('/') || name === 'corpus.yaml' ? 1 : 2
}

/** What is not shown of a file that the corpus does not have. */
function newFile(name: string): string {
  if (name.endsWith('/edition.yaml')) return base.get('climate-2021/edition.yaml') ?? ''
  return (base.get('climate-2021/hotels.yaml') ?? '').replace(/lines: .*\]/, 'lines: [1, 2]')
}

/** The keys of a text in place of those of another, at one level or, in a registry, at two. */
function laidOver(before: string, text: string, levels: number): string {
  const pieces = piecesOf(text)
  const known = piecesOf(before)
  const shown = (key: string) =>
    pieces.filter((piece) => piece.key === key).map(({ lines }) => lines)
  const replaced = known.map(({ key, lines }) => {
    const own = shown(key)
    if (own.length === 0) return lines
    return levels === 1 ? own.join('') : under(lines, own.join(''), levels - 1)
  })
  const added = pieces.filter(({ key }) => !known.some((one) => one.key === key))
  return [...replaced, ...added.map(({ lines }) => lines)].join('')
}

/** What stands below a key, with other keys in it. */
function under(before: string, lines: string, levels: number): string {
  const [head = '', ...body] = before.split('\n')
  const [, ...others] = lines.split('\n')
  const outdented = (all: string[]) => all.map((line) => line.slice(2)).join('\n')
  return `${head}\n${laidOver(outdented(body), outdented(others), levels).replace(/^(?=.)/gm, '  ')}`
}

/** A text by its keys, each with all lines up to the next, and with the comments above it. */
function piecesOf(text: string): { key: string; lines: string }[] {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const pieces = whole.match(/^(?:#.*\n)*[^\s#-][^:\n]*:.*\n(?:(?:[ \t-].*)?\n)*/gm) ?? []
  return pieces.map((lines) => ({ key: /^[^\s#-][^:\n]*/m.exec(lines)?.[0] ?? '', lines }))
}
