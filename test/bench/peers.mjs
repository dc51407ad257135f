// Other programs that check or ask plain text: how each is given the same records, and the call
// nearest to ours.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Title, first report, deadline year, first theme and first actor of every measure: enough for a
 * journal or a list.
 */
function* recordsOf(corpus) {
  for (const edition of readdirSync(corpus).sort()) {
    if (edition.includes('.') || edition === 'recommendations') continue
    for (const name of readdirSync(join(corpus, edition)).sort()) {
      if (name === 'edition.yaml') continue
      const text = readFileSync(join(corpus, edition, name), 'utf8')
      const begin = Number(edition.slice(edition.indexOf('-') + 1))
      yield {
        id: `${edition}/${name.slice(0, -5)}`,
        title: /^ {2}en: (?:>-\n {4})?(.*)$/m.exec(text)?.[1] ?? name,
        date: `${/^ {2}- date: (\d{4}-\d\d)/m.exec(text)?.[1] ?? `${begin}-06`}-15`,
        due: `${begin + 2}-12-31`,
        theme: /^themes: \[([a-z-]+)/m.exec(text)?.[1] ?? 'none',
        actor: /^lead: \[([a-z-]+)/m.exec(text)?.[1] ?? 'none',
        status: /^ {4}status: ([a-z-]+)/m.exec(text)?.[1] ?? 'none',
        summary: (/^summary: >-\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
        done: /status: (?:complete|withdrawn)/.test(text),
      }
    }
  }
}

const capital = (text) =>
  text.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase())

/** Each record a transaction of three lines: what is promised, who owes it. */
function journal({ folder, corpus }) {
  const file = join(folder, 'plans.journal')
  const list = [...recordsOf(corpus)].sort((a, b) => (a.date < b.date ? -1 : 1))
  writeFileSync(
    file,
    list
      .map(
        ({ id, title, date, theme, actor, summary }) =>
          `${date} * ${title}\n    ; id: ${id}\n    ; ${summary}\n    Promised:${theme}        1 EUR\n    Owed:${actor}        -1 EUR\n`,
      )
      .join('\n'),
  )
  return file
}

function beans({ folder, corpus }) {
  const file = join(folder, 'plans.beancount')
  const list = [...recordsOf(corpus)].sort((a, b) => (a.date < b.date ? -1 : 1))
  const accounts = new Set(
    list.flatMap(({ theme, actor }) => [
      `Assets:${capital(theme)}`,
      `Liabilities:${capital(actor)}`,
    ]),
  )
  const open = [...accounts].sort().map((account) => `1990-01-01 open ${account} EUR\n`)
  const rows = list.map(
    ({ id, title, date, theme, actor, summary }) =>
      `${date} * "${title}"\n  id: "${id}"\n  summary: "${summary}"\n  Assets:${capital(theme)}  1 EUR\n  Liabilities:${capital(actor)}  -1 EUR\n`,
  )
  writeFileSync(file, `option "operating_currency" "EUR"\n${open.join('')}\n${rows.join('\n')}`)
  return file
}

function recfile({ folder, corpus }) {
  const file = join(folder, 'plans.rec')
  const rows = [...recordsOf(corpus)].map(
    ({ id, title, date, due, theme, actor, status, summary }) =>
      `Id: ${id}\nTitle: ${title}\nSummary: ${summary}\nDate: ${date}\nDue: ${due}\nTheme: ${theme}\nLead: ${actor}\nStatus: ${status}\n`,
  )
  writeFileSync(
    file,
    `%rec: Measure\n%key: Id\n%mandatory: Title Theme Lead\n%type: Date,Due date\n%type: Status enum not-started limited substantial complete withdrawn none\n\n${rows.join('\n')}`,
  )
  return file
}

function tasks({ folder, corpus, run }) {
  const extra = { TASKDATA: join(folder, 'data'), TASKRC: join(folder, 'taskrc') }
  writeFileSync(
    extra.TASKRC,
    `data.location=${extra.TASKDATA}\nconfirmation=off\nverbose=nothing\nrecurrence=off\nhooks=off\n`,
  )
  const list = [...recordsOf(corpus)].map(({ title, date, due, theme, actor, done }, i) => {
    const stamp = (day) => `${day.replaceAll('-', '')}T120000Z`
    return JSON.stringify({
      uuid: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      description: title,
      entry: stamp(date),
      due: stamp(due),
      project: theme,
      tags: [actor.replaceAll('-', '_')],
      status: done ? 'completed' : 'pending',
      ...(done && { end: stamp(due) }),
    })
  })
  const file = join(folder, 'tasks.json')
  writeFileSync(file, `[${list.join(',\n')}]\n`)
  run(['import', file], extra)
  return extra
}

/** The schema that `teh schema` makes of the corpus, and every measure. */
function ajv({ folder, corpus, root }) {
  const schemas = join(folder, 'schemas')
  execFileSync(
    process.execPath,
    [join(root, 'bin/teh.js'), 'schema', '--output', schemas, '--corpus', corpus],
    { stdio: 'ignore' },
  )
  const how = ['--spec=draft2020', '-c', 'ajv-formats', '--strict=false', '--errors=no']
  const schema = join(schemas, 'measure.schema.json')
  return { args: ['validate', ...how, '-s', schema, '-d', join(corpus, '*-*/*-[0-9]*.yaml')] }
}

const schemaOf = ({ root }) => join(root, 'schemas/json/measure.schema.json')

/** In the order in which they are run. */
export const peers = [
  { program: 'hledger', work: 'check', prepare: (at) => ({ args: ['-f', journal(at), 'check'] }) },
  {
    program: 'hledger',
    work: 'register of one account and year',
    prepare: (at) => ({ args: ['-f', journal(at), 'register', 'Promised:training', 'date:2025'] }),
  },
  {
    program: 'ledger',
    work: 'balance, pedantic about dates and balances',
    prepare: (at) => ({ args: ['-f', journal(at), 'balance'] }),
  },
  {
    program: 'ledger',
    work: 'register of one account and year',
    prepare: (at) => ({
      args: ['-f', journal(at), 'register', 'Promised:training', '--period', '2025'],
    }),
  },
  {
    program: 'bean-check',
    work: 'check, its cache kept',
    prepare: (at) => ({ args: [beans(at)] }),
  },
  {
    program: 'bean-check',
    work: 'check, without cache',
    prepare: (at) => ({ args: ['--no-cache', beans(at)] }),
  },
  {
    program: 'bean-query',
    work: 'one account and year',
    prepare: (at) => ({
      args: [beans(at), "SELECT date, narration WHERE account = 'Assets:Training' AND year = 2025"],
    }),
  },
  {
    program: 'task',
    work: 'list of one project',
    prepare: (at) => ({ extra: tasks(at), args: ['project:training', 'list'] }),
  },
  { program: 'task', work: 'overdue', prepare: (at) => ({ extra: tasks(at), args: ['overdue'] }) },
  { program: 'recfix', work: 'check', prepare: (at) => ({ args: ['--check', recfile(at)] }) },
  {
    program: 'recsel',
    work: 'one theme and year',
    prepare: (at) => ({
      args: ['-t', 'Measure', '-e', "Theme = 'training' && Due ~ '^2025'", recfile(at)],
    }),
  },
  {
    program: 'yamllint',
    work: 'form of every file',
    prepare: ({ corpus }) => ({ args: ['-d', 'relaxed', corpus] }),
  },
  { program: 'ajv', work: 'schema of every measure', prepare: ajv },
  { program: 'eslint', work: 'form of every file', prepare: eslint },
  {
    program: 'v8r',
    work: 'schema of every measure',
    prepare: (at) => ({ cwd: at.corpus, args: ['--schema', schemaOf(at), '*-*/*-[0-9]*.yaml'] }),
  },
  { program: 'spectral', work: 'schema of every measure', prepare: spectral },
]

function eslint({ folder, corpus, modules }) {
  const config = join(modules ?? folder, 'bench.config.mjs')
  writeFileSync(
    config,
    "import yml from 'eslint-plugin-yml'\nexport default [...(yml.configs['flat/recommended'] ?? yml.configs.recommended)]\n",
  )
  return { cwd: corpus, args: ['--no-config-lookup', '--config', config, '.'] }
}

function spectral(at) {
  const { folder, corpus } = at
  const ruleset = join(folder, 'ruleset.yaml')
  const rule =
    'rules:\n  measure:\n    given: $\n    severity: error\n    then:\n      function: schema\n      functionOptions:\n        schema: '
  writeFileSync(ruleset, `${rule}${readFileSync(schemaOf(at), 'utf8')}\n`)
  return { cwd: corpus, args: ['lint', '--ruleset', ruleset, '--quiet', '*-*/*-[0-9]*.yaml'] }
}
