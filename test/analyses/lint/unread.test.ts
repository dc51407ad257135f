import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileEntry } from '../../../src/corpus/files/walk.ts'
import { entry, findingsOver } from '../../helpers/fixtures.ts'
import { root } from '../../helpers/program.ts'

/** A file of the common corpus with one slip in it. */
function slip(name: string, seen: string | RegExp, written: string): FileEntry {
  const text = readFileSync(join(root, 'test/fixtures/base', name), 'utf8')
  const changed = text.replace(seen, written)
  expect(changed, `${name} has ${seen}`).not.toBe(text)
  return entry(name, changed)
}

const told = async (...overlay: FileEntry[]) =>
  (await findingsOver(overlay)).map(
    ({ rule, place }) => `${place.file.slice('plans/'.length)} ${rule}`,
  )

describe('what follows from a file that could not be read in full', () => {
  it.each<[string, FileEntry, string[]]>([
    [
      'an actor with a wrong level',
      slip('actors.yaml', 'level: federal', 'level: federl'),
      ['actors.yaml ref/unknown-level'],
    ],
    [
      'an actor with a misspelt key',
      slip('actors.yaml', 'name: {fr: Service', 'nam: {fr: Service'),
      ['actors.yaml schema/unknown-key'],
    ],
    [
      'an actor without a name',
      slip('actors.yaml', 'name: {fr: Service Alpha, nl: Dienst Alfa, en: Alpha Service}', 'x: 1'),
      ['actors.yaml schema/missing-key', 'actors.yaml schema/unknown-key'],
    ],
    [
      'a theme with a misspelt key',
      slip('themes.yaml', 'label: {fr: Mineurs', 'lable: {fr: Mineurs'),
      ['themes.yaml schema/unknown-key'],
    ],
    [
      'a document with a word for a truth',
      slip('documents.yaml', 'held: true', 'held: ja'),
      ['documents.yaml schema/wrong-type'],
    ],
    [
      'a document that the corpus does not hold',
      slip('documents.yaml', 'held: false', 'held: non'),
      ['documents.yaml schema/wrong-type'],
    ],
    [
      'a recommendation with a misspelt key',
      slip('recommendations/asked-2018.yaml', 'summary:', 'sumary:'),
      ['recommendations/asked-2018.yaml schema/unknown-key'],
    ],
    [
      'a criterion with a misspelt key',
      slip('scorecards/card.yaml', 'indicator:', 'indikator:'),
      ['scorecards/card.yaml schema/unknown-key'],
    ],
    [
      'an edition without a period',
      slip('teh-2021/edition.yaml', 'period: 2021/2025', 'period: 2021-2025'),
      ['teh-2021/edition.yaml schema/invalid-format'],
    ],
  ])('is not told: %s', async (_, overlay, expected) => {
    expect(await told(overlay)).toEqual(expected)
  })

  it.each([
    'actors.yaml',
    'themes.yaml',
    'documents.yaml',
    'recommendations/asked-2018.yaml',
    'scorecards/card.yaml',
    'teh-2021/hotline.yaml',
  ])('is not told: YAML that ends in the middle, in %s', async (name) => {
    expect(await told(slip(name, /$/, 'x: [\n'))).toEqual([`${name} yaml/syntax`])
  })

  it.each([
    'actors.yaml',
    'themes.yaml',
    'documents.yaml',
    'recommendations/asked-2018.yaml',
    'scorecards/card.yaml',
    'teh-2008/hotline.yaml',
    'teh-2021/hotline.yaml',
  ])('is not told: %s, which nobody may read', async (name) => {
    expect(await told({ name, skipped: 'unreadable', detail: 'EACCES' })).toEqual([
      `${name} file/unreadable`,
    ])
  })

  it('is not told of an edition that the next one names', async () => {
    const broken = slip('teh-2008/edition.yaml', 'language: fr', 'language: french')
    expect(await told(broken, slip('teh-2021/edition.yaml', 'plan-2015', 'teh-2008'))).toEqual([
      'teh-2008/edition.yaml schema/invalid-format',
    ])
  })

  it('does not hide what is wrong beside it', async () => {
    const actors = slip('actors.yaml', 'level: federal', 'level: federl')
    const nobody = slip('teh-2021/hotline.yaml', 'partners: [beta]', 'partners: [beta, nobody]')
    expect(await told(actors, nobody)).toEqual([
      'actors.yaml ref/unknown-level',
      'teh-2021/hotline.yaml ref/unknown-actor',
    ])
    const set = slip('recommendations/asked-2018.yaml', 'summary:', 'sumary:')
    const answers = slip('teh-2021/hotline.yaml', 'asked-2018/1/a', 'asked-2018/1/b')
    expect(await told(set, answers)).toEqual([
      'recommendations/asked-2018.yaml schema/unknown-key',
      'teh-2021/hotline.yaml ref/unknown-recommendation',
    ])
  })
})

describe('an entry of a registry', () => {
  const gamma = (text: string) =>
    slip(
      'actors.yaml',
      /$/,
      `gamma:\n  name: {fr: Gamma, nl: Gamma, en: Gamma}\n  aliases: [Les Gammas]\n  level: federal\n${text}`,
    )
  it('is not called unused where a file names it that could not be read in full, or by another of its names', async () => {
    expect(await told(gamma(''))).toEqual(['actors.yaml registry/unused-entry'])
    expect(
      await told(gamma(''), slip('teh-2021/hotline.yaml', 'lead: [alpha]', 'lead: gamma')),
    ).toEqual(['teh-2021/hotline.yaml schema/wrong-type'])
    expect(
      await told(gamma(''), slip('teh-2021/hotline.yaml', '[beta]', '[beta, Les Gammas]')),
    ).toEqual(['teh-2021/hotline.yaml ref/alias-not-canonical'])
    // What nobody can read may name anybody.
    expect(
      await told(gamma(''), {
        name: 'teh-2021/other.yaml',
        skipped: 'unreadable',
        detail: 'EACCES',
      }),
    ).toEqual(['teh-2021/other.yaml file/unreadable'])
  })
})

describe('a misspelt key', () => {
  it('stands for the one that is missing in the same map, and not for another', async () => {
    const misspelt = slip(
      'teh-2021/hotline.yaml',
      /source: {document: report, section: "3"}/,
      'sourc: {document: report, section: "3"}',
    )
    const both = slip(
      'teh-2021/hotline.yaml',
      /source: {document: report, section: "3"}([\s\S]*)^source: .*\n/m,
      'sourc: {document: report, section: "3"}$1',
    )
    expect(await told(misspelt)).toEqual(['teh-2021/hotline.yaml schema/unknown-key'])
    expect(await told(both)).toEqual([
      'teh-2021/hotline.yaml source/missing',
      'teh-2021/hotline.yaml schema/unknown-key',
    ])
  })
})
