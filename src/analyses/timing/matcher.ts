/** How words of a printed deadline are recognised: a pattern, and what it means. */
import { memo } from '../../order.ts'
import type { Period } from '../../period.ts'
import type { Phrases } from './phrases/index.ts'

/**
 * Words that say how the periods beside them are meant; `onwards` follows a start without an end.
 */
export type Mark =
  | 'by'
  | 'moved'
  | 'before'
  | 'from'
  | 'onwards'
  | 'between'
  | 'to'
  | 'and'
  | 'dash'
  | 'slash'
  | 'comma'
  | 'latest'
  | 'ongoing'
  /** What it opens is a timing: it says nothing of its own. */
  | 'label'
  /** With it nothing is certain. */
  | 'unsure'
  | 'word'

export type Meaning =
  /** `vague`, `isPartial`: only a part of it is meant; of the latter it is said which. */
  | { kind: 'period'; period: Period; vague: boolean; isSeason?: boolean; isPartial?: boolean }
  /** Printed as one: T1 and T2 2026, the school year 2023-2024; `isTerm`: named as such a year. */
  | { kind: 'window'; start: Period; due: Period; isOne?: boolean; isTerm?: boolean }
  | { kind: Mark }
  | { kind: 'again'; every: string }
  | { kind: 'after'; rest: string; within?: string }
  | { kind: 'span'; duration: string }

export interface Matcher {
  /** Made when it is first tried: of many patterns a text asks for few. */
  pattern: () => RegExp
  /** It finds only what has a year in four figures. */
  isDated?: true
  /** It finds only what has one of these words: a long pattern costs much the first time. */
  among?: readonly string[] | undefined
  /** It finds only what begins with one of these words. */
  begins?: readonly string[]
  /** Only just behind a period, or the comma after one. */
  behind?: true
  token(found: RegExpExecArray, rest: string): Meaning | undefined
}

/** The named parts of a pattern that was found. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The pattern of a source, made at the first call. */
export function patternOf(source: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source)
    return pattern
  }
}

/** Where a word or a figure ends. */
export const edge = '(?![a-z\\d])'

const leads = new WeakMap<Phrases, string>()

/** What may stand before a period. */
export function leadOf(table: Phrases): string {
  return memo(leads, table, leadIn)
}

function leadIn(table: Phrases): string {
  const season = any(table.seasons)
  const words = any([...table.vague, ...table.seasons, ...table.filler])
  return `(?:(?:(?:${season}) ?[/–] ?(?=${season})|(?:${words})[ -]*)){0,5}`
}

/** Alternatives of a pattern, the longest first. */
export function any(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
