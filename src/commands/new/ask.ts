/** The questions of `teh new` on a terminal. */
import { languageTag, slug } from '../../../schemas/common.ts'
import { nameKey } from '../../analyses/text/fold.ts'
import { TehError } from '../../errors.ts'
import { isInterval } from '../../period.ts'
import { loadNewWords } from '../../words/index.ts'
import type { NewWords } from '../../words/new/en.ts'
import { allValues, type Flags, type Request, type Talk } from '../command.ts'
import { answersTo } from '../questions.ts'
import { actorId, choiceTyped, documentId, editionId, planId, themeId } from '../resolve.ts'
import { countTyped, typistOf } from '../typed.ts'
import { kinds, type Question, questions, takes, type What } from './kinds.ts'

/** What a call says to add: nothing of it may be said yet. */
export interface Named {
  what: What | undefined
  id: string | undefined
}

/** What was said of it, with the answers. */
export interface Answered {
  what: What
  id: string
  flags: Flags
}

type Name = 'what' | 'id' | Question

/** Asks these questions, with earlier answers as defaults; nothing at the end of input. */
export async function asked(
  named: Named,
  names: readonly Question[],
  { before, request, talk }: { before?: Answered | undefined; request: Request; talk: Talk },
): Promise<Answered | undefined> {
  const { words } = request
  const flags = before?.flags ?? request.flags
  const say = await loadNewWords(words.language)
  const isNamed = named.what !== undefined && named.id !== undefined
  const whatOf = (answers: ReadonlyMap<Name, string>) =>
    named.what ?? kindOf(answers.get('what') ?? '', say)
  const answers = await answersTo<Name>(
    {
      names: isNamed ? names : [...(named.what ? [] : ['what' as const]), 'id', ...names],
      intro: words.record.ask.intro,
      defaults: new Map<Name, string>([
        ['what', before ? say.kinds[before.what] : ''],
        ['id', before?.id ?? named.id ?? ''],
        ...questions.map((name) => [name, allValues(flags, name).join('; ')] as const),
      ]),
      textOf: (name, soFar) => textOf(name, whatOf(soFar), request, say),
      check: (name, answer, soFar) => check(name, answer, whatOf(soFar), request, say),
      isOpen: (name, soFar) => name === 'what' || name === 'id' || isAskedOf(name, whatOf(soFar)),
    },
    talk,
  )
  if (answers === undefined) return undefined
  const said = names.map((name) => [name, flagValue(name, answers.get(name) ?? '')] as const)
  return {
    what: whatOf(answers) ?? 'measure',
    id: answers.get('id') ?? '',
    flags: { ...flags, ...Object.fromEntries(said) },
  }
}

function isAskedOf(name: Question, what: What | undefined): boolean {
  return what !== undefined && takes[what].asked.includes(name)
}

/** The kind that a word of the call or of the reader's language means. */
function kindOf(typed: string, say: NewWords): What | undefined {
  const key = nameKey(typed)
  return kinds.find((kind) => key === kind || key === nameKey(say.kinds[kind]))
}

/** The question, with the possible answers if they are a short list. */
function textOf(name: Name, what: What | undefined, { corpus }: Request, say: NewWords): string {
  const choices = name === 'what' ? kinds.map((kind) => say.kinds[kind]) : []
  if (name === 'level') choices.push(...corpus.settings.levels)
  if (name === 'plan') choices.push(...(corpus.settings.plans?.keys() ?? []))
  const text = say.ask[name === 'id' && what === 'measure' ? 'measure-id' : name]
  return choices.length === 0 ? text : `${text} ${choices.join(', ')} –`
}

/** Throws at an answer that is not understood, or that is missing. */
function check(
  name: Name,
  answer: string,
  what: What | undefined,
  request: Request,
  say: NewWords,
): void {
  const { corpus, today, words } = request
  const flag = `--${name}`
  if (name === 'what') {
    const allowed = kinds.map((kind) => say.kinds[kind])
    if (kindOf(answer, say) === undefined) throw new TehError('answer-with', { allowed })
  } else if (name === 'id') checkId(answer, what, request)
  else if (answer === '') {
    if (what !== undefined && takes[what].required.includes(name))
      throw new TehError('record-missing', { allowed: [flag] })
  } else if (name === 'theme' || name === 'broader')
    for (const one of listed(answer)) themeId(corpus, one)
  else if (name === 'lead' || name === 'publisher')
    for (const one of listed(answer)) actorId(corpus, one)
  else if (name === 'due' || name === 'date') typistOf(words, today).period(name, answer)
  else if (name === 'page') countTyped(name, answer)
  else if (name === 'document') documentId(corpus, answer)
  else if (name === 'plan') planId(corpus, answer)
  else if (name === 'period' && !isInterval(answer))
    throw new TehError('invalid-interval', { flag, seen: answer })
  else if (name === 'language' && !languageTag.safeParse(answer).success)
    throw new TehError('invalid-tag', { flag, seen: answer })
  else if (name === 'level') choiceTyped('--level', answer, corpus.settings.levels)
}

/** Throws for a wrong id; that of a measure begins with its edition. */
export function checkId(id: string, what: What | undefined, { corpus }: Request): void {
  const steps = id.split('/')
  if (what === undefined || id === '' || steps.length !== (what === 'measure' ? 2 : 1))
    throw new TehError('new-what', { seen: id })
  const wrong = steps.find((step) => !slug.safeParse(step).success)
  if (wrong !== undefined) throw new TehError('new-slug', { seen: wrong })
  if (what === 'measure') editionId(corpus, steps[0] ?? '')
}

function listed(answer: string): string[] {
  return answer
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

const several: readonly Question[] = ['theme', 'lead', 'publisher']

/** The answer as the value of a flag. */
function flagValue(name: Question, answer: string): string | readonly string[] | undefined {
  if (answer === '') return undefined
  return several.includes(name) ? listed(answer) : answer
}
