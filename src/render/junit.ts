/** JUnit XML: one suite a file, one failing case a finding; a file without findings is not named, a clean run is one passing case. */
import type { Finding, Report } from '../report.ts'
import { xml } from './escape.ts'
import { adviceOf, findingsOf } from './findings-of.ts'
import type { Format } from './format.ts'

export const junit: Format = (report: Report): string => {
  const findings = findingsOf(report).filter(({ level }) => level !== 'info')
  const files = [...new Set(findings.map(({ file }) => file))]
  const failures = findings.filter(({ level }) => level === 'error').length
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  )
  const clean =
    '  <testsuite name="teh lint" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="teh lint" classname="teh"/>\n  </testsuite>'
  const tests = Math.max(1, findings.length)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="teh lint" tests="${tests}" failures="${failures}" errors="0">\n${suites.length > 0 ? suites.join('\n') : clean}\n</testsuites>\n`
}

/** A warning is told, and does not fail: it is a skipped case. */
function suite(file: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ level }) => level === 'error').length
  const seen = new Map<string, number>()
  const cases = findings.map((finding) => {
    const { rule, line, column, message, level } = finding
    const text = xml(
      `${file}:${line}:${column}\n${[message, adviceOf(finding)].filter((part) => part !== '').join('\n')}`,
    )
    const told =
      level === 'error'
        ? `<failure type="${xml(rule)}" message="${xml(message)}">${text}</failure>`
        : `<skipped message="${xml(message)}"/>`
    return `    <testcase name="${xml(named(`${rule} ${line}:${column}`, seen))}" classname="${xml(file)}" file="${xml(file)}" line="${line}">${told}</testcase>`
  })
  return `  <testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}">\n${cases.join('\n')}\n  </testsuite>`
}

/** Readers take cases of one name for one case: the second of a place says so. */
function named(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : `${name} (${count})`
}
