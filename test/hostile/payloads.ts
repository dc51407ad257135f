/** Texts that readers of an answer would act on, and that none acts on them. */
import { expect } from 'vitest'
import { parseXml } from '../helpers/xml.ts'
import { expectPlain } from './run.ts'

/** Texts that something would act on: sheets, pages, Markdown, terminals, build services. */
export const payloads = [
  '=1+1',
  '=HYPERLINK("http://x.example","y")',
  '+cmd|calc!A0',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '  =1+1',
  "'=1",
  'a;b,c"d""e\tf',
  '";=1+1;"',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></pre><iframe>',
  '&lt;b&gt; &#60; &amp',
  ']]><x/>',
  '<!-- x --> --!>',
  'a | b \\| c',
  '[l](javascript:alert(1)) ![i](http://x.example/i.png)',
  '<http://x.example> http://x.example/?q=1 file:///etc/passwd',
  '`x` ``` **b** _i_ ~~s~~ @team #1 x#2',
  '# h',
  '> q',
  '1. x',
  '- x',
  '| --- |',
  '::error file=x::y',
  '::set-output name=a::b',
  '##[error]x ##vso[task.complete]x',
  '%0A::error::x',
  '%s %n %d',
  '$x $(id) `id`',
  '__proto__',
  '\u202eabc\u2066',
  'a\u200bb\ufeffc\u2028d',
]
/** Those that no sound file holds: their findings are told all the same. */
export const raw = [
  '\u001b[31mred',
  '\u001b]8;;http://x.example\u0007l\u001b]8;;\u0007',
  '\u001b]52;c;cm0gLXJmIC8=\u0007',
  '\u009b31m',
  'a\rb',
  'a\b\b\bc',
  'a\u0000b',
  '\ud800',
]

export const text = (value: string) => JSON.stringify(value)

/** What each kind of reader would act on. */
export function expectInert(shown: string, format: string): void {
  expectPlain(shown, format)
  if (format === 'json' || format === 'sarif' || format === 'gitlab') JSON.parse(shown)
  if (format === 'junit') parseXml(shown)
  if (format === 'csv' || format === 'csv-plain') expectSheet(shown, format === 'csv' ? ';' : ',')
  if (format === 'html') expectPage(shown)
  if (format === 'markdown') expectMarkdown(shown)
}

/** Rows of one length, and no cell that is a formula. */
function expectSheet(shown: string, separator: string): void {
  const rows: string[][] = [[]]
  let at = shown.startsWith('\ufeff') ? 1 : 0
  while (at < shown.length) {
    expect(shown[at], `a quote at ${at}`).toBe('"')
    let end = at + 1
    while (shown[end] !== '"' || shown[end + 1] === '"') end += shown[end] === '"' ? 2 : 1
    rows.at(-1)?.push(shown.slice(at + 1, end).replaceAll('""', '"'))
    at = end + 1
    if (shown[at] === separator) at++
    else if (shown.startsWith('\r\n', at)) {
      rows.push([])
      at += 2
    } else
      throw new Error(
        `neither a separator nor an end of line at ${at}: ${shown.slice(at, at + 20)}`,
      )
  }
  rows.pop()
  // The line above the heads that says what is missing.
  if (rows[0]?.length === 1 && (rows[1]?.length ?? 1) > 1) rows.shift()
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(cell))).toEqual([])
}

/** Only the tags and attributes of the page itself. */
function expectPage(shown: string): void {
  const tags = [
    ...shown
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .matchAll(/<(!?\/?[a-z0-9]*)((?:\s+[a-z0-9-]+="[^"<>]*")*)\s*\/?>/gi),
  ]
  expect(tags.length).toBe(
    (shown.replace(/<style>[\s\S]*?<\/style>/, '').match(/</g) ?? []).length -
      (shown.match(/<!doctype html>/gi)?.length ?? 0),
  )
  const names = new Set(tags.map(([, name = '']) => name.replace('/', '').toLowerCase()))
  const known =
    'html head meta title body main footer section figure figcaption svg line text rect circle h1 h2 h3 p div span small ul li dl dt dd table caption thead tbody tr th td code strong pre br'.split(
      ' ',
    )
  expect([...names].filter((name) => !known.includes(name))).toEqual([])
  const attributes = new Set(
    tags.flatMap(([, , list = '']) =>
      [...list.matchAll(/([a-z0-9-]+)="/g)].map(([, name]) => name),
    ),
  )
  expect(
    [...attributes].filter(
      (name) =>
        !/^(lang|charset|name|content|http-equiv|class|scope|colspan|tabindex|role|data-label|aria-[a-z]+|height|width|text-anchor|d?[xy][12]?|c[xy]|r)$/.test(
          name ?? '',
        ),
    ),
  ).toEqual([])
}

/** No markup but its own, no link, no mention, and rows of one length. */
function expectMarkdown(shown: string): void {
  const outside = shown.replace(/^(```)[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '``')
  expect(
    outside.match(
      /<(?!br>|\/?details>|\/?summary>|\/?strong>|!-- teh-diff teh-2008 teh-2021 -->)[^>\s]*/g,
    ),
  ).toBeNull()
  expect(outside).not.toMatch(/\]\(|(?<![\w&])@\w|https?:\/\/|(?<!&)#\d|^\s*[-=]{3,}\s*$/m)
  for (const table of outside.split('\n\n').filter((block) => /^\|/.test(block)))
    expect(
      new Set(
        table
          .trim()
          .split('\n')
          .map((line) => line.match(/(?<!\\)\|/g)?.length),
      ).size,
      table.slice(0, 200),
    ).toBe(1)
}
