/** A test for each call of each page: the answer is the one that stands there. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './folder.ts'
import { root } from './program.ts'
import { blocksOf, isCourse, replay, settingOf } from './transcripts.ts'

/** Defines the tests of pages, named by their paths from the root. */
export function replayed(pages: readonly string[]): void {
  for (const path of pages) replayedPage(path)
}

function replayedPage(path: string): void {
  const found = readFileSync(join(root, path), 'utf8')
  const blocks = blocksOf(found)
  if (blocks.length === 0) return
  if (isCourse(found)) {
    it(`${path}, from its first step to its last`, () => course(path))
    return
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

/** Every page below a folder, from the root. */
export function below(folder: string): string[] {
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
