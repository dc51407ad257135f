/**
 * The closed lists of words of the format, apart from the schemas: a reader that needs no schema
 * loads none.
 */

/** The completion scale of the Open Government Partnership. */
export const statuses = ['not-started', 'limited', 'substantial', 'complete', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** Why a measure lags. */
export const reasons = [
  'funding',
  'resources',
  'priorities',
  'approval',
  'dependency',
  'other',
] as const

/** How two measures, or a measure and what it answers, are alike (SKOS mapping properties). */
export const matches = ['exact', 'close', 'broad', 'narrow', 'related'] as const

/** Levels of actors, in a corpus that names none of its own. */
export const generalLevels = [
  'international',
  'national',
  'federal',
  'regional',
  'local',
  'judiciary',
  'police',
  'public-body',
  'mixed-body',
  'ngo',
  'private',
] as const

/** What a rule of lint can be set to. */
export const lintLevels = ['off', 'note', 'warning', 'error'] as const
export type LintLevel = (typeof lintLevels)[number]

/** How something was heard that no document says; a form is a sheet that came back. */
export const communications = ['telephone', 'mail', 'meeting', 'letter', 'form'] as const

/** What a meeting may decide about a measure: words of a sheet, and of no file of the corpus. */
export const decisions = ['kept', 'new-deadline', 'new-lead', 'withdrawn', 'review'] as const
export type Decision = (typeof decisions)[number]

export const colours = ['green', 'yellow', 'red'] as const
export type Colour = (typeof colours)[number]

/** Keys that were called otherwise: `on` is true in YAML 1.1, and so is no word for a day. */
export const renamedKeys: Readonly<Record<string, string>> = { on: 'date' }
