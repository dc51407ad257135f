/** What a glance at every text of a corpus tells: most have nothing that a rule on texts could find. */
import type { Corpus, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'

/** Shapes without which a rule, or a comment that turns one off, has nothing to say of a text. */
const glances = {
  /** Combining marks, and what stands between them: of the signs of print and of mathematics only a few can be written otherwise. */
  mark: /[\u0300-\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\uffff]/,
  mail: /@/,
  phone: /\+32|00 ?32|(?<!\d|\d[./-])0[1-9]/,
  workflow: /::|##/,
  suppression: /teh-disable-/,
}
type Glance = keyof typeof glances

const seen = new WeakMap<Corpus, Record<Glance, SourceFile[]>>()

/** The files whose text could hold something, in order: each text is asked for once, whatever the number of rules. */
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
