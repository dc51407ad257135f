/** The JSON of every command against the schema that is published for it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { memo } from '../../src/order.ts'
import { corpusOf, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { sheetFor } from '../helpers/forms.ts'
import { belgium, root, teh } from '../helpers/program.ts'
import { filled } from '../helpers/review.ts'
import { inCi } from '../helpers/runs.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/json/report.schema.json'), 'utf8')) as {
  $defs: Record<string, { properties?: { report?: unknown } }>
}
/** Strict: a keyword that is misspelt in the schema is an error. */
const ajv = new Ajv2020({ strict: true, allErrors: true })
ajv.addSchema(schema, 'report')
const names = Object.keys(schema.$defs).filter(
  (name) => schema.$defs[name]?.properties?.report !== undefined,
)

/** Every report, by calls that between them fill it. */
const calls: Readonly<Record<string, readonly string[]>> = {
  lint: [
    'lint',
    'lint plans/two-2021/late.yaml',
    'lint --lang nl --rule i18n/missing-translation=error',
    'lint --since HEAD',
    'lint --documents .',
  ],
  'lint-fix': ['lint --fix --dry-run', 'lint --fix --dry-run plans/themes.yaml'],
  query: [
    'query',
    'query --year 2022 --theme training --actor alpha --units',
    'query --due 2022 --lead IB --plan teh --edition two-2021 --status no-report --origin table --text mesure',
    'query --group-by actor',
    'query --count',
    'query --count --group-by theme --lang nl',
  ],
  show: [
    'show two-2021/late',
    'show two-2021/full --lang nl',
    'show one-2008/origin',
    'show two-2021/yearly',
    'show two-2021/reported',
  ],
  overdue: [
    'overdue --as-of 2024-12-31',
    'overdue --as-of 2024-12-31 --group-by actor --count',
    'overdue --year 2010 --all-editions',
    'overdue --year 2023 --actor alpha --units --group-by edition',
  ],
  status: [
    'status --as-of 2024-12-31',
    'status one-2008 --year 2010 --since 2009-12-31',
    'status --as-of 2024-12-31 --trend 2021..2024',
  ],
  lineage: [
    'lineage two-2021/full',
    'lineage one-2008/origin --as-of 2010-01-01',
    'lineage side-2019/alone',
  ],
  'lineage-renewed': ['lineage --renewed', 'lineage --renewed --as-of 2009-01-01'],
  'lineage-suggest': [
    'lineage --suggest',
    'lineage --suggest --from one-2008 --to two-2021',
    'lineage two-2021/full --suggest',
  ],
  coverage: ['coverage', 'coverage asked --as-of 2022-12-31', 'coverage asked --lang nl'],
  scorecard: ['scorecard', 'scorecard card --lang en'],
  record: [
    'record blue-heart --status complete --by cellule-tteh --date 2024-05 --note Fait. --heard mail --heard-on 2024-06-01 --dry-run',
    'record blue-heart --status limited --by cellule-tteh --document plan-teh-2021 --dry-run',
    'record trafic-2019/police-schools-accreditation --status complete --by police-federale --date 2025 --heard mail --dry-run',
  ],
  init: ['init begun --title Plans --plan climate --period 2024/2026 --dry-run'],
  new: ['new actor gamma --title Gamma --level federal --dry-run'],
  collect: ['collect sheet.xlsx scan.pdf', 'collect sheet.xlsx --lang nl'],
  explain: ['explain', 'explain timing/due-before-start', 'explain meta/rule-crashed --lang nl'],
  'diff-editions': ['diff one-2008 two-2021', 'diff one-2008 two-2021 --as-of 2021-01-01'],
  'diff-revisions': ['diff --git HEAD', 'diff --git HEAD~1..HEAD', 'diff --git HEAD~1'],
  'diff-within': ['diff --within two-2021', 'diff --within side-2019'],
  ask: [
    'ask --reply-by 2024-12-15 --output out --dry-run --partners',
    'ask --reply-by 2024-12-15 --output out --dry-run --only all --units --lang nl',
  ],
  site: ['site --output public'],
  brief: [
    'brief --meeting 2024-12-31 --since 2022-06-30',
    'brief --meeting 2023-01-31 --actor alpha --lang nl',
  ],
  document: [
    'document add plan.md --id plan-2030 --title Plan --documents texts --dry-run',
    'document add plan-2027.docx --id plan-2031 --documents texts --dry-run',
  ],
  import: [
    'import plan.md',
    'import plan.md --edition two-2021 --output review.xlsx --lang nl',
    'import plan-2027.docx',
    'import sheet.xlsx',
  ],
  'import-check': [
    'import plan.md --check two-2021',
    'import plan-2027.docx --check two-2021',
    'import sheet.xlsx --check two-2021',
  ],
  'new-from': ['new --from review-made.xlsx --dry-run', 'new --from review-empty.xlsx'],
  schema: ['schema', 'schema measure'],
  completions: ['completions bash', 'completions zsh --ids actor'],
  'ask-remind': ['ask --remind', 'ask --remind --round 2024-06'],
}

