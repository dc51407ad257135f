import { slug } from '../../schemas/common.ts'
import { TehError } from '../errors.ts'
import type { Block, Report, Row } from '../report.ts'
import { loadRuleWords } from '../words/index.ts'
import { type Command, type Flag, type Flags, oneValue, type Request } from './command.ts'
import { editionValue, entryOf, measureValue } from './new-values.ts'
import { editionId } from './resolve.ts'
import { tellFindings } from './tell/findings.ts'
import { tellerOf } from './tell/teller.ts'
import { type Addition, fileAddition, type Planned, planned, writesUnderLock } from './writing.ts'

type What = 'measure' | 'actor' | 'document' | 'theme' | 'edition'

const flags: readonly Flag[] = [
  { name: 'title', kind: 'text', value: 'words', describedAs: 'new-title' },
  { name: 'title-in', kind: 'text', value: 'words', many: true },
  { name: 'summary', kind: 'text', value: 'words' },
  { name: 'reference', kind: 'text', value: 'words' },
  { name: 'origin', kind: 'choice', choices: ['table', 'prose'], describedAs: 'new-origin' },
  { name: 'theme', kind: 'text', many: true, describedAs: 'new-theme' },
  { name: 'lead', kind: 'text', value: 'actor', many: true, describedAs: 'new-lead' },
  { name: 'partner', kind: 'text', value: 'actor', many: true },
  { name: 'printed-lead', kind: 'text', value: 'words' },
  { name: 'printed-timing', kind: 'text', value: 'words' },
  { name: 'start', kind: 'text', value: 'period' },
  { name: 'due', kind: 'text', value: 'period', describedAs: 'new-due' },
  { name: 'document', kind: 'text', value: 'document', describedAs: 'new-source' },
  { name: 'section', kind: 'text', value: 'words' },
  { name: 'page', kind: 'count' },
  { name: 'lines', kind: 'text', value: 'lines' },
  { name: 'abbreviation', kind: 'text', value: 'words' },
  { name: 'level', kind: 'text', value: 'key' },
  { name: 'part-of', kind: 'text', value: 'actor' },
  { name: 'publisher', kind: 'text', value: 'actor', many: true },
  { name: 'date', kind: 'text', value: 'period', describedAs: 'new-date' },
  { name: 'url', kind: 'text', value: 'address' },
  { name: 'language', kind: 'text' },
  { name: 'broader', kind: 'text', value: 'theme' },
  { name: 'plan', kind: 'text' },
  { name: 'period', kind: 'text', value: 'period', describedAs: 'new-period' },
  { name: 'previous', kind: 'text', value: 'edition' },
]

/** What each kind takes, and of that what it cannot do without. */
const takes: Readonly<Record<What, { all: readonly string[]; required: readonly string[] }>> = {
  measure: {
    all: [
      ...['title', 'title-in', 'summary', 'reference', 'origin', 'theme', 'lead'],
      ...['partner', 'printed-lead', 'printed-timing', 'start', 'due', 'document', 'section'],
      ...['page', 'lines', 'url'],
    ],
    required: ['title', 'summary', 'theme'],
  },
  actor: {
    all: ['title', 'title-in', 'abbreviation', 'level', 'part-of'],
    required: ['title', 'level'],
  },
  document: {
    all: ['title', 'title-in', 'publisher', 'date', 'language', 'url'],
    required: ['title'],
  },
  theme: { all: ['title', 'title-in', 'broader'], required: ['title'] },
  edition: {
    all: ['title', 'title-in', 'plan', 'period', 'language', 'previous', 'document'],
    required: ['title', 'plan', 'period', 'language', 'document'],
  },
}

/** `teh new`: a measure, or an entry of a registry, with what must be known of it. */
export const command: Command = {
  name: 'new',
  arguments: [{ name: 'what', required: false, many: true }],
  flags: [
    ...flags,
    { name: 'from', kind: 'text', value: 'file', describedAs: 'new-from' },
    { name: 'dry-run', kind: 'switch', describedAs: 'record-dry-run' },
  ],
  formats: ['table', 'json', 'markdown'],
  conflicts: { from: ['what', ...flags.map(({ name }) => name)] },
  corpus: 'whole',
  writes: true,
  examples: [
    'teh new climate-2024/solar --title Solar --summary … --theme heating',
    'teh new actor energy-agency --title "Energy Agency" --level national',
    'teh new --from review.xlsx',
  ],
  run: async (request: Request): Promise<Report> => {
    const from = oneValue(request.flags, 'from')
    if (from !== undefined) {
      const { newFromReview } = await import('./new-from.ts')
      return newFromReview(from, request)
    }
    const { corpus, services, today } = request
    const { what, id } = askedIn(request)
    checkFlags(what, request.flags)
    const addition = additionOf(what, id, request)
    const plan = planned(corpus, [addition], { services, today })
    return reportOf(what, id, plan, addition, request)
  },
}

