/** The level of each rule: that of the call, else that of corpus.yaml, else its own. */
import type { LintLevel } from '../../../schemas/vocabulary.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { ComplaintOf, Level } from '../../findings.ts'
import { closest } from '../text/nearest.ts'
import { type RuleId, rules } from './rules/index.ts'
import type { MetaData } from './rules/meta/index.ts'

/** Levels that replace those of rules. */
export type Levels = ReadonlyMap<RuleId, LintLevel>

const own = new Map<string, Level>(rules.map(({ id, level }) => [id, level]))

/** The level of every rule. `asked`: those of the call, which may lower any. */
export function levelsOf({ settings }: Corpus, asked: Levels): ReadonlyMap<string, LintLevel> {
  const set = [...settings.lint].filter(([id, level]) => own.has(id) && !lowersError(id, level))
  return new Map<string, LintLevel>([...own, ...set, ...asked])
}

/**
 * The levels of a run that repeats only these rules: all others are off. Findings about
 * suppressions depend on every rule.
 */
export function levelsForOnly(ids: ReadonlySet<string>, asked: Levels): Levels {
  if ([...ids].some((id) => id.startsWith('meta/'))) return asked
  const others = rules.map(({ id }) => id).filter((id) => !ids.has(id))
  return new Map([...asked, ...others.map((id) => [id, 'off'] as const)])
}

/** Complaints about corpus.yaml: a level for an unknown rule, or one that lowers an error. */
export function complaintsOfLevels({ settings }: Corpus): ComplaintOf<MetaData>[] {
  const { file, lint } = settings
  if (!file) return []
  return [...lint].flatMap(([id, level]): ComplaintOf<MetaData>[] => {
    const place = file.place(['lint', id], 'key')
    const suggestions = own.has(id) ? [] : closest(id, own.keys())
    if (!own.has(id)) return [{ rule: 'meta/unknown-rule', place, data: { seen: id, suggestions } }]
    return lowersError(id, level) ? [{ rule: 'meta/error-lowered', place, data: { seen: id } }] : []
  })
}

function lowersError(id: string, level: LintLevel): boolean {
  return own.get(id) === 'error' && level !== 'error'
}
