// A review in the browser: marks by mouse and by key, facts added from selected words, saved, kept, and read back.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentTruth } from '../../views/review/truth-form.js'
import { unitsOf } from '../../views/review/units.js'
import { corpusDocument, documentOf, SMALL_PLAN } from '../report/documents.js'
import { scoreDocument } from '../score/score.js'
import { readTruth } from '../score/truth.js'
import { type Harness, startHarness } from './harness.js'

let harness: Harness

beforeAll(async () => {
  harness = await startHarness()
}, 60_000)
afterAll(() => harness.close())

async function saveTruth(page: Page, button = 'Save truth.json'): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

const review = (page: Page): Promise<void> => page.getByRole('tab', { name: 'Review' }).click()
const tally = (page: Page): Promise<string | null> => page.locator('.tally').textContent()

/** Calls all that the tables show right. */
async function callAllRight(page: Page): Promise<void> {
  for (const name of ['Document', 'Sections', 'Targets', 'Tasks', 'Deadlines', 'References']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    const all = page.getByRole('button', { name: 'All shown rows are right' })
    if ((await all.count()) > 0) await all.click()
  }
}

describe('a review', () => {
  it('is saved as a truth file that the scorer reads, and read back as the same marks', async () => {
    const document = documentOf(SMALL_PLAN, 'thu-vien/source.txt')
    const { page, complaints } = await harness.report([document])
    await callAllRight(page)
    await page.getByRole('tab', { name: /^Targets/ }).click()
    await page
      .locator('#row-target-1\\.0')
      .getByRole('button', { name: /^Wrong/ })
      .click()
    await review(page)
    await expect.poll(() => tally(page)).toMatch(/1 wrong · \+ 0 missing · 0 open/)
    const json = await saveTruth(page)
    const truth = readTruth(json, 'truth.json') as DocumentTruth
    expect(truth.doc).toBe('source.txt')
    const { differences } = scoreDocument('x', SMALL_PLAN, readTruth(json, 'truth.json'), document.plan)
    expect(differences.map(({ sign, kind }) => `${sign} ${kind}`)).toEqual(['+ milestones', '+ milestones (value, year)'])

    const path = join(harness.folder, 'truth.json')
    writeFileSync(path, json)
    const again = await harness.report([document])
    await review(again.page)
    await again.page.locator('input[type=file]').setInputFiles(path)
    await expect.poll(() => tally(again.page)).toBe(await tally(page))
    expect(await saveTruth(again.page)).toBe(json)
    expect([...complaints, ...again.complaints]).toEqual([])
  })

  it('adds a fact from the words that are selected', async () => {
    const { page } = await harness.report([documentOf(SMALL_PLAN)])
    await page.locator('.line', { hasText: '312 cuốn' }).evaluate((line) => {
      const text = [...line.childNodes].flatMap((node) => [node, ...node.childNodes]).find((node) => node.nodeType === 3 && node.nodeValue?.includes('góp'))!
      const at = text.nodeValue!.indexOf('góp')
      getSelection()!.setBaseAndExtent(text, at, text, at + 3)
    })
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('As written').inputValue()).toBe('góp')
    expect(await dialog.getByLabel('Line', { exact: true }).inputValue()).toBe('11')
    await dialog.getByLabel('Value', { exact: true }).fill('312')
    await dialog.getByLabel('Unit').fill('count')
    await dialog.getByLabel('Indicator').fill('cuốn sách')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await review(page)
    await expect.poll(() => tally(page)).toContain('+ 1 missing')
  })

  it('judges the chosen fact by keys and keeps the marks when the page is opened again', async () => {
    const { page } = await harness.report([documentOf(SMALL_PLAN)])
    await page.locator('.source .mark.deadline').first().click()
    await page.keyboard.press('r')
    await review(page)
    await expect.poll(() => tally(page)).toContain('1 right')
    await page.reload()
    await review(page)
    await expect.poll(() => tally(page)).toContain('1 right')
    await page.locator('.source .mark.deadline').first().click()
    await page.keyboard.press('u')
    await expect.poll(() => tally(page)).toContain('0 right')
  })

  it('says what is no truth file and leaves the marks as they were', async () => {
    const path = join(harness.folder, 'wrong.json')
    writeFileSync(path, '{"milestones": 1}')
    const { page, complaints } = await harness.report([documentOf(SMALL_PLAN)])
    await callAllRight(page)
    await review(page)
    const before = await tally(page)
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('This is no truth.json: milestones').waitFor()
    expect(await tally(page)).toBe(before)
    expect(complaints).toEqual([])
  })

  it('saves the facts of tables apart', async () => {
    const document = await corpusDocument('so-nong-nghiep-bang-html-2026')
    const { page } = await harness.report([document])
    await callAllRight(page)
    await review(page)
    const tables = readTruth(await saveTruth(page, 'Save truth-tables.json'), 'truth-tables.json')
    expect(scoreDocument('x', document.text, tables, document.plan).differences).toEqual([])
    expect(tables.milestones).toHaveLength(unitsOf(document).filter(({ entry, tableRow }) => entry.kind === 'milestones' && tableRow !== null).length)
    expect(tables.milestones.length).toBeGreaterThan(3)
  })
})
