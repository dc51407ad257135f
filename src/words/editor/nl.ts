/** Wat `teh schema` zegt, en wat een editor ervan toont, in het Nederlands. */
import { list, n, quote } from '../shared/nl.ts'
import type { EditorWords } from './en.ts'

export const nl: EditorWords = {
  title: "Schema's van dit corpus, voor editors",
  columns: { kind: 'schema', files: 'bestanden' },
  knows: (told) => `Ze kennen ${list(told, 'en')}.`,
  kinds: {
    actor: (count) => n(count, 'actor', 'actoren'),
    theme: (count) => n(count, 'thema', "thema's"),
    document: (count) => n(count, 'document', 'documenten'),
    edition: (count) => n(count, 'editie', 'edities'),
    measure: (count) => n(count, 'maatregel', 'maatregelen'),
    recommendation: (count) => n(count, 'aanbeveling', 'aanbevelingen'),
    plan: (count) => n(count, 'reeks plannen', 'reeksen plannen'),
    level: (count) => n(count, 'niveau', 'niveaus'),
    language: (count) => n(count, 'taal', 'talen'),
  },
  all: 'teh schema measure toont er één; teh schema --output schemas schrijft ze allemaal.',
  named: (folder) =>
    `De bestanden van dit corpus zoeken hun schema's in ${quote(folder)}: teh schema --output ${folder}`,
  written: (count, folder) =>
    `${n(count, 'schema', "schema's")} in ${quote(folder)}. Doe dit opnieuw als er id's bij zijn gekomen.`,
  line: 'De eerste regel van een bestand, waardoor een editor zijn schema vindt:',
  unknown: {
    actor: 'Geen actor van actors.yaml heeft deze id.',
    theme: 'Geen thema van themes.yaml heeft deze id.',
    document: 'Geen document van documents.yaml heeft deze id.',
    edition: 'Geen editie heeft deze id, en ook geen document met held: false.',
    measure: 'Geen maatregel heeft deze id.',
    recommendation:
      'Geen aanbeveling heeft deze id, en ook geen criterium van een voortgangskaart.',
    plan: 'corpus.yaml heeft geen reeks plannen met deze id.',
    level: 'corpus.yaml heeft geen niveau met deze id.',
    language: 'corpus.yaml noemt deze taal niet.',
    rule: 'teh lint heeft geen regel met deze id.',
  },
}
