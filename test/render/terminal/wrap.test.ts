import { describe, expect, it } from 'vitest'
import { glued, lineWords } from '../../../src/render/line-words.ts'
import { drawEntries } from '../../../src/render/terminal/entries.ts'
import { drawTable } from '../../../src/render/terminal/table.ts'
import { widthOf, wrap } from '../../../src/render/terminal/wrap.ts'
import { languages, loadWords } from '../../../src/words/index.ts'
import { messagesOf } from '../../helpers/messages.ts'
import { lostIn } from '../../helpers/typography.ts'

/** Where words may be wider than a line, every width; beyond, some. */
const narrow = Array.from({ length: 32 }, (_, i) => i + 12)
const wide = [44, 80, 206]

const plain = (text: string) => text

describe('a text in lines', () => {
  it.each([
    ['Sont en retard ? Oui', 14, ['Sont en', 'retard ? Oui']],
    ['La campagne « Stop » (2004)', 14, ['La campagne', '« Stop »', '(2004)']],
    ['Il y en a 24 % : voir', 12, ['Il y en a', '24 % : voir']],
    ['un mot · un autre', 6, ['un', 'mot ·', 'un', 'autre']],
    ['retard\u00a0?', 6, ['retar', 'd\u00a0?']],
    ['de 2009 – 2011 à – peu', 13, ['de', '2009 – 2011 à', '– peu']],
    ['un an :option :x', 8, ['un an', ':option', ':x']],
    ['teh\u00a0show\u00a0teh-2008/ciatteh', 12, ['teh show', 'teh-2008/', 'ciatteh']],
    ['teh-2008/ciatteh-budget', 12, ['teh-2008/', 'ciatteh-', 'budget']],
    ['abc-defghijklmnop', 8, ['abc-', 'defghijk', 'lmnop']],
    ['  deux   blancs de trop  ', 14, ['deux   blancs', 'de trop']],
  ])('%j at %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('no line begins or ends with a sign that belongs to the word beside it', () => {
  it.each(languages)('in every message, from 12 to 206 columns: %s', async (language) => {
    const messages = messagesOf(await loadWords(language))
    expect(messages.length).toBeGreaterThan(1500)
    // In the others nothing can be lost, wherever they break.
    const signed = messages.filter((text) => /[«»:;!?%€·]/.test(text))
    expect(signed.length).toBeGreaterThan(500)
    const lost = signed.flatMap((text) => {
      // As the catalogue has it, and as somebody types it.
      const typed = text.replaceAll('\u00a0', ' ')
      return [...new Set([text, typed])].flatMap((one) => {
        // A line in which no word is broken begins and ends as its words do.
        const words = one.split('\n').flatMap(lineWords)
        const longest = Math.max(...words.map(widthOf))
        return [
          ...lostIn(words, one),
          ...[...narrow.filter((width) => width < longest), ...wide]
            .filter((width) => width < widthOf(one))
            .flatMap((width) => lostIn(wrap(one, width), one).map((line) => `${width}: ${line}`)),
        ]
      })
    })
    expect(lost).toEqual([])
  })

  it('nor where pages and texts of Word break their lines by themselves', () => {
    const text = 'Le plan « 2021 » : 24 % en 2009 – 2011 ? Oui ; non ! (« tout ») · rien'
    expect(glued(text)).toBe(
      lineWords(text)
        .map((one) => one.replaceAll(' ', '\u00a0'))
        .join(' '),
    )
  })

  it('in lists and in tables', () => {
    const text = 'Que dit le plan « 2021 » : 24 % de retard ? Oui ; non ! (« tout ») · rien'
    for (let width = 24; width <= 90; width++) {
      const entry = { number: '6.4', title: { text }, about: [{ text }, { text }], id: 'a/b' }
      const list = drawEntries([{ entries: [entry] }], width, plain).split('\n')
      expect(
        lostIn(
          list.map((line) => line.replace(/^6\.4/, '').trim()),
          '',
        ),
        `${width}`,
      ).toEqual([])
      const columns = [{ key: 'a', title: 'A' }]
      const table = drawTable({ kind: 'table', columns, rows: [[{ text }]] }, width, plain)
      expect(lostIn(table.split('\n').slice(2), text), `${width}`).toEqual([])
    }
  })
})
