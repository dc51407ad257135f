import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/analyses/lint/rules/index.ts'
import { commands } from '../src/commands/index.ts'
import { formats } from '../src/render/index.ts'
import { root } from './helpers/program.ts'

const pages = [
  ...readdirSync(root).filter((path) => path.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md')),
]
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the pages', () => {
  it('has one for each command, that names every flag of it', async () => {
    for (const [name, load] of Object.entries(commands)) {
      const page = `docs/commands/${name}.md`
      expect(existsSync(join(root, page)), page).toBe(true)
      const { flags } = await load()
      expect(
        flags
          .filter(({ isHidden }) => !isHidden)
          .map((flag) => `--${flag.name}`)
          .filter((flag) => !textOf(page).includes(flag)),
        page,
      ).toEqual([])
      // These read no corpus.
      const common = [
        '--format',
        '--lang',
        '--no-color',
        ...(/^(?:explain|init)$/.test(name) ? [] : ['--corpus', '--today', '--no-cache']),
      ]
      expect(
        common.filter(
          (flag) => !new RegExp(`[Cc]ommon to all commands: .*\`${flag}\\b`).test(textOf(page)),
        ),
        page,
      ).toEqual([])
    }
  })

  it('lists every command on the first pages, and its formats in their order', async () => {
    const names = Object.keys(commands)
    for (const page of ['README.md', 'docs/README.md'])
      expect(
        names.filter((name) => !textOf(page).includes(`/${name}.md) |`)),
        page,
      ).toEqual([])
    const rows = [...textOf('docs/formats.md').matchAll(/^\| (`.*?`) \| ((?:`[\w-]+` ?)+)/gm)]
    for (const [name, load] of Object.entries(commands)) {
      const row = rows.find(([, of = '']) => of.split(', ').includes(`\`${name}\``))
      const listed = [...(row?.[2] ?? '').matchAll(/[\w-]+/g)].map(([format]) => format)
      expect(listed, name).toEqual((await load()).formats)
    }
  })

  it('has one for each rule, and none for what is no rule', () => {
    const known = pages
      .filter((path) => /^docs\/rules\/\w+\//.test(path))
      .map((path) => path.slice('docs/rules/'.length, -'.md'.length))
    expect(known.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it('tells of each format and each exit code', () => {
    const told = textOf('docs/formats.md')
    expect(Object.keys(formats).filter((name) => !told.includes(`\`${name}\``))).toEqual([])
    for (const code of [0, 1, 2, 3])
      expect(textOf('docs/EXIT-CODES.md')).toMatch(new RegExp(`\\b${code}\\b`))
  })

  it('links to what is there', () => {
    const broken = pages.flatMap((path) =>
      [
        ...textOf(path)
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g),
      ]
        .map(([, to = '']) => to)
        .filter(
          (to) => !/^[a-z]+:/.test(to) && !existsSync(join(root, dirname(path), decodeURI(to))),
        )
        .map((to) => `${path} → ${to}`),
    )
    expect(broken).toEqual([])
  })
})
