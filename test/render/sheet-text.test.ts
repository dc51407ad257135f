import { describe, expect, it } from 'vitest'
import { keptAsText } from '../../src/render/sheet-text.ts'

describe('a text in a sheet for people', () => {
  it.each([
    'janvier 2009',
    'Mars 2021',
    '31 décembre 2023',
    '1er février 2024',
    'januari 2009',
    '5 maart',
    'Mar 2021',
    '31/12/2023',
    '2021-07-15',
    '2021-07-15T12:00Z',
    '1/2',
    '6.4',
    '6.10',
    '12:30',
    '50 %',
    '10 €',
    '1e5',
    '012',
    '1.500',
    '3,5',
    '1234567890123456',
    '2021 – 2022',
    'vrai',
    'Waar',
    'TRUE',
  ])('stays a text: %s', (text) => expect(keptAsText(text)).toBe(`${text}\u2007`))

  it.each([
    '48',
    '-3',
    '0',
    '2019',
    '',
    'mars',
    'fin 2008',
    'teh-2021/ciatteh',
    'cp-2018-4/1',
    'SPF Justice',
    'Décision 20',
    'T2 2024',
  ])('is left as it is: %s', (text) => expect(keptAsText(text)).toBe(text))
})
