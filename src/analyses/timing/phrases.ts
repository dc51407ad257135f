/** The phrases in which plans print their deadlines, one table per language. Folded: no accents, lower case, straight quotes. */

export interface Phrases {
  /** Names and abbreviations of the months, January first. */
  months: readonly (readonly string[])[]
  /** First to fourth, as words and figures; `last` where a language says "last semester". */
  ordinals: readonly (readonly string[])[]
  quarter: readonly string[]
  semester: readonly string[]
  /** Before a period; they make it no more precise: fin 2008 is 2008. */
  vague: readonly string[]
  /** Nothing but grammar. */
  filler: readonly string[]
  /** The period after it is a deadline. */
  by: readonly string[]
  /** The deadline is the day before the period after it. */
  before: readonly string[]
  /** The period after it is a start, not a deadline. */
  from: readonly string[]
  /** Opens a window, closed by one of `to`. */
  between: readonly string[]
  to: readonly string[]
  /** Comes back, at which rhythm. */
  again: readonly (readonly [phrase: string, every: string])[]
  /** Goes on, without a deadline. */
  ongoing: readonly string[]
  /** Hangs on what follows. */
  after: readonly string[]
  units: readonly (readonly [name: string, unit: 'Y' | 'M' | 'W' | 'D'])[]
  numbers: readonly (readonly string[])[]
}

