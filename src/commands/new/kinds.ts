/** The kinds of what `teh new` adds, and what must and may be said of each. */

export const kinds = ['measure', 'actor', 'document', 'theme', 'edition'] as const
export type What = (typeof kinds)[number]

/** Names of flags. */
interface Takes {
  all: readonly string[]
  /** What it cannot do without. */
  required: readonly Question[]
  /** The questions on a terminal if nothing is given, in this order. */
  asked: readonly Question[]
}

/** What a terminal asks, in any order. */
export const questions = [
  ...(['reference', 'title', 'summary', 'theme', 'printed-lead', 'lead'] as const),
  ...(['printed-timing', 'due', 'section', 'page', 'abbreviation', 'level'] as const),
  ...(['publisher', 'date', 'url', 'broader', 'plan', 'period', 'language', 'document'] as const),
] as const
export type Question = (typeof questions)[number]

export const takes: Readonly<Record<What, Takes>> = {
  measure: {
    all: [
      ...['title', 'title-in', 'summary', 'reference', 'origin', 'theme', 'lead'],
      ...['partner', 'printed-lead', 'printed-timing', 'start', 'due', 'document', 'section'],
      ...['page', 'lines', 'url'],
    ],
    required: ['title', 'summary', 'theme'],
    asked: [
      ...(['reference', 'title', 'summary', 'theme', 'printed-lead', 'lead'] as const),
      ...(['printed-timing', 'due', 'section', 'page'] as const),
    ],
  },
  actor: {
    all: ['title', 'title-in', 'abbreviation', 'level', 'part-of'],
    required: ['title', 'level'],
    asked: ['title', 'abbreviation', 'level'],
  },
  document: {
    all: ['title', 'title-in', 'publisher', 'date', 'language', 'url'],
    required: ['title'],
    asked: ['title', 'publisher', 'date', 'language', 'url'],
  },
  theme: {
    all: ['title', 'title-in', 'broader'],
    required: ['title'],
    asked: ['title', 'broader'],
  },
  edition: {
    all: ['title', 'title-in', 'plan', 'period', 'language', 'previous', 'document'],
    required: ['title', 'plan', 'period', 'language', 'document'],
    asked: ['title', 'plan', 'period', 'language', 'document'],
  },
}
