import { type Judged, lint, rules } from '../analyses/lint/index.ts'
import { closest } from '../analyses/suggest.ts'
import type { Corpus } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Severity } from '../findings.ts'
import type { Finding, Json, Report } from '../report.ts'
import type { Words } from '../words/index.ts'
import { type Ask, type Command, type Given, listOf, oneOf } from './command.ts'

const levels = ['off', 'info', 'warning', 'error'] as const
/** Lines of the source shown before and after the one that is wrong. */
const around = 1

/** `teh lint`: is the corpus sound? */
export const command: Command = {
  name: 'lint',
  arguments: [{ name: 'paths', required: false, many: true }],
  flags: [
    { name: 'rule', kind: 'text', many: true, value: 'id=level' },
    { name: 'max-warnings', kind: 'count' },
  ],
  formats: ['pretty', 'json', 'github'],
  corpus: 'whole',
  examples: ['teh lint', 'teh lint plans/teh-2021/ciatteh.yaml', 'teh lint --rule timing/no-deadline=off --max-warnings 0'],
  run: ({ corpus, arguments: paths, given, today, words }: Ask): Report => {
    const { found, crashed } = lint(corpus, today, levelsOf(given))
    const wanted = inPaths(corpus, paths)
    const findings = found.filter(({ place }) => wanted(place.file)).map((judged) => findingOf(corpus, judged, words))
    const count = (level: Severity) => findings.filter((finding) => finding.level === level).length
    const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
    const files = corpus.files.filter(({ path }) => wanted(path)).length
    const tooMany = oneOf(given, 'max-warnings') !== undefined && warnings > Number(oneOf(given, 'max-warnings'))
    return {
      report: 'lint',
      question: { paths, today },
      rows: findings as unknown as Json as never,
      leftOut: {},
      summary: { errors, warnings, infos, files, crashed },
      blocks: [
        { kind: 'findings', findings },
        {
          kind: 'note',
          text: findings.length === 0 ? words.lint.clean(files, rules.length) : words.lint.summary(errors, warnings, infos, files),
          tone: errors > 0 ? 'bad' : warnings > 0 ? 'warn' : 'good',
        },
      ],
      found: errors > 0 || tooMany,
      ...(crashed.length > 0 && { incomplete: crashed.length }),
    }
  },
}

function levelsOf(given: Given): Map<string, Severity | 'off'> {
  const ids = rules.map(({ id }) => id)
  return new Map(
    listOf(given, 'rule').map((typed) => {
      const [id = '', level = ''] = typed.split('=')
      if (!ids.includes(id)) throw new TehError('unknown-rule', { seen: id, suggestions: closest(id, ids) })
      const known = levels.find((one) => one === level)
      if (known === undefined) throw new TehError('invalid-rule-level', { seen: typed, suggestions: closest(level, levels).map((one) => `${id}=${one}`) })
      return [id, known]
    }),
  )
}

/** Whether a file is asked for; the graph is whole whatever is asked. */
function inPaths(corpus: Corpus, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const all = [...corpus.files.map(({ path }) => path), ...corpus.complaints.map(({ place }) => place.file)]
  const fits = paths.map((typed) => {
    const clean = typed.replace(/^\.\//, '').replace(/\/+$/, '')
    const matching = (file: string) => clean === '.' || file === clean || file.startsWith(`${clean}/`)
    if (!all.some(matching)) throw new TehError('no-such-path', { seen: typed })
    return matching
  })
  return (file) => fits.some((matching) => matching(file))
}

function findingOf(corpus: Corpus, { rule, severity, place, data, related, fix }: Judged, words: Words): Finding {
  const sentence = words.lint.findings[rule as keyof typeof words.lint.findings](data)
  const suggestions = Array.isArray(data.suggestions) ? (data.suggestions as string[]) : suggestionOf(rule, data)
  const source = corpus.files.find(({ path }) => path === place.file)
  const lines = source?.text.split('\n') ?? []
  const from = Math.max(1, place.line - around)
  return {
    rule,
    level: severity,
    ...place,
    message: sentence.message,
    ...(sentence.help !== undefined && { help: sentence.help }),
    ...(suggestions.length > 0 && { suggestion: words.lint.suggestion(suggestions) }),
    fixable: fix !== undefined,
    related: (related ?? []).map(({ file, line, column }) => ({ file, line, column, message: words.lint.related })),
    frame: lines.slice(from - 1, place.line + around).map((text, i) => ({ line: from + i, text: text.replace(/\r$/, '') })),
  }
}

/** Nearest of the allowed words, for a key or a value that is one of a few. */
function suggestionOf(rule: string, data: Judged['data']): string[] {
  if (!Array.isArray(data.allowed)) return []
  return closest(String(rule === 'schema/unknown-key' ? data.key : data.seen), data.allowed as string[])
}
