/**
 * Which files a rule on texts must check. One quick search of each text decides, because most have
 * nothing that such a rule could find.
 */
import type { Corpus, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'

/** What a text must contain for a rule to find anything, or for a comment to turn a rule off. */
const glances = {
  /**
   * Combining marks, and the characters between them. Of the signs of print and of mathematics only
   * those few are among them that have another way to be written.
   */
  mark: /[\u0300-\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\uffff]/,
  mail: /@/,
  phone: /\+\d|\b00 ?[1-9]|(?<!\d|\d[./-])0[1-9]/,
  workflow: /::|##/,
  suppression: /teh-disable-/,
}
type Glance = keyof typeof glances

const seen = new WeakMap<Corpus, Record<Glance, SourceFile[]>>()

/** The files, in order, whose text has this. Each text is looked at once for all rules. */
export function textsWith(corpus: Corpus, glance: Glance): readonly SourceFile[] {
  return memo(seen, corpus, byGlance)[glance]
}

function byGlance({ files }: Corpus): Record<Glance, SourceFile[]> {
  const found: Record<Glance, SourceFile[]> = {
    mark: [],
    mail: [],
    phone: [],
    workflow: [],
    suppression: [],
  }
  for (const file of files)
    for (const name of file.fact('glances', () => glancesAt(file.text))) found[name].push(file)
  return found
}

function glancesAt(text: string): Glance[] {
  return (Object.keys(glances) as Glance[]).filter((name) => glances[name].test(text))
}
