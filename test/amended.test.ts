import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amended } from '../src/amended.ts'
import { incomplete } from '../src/cli/incomplete.ts'
import { withLine } from '../src/render/origin.ts'
import type { Report } from '../src/report.ts'
import { en } from '../src/words/en.ts'
import { root } from './helpers/program.ts'

/** A report that says when its rows are worked out. */
function reportOf(onRows: () => void): Report {
  return {
    report: 'diff-editions',
    blocks: [{ kind: 'note', text: 'said' }],
    get rows() {
      onRows()
      return [{ id: 'a' }]
    },
  } as unknown as Report
}

describe('a report with more', () => {
  it('works nothing out that nobody asked for', () => {
    let count = 0
    const report = reportOf(() => {
      count += 1
    })
    const corpus = { folder: 'plans', title: 'Plans', language: 'en' }
    const changed = amended(incomplete(report, ['a.yaml'], en), { found: true })
    const named = withLine(changed, { corpus } as never, 'Corpus: Plans')
    expect(named.blocks.map((block) => 'text' in block && block.text)).toEqual([
      expect.stringContaining('a.yaml'),
      'said',
      'Corpus: Plans',
    ])
    expect([named.found, count]).toEqual([true, 0])
    expect([named.rows, count]).toEqual([[{ id: 'a' }], 1])
  })

  it('is never made by a spread, which works out all of it', () => {
    const spread = /\.\.\.(?:report\b(?!\.)|\w*[rR]eport\()/
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const found = files
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        readFileSync(join(root, 'src', path), 'utf8')
          .split('\n')
          .flatMap((line, i) => (spread.test(line) ? [`${path}:${i + 1}`] : [])),
      )
    expect(found).toEqual([])
  })
})
