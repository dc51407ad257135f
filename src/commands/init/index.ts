import { languageTag, slug } from '../../../schemas/common.ts'
import { primaryOf } from '../../by-language.ts'
import { TehError } from '../../errors.ts'
import { isInterval, isTimezone } from '../../period.ts'
import type { Block, FileOutside, Report } from '../../report.ts'
import { loadEditorWords, loadInitWords, languages as spoken } from '../../words/index.ts'
import type { InitWords } from '../../words/init/en.ts'
import { allValues, type Command, oneValue, type Request } from '../command.ts'
import { answersTo } from '../questions.ts'
import { type Editor, firstIds, forEditor } from './editor.ts'
import { editionOf, filesOf, type NewFile, toFillIn, type Wanted } from './files.ts'

/** `teh init`: a new corpus, in a new folder or an existing repository. */
export const command: Command = {
  name: 'init',
  arguments: [{ name: 'folder', required: false }],
  flags: [
    { name: 'title', kind: 'text', value: 'words', describedAs: 'init-title' },
    { name: 'language', kind: 'text', many: true, describedAs: 'init-language' },
    { name: 'plan', kind: 'text', value: 'id', describedAs: 'init-plan' },
    { name: 'period', kind: 'text', value: 'period', describedAs: 'new-period' },
    { name: 'timezone', kind: 'text', value: 'timezone' },
    { name: 'ci', kind: 'choice', choices: ['github', 'gitlab', 'none'], value: 'host' },
    { name: 'editor', kind: 'choice', choices: ['vscode', 'other'], value: 'editor' },
    { name: 'dry-run', kind: 'switch', describedAs: 'ask-dry-run' },
  ],
  formats: ['table', 'json', 'markdown'],
  corpus: 'none',
  examples: [
    'teh init',
    'teh init begun --title "Climate plans" --plan climate --period 2024/2026',
    'teh init . --language de --ci gitlab',
  ],
  run: async (request: Request): Promise<Report> => {
    const [folder = '.'] = request.arguments
    const { services, words, flags } = request
    if (
      services.isThere(`${folder}/plans/corpus.yaml`) ||
      services.isThere(`${folder}/plans/actors.yaml`)
    )
      throw new TehError('init-there', { path: `${folder}/plans` })
    const say = await loadInitWords(words.language)
    const wanted = await wantedIn(request, say)
    if (wanted === undefined) return reportOf(folder, [], [], true, request, say)
    const own = spoken.find((one) => one === primaryOf(wanted.languages[0] ?? ''))
    const inOwn = await loadInitWords(own ?? 'en')
    const plain = filesOf(wanted, inOwn)
    const editor = oneValue(flags, 'editor') as Editor | undefined
    const all =
      editor === undefined
        ? plain
        : forEditor(plain, editor, firstIds(wanted, inOwn), await loadEditorWords(words.language))
    const kept = all.filter(({ path }) => services.isThere(`${folder}/${path}`))
    const made = all.filter((file) => !kept.includes(file))
    return {
      ...reportOf(folder, made, kept, flags['dry-run'] === true, request, say, wanted),
      filesFolder: folder,
      files: flags['dry-run'] === true ? [] : made.map((file) => outside(folder, file)),
    }
  },
}

function outside(folder: string, { path, text }: NewFile): FileOutside {
  return { path: `${folder}/${path}`, bytes: text }
}

const questions = ['title', 'language', 'plan', 'period', 'timezone', 'ci'] as const
type Question = (typeof questions)[number]
/** What a new corpus requires. */
const required: readonly Question[] = ['title', 'plan', 'period']

/** Reads the flags; missing values are asked for on a terminal, and an error elsewhere. */
async function wantedIn(request: Request, say: InitWords): Promise<Wanted | undefined> {
  const { flags, words, talk } = request
  const given = new Map<Question, string>()
  for (const name of questions) {
    const typed = name === 'language' ? allValues(flags, name).join(', ') : oneValue(flags, name)
    if (typed) check(name, typed)
    if (typed) given.set(name, typed)
  }
  const missing = required.filter((name) => !given.has(name))
  const usual = new Map<Question, string>([
    ['language', words.language],
    ['plan', 'plan'],
    ['timezone', 'UTC'],
    ['ci', 'none'],
  ])
  if (missing.length === 0) return wantedFrom(new Map([...usual, ...given]))
  if (talk === undefined)
    throw new TehError('record-missing', { allowed: missing.map((name) => `--${name}`) })
  const answers = await answersTo(
    {
      names: questions.filter((name) => !given.has(name)),
      intro: say.intro,
      defaults: new Map([...usual, ...given]),
      textOf: (name) => say.ask[name],
      check,
    },
    talk,
  )
  return answers && wantedFrom(answers)
}