/**
 * A table that names its columns, with a row of the corpus and another, and one that names none.
 */
const plan = `## 1 Plan

| N° | Projet | Responsable | Timing |
|---|---|---|---|
| 1 | Mesure<br>- un<br>- deux | Service Alpha, avec IB | 2022 |
| 2 | Former chaque année | Personne | bientôt |

# Autre

| a | b |
|---|---|
| c | d |
`

let folder: string
beforeAll(async () => {
  folder = repository()
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7')
  writeFileSync(join(folder, 'plan.md'), plan)
  copyFileSync(join(belgium, 'plan-2027.docx'), join(folder, 'plan-2027.docx'))
  await teh('import plan.md --edition two-2021 --output review-made.xlsx'.split(' '), {
    cwd: folder,
  })
  filled(join(folder, 'review-made.xlsx'), {
    r001: { title: 'Un titre', summary: 'Ce qui est promis.', themes: 'training' },
    r002: { take: 'no', because: 'x' },
  })
  await teh('import plan.md --edition two-2021 --output review-empty.xlsx'.split(' '), {
    cwd: folder,
  })
  const answers = {
    'two-2021/again': { state: 'complete', done: 'Fait.' },
    'two-2021/reported': { state: 'en cours' },
  }
  const corpus = await corpusOf({})
  writeFileSync(join(folder, 'sheet.xlsx'), await sheetFor(corpus, 'alpha', answers))
})

describe('every published schema', () => {
  const files = readdirSync(join(root, 'schemas/json'))

  it.each(files)('%s has an id of its own, and only keywords of JSON Schema', (file) => {
    const said: unknown[] = []
    const logger = {
      log: (...a: unknown[]) => said.push(a),
      warn: (...a: unknown[]) => said.push(a),
      error: (...a: unknown[]) => said.push(a),
    }
    const one = JSON.parse(readFileSync(join(root, 'schemas/json', file), 'utf8'))
    const name = file.replace('.schema.json', '')
    expect(one.$id).toBe(`urn:teh-plans:schema:${name}${name === 'report' ? ':1' : ''}`)
    new Ajv2020({ strict: true, strictRequired: true, logger }).compile(one)
    expect(said).toEqual([])
  })
})

describe('the keys of the reports', () => {
  const keys = new Map<string, Map<string, string>>()
  for (const [name, shape] of Object.entries(schema.$defs)) collect(shape as Node, name, keys)

  it('are all in camelCase', () => {
    expect(
      [...keys.keys()].filter((key) => !/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(key)),
    ).toEqual([])
  })

  it('have one type each, but for what stands before and after a change of any key', () => {
    const several = [...keys].filter(([, types]) => types.size > 1)
    expect(several.map(([key]) => key).sort()).toEqual(['after', 'before'])
  })
})

