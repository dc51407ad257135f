/** What `teh new` asks on a terminal. */

export const en = {
  kinds: {
    measure: 'measure',
    actor: 'body',
    document: 'document',
    theme: 'theme',
    edition: 'edition',
  },
  ask: {
    what: 'What is to be added?',
    id: 'Its id, in small letters (it cannot change later):',
    'measure-id': 'Its edition and its id, in small letters (it cannot change later):',
    title: 'Title, in the first language of the corpus:',
    summary: 'What is promised, in a sentence:',
    reference: 'Number printed in the plan (or nothing):',
    theme: 'Theme (several with ; between them):',
    lead: 'Who is responsible for it (several with ; between them; or nothing):',
    'printed-lead': 'Who is responsible, in the words of the plan (or nothing):',
    due: 'Deadline (2026, 05/2026, Q2 2026; or nothing):',
    'printed-timing': 'The deadline in the words of the plan (or nothing):',
    section: 'In which section of the plan (or nothing):',
    page: 'On which page (or nothing):',
    abbreviation: 'Abbreviation (or nothing):',
    level: 'Level:',
    publisher: 'Who published it (several with ; between them; or nothing):',
    date: 'Its date (or nothing):',
    url: 'Address on the web (or nothing):',
    broader: 'Broader theme (or nothing):',
    plan: 'Which plan?',
    period: 'First and last year (for example 2024/2026):',
    language: 'Language of its text (en, fr):',
    document: 'The document of its text, in the registry of documents:',
  },
}

export type NewWords = typeof en