function wantedFrom(answers: ReadonlyMap<Question, string>): Wanted {
  const of = (name: Question) => answers.get(name) ?? ''
  return {
    title: of('title'),
    languages: [...new Set(tagsIn(of('language')))],
    plan: of('plan'),
    period: of('period'),
    timezone: of('timezone'),
    ci: of('ci') as Wanted['ci'],
  }
}

function tagsIn(typed: string): string[] {
  return typed.split(/[\s,]+/).filter((tag) => tag !== '')
}

/** Throws for a value that a corpus cannot have. */
function check(name: Question, typed: string): void {
  const seen = typed.trim()
  const flag = `--${name}`
  if (seen === '') throw new TehError('record-missing', { allowed: [flag] })
  if (name === 'plan' && !slug.safeParse(seen).success) throw new TehError('new-slug', { seen })
  if (name === 'period' && !isInterval(seen)) throw new TehError('invalid-interval', { flag, seen })
  if (name === 'language') {
    const wrong = tagsIn(seen).find((tag) => !languageTag.safeParse(tag).success)
    if (wrong !== undefined) throw new TehError('invalid-tag', { flag, seen: wrong })
  }
  if (name === 'timezone' && !isTimezone(seen))
    throw new TehError('invalid-timezone', { flag, seen })
  const hosts = ['github', 'gitlab', 'none']
  if (name === 'ci' && !hosts.includes(seen))
    throw new TehError('invalid-choice', { flag, seen, allowed: hosts, suggestions: [] })
}

function reportOf(
  folder: string,
  made: readonly NewFile[],
  kept: readonly NewFile[],
  isDry: boolean,
  { words }: Request,
  say: InitWords,
  wanted?: Wanted,
): Report {
  const list = (title: string, files: readonly NewFile[]): Block[] =>
    files.length === 0
      ? []
      : [{ kind: 'list', title, items: files.map(({ path }) => ({ text: path })) }]
  const head = isDry ? say.wouldMake(folder, made.length) : say.made(folder, made.length)
  return {
    report: 'init',
    question: { folder, dryRun: isDry },
    rows: [
      ...made.map(({ path }) => ({ file: path, isNew: true })),
      ...kept.map(({ path }) => ({ file: path, isNew: false })),
    ],
    leftOut: [],
    totals: { written: !isDry, files: made.length, kept: kept.length },
    blocks: [
      { kind: 'note', text: wanted === undefined ? words.record.notWritten : head },
      ...list(isDry ? say.toWrite : say.written, made),
      ...list(say.kept, kept),
      ...kept.flatMap(({ path, wants }): Block[] =>
        wants === undefined
          ? []
          : [
              { kind: 'note', text: say.addLines(path) },
              { kind: 'code', text: wants.trimEnd() },
            ],
      ),
      ...(wanted === undefined ? [] : nextSteps(folder, wanted, say)),
      ...made.flatMap(({ path }): Block[] =>
        toFillIn.includes(path) ? [{ kind: 'note', text: say.fillIn(path), tone: 'warn' }] : [],
      ),
    ],
  }
}

function nextSteps(folder: string, wanted: Wanted, say: InitWords): Block[] {
  const edition = editionOf(wanted)
  const year = wanted.period.slice(0, 4)
  const lines = [
    ...(folder === '.' ? [] : [say.inFolder(folder)]),
    'teh lint',
    `teh overdue --year ${year}`,
    `teh show ${edition}/example`,
    `teh new ${edition}/… --title … --summary … --theme general --lead coordination`,
  ]
  return [
    { kind: 'note', text: `${say.next}` },
    { kind: 'code', text: lines.join('\n') },
  ]
}
