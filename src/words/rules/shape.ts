/** What every language has for each rule of lint. */
import type { RuleData } from '../../analyses/lint/rules/index.ts'
import type { Sentence } from '../sentence.ts'

/** An entry for every rule: `says` tells of one finding, from the data that it carries. */
export type RuleWords = {
  readonly [Id in keyof RuleData]: {
    /** One line: what it finds. */
    readonly summary: string
    /** Two or three sentences: what goes wrong without it, and what to do. */
    readonly why: string
    readonly says: (data: RuleData[Id]) => Sentence
  }
}
