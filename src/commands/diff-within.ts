/** The report on a plan that prints its measures twice: where the two printings disagree. */
import { type Variant, variantsWithin } from '../analyses/diff/within.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Pair, Report } from '../report.ts'
import type { Words } from '../words/index.ts'
import { fingerprint } from './tell/changes.ts'
import { textOf } from './tell/measures.ts'

export function withinReport(
  corpus: Corpus,
  edition: string,
  exitCode: boolean,
  words: Words,
): Report {
  const variants = variantsWithin(corpus, edition)
  const differing = variants.filter(({ differs }) => differs.length > 0)
  const { diff: say } = words
  return {
    report: 'diff-within',
    question: { edition },
    rows: variants.map(({ measure, printing, differs }) => ({
      id: measure.id,
      reference: measure.reference ?? null,
      fingerprint: fingerprint('within', measure.id, printing.section, printing.lines.join('-')),
      other: { section: printing.section, lines: printing.lines },
      own: { section: measure.source.section ?? null, lines: measure.source.lines ?? null },
      differs: differs.map(({ field, other, own }) => ({ field, other, own })),
      note: textOf(printing.note, words) || null,
    })),
    leftOut: {
      alike: variants
        .filter(({ differs }) => differs.length === 0)
        .map(({ measure, printing }) => `${measure.id} ${printing.section}`),
    },
    summary: { printings: variants.length, differing: differing.length },
    marker: `teh-diff within ${edition}`,
    blocks: [
      { kind: 'heading', level: 1, text: textOf(corpus.editions.get(edition)?.title, words) },
      { kind: 'note', tone: 'strong', text: say.within(variants.length, differing.length) },
      ...(differing.length > 0
        ? [
            {
              kind: 'pairs' as const,
              title: say.withinTitle,
              heads: [say.otherPrinting, say.ownPrinting] as const,
              pairs: differing.map((variant) => pairOf(variant, words)),
            },
          ]
        : []),
    ],
    ...(exitCode && { found: differing.length > 0 }),
  }
}

function pairOf({ measure, printing, differs }: Variant, words: Words): Pair {
  const { show, diff: say } = words
  const where = (section: string | undefined, lines: readonly [number, number] | undefined) =>
    show.where('', section, lines).replace(/^, /, '')
  return {
    sign: '~',
    left: [{ text: where(printing.section, printing.lines) }],
    right: [
      {
        text: `${measure.id}\n${textOf(measure.title, words)}\n${where(measure.source.section, measure.source.lines)}`,
      },
    ],
    changes: [
      ...differs.map(({ field, other, own }) => ({
        text: `${say.fields[field]}${words.colon}${other || show.emptyCell} → ${own || show.emptyCell}`,
      })),
      ...(printing.note === undefined
        ? []
        : [{ text: textOf(printing.note, words), tone: 'dim' as const }]),
    ],
  }
}
