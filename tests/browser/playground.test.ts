// The playground in a browser: typing, files, links, downloads, and how much is loaded before a file needs a reader.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, wordFile } from '../ingest/docx/word-file.js'
import { HOSTILE_PLAN, SMALL_PLAN } from '../report/documents.js'
import { violationsOf } from './axe.js'
import { type Harness, type Opened, startHarness } from './harness.js'

const CONFIG = join(import.meta.dirname, '../../playground/vite.config.ts')

/** Bytes over the wire before any reader of a format, gzip. */
const LIMIT = 150_000

let harness: Harness
let server: PreviewServer
let url: string

beforeAll(async () => {
  harness = await startHarness()
  const outDir = join(harness.folder, 'playground')
  await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir } })
  server = await preview({ configFile: CONFIG, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  url = server.resolvedUrls?.local[0] ?? ''
}, 120_000)
afterAll(async () => {
  await server?.close()
  await harness?.close()
})

async function openPlayground(hash = ''): Promise<Opened> {
  const opened = await harness.open(`${url}${hash}`, { locale: 'vi', permissions: ['clipboard-read', 'clipboard-write'] })
  await opened.page.locator('.source .line').first().waitFor()
  await opened.page.getByRole('button', { name: 'English' }).click()
  return opened
}

const editor = (page: Page) => page.getByLabel('Editor')
const targets = (page: Page): Promise<string | null> => page.getByRole('tab', { name: /^Targets/ }).textContent()

describe('the playground', () => {
  it('loads less than 150 KB before a format is read, and the readers only then', async () => {
    const opened = await harness.open('about:blank')
    const sizes = new Map<string, number>()
    opened.page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0))
      sizes.set(response.url(), gzipSync(body).length)
    })
    await opened.page.goto(url)
    await opened.page.locator('.source .line').first().waitFor()
    await expect.poll(() => [...sizes.keys()].some((address) => address.includes('worker'))).toBe(true)
    const first = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    expect(first).toBeGreaterThan(50_000)
    expect(first).toBeLessThan(LIMIT)
    const before = sizes.size
    await opened.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.html', mimeType: 'text/html', buffer: Buffer.from(`<html><body><p>KẾ HOẠCH</p><p>Năm 2026</p></body></html>`) })
    await expect.poll(() => [...sizes.keys()].slice(before).some((address) => address.includes('html-'))).toBe(true)
    await opened.page.context().close()
  })

  it('begins with an example and reads what is typed', async () => {
    const { page, complaints, requests } = await openPlayground()
    expect((await editor(page).inputValue()).length).toBeGreaterThan(1000)
    await editor(page).fill(SMALL_PLAN)
    await expect.poll(() => targets(page)).toBe('Targets 2')
    await editor(page).press('Control+End')
    await editor(page).pressSequentially('2. Năm 2028, 70% số thôn có tủ sách số.')
    await expect.poll(() => page.locator('.source .mark.value').allTextContents()).toContain('70%')
    expect(await editor(page).inputValue()).toBe(`${SMALL_PLAN}2. Năm 2028, 70% số thôn có tủ sách số.`)
    expect([...complaints, ...requests]).toEqual([])
  })

  it('reads Word files, web pages and Markdown', async () => {
    const { page, complaints } = await openPlayground()
    const open = async (name: string, buffer: Buffer): Promise<void> => page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
    const lines = SMALL_PLAN.trim().split('\n')
    await open('plan.docx', Buffer.from(wordFile(lines.map((line) => p(line)).join(''))))
    await expect.poll(() => targets(page)).toBe('Targets 2')
    expect(await editor(page).inputValue()).toContain('ít nhất 85% số thôn')
    await open(
      'plan.html',
      Buffer.from(
        `<!doctype html><body>${lines
          .slice(0, 5)
          .map((line) => `<p>${line}</p>`)
          .join('')}</body>`,
      ),
    )
    await expect.poll(() => targets(page)).toBe('Targets 1')
    await open('plan.md', Buffer.from('# KẾ HOẠCH\n\nNăm 2026\n\n## **I. MỤC TIÊU**\n\n1. Năm 2026 đạt **40%** số xã.\n'))
    await expect.poll(() => page.locator('.source').textContent()).toContain('## **I. MỤC TIÊU**')
    await expect.poll(() => targets(page)).toBe('Targets 1')
    expect(complaints).toEqual([])
  })

  it('says what it does not read and keeps the text that was there', async () => {
    const { page } = await openPlayground()
    await editor(page).fill(SMALL_PLAN)
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') })
    await page.getByText('plan.pdf: PDF is not read in the browser').waitFor()
    await expect.poll(() => editor(page).inputValue()).toBe(SMALL_PLAN)
  })

  it('puts the text into a link that opens it again and asks no server for it', async () => {
    const { page } = await openPlayground()
    await editor(page).fill(SMALL_PLAN)
    await expect.poll(() => targets(page)).toBe('Targets 2')
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#d=/)
    const hash = await page.evaluate(() => location.hash)
    const other = await openPlayground(hash)
    expect(await editor(other.page).inputValue()).toBe(SMALL_PLAN)
    expect(other.requests).toEqual([])
  })

  it.each(['#d=AAAA', '#d=%', '#x'])('opens the example where a link is damaged: %s', async (hash) => {
    const { page, complaints } = await openPlayground(hash)
    expect((await editor(page).inputValue()).length).toBeGreaterThan(1000)
    expect(complaints).toEqual([])
  })

  it('saves the plan as JSON and a table as CSV', async () => {
    const { page } = await openPlayground()
    await editor(page).fill(SMALL_PLAN)
    await expect.poll(() => targets(page)).toBe('Targets 2')
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      return readFileSync(await (await download).path(), 'utf8')
    }
    const plan = JSON.parse(await save('Plan as JSON')) as { targets: { milestones: { value: number }[] }[] }
    expect(plan.targets.map(({ milestones }) => milestones[0]?.value)).toEqual([85, 40])
    expect((await save('Table as CSV')).split('\r\n')[1]).toContain('≥ 85 %,2027')
  })

  it('shows words that would do harm as words', async () => {
    const { page, complaints, requests } = await openPlayground()
    await editor(page).fill(HOSTILE_PLAN)
    await expect.poll(() => page.locator('.source').textContent()).toContain('U+202Ednas')
    expect(await page.evaluate('window.harmed')).toBeUndefined()
    expect([...complaints, ...requests]).toEqual([])
  })

  it.each([
    ['light', 1440],
    ['dark', 360],
  ] as const)('has no accessibility violation in %s, at %i pixels', async (colorScheme, width) => {
    const { page } = await harness.open(url, { colorScheme, viewport: { width, height: 800 } })
    await page.locator('.source .line').first().waitFor({ state: 'attached' })
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
