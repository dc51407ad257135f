/** Whether pages are sound HTML, and say what cannot be seen. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { pageOf, pages } from './sample.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

describe('a page', () => {
  it.each(pages)('of teh %s in %s is sound', async (call, language) => {
    const page = await pageOf(call, language)
    expect(page).toContain(`<html lang="${language}">`)
    const { results } = await validator.validateString(page)
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
  })

  it('of a site is sound', async () => {
    const folder = join(emptyFolder(), 'site')
    await teh(['site', '--output', folder, '--lang', 'nl', '--today', '2026-11-29'])
    const names = ['index', 'nl/index', 'nl/measure/teh-2021/ciatteh', 'nl/body/spf-justice']
    for (const name of names) {
      const { results } = await validator.validateString(
        readFileSync(join(folder, `${name}.html`), 'utf8'),
      )
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
  })

  it('fetches nothing and runs nothing', async () => {
    const page = await pageOf('overdue --year 2023', 'fr')
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|\son\w+=/)
  })

  it('marks what stands in another language than the page, and says which', async () => {
    const cwd = folderOf({ 'two-2021/one.yaml': measure({ summary: 'Le centre rouvre.' }) })
    const pageIn = async (lang: string) =>
      (await teh(['show', 'two-2021/one', '--format', 'html', '--lang', lang], { cwd })).stdout
    const dutch = await pageIn('nl')
    expect(dutch).toContain('<p><span lang="fr">Le centre rouvre.</span> <small>')
    expect(dutch).toContain('<span class="aloud">(alleen in het Frans)</span>')
    expect(await pageIn('fr')).not.toContain('<span lang=')
  })

  it('draws its dates, and tells them to who does not see', async () => {
    const page = await pageOf('overdue --year 2023', 'en')
    const [, label = ''] = /<svg role="img" aria-label="([^"]+)"/.exec(page) ?? []
    expect(label).toContain('2019 · 3 measures')
    expect(label).toContain('31 December 2023')
  })

  it('says first, and in a box, that files are missing', async () => {
    const cwd = folderOf({ 'two-2021/one.yaml': measure({}), 'two-2021/broken.yaml': 'a: [' })
    const { stdout } = await teh(['query', '--format', 'html', '--lang', 'fr'], { cwd })
    expect(stdout).toMatch(/<main>\n<p class="bad missing">[^<]*two-2021\/broken/)
  })
})
