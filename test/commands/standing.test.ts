/** Broader and narrower: the words under a measure say how that measure stands to the other. */
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const follows = (match: string) => ({
  follows: [{ measure: 'one-2008/a', match, because: 'x' }],
})
const cwd = {
  broad: folderOf({
    'one-2008/a.yaml': measure(),
    'two-2021/b.yaml': measure({ summary: 'Autre.', ...follows('broad') }),
  }),
  narrow: folderOf({
    'one-2008/a.yaml': measure(),
    'two-2021/b.yaml': measure({ summary: 'Autre.', ...follows('narrow') }),
  }),
}

/** How the newer measure stands to the older one, and the older one to the newer. */
const said = [
  ['broad', 'en', 'narrower than one-2008/a', 'broader than two-2021/b'],
  ['broad', 'fr', 'plus étroite que one-2008/a', 'plus large que two-2021/b'],
  ['broad', 'nl', 'beperkter dan one-2008/a', 'ruimer dan two-2021/b'],
  ['narrow', 'en', 'broader than one-2008/a', 'narrower than two-2021/b'],
  ['narrow', 'fr', 'plus large que one-2008/a', 'plus étroite que two-2021/b'],
  ['narrow', 'nl', 'ruimer dan one-2008/a', 'beperkter dan two-2021/b'],
] as const

describe.each(said)('a predecessor that is %s, in %s', (match, lang, newer, older) => {
  const words = async (...argv: string[]) =>
    (await teh([...argv, '--lang', lang], { cwd: cwd[match] })).stdout.replace(/\s+/g, ' ')

  it('is told in lineage', async () => {
    const told = await words('lineage', 'two-2021/b')
    expect(told).toContain(newer)
    expect(told).not.toContain(older)
    expect(await words('lineage', 'two-2021/b', '--format', 'csv')).toContain(newer)
  })

  it('is told in show, from either end: how the other stands to the one shown', async () => {
    const shown = { en: 'this one', fr: 'celle-ci', nl: 'deze' }[lang]
    const toShown = (words: string) => words.replace(/\S+$/, shown)
    expect(await words('show', 'two-2021/b')).toContain(toShown(older))
    expect(await words('show', 'one-2008/a')).toContain(toShown(newer))
  })

  it('is told in diff', async () => {
    expect(await words('diff', 'one-2008', 'two-2021')).toContain(newer)
  })
})
