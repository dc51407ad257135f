/** Pourquoi un fichier de bureautique n'est pas lu, et que faire; la suite du nom du fichier. */
import type { OfficeWords } from './en.ts'

const asXlsx = 'enregistrez-le comme classeur Excel (.xlsx) et donnez celui-ci'
const asSheet = 'recopiez les réponses dans le formulaire envoyé et donnez celui-ci'

export const fr: OfficeWords = {
  foreign: {
    encrypted: `est protégé par un mot de passe\u00a0: ouvrez-le, retirez le mot de passe, ${asXlsx}`,
    'old-excel': `est un classeur de l'ancien format (.xls)\u00a0: ouvrez-le, ${asXlsx}`,
    'old-word': `est un document Word\u00a0: ${asSheet}`,
    'binary-workbook': `est un classeur binaire (.xlsb)\u00a0: ouvrez-le, ${asXlsx}`,
    macros: `est un classeur avec macros (.xlsm)\u00a0: ouvrez-le sans les exécuter, ${asXlsx}`,
    workbook: 'est un classeur, et pas ce qui était demandé',
    'word-document': `est un document Word\u00a0: ${asSheet}`,
    presentation: `est une présentation\u00a0: ${asSheet}`,
    'open-document-sheet':
      'est une feuille de calcul LibreOffice (.ods)\u00a0: ouvrez-la, enregistrez-la comme classeur Excel (.xlsx) et donnez celui-ci',
    'open-document-text': `est un document LibreOffice\u00a0: ${asSheet}`,
    'open-document': `est un fichier LibreOffice\u00a0: ${asSheet}`,
    numbers:
      'est une feuille de calcul Numbers\u00a0: exportez-la vers Excel (.xlsx) et donnez ce classeur',
    pdf: `est un PDF\u00a0: demandez le formulaire lui-même (.xlsx), ou ${asSheet}`,
    'rich-text': `est un texte mis en forme (.rtf)\u00a0: ${asSheet}`,
    html: `est une page web\u00a0: ${asSheet}`,
    text: `est un texte brut\u00a0: ${asSheet}`,
    zip: "est une archive zip\u00a0: décompressez-la et donnez les formulaires qu'elle contient",
    empty: 'est vide\u00a0: redemandez-le',
    unknown: "n'est pas d'un format connu ici\u00a0: demandez le formulaire tel qu'envoyé (.xlsx)",
  },
  tooLarge: {
    file: 'est un fichier trop volumineux',
    parts: 'se compose de trop de parties',
    part: 'contient une partie trop grande',
    'parts-read': 'est trop grand une fois décompressé',
    depth: 'est imbriqué trop profondément',
    elements: "contient trop d'éléments",
    attributes: "contient trop d'attributs",
    rows: 'contient trop de lignes\u00a0: supprimez celles qui suivent la partie utile',
    columns: 'contient trop de colonnes\u00a0: supprimez celles à côté de la partie utile',
    cells: "contient trop de cellules\u00a0: supprimez ce qui n'est pas utile",
    text: 'contient une cellule au texte trop long',
    ranges: 'contient trop de cellules fusionnées',
  },
  unsafe:
    "n'a pas été enregistré tel quel par un programme de bureautique et n'est pas lu\u00a0: redemandez-le",
  damaged: 'est endommagé\u00a0: ouvrez-le et enregistrez-le à nouveau, ou redemandez-le',
}
