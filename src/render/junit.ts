/**
 * JUnit XML: one suite a file, one failing case a finding. A file without findings is not named, a
 * clean run is one passing case.
 */
import type { Finding, Report } from '../report.ts'
import { xml } from './escape.ts'
import { adviceOf, findingsOf } from './findings-of.ts'
import type { TextFormat } from './format.ts'

export const junit: TextFormat = (report: Report): string => {
  const findings = findingsOf(report).filter(({ level }) => level !== 'note')
  const files = [...new Set(findings.map(({ file }) => file))]
  const failures = findings.filter(({ level }) => level === 'error').length
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  )
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="teh lint" ${counts}>
${suites.length > 0 ? suites.join('\n') : clean}
</testsuites>
`
}

const clean = `  <testsuite name="teh lint" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="teh lint" classname="teh"/>
  </testsuite>`

/** A warning does not fail: it is a skipped case. */
function suite(file: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ level }) => level === 'error').length
  const seen = new Map<string, number>()
  const cases = findings.map((finding) => {
    const { rule, line, column } = finding
    const name = xml(named(`${rule} ${line}:${column}`, seen))
    return `    <testcase name="${name}" classname="${xml(file)}">${outcome(finding)}</testcase>`
  })
  const skipped = findings.length - failures
  const counts = `tests="${findings.length}" failures="${failures}" errors="0" skipped="${skipped}"`
  return `  <testsuite name="${xml(file)}" ${counts}>
${cases.join('\n')}
  </testsuite>`
}

function outcome(finding: Finding): string {
  const { rule, file, line, column, message, level } = finding
  if (level !== 'error') return `<skipped message="${xml(message)}"/>`
  const told = [message, adviceOf(finding)].filter((part) => part !== '')
  const text = xml([`${file}:${line}:${column}`, ...told].join('\n'))
  return `<failure type="${xml(rule)}" message="${xml(message)}">${text}</failure>`
}

/** Readers merge cases of the same name, so a second one in the same place gets a number. */
function named(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : `${name} (${count})`
}
