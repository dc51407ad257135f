/** The questions of `teh record` on a terminal, with a way back and earlier answers as defaults. */
import { findDocument } from '../../analyses/lookup.ts'
import { typedCode } from '../../analyses/typed/code.ts'
import { TehError } from '../../errors.ts'
import type { Talk } from '../command.ts'
import { answersTo } from '../questions.ts'
import { actorId, documentId } from '../resolve.ts'
import { countTyped, typistOf } from '../typed.ts'
import type { Context } from './entry.ts'
import type { Said } from './said.ts'

const questions = [
  'status',
  'deadline',
  'because',
  'note',
  'by',
  'source',
  'heard-on',
  'page',
  'date',
] as const
export type Question = (typeof questions)[number]

/** The questions for each missing value. */
const askedBy: Readonly<Record<string, readonly Question[]>> = {
  what: ['status', 'note'],
  because: ['because'],
  note: ['note'],
  by: ['by'],
  source: ['source', 'heard-on', 'page'],
}

/** The questions for what is missing; nothing if a flag alone can give it. */
export function questionsFor(missing: readonly string[]): readonly Question[] | undefined {
  const asked = missing.map((code) => askedBy[code])
  if (asked.includes(undefined)) return undefined
  const wanted = new Set(asked.flatMap((names) => names ?? []))
  return questions.filter((name) => wanted.has(name))
}

/**
 * The values with the answers to these questions, by default all questions; nothing at the end of
 * input.
 */
export async function asked(
  said: Said,
  talk: Talk,
  context: Context,
  names: readonly Question[] = questions,
): Promise<Said | undefined> {
  const { ask: say } = context.words.record
  const answers = await answersTo(
    {
      names,
      intro: say.intro,
      defaults: new Map(names.map((name) => [name, defaultAnswer(name, said)])),
      textOf: (name) => say[name],
      check: (name, answer, soFar) => check(name, answer, soFar, context),
      isOpen: (name, soFar) => needed(name, { said, names, answers: soFar, context }),
    },
    talk,
  )
  return answers && withAnswers(said, answers, context)
}

interface Asking {
  said: Said
  names: readonly Question[]
  answers: ReadonlyMap<Question, string>
  context: Context
}

/** Whether a question applies after the answers so far. */
function needed(name: Question, { said, names, answers, context }: Asking): boolean {
  const isSaid = (one: Question) =>
    names.includes(one) ? Boolean(answers.get(one)) : said.has(one)
  if (name === 'because') return isSaid('deadline') || said.has('lead')
  if (name !== 'heard-on' && name !== 'page') return true
  const source = answers.get('source') ?? ''
  if (source === '') return false
  return isHeard(source, context) === (name === 'heard-on')
}

/** Throws at an answer that is not understood, or that is missing. */
function check(
  name: Question,
  answer: string,
  answers: ReadonlyMap<Question, string>,
  { corpus, today, words }: Context,
): void {
  const typist = typistOf(words, today)
  if (answer === '') checkOpen(name, answers)
  else if (name === 'status') typist.status(answer)
  else if (name === 'by') actorId(corpus, answer)
  else if (name === 'page') countTyped('page', answer)
  else if (name === 'deadline' || name === 'heard-on' || name === 'date')
    typist.period(name, answer)
  else if (name === 'source' && !isHeard(answer, { corpus })) documentId(corpus, answer)
}

function checkOpen(name: Question, answers: ReadonlyMap<Question, string>): void {
  const isEmpty = name === 'note' && !answers.get('status') && !answers.get('deadline')
  if (
    name === 'by' ||
    name === 'source' ||
    name === 'because' ||
    (isEmpty && answers.has('status'))
  )
    throw new TehError('record-missing', { allowed: [isEmpty ? 'what' : name] })
}

function isHeard(answer: string, { corpus }: Pick<Context, 'corpus'>): boolean {
  return 'is' in typedCode('communication', answer) && !('found' in findDocument(corpus, answer))
}

/** The earlier answer, to change or to confirm. */
function defaultAnswer(name: Question, said: Said): string {
  const one = (flag: string) => said.get(flag)?.at(-1) ?? ''
  return name === 'source' ? one('heard') || one('document') : one(name)
}

function withAnswers(said: Said, answers: ReadonlyMap<Question, string>, context: Context): Said {
  const whole = new Map(said)
  const set = (flag: string, answer: string) => {
    if (answer === '') whole.delete(flag)
    else whole.set(flag, [answer])
  }
  for (const [name, answer] of answers) if (name !== 'source') set(name, answer)
  const source = answers.get('source')
  if (source !== undefined) {
    const heard = isHeard(source, context)
    set('heard', heard ? source : '')
    set('document', heard ? '' : source)
    for (const flag of heard ? ['page', 'section', 'lines', 'url'] : ['heard-on'])
      whole.delete(flag)
  }
  return whole
}
