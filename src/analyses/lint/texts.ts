/** What a glance at every text of a corpus tells: most have nothing that a rule on texts could find. */
import type { Corpus, SourceFile } from '../../corpus/types.ts'

/** Shapes without which a rule, or a comment that turns one off, has nothing to say of a text. */
const glances = {
  /** Combining marks: the first of them is U+0300. */
  mark: /[\u0300-\uffff]/,
  mail: /@/,
  phone: /(?<![\d/.-])(?:\+32|0032|0)[ ./]?\d/,
  workflow: /::|##/,
  suppression: /teh-disable-/,
}
type Glance = keyof typeof glances

const seen = new WeakMap<Corpus, Record<Glance, SourceFile[]>>()

/** The files whose text could hold something, in order: each text is asked for once, whatever the number of rules. */
export function textsWith(corpus: Corpus, glance: Glance): readonly SourceFile[] {
  let found = seen.get(corpus)
  if (!found) {
    found = { mark: [], mail: [], phone: [], workflow: [], suppression: [] }
    for (const file of corpus.files) {
      const { text } = file
      for (const name of Object.keys(glances) as Glance[]) if (glances[name].test(text)) found[name].push(file)
    }
    seen.set(corpus, found)
  }
  return found[glance]
}
