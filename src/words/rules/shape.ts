/** What every language has for each rule of lint. */
import type { RuleData } from '../../analyses/lint/rules/index.ts'
import type { Sentence } from '../sentence.ts'

/** An entry for every rule: `says` is the sentence of one finding, from its data. */
export type RuleWords = {
  readonly [Id in keyof RuleData]: {
    /** One line: what it finds. */
    readonly summary: string
    /** Two or three sentences: what goes wrong without it, and what to do. */
    readonly why: string
    readonly says: (data: RuleData[Id]) => Sentence
  }
}
