/** The program knows no country and no plan: a corpus says all of that about itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './helpers/program.ts'

/**
 * Countries, their parts and the subjects of plans, in whole words; French before other languages;
 * `teh` where it is a plan and not the program.
 */
const known =
  /\b(?:belg\p{L}*|bru(?:x|ss)el\p{L}*|vlaams\p{L}*|flam(?:and|ande)|wallon\p{L}*|waals\p{L}*|trafic|traite|tteh|ciatteh|spf|mensen(?:handel|smokkel)|trafficking|smuggling)\b|\.fr\b|\['fr'\]|'teh' \(|plan: teh\b/giu

it.each(['src', 'schemas'])('%s knows no country, no subject and no first language', (folder) => {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(known)].map(
        ([word]) => `${path}: ${word}`,
      ),
    )
  // How each language is loaded.
  expect(found.filter((one) => !one.endsWith(': .fr') || !/^src\/words\//.test(one))).toEqual([])
})
