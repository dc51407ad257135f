/** Texts of documents that are at hand, for rules that look into them. */

import { sources } from '../../analyses/lint/sites/sources.ts'
import {
  type DocumentText,
  type DocumentTexts,
  linesIn,
  withoutNumbers,
} from '../../analyses/text/document-text.ts'
import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import type { Request } from '../command.ts'

export interface AtHand {
  texts: DocumentTexts
  /** Documents with cited lines, but without a text. */
  absent: string[]
}

/** The largest text that is read, in bytes. */
const maxBytes = 16 << 20

/**
 * The texts of a folder, each by the checksum that the corpus has of a document, else by its name:
 * `<document>.txt`. Throws if the folder is not there, or a text cannot be read.
 */
export function textsAtHand(
  folder: string,
  { corpus, services, words }: Pick<Request, 'corpus' | 'services' | 'words'>,
): AtHand {
  const documents = [...corpus.documents.values()]
  const texts = new Map<string, DocumentText>()
  for (const path of services.givenPaths([folder]).filter((one) => /\.txt$/i.test(one))) {
    const file = services.given(path, maxBytes)
    if (!('sha256' in file))
      throw new TehError('not-read', { path, sentence: words.collect.gone(file.reason) })
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
    const plain = withoutNumbers(written)
    const sha256 = plain === written ? file.sha256 : services.sha256(plain)
    const text = { path, sha256, lines: linesIn(plain) }
    const known = documents.filter((one) => one.sha256 === sha256)
    for (const { id } of known) texts.set(id, text)
    // What its checksum says is worth more than its name.
    const named = file.name.replace(/\.txt$/i, '')
    if (known.length === 0 && corpus.documents.has(named) && !texts.has(named))
      texts.set(named, text)
  }
  return { texts, absent: citedIn(corpus).filter((id) => !texts.has(id)) }
}

/** Documents of which lines are cited. */
function citedIn(corpus: Corpus): string[] {
  const cited = new Set<string>()
  for (const { source } of sources(corpus))
    if (source.lines && source.document && corpus.documents.has(source.document))
      cited.add(source.document)
  return [...cited].sort(byCodeUnit)
}
