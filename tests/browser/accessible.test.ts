// No accessibility violation by axe-core in any tab: each language and colour scheme, wide and narrow.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusDocument, documentOf, HOSTILE_PLAN } from '../report/documents.js'
import { violationsOf } from './axe.js'
import { type Harness, startHarness } from './harness.js'

let harness: Harness

beforeAll(async () => {
  harness = await startHarness()
}, 60_000)
afterAll(() => harness.close())

// Languages and schemes do not change each other, so that two pages try all of them.
describe.each([
  ['en', 'light', 1440],
  ['vi', 'dark', 360],
] as const)('in %s, %s, at %i pixels', (lang, colorScheme, width) => {
  it('has no violation in any tab', async () => {
    const documents = [await corpusDocument('giam-ngheo-xa-2026-2030'), await corpusDocument('nghe-an-binh-dang-gioi-2024'), documentOf(HOSTILE_PLAN)]
    const { page, complaints } = await harness.report(documents, { lang, colorScheme, viewport: { width, height: 900 } })
    const violations = (): Promise<string[]> => violationsOf(page)
    await page.locator('.source .mark.value').first().click()
    expect(await violations()).toEqual([])
    if (width < 700) await page.locator('.panes button').last().click()
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      expect(await violations(), (await tab.textContent()) ?? '').toEqual([])
    }
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations()).toEqual([])
    expect(complaints).toEqual([])
  }, 60_000)

  it('is nowhere wider than the screen', async () => {
    const { page } = await harness.report([await corpusDocument('giam-ngheo-xa-2026-2030')], { lang, colorScheme, viewport: { width, height: 900 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('on paper', () => {
  it('shows all of the text and of the table, and no controls', async () => {
    const { page } = await harness.report([await corpusDocument('giam-ngheo-xa-2026-2030')])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.search').isVisible()).toBe(false)
    expect(await page.locator('.outline').isVisible()).toBe(false)
    const cut = (selector: string): Promise<boolean> => page.locator(selector).evaluate((element) => element.scrollHeight > element.clientHeight + 1)
    expect(await cut('.source')).toBe(false)
    expect(await cut('.table-scroll')).toBe(false)
  })
})
