/** Wat `teh init` zegt en schrijft, in het Nederlands. */
import { n, quote } from '../shared/nl.ts'
import type { InitWords } from './en.ts'

export const nl: InitWords = {
  intro: 'Uw eigen corpus. Enter behoudt wat er staat; < gaat één vraag terug.',
  ask: {
    title: 'Waarover gaan de plannen, in enkele woorden?',
    language: 'In welke talen zijn de teksten? (codes, de eerste is verplicht: nl, fr)',
    plan: 'Een korte id voor het plan, in kleine letters (die verandert later niet meer):',
    period: 'Eerste en laatste jaar van de huidige editie (bijvoorbeeld 2024/2026):',
    timezone: 'In welke tijdzone worden de dagen geteld?',
    ci: 'Waar staat de repository: github, gitlab of none (nergens)?',
  },
  made: (folder, count) => `Een corpus in ${quote(folder)}: ${n(count, 'bestand', 'bestanden')}.`,
  wouldMake: (folder, count) =>
    `Een corpus in ${quote(folder)} zou ${n(count, 'bestand', 'bestanden')} hebben. Er is niets geschreven: --dry-run.`,
  written: 'Geschreven',
  toWrite: 'Te schrijven',
  kept: 'Stond er al, en blijft zoals het is',
  addLines: (path) => `Met de hand toe te voegen aan ${quote(path)}:`,
  fillIn: (path) =>
    `In te vullen: TEH_RELEASE en TEH_SHA256 in ${quote(path)}, het adres van teh.cjs van een uitgave en de controlesom ervan. Tot dan stopt die taak.`,
  next: 'Wat u nu kunt typen',
  inFolder: (folder) => `cd ${folder}`,
  files: {
    example: 'Voorbeeld: een eerste verslag publiceren',
    exampleSummary:
      'Een voorbeeld, te vervangen door de eerste maatregel van het plan. Voltooid wanneer iedereen het verslag kan lezen.',
    exampleComment: 'Een voorbeeld: vervang het door de eerste maatregel van uw plan.',
    actor: 'Coördinatie (voorbeeld)',
    theme: 'Algemeen',
    edition: (title, years) => `${title}, ${years}`,
    document: (title, years) => `${title}, ${years}: tekst van het plan`,
    readme: (title, edition, year) => `# ${title}

De plannen staan in \`plans/\`, één belofte per bestand, als platte tekst. \`teh\` leest ze en zegt wat beloofd is, door wie, tegen wanneer, en wat achterstallig is.

\`\`\`
teh lint                       is alles in orde?
teh overdue --year ${year}        wat was achterstallig op het einde van ${year}?
teh query                      welke maatregelen?
teh show ${edition}/example    alles over één ervan
\`\`\`

- \`plans/corpus.yaml\` zegt wat dit corpus is; \`actors.yaml\`, \`themes.yaml\` en \`documents.yaml\` zijn zijn registers.
- Een map is een editie van een plan (\`plans/${edition}/\`), en elk ander bestand daarin is een maatregel.
- \`plans/${edition}/example.yaml\` is een voorbeeld, te vervangen.
`,
  },
}
