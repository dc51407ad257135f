/** Wat `teh ask` zegt. */
import { n } from '../shared/nl.ts'
import type { en } from './en.ts'

const lateOf = (late: number, rows: number) => {
  if (late === 0) return ''
  if (late === rows) return late === 1 ? '; die is achterstallig' : '; alle zijn achterstallig'
  return `, waarvan ${late} achterstallig`
}

export const nl: typeof en = {
  heading: ({ bodies, rows, late, replyBy }) =>
    bodies === 0
      ? 'Er is niets te vragen, aan geen enkele instantie.'
      : `${n(bodies, 'instantie', 'instanties')} bevraagd over ${n(rows, 'rij', 'rijen')}, waarvan ${late} achterstallig; antwoord verwacht tegen ${replyBy}.`,
  /** Of a measure without report. */
  noAnswer: (day) => `gevraagd op ${day}, geen antwoord`,
  never: 'nooit gevraagd',
  unreported: (never, silent) => {
    const about = (count: number) => `${count === 1 ? 'is' : 'zijn'} er ${count}`
    const unasked = `${about(never)} nooit gevraagd`
    const unanswered = `${about(silent)} wel gevraagd, zonder antwoord`
    const said = [...(never > 0 ? [unasked] : []), ...(silent > 0 ? [unanswered] : [])]
    return said.length === 0 ? '' : `Daarvan ${said.join(' en ')}.`
  },
  columns: { file: 'Formulier', rows: 'Rijen', late: 'Achterstallig' },
  nothing: (count, names) =>
    `Niets te antwoorden, dus geen formulier: ${n(count, 'instantie', 'instanties')} (${names.join(', ')}).`,
  withoutBody: (count) =>
    `${n(count, 'maatregel', 'maatregelen')} waarover geen instantie bevraagd kan worden`,
  written: (folder, round) =>
    `Geschreven: ${folder} (de formulieren, en index.html met de mails om te versturen) en ${round}.`,
  writtenList: (path) => `Geschreven: ${path} (alleen de lijst, want niemand wordt bevraagd).`,
  dry: 'Er werd niets geschreven (--dry-run).',
  index: (round) => `Ronde ${round}`,
  asked: (day, replyBy) => `Gevraagd op ${day}, antwoord verwacht tegen ${replyBy}.`,
  addresses:
    'Eén mail per instantie, om te kopiëren naar uw mailprogramma: daar staan de adressen, hier niet.',
  mail: ({ body, rows, late, replyBy, file, isForPaper }) =>
    `Onderwerp: ${body}: hoe staat het met uw maatregelen? Graag antwoord tegen ${replyBy}

Geachte heer, mevrouw,

In bijlage (${file}) vindt u ${rows === 1 ? 'de maatregel' : `de ${rows} maatregelen`} uit de actieplannen waarvoor u instaat${lateOf(late, rows)}.

${isForPaper ? 'Gelieve het formulier met de hand in te vullen' : 'Gelieve de gele kolommen in te vullen: de status van elke maatregel, sinds wanneer, en wat er gedaan is'}, en het formulier tegen ${replyBy} terug te sturen. Wat u niet weet, mag leeg blijven.

Met vriendelijke groeten,`,
  silent: (silent, all, round) =>
    silent === 0
      ? `Ronde ${round}: ${all === 1 ? 'de enige bevraagde instantie heeft' : `alle ${all} instanties hebben`} geantwoord.`
      : `Ronde ${round}: ${silent} van de ${n(all, 'instantie', 'instanties')} ${silent === 1 ? 'heeft' : 'hebben'} niet geantwoord.`,
  inPart: 'Gedeeltelijk beantwoord',
  remain: (body, rows, asked) =>
    `${body}: ${rows} van de ${n(asked, 'rij', 'rijen')} zonder antwoord`,
  reminder: ({ body, rows, asked, replyBy, file, isPast }) =>
    `Onderwerp: Herinnering: ${body}: hoe staat het met uw maatregelen?

Geachte heer, mevrouw,

Op ${asked} vroegen wij u hoe het staat met ${rows === 1 ? 'een maatregel' : `${rows} maatregelen`} uit de actieplannen${file === '' ? '' : ` (formulier ${file}, opnieuw in bijlage)`}. Wij kregen nog geen antwoord; ${isPast ? `het werd verwacht tegen ${replyBy}. Gelieve het ons zo snel mogelijk te bezorgen` : `wij verwachten het tegen ${replyBy}`}.

Met vriendelijke groeten,`,
}
