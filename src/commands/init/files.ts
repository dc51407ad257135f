/** The files of a new corpus: it passes lint, and has an example to answer from. */
import type { Kind } from '../../../schemas/index.ts'
import { newFile } from '../../corpus/write/new-file.ts'
import { daysOf } from '../../period.ts'
import type { InitWords } from '../../words/init/en.ts'

/** What must be known of a corpus that begins. */
export interface Wanted {
  title: string
  /** Of its texts; the first is required. */
  languages: readonly string[]
  /** Id of its line of plans. */
  plan: string
  /** Of the edition: `2024/2026`. */
  period: string
  timezone: string
  ci: 'github' | 'gitlab' | 'none'
}

export interface NewFile {
  /** From the folder in which the corpus begins. */
  path: string
  text: string
  /** Lines that an existing file of this name needs as well. */
  wants?: string
}

/** `words`: those of the first language of the corpus, as far as there are any. */
export function filesOf(wanted: Wanted, { files: say }: InitWords): NewFile[] {
  const { title, languages, plan, period, timezone } = wanted
  const [first = 'en'] = languages
  const from = Number(daysOf(period).first.slice(0, 4))
  const years = yearsOf(wanted)
  const edition = editionOf(wanted)
  const document = `plan-${edition}`
  const text = (words: string) => (languages.length === 1 ? words : { [first]: words })
  const yaml = (name: string, kind: Kind, value: object, head?: string): NewFile => ({
    path: `plans/${name}`,
    text: newFile(`plans/${name}`, kind, value, head),
  })
  return [
    yaml('corpus.yaml', 'corpus', {
      title: text(title),
      languages,
      timezone,
      plans: { [plan]: { title: text(title) } },
    }),
    yaml('actors.yaml', 'actors', {
      coordination: { name: text(say.actor), level: 'public-body' },
    }),
    yaml('themes.yaml', 'themes', { general: { label: text(say.theme) } }),
    yaml('documents.yaml', 'documents', {
      [document]: { title: text(say.document(title, years)), language: first, held: true },
    }),
    yaml(`${edition}/edition.yaml`, 'edition', {
      plan,
      title: text(say.edition(title, years)),
      period,
      language: first,
      document,
    }),
    yaml(
      `${edition}/example.yaml`,
      'measure',
      {
        reference: '1',
        title: text(say.example),
        summary: text(say.exampleSummary),
        origin: 'table',
        themes: ['general'],
        lead: ['coordination'],
        responsibility_as_printed: say.actor,
        timing: { as_printed: String(from), due: from },
        source: { document, section: '1' },
      },
      `# ${say.exampleComment}`,
    ),
    { path: '.gitattributes', text: attributes, wants: attributes },
    { path: 'README.md', text: say.readme(title, edition, String(from)) },
    ...ciOf(wanted.ci),
  ]
}

/** Id of the edition: the plan, and the year in which it begins. */
export function editionOf({ plan, period }: Pick<Wanted, 'plan' | 'period'>): string {
  return `${plan}-${daysOf(period).first.slice(0, 4)}`
}

/** The years of its period: `2024–2026`. */
export function yearsOf({ period }: Pick<Wanted, 'period'>): string {
  const { first, last } = daysOf(period)
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/** The same line ends on every machine, so that no file differs without an edit. */
const attributes = 'plans/** text eol=lf\n'

function ciOf(ci: Wanted['ci']): NewFile[] {
  if (ci === 'github') return [{ path: ofGithub, text: github }]
  return ci === 'gitlab' ? [{ path: ofGitlab, text: gitlab, wants: gitlab }] : []
}

/**
 * Downloads one file of a release and checks its checksum, because no package registry has the
 * program.
 */
const fetching = (to: string, path: string, indent: string) =>
  [
    `if [ -z "$TEH_RELEASE" ]; then echo 'TEH_RELEASE and TEH_SHA256 are to be filled in: ${path}'; exit 2; fi`,
    `curl --fail --silent --show-error --location --output "${to}" "$TEH_RELEASE"`,
    `printf '%s  %s\\n' "$TEH_SHA256" "${to}" | sha256sum --check --quiet`,
  ].join(`\n${indent}`)

/** Files in which the user must fill something in. */
const [ofGithub, ofGitlab] = ['.github/workflows/plans.yml', '.gitlab-ci.yml']
export const toFillIn: readonly string[] = [ofGithub, ofGitlab]

const github = `name: plans
on:
  pull_request:
  push:
permissions:
  contents: read
env:
  # Fill in: the address of the file teh.cjs of a release, and its SHA-256, which stands beside it.
  TEH_RELEASE: ''
  TEH_SHA256: ''
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Fetch the program
        run: |
          ${fetching('$RUNNER_TEMP/teh.cjs', ofGithub, '          ')}
      - run: node "$RUNNER_TEMP/teh.cjs" lint --corpus plans --format github
      - if: github.event_name == 'pull_request'
        run: node "$RUNNER_TEMP/teh.cjs" diff --corpus plans --git "origin/$GITHUB_BASE_REF..." --format markdown >> "$GITHUB_STEP_SUMMARY"
`

const gitlab = `plans:
  image: node:22
  variables:
    # Fill in: the address of the file teh.cjs of a release, and its SHA-256, which stands beside it.
    TEH_RELEASE: ''
    TEH_SHA256: ''
  script:
    - |
      ${fetching('/tmp/teh.cjs', ofGitlab, '      ')}
    - node /tmp/teh.cjs lint --corpus plans --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