describe('report.schema.json', () => {
  it('describes every report, and is asked for every one of them', () => {
    expect(Object.keys(calls).sort()).toEqual([...names].sort())
  })

  it.each(
    Object.entries(calls).flatMap(([name, lines]) => lines.map((line) => [line, name] as const)),
  )('teh %s', async (line, name) => {
    const answer = await firstAnswer(line)
    if (answer.stdout === '') throw new Error(answer.stderr)
    const report = JSON.parse(answer.stdout) as { report: string; rows: unknown[] }
    expect(report.report).toBe(name)
    expect(
      [...keyNames(report)].filter((key) => !/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(key)),
    ).toEqual([])
    expect(faults(name, report)).toEqual([])
    expect(ajv.getSchema('report')?.(report), 'as one of all reports').toBe(true)
    if (inCi && line === calls[name]?.[0])
      expect((await run(line)).stdout, 'the same bytes again').toBe(answer.stdout)
  })

  it('has met every key that it describes', async () => {
    const seen = new Set<string>()
    for (const [name, lines] of Object.entries(calls))
      for (const line of lines) keysOf(JSON.parse((await firstAnswer(line)).stdout), name, seen)
    const known = names.flatMap((name) => [...describedKeys(schema.$defs[name] as Node, name)])
    // No frozen measure has assessors who differ already; the same keys are met after a report.
    const asAfter = (key: string) => key.replace(/^record\.rows\.before\./, 'record.rows.after.')
    expect(known.filter((key) => !seen.has(key) && !seen.has(asAfter(key)))).toEqual([])
  })

  it('refuses what it does not describe', async () => {
    const report = JSON.parse((await run('overdue --year 2023')).stdout) as Record<string, unknown>
    expect(faults('overdue', report)).toEqual([])
    expect(faults('overdue', { ...report, formatVersion: 2 })).not.toEqual([])
    expect(faults('overdue', { ...report, more: 1 })).not.toEqual([])
    expect(faults('overdue', { ...report, asOf: '31-12-2023' })).not.toEqual([])
    expect(faults('lint', report)).not.toEqual([])
    expect(ajv.getSchema('report')?.({ ...report, report: 'other' })).toBe(false)
  })

  it('is met by frozen plans', async () => {
    for (const line of [
      'lint',
      'query',
      'overdue --all-editions',
      'coverage',
      'scorecard',
      'lineage --renewed',
      'diff teh-2008 teh-2021',
      'diff --within teh-2008',
    ]) {
      const { stdout } = await teh([...line.split(' '), '--format=json', '--today=2026-11-21'])
      const report = JSON.parse(stdout) as { report: string }
      expect(faults(report.report, report), line).toEqual([])
    }
  })
})

/** What the definition of one report has against an answer, a few at most. */
function faults(name: string, report: unknown): string[] {
  const check = ajv.getSchema(`report#/$defs/${name}`) as ValidateFunction
  check(report)
  return (check.errors ?? [])
    .slice(0, 5)
    .map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
}

const answers = new Map<string, ReturnType<typeof run>>()

/** What a call answered the first time: several tests look at it. */
const firstAnswer = (line: string) => memo(answers, line, () => run(line))

function run(line: string) {
  return teh([...line.split(' '), '--format', 'json', '--today', '2026-11-21'], {
    // Files written as JSON have no lines to add to.
    ...(/^(?:record|new(?! --from)) /.test(line)
      ? { cwd: belgium, shipped: join(folder, 'plans') }
      : { cwd: folder, shipped: join(folder, 'plans') }),
    env: { PATH: process.env.PATH },
  })
}

/**
 * A small corpus with something in every key of every report, in a git repository with a past and
 * with changes on top.
 */
