import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, version } from './helpers/program.ts'
import { blocksOf, parse, replay } from './helpers/transcripts.ts'

/** Every page that may hold transcripts, from the root. */
const pages = ['README.md', ...below('docs'), ...below('test/transcripts')].filter((path) =>
  existsSync(join(root, path)),
)

for (const path of pages) {
  const blocks = blocksOf(readFileSync(join(root, path), 'utf8'))
  if (blocks.length === 0) continue
  describe(path, () => {
    it.each(
      blocks.map(({ line, text }, index) => ({ line, index, command: text.split('\n')[0] ?? '' })),
    )('line $line: $command', async ({ index }) => {
      const page = readFileSync(join(root, path), 'utf8')
      const block = blocksOf(page)[index]
      if (!block) throw new Error('the page changed while it was read')
      const written = await replay(block.text)
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
