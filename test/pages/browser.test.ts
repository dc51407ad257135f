/** What a browser and those who read with one make of our pages, by day and by night. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isChromiumThere, launch } from '../helpers/chromium.ts'
import { pageOf, pagesByTurns, siteIndex } from './sample.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const isThere = isChromiumThere()

describe.skipIf(!isThere)('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 120_000)
  afterAll(() => browser.close())

  it.each([...pagesByTurns, ['site', 'fr'] as const])(
    'the page of teh %s in %s can be used by everybody',
    async (call, language) => {
      const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true })
      await page.setContent(call === 'site' ? await siteIndex() : await pageOf(call, language))
      await page.evaluate(axe)
      const violations = async (what: string) => {
        const results = (await page.evaluate(`axe.run(${what})`)) as AxeResults
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        )
      }
      const byDay = await violations('')
      // Only colours differ by night.
      await page.emulateMedia({ colorScheme: 'dark' })
      const byNight = await violations(`{ runOnly: ['color-contrast'] }`)
      await page.setViewportSize({ width: 390, height: 800 })
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      await page.close()
      expect({ byDay, byNight, overflow }).toEqual({ byDay: [], byNight: [], overflow: 0 })
    },
  )
})
