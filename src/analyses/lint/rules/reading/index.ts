/** Rules whose findings are met while the files are read: bytes, YAML, schema, names of files. */
import type { ReadingData } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'

const list = [
  { id: 'yaml/syntax', level: 'error', alone: true },
  { id: 'yaml/encoding', level: 'error', alone: true },
  { id: 'yaml/duplicate-key', level: 'error', alone: true },
  { id: 'yaml/tab-indent', level: 'error', fixable: true, alone: true },
  { id: 'yaml/unresolved-alias', level: 'error', alone: true },
  { id: 'yaml/anchors', level: 'error', alone: true },
  { id: 'yaml/multiple-documents', level: 'error', alone: true },
  { id: 'yaml/empty-file', level: 'error', alone: true },
  { id: 'yaml/custom-tag', level: 'error', alone: true },
  { id: 'yaml/ambiguous-scalar', level: 'warning', fixable: true, alone: true },
  { id: 'yaml/bom-or-crlf', level: 'warning', fixable: true, alone: true },
  { id: 'schema/unknown-key', level: 'error', alone: true },
  { id: 'schema/renamed-key', level: 'error', alone: true, fixable: true },
  { id: 'schema/missing-key', level: 'error', alone: true },
  { id: 'schema/wrong-type', level: 'error', alone: true },
  { id: 'schema/invalid-enum', level: 'error', alone: true },
  { id: 'schema/invalid-format', level: 'error', alone: true },
  { id: 'schema/empty-value', level: 'warning', alone: true },
  { id: 'file/slug-format', level: 'error' },
  { id: 'file/stray', level: 'warning' },
  { id: 'file/unreadable', level: 'error' },
  { id: 'file/unknown-edition', level: 'error' },
  { id: 'file/case-collision', level: 'error' },
  { id: 'timing/unparseable', level: 'error', alone: true },
  { id: 'timing/implausible-year', level: 'error', alone: true },
  { id: 'source/missing', level: 'error', alone: true },
  { id: 'text/control-char', level: 'error', alone: true },
  { id: 'text/bidi-override', level: 'error', alone: true },
  { id: 'text/invisible-char', level: 'warning', fixable: true, alone: true },
] as const satisfies readonly Rule<keyof ReadingData>[]

export const reading: readonly Rule<(typeof list)[number]['id']>[] = list
