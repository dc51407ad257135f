/** The values of what `new` adds, as its flags say them. */
import { languageTag, type Text } from '../../../schemas/common.ts'
import { TehError } from '../../errors.ts'
import { allValues, type Flags, oneValue, type Request } from '../command.ts'
import { actorId, documentId, themeId } from '../resolve.ts'
import { countTyped, linesTyped, textTyped, typistOf } from '../typed.ts'

export function measureValue(id: string, request: Request): object {
  const { corpus, flags: given } = request
  const text = textsIn(given)
  const edition = corpus.editions.get(id.slice(0, id.indexOf('/')))
  const typist = typistOf(request.words, request.today)
  const period = (name: string) => text(name) && typist.period(name, text(name) ?? '')
  const lines = text('lines')
  const page = text('page')
  const document = text('document')
  return {
    reference: text('reference'),
    title: titleIn(request),
    summary: text('summary'),
    origin: text('origin') ?? 'table',
    themes: allValues(given, 'theme').map((typed) => themeId(corpus, typed)),
    lead: allValues(given, 'lead').map((typed) => actorId(corpus, typed)),
    partners: allValues(given, 'partner').map((typed) => actorId(corpus, typed)),
    responsibility_as_printed: text('printed-lead') ?? '',
    timing: {
      as_printed: text('printed-timing') ?? '',
      start: period('start'),
      due: period('due'),
    },
    source: {
      document: document === undefined ? edition?.document : documentId(corpus, document),
      section: text('section'),
      lines: lines === undefined ? undefined : linesTyped(lines),
      page: page === undefined ? undefined : countTyped('page', page),
      url: text('url'),
    },
  }
}

export function editionValue(request: Request): object {
  const { corpus, flags: given } = request
  const text = textsIn(given)
  const previous = text('previous')
  return {
    plan: text('plan'),
    title: titleIn(request),
    period: text('period'),
    language: text('language'),
    previous,
    document: documentId(corpus, text('document') ?? ''),
  }
}

export function entryOf(what: 'actor' | 'document' | 'theme', request: Request): object {
  const { corpus, flags: given, today, words } = request
  const text = textsIn(given)
  const [partOf, broader, date, abbreviation] = [
    text('part-of'),
    text('broader'),
    text('date'),
    text('abbreviation'),
  ]
  if (what === 'theme')
    return { label: titleIn(request), broader: broader && themeId(corpus, broader) }
  if (what === 'actor')
    return {
      name: titleIn(request),
      abbreviation: abbreviation && { [corpus.settings.languages[0]]: abbreviation },
      level: text('level'),
      part_of: partOf && actorId(corpus, partOf),
    }
  return {
    title: titleIn(request),
    publisher: allValues(given, 'publisher').map((typed) => actorId(corpus, typed)),
    date: date && typistOf(words, today).period('date', date),
    language: text('language'),
    held: false,
    url: text('url'),
  }
}

/** In the first language of the corpus, and in those that `--title-in nl=…` names. */
function titleIn({ corpus, flags: given }: Request): Text {
  const others = allValues(given, 'title-in').map((typed) => {
    const [, tag = '', words = ''] = /^\s*([\w-]+)\s*=\s*(.*)$/s.exec(typed) ?? []
    if (words === '' || !languageTag.safeParse(tag).success)
      throw new TehError('invalid-tag', { flag: '--title-in', seen: typed })
    return [tag, textTyped(words)] as const
  })
  const [first, second] = corpus.settings.languages
  const title = textsIn(given)('title') ?? ''
  // In a corpus of one language there is nothing to tell it from.
  if (second === undefined && others.length === 0 && corpus.settings.said.has('languages'))
    return title
  return Object.fromEntries([[first, title] as const, ...others])
}

/** What was typed behind a flag, as it is written; nothing where nothing was. */
function textsIn(given: Flags): (name: string) => string | undefined {
  return (name) => textTyped(oneValue(given, name) ?? '') || undefined
}
