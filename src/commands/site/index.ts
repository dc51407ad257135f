import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, ReportFile } from '../../report.ts'
import { type Language, languages, loadWords, type Words } from '../../words/index.ts'
import { type Command, momentOf, oneValue, type Request } from '../command.ts'
import { tellerOf } from '../tell/teller.ts'
import { framedFiles, type SiteLanguage } from './frame.ts'
import { pagesOf } from './pages.ts'

/** `teh site`: all answers as pages, in every language of the corpus. */
export const command: Command = {
  name: 'site',
  arguments: [],
  flags: [
    { name: 'output', kind: 'text', value: 'folder', describedAs: 'site-output' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
  ],
  formats: ['table', 'json', 'markdown'],
  corpus: 'readable',
  outputIsForFiles: true,
  examples: [
    'teh site --output public/',
    'teh site --output public/ --lang nl',
    'teh site --output public/ --as-of 2024-12-31',
  ],
  run: async (request: Request): Promise<Report> => {
    const { flags, words } = request
    const path = oneValue(flags, 'output')
    if (path === undefined)
      throw new TehError('flag-missing', { flag: '--output', example: 'teh site --output public/' })
    const day = momentOf(request).day
    const files = await filesOf(request)
    const count = (one: ReportFile['format']) =>
      [...files.values()].filter(({ format }) => format === one).length
    return {
      report: 'site',
      question: { asOf: day, languages: languagesOf(request) },
      asOf: day,
      rows: [...files].map(([name, { report, format, language }]) => ({
        file: name,
        of: report.report,
        format,
        language,
      })),
      leftOut: [],
      totals: { pages: count('html'), sheets: count('xlsx') },
      blocks: [
        { kind: 'note', text: words.site.written(count('html'), count('xlsx'), path) },
        {
          kind: 'note',
          tone: 'dim',
          text: words.site.first(`${path}/index.html`.replace('//', '/')),
        },
      ],
      site: { path, files, packageName },
    }
  },
}

/**
 * The one that is asked for, else those of the corpus that the program speaks, else all it speaks.
 */
function languagesOf({ corpus, flags }: Request): Language[] {
  const asked = oneValue(flags, 'lang')
  const own = languages.filter((one) => (asked === undefined ? isOf(corpus, one) : one === asked))
  return own.length > 0 ? own : [...languages]
}

function isOf({ settings }: Corpus, language: Language): boolean {
  return settings.languages.some((tag) => tag.replace(/-.*/, '') === language)
}

async function filesOf(request: Request): Promise<Map<string, ReportFile>> {
  const all: SiteLanguage[] = []
  for (const language of languagesOf(request)) {
    const words = await loadWords(language)
    const pages = await pagesOf(inWords(request, words))
    all.push({ words, pages, tell: tellerOf(request.corpus, momentOf(request), words) })
  }
  return new Map([['index.html', doorTo(all)], ...framedFiles(all)])
}

/** The same call in another language, with nobody to talk to. */
function inWords(request: Request, words: Words): Request {
  return { ...request, words, talk: undefined }
}

/** What describes the plain tables, beside the first page. */
const packageName = 'datapackage.json'

/** The first page: its languages, each by its own name. */
function doorTo(all: readonly SiteLanguage[]): ReportFile {
  const [first] = all
  const links = new Map(
    all.map(({ words }) => [words.site.language, `${words.language}/index.html`]),
  )
  links.set(packageName, packageName)
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: first ? titleIn(first) : 'teh' },
    { kind: 'list', items: all.map(({ words }) => ({ text: words.site.language })) },
    ...(first
      ? [
          {
            kind: 'note' as const,
            tone: 'dim' as const,
            text: first.words.site.tables(packageName),
          },
        ]
      : []),
  ]
  const foreign = new Map(
    all.flatMap((one) => {
      const isOther = one !== first
      return isOther ? [[titleIn(one), one.words.language] as const] : []
    }),
  )
  return {
    report: { report: 'site', question: {}, rows: [], leftOut: [], totals: {}, blocks, foreign },
    format: 'html',
    language: first?.words.language ?? 'en',
    frame: { root: '', own: 'index.html', links, navigation: [], languages: [] },
  }
}

function titleIn({ tell }: SiteLanguage): string {
  return tell.text(tell.corpus.settings.title) || 'teh'
}
