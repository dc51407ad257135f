/**
 * Asks questions on a terminal, one after another, with earlier answers as defaults and a way back.
 */
import { TehError } from '../errors.ts'
import type { Words } from '../words/index.ts'
import type { Talk } from './command.ts'

/** Goes back one question. */
const back = '<'

export interface Questions<Name extends string> {
  /** In the order in which they are asked. */
  names: readonly Name[]
  /** What is said before the first. */
  intro: string
  /** What is shown of each, to keep or to change. */
  defaults: ReadonlyMap<Name, string>
  textOf(name: Name, answers: ReadonlyMap<Name, string>): string
  /** Throws at an answer that is not understood, or that is missing. */
  check(name: Name, answer: string, answers: ReadonlyMap<Name, string>): void
  /** Whether a question applies after the answers so far; without this, every question does. */
  isOpen?(name: Name, answers: ReadonlyMap<Name, string>): boolean
}

/** Gives the defaults with what was answered; nothing at the end of input. */
export async function answersTo<Name extends string>(
  { names, intro, defaults, textOf, check, isOpen = () => true }: Questions<Name>,
  talk: Talk,
): Promise<Map<Name, string> | undefined> {
  const answers = new Map(defaults)
  const isAsked = (name: Name) => isOpen(name, answers)
  await talk.tell([{ kind: 'note', tone: 'dim', text: intro }])
  for (let i = 0; i < names.length; ) {
    const name = names[i] as Name
    if (!isAsked(name)) {
      i++
      continue
    }
    const answer = await talk.ask(textOf(name, answers), answers.get(name) ?? '', (typed) => {
      if (typed !== back) check(name, typed, answers)
    })
    if (answer === undefined) return undefined
    if (answer === back) i = Math.max(0, names.slice(0, i).findLastIndex(isAsked))
    else {
      answers.set(name, answer)
      i++
    }
  }
  return answers
}

/** Asks whether to write what was shown; the end of input is a no. */
export async function confirmed(talk: Talk, { record }: Words): Promise<'yes' | 'no' | 'change'> {
  const { write, yes, no, change } = record.ask
  const allowed = [...yes, ...no, ...change]
  const answer = await talk.ask(write, '', (typed) => {
    if (!allowed.includes(typed.toLowerCase())) throw new TehError('answer-with', { allowed })
  })
  const key = answer?.toLowerCase() ?? ''
  if (yes.includes(key)) return 'yes'
  return change.includes(key) ? 'change' : 'no'
}
