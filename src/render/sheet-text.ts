/** Texts that a spreadsheet would misread, and how to prevent that. */

/**
 * Months in English, French and Dutch, in full and abbreviated: a spreadsheet knows those of its
 * own language.
 */
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
  'januari|februari|maart|mei|juni|juli|augustus|oktober|' +
  'janv|jan|fevr|fev|feb|mar|mrt|avr|apr|juil|jun|jul|aug|sept|sep|oct|okt|nov|dec'
const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'
const known = new RegExp(
  `(?<![a-z])(?:${months}|${days}|am|pm|eur|usd)(?![a-z])|(?<=\\d)(?:er|e|t|z|h)(?![a-z])`,
  'g',
)
const truths = /^(?:true|false|vrai|faux|waar|onwaar)$/

/**
 * Keeps a text as it is if a spreadsheet would read it as a date, a time, a percentage, a boolean
 * or another number: it adds an invisible figure space. Whole numbers stay numbers.
 */
export function keptAsText(text: string): string {
  return isTakenForOther(text) ? `${text}\u2007` : text
}

function isTakenForOther(text: string): boolean {
  if (text.length > 40 || /^-?(?:0|[1-9]\d{0,14})$/.test(text)) return false
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  if (truths.test(folded)) return true
  return /\d/.test(folded) && /^[\s\d.,:;'’/%€$£()+–—-]*$/.test(folded.replace(known, ' '))
}
