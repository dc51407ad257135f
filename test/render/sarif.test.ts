/** SARIF of lint: against the schema of OASIS, and the rules that a schema cannot say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/report.ts'
import { brokenFolder } from '../helpers/broken.ts'
import { folderOf } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'

interface Region {
  startLine: number
  startColumn: number
  endLine?: number
  endColumn?: number
}
interface Location {
  id?: number
  message?: { text: string }
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Region }
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  relatedLocations?: Location[]
  partialFingerprints: Record<string, string>
}
interface Log {
  version: string
  runs: {
    tool: { driver: { name: string; rules: { id: string }[] } }
    columnKind: string
    results: Result[]
  }[]
}

const isUri = (text: string) => URL.canParse(text)
/**
 * Draft 4 differs from what ajv reads in the name of `id` and in exclusive limits, which this
 * schema does not use.
 */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(join(root, 'test/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new Ajv({
  strict: false,
  // Patterns of draft 4 are not those of the flag u.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: isUri,
    'uri-reference': (text: string) =>
      URL.canParse(text, 'https://example.org/') &&
      !/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]|%(?![0-9A-F]{2})/.test(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
})
const check = ajv.compile(schema)
const faults = (log: unknown) => {
  check(log)
  return (check.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
}

let folder: string
let text: string
let log: Log
let results: Result[]
let findings: Finding[]
beforeAll(async () => {
  folder = brokenFolder()
  text = (await lint('sarif')).stdout
  log = JSON.parse(text)
  results = log.runs.flatMap((run) => run.results)
  findings = JSON.parse((await lint('json')).stdout).rows
})

const lint = (format: string, ...more: string[]) =>
  teh(['lint', '--format', format, '--today', '2026-01-15', ...more], { cwd: folder })

describe('lint --format sarif', () => {
  it('uses a schema that refuses', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"exclusiveM(in|ax)imum"/)
    expect(faults({ version: '2.1.0', runs: [] })).toEqual([])
    expect(faults({ version: '2.1', runs: [] })).not.toEqual([])
    expect(faults({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
    expect(
      faults({
        version: '2.1.0',
        runs: [
          { tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'info' }] },
        ],
      }),
    ).not.toEqual([])
  })

  it('holds to the schema, with a finding of most rules', () => {
    expect(faults(log)).toEqual([])
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(40)
  })

  it.each(['fr', 'nl'])('holds to it in %s', async (lang) => {
    expect(faults(JSON.parse((await lint('sarif', '--lang', lang)).stdout))).toEqual([])
  })

  it('holds to it when nothing is wrong', async () => {
    const { stdout } = await teh(['lint', '--format', 'sarif', '--today', '2026-01-15'], {
      cwd: folderOf({}),
    })
    expect(faults(JSON.parse(stdout))).toEqual([])
  })

  it('tells every finding, at its place', () => {
    expect(
      results.map(({ ruleId, level, locations: [at] }) => [
        ruleId,
        level,
        fileOf(at),
        at?.physicalLocation.region,
      ]),
    ).toEqual(
      findings.map(({ rule, level, file, line, column, endLine, endColumn }) => [
        rule,
        level,
        file,
        {
          startLine: line,
          startColumn: column,
          endLine,
          endColumn: endLine === line ? Math.max(endColumn, column + 1) : endColumn,
        },
      ]),
    )
  })

  it('names rules that are declared, each once', () => {
    const { rules } = log.runs[0]?.tool.driver ?? { rules: [] }
    expect(new Set(rules.map(({ id: name }) => name)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('counts lines and columns from 1, and never ends before it begins', () => {
    for (const {
      startLine,
      startColumn,
      endLine = startLine,
      endColumn = Number.POSITIVE_INFINITY,
    } of allLocations().map((at) => at.physicalLocation.region)) {
      expect(Math.min(startLine, startColumn)).toBeGreaterThanOrEqual(1)
      expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true)
    }
    expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits')
  })

  it('gives each result a fingerprint of its own, that the lines do not change', async () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['teh/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    const moved = folderOf({ 'two-2021/m.yaml': '# one\n# two\nlead: [nobody]\n' })
    const plain = folderOf({ 'two-2021/m.yaml': 'lead: [nobody]\n' })
    const of = async (cwd: string) =>
      (
        JSON.parse(
          (await teh(['lint', '--format', 'sarif', '--today', '2026-01-15'], { cwd })).stdout,
        ) as Log
      ).runs[0]?.results.map((one) => one.partialFingerprints)
    expect(await of(moved)).toEqual(await of(plain))
  })

  it('leads related places to a number of their own', () => {
    const related = results.filter(({ relatedLocations }) => relatedLocations)
    expect(related.length).toBeGreaterThan(0)
    for (const { relatedLocations = [] } of related)
      expect(relatedLocations.map((at) => at.id)).toEqual(relatedLocations.map((_, i) => i))
  })

  it('shows hidden characters instead of writing them', () => {
    for (const { message } of results)
      expect(message.text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
      )
  })

  it('gives the same bytes twice', async () => {
    expect((await lint('sarif')).stdout).toBe(text)
  })

  function allLocations(): Location[] {
    return results.flatMap(({ locations, relatedLocations = [] }) => [
      ...locations,
      ...relatedLocations,
    ])
  }
})

/** The path that a location stands for: what a reader of SARIF makes of its URI. */
function fileOf(at: Location | undefined): string {
  const { uri = '', uriBaseId } = at?.physicalLocation.artifactLocation ?? {}
  expect(uriBaseId).toBe('%SRCROOT%')
  return decodeURIComponent(new URL(uri, 'https://example.org/').pathname.slice(1))
}
