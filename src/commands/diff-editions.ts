/** The report on two editions: totals, then groups by kind, then what changed. */
import { diffEditions, type Group, type GroupKind, groupKinds } from '../analyses/diff/editions.ts'
import type { FieldChange } from '../analyses/diff/record.ts'
import type { Tie } from '../analyses/diff/ties.ts'
import { reportAt } from '../analyses/status.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import type { Day } from '../period.ts'
import type { Block, Cell, Json, Pair, Report, Row } from '../report.ts'
import type { Words } from '../words/index.ts'
import { fingerprint, toldCell, toldRow } from './tell/changes.ts'
import { actorsOf, dayOf, measureRow, shortTiming, textOf } from './tell/measures.ts'

const signs: Record<GroupKind, Pair['sign']> = {
  carried: '=',
  reworded: '~',
  split: '~',
  merged: '~',
  reshaped: '~',
  new: '+',
  reappeared: '+',
  'dropped-delivered': '-',
  'dropped-closed': '-',
  'dropped-silently': '-',
}

export function editionsReport(
  corpus: Corpus,
  olderId: string,
  newerId: string,
  day: Day,
  exitCode: boolean,
  words: Words,
): Report {
  const { groups, totals } = diffEditions(corpus, olderId, newerId, day)
  const name = (id: string) => textOf(corpus.editions.get(id)?.title, words)
  const { diff: say } = words
  const shown = groupKinds.filter((kind) => totals[kind] > 0)
  const changed = groups.filter(
    ({ kind, ties }) => kind !== 'carried' || ties.some(({ changes }) => changes.length > 0),
  ).length
  return {
    report: 'diff-editions',
    question: { older: olderId, newer: newerId, asOf: day },
    asOf: day,
    // Only formats for programs ask for them.
    get rows() {
      return groups.map((group) => groupRow(corpus, group, day, words))
    },
    leftOut: { unread: unreadMeasures(corpus) },
    summary: totals,
    marker: `teh-diff ${olderId} ${newerId}`,
    blocks: [
      { kind: 'heading', level: 1, text: `${olderId} → ${newerId}` },
      { kind: 'note', text: `${name(olderId)} → ${name(newerId)}` },
      {
        kind: 'note',
        tone: 'strong',
        text: say.totals(shown.map((kind) => say.count(totals[kind], kind))),
      },
      { kind: 'note', tone: 'dim', text: say.rule(dayOf(day, words)) },
      ...gapNote(corpus, olderId, newerId, words),
      ...unreadNote(corpus, words),
      ...shown.map(
        (kind): Block => ({
          kind: 'pairs',
          title: say.title(kind, totals[kind]),
          note: say.kinds[kind],
          heads: [olderId, newerId],
          pairs: groups
            .filter((group) => group.kind === kind)
            .map((group) => pairOf(corpus, group, day, words)),
        }),
      ),
    ],
    ...(exitCode && { found: changed > 0 }),
  }
}

/** Between two editions that are not neighbours lies a plan that may have delivered or taken up what is not seen here. */
function gapNote(corpus: Corpus, olderId: string, newerId: string, words: Words): Block[] {
  const [older, newer] = [corpus.editions.get(olderId), corpus.editions.get(newerId)]
  if (older && newer && older.plan !== newer.plan)
    return [{ kind: 'note', tone: 'warn', text: words.diff.otherPlan }]
  const previous = newer?.previous
  if (previous === undefined || previous === olderId || corpus.editions.has(previous)) return []
  return [
    {
      kind: 'note',
      tone: 'warn',
      text: words.diff.gap(textOf(corpus.documents.get(previous)?.title, words) || previous),
    },
  ]
}

/** Measures that could not be read, of any edition: what became of a promise may run through each. */
function unreadMeasures({ unsound, editions }: Corpus): string[] {
  return [...unsound].filter((id) => editions.has(id.split('/')[0] ?? '')).sort()
}

function unreadNote(corpus: Corpus, words: Words): Block[] {
  const ids = unreadMeasures(corpus)
  return ids.length === 0 ? [] : [{ kind: 'note', tone: 'warn', text: words.diff.unreadHere(ids) }]
}