function askedIn({ arguments: [first = '', second, ...more] }: Request): {
  what: What
  id: string
} {
  const seen = [first, second, ...more].filter((one) => one !== undefined).join(' ')
  const what = (['actor', 'document', 'theme', 'edition'] as const).find((one) => one === first)
  const id = what === undefined ? first : (second ?? '')
  const steps = id.split('/')
  const isShaped =
    more.length === 0 &&
    (what === undefined) === (second === undefined) &&
    id !== '' &&
    steps.length === (what === undefined ? 2 : 1)
  if (!isShaped) throw new TehError('new-what', { seen })
  const wrong = steps.find((step) => !slug.safeParse(step).success)
  if (wrong !== undefined) throw new TehError('new-slug', { seen: wrong })
  return { what: what ?? 'measure', id }
}

/** Throws at a flag that this kind would pass over, and at what is missing, all of it at once. */
function checkFlags(what: What, given: Flags): void {
  const { all, required } = takes[what]
  const useless = flags.find(({ name }) => given[name] !== undefined && !all.includes(name))
  if (useless) throw new TehError('not-together', { flag: `--${useless.name}`, other: what })
  const missing = required.filter((name) => given[name] === undefined)
  if (missing.length > 0)
    throw new TehError('record-missing', { allowed: missing.map((name) => `--${name}`) })
}

function additionOf(what: What, id: string, request: Request): Addition {
  const { corpus } = request
  if (what === 'measure') {
    editionId(corpus, id.slice(0, id.indexOf('/')))
    return fileAddition(`${id}.yaml`, 'measure', measureValue(id, request), corpus)
  }
  if (what === 'edition')
    return fileAddition(`${id}/edition.yaml`, 'edition', editionValue(request), corpus)
  return { to: 'registry', name: `${what}s.yaml`, id, entry: entryOf(what, request) }
}

async function reportOf(
  what: What,
  id: string,
  plan: Planned,
  addition: Addition,
  request: Request,
): Promise<Report> {
  const { corpus, flags: given, words, services, today } = request
  const { record: say } = words
  const errors = plan.found.filter(({ level }) => level === 'error').length
  const isDryRun = given['dry-run'] === true
  const isWriting = errors === 0 && !isDryRun && plan.writes.length > 0
  const rules = await loadRuleWords(words.language)
  const findings = tellFindings(
    plan.found,
    tellerOf(plan.after, { day: today, today }, words),
    rules,
  )
  const [added] = plan.added
  return {
    report: 'new',
    question: { what, id, dryRun: isDryRun },
    rows: plan.added.map((one) => ({
      id,
      file: one.path,
      line: one.is === 'new' ? one.below + 1 : one.line,
      isNew: one.is === 'new',
      yaml: one.is === 'new' ? one.text : '',
    })),
    leftOut: [],
    totals: { written: isWriting, findings: findings as unknown as Row[] },
    blocks: [
      ...yamlOf(added, addition, request),
      ...(findings.length > 0 ? [{ kind: 'findings' as const, findings, folded: findings }] : []),
      { kind: 'note', text: closing() },
    ],
    found: errors > 0,
    writes: isWriting ? writesUnderLock(corpus, [addition], plan, { services, today }) : [],
  }

  function closing(): string {
    if (errors > 0) return say.broken(errors)
    if (added?.is === 'present') return say.there(added.path, added.line)
    if (isDryRun) return say.dryRun
    return say.written(added?.text.trimEnd().split('\n').length ?? 0)
  }
}

function yamlOf(
  added: Planned['added'][number] | undefined,
  { to }: Addition,
  { words }: Request,
): Block[] {
  if (added?.is !== 'new') return []
  const { record: say } = words
  const title = to === 'folder' ? say.newFile(added.path) : say.below(added.path, added.below)
  return [
    { kind: 'note', text: title },
    { kind: 'code', text: added.text.trimEnd() },
  ]
}
