/** Who is meant by printed words: what is not certain is marked, and never decided. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readBodies } from '../../../src/analyses/import/bodies.ts'
import type { Corpus } from '../../../src/corpus/types.ts'
import { corpusOf } from '../../helpers/corpus.ts'

const named = (fr: string, short: string, aliases: string[] = []) => ({
  name: { fr, nl: fr, en: fr },
  abbreviation: { fr: short, nl: short, en: short },
  aliases,
  level: 'federal',
})

let corpus: Corpus
beforeAll(async () => {
  corpus = await corpusOf({
    'actors.yaml': {
      justice: named('Service public fédéral Justice', 'SPF Justice', ['Justice']),
      interieur: named('Service public fédéral Intérieur', 'SPF Intérieur'),
      emploi: named('SPF Emploi, Travail et Concertation sociale', 'SPF ETCS'),
      police: named('Police fédérale', 'PJF', ['Police']),
      locale: named('Police locale', 'PL', ['Police']),
      'ministre-justice': named('Ministre de la Justice', 'MJ'),
      'ministre-interieur': named("Ministre de l'Intérieur", 'MI'),
    },
  })
})

const short = (printed: string) => {
  const { lead, partners, doubts } = readBodies(corpus, printed)
  const unsure = doubts.map(({ text, why, among = [] }) => [text, why, ...among].join(' '))
  return [lead.join(' '), partners.join(' '), ...unsure]
}

describe('printed words', () => {
  it.each([
    ['SPF Justice', ['justice', '']],
    ['le SPF Justice, SPF Intérieur.', ['justice interieur', '']],
    ['SPF Justice / SPF Intérieur + PJF', ['justice interieur police', '']],
    ['SPF Emploi, Travail et Concertation sociale et SPF Justice', ['emploi justice', '']],
    ['SPF Justice en collaboration avec SPF Intérieur', ['justice', 'interieur']],
    ['SPF Justice i.s.m. PJF, SPF Intérieur', ['justice', 'police interieur']],
    ['SPF Justice avec :\n• PJF\n• SPF Intérieur', ['justice', 'police interieur']],
    ['Ministres de la Justice et de l’Intérieur', ['ministre-justice ministre-interieur', '']],
    ['-', ['', '']],
    ['', ['', '']],
  ])('%s', (printed, expected) => {
    expect(short(printed)).toEqual(expected)
  })
})

describe('what is not certain', () => {
  it.each([
    [
      'a body that is not known',
      'SPF Justice, Bureau central',
      ['justice', '', 'Bureau central unknown'],
    ],
    ['a name of several', 'Police', ['', '', 'Police ambiguous locale police']],
    ['one word of a list', 'SPF Intérieur et Justice', ['interieur', '', 'Justice partly justice']],
    ['a name with more', 'SPF Justice (cabinet)', ['', '', 'SPF Justice (cabinet) partly justice']],
    [
      'a list in brackets',
      'PJF (avec l’aide de SPF Justice, PL)',
      expect.not.arrayContaining(['justice']),
    ],
    ['this or that', 'SPF Justice ou PJF', ['', '', 'SPF Justice ou PJF unknown']],
    [
      'what stands after partners',
      'PJF avec PL ; SPF Justice',
      ['police', 'locale', 'justice role justice'],
    ],
  ])('%s is marked', (_, printed, expected) => {
    expect(short(printed)).toEqual(expected)
  })
})