const french: Phrases = {
  months: [
    ['janvier', 'janv.', 'janv', 'jan.', 'jan'],
    ['fevrier', 'fevr.', 'fevr', 'fev.', 'fev'],
    ['mars'],
    ['avril', 'avr.', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil.', 'juil', 'juli'],
    ['aout'],
    ['septembre', 'sept.', 'sept'],
    ['octobre', 'oct.', 'oct'],
    ['novembre', 'nov.', 'nov'],
    ['decembre', 'dec.', 'dec'],
  ],
  ordinals: [
    ['premier', '1 ^{er}', '1^{er}', '1er', '1 er', '1re', '1ere', 'i'],
    ['deuxieme', 'second', 'seconde', '2eme', '2e', '2nd', 'ii'],
    ['troisieme', '3eme', '3e', 'iii'],
    ['quatrieme', 'dernier', '4eme', '4e', 'iv'],
  ],
  quarter: ['trimestre', 'trim.'],
  semester: ['semestre', 'sem.'],
  vague: [
    'a la fin de',
    'a la fin',
    'fin de',
    'fin',
    'debut de',
    'au debut de',
    'debut',
    'mi',
    'courant',
    'au cours de',
    'dans le courant de',
    "l'annee",
    'annee',
  ],
  filler: ['en', 'le', 'la', 'les', 'du', 'de', 'au', 'dans', 'pour', 'avant la', "l'", "d'"],
  by: [
    "d'ici a la fin de",
    "d'ici la fin de",
    "d'ici fin",
    "d'ici a",
    "d'ici",
    'au plus tard en',
    'au plus tard le',
    'au plus tard',
    'avant la fin de',
    'avant fin',
    "jusqu'en",
    "jusqu'a",
    "jusqu'au",
  ],
  before: ['avant le', 'avant'],
  from: [
    'a partir du',
    'a partir de',
    'a partir d',
    'des le',
    'des',
    'debut des travaux en',
    'debut des travaux',
    'demarrage',
    'lancement',
    'depuis',
    'entamee en',
    'entame en',
  ],
  between: ['entre'],
  to: ['et', 'a', 'au', 'jusque'],
  again: [
    ['a repeter les annees suivantes selon une frequence a determiner', 'unspecified'],
    ['a repeter selon une frequence a determiner', 'unspecified'],
    ['selon une frequence a determiner', 'unspecified'],
    ['a repeter chaque annee', 'year'],
    ['a repeter tous les deux ans', 'P2Y'],
    ['a repeter', 'unspecified'],
    ['chaque annee', 'year'],
    ['tous les ans', 'year'],
    ['une fois par an', 'year'],
    ['annuellement', 'year'],
    ['annuelle', 'year'],
    ['annuel', 'year'],
    ['tous les deux ans', 'P2Y'],
    ['tous les 2 ans', 'P2Y'],
    ['tous les six mois', 'P6M'],
    ['deux fois par an', 'P6M'],
    ['chaque semestre', 'P6M'],
    ['chaque trimestre', 'P3M'],
    ['periodiquement', 'unspecified'],
    ['regulierement', 'unspecified'],
  ],
  ongoing: ['en continu', 'continu', 'permanent', 'en permanence', 'en cours'],
  after: ["apres l'", 'apres la', 'apres le', 'apres les', 'apres', "suivant l'", 'suivant la', 'suivant le', 'a compter de'],
  units: [
    ['annees', 'Y'],
    ['annee', 'Y'],
    ['ans', 'Y'],
    ['an', 'Y'],
    ['mois', 'M'],
    ['semaines', 'W'],
    ['semaine', 'W'],
    ['jours', 'D'],
    ['jour', 'D'],
  ],
  numbers: [['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf'], ['dix'], ['onze'], ['douze']],
}

const dutch: Phrases = {
  months: [
    ['januari', 'jan.', 'jan'],
    ['februari', 'feb.', 'feb'],
    ['maart', 'mrt.', 'mrt'],
    ['april', 'apr.', 'apr'],
    ['mei'],
    ['juni'],
    ['juli'],
    ['augustus', 'aug.', 'aug'],
    ['september', 'sept.', 'sep'],
    ['oktober', 'okt.', 'okt'],
    ['november', 'nov.', 'nov'],
    ['december', 'dec.', 'dec'],
  ],
  ordinals: [
    ['eerste', '1ste', '1e'],
    ['tweede', '2de', '2e'],
    ['derde', '3de', '3e'],
    ['vierde', 'laatste', '4de', '4e'],
  ],
  quarter: ['kwartaal', 'trimester'],
  semester: ['semester', 'jaarhelft', 'helft van'],
  vague: ['tegen het einde van', 'op het einde van', 'einde van', 'eind', 'einde', 'begin', 'half', 'midden', 'in de loop van', 'het jaar', 'jaar'],
  filler: ['in', 'het', 'de', 'van', 'op'],
  by: [
    'tegen eind',
    'tegen ten laatste',
    'tegen',
    'uiterlijk in',
    'uiterlijk op',
    'uiterlijk tegen',
    'uiterlijk',
    'ten laatste in',
    'ten laatste',
    'voor eind',
    'voor het einde van',
    'tot en met',
    'tot',
  ],
  before: ['voor'],
  from: ['vanaf', 'met ingang van', 'sinds', 'start van de werkzaamheden', 'start in', 'start'],
  between: ['tussen', 'van'],
  to: ['en', 'tot'],
  again: [
    ['te herhalen de volgende jaren volgens een te bepalen frequentie', 'unspecified'],
    ['te herhalen volgens een te bepalen frequentie', 'unspecified'],
    ['elk jaar te herhalen', 'year'],
    ['jaarlijks te herhalen', 'year'],
    ['te herhalen', 'unspecified'],
    ['elk jaar', 'year'],
    ['ieder jaar', 'year'],
    ['jaarlijks', 'year'],
    ['een keer per jaar', 'year'],
    ['om de twee jaar', 'P2Y'],
    ['tweejaarlijks', 'P2Y'],
    ['halfjaarlijks', 'P6M'],
    ['driemaandelijks', 'P3M'],
    ['regelmatig', 'unspecified'],
    ['periodiek', 'unspecified'],
  ],
  ongoing: ['doorlopend', 'permanent', 'lopend', 'continu'],
  after: ['na de', 'na het', 'na'],
  units: [
    ['jaren', 'Y'],
    ['jaar', 'Y'],
    ['maanden', 'M'],
    ['maand', 'M'],
    ['weken', 'W'],
    ['week', 'W'],
    ['dagen', 'D'],
    ['dag', 'D'],
  ],
  numbers: [['een'], ['twee'], ['drie'], ['vier'], ['vijf'], ['zes'], ['zeven'], ['acht'], ['negen'], ['tien'], ['elf'], ['twaalf']],
}

const english: Phrases = {
  months: [
    ['january', 'jan.', 'jan'],
    ['february', 'feb.', 'feb'],
    ['march', 'mar.', 'mar'],
    ['april', 'apr.', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug.', 'aug'],
    ['september', 'sept.', 'sep'],
    ['october', 'oct.', 'oct'],
    ['november', 'nov.', 'nov'],
    ['december', 'dec.', 'dec'],
  ],
  ordinals: [
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', 'last', '4th'],
  ],
  quarter: ['quarter of', 'quarter'],
  semester: ['semester of', 'semester', 'half of', 'half'],
  vague: ['at the end of', 'the end of', 'end of', 'end', 'early', 'beginning of', 'start of', 'mid', 'late', 'during', 'in the course of', 'the year', 'year'],
  filler: ['in', 'the', 'of', 'on'],
  by: ['by the end of', 'by end of', 'by end', 'by', 'no later than', 'at the latest in', 'at the latest', 'before the end of', 'until'],
  before: ['before'],
  from: ['from', 'as of', 'as from', 'starting in', 'starting from', 'starting', 'since', 'start of the work in', 'start of work'],
  between: ['between', 'from'],
  to: ['and', 'to', 'until'],
  again: [
    ['to be repeated in the following years at a frequency to be determined', 'unspecified'],
    ['to be repeated at a frequency to be determined', 'unspecified'],
    ['to be repeated every year', 'year'],
    ['to be repeated', 'unspecified'],
    ['every year', 'year'],
    ['each year', 'year'],
    ['once a year', 'year'],
    ['yearly', 'year'],
    ['annually', 'year'],
    ['annual', 'year'],
    ['every two years', 'P2Y'],
    ['twice a year', 'P6M'],
    ['every six months', 'P6M'],
    ['quarterly', 'P3M'],
    ['regularly', 'unspecified'],
    ['periodically', 'unspecified'],
  ],
  ongoing: ['ongoing', 'continuous', 'continuously', 'permanent'],
  after: ['after the', 'after', 'following the', 'following'],
  units: [
    ['years', 'Y'],
    ['year', 'Y'],
    ['months', 'M'],
    ['month', 'M'],
    ['weeks', 'W'],
    ['week', 'W'],
    ['days', 'D'],
    ['day', 'D'],
  ],
  numbers: [['one', 'a', 'an'], ['two'], ['three'], ['four'], ['five'], ['six'], ['seven'], ['eight'], ['nine'], ['ten'], ['eleven'], ['twelve']],
}

export const phrases: Record<'fr' | 'nl' | 'en', Phrases> = { fr: french, nl: dutch, en: english }
