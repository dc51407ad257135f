/** The report on a plan that prints its measures twice: where the two printings disagree. */
import { type Variant, variantsWithin } from '../../analyses/diff/within.ts'
import type { Block, Cell, Pair, Report, Row, Table } from '../../report.ts'
import { fingerprint } from '../tell/changes.ts'
import { leftOutFor } from '../tell/measure-row.ts'
import type { Teller } from '../tell/teller.ts'

export function withinReport(edition: string, exitCode: boolean, tell: Teller): Report {
  const { corpus, words } = tell
  const variants = variantsWithin(corpus, edition)
  const differing = variants.filter(({ differs }) => differs.length > 0)
  const alike = variants.filter(({ differs }) => differs.length === 0)
  return {
    report: 'diff-within',
    question: { edition },
    rows: variants.map((variant) => variantRow(variant, tell)),
    leftOut: [
      leftOutFor(
        'alike',
        alike.map(({ measure, printing }) => `${measure.id} ${printing.section}`),
      ),
    ],
    totals: { printings: variants.length, differing: differing.length },
    sheet: sheetOf(differing, tell),
    marker: `teh-diff within ${edition}`,
    foreign: tell.foreign,
    blocks: [
      { kind: 'heading', level: 1, text: tell.text(corpus.editions.get(edition)?.title) },
      { kind: 'note', tone: 'strong', text: words.diff.within(variants.length, differing.length) },
      ...differingBlock(differing, tell),
    ],
    ...(exitCode && { found: differing.length > 0 }),
  }
}

function variantRow({ measure, printing, differs }: Variant, tell: Teller): Row {
  const { section, lines } = printing
  return {
    id: measure.id,
    reference: measure.reference ?? null,
    fingerprint: fingerprint('within', measure.id, section, lines.join('-')),
    otherPlace: { section, lines },
    ownPlace: { section: measure.source.section ?? null, lines: measure.source.lines ?? null },
    differs: differs.map(({ field, other, own }) => ({ field, other, own })),
    note: tell.text(printing.note) || null,
  }
}

function differingBlock(differing: readonly Variant[], tell: Teller): Block[] {
  if (differing.length === 0) return []
  const { diff: say } = tell.words
  return [
    {
      kind: 'pairs',
      title: say.withinTitle,
      heads: [say.otherPrinting, say.ownPrinting],
      pairs: differing.map((variant) => pairOf(variant, tell)),
    },
  ]
}

/** A row for each difference between two printings. */
function sheetOf(differing: readonly Variant[], tell: Teller): Table {
  const { columns, diff: say } = tell.words
  const { sheet } = say
  const place = (key: string, name: string) => [
    { key: `${key}Section`, title: `${name}${tell.words.colon}${sheet.place}` },
    { key: `${key}FirstLine`, title: `${name}${tell.words.colon}${sheet.firstLine}` },
    { key: `${key}LastLine`, title: `${name}${tell.words.colon}${sheet.lastLine}` },
  ]
  const placeCells = (section = '', [first, last]: readonly (number | string)[] = ['', '']) =>
    [section, first, last].map((one): Cell => ({ text: String(one ?? '') }))
  return {
    kind: 'table',
    columns: [
      { key: 'id', title: columns.id },
      { key: 'reference', title: columns.reference },
      { key: 'title', title: columns.title },
      ...place('other', say.otherPrinting),
      ...place('own', say.ownPrinting),
      { key: 'field', title: sheet.differs },
      { key: 'other', title: say.otherPrinting },
      { key: 'own', title: say.ownPrinting },
      { key: 'note', title: sheet.note },
    ],
    rows: differing.flatMap(({ measure, printing, differs }) =>
      differs.map(({ field, other, own }) => [
        { text: measure.id },
        { text: measure.reference ?? '' },
        { text: tell.text(measure.title) },
        ...placeCells(printing.section, printing.lines),
        ...placeCells(measure.source.section, measure.source.lines),
        { text: say.fields[field], value: field },
        { text: other },
        { text: own },
        { text: tell.text(printing.note) },
      ]),
    ),
  }
}

function pairOf({ measure, printing, differs }: Variant, tell: Teller): Pair {
  const { show, diff: say, colon } = tell.words
  const where = (section: string | undefined, lines: readonly [number, number] | undefined) =>
    show.where('', section, lines).replace(/^, /, '')
  const own = where(measure.source.section, measure.source.lines)
  return {
    sign: '~',
    left: [{ text: where(printing.section, printing.lines) }],
    right: [{ text: `${measure.id}\n${tell.text(measure.title)}\n${own}` }],
    changes: [
      ...differs.map(({ field, other, own }) => ({
        text: `${say.fields[field]}${colon}${other || show.emptyCell} → ${own || show.emptyCell}`,
      })),
      ...(printing.note === undefined
        ? []
        : [{ text: tell.text(printing.note), tone: 'dim' as const }]),
    ],
  }
}
