/** One corpus with a finding of nearly every rule, and with names and texts that want escaping. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { examples } from '../../src/analyses/lint/examples.ts'
import type { RuleId } from '../../src/analyses/lint/rules/index.ts'
import type { FileEntry } from '../../src/corpus/files/walk.ts'
import { type Case, cases, shown } from './cases.ts'
import { measure } from './corpus.ts'
import { corpusOfExample, withAll, withBase } from './examples.ts'
import { entriesOver, entry } from './fixtures.ts'
import { emptyFolder } from './folder.ts'

const hostile = JSON.stringify({
  ...measure({ lead: ['<b>&"\'`]]>'], source: { document: '%0A::error::x', section: '1' } }),
  'a key\n::error::x': 1,
  '\u{1f600} \u202e\u{1f3f3}\ufe0f': '\u{1d11e}',
})

/**
 * The folder that holds `plans/`: what is wrong by each rule, under a name of its own, over the
 * common corpora of fixtures and examples.
 */
export function brokenFolder(): string {
  const folder = emptyFolder()
  // Of each rule its example, or the more that its fixture has of measures.
  const bad = new Map<RuleId, FileEntry[]>()
  for (const one of cases) {
    const files = sideBySide(one)
    if (files.length > 0) bad.set(one.rule, files)
  }
  const odd = ['100% #1?.yaml', 'à la carte.yaml', '\u{1f600}.yaml', '&<>"\'.yaml'].map((name) =>
    entry(`teh-2021/${name}`, hostile),
  )
  const bytes = [
    entry('teh-2021/latin.yaml', Uint8Array.from([0x74, 0xe9, 0x0a])),
    entry('teh-2021/escape.yaml', 'title: "\u001b[31m\u0000\u2028"\r\n'),
  ]
  for (const one of [...common(), ...[...bad.values()].flat(), ...odd, ...bytes]) {
    if (!('bytes' in one)) continue
    const path = join(folder, 'plans', one.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, one.bytes)
  }
  return folder
}

/**
 * The common corpus of fixtures, and of that of the examples what it has not, with registries in
 * which all that examples show of them is wrong.
 */
function common(): FileEntry[] {
  const own = entriesOver([]).map((one) => entry(one.name, withBase(one.name, textOf(one))))
  const names = new Set(own.map(({ name }) => name))
  const more = corpusOfExample('').filter(({ name }) => !names.has(name))
  const bad = shown.map((rule) => examples[rule].bad)
  return [...own, ...more].map((one) =>
    // All measures of a wrong edition would go unread.
    /^[a-z]+-\d+\//.test(one.name) ? one : entry(one.name, withAll(bad, one.name, textOf(one))),
  )
}

/** Registries are one file each: only the measures can stand side by side. */
function sideBySide({ rule, files, own }: Case): FileEntry[] {
  const named = (name: string) => name.replace('/', `/${rule.replace('/', '-')}-`)
  const measures = files.filter(
    ({ name }) => own.has(name) && /^[a-z]+-\d+\/(?!edition)/.test(name),
  )
  // What names another of them goes on naming it.
  const ids = measures.map(({ name }) => name.replace('.yaml', ''))
  return measures.map((one) => {
    const text = ids.reduce(
      (said, id) => said.replaceAll(`measure: ${id}\n`, `measure: ${named(id)}\n`),
      textOf(one),
    )
    return entry(named(one.name), text)
  })
}

/** What is not read for its name alone has no text. */
function textOf(one: FileEntry): string {
  return 'bytes' in one ? new TextDecoder().decode(one.bytes) : ''
}