function repository(): string {
  const name = (fr: string) => ({ fr, nl: `${fr} (nl)`, en: `${fr} (en)` })
  const at = (section: string) => ({
    document: 'text',
    section,
    lines: [1, 2],
    page: 3,
    url: 'https://example.org/text',
  })
  const heard = {
    communication: 'form',
    from: 'beta',
    date: '2021-06-01',
    file: 'beta.xlsx',
    row: 5,
    sha256: 'a'.repeat(64),
  }
  const origin = measure({
    title: name('Origine'),
    timing: { as_printed: '2009', due: 2009 },
    source: at('1'),
    log: [
      { date: 2009, status: 'not-started', by: 'alpha-unit' },
      { date: 2010, status: 'limited', by: 'beta', note: 'Entamé.', source: at('1') },
    ],
  })
  const full = measure({
    reference: '2.10',
    title: name('Reprise'),
    partners: ['beta'],
    timing: { as_printed: '2021 – 2022', start: 2021, due: 2022 },
    parts: [
      {
        title: 'Une partie',
        lead: ['beta'],
        timing: { as_printed: 'juin 2021', due: '2021-06' },
        lines: [1, 2],
        note: name('Une note'),
      },
    ],
    follows: [
      { measure: 'one-2008/origin', match: 'close', because: name('Même promesse') },
      { measure: 'side-2019/alone', match: 'related' },
    ],
    answers: [
      { recommendation: 'asked/1', match: 'exact', because: 'Tout entière' },
      { recommendation: 'asked/2/a' },
      { recommendation: 'card/one', because: 'Le critère' },
    ],
    also_printed: [
      {
        section: '9',
        lines: [7, 8],
        responsibility_as_printed: 'Bêta',
        timing: { as_printed: '2023', due: 2023 },
        note: 'Autrement',
      },
      { section: '10', lines: [9, 9] },
    ],
    log: [
      { date: 2020, status: 'not-started', by: 'alpha-unit', part: 1 },
      { date: 2021, status: 'not-started', by: 'alpha-unit' },
      {
        date: '2021-12-31',
        status: 'limited',
        by: 'beta',
        note: name('Lent'),
        reasons: ['funding'],
        source: at('2'),
      },
      { date: 2022, deadline: { from: 2022, to: '2023-Q1', because: 'Report' } },
    ],
    closed: { date: 2024, because: name('Abandonnée'), source: at('3') },
    note: name('Remarque'),
    source: at('2'),
  })
  const made = folderOf({
    'documents.yaml': ['text', 'later']
      .map(
        (id) =>
          `${id}:\n  title: {fr: ${id}, nl: ${id}, en: ${id}}\n  held: true\n  language: fr\n`,
      )
      .join(''),
    'two-2021/edition.yaml': {
      plan: 'teh',
      title: name('Plan 2021'),
      period: '2021/2025',
      language: 'fr',
      document: 'later',
      previous: 'one-2008',
    },
    'rounds/2024-06.yaml': {
      asked: '2024-06-01',
      reply_by: '2024-06-30',
      bodies: {
        alpha: { file: 'alpha.xlsx', rows: ['two-2021/late', 'two-2021/full#1'] },
        beta: { rows: ['two-2021/yearly@2022'] },
      },
    },
    'one-2008/origin.yaml': origin,
    'one-2008/gone.yaml': measure({
      title: name('Sans suite'),
      timing: { as_printed: '2010', due: 2010 },
      source: at('11'),
      log: [{ date: 2021, by: 'beta', note: 'On en parle.', source: { document: 'later' } }],
    }),
    'one-2008/again.yaml': measure({
      title: name('Encore'),
      timing: { as_printed: '2011', due: 2011 },
      source: at('12'),
    }),
    'two-2021/again.yaml': measure({
      title: name('Encore'),
      lead: [],
      follows: [{ measure: 'one-2008/again', match: 'exact', because: 'La même' }],
      timing: { as_printed: 'fin 2021', due: 2021 },
      source: at('13'),
      log: [
        { date: 2021, status: 'not-started', by: 'alpha-unit' },
        { date: 2022, status: 'limited', by: 'beta' },
      ],
    }),
    'two-2021/full.yaml': full,
    'two-2021/reported.yaml': measure({
      title: name('Rapportée'),
      answers: [{ recommendation: 'asked/3', match: 'close' }],
      timing: { as_printed: '2022', due: 2022 },
      parts: [{ title: 'Une' }, { title: 'Deux' }],
      source: at('14'),
      log: [
        { date: 2021, status: 'limited', by: 'beta', source: heard },
        { date: 2021, status: 'not-started', by: 'alpha-unit' },
        { date: 2021, responsibility: { from: ['alpha'], to: ['beta'], because: 'Décidé' } },
        { date: 2022, status: 'substantial', by: 'alpha', part: 1, occurrence: 2022 },
        { date: 2023, status: 'complete', by: 'alpha', part: 1 },
        { date: 2024, by: 'alpha', retracts: 2022, note: 'Erreur' },
      ],
    }),
    'two-2021/late.yaml': measure({
      lead: ['alpha-unit'],
      timing: { as_printed: '2021', due: 2021 },
      themes: ['police'],
      source: at('4'),
    }),
    'two-2021/yearly.yaml': measure({
      origin: 'prose',
      timing: { as_printed: 'chaque année', recurs: { every: 'year', from: 2021, until: 2025 } },
      source: at('5'),
    }),
    'two-2021/event.yaml': measure({
      timing: {
        as_printed: "un an après l'avis",
        after: { event: "l'avis", within: 'P1Y', date: '2022-03' },
      },
      source: at('6'),
    }),
    'side-2019/alone.yaml': measure({ title: name('Seule'), themes: ['minors'], source: at('7') }),
    'recommendations/asked.yaml': {
      title: name('Demandes'),
      body: 'beta',
      document: 'text',
      number: 'A(1)',
      date: 2018,
      addressee: 'alpha',
      recommendations: {
        1: { title: name('Une'), summary: 'Une.', source: at('1') },
        2: {
          title: name('Deux'),
          summary: 'Deux.',
          parts: { a: { title: name('a') }, b: { title: name('b') } },
          source: at('2'),
        },
        3: {
          title: name('Trois'),
          summary: 'Trois.',
          declined: { because: 'Non.' },
          source: at('3'),
        },
        4: { title: name('Quatre'), summary: 'Quatre.', source: at('4') },
      },
    },
    'scorecards/card.yaml': {
      title: name('Carte'),
      assessor: ['beta'],
      document: 'text',
      date: 2012,
      indicators: { first: { label: name('Premier') } },
      criteria: {
        one: {
          title: name('Un'),
          indicator: 'first',
          ratings: [
            { year: 2010, rating: 'green', source: at('1') },
            { year: 2012, rating: 'red', reason: name('Recul'), source: at('2') },
          ],
          source: at('1'),
        },
      },
    },
  })
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      made,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ])
  const put = (path: string, content: unknown) =>
    writeFileSync(join(made, 'plans', path), JSON.stringify(content, null, 2))
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message=one')
  rmSync(join(made, 'plans/two-2021/event.yaml'))
  put(
    'two-2021/late.yaml',
    measure({
      lead: ['beta'],
      timing: { as_printed: '2023', due: 2023 },
      themes: ['police'],
      answers: [{ recommendation: 'asked/4' }],
      source: at('4'),
    }),
  )
  put('themes.yaml', {
    ...JSON.parse(readFileSync(join(made, 'plans/themes.yaml'), 'utf8')),
    prevention: { label: name('Prévention') },
  })
  git('add', '.')
  git('commit', '--quiet', '--message=two')
  // What lint finds: with a suggestion, with another place, and what it can mend.
  put(
    'two-2021/broken.yaml',
    measure({ lead: ['alhpa'], partners: ['beta', 'beta'], source: at('4') }),
  )
  writeFileSync(
    join(made, 'plans/two-2021/twice.yaml'),
    'title: {fr: Deux fois}\ntitle: {fr: Deux fois}\n',
  )
  put('two-2021/full.yaml', {
    ...full,
    answers: [{ recommendation: 'asked/1', match: 'exact', because: 'Tout entière' }],
    log: [],
  })
  return made
}

