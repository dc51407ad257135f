/** Reads the words of a printed deadline one by one. */
import type { Phrases } from './phrases/index.ts'
import { type Said, saidAt } from './said.ts'
import type { Token } from './tokens.ts'

/** The meaning of each word, before it is decided whether they make sense together. */
export interface Heard {
  said: Said[]
  rhythms: Extract<Token, { kind: 'again' }>[]
  ongoing: boolean
  /** The event is empty when only a span was printed. */
  after: { event: string; within?: string } | undefined
  unread: string[]
  /** Whether words that qualify a period, such as "before", have none. */
  loose: boolean
  /** Whether a period is introduced by words that often mean something else. */
  ambiguous: boolean
}

export function hear(tokens: readonly Token[], table: Phrases): Heard {
  const heard: Heard = {
    said: [],
    rhythms: [],
    ongoing: false,
    after: undefined,
    unread: [],
    loose: false,
    ambiguous: false,
  }
  let words: string[] = []
  const endWords = () => {
    if (words.length > 0) heard.unread.push(words.join(' '))
    words = []
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    const found = saidAt(tokens, i)
    if (found) {
      endWords()
      heard.said.push(found.said)
      heard.ambiguous ||= isAmbiguous(token, table)
      i += found.length
      continue
    }
    i++
    if (hearAlone(token, heard) || isMere(token, tokens[i])) continue
    words.push(token.text)
    heard.loose ||= needsPeriod.has(token.kind) && !isAmbiguous(token, table)
  }
  endWords()
  return heard
}

/** Notes a token that means something without a period; says whether it does. */
function hearAlone(token: Token, heard: Heard): boolean {
  if (token.kind === 'again') heard.rhythms.push(token)
  else if (token.kind === 'ongoing') heard.ongoing = true
  else if (token.kind === 'after')
    heard.after = {
      ...heard.after,
      event: token.rest,
      ...(token.within !== undefined && { within: token.within }),
    }
  else if (token.kind === 'span')
    heard.after = { event: '', ...heard.after, within: token.duration }
  else return false
  return true
}

/** Kinds of words that say how the period after them is meant. */
const needsPeriod: ReadonlySet<Token['kind']> = new Set(['before', 'from', 'onwards'])

const punctuation: ReadonlySet<Token['kind']> = new Set([
  'dash',
  'slash',
  'comma',
  'latest',
  'label',
])

/** Whether a token is mere punctuation, or a joint that only leads on to another phrase. */
function isMere({ kind }: Token, next: Token | undefined): boolean {
  if (punctuation.has(kind)) return true
  return (kind === 'and' || kind === 'to') && (next?.kind === 'by' || next?.kind === 'before')
}

function isAmbiguous({ text }: Token, { ambiguous }: Phrases): boolean {
  return ambiguous.includes(text.toLowerCase())
}
