/** What `teh init` says and writes, in English. */
import { n, quote } from '../shared/en.ts'

export const en = {
  intro: 'A corpus of your own. Enter keeps what is shown; < goes back one question.',
  ask: {
    title: 'What are the plans about, in a few words?',
    language: 'In which languages are the texts? (tags, the first is required: en, fr)',
    plan: 'A short id for the plan, in small letters (it cannot change later):',
    period: 'First and last year of its current edition (for example 2024/2026):',
    timezone: 'In which time zone are days counted?',
    ci: 'Where is the repository: github, gitlab or none?',
  },
  made: (folder: string, count: number) =>
    `A corpus in ${quote(folder)}: ${n(count, 'file', 'files')}.`,
  wouldMake: (folder: string, count: number) =>
    `A corpus in ${quote(folder)} would have ${n(count, 'file', 'files')}. Nothing was written: --dry-run.`,
  written: 'Written',
  toWrite: 'To be written',
  kept: 'Already there, and left as they are',
  addLines: (path: string) => `To be added to ${quote(path)} by hand:`,
  fillIn: (path: string) =>
    `To be filled in: TEH_RELEASE and TEH_SHA256 in ${quote(path)}, the address of teh.cjs of a release and its checksum. Until then that job stops.`,
  next: 'What to type next',
  inFolder: (folder: string) => `cd ${folder}`,
  files: {
    example: 'Example: publish a first report',
    exampleSummary:
      'An example, to be replaced by the first measure of the plan. It is complete when everybody can read the report.',
    exampleComment: 'An example: replace it by the first measure of your plan.',
    actor: 'Coordination (example)',
    theme: 'General',
    edition: (title: string, years: string) => `${title}, ${years}`,
    document: (title: string, years: string) => `${title}, ${years}: text of the plan`,
    readme: (title: string, edition: string, year: string) => `# ${title}

The plans are in \`plans/\`, one promise per file, as plain text. \`teh\` reads them and says what was promised, by whom, for when, and what is late.

\`\`\`
teh lint                       is everything in order?
teh overdue --year ${year}        what was late at the end of ${year}?
teh query                      which measures?
teh show ${edition}/example    everything about one
\`\`\`

- \`plans/corpus.yaml\` says what this corpus is; \`actors.yaml\`, \`themes.yaml\` and \`documents.yaml\` are its registries.
- A folder is an edition of a plan (\`plans/${edition}/\`), and each other file in it is a measure.
- \`plans/${edition}/example.yaml\` is an example, to be replaced.
`,
  },
}

export type InitWords = typeof en
