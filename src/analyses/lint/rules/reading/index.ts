/** Rules whose findings are met while the files are read: bytes, YAML, schema, names of files. */
import type { ReadingData } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'

const list = [
  { id: 'yaml/syntax', severity: 'error', alone: true },
  { id: 'yaml/encoding', severity: 'error', alone: true },
  { id: 'yaml/duplicate-key', severity: 'error', alone: true },
  { id: 'yaml/tab-indent', severity: 'error', fixable: true, alone: true },
  { id: 'yaml/unresolved-alias', severity: 'error', alone: true },
  { id: 'yaml/anchors', severity: 'error', alone: true },
  { id: 'yaml/multiple-documents', severity: 'error', alone: true },
  { id: 'yaml/empty-file', severity: 'error', alone: true },
  { id: 'yaml/custom-tag', severity: 'error', alone: true },
  { id: 'yaml/ambiguous-scalar', severity: 'warning', fixable: true, alone: true },
  { id: 'yaml/bom-or-crlf', severity: 'warning', fixable: true, alone: true },
  { id: 'schema/unknown-key', severity: 'error', alone: true },
  { id: 'schema/missing-key', severity: 'error', alone: true },
  { id: 'schema/wrong-type', severity: 'error', alone: true },
  { id: 'schema/invalid-enum', severity: 'error', alone: true },
  { id: 'schema/invalid-format', severity: 'error', alone: true },
  { id: 'schema/empty-value', severity: 'warning', alone: true },
  { id: 'file/slug-format', severity: 'error' },
  { id: 'file/stray', severity: 'warning' },
  { id: 'file/unreadable', severity: 'error' },
  { id: 'file/case-collision', severity: 'error' },
  { id: 'timing/unparseable', severity: 'error', alone: true },
  { id: 'timing/implausible-year', severity: 'error', alone: true },
  { id: 'source/missing', severity: 'error', alone: true },
  { id: 'text/control-char', severity: 'error', alone: true },
  { id: 'text/bidi-override', severity: 'error', alone: true },
  { id: 'text/invisible-char', severity: 'warning', fixable: true, alone: true },
] as const satisfies readonly Rule<keyof ReadingData>[]

export const reading: readonly Rule<(typeof list)[number]['id']>[] = list
