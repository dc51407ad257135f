import { describe, expect, it } from 'vitest'
import { languages, loadWords } from '../../src/words/index.ts'

describe('a sentence that names files', () => {
  it.each(languages)(
    'names a few of many, and says how many more there are: %s',
    async (language) => {
      const { problems } = await loadWords(language)
      const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `forms/${name}.xlsx`)
      const named = (count: number) =>
        problems['output-exists']({ paths: paths.slice(0, count) }).match(/\w\.xlsx/g)
      expect(named(4)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'])
      expect(named(6)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx'])
      expect(problems['output-exists']({ paths })).toMatch(/\b3 (?:more|autres|andere)\b/)
    },
  )
})
