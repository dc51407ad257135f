/**
 * Waarom een Office-bestand niet gelezen wordt, en wat te doen; volgt op de naam van het bestand.
 */
import type { OfficeWords } from './en.ts'

const asXlsx = 'sla op als Excel-werkmap (.xlsx) en geef die'
const asSheet = 'neem de antwoorden over in het formulier dat verstuurd is en geef dat'

export const nl: OfficeWords = {
  foreign: {
    encrypted: `is beveiligd met een wachtwoord: open het, verwijder het wachtwoord, ${asXlsx}`,
    'old-excel': `is een werkmap in het oude formaat (.xls): open ze, ${asXlsx}`,
    'old-word': `is een Word-document: ${asSheet}`,
    'binary-workbook': `is een binaire werkmap (.xlsb): open ze, ${asXlsx}`,
    macros: `is een werkmap met macro's (.xlsm): open ze zonder die uit te voeren, ${asXlsx}`,
    workbook: 'is een werkmap, en niet wat gevraagd was',
    'word-document': `is een Word-document: ${asSheet}`,
    presentation: `is een presentatie: ${asSheet}`,
    'open-document-sheet': `is een rekenblad van LibreOffice (.ods): open het, ${asXlsx}`,
    'open-document-text': `is een document van LibreOffice: ${asSheet}`,
    'open-document': `is een bestand van LibreOffice: ${asSheet}`,
    numbers: 'is een rekenblad van Numbers: exporteer het naar Excel (.xlsx) en geef dat',
    pdf: `is een pdf: vraag het formulier zelf (.xlsx), of ${asSheet}`,
    'rich-text': `is een opgemaakte tekst (.rtf): ${asSheet}`,
    html: `is een webpagina: ${asSheet}`,
    text: `is platte tekst: ${asSheet}`,
    zip: 'is een zipbestand: pak het uit en geef de formulieren die erin zitten',
    empty: 'is leeg: vraag het opnieuw',
    unknown:
      'is geen soort bestand dat hier bekend is: vraag het formulier zoals het verstuurd is (.xlsx)',
  },
  tooLarge: {
    file: 'is een te groot bestand',
    parts: 'bestaat uit te veel onderdelen',
    part: 'heeft een te groot onderdeel',
    'parts-read': 'is uitgepakt te groot',
    depth: 'is te diep genest',
    elements: 'heeft te veel elementen',
    attributes: 'heeft te veel attributen',
    rows: 'heeft te veel rijen: verwijder die onder het deel dat nodig is',
    columns: 'heeft te veel kolommen: verwijder die naast het deel dat nodig is',
    cells: 'heeft te veel cellen: verwijder wat niet nodig is',
    text: 'heeft een cel met een te lange tekst',
    ranges: 'heeft te veel samengevoegde cellen',
  },
  unsafe:
    'is zo niet door een kantoorprogramma opgeslagen, en wordt niet gelezen: vraag het opnieuw',
  damaged: 'is beschadigd: open het en sla het opnieuw op, of vraag het opnieuw',
}
