/** What an editor shows in a corpus elsewhere, by yaml-language-server. */
import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../helpers/program.ts'

describe('an editor in a corpus elsewhere', () => {
  let said = ''
  beforeAll(() => {
    const script = `${root}/scripts/try-language-server.mjs`
    said = execFileSync(process.execPath, [script], { encoding: 'utf8' })
  })

  it('underlines an unknown id where it stands, in words', () => {
    expect(said).toContain('line 2, columns 13 to 18: No actor of actors.yaml has this id.')
  })

  it('completes a body with its name, and shows it', () => {
    expect(said).toContain(
      "irm: IRM · Independent Reporting Mechanism · MEI · Mécanisme d'évaluation",
    )
    expect(said).toMatch(/a pointer on a body shows\n {2}irm`: IRM · Independent/)
  })

  it('finds no fault with the files that are there', () => {
    expect(said).toMatch(/files as they are, underlined in\n {2}none of 4/)
  })
})
