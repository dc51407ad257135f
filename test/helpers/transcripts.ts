/** Transcripts: fenced blocks that begin with a call of the program, replayed as they are typed. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder } from './folder.ts'
import { belgium, copies, root, type Setting, teh } from './program.ts'

export interface Block {
  /** Line of the first command, from 1. */
  line: number
  /** Offsets in the page, between the fences. */
  start: number
  end: number
  text: string
}

interface Step {
  command: string
  output: string
}

const isCall = /^\$ (?:[A-Z_]+=\S* )*teh(?: |$)/

/**
 * The blocks of a page whose first line begins with `$ teh`, perhaps with `NAME=value` before it.
 */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = []
  for (const found of page.matchAll(/^([ \t]*)(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^\1\2[ \t]*$/gm)) {
    const [whole, , , , text = ''] = found
    if (!isCall.test(text)) continue
    const start = found.index + whole.indexOf('\n') + 1
    blocks.push({
      text,
      start,
      end: start + text.length,
      line: page.slice(0, start).split('\n').length,
    })
  }
  return blocks
}

export function stepsOf(block: string): Step[] {
  return block
    .split(/^(?=\$ )/m)
    .filter((step) => step !== '')
    .map((step) => {
      const [first = '', ...rest] = step.split('\n')
      return { command: first.slice(2), output: rest.join('\n') }
    })
}

/**
 * Where the calls of a page are made: in a copy of the frozen corpus that it names in a comment
 * (`<!-- corpus: test/corpora/canada -->`), and else where tests ask.
 */
export function settingOf(path: string): Setting {
  const [, corpus] = /^<!-- corpus: (\S+) -->$/m.exec(readFileSync(join(root, path), 'utf8')) ?? []
  if (corpus === undefined) return {}
  const cwd = emptyFolder()
  cpSync(join(root, corpus), cwd, { recursive: true })
  copies.add(join(cwd, 'plans'))
  return { cwd }
}

/**
 * Whether a page is one course of steps in a folder of its own, from nothing: each call finds what
 * those before it wrote, and each block of YAML that begins with the name of a file is that file.
 */
export const isCourse = (page: string) => page.includes('<!-- replayed in a folder of its own -->')

/** The block as the program would write it today. Throws for what no transcript may hold. */
export async function replay(block: string, setting: Setting = {}, once = false): Promise<string> {
  const parts: string[] = []
  const steps = stepsOf(block)
  for (const [i, { command }] of steps.entries()) {
    const { seen, code, askedDay } = await run(command, '2024-07-01T12:00:00Z', setting)
    const other =
      once || !askedDay ? undefined : await run(command, '2031-01-20T12:00:00Z', setting)
    if (other && (other.seen !== seen || other.code !== code))
      throw new Error(
        `the answer depends on the day: give --today, --year or --as-of\n$ ${command}`,
      )
    const last = i === steps.length - 1
    parts.push(`$ ${command}\n${seen}${code === 0 ? '' : `(exit ${code})\n`}${last ? '' : '\n'}`)
  }
  return parts.join('')
}

let copy: string | undefined

/** The frozen plans as a reader has them: at the root of a repository of their own. */
function repository(): string {
  if (copy === undefined) {
    copy = emptyFolder()
    cpSync(belgium, copy, { recursive: true })
    mkdirSync(join(copy, '.git'))
    copies.add(join(copy, 'plans'))
  }
  return copy
}

async function run(
  command: string,
  now: string,
  setting: Setting,
): Promise<{ seen: string; code: number; askedDay: boolean }> {
  const { env, argv, head } = parse(command)
  let askedDay = false
  const onDay = () => {
    askedDay = true
  }
  const answer = await teh(argv, { cwd: repository(), ...setting, env, now, onDay })
  const { code } = answer
  // A page has the line ends of pages, whatever those of the answer are.
  const seen = answer.seen.replaceAll('\r\n', '\n')
  return {
    seen:
      head === undefined ? seen : seen.split('\n').slice(0, head).join('\n').replace(/\n*$/, '\n'),
    code,
    askedDay,
  }
}

/** What a shell would make of a line; only what transcripts need. */
export function parse(command: string): {
  env: Record<string, string>
  argv: string[]
  head: number | undefined
} {
  const piped = /^(.*?) \| head -n ?(\d+)$/.exec(command)
  const line = piped?.[1] ?? command
  const words: string[] = []
  let rest = line.trim()
  while (rest !== '') {
    let word = ''
    while (rest !== '' && rest[0] !== ' ') {
      const piece = /^'([^']*)'|^"([^"\\$`]*)"|^([^\s'"\\$`|&;<>()*?]+)/.exec(rest)
      if (!piece) throw new Error(`a transcript cannot do this: ${command}`)
      word += piece[1] ?? piece[2] ?? piece[3] ?? ''
      rest = rest.slice(piece[0].length)
    }
    words.push(word)
    rest = rest.trimStart()
  }
  const at = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
  if (words[at] !== 'teh') throw new Error(`not a call of teh: ${command}`)
  const env = Object.fromEntries(
    words
      .slice(0, at)
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  )
  return { env, argv: words.slice(at + 1), head: piped ? Number(piped[2]) : undefined }
}
