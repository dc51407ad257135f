/** Which bodies the printed words name. What is not certain is marked and never decided. */
import type { Corpus } from '../../corpus/types.ts'
import { actorsNamed } from '../lookup.ts'

/** Why words are not a body of the corpus. */
export type BodyDoubt = 'unknown' | 'ambiguous' | 'partly' | 'role'

export interface ReadBodies {
  /** Ids of actors, in the order in which they are printed, each once. */
  lead: string[]
  partners: string[]
  doubts: { text: string; why: BodyDoubt; among?: string[] }[]
}

/** Words after which partners stand, in French, Dutch and English. */
const withPartners =
  /(?:^|[\s,;(])(?:en (?:étroite )?(?:collaboration|concertation|coopération|partenariat|association) avec|en coordination avec|avec (?:l['’]appui|le soutien|la collaboration|la participation) d[eu]s?|avec|in (?:nauwe )?(?:samenwerking|overleg|samenspraak) met|i\.s\.m\.?|ism|met (?:de )?(?:steun|medewerking) van|samen met|in (?:close )?(?:cooperation|collaboration|consultation|partnership) with|with (?:the )?(?:support|assistance) of|together with|with)\s+/giu

/** Reads the bodies in the words for the responsible and in the words for the partners. */
export function readBodies(corpus: Corpus, printed: string, asPartners = ''): ReadBodies {
  const found: ReadBodies = { lead: [], partners: [], doubts: [] }
  const unsure: string[] = []
  const { lead, partners, after } = splitAtPartners(printed)
  take(corpus, lead, found.lead, found)
  take(corpus, partners, found.partners, found)
  take(corpus, after, unsure, found)
  take(corpus, asPartners, found.partners, found)
  for (const id of unsure) found.doubts.push({ text: id, why: 'role', among: [id] })
  found.partners = found.partners.filter((id) => !found.lead.includes(id))
  return found
}

/**
 * A word for partners governs the rest of its line or, before a colon, all that follows. What
 * stands after such a line may be either.
 */
function splitAtPartners(printed: string): { lead: string; partners: string; after: string } {
  const [lead = '', ...rest] = printed.split(withPartners)
  const [, first = ''] = [lead, ...rest]
  const governed = rest.join('\n')
  if (rest.length === 0) return { lead, partners: '', after: '' }
  if (first.trimStart().startsWith(':'))
    return { lead, partners: governed.replace(/:/g, ' '), after: '' }
  const end = governed.search(/[\n;]/)
  if (end < 0) return { lead, partners: governed, after: '' }
  return { lead, partners: governed.slice(0, end), after: governed.slice(end) }
}

function take(corpus: Corpus, text: string, into: string[], found: ReadBodies): void {
  const items = itemsOf(corpus, spread(text))
  for (const [at, item] of items.entries()) {
    const ids = idsOf(corpus, item)
    const [only] = ids
    if (isNothing(item)) continue
    if (ids.length > 1) found.doubts.push({ text: item, why: 'ambiguous', among: ids })
    else if (only === undefined) found.doubts.push(doubtOf(corpus, item, items[at - 1]))
    else if (items.length > 1 && isOneWord(item))
      found.doubts.push({ text: item, why: 'partly', among: [only] })
    else if (!into.includes(only)) into.push(only)
  }
}

/** *Ministres de X, Y et Z* are three ministers: each is named in full. */
function spread(text: string): string {
  return text.replace(manyOf, (_, word: string, list: string) => {
    const one = word.replace(/s$/i, '')
    return list
      .split(separators)
      .map((item) => (startsAlike(item, one) ? item : `${one} ${item.trim()}`))
      .join('\n')
  })
}

function startsAlike(item: string, word: string): boolean {
  return item.trim().toLowerCase().startsWith(word.toLowerCase())
}

const manyOf = /(ministres|ministers|secrétaires d['’]état|staatssecretarissen)\s+([^\n;]+)/giu

/**
 * Separators between bodies of a list. *Ou* is none, because it leaves open which body is meant.
 */
const separators =
  /\s*(?:[,;/&+\n•·]|\s(?:et|en|and|ainsi que|alsook|as well as)\s|\s[-–—]\s)\s*/giu

/** More pieces than this make no name. */
const maxPieces = 6

/**
 * The pieces between separators; neighbours that form one name together become one item, the
 * longest first.
 */
function itemsOf(corpus: Corpus, text: string): string[] {
  const pieces = piecesOf(text)
  const items: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const most = Math.min(maxPieces, pieces.length - at)
    let length = most
    for (; length > 1; length--) {
      const joined = plain(text.slice(pieces[at]?.from, pieces[at + length - 1]?.to))
      if (idsOf(corpus, joined).length > 0) break
    }
    items.push(plain(text.slice(pieces[at]?.from, pieces[at + length - 1]?.to)))
    at += length
  }
  return items
}

function piecesOf(text: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let from = 0
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== '') pieces.push({ from, to })
  }
  for (const { index, 0: sign } of text.matchAll(separators)) {
    // Words in brackets explain the name before them.
    if (isOpen(text.slice(from, index))) continue
    add(index)
    from = index + sign.length
  }
  add(text.length)
  return pieces
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

const article = /^(?:les?|la|l['’]|aux?|à la|à l['’]|du|des|de la|de l['’]|het|de|the)\s*(?=\S)/iu

function plain(item: string): string {
  return item.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '').trim()
}

/** Ids of the actors that bear the whole of these words as a name, with or without an article. */
function idsOf(corpus: Corpus, item: string): string[] {
  const whole = actorsNamed(corpus, item)
  const named = whole.length > 0 ? whole : actorsNamed(corpus, item.replace(article, ''))
  return named.map(({ id }) => id)
}

/** One word of a list may only be a part of a name: *Ministry of Energy and Water*. */
function isOneWord(item: string): boolean {
  const bare = item.replace(article, '')
  return !/\s/.test(bare) && bare !== bare.toUpperCase()
}

function isNothing(item: string): boolean {
  return /^(?:[-–—/.…?\s]*|n\s*\/?\s*a|n\.v\.t|néant|nihil|none|geen|aucune?)$/iu.test(item)
}

/** Names that contain the words, or are contained in them, as a help for a person. */
function doubtOf(
  corpus: Corpus,
  item: string,
  before: string | undefined,
): ReadBodies['doubts'][0] {
  const [first = ''] = before?.split(' ') ?? []
  const prefixed = first === '' ? [] : idsOf(corpus, `${first} ${item}`)
  const outer = idsOf(corpus, plain(item.replace(/\([^)]*\)/g, ' ')))
  const among = [...new Set([...prefixed, ...outer])]
  return among.length > 0 ? { text: item, why: 'partly', among } : { text: item, why: 'unknown' }
}
