/** One corpus with a finding of nearly every rule, and with names and texts that want escaping. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { measure } from './corpus.ts'
import { entriesOver, entry, markedRules, overlayOf } from './fixtures.ts'
import { emptyFolder } from './folder.ts'

const hostile = JSON.stringify({
  ...measure({ lead: ['<b>&"\'`]]>'], source: { document: '%0A::error::x', section: '1' } }),
  'a key\n::error::x': 1,
  '\u{1f600} \u202e\u{1f3f3}\ufe0f': '\u{1d11e}',
})

/**
 * The folder that holds `plans/`: the marked fixtures of lint, each under a name of its own, over
 * their common corpus.
 */
export function brokenFolder(): string {
  const folder = emptyFolder()
  const bad = markedRules().flatMap((rule) =>
    overlayOf(rule, 'bad').flatMap((one) => {
      // Registries are one file each: only the measures can stand side by side.
      if (!('bytes' in one) || !/^teh-\d+\/.*\.yaml$/.test(one.name)) return []
      return [{ ...one, name: one.name.replace('/', `/${rule.replace('/', '-')}-`) }]
    }),
  )
  const odd = ['100% #1?.yaml', 'à la carte.yaml', '\u{1f600}.yaml', '&<>"\'.yaml'].map((name) =>
    entry(`teh-2021/${name}`, hostile),
  )
  const bytes = [
    entry('teh-2021/latin.yaml', Uint8Array.from([0x74, 0xe9, 0x0a])),
    entry('teh-2021/escape.yaml', 'title: "\u001b[31m\u0000\u2028"\r\n'),
  ]
  for (const one of entriesOver([...bad, ...odd, ...bytes])) {
    if (!('bytes' in one)) continue
    const path = join(folder, 'plans', one.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, one.bytes)
  }
  return folder
}
