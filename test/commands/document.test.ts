/** A document in the registry, its text with numbers, and what is cited looked up in it. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { docx, p, tbl, tr } from '../office/text/docx.ts'

const text = 'Plan\n\nFormer les policiers\nService Alpha\nen 2023\n'
const sum = (of: string) => createHash('sha256').update(of).digest('hex')

const folder = (more = '', lines = [3, 5]) => {
  const cwd = folderOf({
    'two-2021/m.yaml': measure({
      responsibility_as_printed: 'Service Alpha',
      timing: { as_printed: '2023', due: 2023 },
      source: { document: 'text', section: '1', lines },
    }),
    'documents.yaml': `text:\n  title: {fr: Texte}\n  held: true\n  language: fr\n${more}`,
  })
  writeFileSync(join(cwd, 'plan.txt'), text)
  return cwd
}
const call = (cwd: string, ...argv: string[]) =>
  teh([...argv, '--today', '2026-11-24', '--lang', 'en'], { cwd })
const add = (cwd: string, ...more: string[]) =>
  call(cwd, 'document', 'add', 'plan.txt', '--id', 'text', ...more)
const lint = async (cwd: string) => {
  const { stdout } = await call(cwd, 'lint', '--documents', 'texts', '--format', 'json')
  const { rows, totals } = JSON.parse(stdout)
  const found = rows.filter(({ rule }: { rule: string }) => /not-in-text|changed/.test(rule))
  return { messages: found.map(({ message }: { message: string }) => message), ...totals.documents }
}

describe('teh document add', () => {
  it('adds the checksum to an entry that has none, once, and leaves all else', async () => {
    const cwd = folder()
    const before = readFileSync(join(cwd, 'plans/documents.yaml'), 'utf8')
    expect(await add(cwd)).toMatchObject({ code: 0, stderr: '' })
    const after = readFileSync(join(cwd, 'plans/documents.yaml'), 'utf8')
    expect(after).toBe(`${before.trimEnd()}\n  sha256: ${sum(text)}\n`)
    const again = await add(cwd, '--format', 'json')
    expect(JSON.parse(again.stdout).totals.written).toBe(false)
  })

  it('refuses another text under the same id', async () => {
    const cwd = folder(`  sha256: ${'a'.repeat(64)}\n`)
    expect(await add(cwd)).toMatchObject({ code: 2, stdout: '' })
  })

  it('makes an entry, and a text of lines of what a Word file says', async () => {
    const cwd = folder()
    const body = p('Plan 2027') + tbl(tr('Projet', 'Qui'), tr('Former', 'Alpha'))
    writeFileSync(join(cwd, 'plan.docx'), docx({ body }))
    const typed = ['--id', 'plan-2027', '--title', 'Plan 2027', '--date', '12/2026']
    const made = await call(
      cwd,
      ...['document', 'add', 'plan.docx', ...typed, '--plan', 'teh', '--period', '2026/2030'],
      ...['--publisher', 'alpha', '--documents', 'texts'],
    )
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'texts/plan-2027.txt'), 'utf8')).toBe(
      '1\tPlan 2027\n2\tProjet\tQui\n3\tFormer\tAlpha\n',
    )
    const { 'plan-2027': entry } = parse(readFileSync(join(cwd, 'plans/documents.yaml'), 'utf8'))
    expect(entry).toEqual({
      title: { fr: 'Plan 2027' },
      publisher: ['alpha'],
      date: '2026-12',
      language: 'fr',
      held: true,
      edition_of: { plan: 'teh', period: '2026/2030' },
      sha256: sum('Plan 2027\nProjet\tQui\nFormer\tAlpha\n'),
    })
  })

  it('writes nothing with --dry-run', async () => {
    const cwd = folder()
    expect(await add(cwd, '--documents', 'texts', '--dry-run')).toMatchObject({ code: 0 })
    expect(() => readFileSync(join(cwd, 'texts/text.txt'))).toThrow('ENOENT')
  })
})

describe('teh lint --documents', () => {
  it('finds nothing where the lines say what is printed', async () => {
    const cwd = folder()
    await add(cwd, '--documents', 'texts')
    expect(await lint(cwd)).toEqual({ messages: [], read: 1, absent: [] })
  })

  it('knows a text without numbers by its checksum, whatever its name', async () => {
    const cwd = folder()
    await add(cwd, '--documents', 'texts')
    writeFileSync(join(cwd, 'texts/text.txt'), 'another')
    writeFileSync(join(cwd, 'texts/any name.TXT'), text)
    expect(await lint(cwd)).toEqual({ messages: [], read: 1, absent: [] })
  })

  it('finds words that stand elsewhere, and lines that are not there', async () => {
    const cwd = folder('', [1, 3])
    await add(cwd, '--documents', 'texts')
    expect((await lint(cwd)).messages).toEqual([
      'lines 1–3 of text do not say “service” or “alpha”',
      'lines 1–3 of text do not say “2023”',
    ])
    const beyond = folder('', [5, 6])
    await add(beyond, '--documents', 'texts')
    expect((await lint(beyond)).messages).toEqual([
      'lines 5–6 are cited, and the text of text has 5',
    ])
  })

  it('says once that a text changed, and looks nothing up in it', async () => {
    const cwd = folder()
    await add(cwd, '--documents', 'texts')
    writeFileSync(join(cwd, 'texts/text.txt'), 'another\n')
    const { messages } = await lint(cwd)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('is not the one that was read')
  })

  it('names the documents that are not at hand', async () => {
    const cwd = folder()
    await add(cwd, '--documents', 'texts')
    writeFileSync(join(cwd, 'texts/text.txt'), '')
    const { stdout } = await call(cwd, 'lint', '--documents', 'plan.txt')
    expect(stdout).toContain('Looked up in 1 text.')
    const none = await call(cwd, 'lint', '--documents', 'plans')
    expect(none.stdout).toContain('Not at hand, and not looked up: text.')
    expect(await call(cwd, 'lint', '--documents', 'nowhere')).toMatchObject({ code: 2 })
  })
})
