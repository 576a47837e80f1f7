// A report or the playground opened in a real browser, with everything that it prints and asks for written down.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { ReportDocument } from '../../src/report/pack.js'
import { reportPage } from '../../src/report/page.js'
import { buildViewer, readViewerFiles } from '../../views/build.js'
import { chromiumPath } from './chromium.js'

export interface Opened {
  page: Page
  /** Errors and warnings of the console, and errors that nothing caught. */
  complaints: string[]
  /** What left the page: any address that is neither a file nor data. */
  requests: string[]
}

export interface Harness {
  folder: string
  /** Opens a report of the documents. */
  report(documents: readonly ReportDocument[], options?: BrowserContextOptions & { lang?: 'vi' | 'en' }): Promise<Opened>
  /** Opens an address; requests to its own origin stay in the page. */
  open(url: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

export async function startHarness(): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-browser-'))
  await buildViewer(join(folder, 'viewer'))
  const { script, style } = readViewerFiles(join(folder, 'viewer'))
  const viewer = { script, style, scriptHash: createHash('sha256').update(script).digest('base64') }
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  let count = 0

  const open = async (url: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    const opened: Opened = { page, complaints: [], requests: [] }
    const own = new URL(url).origin
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) opened.complaints.push(message.text())
    })
    page.on('pageerror', (error) => opened.complaints.push(String(error)))
    page.on('request', (request) => {
      const address = request.url()
      if (!/^(?:file|data|blob):/.test(address) && !(own !== 'null' && address.startsWith(own))) opened.requests.push(address)
    })
    await page.goto(url)
    return opened
  }
  return {
    folder,
    open,
    report: async (documents, { lang = 'en', ...options } = {}) => {
      const path = join(folder, `report-${count++}.html`)
      writeFileSync(path, reportPage({ language: lang, documents }, viewer))
      const opened = await open(pathToFileURL(path).href, options)
      await opened.page.locator('.line').first().waitFor()
      return opened
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