function pairOf(corpus: Corpus, group: Group, day: Day, words: Words): Pair {
  return {
    sign: signs[group.kind],
    left: group.older.map((measure) => sideOf(corpus, measure, day, words)),
    right: group.newer.map((measure) => sideOf(corpus, measure, day, words)),
    changes: changesOf(corpus, group, day, words),
  }
}

function sideOf(corpus: Corpus, measure: Measure, day: Day, words: Words): Cell {
  const who = measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody
  return {
    text: `${measure.id}\n${textOf(measure.title, words)}\n${who} · ${shortTiming(corpus, measure, day, words)}`,
  }
}

function changesOf(corpus: Corpus, group: Group, day: Day, words: Words): Cell[] {
  const { diff: say } = words
  const several = group.ties.length > 1
  const cells: Cell[] = group.ties.flatMap((tie) => {
    const head = several ? `${tie.older.id} → ${tie.newer.id}` : ''
    const told = tie.changes.map((one) => toldCell(one, [corpus, corpus], words))
    const because = because_(tie, words)
    if (!several) return [...told, ...because]
    return [
      { text: head, tone: 'dim' as const },
      ...[...told, ...because].map((cell) => ({
        ...cell,
        text: `  ${cell.text.replace(/\n/g, '\n  ')}`,
      })),
    ]
  })
  for (const [id, promised] of group.promised) {
    if (promised.renewed > 0)
      cells.push({
        text: `${group.newer.length > 1 ? `${id} ` : ''}${say.renewed(words.overdue.since(promised.since, promised.renewed, promised.slip))}`,
        tone: 'warn',
      })
  }
  if (group.undelivered.length > 0 && group.newer.length > 0)
    cells.push({ text: say.undelivered(group.undelivered.map(({ id }) => id)), tone: 'warn' })
  for (const measure of group.older) {
    if (measure.closed && group.newer.length === 0)
      cells.push({ text: `${say.closed}${words.colon}${textOf(measure.closed.because, words)}` })
    const last = reportAt(measure, day)
    if (group.newer.length === 0 && last)
      cells.push({ text: `${say.lastReport}${words.colon}${words.status[last.status]}` })
  }
  if (group.touchedBy.length > 0)
    cells.push({ text: say.touchedBy(group.touchedBy.map(({ id }) => id)), tone: 'dim' })
  return cells
}

function because_({ link }: Tie, words: Words): Cell[] {
  if (link === null) return []
  const why = textOf(link.because, words)
  return [
    { text: `${words.match[link.match]}${why === '' ? '' : `${words.colon}${why}`}`, tone: 'dim' },
  ]
}

function groupRow(corpus: Corpus, group: Group, day: Day, words: Words): Row {
  const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id)
  const side = (measures: readonly Measure[]) =>
    measures.map((measure) => ({
      ...measureRow(corpus, measure, day, words),
      file: measure.file.path,
      line: measure.file.place().line,
    }))
  return {
    kind: group.kind,
    fingerprint: fingerprint(group.kind, ids(group.older).join(' '), ids(group.newer).join(' ')),
    older: side(group.older),
    newer: side(group.newer),
    ties: group.ties.map(({ older, newer, link, changes }) => ({
      older: older.id,
      newer: newer.id,
      match: link?.match ?? null,
      changes: changes.map((one) => toldRow(one, older.id, newer.id)),
    })),
    renewed: [...group.promised]
      .filter(([, { renewed }]) => renewed > 0)
      .map(([id, { since, renewed, slip }]) => ({ id, since, renewed, slipMonths: slip ?? null })),
    renewedUndelivered: ids(group.undelivered),
    touchedBy: ids(group.touchedBy),
    patch: group.patch.map(({ id, from, changes }) => ({
      id,
      from,
      changes: changes.map(changeRow),
    })),
  }
}

/** A field for machines: `null` where it is absent. */
export function changeRow({ field, before, after }: FieldChange): Row {
  return { field, before: (before ?? null) as Json, after: (after ?? null) as Json }
}
