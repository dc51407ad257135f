import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './helpers/folder.ts'
import { root, version } from './helpers/program.ts'
import { blocksOf, isCourse, parse, replay, settingOf } from './helpers/transcripts.ts'

/** Every page that may hold transcripts, from the root. */
const pages = ['README.md', ...below('docs'), ...below('test/transcripts')].filter(
  // The calls of these build on one another: `week.test.ts` and `next-plan.test.ts` replay them.
  (path) => existsSync(join(root, path)) && !/^docs\/(?:week|next-plan)\//.test(path),
)

for (const path of pages) {
  const found = readFileSync(join(root, path), 'utf8')
  const blocks = blocksOf(found)
  if (blocks.length === 0) continue
  if (isCourse(found)) {
    it(`${path}, from its first step to its last`, () => course(path))
    continue
  }
  const setting = settingOf(path)
  describe(path, () => {
    it.each(
      blocks.map(({ line, text }, index) => ({ line, index, command: text.split('\n')[0] ?? '' })),
    )('line $line: $command', async ({ index }) => {
      // An update changes the page, and so where its next blocks are.
      const page = isUpdate() ? readFileSync(join(root, path), 'utf8') : found
      const block = isUpdate() ? blocksOf(page)[index] : blocks[index]
      if (!block) throw new Error('the page changed while it was read')
      const written = await replay(block.text, setting)
      if (isUpdate() && written !== block.text)
        writeFileSync(
          join(root, path),
          page.slice(0, block.start) + written + page.slice(block.end),
        )
      else expect(block.text).toBe(written)
    })
  })
}

describe('the replay itself', () => {
  it('finds the blocks that begin with a call, and no others', () => {
    const page =
      'text\n\n```console\n$ teh x\nout\n```\n\n```sh\nnpm ci\n$ teh no\n```\n\n~~~\n$ LANG=fr_BE.UTF-8 teh y\n~~~\n\n$ teh outside\n'
    expect(blocksOf(page).map(({ line, text }) => [line, text])).toEqual([
      [4, '$ teh x\nout\n'],
      [14, '$ LANG=fr_BE.UTF-8 teh y\n'],
    ])
  })

  it('reads a line as a shell does', () => {
    expect(
      parse(
        `LANG=fr_BE.UTF-8 TEH_TODAY=2024-01-01 teh query --text "a b" --actor='c "d"' | head -n 3`,
      ),
    ).toEqual({
      env: { LANG: 'fr_BE.UTF-8', TEH_TODAY: '2024-01-01' },
      argv: ['query', '--text', 'a b', '--actor=c "d"'],
      head: 3,
    })
  })

  it.each([
    'teh query > file',
    'teh query | grep x',
    'teh show $(id)',
    'teh show `id`',
    'npm ci',
    'teh query; teh show x',
    "teh query 'open",
  ])('refuses %s', (command) => {
    expect(() => parse(command)).toThrow()
  })

  it('refuses a call whose answer depends on the day', async () => {
    await expect(replay('$ teh overdue\n')).rejects.toThrow('depends on the day')
    await expect(replay('$ teh show teh-2021/ciatteh\n')).rejects.toThrow('depends on the day')
    await expect(
      replay('$ teh overdue --year 2022 --all-editions | head -n 2\n'),
    ).resolves.toContain('31 December 2022')
  })

  it('tells the exit code when it is not 0, and several calls one after the other', async () => {
    expect(await replay('$ teh show nothing-like-this\n\n$ teh --version\n')).toBe(
      `$ teh show nothing-like-this\nteh: unknown measure “nothing-like-this” (teh query lists them)\n(exit 2)\n\n$ teh --version\n${version}\n`,
    )
  })
})

/** Replays a page from its first step to its last, in an empty folder. */
async function course(path: string): Promise<void> {
  const page = readFileSync(join(root, path), 'utf8')
  const cwd = emptyFolder()
  let whole = ''
  let done = 0
  for (const { start, end, text } of stepsOfCourse(page)) {
    const name = /^# (\S+\.yaml)\n/.exec(text)?.[1]
    const gone = /^\$ rm (\S+)\n$/.exec(text)?.[1]
    whole += page.slice(done, start)
    done = end
    if (gone !== undefined) {
      whole += text
      rmSync(join(cwd, gone))
    } else if (name === undefined) whole += await replay(text, { cwd, shipped: '/nowhere' }, true)
    else {
      whole += text
      writeFileSync(join(cwd, name), text.slice(text.indexOf('\n') + 1))
    }
  }
  whole += page.slice(done)
  if (isUpdate() && whole !== page) writeFileSync(join(root, path), whole)
  else expect(page).toBe(whole)
}

/** The calls of a page, the files that it shows and those that it removes, in their order. */
function stepsOfCourse(page: string) {
  const shape = /^```(?:yaml|sh)\n(# \S+\.yaml\n[\s\S]*?|\$ rm \S+\n)^```$/gm
  const files = [...page.matchAll(shape)].map(({ index, 0: whole, 1: text = '' }) => {
    const start = index + whole.indexOf('\n') + 1
    return { start, end: start + text.length, text }
  })
  return [...blocksOf(page), ...files].sort((a, b) => a.start - b.start)
}

function below(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

/** `vitest -u`, or `UPDATE=1 vitest run`. */
function isUpdate(): boolean {
  const { snapshotState } = expect.getState() as unknown as {
    snapshotState?: { _updateSnapshot?: string }
  }
  return process.env.UPDATE === '1' || snapshotState?._updateSnapshot === 'all'
}
