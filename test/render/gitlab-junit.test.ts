/** Code quality of GitLab, and JUnit XML: the structure that their readers ask for. */
import { beforeAll, describe, expect, it } from 'vitest'
import { memo } from '../../src/order.ts'
import type { Finding } from '../../src/report.ts'
import { brokenFolder } from '../helpers/broken.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { type Element, parseXml } from '../helpers/xml.ts'

let folder: string
let findings: Finding[]
const asked = async (format: string, cwd = folder, lang = 'en') =>
  (await teh(['lint', '--format', format, '--lang', lang, '--today', '2026-01-15'], { cwd })).stdout
const answers = new Map<string, Promise<string>>()
const lint = (format: string, cwd = folder, lang = 'en') =>
  memo(answers, `${format} ${cwd} ${lang}`, () => asked(format, cwd, lang))
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

beforeAll(async () => {
  folder = brokenFolder()
  findings = JSON.parse(await lint('json')).rows
})

describe('lint --format gitlab', () => {
  interface Issue {
    description: string
    check_name: string
    fingerprint: string
    severity: string
    location: { path: string; lines: { begin: number; end: number } }
  }
  const issuesIn = async (cwd = folder, lang = 'en') =>
    JSON.parse(await lint('gitlab', cwd, lang)) as Issue[]

  it('has what GitLab asks of an issue, and nothing that it does not know', async () => {
    for (const issue of await issuesIn()) {
      expect(Object.keys(issue)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ])
      expect(issue.description.trim()).not.toBe('')
      expect(issue.description).not.toMatch(hidden)
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{16,}$/)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      // From the root of the repository, without ./
      expect(issue.location.path).toMatch(/^plans\//)
      expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1)
      expect(issue.location.lines.end).toBeGreaterThanOrEqual(issue.location.lines.begin)
    }
  })

  it('tells every finding', async () => {
    const severities = { error: 'major', warning: 'minor', note: 'info' }
    expect((await issuesIn()).map((one) => [one.check_name, one.severity, one.location])).toEqual(
      findings.map(({ rule, level, file, line, endLine }) => [
        rule,
        severities[level],
        { path: file, lines: { begin: line, end: endLine } },
      ]),
    )
  })

  it('gives each issue a fingerprint of its own', async () => {
    const prints = (await issuesIn()).map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('gives an issue the same fingerprint in every language', async () => {
    const [french, english] = await Promise.all([issuesIn(folder, 'fr'), issuesIn(folder, 'en')])
    expect(french.map(({ fingerprint }) => fingerprint)).toEqual(
      english.map(({ fingerprint }) => fingerprint),
    )
  })

  it('is an empty list when nothing is wrong', async () => {
    const clean = folderOf({})
    expect((await issuesIn(clean)).filter(({ severity }) => severity === 'major')).toEqual([])
    expect(await lint('gitlab', clean)).toMatch(/^\[[\s\S]*\]\n$/)
  })

  it('gives the same bytes twice', async () => {
    expect(await asked('gitlab')).toBe(await lint('gitlab'))
  })
})

describe('lint --format junit', () => {
  /**
   * As the readers of Jenkins and GitLab know them: attributes that must be there, then those that
   * may.
   */
  const known: Record<string, { must: string[]; may: string[]; inside: string[] }> = {
    testsuites: {
      must: ['name', 'tests', 'failures'],
      may: ['errors', 'disabled', 'time'],
      inside: ['testsuite'],
    },
    testsuite: {
      must: ['name', 'tests'],
      may: [
        'failures',
        'errors',
        'skipped',
        'disabled',
        'time',
        'timestamp',
        'hostname',
        'id',
        'package',
      ],
      inside: ['testcase'],
    },
    testcase: {
      must: ['name', 'classname'],
      may: ['time', 'status', 'assertions'],
      inside: ['failure', 'skipped'],
    },
    failure: { must: ['type', 'message'], may: [], inside: [] },
    skipped: { must: [], may: ['message', 'type'], inside: [] },
  }

  it.each(['en', 'fr', 'nl'])(
    'is XML, with the elements and attributes that its readers know (%s)',
    async (lang) => {
      const text = await lint('junit', folder, lang)
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)
      const top = parseXml(text)
      expect(top.name).toBe('testsuites')
      for (const element of below(top)) {
        const { must, may, inside } = known[element.name] ?? { must: ['?'], may: [], inside: [] }
        expect(Object.keys(element.attributes), element.name).toEqual(expect.arrayContaining(must))
        expect(
          Object.keys(element.attributes).filter((name) => ![...must, ...may].includes(name)),
        ).toEqual([])
        expect(
          element.children.map(({ name }) => name).filter((name) => !inside.includes(name)),
        ).toEqual([])
      }
    },
  )

  it('counts what it holds', async () => {
    const top = parseXml(await lint('junit'))
    const number = ({ attributes }: Element, name: string) => Number(attributes[name])
    const kinds = (element: Element, name: string) =>
      below(element).filter((one) => one.name === name).length
    for (const element of [top, ...top.children]) {
      expect(number(element, 'tests')).toBe(kinds(element, 'testcase'))
      expect(number(element, 'failures')).toBe(kinds(element, 'failure'))
    }
    for (const suite of top.children) expect(number(suite, 'skipped')).toBe(kinds(suite, 'skipped'))
    expect(kinds(top, 'failure')).toBe(findings.filter(({ level }) => level === 'error').length)
    expect(kinds(top, 'skipped')).toBe(findings.filter(({ level }) => level === 'warning').length)
  })

  it('names each case once, with its file', async () => {
    const cases = below(parseXml(await lint('junit'))).filter(({ name }) => name === 'testcase')
    const names = cases.map(({ attributes: { classname, name } }) => `${classname} ${name}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(new Set(cases.map(({ attributes }) => attributes.classname))).toEqual(
      new Set(findings.filter(({ level }) => level !== 'note').map(({ file }) => file)),
    )
  })

  it('says the message as it is', async () => {
    const messages = below(parseXml(await lint('junit'))).flatMap(({ name, attributes }) =>
      name === 'failure' ? [attributes.message] : [],
    )
    const errors = findings.filter(
      ({ level, message }) => level === 'error' && !hidden.test(message) && !message.includes('\n'),
    )
    expect(errors.length).toBeGreaterThan(30)
    for (const { message } of errors) expect(messages).toContain(message)
    for (const message of messages) expect(message).not.toMatch(hidden)
  })

  it('is one case that passes when nothing is wrong', async () => {
    const top = parseXml(await lint('junit', folderOf({}, { alone: false })))
    expect(below(top).filter(({ name }) => name === 'failure')).toEqual([])
    expect(Number(top.attributes.tests)).toBe(
      below(top).filter(({ name }) => name === 'testcase').length,
    )
  })

  it('gives the same bytes twice', async () => {
    expect(await asked('junit')).toBe(await lint('junit'))
  })

  function below(element: Element): Element[] {
    return [element, ...element.children.flatMap(below)]
  }
})
