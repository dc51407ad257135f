/** Checks that a fix changes only what its rule is about. */
import { renamedKeys } from '../../../../schemas/vocabulary.ts'
import type { SourceFile } from '../../../corpus/types.ts'
import { withoutInvisible } from '../../../hidden.ts'
import { isSuppression } from '../sites/suppressions.ts'
import { commentHomes } from './comments.ts'

/** How the fix of a rule may change a value; a rule that is not listed changes none. */
const mayChange: Readonly<Record<string, (before: unknown, after: unknown) => boolean>> = {
  'yaml/ambiguous-scalar': (before, after) =>
    typeof after === 'string' &&
    (typeof before === 'number' || typeof before === 'boolean') &&
    isWritten(before, after),
  'schema/renamed-key': (before, after) =>
    typeof before === 'string' &&
    Object.hasOwn(renamedKeys, before) &&
    renamedKeys[before] === after,
  'ref/alias-not-canonical': (before, after) =>
    typeof before === 'string' && typeof after === 'string' && /^[a-z0-9-]+$/.test(after),
  'ref/duplicate-entry': isPartOf,
  'ref/lead-also-partner': isPartOf,
  'log/duplicate-entry': isPartOf,
  'log/order': isReordered,
  'text/invisible-char': (before, after) => bare(before) === bare(after),
  'i18n/not-nfc': (before, after) => bare(before) === bare(after),
}

/** The same for the text of a file that cannot be read. */
const mayChangeUnread: Readonly<
  Record<string, (before: SourceFile, after: SourceFile) => boolean>
> = {
  'yaml/tab-indent': (_, after) => after.raw !== undefined,
  'yaml/bom-or-crlf': (before, after) => before.text.replace(/\r\n/g, '\n') === after.text,
  'text/invisible-char': (before, after) => bare(before.text) === bare(after.text),
}

/** Rules whose fix moves lines, or removes some. */
const moving = new Set([
  'log/order',
  'log/duplicate-entry',
  'ref/duplicate-entry',
  'ref/lead-also-partner',
])

/**
 * Whether a file has the same values after the fixes of a rule, except for what they may change,
 * and the same comments, each in its home.
 */
export function fixChangesOnly(rule: string, before: SourceFile, after: SourceFile): boolean {
  const differs = mayChange[rule] ?? (() => false)
  const isSame =
    before.raw === undefined
      ? (mayChangeUnread[rule]?.(before, after) ?? false)
      : alike(before.raw, after.raw, differs)
  return isSame && keepsComments(rule, before, after)
}

/**
 * Whether the comments are the same in the same order: if lines move, each in its home; if the fix
 * removes comments, all but those that turn off a rule.
 */
function keepsComments(rule: string, before: SourceFile, after: SourceFile): boolean {
  if (moving.has(rule))
    return JSON.stringify(commentHomes(before)) === JSON.stringify(commentHomes(after))
  const commentsOf = (file: SourceFile) => file.comments().map(({ text }) => String(bare(text)))
  const [texts, rest] = [commentsOf(before), commentsOf(after)]
  let at = 0
  for (const text of texts) {
    if (text === rest[at]) at++
    else if (rule !== 'meta/unused-suppression' || !isSuppression(text)) return false
  }
  return at === rest.length
}

function alike(
  before: unknown,
  after: unknown,
  differs: (before: unknown, after: unknown) => boolean,
): boolean {
  if (before === after || differs(before, after)) return true
  if (Array.isArray(before) && Array.isArray(after))
    return (
      before.length === after.length && before.every((item, i) => alike(item, after[i], differs))
    )
  if (!isMap(before) || !isMap(after)) return false
  const [keys, others] = [Object.keys(before), Object.keys(after)]
  let at = 0
  for (const key of keys) {
    const other = others[at]
    if (
      other !== undefined &&
      (other === key || differs(key, other)) &&
      alike(before[key], after[other], differs)
    )
      at++
    // A list that has lost its only item is gone with its key.
    else if (!(Array.isArray(before[key]) && before[key].length === 1 && differs(before[key], [])))
      return false
  }
  return at === others.length
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a text is this number or boolean. */
function isWritten(before: number | boolean, after: string): boolean {
  return typeof before === 'boolean'
    ? after.toLowerCase() === String(before)
    : Number.isNaN(before) || Number(after.replace(/^([-+]?)\.inf$/i, '$1Infinity')) === before
}

/** Whether a list is another without some of its items. */
function isPartOf(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || after.length >= before.length) return false
  const rest = after.map((item) => JSON.stringify(item))
  let at = 0
  for (const item of before) if (JSON.stringify(item) === rest[at]) at++
  return at === rest.length
}

function isReordered(before: unknown, after: unknown): boolean {
  const sorted = (list: unknown) =>
    Array.isArray(list)
      ? JSON.stringify(list.map((item) => JSON.stringify(item)).sort())
      : undefined
  return sorted(before) !== undefined && sorted(before) === sorted(after)
}

/** The value without invisible characters, and with accents composed. */
function bare(value: unknown): unknown {
  return typeof value === 'string' ? withoutInvisible(value).normalize('NFC') : value
}
