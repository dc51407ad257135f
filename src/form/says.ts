/** The words of a form, in the language of the body; they are passed in. */
import type { Decision, reasons, Status } from '../../schemas/vocabulary.ts'
import type { ColumnKey } from '../analyses/collect/form.ts'

type Texts<Key extends string> = Readonly<Record<Key, string>>

/** The words of a form, and of the codes that its lists offer, in the language of the body. */
export interface FormWords {
  /** A day in words. */
  day(day: string): string
  status: Texts<Status>
  reason: Texts<(typeof reasons)[number]>
  form: {
    title(body: string): string
    instructions: readonly string[]
    replyBy(day: string, asOf: string): string
    footer(body: string, day: string): string
    sheet: string
    columns: Texts<ColumnKey>
    unclear: string
    hints: Texts<'state' | 'reasons'>
    refusal: string
    remarks: Texts<'sheet' | 'title' | 'text'>
    decisions: Texts<'sheet' | 'newDeadline' | 'hint' | 'refusal'> & {
      instructions: readonly string[]
      choices: Texts<Decision>
    }
  }
}
