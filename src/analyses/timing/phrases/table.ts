/**
 * What a language has to say of the phrases in which plans print their deadlines. Folded: no
 * accents, lower case, straight quotes.
 */
export interface Phrases {
  /** Before the name of a month. */
  monthNoun: readonly string[]
  /** Names and abbreviations of the months, January first. */
  months: readonly (readonly string[])[]
  /** First to fourth, as words and figures; `last` where a language says "last semester". */
  ordinals: readonly (readonly string[])[]
  quarter: readonly string[]
  /** Of a quarter in short, as a class of characters: T1 2024 is a quarter in French. */
  quarterLetter: string
  semester: readonly string[]
  /** Before a period; they make it no more precise: fin 2008 is 2008. */
  vague: readonly string[]
  /** Before a year; they say more than a period can: spring 2024 is 2024. */
  seasons: readonly string[]
  /** Nothing but grammar. */
  filler: readonly string[]
  /** The period after it is a deadline. */
  by: readonly string[]
  /** The period after it is the deadline now: no other is printed beside it. */
  moved: readonly string[]
  /** The deadline is the day before the period after it. */
  before: readonly string[]
  /** The period after it is a start, not a deadline. */
  from: readonly string[]
  /** Opens a window, closed by one of `to` or `and`. */
  between: readonly string[]
  to: readonly string[]
  /** Joins the periods of a list. */
  and: readonly string[]
  /** Joins two parts of one year to a run: april t/m augustus 2024. */
  upTo: readonly string[]
  /** Behind a period: it is a start. */
  onwards: readonly string[]
  /** Behind a period that is a deadline; they change nothing. */
  latest: readonly string[]
  /** With a colon behind it, what follows is a start. */
  startLabels: readonly string[]
  /** With a colon behind it, what follows is a deadline. */
  endLabels: readonly string[]
  /** Comes back, at which rhythm. */
  again: readonly (readonly [phrase: string, every: string])[]
  /** Before a number and a unit: every two years. */
  every: readonly string[]
  /** Before a rhythm; they do not change it. */
  atLeast: readonly string[]
  /** Before a rhythm that they leave open: at most twice a year. */
  roughly: readonly string[]
  /** Between two numbers of which one is meant: one or two times a year. */
  orSo: readonly string[]
  /** Behind a rhythm; they do not change it. */
  thenBehind: readonly string[]
  /** Before a rhythm that goes on from what is printed before it. */
  thereafter: readonly string[]
  /** Behind a number: two times. */
  times: readonly string[]
  /** Behind `times`, with its months: a year. */
  perMonths: readonly (readonly [phrase: string, months: number])[]
  /** Before two years that make one: the school year 2023-2024; or a term: 2024-2029. */
  doubleYear: readonly string[]
  /** Goes on, without a deadline. */
  ongoing: readonly string[]
  /** Hangs on what follows. */
  after: readonly string[]
  /** Before a number and a unit, and an event behind `ofEvent`: within six months of. */
  within: readonly string[]
  ofEvent: readonly string[]
  /** Behind a number and a unit, with an event behind it: six months from the vote. */
  sinceEvent: readonly string[]
  units: readonly (readonly [name: string, unit: 'Y' | 'M' | 'W' | 'D'])[]
  numbers: readonly (readonly string[])[]
  /**
   * Spellings of the phrases above that mean something else as often: they count only where nothing
   * else is printed.
   */
  ambiguous: readonly string[]
  /**
   * Words that change what a period beside them means, or make it part of a name: with one of them
   * nothing is certain.
   */
  doubtful: string
  /** Ends of compound words that make a period a part of a name: jaarverslag 2024. */
  doubtfulEnds: readonly string[]
  /** Before a deadline or a start, and no part of what it says: target date, to be completed. */
  labels: readonly string[]
  /** With one of them nothing is certain. */
  unsure: readonly string[]
  /** Beside a day they make it that of a text: the decision of 12 March 2024. */
  cited: readonly string[]
  /** Alone beside a period: it says what was, and not what is to be. */
  done: readonly string[]
  /** Whether the day always comes first in 03/04/2025. */
  isDayFirst: boolean
}
