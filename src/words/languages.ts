/** Names of the languages in which corpora are written; of another, its tag. */

/** By tag: in French, Dutch and English, as they stand after *en*, *in het* and *in*. */
const names: Readonly<Record<string, readonly [fr: string, nl: string, en: string]>> = {
  ar: ['arabe', 'Arabisch', 'Arabic'],
  bg: ['bulgare', 'Bulgaars', 'Bulgarian'],
  bs: ['bosnien', 'Bosnisch', 'Bosnian'],
  ca: ['catalan', 'Catalaans', 'Catalan'],
  cs: ['tchèque', 'Tsjechisch', 'Czech'],
  cy: ['gallois', 'Welsh', 'Welsh'],
  da: ['danois', 'Deens', 'Danish'],
  de: ['allemand', 'Duits', 'German'],
  el: ['grec', 'Grieks', 'Greek'],
  en: ['anglais', 'Engels', 'English'],
  es: ['espagnol', 'Spaans', 'Spanish'],
  et: ['estonien', 'Ests', 'Estonian'],
  eu: ['basque', 'Baskisch', 'Basque'],
  fi: ['finnois', 'Fins', 'Finnish'],
  fr: ['français', 'Frans', 'French'],
  ga: ['irlandais', 'Iers', 'Irish'],
  hr: ['croate', 'Kroatisch', 'Croatian'],
  hu: ['hongrois', 'Hongaars', 'Hungarian'],
  is: ['islandais', 'IJslands', 'Icelandic'],
  it: ['italien', 'Italiaans', 'Italian'],
  ja: ['japonais', 'Japans', 'Japanese'],
  lb: ['luxembourgeois', 'Luxemburgs', 'Luxembourgish'],
  lt: ['lituanien', 'Litouws', 'Lithuanian'],
  lv: ['letton', 'Lets', 'Latvian'],
  mk: ['macédonien', 'Macedonisch', 'Macedonian'],
  mt: ['maltais', 'Maltees', 'Maltese'],
  nl: ['néerlandais', 'Nederlands', 'Dutch'],
  no: ['norvégien', 'Noors', 'Norwegian'],
  pl: ['polonais', 'Pools', 'Polish'],
  pt: ['portugais', 'Portugees', 'Portuguese'],
  ro: ['roumain', 'Roemeens', 'Romanian'],
  ru: ['russe', 'Russisch', 'Russian'],
  sk: ['slovaque', 'Slowaaks', 'Slovak'],
  sl: ['slovène', 'Sloveens', 'Slovenian'],
  sq: ['albanais', 'Albanees', 'Albanian'],
  sr: ['serbe', 'Servisch', 'Serbian'],
  sv: ['suédois', 'Zweeds', 'Swedish'],
  tr: ['turc', 'Turks', 'Turkish'],
  uk: ['ukrainien', 'Oekraïens', 'Ukrainian'],
  zh: ['chinois', 'Chinees', 'Chinese'],
}

const columns = ['fr', 'nl', 'en'] as const

/** The name of a language (BCP 47) in the language of the reader: `de` is *allemand*. */
export function languageName(tag: string, reader: (typeof columns)[number]): string {
  const primary = tag.split('-', 1)[0] ?? ''
  const known = Object.hasOwn(names, primary) ? names[primary] : undefined
  return known?.[columns.indexOf(reader)] ?? tag
}