type Node = Readonly<Record<string, unknown>>

/** Every key of an answer: `overdue.rows.timing.due`. */
function keysOf(value: unknown, path: string, seen: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) keysOf(item, path, seen)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      seen.add(`${path}.${key}`)
      keysOf(inner, `${path}.${key}`, seen)
    }
  }
}

/**
 * Every key of the top of a report, and of its rows, that the schema describes: shared shapes are
 * met where they are full.
 */
function* describedKeys(node: Node, path: string): Generator<string> {
  for (const branch of (node.anyOf ?? []) as Node[]) yield* describedKeys(branch, path)
  if (node.items) yield* describedKeys(node.items as Node, path)
  for (const [key, inner] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    yield `${path}.${key}`
    yield* describedKeys(inner, `${path}.${key}`)
  }
}

function* keyNames(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key
    yield* keyNames(inner)
  }
}

/**
 * The types of every key that a schema describes, `null` aside, each with a place where it has it.
 */
function collect(node: Node, path: string, keys: Map<string, Map<string, string>>): void {
  for (const [key, inner] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    const types = keys.get(key) ?? new Map<string, string>()
    const type = [...new Set(typesOf(inner))]
      .filter((one) => one !== 'null')
      .sort()
      .join(' ')
    // The day of an answer about no day is null, and of no other type.
    if (type !== '') types.set(type, `${path}.${key}`)
    keys.set(key, types)
    collect(inner, `${path}.${key}`, keys)
  }
  for (const branch of (node.anyOf ?? []) as Node[]) collect(branch, path, keys)
  if (node.items) collect(node.items as Node, `${path}[]`, keys)
}

function typesOf(node: Node): string[] {
  if (typeof node.$ref === 'string')
    return typesOf(schema.$defs[node.$ref.slice('#/$defs/'.length)] as Node)
  if (node.anyOf) return (node.anyOf as Node[]).flatMap(typesOf)
  if (node.enum) return ['string']
  if ('const' in node) return [node.const === null ? 'null' : typeof node.const]
  if (node.type === 'array')
    return [`list of ${node.items ? [...new Set(typesOf(node.items as Node))].join(' ') : 'some'}`]
  return [node.type === 'integer' ? 'number' : String(node.type ?? 'any')]
}
